"""Calls: the life of a call by the contract; signalling only, media goes from person to person."""
