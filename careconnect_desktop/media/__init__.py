"""Sources, sinks and buffers of pictures and sound, without Qt: test card, tone, files, recorder, playout."""
