"""HTTP transport: send requests through the client's own connection pool or through a user's httpx client.

The own pool uses aiohttp, because httpx's pool is several times slower for many concurrent calls. `connection_pool` and
`connector` import aiohttp when a client is opened. No module of `core` imports httpx.
"""

from __future__ import annotations

import logging
import os
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors.exceptions import ConfigurationError, DecodeError, RequestTimeout, TransportError
from ..messages.headers import Headers
from ..messages.messages import OutgoingRequest as OutgoingRequest
from ..messages.messages import ReceivedResponse as ReceivedResponse
from ..redaction.tracebacks import bare
from .closable_waits import Ended, Waits, closed_during
from .endpoint_urls import check_url
from .response_bodies import MAX_RESPONSE_SIZE, without_frames
from .transport_errors import comes_from_the_wire, failure_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine

    from .connection_pool import Pool
    from .httpx_client import HttpClient
    from .link_hosts import Reach, Resolve
    from .network_settings import Network
    from .streamed_response import Incoming

logger = logging.getLogger("aiomodelarts")

T = TypeVar("T")


class Transport:
    """HTTP transport with pooled connections.

    The `network` attribute may be replaced until the transport is opened.

    Args:
        http_client: httpx or httpx2 client to send requests through, or None for an own connection pool. It stays open
            when the transport is closed.
        network: Certificates and proxies of the own connection pool, or None for the defaults.
        allow_http: Whether requests to other machines may be sent without TLS.
        max_response_size: Default maximum size of a response body, in bytes.

    Raises:
        ConfigurationError: `http_client` isn't a client of httpx or httpx2, or `network` has settings that only an own
            connection pool can use.
    """

    def __init__(
        self,
        http_client: HttpClient | None = None,
        *,
        network: Network | None = None,
        allow_http: bool = False,
        max_response_size: int = MAX_RESPONSE_SIZE,
    ) -> None:
        if http_client is not None:
            from .httpx_client import check_client  # most clients use their own pool

            check_client(http_client)
            if network is not None:
                network.refuse_beside_http_client()
        self._http_client = http_client
        self.network = network
        self._allow_http = allow_http
        self._max_response_size = max_response_size
        self._admitted: set[str] = set()
        self._own: Pool | None = None
        self._waits = Waits()

    def open(self) -> None:
        """Open the transport. Must be called on the event loop that sends the requests.

        Raises:
            ConfigurationError: A certificate file can't be used, or the address of a proxy is invalid.
        """
        if self._http_client is not None:
            from .httpx_client import hide_headers_in_logs

            hide_headers_in_logs()
        elif self._own is None:
            # Importing aiohttp takes as long as all other imports together, and not all programs open a client.
            from .connection_pool import Pool
            from .network_settings import Network
            from .tls import ssl_context

            network = self.network or Network()
            self._own = Pool(network, ssl_context(network, os.environ))

    async def aclose(self) -> None:
        """Close the own connection pool. A user's HTTP client stays open."""
        own, self._own = self._own, None
        # When aiohttp closes a connection, it doesn't wake up tasks that read a body: they would wait forever.
        self._waits.close()
        if own is not None:
            await own.aclose()

    def drop(self) -> None:
        """Close the own connection pool without waiting for it, also if its event loop is closed."""
        own, self._own = self._own, None
        if own is not None:
            own.drop()

    def exchange(
        self, request: OutgoingRequest, timeout: float, *, max_size: int | None = None
    ) -> Coroutine[Any, Any, ReceivedResponse]:
        """Send one request and read the whole response.

        Args:
            request: Request to send.
            timeout: Timeout for connecting and for each wait for data, in seconds.
            max_size: Maximum size of the response body in bytes, for both the compressed and the decompressed body.
                None for the default of the transport.

        Returns:
            The response with its decompressed body.

        Raises:
            ConnectFailed: No connection could be established. The request was not sent.
            ConnectionLost: The connection broke, or the client was closed, before the response was complete.
            RequestTimeout: No response arrived in time, or it arrived too slowly.
            DecodeError: The response is too large, or does not match its content encoding.
            ConfigurationError: The transport is closed, or the URL is not encrypted.
        """
        self._admit(request.url)
        most = self._max_response_size if max_size is None else max_size
        if self._http_client is None:
            sending = self._open_pool().exchange(request, timeout, most, self._waits)
        else:
            from .httpx_client import send_through, still_open  # most clients use their own pool

            sending = send_through(still_open(self._http_client), request, timeout, most)
        exchange = self._converting(request, sending)
        return self._logged(request, exchange) if logger.isEnabledFor(logging.DEBUG) else exchange

    async def _logged(self, request: OutgoingRequest, exchange: Awaitable[ReceivedResponse]) -> ReceivedResponse:
        from ..redaction.urls_and_headers import shown_headers, shown_url  # few programs log at this level

        where = f"{request.method} {shown_url(request.url)}"
        logger.debug("%s [%s]", where, shown_headers(request.headers))
        answer = await exchange
        logger.debug("%s: HTTP %d [%s]", where, answer.status, shown_headers(answer.headers))
        return answer

    async def _converting(self, request: OutgoingRequest, sending: Awaitable[T]) -> T:
        """Send a request, and convert the exceptions of the HTTP library."""
        failure: TransportError | DecodeError
        try:
            return await sending
        except (DecodeError, RequestTimeout) as error:
            failure = without_frames(error)
        except Exception as error:
            if isinstance(error, Ended):
                raise closed_during(request) from None
            if not comes_from_the_wire(error):
                raise
            from ..messages.request_secrets import secrets_of  # only errors quote what was sent
            from ..messages.sent_secrets import hide_sent

            failure = failure_of(error, request)
            failure.__cause__ = bare(error)
            hide_sent(failure, secrets_of(request))
        except BaseException as error:
            bare(error)  # error reporters often show the variables in the frames of a cancelled task
            raise
        # Raised outside of the handler, so that the original error does not become the context.
        raise failure

    async def begin(self, request: OutgoingRequest, timeout: float, *, is_paced: bool = True) -> Incoming:
        """Send one request, and return the response before its body is read.

        Args:
            request: Request to send.
            timeout: Timeout for connecting and for each wait for data, in seconds.
            is_paced: Whether the body must arrive with 1024 bytes per second on average.

        Returns:
            The response, which the caller must close.

        Raises:
            ConnectFailed: No connection could be established. The request was not sent.
            ConnectionLost: The connection broke, or the client was closed, before a response arrived.
            RequestTimeout: No response arrived in time.
            ConfigurationError: The transport is closed, or the URL is not encrypted.
        """
        from .streamed_response import Incoming  # few programs read responses in chunks

        self._admit(request.url)
        pace = timeout if is_paced else None
        if self._http_client is None:
            pool, twice = self._open_pool(), 2 * timeout
            begun = await self._converting(request, self._waits.during(lambda: pool.begin(request, timeout), twice))
            return Incoming(begun.status, Headers(begun.raw_headers), pool.pieces(begun), request, self._waits, pace)
        from .httpx_client import begin, still_open

        client = still_open(self._http_client)
        found = await self._converting(request, begin(client, request, timeout))
        return Incoming(found.status_code, Headers(found.headers.raw), found.stream, request, self._waits, pace)

    def _admit(self, url: str) -> None:
        end = url.find("/", 8)
        origin = url if end < 0 else url[:end]
        if origin not in self._admitted:
            check_url(url, "the URL", allow_http=self._allow_http)
            self._admitted.add(origin)

    async def open_link(
        self, request: OutgoingRequest, timeout: float, *, endpoint: str | None = None, allow_http: bool = False
    ) -> Incoming:
        """Request a link without credentials and return the response before its body is read.

        The query of the URL does not appear in logs and errors.

        Args:
            request: Request to send, without credentials.
            timeout: Timeout for connecting and for each wait for data, in seconds.
            endpoint: Endpoint of the service that returned the link, which restricts the networks that the link may
                lead to. None to allow all addresses.
            allow_http: Whether the link may be requested without TLS. The request contains no secret but the link.

        Returns:
            The response, which the caller must close.

        Raises:
            ConnectFailed: No connection could be established. The request was not sent.
            ConnectionLost: The connection broke, or the client was closed, before a response arrived.
            RequestTimeout: No response arrived in time.
            ConfigurationError: The transport is closed, the link is not encrypted, or it leads to a forbidden network.
        """
        from .link_hosts import checked_connections, refusal_in_chain  # few programs follow links
        from .streamed_response import Incoming

        try:
            if self._http_client is None:
                pool = self._open_pool()
                admit = partial(self._admit_link, request.url, endpoint, allow_http, pool.resolve)
                reach = await self._waits.during(admit, timeout)
                begun = await self._waits.during(lambda: pool.begin(request, timeout, reach), 2 * timeout)
                headers = Headers(begun.raw_headers)
                return Incoming(begun.status, headers, pool.pieces(begun), request, self._waits, timeout)
            reach = await self._admit_link(request.url, endpoint, allow_http)
            from .httpx_client import begin, hide_links_in_logs, host_of, still_open

            hide_links_in_logs()
            client = still_open(self._http_client)
            check = None if reach is None else checked_connections(host_of(client, request.url), reach)
            response = await begin(client, request, timeout, trace=check, sends_login=False)
        except Ended:
            failure: Exception = closed_during(request)
        except Exception as error:
            refused = refusal_in_chain(error)
            if refused is None and not comes_from_the_wire(error):
                raise
            failure = refused or failure_of(error, request)
        else:
            headers = Headers(response.headers.raw)
            return Incoming(response.status_code, headers, response.stream, request, self._waits, timeout)
        raise failure

    async def _admit_link(
        self, url: str, endpoint: str | None, allow_http: bool, resolve: Resolve | None = None
    ) -> Reach | None:
        if endpoint is None:
            if not allow_http:
                self._admit(url)
            return None
        from .link_hosts import check_link, reach_of

        reach = await reach_of(endpoint, resolve)
        check_link(url, endpoint, reach, allow_http=allow_http)
        return reach

    def _open_pool(self) -> Pool:
        own = self._own
        if own is None or own.is_closed:
            raise ConfigurationError("the client was closed during the call")
        return own
