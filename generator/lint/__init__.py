"""The rules of lint, one subject a module; each yields the problems that it finds."""
