"""Send requests through an httpx or httpx2 client that the user passed as `http_client`.

Neither library is imported here: the library of the user's client creates the requests.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast

from ..errors.exceptions import ConfigurationError
from ..messages.headers import Headers
from ..messages.messages import OutgoingRequest, ReceivedResponse
from ..redaction.log_filters import hide_headers, hide_links
from .response_bodies import Body, too_large

if TYPE_CHECKING:
    from .link_hosts import Trace
    from .streamed_response import Stream

LIBRARIES = ("httpx", "httpx2")
HEADER_LOGGERS = ("httpcore.http11", "httpcore.http2", "httpcore2.http11", "httpcore2.http2")
"""Loggers that log response headers at DEBUG. IAM sends tokens in a response header."""


class HttpClient(Protocol):
    """The part of `httpx.AsyncClient` and `httpx2.AsyncClient` that this package uses."""

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        ...

    async def send(self, request: Any, *, stream: bool = ..., auth: Any = ..., follow_redirects: Any = ...) -> Any:
        """Send a request and return the response."""
        ...

    async def aclose(self) -> None:
        """Close the client."""
        ...


class _RawHeaders(Protocol):
    @property
    def raw(self) -> list[tuple[bytes, bytes]]: ...


class HttpResponse(Protocol):
    """The part of a response of these libraries that this package uses."""

    status_code: int
    is_stream_consumed: bool

    @property
    def headers(self) -> _RawHeaders:
        """Headers as the library represents them."""
        ...

    @property
    def stream(self) -> Stream:
        """The body as it arrives."""
        ...

    @property
    def content(self) -> bytes:
        """The decompressed body, if it was read."""
        ...

    def aiter_raw(self) -> AsyncIterator[bytes]:
        """Iterate over the chunks of the body as they arrive."""
        ...

    async def aclose(self) -> None:
        """Release the connection."""
        ...


async def send_through(
    http_client: HttpClient, request: OutgoingRequest, timeout: float, max_size: int
) -> ReceivedResponse:
    """Send a request and read the whole response.

    Args:
        http_client: Client to send the request through.
        request: Request to send.
        timeout: Timeout for connecting and for each wait for data, in seconds.
        max_size: Maximum size of the response body in bytes, for both the compressed and the decompressed body.

    Raises:
        RequestTimeout: The body arrived too slowly.
        DecodeError: The response is too large, or does not match its content encoding.
    """
    response = await begin(http_client, request, timeout)
    headers = Headers(response.headers.raw)
    try:
        if response.is_stream_consumed:
            # A transport or event hook of the user has read the body, and the library has decompressed it.
            body = response.content
            if len(body) > max_size:
                raise too_large(request, response.status_code, max_size)
            return ReceivedResponse(response.status_code, headers, body)
        collected = Body(request, response.status_code, headers, timeout, max_size)
        async for piece in response.aiter_raw():
            collected.add(piece)
    finally:
        await response.aclose()
    return ReceivedResponse(response.status_code, headers, collected.whole())


async def begin(
    client: HttpClient,
    request: OutgoingRequest,
    timeout: float,
    *,
    trace: Trace | None = None,
    sends_login: bool = True,
) -> HttpResponse:
    """Send a request and wait for the headers of the response, which must be complete within twice the timeout.

    Args:
        client: Client to send the request through.
        request: Request to send.
        timeout: Timeout for connecting and for each wait for data, in seconds.
        trace: Function that httpcore calls for each event of the connection, or None.
        sends_login: Whether the client may add the credentials that it was created with.

    Returns:
        The response, whose body has not been read.

    Raises:
        TimeoutError: The headers arrived too slowly.
    """
    import asyncio  # imported when a client is created, to keep the import of this package fast

    async def watch(event: str, details: Mapping[str, Any]) -> None:
        if event.endswith(".receive_response_headers.started"):
            limit.reschedule(asyncio.get_running_loop().time() + 2 * timeout)
        if trace is not None:
            await trace(event, details)

    extensions = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), timeout), "trace": watch}
    message = _library_of(client).Request(
        request.method, request.url, headers=request.headers, content=request.content, extensions=extensions
    )
    login = {} if sends_login else {"auth": None}
    async with asyncio.timeout(None) as limit:
        return cast("HttpResponse", await client.send(message, follow_redirects=False, stream=True, **login))


def host_of(client: HttpClient, url: str) -> str:
    """Return the host of a URL as the library of a client reads it, which is the host that it connects to.

    Args:
        client: The client.
        url: The URL.
    """
    return str(_library_of(client).URL(url).host)


def check_client(http_client: object) -> None:
    """Check the type of the `http_client` argument.

    Args:
        http_client: The argument, which may be None.

    Raises:
        ConfigurationError: It is neither an `httpx.AsyncClient` nor an `httpx2.AsyncClient`.
    """
    if http_client is not None and _library_of(http_client) is None:
        kind = type(http_client).__name__
        raise ConfigurationError(f"http_client is a {kind}; pass an httpx.AsyncClient or an httpx2.AsyncClient")


def still_open(http_client: HttpClient) -> HttpClient:
    """Return a user's client if it is open.

    Args:
        http_client: The client.

    Raises:
        ConfigurationError: The client was closed.
    """
    if http_client.is_closed:
        raise ConfigurationError("http_client was closed; keep it open as long as the client that uses it")
    return http_client


def hide_headers_in_logs() -> None:
    """Keep the headers of responses out of the logs of the libraries."""
    for name in HEADER_LOGGERS:
        logging.getLogger(name).addFilter(hide_headers)


def hide_links_in_logs() -> None:
    """Keep the signatures of links out of the logs of the libraries."""
    for name in LIBRARIES:
        logging.getLogger(name).addFilter(hide_links)


def _library_of(http_client: object) -> Any:
    """Return the library whose `AsyncClient` an object is an instance of, or None."""
    for kind in type(http_client).__mro__:
        name = kind.__module__.partition(".")[0]
        if kind.__name__ == "AsyncClient" and name in LIBRARIES:
            return sys.modules[name]
    return None
