"""Appointments (FHIR Appointment): booking, the table of states, and who is related to whom."""
