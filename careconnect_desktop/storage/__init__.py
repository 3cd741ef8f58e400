"""Secrets in the system's key ring, or in memory."""
