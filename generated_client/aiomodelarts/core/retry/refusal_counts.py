"""Counts of the recent attempts of an operation and of those that the service throttled."""

from __future__ import annotations

from math import sqrt

LEAST_SECONDS, MOST_SECONDS = 1.0, 10.0


class RefusalCounts:
    """Counts attempts and refusals in two consecutive periods; when a period ends, the older one is dropped.

    Args:
        now: Current time of the clock, in seconds.
        enough: Number of attempts after which a period of at least 1 s ends. After 10 s, it ends with fewer attempts.
    """

    __slots__ = ("_enough", "_from", "_old", "_old_from", "_old_refused", "_refused", "_total")

    def __init__(self, now: float, enough: int) -> None:
        self._enough = enough
        self._from = self._old_from = now
        self._total = self._refused = self._old = self._old_refused = 0

    @property
    def attempts(self) -> int:
        """Number of attempts."""
        return self._total + self._old

    @property
    def refused(self) -> int:
        """Number of attempts that the service refused."""
        return self._refused + self._old_refused

    @property
    def share(self) -> float:
        """Share of the attempts that the service refused, from 0 to 1."""
        return self.refused / self.attempts if self.attempts else 0.0

    def seconds(self, now: float) -> float:
        """Return the length of the counted periods in seconds.

        Args:
            now: Current time of the clock, in seconds.
        """
        return now - self._old_from

    def exceeds(self, share: float, deviations: float) -> bool:
        """Return whether significantly more attempts were refused than expected.

        Args:
            share: Expected share of refusals, from 0 to 1.
            deviations: Number of standard deviations above the expected share that is significant.
        """
        expected = share * self.attempts
        # Adding one keeps a single refusal among few attempts from being significant.
        return self.refused > expected + deviations * sqrt(expected * (1 - share)) + 1

    def add(self, now: float, *, refused: bool) -> None:
        """Count an attempt.

        Args:
            now: Current time of the clock, in seconds.
            refused: Whether the service refused the attempt.
        """
        past = now - self._from
        if not 0 <= past < MOST_SECONDS or (self._total >= self._enough and past >= LEAST_SECONDS):
            recent = 0 <= past < 2 * MOST_SECONDS
            self._old, self._old_refused = (self._total, self._refused) if recent else (0, 0)
            self._old_from = self._from if recent else now
            self._from, self._total, self._refused = now, 0, 0
        self._total += 1
        self._refused += refused
