"""Intervals between the polls of a wait."""

from __future__ import annotations

from attrs import define

from ..clock import Clock, random_seconds

GROWTH = 1.5
JITTER = 0.1


@define
class PollIntervals:
    """Seconds between polls, which grow up to a limit and vary at random.

    Args:
        growing: First interval, in seconds.
        longest: Longest interval, in seconds.
        clock: Clock by which the client waits.
        fixed: Interval of the caller, which neither grows nor varies; None for the growing ones.
    """

    growing: float
    longest: float
    clock: Clock
    fixed: float | None = None

    @property
    def current(self) -> float:
        """Seconds until the next poll, without the random part. An interval of 0 is replaced by the growing one."""
        return self.fixed or self.growing

    def next(self) -> float:
        """Return the seconds until the next poll, and lengthen the interval after it."""
        if self.fixed is not None:
            return self.fixed
        seconds = random_seconds(self.clock, self.growing * (1 - JITTER), self.growing * (1 + JITTER))
        self.growing = min(self.longest, self.growing * GROWTH)
        return seconds


def shortest(interval: float) -> float:
    """Return the shortest time, in seconds, that an interval may be at random."""
    return interval * (1 - JITTER)
