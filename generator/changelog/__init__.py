"""Compare two versions of the spec and the package, for callers of the client."""
