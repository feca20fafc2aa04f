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
