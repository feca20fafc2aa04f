"""States in which tests can let resources end, by value or name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, cast

from ... import models
from ...core.number_arguments import check_number
from ..spec.contracts import contracts, document, property_of, resolve, schema_name

State = str | int
# Views of other resource types, for which the states are planned instead.
VIEWS = frozenset({"workloads"})
# Suffix of the resource type under which outcomes of deletions are planned.
DELETION = "/deletion"
# Suffix for delays of changes.
SLOW_START = "/slow start"
SLOW_STARTERS = ("networks", "notebooks", "pools")
LATEST_START = 3600
CATEGORIES = ("failed", "delete_failed", "transient", "stopped", "ready", "gone")
STATE_LISTS = ("ready", "failed", "stopped", "transient", "gone", "delete_failed")


def check_slow_start(resource: str, seconds: int) -> None:
    """Validate a delay of changes.

    Raises:
        ValueError: Changes of the resource type can't be delayed, or the delay is out of range.
    """
    if resource not in SLOW_STARTERS:
        raise ValueError(f"changes of {resource!r} can't be delayed; choose from {', '.join(SLOW_STARTERS)}")
    check_number("seconds", seconds, least=1, most=LATEST_START, whole=True, wrong_type=ValueError)


def check_outcomes(key: str, values: Iterable[State]) -> None:
    """Validate planned outcomes as a state contains them.

    Args:
        key: Resource type, perhaps with a suffix for deletions or delays.
        values: Values of states, or delays in seconds.

    Raises:
        ValueError: The resource type has no such state, or its changes can't be delayed like this.
    """
    if key.endswith(SLOW_START):
        for seconds in values:
            check_slow_start(key.removesuffix(SLOW_START), cast("int", seconds))
        return
    resource = key.removesuffix(DELETION)
    for state in values:
        if state not in (known := states_of(resource).values()):
            choice = f"choose from {', '.join(map(repr, known))}" if known else "it has no states"
            raise ValueError(f"{state!r:.100} is not the value of a state of {resource!r:.100}; {choice}")


def state_of(resource: str, given: State) -> State:
    """Return a state of a resource type.

    Args:
        resource: Resource type, such as `pools`.
        given: Value or name of the state.

    Raises:
        ValueError: The resource type has no states, or the state is unknown.
    """
    if resource not in _waiters():
        raise ValueError(f"{resource!r} has no states; choose from {', '.join(_waiters())}")
    known = _states(resource)
    if given in known:
        return known[str(given)] if isinstance(given, str) else given
    if given in known.values():
        return given
    raise ValueError(f"{given!r} is not a state of {resource}; choose from {', '.join(known)}")


def planned_state(resource: str, given: State, *, deletion: bool) -> tuple[State, bool]:
    """Return a planned state, and whether it is the outcome of a deletion.

    Args:
        resource: Resource type, such as `pools`.
        given: Value or name of the state.
        deletion: Whether the state is planned for a deletion. States in which only deletions end always are.

    Raises:
        ValueError: The resource type has no states, the state is unknown, or no deletion ends in it.
    """
    state = state_of(resource, given)
    waiter = _waiters()[resource]
    ends: list[State] = waiter.get("delete_failed", [])
    if state in ends:
        return state, deletion or state not in waiter.get("may_precede", [])
    if deletion:
        raise ValueError(f"no deletion of {resource} ends in {given!r}; {_choice(resource, ends)}")
    return state, False


def planned_resources() -> tuple[str, ...]:
    """Return the resource types whose final states can be planned."""
    return tuple(_waiters())


def states_of(resource: str) -> Mapping[str, State]:
    """Return the states of a resource type by name; empty if it has none."""
    return _states(resource) if resource in _waiters() else {}


def deletion_states(resource: str) -> tuple[State, ...]:
    """Return the states in which a failing deletion of a resource type can end."""
    return tuple(_waiters().get(resource, {}).get("delete_failed", ()))


def state_category(resource: str, state: State) -> str:
    """Return the first list of the waiter that contains a state: `ready`, `failed`, `stopped`, `transient` or `gone`.

    Args:
        resource: Resource type, such as `pools`.
        state: Value of the state.

    Returns:
        The name of the list; an empty string if no list contains the state.
    """
    waiter = _waiters().get(resource, {})
    return next((name for name in CATEGORIES if state in waiter.get(name, ())), "")


def _choice(resource: str, ends: Sequence[State]) -> str:
    names = [name for name, state in _states(resource).items() if state in ends]
    return f"choose from {', '.join(names)}" if names else "its deletions do not fail"


@cache
def _waiters() -> Mapping[str, Any]:
    tags = [tag for tag in document()["tags"] if "x-waiter" in tag and tag["name"] not in VIEWS]
    return {tag["name"]: tag["x-waiter"] for tag in tags}


@cache
def _states(resource: str) -> Mapping[str, State]:
    """Return the states of a resource type by name, or by value if they have no names."""
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
