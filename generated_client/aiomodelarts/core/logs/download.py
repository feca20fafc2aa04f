"""Download of an object by a signed link, with retries that continue after an interruption."""

from __future__ import annotations

import asyncio
import logging
import re
from contextlib import aclosing
from typing import Any, Protocol

from attrs import define

from ..clock import Clock
from ..codec.model import value_at
from ..errors.exceptions import (
    ApiError,
    BadRequest,
    ConnectionLost,
    DecodeError,
    NotFound,
    PermissionDenied,
    ServerError,
    TransportError,
)
from ..http.streamed_response import Incoming
from ..operation.operation import Request
from .download_targets import Sink, opened
from .download_targets import Target as Target
from .object_versions import (
    Unusable,
    Version,
    check_encoding,
    ends_by_itself,
    length_in,
    part_in,
    size_beside,
    version_in,
)

logger = logging.getLogger("aiomodelarts")

ATTEMPTS = 5
FIRST_DELAY = 1.0
LONGEST_REFUSAL = 64 * 1024
KINDS: dict[int, type[ApiError]] = {401: PermissionDenied, 403: PermissionDenied, 404: NotFound}


class Opener(Protocol):
    """The part of a client that a download uses."""

    @property
    def clock(self) -> Clock:
        """Clock of the client."""
        ...

    async def send(self, request: Request) -> Any:
        """Send a request and return the model of the response."""
        ...

    async def open_link(self, url: str, headers: dict[str, str], *, allow_http: bool = False) -> Incoming:
        """Request a link and return the open response."""
        ...


async def download(client: Opener, link: Request, to: Target, *, allow_http: bool) -> int:
    """Download an object by a link, in chunks and without credentials, and return its size.

    If the connection breaks or the link expires, the download continues with a new link. All bytes are from one version
    of the object. If the object has changed meanwhile, or if the storage doesn't identify the version, the download
    starts over. It fails after 5 requests to the storage.

    Args:
        client: The client that sends the requests.
        link: Request that returns a link.
        to: A path or a binary file object. A regular file is replaced when the download is complete; a device or a FIFO
            is written to directly.
        allow_http: Whether an `http://` link is accepted.

    Returns:
        The size of the object in bytes.

    Raises:
        ConfigurationError: The link does not use TLS, or points to a network that the endpoint is not in.
        ApiError: The service returned no link, or the storage rejected it.
        TransportError: The storage could not be reached, the connection broke too often, or the download has to start
            over and `to` can't seek.
        DecodeError: The responses of the storage are inconsistent.
        OSError: The file can't be written.
        TypeError: `to` is neither a path nor a file open for writing bytes.
    """
    async with opened(to) as sink:
        fetch = _Fetch(client, link, sink, allow_http)
        delay = FIRST_DELAY
        for number in range(1, ATTEMPTS + 1):
            try:
                await fetch.attempt()
                break
            except (TransportError, ServerError, PermissionDenied, DecodeError) as error:
                if number == ATTEMPTS or not fetch.may_continue(error):
                    raise
                logger.debug("%s: attempt %d failed: %s", link.operation.id, number, error)
            await client.clock.sleep(delay)
            delay *= 2
        await sink.finish()
        return fetch.written


