"""What CareConnect talks about, in FHIR R4 words: frozen values, no I/O."""
