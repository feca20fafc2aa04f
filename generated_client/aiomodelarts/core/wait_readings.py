"""Readings in a row that show the goal of a wait."""

from __future__ import annotations

from attrs import define


@define
class Readings:
    """Counts readings in a row.

    Args:
        number: How many there are.
        first: When the first of them was, in seconds since the wait began.
        latest: When the latest of them was.
    """

    number: int = 0
    first: float = 0.0
    latest: float = 0.0

    def count(self, moment: float) -> None:
        """Count one more."""
        if not self.number:
            self.first = moment
        self.number += 1
        self.latest = moment

    def reset(self) -> None:
        """Begin anew."""
        self.number = 0

    def suffice(self, wanted: int, apart: float) -> bool:
        """Return whether there are enough of them, with some seconds between two."""
        return self.number >= wanted and self.latest - self.first >= (wanted - 1) * apart
