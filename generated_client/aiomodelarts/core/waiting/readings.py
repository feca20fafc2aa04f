"""Elapsed time of a wait, and consecutive readings of a wanted state."""

from __future__ import annotations

from attrs import define, field

from ..clock import Clock


@define
class Readings:
    """Counts consecutive readings.

    Args:
        number: Number of readings.
        first: Time of the first reading, in seconds since the wait began.
        latest: Time of the latest reading, in seconds since the wait began.
    """

    number: int = 0
    first: float = 0.0
    latest: float = 0.0

    def count(self, moment: float) -> None:
        """Count a reading."""
        if not self.number:
            self.first = moment
        self.number += 1
        self.latest = moment

    def reset(self) -> None:
        """Start over at 0."""
        self.number = 0

    def suffice(self, wanted: int, apart: float) -> bool:
        """Return whether there are enough readings over a long enough time.

        Args:
            wanted: Required number of readings.
            apart: Required average number of seconds between two readings.
        """
        return self.number >= wanted and self.latest - self.first >= (wanted - 1) * apart


@define
class Stopwatch:
    """Measures elapsed time; if the clock is set back, the elapsed time doesn't decrease.

    Args:
        clock: The clock to read.
    """

    clock: Clock
    _elapsed: float = field(init=False, default=0.0)
    _read: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._read = self.clock.monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since the stopwatch was created."""
        now = self.clock.monotonic()
        self._elapsed += max(now - self._read, 0.0)
        self._read = now
        return self._elapsed
