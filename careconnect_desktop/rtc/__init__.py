"""Peer connections on aiortc, in a media thread of their own."""
