"""Analytics of appointments: an administrator sees all, a doctor their own."""
