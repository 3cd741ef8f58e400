"""Widgets: they draw snapshots and pass on what a person does; one folder for each place a person goes."""
