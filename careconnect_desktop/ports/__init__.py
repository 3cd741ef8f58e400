"""What the core asks of the outside: Protocols and the frozen values that cross them."""
