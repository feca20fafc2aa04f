"""Calls: the attempts of one call, with its options and hooks, over the shared session of a client."""
