"""What all clients have."""

from __future__ import annotations


class Client:
    """The base."""

    def with_options(self, *, timeout: float | None = None, retries: int = 4) -> Client:
        """A copy."""
        return self
