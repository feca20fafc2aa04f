"""What a wait reports while it goes on, and at its end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from attrs import frozen

# The state, for reports and messages, of what no longer exists.
GONE = "gone"


@frozen
class Progress:
    """How a wait is going.

    Args:
        state: The state that was read, a member of its enumeration where it is known; `gone` when the resource that
            is being deleted no longer exists.
        step: How many times the state was read, from 1.
        elapsed: Seconds since the wait began.
        last: The response the state was read from.
        subject: The resource, such as `notebooks 5f0c`.
        done: Whether the wait has ended with this, well or badly.
    """

    state: object
    step: int
    elapsed: float
    last: Any
    subject: str = ""
    done: bool = False


ProgressCallback = Callable[[Progress], Awaitable[None] | None]
