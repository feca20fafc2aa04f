"""The states in which things of a resource can end, by value and by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from ... import models
from ..spec.contracts import contracts, document, property_of, resolve, schema_name

State = str | int
# Things of other resources from another side; their states are planned there.
SHOWN = frozenset({"workloads"})
# What stands behind the name of a resource where outcomes of its deletions are planned.
DELETION = "/deletion"
# The same for changes that begin late.
SLOW_START = "/slow start"
SLOW_STARTERS = ("networks", "notebooks", "pools")
LATEST_START = 3600
STATE_LISTS = ("ready", "failed", "stopped", "transient", "gone", "delete_failed")


def check_slow_start(resource: str, seconds: int) -> None:
    """Refuse changes that can't begin late.

    Raises:
        ValueError: Changes of the resource do not begin late, or the seconds are out of range.
    """
    if resource not in SLOW_STARTERS:
        raise ValueError(f"{resource!r} does not start late; choose from {', '.join(SLOW_STARTERS)}")
    if type(seconds) is not int or not 1 <= seconds <= LATEST_START:
        raise ValueError(f"seconds is {seconds!r}; give a whole number from 1 to {LATEST_START}")


def state_of(resource: str, given: State) -> State:
    """The state of a resource that is given by its value or name.

    Raises:
        ValueError: The resource has no states, or not this one.
    """
    if resource not in _waiters():
        raise ValueError(f"{resource!r} has no states; choose from {', '.join(_waiters())}")
    known = _states(resource)
    if given in known:
        return known[str(given)] if isinstance(given, str) else given
    if given in known.values():
        return given
    raise ValueError(f"{given!r} is no state of {resource}; choose from {', '.join(known)}")


def planned_state(resource: str, given: State, *, deletion: bool) -> tuple[State, bool]:
    """The state of a resource that is given by its value or name, and whether a deletion ends in it.

    Args:
        resource: Such as `pools`.
        given: The state.
        deletion: Whether it is for a deletion; states that nothing else ends in are anyhow.

    Raises:
        ValueError: The resource has no states, or not this one, or no deletion ends in it.
    """
    state = state_of(resource, given)
    waiter = _waiters()[resource]
    ends: list[State] = waiter.get("delete_failed", [])
    if state in ends:
        return state, deletion or state not in waiter.get("may_precede", [])
    if deletion:
        raise ValueError(f"no deletion in {resource} ends in {given!r}; {_choice(resource, ends)}")
    return state, False


def _choice(resource: str, ends: Sequence[State]) -> str:
    names = [name for name, state in _states(resource).items() if state in ends]
    return f"choose from {', '.join(names)}" if names else "its deletions do not fail"


@cache
def _waiters() -> Mapping[str, Any]:
    tags = [tag for tag in document()["tags"] if "x-waiter" in tag and tag["name"] not in SHOWN]
    return {tag["name"]: tag["x-waiter"] for tag in tags}


@cache
def _states(resource: str) -> Mapping[str, State]:
    """The states of a resource by name; by their own value where they have no names."""
    waiter = _waiters()[resource]
    contract = contracts()[waiter["poll"]]
    node: Any = contract.response_schema
    if "item" in waiter and contract.operation.pagination is not None:
        for name in contract.operation.pagination.items:
            node = property_of(node, name)
        node = resolve(node)["items"]
    for name in waiter["field"].split("."):
        node = property_of(node, name)
    enumeration = getattr(models, schema_name(node), None)
    if enumeration is None:
        return {str(state): state for key in STATE_LISTS for state in waiter.get(key, ())}
    return {member.name: member.value for member in enumeration}
