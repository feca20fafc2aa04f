"""Logs and events of what runs, read again and again until it has ended; links, read once."""
