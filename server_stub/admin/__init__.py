"""Administration: accounts, verification of doctors. An administrator reads no messages, notes or files."""
