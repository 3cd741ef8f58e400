"""The same unsafe request, sent twice, is done once (`Idempotency-Key`)."""
