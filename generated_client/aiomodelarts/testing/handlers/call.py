"""Calls as the handlers of operations receive them, and the registry of handlers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import field, frozen

from ...core.operation.operation import Operation
from ..spec.replies import Reply
from ..state.fake_state import FakeState


@frozen
class UploadedFile:
    """A file in a form.

    Args:
        name: File name.
        content_type: Media type.
        content: The bytes.
    """

    name: str
    content_type: str
    content: bytes


@frozen
class Call:
    """An authenticated request that is valid by the spec.

    Args:
        fake: State of the fake.
        operation: The operation.
        path: Values of the placeholders in the path, decoded.
        query: Query parameters, with the types of the spec.
        body: Body as decoded JSON; an empty object if there is no body, or if it is an array.
        headers: Header parameters, with the types of the spec.
        origin: Scheme and host of the request URL.
        items: Items of a body that is an array.
        files: Files of a form by field; `body` has their names.
    """

    fake: FakeState
    operation: Operation
    path: dict[str, str]
    query: dict[str, Any]
    body: dict[str, Any]
    headers: dict[str, Any]
    origin: str
    items: list[Any] = field(factory=list[Any])
    files: dict[str, list[UploadedFile]] = field(factory=dict[str, list[UploadedFile]])

    @property
    def now(self) -> float:
        """Current time of the fake, in seconds since 1970."""
        return self.fake.clock.now()

    @property
    def milliseconds(self) -> int:
        """Current time of the fake, in milliseconds since 1970."""
        return int(self.now * 1000)


@frozen
class EarlierCall(Call):
    """A call that changes the state as at an earlier time, because the change was due then.

    It is a class of its own, because snapshots contain the fields of `Call`.

    Args:
        moment: The earlier time, in seconds since 1970.
    """

    moment: float = 0.0

    @property
    def now(self) -> float:
        """The earlier time, in seconds since 1970."""
        return self.moment


def as_at(call: Call, moment: float, **path: str) -> Call:
    """Return a call that changes the state as at an earlier time.

    Args:
        call: The present call.
        moment: The earlier time, in seconds since 1970.
        **path: Other values of the placeholders in the path.
    """
    return EarlierCall(
        call.fake,
        call.operation,
        {**call.path, **path},
        call.query,
        call.body,
        call.headers,
        call.origin,
        moment=moment,
    )


Handler = Callable[[Call], Reply]


class Handlers(dict[str, Handler]):
    """Handlers by operation ID, which are loaded when they are first looked up.

    Attributes:
        load: Function that registers the handler of an operation, if it has one.
    """

    load: Callable[[str], None] | None = None

    def __missing__(self, operation: str) -> Handler:
        """Load a handler."""
        if not self._is_loaded(operation):
            raise KeyError(operation)
        return self[operation]

    def __contains__(self, operation: object) -> bool:
        """Return whether an operation has a handler."""
        return super().__contains__(operation) or (isinstance(operation, str) and self._is_loaded(operation))

    def get(self, operation: str, default: Any = None) -> Any:
        """Return the handler of an operation, or a default value if it has none."""
        try:
            return self[operation]
        except KeyError:
            return default

    def _is_loaded(self, operation: str) -> bool:
        if self.load is not None:
            self.load(operation)
        return super().__contains__(operation)


HANDLERS = Handlers()
"""Handlers by operation ID. Operations without a handler return the example of the spec."""


def handles(operation: str) -> Callable[[Handler], Handler]:
    """Register a function as the handler of an operation."""

    def register(handler: Handler) -> Handler:
        HANDLERS[operation] = handler
        return handler

    return register
