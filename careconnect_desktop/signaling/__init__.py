"""The realtime line over python-socketio: reconnects, acknowledgements, order."""
