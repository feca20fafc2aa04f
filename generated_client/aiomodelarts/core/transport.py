"""HTTP: the only file that knows which library speaks it.

httpx-aiohttp's transport is used directly: through `httpx.AsyncClient` a call costs a third more, and httpx's own pool
serves many calls at once at a fraction of the rate. A client brought by the user is used as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import httpx
from attrs import define, field, frozen

from .errors import ConfigurationError, ConnectFailed, ConnectionLost, DecodeError, RequestTimeout, TransportError

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
        project_id: The project it is for, which signed requests name in a header, or None.
    """

    method: str
    url: str
    headers: dict[str, str] = field(repr=False)
    content: bytes | None = field(default=None, repr=False)
    project_id: str | None = None


@frozen
class Answer:
    """What came back.

    Args:
        status: HTTP status.
        headers: Headers; names are found in any case.
        body: The whole body, decompressed.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


class Transport:
    """Sends requests over pooled connections.

    Args:
        http_client: A client to send through; it stays open when the transport closes.
    """

    def __init__(self, http_client: httpx.AsyncClient | None = None) -> None:
        _check_client(http_client)
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
            ConfigurationError: The transport is closed.
        """
        extensions = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), timeout)}
        try:
            if self._http_client is None:
                return await self._send_pooled(_PreparedRequest(request, extensions), timeout)
            message = httpx.Request(
                request.method, request.url, headers=request.headers, content=request.content, extensions=extensions
            )
            response = await self._http_client.send(message, follow_redirects=False)
        except Exception as error:
            if not _comes_from_the_wire(error):
                raise
            failure = _failure(error, request)
            if not hasattr(error, "request_info"):
                raise failure from error
        else:
            return Answer(response.status_code, response.headers, response.content)
        # aiohttp's errors with `request_info` show the request's headers, so this one does not go along.
        raise failure

    async def _send_pooled(self, message: httpx.Request, timeout: float) -> Answer:
        if self._own is None:
            raise ConfigurationError("the client was closed during the call")
        import asyncio  # loaded when a client is made, not with this package

        # Once to connect, once for the answer to begin: aiohttp stops its own watch when a "100 Continue" comes.
        async with asyncio.timeout(2 * timeout):
            response = await self._own.handle_async_request(message)
        stream = cast("httpx.AsyncByteStream", response.stream)
        try:
            body = b"".join([chunk async for chunk in stream])
        finally:
            # Without this a cancelled read would keep its connection out of the pool for ever.
            await stream.aclose()
        if "content-encoding" in response.headers:
            body = httpx.Response(response.status_code, headers=response.headers, content=body).content
        return Answer(response.status_code, response.headers, body)


def _check_client(http_client: object) -> None:
    if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
        raise ConfigurationError(f"http_client is a {type(http_client).__name__}; give an httpx.AsyncClient")


class _PreparedRequest(httpx.Request):
    """A request as httpx-aiohttp's transport reads it, with the URL and the headers as they were prepared.

    httpx would take the URL apart and quote it once more: that is a fifth of a call and could change what was signed.
    """

    def __init__(self, request: OutgoingRequest, extensions: dict[str, Any]) -> None:
        self.method = request.method
        self.url = cast("httpx.URL", request.url)
        self.headers = cast("httpx.Headers", request.headers)
        self.extensions = extensions
        self._prepared = request.content or b""

    @property
    def content(self) -> bytes:
        """The body."""
        return self._prepared


def _pooled_transport() -> AiohttpTransport:
    # Loaded here because it costs as much as everything else together, and not all programs open a client.
    import aiohttp
    from httpx_aiohttp import AiohttpTransport

    context = httpx.create_ssl_context()

    def new_session() -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(limit=0, ssl=context, keepalive_timeout=KEEPALIVE_SECONDS)
        session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            # Without it a POST that has no body would claim to carry bytes.
            skip_auto_headers={"Content-Type"},
        )
        # aiohttp would send some requests twice behind our back; what is repeated is decided in one place, `retry`.
        session._retry_connection = False  # pyright: ignore[reportPrivateUsage]  # it has no public switch
        return session

    return AiohttpTransport(verify=context, client=new_session)


def _comes_from_the_wire(error: Exception) -> bool:
    kinds = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError, TimeoutError)
    return isinstance(error, kinds) or type(error).__module__.startswith("aiohttp.")


def _failure(error: Exception, request: OutgoingRequest) -> TransportError | DecodeError:
    address, _, query = request.url.partition("?")
    where = f"{request.method} {address}"
    # What aiohttp says about an answer it can't read begins with the whole address, of which the query may be private.
    said = str(getattr(error, "message", error)) if hasattr(error, "request_info") else str(error)
    why = " ".join(said.replace(f"?{query}", "").split()) or type(error).__name__
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
