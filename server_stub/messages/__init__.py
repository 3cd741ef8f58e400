"""Messages (FHIR Communication) between two related people."""
