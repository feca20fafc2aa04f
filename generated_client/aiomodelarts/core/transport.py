"""HTTP: but for `connections` the only file that knows which library speaks it.

Connections of our own are aiohttp's: httpx's pool serves many calls at once at a fraction of the rate. An httpx client
brought by the user is used as it is.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import AsyncIterator
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, cast

import httpx

from .addresses import check_url
from .errors import ConfigurationError
from .faults import comes_from_the_wire, failure_of
from .incoming import Incoming as Incoming
from .messages import Answer as Answer
from .messages import OutgoingRequest as OutgoingRequest
from .pauses import Ended, Waits, closed_during
from .redaction import bare, hide_headers, hide_links, hide_sent, shown_headers, shown_url

if TYPE_CHECKING:
    import asyncio

    import aiohttp

    from .network import Network

KEEPALIVE_SECONDS = 30.0
PIECE = 64 * 1024
"""How many bytes of a long body are handed on at once."""
HTTPX_LOGGERS = ("httpcore.http11", "httpcore.http2")
"""At DEBUG they show the headers of answers, and IAM sends tokens in one."""

LARGE = 1024 * 1024
"""A body above this many bytes is written in pieces, so that others get their turn meanwhile."""
# Whatever else is in a URL, aiohttp encodes; what is encoded goes out as it is, because it may be signed.
ENCODED = re.compile(r"[!-~]+").fullmatch

logger = logging.getLogger("aiomodelarts")


class Transport:
    """Sends requests over pooled connections.

    Args:
        http_client: A client to send through; it stays open when the transport closes.
        network: Certificates and proxies of connections of our own; None: the usual ones.
        allow_http: Whether to talk without TLS to other machines.

    `network` may be replaced until it is opened.

    Raises:
        ConfigurationError: The client is none, or the network is for connections of our own.
    """

    def __init__(
        self,
        http_client: httpx.AsyncClient | None = None,
        *,
        network: Network | None = None,
        allow_http: bool = False,
    ) -> None:
        _check_client(http_client)
        if http_client is not None and network is not None:
            network.refuse_beside_http_client()
        self._http_client = http_client
        self.network = network
        self._allow_http = allow_http
        self._admitted: set[str] = set()
        self._own: _Pool | None = None
        self._waits = Waits()

    def open(self) -> None:
        """Get ready to send; must be called on the event loop that sends.

        Raises:
            ConfigurationError: A certificate can't be used, or the environment names no proxy where it should.
        """
        if self._http_client is not None:
            for name in HTTPX_LOGGERS:
                logging.getLogger(name).addFilter(hide_headers)
        elif self._own is None:
            from .network import Network  # loaded when a client opens, not with this package

            self._own = _Pool(self.network or Network())

    async def aclose(self) -> None:
        """Close the connections that were opened here."""
        own, self._own = self._own, None
        # aiohttp forgets who waits for a body when it closes the connection: that would be for ever.
        self._waits.close()
        if own is not None:
            await own.aclose()

    async def exchange(self, request: OutgoingRequest, timeout: float) -> Answer:
        """Send one request and read the whole answer.

        Args:
            request: What to send.
            timeout: Seconds allowed for connecting, and for each wait for data.

        Raises:
            ConnectFailed: The request was not sent.
            ConnectionLost: It was sent, at least in part, and no whole answer came.
            RequestTimeout: It was sent and no answer came in time.
            ConfigurationError: The transport is closed, or the address is one that secrets must not be sent to.
        """
        self._admit(request.url)
        if logger.isEnabledFor(logging.DEBUG):
            where = f"{request.method} {shown_url(request.url)}"
            logger.debug("%s [%s]", where, shown_headers(request.headers))
            answer = await self._exchange(request, timeout)
            logger.debug("%s: HTTP %d [%s]", where, answer.status, shown_headers(answer.headers))
            return answer
        return await self._exchange(request, timeout)

    async def _exchange(self, request: OutgoingRequest, timeout: float) -> Answer:
        try:
            if self._http_client is None:
                return await self._send_pooled(request, timeout)
            message = _message(request, timeout)
            response = await _still_open(self._http_client).send(message, follow_redirects=False)
        except Exception as error:
            if isinstance(error, Ended):
                raise closed_during(request) from None
            if not comes_from_the_wire(error):
                raise
            failure = failure_of(error, request)
            failure.__cause__ = bare(error)
            hide_sent(failure, request)
        else:
            return Answer(response.status_code, response.headers, response.content)
        # Not above, where the error itself would go along as the context.
        raise failure

    def _admit(self, url: str) -> None:
        end = url.find("/", 8)
        origin = url if end < 0 else url[:end]
        if origin not in self._admitted:
            check_url(url, "the address", allow_http=self._allow_http)
            self._admitted.add(origin)

    async def open_link(self, request: OutgoingRequest, timeout: float, *, allow_http: bool = False) -> Incoming:
        """Send one request and read no more than the head of the answer. The query of its URL is not shown anywhere.

        Args:
            request: What to send.
            timeout: Seconds allowed for connecting, and for each wait for data.
            allow_http: Whether it may go out without TLS; nothing secret is in it but the link.

        Raises:
            ConnectFailed: The request was not sent.
            ConnectionLost: It was sent, at least in part, and no answer came.
            RequestTimeout: It was sent and no answer came in time.
            ConfigurationError: The transport is closed, or the address is without TLS.
        """
        if not allow_http:
            self._admit(request.url)
        try:
            if self._http_client is None:
                pool = self._open_pool()
                begun = await self._waits.during(lambda _: pool.begin(request, timeout), 2 * timeout)
                return Incoming(begun.status, _Pieces(begun), request, self._waits)
            logging.getLogger("httpx").addFilter(hide_links)
            message = _message(request, timeout)
            client = _still_open(self._http_client)
            response = await client.send(message, auth=None, follow_redirects=False, stream=True)
        except Exception as error:
            if not comes_from_the_wire(error):
                raise
            failure = failure_of(error, request)
        else:
            return Incoming(response.status_code, cast("httpx.AsyncByteStream", response.stream), request, self._waits)
        raise failure

    def _open_pool(self) -> _Pool:
        if self._own is None:
            raise ConfigurationError("the client was closed during the call")
        return self._own

    async def _send_pooled(self, request: OutgoingRequest, timeout: float) -> Answer:
        pool = self._open_pool()

        async def answer(limit: asyncio.Timeout) -> Answer:
            async with await pool.begin(request, timeout) as response:
                # From here on aiohttp watches how long each piece takes.
                limit.reschedule(None)
                body = await response.read()
            headers = httpx.Headers(response.raw_headers)
            if "content-encoding" in headers:
                body = httpx.Response(response.status, headers=headers, content=body).content
            return Answer(response.status, headers, body)

        # Once to connect, once for the answer to begin: aiohttp stops its own watch when a "100 Continue" comes.
        return await self._waits.during(answer, 2 * timeout)


def _message(request: OutgoingRequest, timeout: float) -> httpx.Request:
    extensions = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), timeout)}
    return httpx.Request(
        request.method, request.url, headers=request.headers, content=request.content, extensions=extensions
    )


def _check_client(http_client: object) -> None:
    if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
        raise ConfigurationError(f"http_client is a {type(http_client).__name__}; give an httpx.AsyncClient")


def _still_open(http_client: httpx.AsyncClient) -> httpx.AsyncClient:
    if http_client.is_closed:
        raise ConfigurationError("http_client was closed; keep it open as long as the client that sends through it")
    return http_client


class _Pieces:
    """A body that arrives, as `Incoming` reads it."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._response.content.iter_chunked(PIECE))

    async def aclose(self) -> None:
        await self._response.__aexit__(None, None, None)


