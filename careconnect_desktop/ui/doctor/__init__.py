"""A doctor's day."""
