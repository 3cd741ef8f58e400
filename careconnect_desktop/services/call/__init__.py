"""One call at a time: from placing or ringing to its end, on the pure tables of `careconnect_desktop.call`."""
