"""Numbers for Prometheus: how much is asked, how it is answered, how long it takes. No names, ids or addresses."""
