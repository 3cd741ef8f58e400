"""Presence: who is online, told to related people only."""
