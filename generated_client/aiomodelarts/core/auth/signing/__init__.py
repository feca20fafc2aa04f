"""Request signing: the SDK-HMAC-SHA256 signature, and the diagnosis of rejected signatures."""
