"""A person's own account: password, sessions, second step, profile, and the lock of the screen."""
