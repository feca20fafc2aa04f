"""The rules of `lint`, one subject a file; each yields the problems it finds."""
