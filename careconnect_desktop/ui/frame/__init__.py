"""The main window: rail, place, notices."""