class _Pool:
    """Connections of our own, to hosts and through proxies.

    Args:
        network: Certificates and proxies.
    """

    def __init__(self, network: Network) -> None:
        # Loaded here because it costs as much as everything else together, and not all programs open a client.
        import aiohttp
        import yarl  # the addresses of aiohttp

        from .connections import Connections
        from .proxies import Proxies
        from .tls import ssl_context

        self._proxies = Proxies(network)
        context = ssl_context(network, os.environ, lambda: httpx.create_ssl_context(trust_env=False))
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

        @lru_cache
        def limits(seconds: float) -> aiohttp.ClientTimeout:
            return aiohttp.ClientTimeout(connect=seconds, sock_connect=seconds, sock_read=seconds)

        self._limits = limits

        def address(url: str) -> yarl.URL | str:
            try:
                return yarl.URL(url, encoded=True) if ENCODED(url) else url
            except ValueError:
                return url  # aiohttp says in its own way what is wrong with it

        self._address = address

    async def begin(self, request: OutgoingRequest, timeout: float) -> aiohttp.ClientResponse:
        """Send a request and wait for the head of the answer."""
        proxy, proxy_headers = self.proxy_towards(request.url)
        content = request.content or None
        return await self._session.request(
            request.method,
            self._address(request.url),
            headers=request.headers,
            data=BytesIO(content) if content and len(content) > LARGE else content,
            allow_redirects=False,
            timeout=self._limits(timeout),
            proxy=proxy,
            proxy_headers=proxy_headers,
        )

    def proxy_towards(self, url: str) -> tuple[str | None, dict[str, str] | None]:
        """The proxy for an address and the headers that it wants; None: there is none."""
        proxy = self._proxies.towards(url) if self._proxies else None
        if proxy is None:
            return None, None
        from .proxies import login_at  # not everybody has a proxy

        return login_at(proxy.value)

    async def aclose(self) -> None:
        """Close them."""
        self._connections.give_up()
        await self._session.close()
