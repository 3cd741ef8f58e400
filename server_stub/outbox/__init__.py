"""What must be told by mail or SMS: stored with the change, sent afterwards, at least once."""
