"""What a signed link leads to, written to a file."""

from __future__ import annotations

import logging
import os
import re
import tempfile
from collections.abc import Generator
from contextlib import aclosing, contextmanager, suppress
from errno import EISDIR
from io import TextIOBase
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from attrs import define

from ..addresses import stays_here
from ..clock import Clock
from ..errors import (
    ApiError,
    BadRequest,
    ConfigurationError,
    DecodeError,
    NotFound,
    PermissionDenied,
    ServerError,
    TransportError,
)
from ..model import value_at
from ..operation import Request
from ..transport import Incoming

logger = logging.getLogger("aiomodelarts")

ATTEMPTS = 5
FIRST_DELAY = 1.0
LONGEST_REFUSAL = 64 * 1024
KINDS: dict[int, type[ApiError]] = {401: PermissionDenied, 403: PermissionDenied, 404: NotFound}


class Sink(Protocol):
    """Something that bytes can be written to, such as a file opened with `"wb"`."""

    def write(self, data: bytes, /) -> Any:
        """Take bytes."""
        ...


Target = str | os.PathLike[str] | Sink


class Opener(Protocol):
    """What a download needs of the client."""

    @property
    def clock(self) -> Clock:
        """The time."""
        ...

    async def send(self, request: Request) -> Any:
        """The model of an answer."""
        ...

    async def open_link(self, url: str, headers: dict[str, str], *, allow_http: bool = False) -> Incoming:
        """Begin to read what a link leads to."""
        ...


async def download(client: Opener, link: Request, to: Target, *, allow_http: bool) -> int:
    """Fetch what a link leads to, piece by piece and without authorization.

    When the connection breaks or the link ends meanwhile, a new link is asked for and the rest is fetched.

    Args:
        client: Sends the requests.
        link: Asks for a link.
        to: A path, at which a file is there only when it is complete, or something that has `write`.
        allow_http: Whether a link without TLS may be followed.

    Returns:
        How many bytes were written.

    Raises:
        ConfigurationError: The link is without TLS.
        ApiError: No link was given, or the storage refused it.
        TransportError: The storage could not be reached, or the connection broke too often.
    """
    with _opened(to) as sink:
        fetch = _Fetch(client, link, sink, allow_http)
        delay = FIRST_DELAY
        for number in range(1, ATTEMPTS + 1):
            try:
                await fetch.rest()
                break
            except (TransportError, ServerError, PermissionDenied) as error:
                if number == ATTEMPTS or not fetch.may_go_on(error):
                    raise
                logger.debug("%s: attempt %d failed: %s", link.operation.id, number, error)
            await client.clock.sleep(delay)
            delay *= 2
        return fetch.written


@define
class _Fetch:
    """One download and how far it is."""

    client: Opener
    link: Request
    sink: Sink
    allow_http: bool
    written: int = 0
    refused_at: int | None = None

    def may_go_on(self, error: Exception) -> bool:
        """Whether another link may help: one that is refused twice at the same place does not."""
        if not isinstance(error, PermissionDenied):
            return True
        again = self.refused_at == self.written
        self.refused_at = self.written
        return not again and error.operation == ""

    async def rest(self) -> None:
        """Fetch what is not there yet."""
        url = value_at(await self.client.send(self.link), ["obs_url"])
        self._check(url)
        headers = {"Accept-Encoding": "identity"}
        if self.written:
            headers["Range"] = f"bytes={self.written}-"
        incoming = await self.client.open_link(str(url), headers, allow_http=self.allow_http)
        try:
            if incoming.status == 416 and self.written:
                return
            if incoming.status not in (200, 206):
                raise await _refusal(incoming)
            # A server that does not know ranges begins again.
            skip = self.written if incoming.status == 200 else 0
            async with aclosing(incoming.chunks()) as chunks:
                async for chunk in chunks:
                    new = chunk[skip:]
                    skip = max(0, skip - len(chunk))
                    if new:
                        self.sink.write(new)
                        self.written += len(new)
        finally:
            await incoming.aclose()

    def _check(self, url: object) -> None:
        operation = self.link.operation.id
        if not isinstance(url, str) or not url.startswith(("https://", "http://")):
            raise DecodeError(f"{operation}: the answer holds no link", operation=operation)
        if url.startswith("http://") and not self.allow_http and not stays_here(urlsplit(url).hostname or ""):
            raise ConfigurationError(f"{operation}: the link is without TLS; allow_http=True follows it all the same")


async def _refusal(incoming: Incoming) -> ApiError:
    """What the storage says; no more than its code, because its words repeat the link."""
    body = b""
    async with aclosing(incoming.chunks()) as chunks:
        async for chunk in chunks:
            body += chunk
            if len(body) > LONGEST_REFUSAL:
                break
    status = incoming.status
    code = re.search(rb"<Code>(\w{1,64})</Code>", body)
    kind = KINDS.get(status, ServerError if status >= 500 else BadRequest)
    return kind(status, code[1].decode() if code else "", "the storage did not hand out what the link leads to")


@contextmanager
def _opened(to: Target) -> Generator[Sink, None, None]:
    """Something to write to; a file takes its name only when all was written."""
    if not isinstance(to, str | os.PathLike):
        if isinstance(to, TextIOBase) or not callable(getattr(to, "write", None)):
            raise TypeError(f"to is {to!r}; give a path, or a file that is open for writing bytes")
        yield to
        return
    path = Path(to)
    if path.is_dir():
        raise IsADirectoryError(EISDIR, "this is a folder; name a file in it", str(path))
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
