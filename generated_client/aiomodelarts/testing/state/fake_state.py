"""What a fake keeps, apart from how it is reached: tables of resources, IAM, planned failures, recorded calls."""

from __future__ import annotations

import secrets
from collections import deque
from typing import Any

from ..clock import ScaledClock, VirtualClock
from ..iam.state import Iam, Key
from ..scripting.planned_failures import Failures
from ..scripting.planned_outcomes import DELETION, SLOW_START
from ..scripting.recorded_calls import RecordedCalls


def new_link_key() -> Key:
    """Return a new access key that signs links to objects; it is valid for nothing else."""
    return Key("FAKE", secrets.token_hex(20))


class FakeState:
    """The state of a fake, as handlers read and change it.

    Args:
        clock: The time of the fake.
        iam: Users, projects, tokens and access keys.
        calls: The recorded calls.
        counts_items: Whether operations of the paging style `probe` read `offset` as an item number, not as a page.
    """

    def __init__(
        self, clock: VirtualClock | ScaledClock, iam: Iam, calls: RecordedCalls, *, counts_items: bool = False
    ) -> None:
        self.clock = clock
        self.counts_items = counts_items
        self.iam = iam
        self.calls = calls
        self.outcomes: dict[str, deque[str | int]] = {}
        self.state: dict[str, dict[str, Any]] = {}
        self.failures = Failures()
        self.link_key = new_link_key()
        self.last_number = 0

    def outcome(self, resource: str, usual: str | int) -> str | int:
        """The state in which a new thing will end."""
        planned = self.outcomes.get(resource)
        return planned.popleft() if planned else usual

    def deletion_outcome(self, resource: str) -> str | int | None:
        """The state in which what is deleted will end instead of being gone; None: it goes."""
        planned = self.outcomes.get(f"{resource}{DELETION}")
        return planned.popleft() if planned else None

    def slow_start(self, resource: str) -> float:
        """Return after how many seconds a change of a resource begins."""
        planned = self.outcomes.get(f"{resource}{SLOW_START}")
        return float(planned.popleft()) if planned else 0.0

    def table(self, name: str) -> dict[str, Any]:
        """The things of one kind by their id, kept until the fake is gone."""
        return self.state.setdefault(name, {})

    def next_number(self) -> int:
        """A number that was not used before."""
        self.last_number += 1
        return self.last_number

    def next_id(self) -> str:
        """An id in the form of a UUID that was not used before; the same for the same sequence of calls."""
        return f"{self.next_number():08x}-5eed-4000-8000-0123456789ab"
