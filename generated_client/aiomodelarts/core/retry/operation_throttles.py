"""The throttles of all operations that a client calls."""

from __future__ import annotations

from ..clock import Clock
from .throttle import Throttle

# Custom operations have any ids; what is kept for them must not grow without end.
MOST_OPERATIONS = 1000


class Throttles:
    """The throttles of all operations that a client calls.

    Args:
        clock: The time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._throttles: dict[str, Throttle] = {}
        self._slowed: set[Throttle] = set()

    def of(self, operation: str) -> Throttle:
        """The throttle of an operation.

        Args:
            operation: Its id.
        """
        throttle = self._throttles.get(operation)
        if throttle is None:
            if len(self._throttles) >= MOST_OPERATIONS:
                self._forget()
            throttle = self._throttles[operation] = Throttle(operation, self._clock, self._slowed)
        return throttle

    def _forget(self) -> None:
        """Make room: keep those that are slowed, unless these are too many."""
        slowed = {name: one for name, one in self._throttles.items() if one.slowed}
        self._throttles = slowed if len(slowed) < MOST_OPERATIONS else {}
        self._slowed.intersection_update(self._throttles.values())
