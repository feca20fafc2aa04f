"""HTTP: the only file that knows which library speaks it.

httpx-aiohttp's transport is used directly: through `httpx.AsyncClient` a call costs a third more, and httpx's own pool
serves many calls at once at a fraction of the rate. A client brought by the user is used as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import httpx
from attrs import define, frozen

from .errors import ConnectFailed, ConnectionLost, DecodeError, RequestTimeout, TransportError

if TYPE_CHECKING:
    from httpx_aiohttp import AiohttpTransport

KEEPALIVE_SECONDS = 30.0


@define
class OutgoingRequest:
    """One attempt, complete but for authorization.

    Args:
        method: HTTP method.
        url: Absolute URL, percent-encoded.
        headers: Headers; credentials add theirs.
        content: The body, or None.
    """

    method: str
    url: str
    headers: dict[str, str]
    content: bytes | None = None


@frozen
class Answer:
    """What came back.

    Args:
        status: HTTP status.
        headers: Headers; names are found in any case.
        body: The whole body, decompressed.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport:
    """Sends requests over pooled connections.

    Args:
        http_client: A client to send through; it stays open when the transport closes.
    """

    def __init__(self, http_client: httpx.AsyncClient | None = None) -> None:
        self._http_client = http_client
        self._own: AiohttpTransport | None = None

    def open(self) -> None:
        """Get ready to send; must be called on the event loop that sends."""
        if self._http_client is None and self._own is None:
            self._own = _pooled_transport()

    async def aclose(self) -> None:
        """Close the connections that were opened here."""
        own, self._own = self._own, None
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
        """
        message = httpx.Request(
            request.method,
            request.url,
            headers=request.headers,
            content=request.content,
            extensions={"timeout": {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}},
        )
        try:
            if self._http_client is not None:
                response = await self._http_client.send(message, follow_redirects=False)
            else:
                response = await self._send_pooled(message)
        except Exception as error:
            if not _comes_from_the_wire(error):
                raise
            raise _failure(error, request) from error
        return Answer(response.status_code, response.headers, response.content)

    async def _send_pooled(self, message: httpx.Request) -> httpx.Response:
        if self._own is None:
            raise RuntimeError("the transport is closed")
        response = await self._own.handle_async_request(message)
        try:
            await response.aread()
        finally:
            # Without this a cancelled read would keep its connection out of the pool for ever.
            await response.aclose()
        return response


def _pooled_transport() -> AiohttpTransport:
    # Loaded here because it costs as much as everything else together, and not all programs open a client.
    import aiohttp
    from httpx_aiohttp import AiohttpTransport

    context = httpx.create_ssl_context()

    def session() -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(limit=0, ssl=context, keepalive_timeout=KEEPALIVE_SECONDS)
        return aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    return AiohttpTransport(verify=context, client=session)


def _comes_from_the_wire(error: Exception) -> bool:
    kinds = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError, TimeoutError)
    return isinstance(error, kinds) or type(error).__module__.startswith("aiohttp.")


def _failure(error: Exception, request: OutgoingRequest) -> TransportError | DecodeError:
    where = f"{request.method} {request.url.split('?', 1)[0]}"
    why = str(error) or type(error).__name__
    if isinstance(error, httpx.DecodingError):
        return DecodeError(f"{where}: the answer is not what its content-encoding says: {why}")
    kind = _kind(error)
    if kind is ConnectFailed:
        return ConnectFailed(f"{where}: no connection: {why}")
    if kind is RequestTimeout:
        return RequestTimeout(f"{where}: no answer in time: {why}")
    return ConnectionLost(f"{where}: the connection broke before the answer was complete: {why}")


def _kind(error: Exception) -> type[TransportError]:
    """What the failure means for the request.

    httpx-aiohttp calls every lost connection a ConnectTimeout, so what aiohttp raised decides where it is known.
    """
    origin = error if type(error).__module__.startswith("aiohttp.") else error.__cause__
    if origin is not None and type(origin).__module__.startswith("aiohttp."):
        import aiohttp

        if isinstance(origin, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError | aiohttp.InvalidURL):
            return ConnectFailed
        return RequestTimeout if isinstance(origin, TimeoutError) else ConnectionLost
    unsent = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
    if isinstance(error, (*unsent, httpx.ProxyError, httpx.InvalidURL)):
        return ConnectFailed
    return RequestTimeout if isinstance(error, httpx.TimeoutException | TimeoutError) else ConnectionLost
