"""A client for fixtures, which may be made where no event loop runs yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..modelarts import ModelArts

if TYPE_CHECKING:
    from ..core.http.transport import Incoming
    from ..core.operation.operation import Request


class SelfOpening(ModelArts):
    """A client that opens with its first call, on the event loop of that call.

    It needs no closing where it sends through an `http_client` of somebody else, as clients of fakes do.
    """

    async def project_id(self) -> str:
        """The project that calls go to."""
        self._open()
        return await super().project_id()

    async def fetch(self, request: Request) -> object:
        """Make one call and return its answer as JSON, or None when it is empty."""
        self._open()
        return await super().fetch(request)

    async def open_link(self, url: str, headers: dict[str, str], *, allow_http: bool = False) -> Incoming:
        """Begin to read what a link leads to."""
        self._open()
        return await super().open_link(url, headers, allow_http=allow_http)

    def _open(self) -> None:
        if not self._session.was_opened:
            self._session.open()

    async def __aenter__(self) -> Any:
        self._open()
        return self
