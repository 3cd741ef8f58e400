"""Sockets: who is connected, and how events get to them. No rules."""
