"""One call as the behaviour of a resource sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen

from ...core.operation.operation import Operation
from ..spec.replies import Reply
from ..state.fake_state import FakeState


@frozen
class Call:
    """A request that was let in: known caller, valid by the spec.

    Args:
        fake: The service with its state.
        operation: What is called.
        path: Values in the path, decoded.
        query: Query parameters, typed as the spec says.
        body: The JSON body; empty when none came.
        headers: Header parameters, typed as the spec says.
        origin: Scheme and host that it was sent to.
    """

    fake: FakeState
    operation: Operation
    path: dict[str, str]
    query: dict[str, Any]
    body: dict[str, Any]
    headers: dict[str, Any]
    origin: str

    @property
    def now(self) -> float:
        """The time of the fake, in seconds since 1970."""
        return self.fake.clock.now()

    @property
    def milliseconds(self) -> int:
        """The time of the fake, in milliseconds since 1970."""
        return int(self.now * 1000)


Handler = Callable[[Call], Reply]
HANDLERS: dict[str, Handler] = {}
"""Behaviour by operation id; the other operations answer with the spec's example."""


def handles(operation: str) -> Callable[[Handler], Handler]:
    """Register a function as the behaviour of an operation."""

    def register(handler: Handler) -> Handler:
        HANDLERS[operation] = handler
        return handler

    return register
