"""Stored resources of a fake in a state."""

from __future__ import annotations

from functools import cache

from ...fake import FakeModelArts
from ...scripting.planned_outcomes import CATEGORIES, states_of
from ..problems import Problem
from .resources import Stored, current_states, stored, timeline


def in_state(fake: FakeModelArts, kind: str, state: str, now: float) -> list[Stored]:
    """Return the resources of a type in a state. Call it inside `fake.transaction()`.

    Args:
        fake: The fake.
        kind: Resource type.
        state: Name, value or category of the state; empty for all states.
        now: Time of the fake.

    Raises:
        Problem: The resource type has no such state.
    """
    existing = list(stored(fake, kind))
    if not state:
        return existing
    found = [one for one in existing if state in current_states(one, now)]
    if not found and state not in CATEGORIES and state not in (known := _documented_states(kind)):
        # Resources can have states that no waiter lists.
        known = tuple(dict.fromkeys((*known, *(step.name for one in existing for step in timeline(one, now)))))
        if state not in known:
            remedy = f"choose from {', '.join((*known, *CATEGORIES))}"
            raise Problem(400, f"{state[:50]!r} is not a state of {kind}", remedy, "query: state")
    return found


@cache
def _documented_states(kind: str) -> tuple[str, ...]:
    """Return the values and names of the states of a resource type."""
    states = states_of(kind)
    return tuple(dict.fromkeys((*(str(getattr(one, "value", one)) for one in states.values()), *states)))
