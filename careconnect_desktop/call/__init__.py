"""The life of a call as pure tables: no I/O, no clock, no library. `transition` is the door, `Call` what it returns."""
