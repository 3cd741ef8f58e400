"""The symptom checker: vetted local rules that always answer, and an optional remote engine that may only raise."""
