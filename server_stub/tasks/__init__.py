"""Tasks of the command line that look after what is stored: backups, keys, exports."""
