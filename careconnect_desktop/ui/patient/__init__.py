"""A patient's home, the directory and booking."""
