"""Send requests through an httpx client that the user passed as `http_client`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
from httpx import USE_CLIENT_DEFAULT

from ..errors.exceptions import ConfigurationError
from ..messages.messages import Answer, OutgoingRequest
from .link_hosts import Trace
from .response_bodies import Body, too_large

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx._client import UseClientDefault


async def send_through(
    http_client: httpx.AsyncClient, request: OutgoingRequest, timeout: float, max_size: int
) -> Answer:
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
    try:
        if response.is_stream_consumed:
            # A transport or event hook of the user has read the body, and httpx has decompressed it.
            body = response.content
            if len(body) > max_size:
                raise too_large(request, response.status_code, max_size)
            return Answer(response.status_code, response.headers, body)
        collected = Body(request, response.status_code, response.headers, timeout, max_size)
        async for piece in response.aiter_raw():
            collected.add(piece)
    finally:
        await response.aclose()
    return Answer(response.status_code, response.headers, collected.whole())


async def begin(
    client: httpx.AsyncClient,
    request: OutgoingRequest,
    timeout: float,
    *,
    trace: Trace | None = None,
    auth: UseClientDefault | None = USE_CLIENT_DEFAULT,
) -> httpx.Response:
    """Send a request and wait for the headers of the response, which must be complete within twice the timeout.

    Args:
        client: Client to send the request through.
        request: Request to send.
        timeout: Timeout for connecting and for each wait for data, in seconds.
        trace: Function that httpcore calls for each event of the connection, or None.
        auth: Authentication of the client, or None to send no credentials.

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
    message = httpx.Request(
        request.method, request.url, headers=request.headers, content=request.content, extensions=extensions
    )
    async with asyncio.timeout(None) as limit:
        return await client.send(message, follow_redirects=False, stream=True, auth=auth)


def check_client(http_client: object) -> None:
    """Check the type of the `http_client` argument.

    Args:
        http_client: The argument, which may be None.

    Raises:
        ConfigurationError: It isn't an `httpx.AsyncClient`.
    """
    if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
        raise ConfigurationError(f"http_client is a {type(http_client).__name__}; pass an httpx.AsyncClient")


def still_open(http_client: httpx.AsyncClient) -> httpx.AsyncClient:
    """Return a user's client if it is open.

    Args:
        http_client: The client.

    Raises:
        ConfigurationError: The client was closed.
    """
    if http_client.is_closed:
        raise ConfigurationError("http_client was closed; keep it open as long as the client that uses it")
    return http_client
