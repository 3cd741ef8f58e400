"""The activity log (FHIR AuditEvent): who did and saw what, ids only, in a hash chain."""
