"""One database behind every module: engine, transactions, column types and migrations."""
