"""Redaction: keeps secrets out of errors, logs, reprs and tracebacks."""
