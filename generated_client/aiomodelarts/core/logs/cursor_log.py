"""Logs that are read line by line around a cursor."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any, cast

from attrs import define, evolve, field

from ..codec.model import value_at
from ..errors.exceptions import DecodeError, PaginationError
from ..operation.operation import Request
from .polling_rounds import Rounds

LARGEST_PIECE = 500
# The words are the service's: what follows a cursor, and what comes before it.
NEXT, PREVIOUS = "desc", "asc"
# How many cursors are kept to notice one that comes again.
REMEMBERED = 10_000


@define
class _Piece:
    """Some lines and the cursors of the first and the last of them, as texts: they have 19 digits."""

    lines: list[str]
    start: str
    end: str


@define
class Trail:
    """Notices a cursor that comes again, in bounded memory.

    The last cursors are kept. A circle that is longer is noticed by one older cursor, which is replaced at steps whose
    number is a power of two (Brent's algorithm).

    Args:
        log: Reads the log.
    """

    log: Request
    recent: dict[str, None] = field(factory=dict[str, None])
    older: str = ""
    steps: int = 0
    power: int = 1

    def add(self, cursor: str) -> None:
        """Note where the reader has come to.

        Raises:
            PaginationError: It was there before.
        """
        if cursor in self.recent or cursor == self.older:
            raise PaginationError(
                f"{self.log.operation.id}: the service repeats the cursor {cursor}, so the log can't be read to its end"
            )
        self.recent[cursor] = None
        if len(self.recent) > REMEMBERED:
            del self.recent[next(iter(self.recent))]
        self.steps += 1
        if self.steps == self.power:
            self.older, self.steps, self.power = cursor, 0, 2 * self.power


def follow_cursor(
    rounds: Rounds, log: Request, files: Request, log_file: str | None, tail: int | None
) -> AsyncGenerator[str, None]:
    """The lines of a log, those to come too.

    Args:
        rounds: Knows when what writes the log has ended.
        log: Reads a piece of the log.
        files: Lists the log files.
        log_file: Which file; None: the first one.
        tail: How many of the newest lines to begin with, 500 at most; None: all of them.

    Raises:
        ValueError: The number of lines is out of range.
        PaginationError: The service repeats a cursor.
        WaitTimeout: The time is over.
    """
    if tail is not None and not 1 <= tail <= LARGEST_PIECE:
        raise ValueError(f"tail is {tail}; give 1 to {LARGEST_PIECE}, or None for all lines")
    return _follow(rounds, _Reader(rounds, log, files, log_file), tail)


async def _follow(rounds: Rounds, reader: _Reader, tail: int | None) -> AsyncGenerator[str, None]:
    cursor, trail = "", Trail(reader.log)
    while True:
        await rounds.begin()
        news = False
        first = None if cursor else await reader.beginning(tail)
        if first is not None:
            news, cursor = True, first.end
            trail.add(cursor)
            for line in first.lines:
                yield line
        while cursor:
            piece = await reader.piece(cursor, NEXT)
            # The documented sign of nothing new is an empty piece, or the same cursor again.
            if piece is None or piece.end == cursor:
                break
            news, cursor = True, piece.end
            trail.add(cursor)
            for line in piece.lines:
                yield line
            if len(piece.lines) < LARGEST_PIECE:
                break
        if rounds.finished(news=news):
            return
        await rounds.pause()


@define
class _Reader:
    """Reads pieces of one log file."""

    rounds: Rounds
    log: Request
    files: Request
    log_file: str | None

    async def beginning(self, tail: int | None) -> _Piece | None:
        """The newest lines, or the oldest, to which it goes back without keeping what is between; None if none came."""
        first = await self.piece("", None, LARGEST_PIECE if tail is None else tail)
        trail = Trail(self.log)
        while first is not None and tail is None:
            before = await self.piece(first.start, PREVIOUS)
            if before is None or before.start == first.start:
                break
            trail.add(before.start)
            first = before
        # When a fault came in between, it is not known whether this is the beginning.
        return first if self.rounds.complete else None

    async def piece(self, cursor: str, order: str | None, count: int = LARGEST_PIECE) -> _Piece | None:
        """The lines after or before a cursor; None when there are none."""
        name = await self._name()
        if name is None:
            return None
        query = {"log_file": name, "base_line": cursor or None, "lines": count, "order": order}
        answer = await self.rounds.read(evolve(self.log, query=query))
        content = value_at(answer, ["content"])
        if not isinstance(content, str) or not content:
            return None
        start, end = (value_at(answer, [key]) for key in ("start_line", "end_line"))
        cursors = [str(cursor) for cursor in (start, end) if isinstance(cursor, str | int) and cursor != ""]
        if len(cursors) < 2:
            operation = self.log.operation.id
            raise DecodeError("the lines come without start_line and end_line", status=200, operation=operation)
        return _Piece(split(content), *cursors)

    async def _name(self) -> str | None:
        if self.log_file is None:
            answer: Any = await self.rounds.read(self.files)
            names = value_at(answer, ["log_file_list"])
            listed: list[object] = cast("list[object]", names) if isinstance(names, list) else [names]
            self.log_file = next((name for name in listed if isinstance(name, str) and name), None)
        return self.log_file


def split(content: str) -> list[str]:
    """Split whole lines. Lone surrogates, which `print` refuses, become U+FFFD."""
    content = content.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return [line.removesuffix("\r") for line in content.removesuffix("\n").split("\n")]
