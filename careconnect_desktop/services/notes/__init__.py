"""Visit notes: saved as typed, never lost."""
