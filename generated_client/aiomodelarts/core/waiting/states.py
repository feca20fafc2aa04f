"""Comparison of states of resources, and their names in messages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import cast

from ..codec.model import value_at
from .waiter_spec import State as State
from .waiter_spec import WaiterSpec

EVERYTHING: Mapping[str, object] = {}


def describe(state: object) -> str:
    """Return a state as shown in messages, with the name of an enumeration member."""
    if isinstance(state, Enum):
        return state.name
    return "without a state" if state in (None, "") else repr(state)


def name_of(state: State, waiter: WaiterSpec) -> str:
    """Return the name of a state, or its value if it has no name."""
    return next((name for name, value in waiter.names if value == state), str(state))


def among(state: object, states: Iterable[State]) -> bool:
    """Return whether a state is among some states, which are values or names."""
    return any(state == one or (isinstance(state, Enum) and state.name == one) for one in states)


def alternatives(names: Sequence[str]) -> str:
    """Return names as `A, B or C`."""
    *most, last = names or ["nothing"]
    return f"{', '.join(most)} or {last}" if most else last


def states_of(waiter: WaiterSpec) -> Sequence[State]:
    """Return all states that a waiter lists."""
    lists = (waiter.ready, waiter.failed, waiter.stopped, waiter.transient, waiter.gone, waiter.delete_failed)
    return [state for states in lists for state in states]


def values_at(value: object, path: Sequence[str], only: Mapping[str, object] = EVERYTHING) -> Iterator[object]:
    """Yield the values at a path of wire names, in each item of the lists on the path.

    Args:
        value: The value to start at.
        path: The names.
        only: Values of properties that select items of lists. An item without the property is selected too.
    """
    if isinstance(value, list):
        for item in cast("list[object]", value):
            if all(value_at(item, (name,)) in (None, wanted) for name, wanted in only.items()):
                yield from values_at(item, path, only)
    elif not path:
        yield value
    else:
        yield from values_at(value_at(value, path[:1]), path[1:], only)


def is_known(state: object, waiter: WaiterSpec) -> bool:
    """Return whether the spec lists a state. Unknown values are members of the enumeration, too."""
    return among(state, states_of(waiter))


def reason_of(response: object, waiter: WaiterSpec) -> str:
    """Return the reason for a failure in a response, or an empty string."""
    texts = [value_at(response, path) for path in waiter.reason]
    return " ".join(str(text) for text in texts if isinstance(text, str) and text)
