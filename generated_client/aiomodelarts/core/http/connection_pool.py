"""Connection pool of the client, which uses aiohttp. `transport` imports this module when a client is opened."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import suppress
from contextvars import ContextVar
from functools import lru_cache
from io import BytesIO
from math import inf
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp
import yarl

from ..messages.headers import Headers
from ..messages.messages import OutgoingRequest, ReceivedResponse
from .aiohttp_session import new_session
from .connector import LONGEST_IDLE, Connections
from .network_settings import Network
from .proxies import Proxies
from .proxy_urls import login_at
from .response_bodies import Body, too_large

if TYPE_CHECKING:
    from .closable_waits import Waits
    from .link_hosts import Reach

KEEPALIVE_SECONDS = 30.0
JUST_USED_SECONDS = 0.1
"""Maximum idle time of a connection, in seconds, for a request that must not be sent twice.

If the server closes an idle connection while a request is being sent, it is unknown whether the request was executed.
Servers close connections that were idle for seconds (gunicorn 2, Node and uvicorn 5). A tenth of a second is safe on
slow networks too, and still lets consecutive calls share a connection.
"""
LONG = 8 * 1024
"""A request with a longer body, in bytes, uses a new connection.

If the server responds before it has read the whole body, only a new connection guarantees that the response belongs to
this request.
"""
PIECE = 64 * 1024
"""Maximum size of a chunk of a response body, in bytes."""
LARGE = 1024 * 1024
"""Request bodies above this size, in bytes, are written in chunks, so that other tasks can run meanwhile."""
HARMLESS = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
"""Methods of requests that may be sent twice."""
REACH: ContextVar[Reach | None] = ContextVar("REACH", default=None)
"""Networks that the connection for the request of this task may lead to; None for all."""


class Pieces:
    """Chunks of a response body, as `Incoming` reads them.

    Args:
        response: The response of aiohttp.
    """

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._response.content.iter_chunked(PIECE))

    async def aclose(self) -> None:
        """Release the connection."""
        await self._response.__aexit__(None, None, None)


class Pool:
    """Connection pool for requests to hosts, directly or through proxies.

    Args:
        network: Network settings with the proxies.
        context: Function that returns the TLS context. It is called for the first request that uses TLS.

    Raises:
        ConfigurationError: The address of a proxy is invalid.

    Attributes:
        is_closed: Whether the connections are closed. asyncio also closes them, before it closes the event loop.
    """

    def __init__(self, network: Network, context: Callable[[], ssl.SSLContext]) -> None:
        self.is_closed = False
        self._proxies = Proxies(network)
        self._has_proxies = bool(self._proxies)
        self._logins: dict[str, tuple[str, dict[str, str]]] = {}
        self._connections = Connections(limit=0, keepalive_timeout=KEEPALIVE_SECONDS)
        self._session = new_session(self._connections)
        self._context = context
        self._link_connections: Connections | None = None
        self._link_session: aiohttp.ClientSession | None = None
        self._end = self._closed_at_end()
        with suppress(StopIteration):  # the first step, without which nothing is closed at the end
            self._end.asend(None).send(None)

    async def begin(
        self, request: OutgoingRequest, timeout: float, reach: Reach | None = None
    ) -> aiohttp.ClientResponse:
        """Send a request and wait for the status and the headers of the response.

        Args:
            request: Request to send.
            timeout: Timeout for connecting and for each wait for data, in seconds.
            reach: Networks that a direct connection may lead to, or None for all. Connections through a proxy are not
                checked.

        Returns:
            The response, whose body has not been read.
        """
        session = self._session
        if reach is not None and self.proxy_towards(request.url)[0] is None and _host(request.url) != reach.own:
            REACH.set(reach)
            session = self._checked_session()
        return await self._begin(session, request, timeout)

    def _begin(
        self, session: aiohttp.ClientSession, request: OutgoingRequest, timeout: float
    ) -> Coroutine[Any, Any, aiohttp.ClientResponse]:
        url, content, proxy = request.url, request.content or None, None
        options: dict[str, Any] = {}  # only those that differ from the defaults, because each one takes time
        if self._has_proxies:
            proxy, options["proxy_headers"] = self.proxy_towards(url)
            options["proxy"] = proxy
        if content is not None:
            options["data"] = BytesIO(content) if len(content) > LARGE else content
        if unwanted := _unwanted(request):
            options["skip_auto_headers"] = unwanted
        if not (_is_plain(url) and (proxy is None or _is_plain(proxy))):
            options["ssl"] = self._context()
        LONGEST_IDLE.set(_longest_idle(request.method, content))
        return session.request(
            request.method,
            _address(url),
            headers=request.headers,
            allow_redirects=False,
            timeout=_limits(timeout),
            **options,
        )

    def _checked_session(self) -> aiohttp.ClientSession:
        """Return the session for links, whose connections are checked against the allowed networks."""
        if self._link_session is None:
            self._link_connections = Connections(limit=0, force_close=True, socket_factory=_socket_of_link)
            self._link_session = new_session(self._link_connections)
        return self._link_session

    async def resolve(self, url: str) -> list[str]:
        """Return the IP addresses of a URL's host. The list is empty if a proxy resolves the host, or if DNS fails.

        Args:
            url: The URL.
        """
        if self.proxy_towards(url)[0] is not None:
            return []
        try:
            found = await asyncio.get_running_loop().getaddrinfo(_host(url), None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return []
        return [str(entry[4][0]) for entry in found]

    def pieces(self, response: aiohttp.ClientResponse) -> Pieces:
        """Return the chunks of a response body.

        Args:
            response: The response of aiohttp.
        """
        return Pieces(response)

    async def exchange(self, request: OutgoingRequest, timeout: float, max_size: int, waits: Waits) -> ReceivedResponse:
        """Send a request and read the whole response.

        Args:
            request: Request to send.
            timeout: Timeout for connecting and for each wait for data, in seconds. After that, the body must arrive
                with 1024 bytes per second on average.
            max_size: Maximum size of the body in bytes, both compressed and decompressed.
            waits: The set of waits that end when the client is closed.

        Returns:
            The response with its decompressed body.

        Raises:
            Ended: The client was closed.
        """
        # One timeout to connect and one for the response to begin: aiohttp cancels its own timeout at "100 Continue".
        with waits.wait(2 * timeout) as wait:
            response = await self._begin(self._session, request, timeout)
            content, headers = response.content, Headers(response.raw_headers)
            # Nearly all bodies arrive together with their headers. aiohttp has then already released the connection.
            if response.closed and content.is_eof() and "Content-Encoding" not in response.headers:
                body = content.read_nowait()
                if len(body) > max_size:
                    raise too_large(request, response.status, max_size)
                return ReceivedResponse(response.status, headers, body)
            async with response:
                wait.end = inf  # aiohttp enforces the timeout of each chunk
                collected = Body(request, response.status, response.headers, timeout, max_size)
                while piece := await content.readany():
                    collected.add(piece)
            return ReceivedResponse(response.status, headers, collected.whole())

    def proxy_towards(self, url: str) -> tuple[str | None, dict[str, str] | None]:
        """Return the proxy for a URL and the headers with its login, or two Nones if no proxy is used.

        Args:
            url: The URL.

        Raises:
            ConfigurationError: The environment variable that applies does not contain the address of an HTTP proxy.
        """
        proxy = self._proxies.towards(url) if self._has_proxies else None
        if proxy is None:
            return None, None
        if proxy.value not in self._logins:
            self._logins[proxy.value] = login_at(proxy.value)
        return self._logins[proxy.value]

    def drop(self) -> None:
        """Close all connections without waiting for it, also if their event loop is closed."""
        self.is_closed = True
        self._session.detach()  # so that aiohttp does not report the session as unclosed
        self._connections.drop()
        if self._link_connections is not None and self._link_session is not None:
            self._link_session.detach()
            self._link_connections.drop()
        with suppress(StopIteration, RuntimeError):  # nothing is left to wait for
            self._end.aclose().send(None)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._end.aclose()

    async def _closed_at_end(self) -> AsyncGenerator[None, None]:
        """Close all connections when this generator is closed: by `aclose`, or by asyncio before it closes the loop."""
        try:
            yield
        finally:
            self.is_closed = True
            self._connections.give_up()
            if self._link_connections is not None and self._link_session is not None:
                self._link_connections.give_up()
                await self._link_session.close()
            await self._session.close()


def _unwanted(request: OutgoingRequest) -> tuple[str, ...] | None:
    """Return the headers that aiohttp must not add: a content type, and encodings that are not supported here."""
    # Naming none is faster, and the usual request leaves none open.
    is_plain = not request.content and request.method in ("GET", "DELETE")
    return None if is_plain and "Accept-Encoding" in request.headers else ("Content-Type", "Accept-Encoding")


def _socket_of_link(address: tuple[int, int, int, str, tuple[Any, ...]]) -> socket.socket:
    family, kind, protocol, _, place = address
    reach = REACH.get()
    if reach is not None:
        reach.check(str(place[0]))
    return socket.socket(family, kind, protocol)


def _longest_idle(method: str, content: bytes | None) -> float:
    if content is not None and len(content) > LONG:
        return 0.0
    return inf if method in HARMLESS else JUST_USED_SECONDS


def _host(url: str) -> str | None:
    return urlsplit(url).hostname


def _is_plain(url: str) -> bool:
    """Return whether a URL is used without TLS. Other URLs than http and https count as encrypted."""
    return url[:5].lower() == "http:"


@lru_cache
def _limits(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=seconds, sock_connect=seconds, sock_read=seconds)


def _address(url: str) -> yarl.URL | str:
    # A URL of printable ASCII characters is sent unchanged, because it may be signed. aiohttp encodes other URLs.
    try:
        return yarl.URL(url, encoded=True) if url.isascii() and url.isprintable() and " " not in url else url
    except ValueError:
        return url  # aiohttp raises its own error
