"""Progress reports of waits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from attrs import frozen

# State of a deleted resource, in reports and messages.
GONE = "gone"


@frozen
class Progress:
    """Progress of a wait.

    Args:
        state: State of the resource, as a member of its enumeration if it is known; `gone` after a deletion.
        step: Number of times that the state was read, from 1.
        elapsed: Seconds since the wait began.
        last: Response that the state was read from.
        subject: Name of the resource, such as `notebooks 5f0c`.
        done: Whether the wait has ended, successfully or not.
    """

    state: object
    step: int
    elapsed: float
    last: Any
    subject: str = ""
    done: bool = False


ProgressCallback = Callable[[Progress], Awaitable[None] | None]
