"""The base of the generated resource classes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .clock import Clock
    from .http.streamed_response import Incoming
    from .operation.operation import Request
    from .pagination import Pager

FIRST_SHOWN = ("create", "list", "find", "get", "update", "delete", "start", "stop", "wait")
LONGEST_REPR = 100


class Caller(Protocol):
    """The part of a client that its resources use."""

    @property
    def clock(self) -> Clock:
        """Return the clock of the client."""
        ...

    def shares_connections(self, other: object) -> bool:
        """Return whether another client is this one or a copy of it."""
        ...

    async def send(self, request: Request) -> Any:
        """Send a request and return the model of the response."""
        ...

    def pager(self, request: Request) -> Pager[Any, Any]:
        """Return a pager over the list that a request begins."""
        ...

    @property
    def retries(self) -> int:
        """Return the maximum number of retries of a call."""
        ...

    async def open_response(self, request: Request) -> Incoming:
        """Send a request and return the successful response before its body is read."""
        ...

    def decode(self, request: Request, decoded: object) -> Any:
        """Convert decoded JSON to the model of an operation."""
        ...

    async def open_link(self, url: str, headers: dict[str, str], *, allow_http: bool = False) -> Incoming:
        """Send a request to a signed link and return the beginning of the response."""
        ...


class ResourceProperty(property):
    """Property of a client for a resource, whose function is called once, to import the class of the resource.

    Its import statement would take longer than all else, also if the module has been imported.
    """

    _class: Callable[[Any], Any] | None = None

    def __get__(self, client: Any, owner: type | None = None, /) -> Any:
        if client is None:
            return self
        if self._class is None:
            resource = super().__get__(client, owner)
            self._class = type(resource)
            return resource
        return self._class(client)


class Resource:
    """The operations of one resource.

    Args:
        client: Sends the requests.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client

    if not TYPE_CHECKING:
        # Hidden from type checkers, so that they report unknown names as errors.

        def __getattr__(self, name):
            what = f"{type(self).__name__!r} object has no attribute {name!r}"
            if not name.startswith("_"):
                what += f"; methods are {', '.join(self._methods())}"
            raise AttributeError(what, name=name, obj=self)

    def _methods(self) -> list[str]:
        """Return the names of the methods, the most frequent ones first."""
        own = vars(type(self))
        methods = [method for method in FIRST_SHOWN if method in own]
        return methods + sorted(method for method in own if method not in methods and not method.startswith("_"))

    def __repr__(self) -> str:
        # Each generated resource is in a module with the name of its attribute.
        name = type(self).__module__.rpartition(".")[2]
        text = f"<{name}: {', '.join(self._methods())}>"
        if len(text) <= LONGEST_REPR:
            return text
        return f"{text[: LONGEST_REPR - 3].rpartition(',')[0]}, …>"

    def belongs_to(self, client: object) -> bool:
        """Return whether this resource sends its requests through a client or a copy of it."""
        return self._client.shares_connections(client)
