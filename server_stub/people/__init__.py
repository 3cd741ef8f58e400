"""People as the contract shows them, joined from account, doctor, patient and ratings; and how they register."""
