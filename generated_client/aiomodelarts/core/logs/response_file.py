"""Download of a response to a file, in chunks."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from typing import Protocol

from ..clock import Clock
from ..errors.exceptions import ConnectionLost, DecodeError, ModelArtsError, RequestTimeout
from ..http.streamed_response import Incoming
from ..operation.operation import Request
from .download_targets import Sink, Target, opened
from .object_versions import Unusable, check_encoding

logger = logging.getLogger("aiomodelarts")

FIRST_DELAY = 1.0


class Opener(Protocol):
    """The part of a client that a download of a response uses."""

    @property
    def clock(self) -> Clock:
        """Clock of the client."""
        ...

    @property
    def retries(self) -> int:
        """Maximum number of retries of a call."""
        ...

    async def open_response(self, request: Request) -> Incoming:
        """Send a request and return the successful response before its body is read."""
        ...


async def save_response(client: Opener, request: Request, to: Target) -> int:
    """Make a call and write the bytes of its response to a file, in chunks.

    If the connection breaks, the download starts over, unless the call may not be repeated.

    Args:
        client: The client that makes the call.
        request: The operation to call and its arguments.
        to: A path or a binary file object. A regular file is replaced when the download is complete; a device or a FIFO
            is written to directly.

    Returns:
        The number of bytes written.

    Raises:
        ApiError: The service rejected the call or failed.
        TransportError: No response was received, or the connection broke too often or can't be repeated.
        OSError: The file can't be written.
        TypeError: `to` is neither a path nor a file open for writing bytes.
    """
    async with opened(to) as sink:
        written = await _written(client, request, sink)
        await sink.finish()
    return written


async def _written(client: Opener, request: Request, sink: Sink) -> int:
    """Write the whole response to a sink, and return the number of bytes."""
    operation, delay, number = request.operation, FIRST_DELAY, 1
    while True:
        incoming = await client.open_response(request)
        try:
            return await _write(incoming, sink)
        except ModelArtsError as error:
            error.operation = error.operation or operation.id
            is_last = number > client.retries or not operation.idempotent
            if is_last or not isinstance(error, ConnectionLost | RequestTimeout):
                raise
            await _start_over(sink, error)
            logger.info("%s: attempt %d to download failed, starting over: %s", operation.id, number, error)
        finally:
            await incoming.aclose()
        await client.clock.sleep(delay)
        number, delay = number + 1, delay * 2


async def _write(incoming: Incoming, sink: Sink) -> int:
    try:
        check_encoding(incoming.headers)
    except Unusable as reason:
        raise DecodeError(f"the response can't be saved: {reason}", status=incoming.status) from None
    written = 0
    async with aclosing(incoming.chunks()) as chunks:
        async for chunk in chunks:
            await sink.write(chunk)
            written += len(chunk)
            # A body that is already in memory is read without suspending, so give other tasks a turn.
            await asyncio.sleep(0)
    return written


async def _start_over(sink: Sink, error: ModelArtsError) -> None:
    """Discard the bytes written so far, or raise the error with the reason why that is impossible."""
    try:
        await sink.restart()
    except (OSError, ValueError) as reason:
        error.hint = f"the download can't start over, because {reason}; pass a path, or a file that can seek"
        raise error from reason
