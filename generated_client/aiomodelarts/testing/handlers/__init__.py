"""Handlers: calls, collections, lists and signed links, with which the behaviour of each resource is written."""
