"""The tables of the first migration, by subject. Never changed: later migrations change what stands here."""
