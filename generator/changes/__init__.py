"""Compare two editions of the spec and of the package, for callers of the Python client."""
