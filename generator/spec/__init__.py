"""The spec: reading its files, bundling them, and the Python names that follow from it."""
