"""The states in which things of a resource can end, by value and by name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from .. import models
from .contract import contracts, document, property_of, resolve, schema_name

State = str | int
# Things of other resources from another side; their states are planned there.
SHOWN = frozenset({"workloads"})
STATE_LISTS = ("ready", "failed", "stopped", "transient", "gone", "delete_failed")


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
