"""The walk along a list whose pages name the next one, and the one that comes at once."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from ..errors import PaginationError
from .handed import Handed, Piece, Source, is_repeated, repetition
from .paging import Key, Paging, Window

if TYPE_CHECKING:
    from .position import Position


async def walk_tokens(
    paging: Paging, source: Source, handed: Handed, position: Position | None
) -> AsyncGenerator[Piece, None]:
    """Each page, from the one with a token to the last.

    Args:
        paging: The list.
        source: Gets the answers.
        handed: What was handed out.
        position: Where to go on from, or None.
    """
    window, skip = (position.window, position.skip) if position else (paging.beginning(), 0)
    used, previous = set[Key](), None
    while True:
        used.add(window.index)
        reading = paging.read(window, await source.get(window))
        if is_repeated(reading, previous):
            raise repetition(paging, window)
        lost = previous is None and handed.searching and not handed.joins(reading)
        if lost and window != paging.beginning():
            # The list has moved on since the position was taken, so it is looked for from the beginning.
            window, skip = paging.beginning(), 0
            used.clear()
            continue
        searched = handed.searching or bool(skip)
        offsets = handed.take(reading, skip)
        token = None if paging.pagination.style == "none" else paging.next_token(reading)
        repeated = token in used
        following = [] if token is None or repeated else [Window(token, paging.limit(), 0)]
        await source.plan(following)
        yield Piece(reading, offsets, not searched, paging.pagination.style)
        if token is None:
            handed.check_found(paging.name)
            return
        if repeated:
            raise PaginationError(f"{paging.name}: the service handed out the same token again")
        window, skip, previous = following[0], 0, reading
