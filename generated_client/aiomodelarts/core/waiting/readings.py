"""The time of a wait, and the readings in a row that show its goal."""

from __future__ import annotations

from attrs import define, field

from ..clock import Clock


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


@define
class Stopwatch:
    """Measures time by a clock that may be set: what the clock is set back is not subtracted.

    Args:
        clock: The time.
    """

    clock: Clock
    _elapsed: float = field(init=False, default=0.0)
    _read: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._read = self.clock.monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since it was made."""
        now = self.clock.monotonic()
        self._elapsed += max(now - self._read, 0.0)
        self._read = now
        return self._elapsed
