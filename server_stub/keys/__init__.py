"""Data keys: adding one, sealing everything anew with it, and removing one that nothing needs any more."""
