"""Devices of this machine through Qt: camera, microphone, speaker, their list and the permission to use them."""
