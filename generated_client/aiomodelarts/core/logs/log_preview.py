"""Following a log of which the service returns only the newest part, by comparing successive responses."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator

from attrs import define

from ..codec.json_values import integer
from ..codec.model import value_at
from ..operation.operation import Request
from .polling_rounds import OnGap, Rounds

logger = logging.getLogger("aiomodelarts")

# Number of the last bytes to keep, to find the place in the next response.
KEPT = 1024
# A line that is longer than this many characters is yielded in parts.
LONGEST_LINE = 1024 * 1024


@define
class Window:
    """Place up to which a log was read, of which the service returns only the newest part.

    Args:
        position: Number of bytes from the beginning of the log to the place.
        kept: The last bytes before the place.
    """

    position: int = 0
    kept: bytes = b""

    def advance(self, content: str, full_size: int | None) -> tuple[str, int]:
        """Advance to the end of a response, and return the new content.

        The sizes show where new content begins. As they don't always count bytes, the last bytes before that place are
        compared; if they differ, the kept bytes are searched for.

        Args:
            content: Newest part of the log.
            full_size: Size of the whole log in bytes, or None if it is unknown.

        Returns:
            The new content, and the number of bytes before it that the service did not return. If the log started over,
            all content is new.
        """
        data = content.encode("utf-8", "surrogatepass")
        if not data:
            return "", 0
        end = full_size if full_size is not None and full_size >= len(data) else len(data)
        start = len(data) - (end - self.position)
        missed = max(-start, 0)
        if missed or not self.kept:
            start = 0
        elif not self._fits(data, start):
            found = data.rfind(self.kept)
            start = found + len(self.kept) if found >= 0 else 0
        new = data[start:]
        self.position, self.kept = end, ((self.kept if start else b"") + new)[-KEPT:]
        return new.decode("utf-8", "replace"), missed

    def _fits(self, data: bytes, start: int) -> bool:
        """Return whether the bytes before a place are the last bytes read, as far as the response contains them."""
        shown = self.kept[-start:] if start < len(self.kept) else self.kept
        return start == 0 or (start <= len(data) and data[:start].endswith(shown))


async def follow_preview(rounds: Rounds, preview: Request, on_gap: OnGap | None) -> AsyncGenerator[str, None]:
    """Yield the lines of a log, including new ones, until the resource that writes it has ended.

    Args:
        rounds: The polling rounds, which check whether the resource has ended.
        preview: Request that reads the newest part of the log.
        on_gap: Called with the number of missed bytes, before the line after them is yielded; None to only log them.

    Raises:
        WaitTimeout: The timeout has passed.
    """
    window, rest = Window(), ""
    while True:
        await rounds.begin()
        new, missed = _news(window, await rounds.read(preview))
        if missed:
            if rest:
                yield rest
                rest = ""
            logger.warning("%s: %d bytes of the log were missed", rounds.subject, missed)
            if on_gap is not None:
                on_gap(missed)
        *lines, rest = (rest + new).split("\n")
        for line in lines:
            yield line.removesuffix("\r")
        if len(rest) > LONGEST_LINE:
            yield rest
            rest = ""
        if rounds.finished(news=bool(new)):
            break
        await rounds.pause()
    if rest:
        yield rest


def _news(window: Window, answer: object) -> tuple[str, int]:
    """Return the new content in a response, and the number of bytes before it that were missed."""
    content = value_at(answer, ["content"]) or value_at(answer, ["context"])  # the name of the field before 2022
    size = integer(value_at(answer, ["full_size"]))
    return window.advance(content, size if isinstance(size, int) else None) if isinstance(content, str) else ("", 0)
