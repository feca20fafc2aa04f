"""Read the files of the spec, bundle them, and derive Python names."""
