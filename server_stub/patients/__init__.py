"""Patients (FHIR Patient): a person who is treated, with or without an account of their own."""
