"""Compare the spec with what the API reference documents."""
