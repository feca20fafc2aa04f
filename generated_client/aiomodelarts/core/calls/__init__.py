"""Calls of operations: options, hooks, encoding, attempts, and the session that the calls of a client share."""
