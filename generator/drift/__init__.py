"""Drift: compare the spec with what the API reference documents."""
