"""Backups: everything but secrets and sessions, encrypted to a public key, and the way back into an empty server."""
