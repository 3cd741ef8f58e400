"""Is the server alive, and may it be sent requests?"""
