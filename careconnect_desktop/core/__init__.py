"""Ground floor: errors, clocks, identifiers, task scopes and logging. Standard library only."""
