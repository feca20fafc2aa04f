"""Following a log whose lines are read before and after a cursor."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any, cast

from attrs import define, evolve, field

from ..codec.model import value_at
from ..errors.exceptions import DecodeError, PaginationError
from ..number_arguments import check_number
from ..operation.operation import Request
from .polling_rounds import Rounds

LARGEST_PIECE = 500
# Values of `order` in the API: lines after a cursor, and lines before it.
NEXT, PREVIOUS = "desc", "asc"
# Number of cursors to keep for the detection of repeated ones.
REMEMBERED = 10_000


@define
class _Piece:
    """Some lines, and the cursors of the first and the last of them as strings, because they have 19 digits."""

    lines: list[str]
    start: str
    end: str


@define
class Trail:
    """Detects repeated cursors in bounded memory.

    The latest cursors are kept. A longer cycle is detected by one older cursor, which is replaced after 1, 2, 4, 8 and
    so on steps (Brent's algorithm).

    Args:
        log: Request that reads the log, for messages.
    """

    log: Request
    recent: dict[str, None] = field(factory=dict[str, None])
    older: str = ""
    steps: int = 0
    power: int = 1

    def add(self, cursor: str) -> None:
        """Add the cursor that was reached.

        Raises:
            PaginationError: The cursor was reached before.
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
    """Yield the lines of a log, including new ones, until the resource that writes it has ended.

    Args:
        rounds: The polling rounds, which check whether the resource has ended.
        log: Request that reads a part of the log.
        files: Request that lists the log files.
        log_file: Name of the log file; None for the first one.
        tail: Number of the newest lines to begin with, from 1 to 500; None for all lines.

    Raises:
        TypeError: `tail` is not an integer.
        ValueError: `tail` is out of range.
        PaginationError: The service repeats a cursor.
        WaitTimeout: The timeout has passed.
    """
    check_number("tail", tail, least=1, most=LARGEST_PIECE, whole=True, optional=True)
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
            # As documented, an empty part or the same cursor means that there are no new lines.
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
    """Reads parts of one log file."""

    rounds: Rounds
    log: Request
    files: Request
    log_file: str | None

    async def beginning(self, tail: int | None) -> _Piece | None:
        """Return the newest lines if `tail` is passed, otherwise the oldest ones; None if no lines were received."""
        first = await self.piece("", None, LARGEST_PIECE if tail is None else tail)
        trail = Trail(self.log)
        while first is not None and tail is None:
            before = await self.piece(first.start, PREVIOUS)
            if before is None or before.start == first.start:
                break
            trail.add(before.start)
            first = before
        # After an error in between, it is unknown whether this is the beginning.
        return first if self.rounds.complete else None

    async def piece(self, cursor: str, order: str | None, count: int = LARGEST_PIECE) -> _Piece | None:
        """Return the lines after or before a cursor, or None if there are none."""
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
            raise DecodeError("the response has lines, but no start_line and end_line", status=200, operation=operation)
        return _Piece(split(content), *cursors)

    async def _name(self) -> str | None:
        if self.log_file is None:
            answer: Any = await self.rounds.read(self.files)
            names = value_at(answer, ["log_file_list"])
            listed: list[object] = cast("list[object]", names) if isinstance(names, list) else [names]
            self.log_file = next((name for name in listed if isinstance(name, str) and name), None)
        return self.log_file


def split(content: str) -> list[str]:
    """Split a string of complete lines. Lone surrogates become U+FFFD, because `print` rejects them."""
    content = content.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return [line.removesuffix("\r") for line in content.removesuffix("\n").split("\n")]
