"""Scripting: planned failures and outcomes, and recorded calls for assertions."""
