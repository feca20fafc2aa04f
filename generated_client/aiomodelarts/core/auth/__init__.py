"""Authentication: credentials, their discovery, tokens and request signatures."""
