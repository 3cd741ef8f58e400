"""Feedback on a visit: the only owner of ratings."""
