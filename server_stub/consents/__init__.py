"""Consents (FHIR Consent): versioned texts and an append-only record of who agreed to which."""
