"""History of a resource pool, derived from the plans of the pool and its machines."""

from __future__ import annotations

from itertools import pairwise

from attrs import define, field, frozen

from ...models import EventType
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.timestamps import timestamp
from .pool_machines import numbers_at, unchanged_nodes_of

HEALTHY = ("Creating", "Running", "Waiting", "Deleting")


@frozen
class Moment:
    """State of a pool from a time on.

    Args:
        begins: Time, in seconds since 1970.
        phase: State of the pool.
        numbers: Numbers of machines that are available, abnormal, being created and being deleted.
    """

    begins: float
    phase: str
    numbers: tuple[int, ...]


@define
class History:
    """Past, present and planned states of a pool."""

    moments: list[Moment] = field(factory=lambda: [Moment(0.0, "", (0, 0, 0, 0))])

    def foretell(self, call: Call, pool: StoredResource) -> None:
        """Replace the planned states after the plans of the pool or its machines have changed."""
        self.moments = [moment for moment in self.moments if moment.begins <= call.now]
        nodes = unchanged_nodes_of(call, pool)
        times = {call.now}
        for plan in [pool.plan, *(node.plan for node in nodes)]:
            times |= {begins for begins, _ in plan.steps} | ({plan.ends} if plan.ends is not None else set())
        for time in sorted(time for time in times if time >= call.now):
            before = self.moments[-1]
            moment = Moment(time, str(pool.plan.state(time)), numbers_at(nodes, time))
            if (moment.phase, moment.numbers) != (before.phase, before.numbers):
                self.moments.append(moment)

    def events(self, now: float) -> list[tuple[float, Row]]:
        """Return the changes of the state and machine numbers until now, with their times, oldest first."""
        found: list[tuple[float, Row]] = []
        past = [moment for moment in self.moments if moment.begins <= now]
        for before, after in pairwise(past):
            if after.phase != before.phase:
                message = f"The pool went from {before.phase or 'nothing'} to {after.phase}."
                worrying = after.phase not in HEALTHY
                found.append((after.begins, _event(after.begins, "PoolStatusChange", message, worrying=worrying)))
            if after.numbers != before.numbers:
                message = (
                    "The numbers of available/abnormal/creating/deleting machines changed "
                    f"from {_joined(before.numbers)} to {_joined(after.numbers)}."
                )
                worrying = after.numbers[1] > before.numbers[1]
                found.append(
                    (after.begins, _event(after.begins, "PoolResourcesStatusChange", message, worrying=worrying))
                )
        return found


def _joined(numbers: tuple[int, ...]) -> str:
    return "/".join(map(str, numbers))


def _event(moment: float, reason: str, message: str, *, worrying: bool) -> Row:
    return {
        "kind": "Event",
        "apiVersion": "v1",
        "type": (EventType.WARNING if worrying else EventType.NORMAL).value,
        "firstTimestamp": timestamp(moment),
        "lastTimestamp": timestamp(moment),
        "count": 1,
        "reason": reason,
        "message": message,
    }
