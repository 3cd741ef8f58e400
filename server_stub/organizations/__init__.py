"""Organizations (FHIR Organization) and who works in them (PractitionerRole)."""
