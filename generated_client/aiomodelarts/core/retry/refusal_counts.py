"""Counts of the latest attempts and refusals of an operation."""

from __future__ import annotations

from math import sqrt

LEAST_SECONDS, MOST_SECONDS = 1.0, 10.0


class Tally:
    """Attempts and refusals of the latest seconds, in two parts of which the older one is dropped.

    Args:
        now: When it begins, in seconds.
        enough: How many attempts a part has before the next one begins; one that has lasted 10 s ends with fewer.
    """

    __slots__ = ("_enough", "_from", "_old", "_old_from", "_old_refused", "_refused", "_total")

    def __init__(self, now: float, enough: int) -> None:
        self._enough = enough
        self._from = self._old_from = now
        self._total = self._refused = self._old = self._old_refused = 0

    @property
    def attempts(self) -> int:
        """How many there were."""
        return self._total + self._old

    @property
    def refused(self) -> int:
        """How many of them were refused."""
        return self._refused + self._old_refused

    @property
    def share(self) -> float:
        """The share of them that was refused, 0 to 1."""
        return self.refused / self.attempts if self.attempts else 0.0

    def seconds(self, now: float) -> float:
        """How long they took.

        Args:
            now: The time in seconds.
        """
        return now - self._old_from

    def exceeds(self, share: float, deviations: float) -> bool:
        """Whether significantly more were refused than expected.

        Args:
            share: The expected share, 0 to 1.
            deviations: How many standard deviations above it are significant.
        """
        expected = share * self.attempts
        # The one on top keeps a single refusal of few attempts from being significant.
        return self.refused > expected + deviations * sqrt(expected * (1 - share)) + 1

    def add(self, now: float, *, refused: bool) -> None:
        """Count one more attempt.

        Args:
            now: The time in seconds.
            refused: How it ended.
        """
        past = now - self._from
        if not 0 <= past < MOST_SECONDS or (self._total >= self._enough and past >= LEAST_SECONDS):
            recent = 0 <= past < 2 * MOST_SECONDS
            self._old, self._old_refused = (self._total, self._refused) if recent else (0, 0)
            self._old_from = self._from if recent else now
            self._from, self._total, self._refused = now, 0, 0
        self._total += 1
        self._refused += refused
