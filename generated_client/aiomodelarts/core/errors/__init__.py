"""Errors: the public exception classes, and the details of a call that are added to them at its end."""
