"""Compare the spec with the API reference."""
