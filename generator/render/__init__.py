"""Rendering: from the bundled spec to the code of the client."""
