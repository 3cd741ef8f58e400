"""What the widgets draw: QObjects with one frozen snapshot and one `changed` signal each. QtCore only."""
