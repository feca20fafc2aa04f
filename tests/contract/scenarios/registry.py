"""Where the scenarios of all resources are kept."""

from collections.abc import Awaitable, Callable
from typing import Any

from attrs import frozen

from aiomodelarts import ModelArts

MANY = 45
Arguments = dict[str, Any]
Scenario = Callable[[ModelArts, Any], Awaitable[Any]]
Populate = Callable[[Any], Awaitable[Arguments]]


@frozen
class Many:
    """How a list gets more items than a page holds.

    Args:
        populate: Creates them with the `make` fixture; returns the arguments that the list needs.
        mark: The attribute that tells items apart where x-pagination names none.
        total: How many there are then.
    """

    populate: Populate
    mark: str | None = None
    total: int = MANY


SCENARIOS: dict[str, Scenario] = {}
MANY_OF: dict[str, Many] = {}
UNKNOWN_IDS: dict[str, tuple[int, str]] = {}


def scenario(operation: str) -> Callable[[Scenario], Scenario]:
    """The way to a call of an operation that succeeds; the last call is the one in question."""

    def register(function: Scenario) -> Scenario:
        assert operation not in SCENARIOS
        SCENARIOS[operation] = function
        return function

    return register


def many_of(operation: str, *, mark: str | None = None, total: int = MANY) -> Callable[[Populate], Populate]:
    """The way to a paged list with many items."""

    def register(function: Populate) -> Populate:
        assert operation not in MANY_OF
        MANY_OF[operation] = Many(function, mark, total)
        return function

    return register


def unknown_id(resource: str, status: int, code: str) -> None:
    """Declare the documented status and error code of calls of a resource with an unknown ID."""
    assert resource not in UNKNOWN_IDS
    assert code != "FILL IN", (
        f"tests/contract/scenarios/{resource}.py: replace FILL IN by the documented error code of a call with an "
        f"unknown ID, here and in generated_client/aiomodelarts/testing/behaviour/{resource}.py"
    )
    UNKNOWN_IDS[resource] = status, code


def code_of_unknown_id(resource: str) -> tuple[int, str]:
    """Return the status and error code of calls of a resource with an unknown ID."""
    assert resource in UNKNOWN_IDS, (
        f"tests/contract/scenarios/{resource}.py: add unknown_id({resource!r}, STATUS, CODE), with the documented "
        f"status and error code of a call with an unknown ID"
    )
    return UNKNOWN_IDS[resource]
