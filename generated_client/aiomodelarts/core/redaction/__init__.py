"""Redaction: remove secrets from errors, logs, representations and tracebacks."""
