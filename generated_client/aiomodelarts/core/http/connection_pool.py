"""Connections of our own, by aiohttp; `transport` loads it when a client opens."""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from collections.abc import AsyncIterator
from functools import lru_cache
from io import BytesIO
from math import inf
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp
import yarl

from ..messages.messages import OutgoingRequest
from .connector import LONGEST_IDLE, CheckedRequest, Connections
from .network_settings import Network
from .proxies import Proxies
from .proxy_urls import login_at

if TYPE_CHECKING:
    from .link_hosts import Reach

KEEPALIVE_SECONDS = 30.0
JUST_USED_SECONDS = 0.1
"""How long a connection may have been idle to carry a request that must not be sent twice.

When the server closes an idle connection just as a request is sent, nobody knows whether it was executed. Servers
close connections that were idle for seconds (gunicorn 2, Node and uvicorn 5). A tenth of a second stays clear of that
on slow networks too, and calls that follow each other still share a connection.
"""
LONG = 8 * 1024
"""A request with a longer body gets a new connection: only there can an early response be trusted to be its own."""
PIECE = 64 * 1024
"""How many bytes of a long body are handed on at once."""
LARGE = 1024 * 1024
"""A body above this many bytes is written in pieces, so that others get their turn meanwhile."""
HARMLESS = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
"""Methods of requests that may be sent twice."""
# Whatever else is in a URL, aiohttp encodes; what is encoded goes out as it is, because it may be signed.
ENCODED = re.compile(r"[!-~]+").fullmatch


class Pieces:
    """A body that arrives, as `Incoming` reads it.

    Args:
        response: What it is the body of.
    """

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._response.content.iter_chunked(PIECE))

    async def aclose(self) -> None:
        """Give the connection back."""
        await self._response.__aexit__(None, None, None)


class Pool:
    """Connections of our own, to hosts and through proxies.

    Args:
        network: Proxies.
        context: Certificates.

    Raises:
        ConfigurationError: The environment names no proxy where it should.
    """

    def __init__(self, network: Network, context: ssl.SSLContext) -> None:
        self._proxies = Proxies(network)
        self._logins: dict[str, tuple[str, dict[str, str]]] = {}
        self._connections = Connections(limit=0, ssl=context, keepalive_timeout=KEEPALIVE_SECONDS)
        self._session = _session(self._connections)
        self._context = context
        self._link_connections: Connections | None = None
        self._link_session: aiohttp.ClientSession | None = None
        self._reach: Reach | None = None

    async def begin(
        self, request: OutgoingRequest, timeout: float, reach: Reach | None = None
    ) -> aiohttp.ClientResponse:
        """Send a request and wait for the head of the answer.

        Args:
            request: What to send.
            timeout: Seconds allowed for connecting, and for each wait for data.
            reach: Where the connection may lead, unless a proxy makes it; None: to any address.
        """
        proxy, proxy_headers = self.proxy_towards(request.url)
        content = request.content or None
        LONGEST_IDLE.set(_longest_idle(request.method, content))
        session = self._session
        if reach is not None and proxy is None and urlsplit(request.url).hostname != reach.own:
            session = self._checked_session(reach)
        return await session.request(
            request.method,
            _address(request.url),
            headers=request.headers,
            data=BytesIO(content) if content and len(content) > LARGE else content,
            allow_redirects=False,
            timeout=_limits(timeout),
            proxy=proxy,
            proxy_headers=proxy_headers,
        )

    def _checked_session(self, reach: Reach) -> aiohttp.ClientSession:
        """Connections for links, each to an address that a link may lead to."""
        self._reach = reach
        if self._link_session is None:
            self._link_connections = Connections(
                limit=0, ssl=self._context, force_close=True, socket_factory=self._socket_of_link
            )
            self._link_session = _session(self._link_connections)
        return self._link_session

    def _socket_of_link(self, address: tuple[int, int, int, str, tuple[Any, ...]]) -> socket.socket:
        family, kind, protocol, _, place = address
        if self._reach is not None:
            self._reach.check(str(place[0]))
        return socket.socket(family, kind, protocol)

    async def resolve(self, url: str) -> list[str]:
        """The addresses of the host of a URL; none if a proxy resolves it, or if nobody can.

        Args:
            url: The URL.
        """
        if self.proxy_towards(url)[0] is not None:
            return []
        try:
            found = await asyncio.get_running_loop().getaddrinfo(urlsplit(url).hostname, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return []
        return [str(entry[4][0]) for entry in found]

    def pieces(self, response: aiohttp.ClientResponse) -> Pieces:
        """The body of an answer, piece by piece."""
        return Pieces(response)

    def proxy_towards(self, url: str) -> tuple[str | None, dict[str, str] | None]:
        """The proxy for an address and the headers that it wants; None: there is none."""
        proxy = self._proxies.towards(url) if self._proxies else None
        if proxy is None:
            return None, None
        if proxy.value not in self._logins:
            self._logins[proxy.value] = login_at(proxy.value)
        return self._logins[proxy.value]

    async def aclose(self) -> None:
        """Close them."""
        self._connections.give_up()
        if self._link_connections is not None and self._link_session is not None:
            self._link_connections.give_up()
            await self._link_session.close()
        await self._session.close()


def _session(connections: Connections) -> aiohttp.ClientSession:
    session = aiohttp.ClientSession(
        connector=connections,
        request_class=CheckedRequest,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        # Otherwise a POST without a body would claim to carry bytes, and encodings be asked for that nothing undoes.
        skip_auto_headers={"Content-Type", "Accept-Encoding"},
    )
    # aiohttp would send some requests twice behind our back; what is repeated is decided in one place, `retry`.
    session._retry_connection = False  # pyright: ignore[reportPrivateUsage]  # it has no public switch
    return session


def _longest_idle(method: str, content: bytes | None) -> float:
    if content is not None and len(content) > LONG:
        return 0.0
    return inf if method in HARMLESS else JUST_USED_SECONDS


@lru_cache
def _limits(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=seconds, sock_connect=seconds, sock_read=seconds)


def _address(url: str) -> yarl.URL | str:
    try:
        return yarl.URL(url, encoded=True) if ENCODED(url) else url
    except ValueError:
        return url  # aiohttp says in its own way what is wrong with it
