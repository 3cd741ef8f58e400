"""A small world for the call: two clients, a second device, the server's own rules, links that fail, virtual time."""
