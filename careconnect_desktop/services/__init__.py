"""Use cases: asynchronous, without Qt, each owning one frozen snapshot that listeners are told of."""
