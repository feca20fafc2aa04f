"""Changelog: compare two versions of the spec and of the package, for callers of the client."""
