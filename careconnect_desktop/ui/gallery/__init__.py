"""Every view with sample data, as pictures: the review tool, and what the gallery test compares."""
