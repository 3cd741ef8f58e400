"""The wire contract, version 1, stated once and used by both ends. Pure: no I/O.

Inside the program W3C WebRTC and FHIR words are used; the wire keeps its own (`medicalId`, `call-user`, `newMessage`).
Mapping between the two happens in the adapters, with these models in between.
"""
