"""Logs of which only the newest part can be read: what is new is found out by comparing."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator

from attrs import define

from ..codec.model import integer, value_at
from ..operation.operation import Request
from .polling_rounds import OnGap, Rounds

logger = logging.getLogger("aiomodelarts")

# How many of the bytes that were read last are kept to find the place again.
KEPT = 1024
# A line that is longer than this many characters is yielded in parts.
LONGEST_LINE = 1024 * 1024


@define
class Window:
    """How far a log was read, of which the service shows only the newest part.

    Args:
        position: Number of bytes from the beginning of the log up to where it was read.
        kept: The last bytes that were read.
    """

    position: int = 0
    kept: bytes = b""

    def advance(self, content: str, full_size: int | None) -> tuple[str, int]:
        """Take in what the service shows now.

        The sizes say where to go on. They count bytes, but not always: so the bytes that were read last have to be
        there, and are looked for where they are not.

        Args:
            content: The newest part of the log.
            full_size: The size of the whole log in bytes, where it is known.

        Returns:
            What is new, and how many bytes before it were not shown. All that is shown is new when the log began anew.
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
        """Whether what comes before a place is what was read last, as far as it is shown."""
        shown = self.kept[-start:] if start < len(self.kept) else self.kept
        return start == 0 or (start <= len(data) and data[:start].endswith(shown))


async def follow_preview(rounds: Rounds, preview: Request, on_gap: OnGap | None) -> AsyncGenerator[str, None]:
    """The lines of a log, those to come too.

    Args:
        rounds: Knows when what writes the log has ended.
        preview: Reads the newest part of the log.
        on_gap: Called with the number of bytes that were not shown, before the line that follows them.
    """
    window, rest = Window(), ""
    while True:
        await rounds.begin()
        new, missed = _news(window, await rounds.read(preview))
        if missed:
            if rest:
                yield rest
                rest = ""
            logger.warning("%s: %d bytes of the log were not shown", rounds.subject, missed)
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
    """What an answer shows that is new, and how many bytes before it were not shown."""
    content = value_at(answer, ["content"]) or value_at(answer, ["context"])  # it was called so before 2022
    size = integer(value_at(answer, ["full_size"]))
    return window.advance(content, size if isinstance(size, int) else None) if isinstance(content, str) else ("", 0)
