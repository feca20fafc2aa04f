"""Messages: what is sent and what comes back, whichever library carries it, and the secrets in it."""
