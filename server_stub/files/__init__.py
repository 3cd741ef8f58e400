"""Files that people send: images made anew, everything sealed, each seen by its owner and those it was sent to."""
