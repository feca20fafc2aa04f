"""Finding a resource by its name or ID."""
