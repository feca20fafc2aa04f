"""Handlers: what the behaviour of each resource is written with: calls, collections, lists, signed links."""
