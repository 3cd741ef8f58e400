"""ICE servers: STUN addresses and time-limited TURN credentials."""
