"""The place of a call: moving pictures, the bar of what a person can do, and the incoming call."""
