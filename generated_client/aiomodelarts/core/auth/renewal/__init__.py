"""Renewal of tokens and keys: shared requests, renewal before expiry and the token cache on disk."""
