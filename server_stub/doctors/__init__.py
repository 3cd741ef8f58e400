"""Doctors (FHIR Practitioner): directory, schedule, time off and free slots."""
