"""Connections of our own, by aiohttp; `transport` loads it when a client opens."""

from __future__ import annotations

import re
import ssl
from collections.abc import AsyncIterator
from functools import lru_cache
from io import BytesIO

import aiohttp
import yarl

from .connections import Connections
from .messages import OutgoingRequest
from .network import Network
from .proxies import Proxies, login_at

KEEPALIVE_SECONDS = 30.0
PIECE = 64 * 1024
"""How many bytes of a long body are handed on at once."""
LARGE = 1024 * 1024
"""A body above this many bytes is written in pieces, so that others get their turn meanwhile."""
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
        self._session = aiohttp.ClientSession(
            connector=self._connections,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            # Without it a POST that has no body would claim to carry bytes.
            skip_auto_headers={"Content-Type"},
        )
        # aiohttp would send some requests twice behind our back; what is repeated is decided in one place, `retry`.
        self._session._retry_connection = False  # pyright: ignore[reportPrivateUsage]  # it has no public switch

    async def begin(self, request: OutgoingRequest, timeout: float) -> aiohttp.ClientResponse:
        """Send a request and wait for the head of the answer.

        Args:
            request: What to send.
            timeout: Seconds allowed for connecting, and for each wait for data.
        """
        proxy, proxy_headers = self.proxy_towards(request.url)
        content = request.content or None
        return await self._session.request(
            request.method,
            _address(request.url),
            headers=request.headers,
            data=BytesIO(content) if content and len(content) > LARGE else content,
            allow_redirects=False,
            timeout=_limits(timeout),
            proxy=proxy,
            proxy_headers=proxy_headers,
        )

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
        await self._session.close()


@lru_cache
def _limits(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=seconds, sock_connect=seconds, sock_read=seconds)


def _address(url: str) -> yarl.URL | str:
    try:
        return yarl.URL(url, encoded=True) if ENCODED(url) else url
    except ValueError:
        return url  # aiohttp says in its own way what is wrong with it
