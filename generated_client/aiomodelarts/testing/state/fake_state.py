"""State of a fake: stored resources, IAM, planned failures and recorded calls."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from ..clock import ScaledClock, VirtualClock
from ..iam.state import Iam, Key
from ..scripting.planned_failures import Failures
from ..scripting.planned_outcomes import DELETION, SLOW_START
from ..scripting.recorded_calls import RecordedCalls
from ..spec import leniency
from ..spec.contracts import Contract
from ..spec.replies import Reply

RecordedResponse = Callable[[Contract, Mapping[str, str], str, Any], Reply]
"""Function that returns a recorded response to an operation with path values, a query and a body."""


def new_link_key() -> Key:
    """Return a new access key that is valid only for signing links to objects."""
    return Key("FAKE", secrets.token_hex(20))


class FakeState:
    """State of a fake, which handlers read and change.

    Args:
        clock: Clock of the fake.
        iam: Users, projects, tokens and access keys.
        calls: List of the recorded calls.
        counts_items: Whether operations with the paging style `probe` read `offset` as the index of an item; otherwise
            as the index of a page.
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
        self.restored = False
        # These belong to the process, not to the state.
        self.write_object: Callable[[str, bytes], None] | None = None
        self.strict = False
        self.recorded_response: RecordedResponse | None = None
        self.report_leniency: Callable[[str], None] = leniency.warn

    def outcome(self, resource: str, usual: str | int) -> str | int:
        """Return the final state of a new resource: the planned one, or `usual`."""
        planned = self.outcomes.get(resource)
        return planned.popleft() if planned else usual

    def deletion_outcome(self, resource: str) -> str | int | None:
        """Return the planned final state of a failing deletion, or None if the deletion succeeds."""
        planned = self.outcomes.get(f"{resource}{DELETION}")
        return planned.popleft() if planned else None

    def slow_start(self, resource: str) -> float:
        """Return the planned delay of the next change of a resource, in seconds; 0 if none is planned."""
        planned = self.outcomes.get(f"{resource}{SLOW_START}")
        return float(planned.popleft()) if planned else 0.0

    def table(self, name: str) -> dict[str, Any]:
        """Return the table of stored resources with a name, by ID; it is created if it does not exist."""
        return self.state.setdefault(name, {})

    def next_number(self) -> int:
        """Return a number that was not returned before."""
        self.last_number += 1
        return self.last_number

    def next_id(self) -> str:
        """Return a new ID in the form of a UUID. The same sequence of calls returns the same IDs."""
        return f"{self.next_number():08x}-5eed-4000-8000-0123456789ab"
