"""Signing: the SDK-HMAC-SHA256 signature, and what a refused signature means."""
