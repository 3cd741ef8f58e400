"""What every place shares: tokens, type, buttons, cards, fields, notices."""
