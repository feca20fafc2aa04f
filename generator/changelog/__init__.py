"""Compare two versions of the spec and of the package, and list the changes that affect callers."""
