"""Accounts: sign-up, sign-in, sessions, passwords, second factor, administration."""
