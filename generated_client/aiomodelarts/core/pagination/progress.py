"""Progress of an iteration: its place in the list, and the total number of items."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .page_requests import REMEMBERED, Key, Paging, Reading

if TYPE_CHECKING:
    from .yielded_items import Piece


class Place:
    """The place after the item or page that was yielded last."""

    def __init__(self) -> None:
        self._piece: Piece | None = None
        self._done = 0
        self._recent: deque[Key] | None = None

    def clear(self) -> None:
        """Reset the place to before the first item."""
        self._piece = self._recent = None

    def move(self, piece: Piece, done: int) -> None:
        """Record that this many items of a page were yielded."""
        before = self._piece
        if before is not None and before.reading is not piece.reading:
            if self._recent is None:
                self._recent = deque(maxlen=REMEMBERED)
            self._recent.extend(before.reading.last_keys(before.offsets, self._done))
        self._piece, self._done = piece, done

    def position(self, paging: Paging, earlier: Sequence[str]) -> str | None:
        """Encode the place as a position, or return None before the first item.

        Args:
            paging: The list.
            earlier: Digests in the position from which the iteration resumed.
        """
        piece = self._piece
        if piece is None:
            return None
        from .position import Position, digest  # not every program needs positions

        keys = [*(self._recent or ()), *piece.reading.last_keys(piece.offsets, self._done)]
        last = [*earlier, *map(digest, keys)][-REMEMBERED:]
        return Position(piece.reading.window, self._done, piece.style, last, piece.longest).encode(paging)


class Total:
    """The total number of items that the service announces.

    A total that equals the number of items on the first page may be the count of that page only, so it is used once
    the second page confirms it.
    """

    def __init__(self) -> None:
        self.value: int | None = None
        self._unconfirmed: int | None = None

    @property
    def is_unconfirmed(self) -> bool:
        """Whether a second page is needed to confirm the total."""
        return self.value is None and self._unconfirmed is not None

    def learn(self, reading: Reading, *, is_first: bool, comes_whole: bool) -> None:
        """Update the total from a response.

        Args:
            reading: The response.
            is_first: Whether it is the first response.
            comes_whole: Whether one response contains the whole list.
        """
        count, announced, start = len(reading.items), reading.announced, reading.window.start
        if comes_whole:
            self.value = max(announced or 0, count)
        elif announced is None:
            return
        elif is_first:
            own = announced == count > 0
            self._unconfirmed = announced if own and not start else None
            self.value = None if own else announced if announced >= count else self.value
        elif not count and start == self._unconfirmed:
            self.confirm()
        elif announced >= start + count and announced != count:
            self.value = announced
        elif start + count > (self._unconfirmed or 0):
            self._unconfirmed = None

    def confirm(self) -> None:
        """Accept the unconfirmed total, because the list has ended and nothing contradicted it."""
        if self.is_unconfirmed:
            self.value = self._unconfirmed
