"""States of resources: which one it is, and what it is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import cast

from .model import value_at
from .waiter_spec import WaiterSpec

State = str | int


def describe(state: object) -> str:
    """A state for people: names instead of numbers."""
    if isinstance(state, Enum):
        return state.name
    return "without a state" if state in (None, "") else repr(state)


def name_of(target: State, state: object) -> str:
    """A wanted state for people; its name is taken from the enumeration of the state that was read."""
    if isinstance(state, Enum):
        target = next((member.name for member in type(state) if member.value == target), target)
    return target.name if isinstance(target, Enum) else str(target)


def among(state: object, states: Iterable[State]) -> bool:
    """Whether a state is one of some, which are given by value or by name."""
    return any(state == one or (isinstance(state, Enum) and state.name == one) for one in states)


def states_of(waiter: WaiterSpec) -> Sequence[State]:
    """All states that a waiter names."""
    lists = (waiter.ready, waiter.failed, waiter.stopped, waiter.transient, waiter.gone, waiter.delete_failed)
    return [state for states in lists for state in states]


def values_at(value: object, path: Sequence[str]) -> Iterator[object]:
    """What stands at a path of wire names, in each item of the lists on the way; nothing where it ends early."""
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from values_at(item, path)
    elif not path:
        yield value
    else:
        yield from values_at(value_at(value, path[:1]), path[1:])


def is_known(state: object, waiter: WaiterSpec) -> bool:
    """Whether a state is one that the spec has."""
    return isinstance(state, Enum) or among(state, states_of(waiter))