@define
class _Fetch:
    """A download and its progress.

    Args:
        client: The client that sends the requests.
        link: Request that returns a link.
        sink: Where the bytes are written.
        allow_http: Whether an `http://` link is accepted.
        version: Version of the object that the written bytes are from; None before the first response.
        written: Number of bytes written.
        unconfirmed: Whether a body has ended whose length was not announced.
        distrusted: Whether a response was unusable, so ranges are no longer requested.
        refused_at: Number of bytes written when the storage last rejected a link.
        stuck: Whether the download has to start over but can't.
    """

    client: Opener
    link: Request
    sink: Sink
    allow_http: bool
    version: Version | None = None
    written: int = 0
    unconfirmed: bool = False
    distrusted: bool = False
    refused_at: int | None = None
    stuck: bool = False

    def may_continue(self, error: Exception) -> bool:
        """Return whether a retry with a new link may succeed; not if the storage rejects links twice in a row."""
        if isinstance(error, DecodeError):
            return error.operation == ""
        if not isinstance(error, PermissionDenied):
            return not self.stuck
        again = self.refused_at == self.written
        self.refused_at = self.written
        return not again and error.operation == ""

    async def attempt(self) -> None:
        """Fetch the missing bytes, or all bytes.

        Raises:
            DecodeError: The response can't be a part of the object.
            ConnectionLost: The object is still incomplete.
        """
        url = value_at(await self.client.send(self.link), ["obs_url"])
        operation = self.link.operation.id
        if not isinstance(url, str) or not url.lower().startswith(("https://", "http://")):
            raise DecodeError(f"{operation}: the response contains no link in obs_url", operation=operation)
        headers = {"Accept-Encoding": "identity"}
        begun = self._continued()
        if begun is not None:
            headers["Range"] = f"bytes={self.written}-"
            if begun.validator:
                headers["If-Range"] = begun.validator
        incoming = await self.client.open_link(url, headers, allow_http=self.allow_http)
        try:
            await self._take(incoming, begun)
        except Unusable as reason:
            self.distrusted = True
            status = incoming.status
            raise DecodeError(f"the storage returned an unusable HTTP {status}: {reason}", status=status) from None
        finally:
            await incoming.aclose()
        if self.version is None or self.version.size != self.written:
            raise ConnectionLost(
                f"{operation}: the storage did not send the end of the log; {self.written} bytes were received"
            )

    def _continued(self) -> Version | None:
        """Return the version whose remaining bytes can be requested, or None if all bytes have to be."""
        if self.distrusted or self.version is None:
            return None
        return self.version if self.unconfirmed or (self.written and self.version.validator) else None

    async def _take(self, incoming: Incoming, begun: Version | None) -> None:
        """Write the body of a response if it is the requested part of the object."""
        headers, status = incoming.headers, incoming.status
        if status == 200:
            check_encoding(headers)
            await self._take_all(incoming)
        elif status == 206 and begun is not None:
            check_encoding(headers)
            await self._take_rest(incoming, begun)
        elif status == 206:
            raise Unusable("no part was requested")
        elif status == 416 and begun is not None:
            size = size_beside(headers)
            if size != self.written or begun.contradicts(version_in(headers)):
                raise Unusable(f"{self.written} bytes were received, and the storage announces {size}")
            self.version = begun.with_size(self.written)
        else:
            raise await _refusal(incoming)

    async def _take_all(self, incoming: Incoming) -> None:
        length, found = length_in(incoming.headers), version_in(incoming.headers)
        if length is not None:
            found = found.with_size(length)
        known = 0
        # A storage without support for ranges returns the same bytes again.
        if self.version is not None and self.version.is_surely(found):
            known, found = self.written, found if length is not None else self.version
        elif self.written:
            await self._start_over()
        self.version = found
        received = await self._write(incoming, length, known)
        if received < known:
            raise Unusable(f"it has {received} bytes, and {known} were received before")
        if ends_by_itself(incoming.headers):
            if found.size not in (None, received):
                self.version = None
                raise Unusable(f"it has {received} bytes, and the same version had {found.size} before")
            self.version = found.with_size(received)
        self.unconfirmed = True

    async def _take_rest(self, incoming: Incoming, begun: Version) -> None:
        if not begun.validator:
            raise Unusable("the storage does not identify its version")
        part, found = part_in(incoming.headers), version_in(incoming.headers)
        if part.first != self.written:
            raise Unusable(f"it begins at {part.first} instead of {self.written}")
        if begun.contradicts(found.with_size(part.total)):
            raise Unusable("it is from another version of the object")
        self.version = begun.with_size(part.total)
        await self._write(incoming, part.length, 0)

    async def _write(self, incoming: Incoming, length: int | None, known: int) -> int:
        """Write a body without the known bytes at its beginning, and return its length."""
        received = 0
        async with aclosing(incoming.chunks()) as chunks:
            async for chunk in chunks:
                new = chunk[max(known - received, 0) :]
                received += len(chunk)
                if length is not None and received > length:
                    self.version = None  # the headers of this response are not reliable
                    raise Unusable(f"it has more than the announced {length} bytes")
                if new:
                    await self.sink.write(new)
                    self.written += len(new)
                # A body that is already in memory is read without suspending, so give other tasks a turn.
                await asyncio.sleep(0)
        if length is not None and received < length:
            raise ConnectionLost(f"{self.link.operation.id}: {received} of {length} bytes were received")
        return received

    async def _start_over(self) -> None:
        try:
            await self.sink.restart()
        except (OSError, ValueError) as error:
            self.stuck = True
            raise ConnectionLost(
                f"{self.link.operation.id}: the download has to start over after {self.written} bytes, because the log "
                f"has changed or its version is unknown, and {error}; pass a path, or a file that can seek"
            ) from error
        self.written, self.version, self.unconfirmed = 0, None, False


async def _refusal(incoming: Incoming) -> ApiError:
    """Create the error for a rejected link, with only the storage's error code: its message would repeat the link."""
    status = incoming.status
    if 300 <= status < 400:
        return BadRequest(status, "", "the storage redirects the link, which is not followed")
    body = b""
    async with aclosing(incoming.chunks()) as chunks:
        async for chunk in chunks:
            body += chunk
            if len(body) > LONGEST_REFUSAL:
                break
    code = re.search(rb"<Code>(\w{1,64})</Code>", body)
    kind = KINDS.get(status, ServerError if status >= 500 else BadRequest)
    return kind(status, code[1].decode() if code else "", "the storage rejected the link")
