"""Letters to people: words, channels, and the worker that empties the outbox."""
