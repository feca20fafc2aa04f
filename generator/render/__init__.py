"""Render the bundled spec as the code of the client."""
