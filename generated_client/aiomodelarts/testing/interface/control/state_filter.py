"""Stored resources of a fake in a state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
        state: Name, value or category of the state, in any letter case; empty for all states.
        now: Time of the fake.

    Raises:
        Problem: The resource type has no such state.
    """
    existing = list(stored(fake, kind))
    if not state:
        return existing
    names, wanted = _names_by_value(kind), state.casefold()
    found = [one for one in existing if wanted in _terms(current_states(one, now), names)]
    if not found and wanted not in _terms((*names, *CATEGORIES), names):
        # Resources can have states that no waiter lists.
        known = dict.fromkeys((*names.values(), *(step.name for one in existing for step in timeline(one, now))))
        if wanted not in _terms(known, names):
            remedy = f"choose from {', '.join((*known, *CATEGORIES))}"
            raise Problem(400, f"{state[:50]!r} is not a state of {kind}", remedy, "query: state")
    return found


def _terms(states: Iterable[str], names: Mapping[str, str]) -> set[str]:
    """Return states and their names, in small letters."""
    return {term.casefold() for one in states for term in (one, names.get(one, one))}


@cache
def _names_by_value(kind: str) -> Mapping[str, str]:
    """Return the names of the documented states of a resource type by their values."""
    return {str(getattr(value, "value", value)): name for name, value in states_of(kind).items()}
