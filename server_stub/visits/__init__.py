"""Visits (FHIR Encounter) and their notes (FHIR DocumentReference)."""
