"""The throttles of all operations that a client calls."""

from __future__ import annotations

from ..clock import Clock
from .throttle import Throttle

# Custom operations may have any ID, so the number of throttles needs a limit.
MOST_OPERATIONS = 1000


class Throttles:
    """The throttles of all operations that a client calls.

    Args:
        clock: Clock that the throttles use.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._throttles: dict[str, Throttle] = {}
        self._slowed: set[Throttle] = set()

    def of(self, operation: str) -> Throttle:
        """Return the throttle of an operation.

        Args:
            operation: ID of the operation.
        """
        throttle = self._throttles.get(operation)
        if throttle is None:
            if len(self._throttles) >= MOST_OPERATIONS:
                self._forget()
            throttle = self._throttles[operation] = Throttle(operation, self._clock, self._slowed)
        return throttle

    def _forget(self) -> None:
        """Drop the throttles that are not active; drop all of them if too many are active."""
        slowed = {name: one for name, one in self._throttles.items() if one.slowed}
        self._throttles = slowed if len(slowed) < MOST_OPERATIONS else {}
        self._slowed.intersection_update(self._throttles.values())
