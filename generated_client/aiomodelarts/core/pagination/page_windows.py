"""Windows that cover a list whose pages or items have numbers."""

from __future__ import annotations

from collections.abc import Sequence

from .page_requests import Paging, Window

CHEAP = 10
"""From this page size on, a window may begin one item earlier even if it can't be one item longer."""


class NumberWindows:
    """Chooses the windows of one iteration.

    Args:
        paging: The list.
        style: What the service counts: `page`, `item`, or `probe` as long as that is not known.
        begin: The first window of the iteration.
    """

    def __init__(self, paging: Paging, style: str, begin: Window) -> None:
        pagination = paging.pagination
        self.style = style
        self.limit = self.stride = begin.size
        self.base = begin.start
        self.keyed = pagination.item_id is not None
        self.documented = pagination.max_limit is not None or bool(pagination.allowed_limits)
        self.overlap = False
        """Whether windows have to begin with an item that is known."""
        self.counted = True
        """Whether the service announces a total that can be right."""
        self._first = pagination.first
        self._aligned = pagination.offset_multiple
        self._allowed = pagination.allowed_limits
        self._largest = pagination.max_limit
        self._cap: int | None = None
        self._bound: int | None = None

    def cut(self, length: int) -> None:
        """Remember that the service sends this many items where more were requested.

        With this size page numbers mean the same to both sides, whether the service multiplies them by its own size
        or by the requested one.
        """
        self._cap = length
        if not self._allowed:
            self.limit = self.stride = length
            return
        self.limit = max((size for size in self._allowed if size <= length), default=self.limit)
        self.stride = min(self.limit, length)

    def bound(self, length: int) -> bool:
        """Request no more items at once than this many, which the service is known to send; whether that is less."""
        sizes = [size for size in self._allowed if size <= length]
        if self._bound == length or (self._allowed and not sizes):
            return False
        self._bound = length
        if self.limit > length:
            self.limit = self.stride = max(sizes, default=length)
        return True

    def next(self, place: int) -> Window:
        """The window to read after all items before a place were yielded."""
        if self.style != "probe" and self.keyed and (self.overlap or (self.style == "item" and not self.counted)):
            window = self.overlapping(place)
            if window is not None:
                return window
        return self.plain(place)

    def following(self, place: int, total: int | None, count: int) -> list[Window]:
        """The next windows, if no page is short; none as long as it is unknown what the service counts."""
        windows: list[Window] = []
        while self.style != "probe" and len(windows) < count and (total is None or place < total):
            windows.append(self.next(place))
            place = self.end(windows[-1], min(windows[-1].size, self._cap or windows[-1].size))
        return windows

    def end(self, window: Window, length: int) -> int:
        """The place behind a window that came with this many items."""
        if self.style == "item" and not self._aligned:
            return window.start + length
        return window.start + (self.stride if window.size == self.limit else window.size)

    def plain(self, place: int) -> Window:
        """The window that begins at a place, or the page that holds it."""
        if self.style != "item":
            number = place // self.stride
            return Window(self._first + number, self.limit, number * self.stride)
        start = place
        if self._aligned:
            start -= place % self.limit
            if self._cap is not None and start + self._cap <= place:
                start += self.limit
        return Window(self._first + start, self.limit, start)

    def overlapping(self, place: int) -> Window | None:
        """The window that begins with the item before a place, or not long before it; None if there is none."""
        if self.style != "item" or self._aligned:
            return self._overlapping_page(place)
        if self._takes(self.limit + 1):
            return Window(self._first + place - 1, self.limit + 1, place - 1)
        shortest = min(self.limit, self._cap or self.limit)
        if shortest >= CHEAP or (self.overlap and shortest > 1):
            return Window(self._first + place - 1, self.limit, place - 1)
        return None

    def _overlapping_page(self, place: int) -> Window | None:
        """The page, of whatever size, that holds the item before a place and the most items behind it."""
        if self.stride != self.limit:
            return None

        def gain(size: int) -> int:
            start = (place - 1) // size * size
            return min(start + size - place, self.limit) if start >= self.base else 0

        size = max(self._sizes(), key=lambda size: (gain(size), -size), default=0)
        if not size or gain(size) < 1:
            return None
        number = (place - 1) // size
        start = number * size
        return Window(self._first + (start if self.style == "item" else number), size, start)

    def _sizes(self) -> Sequence[int]:
        longest = self.limit + max(self.limit // 2, 8) if self._largest is not None else self.limit
        known = [size for size in (self._largest, self._cap, self._bound) if size is not None]
        if self._allowed:
            return [size for size in self._allowed if size <= min(known, default=size)]
        return range(2, min([longest, *known]) + 1)

    def _takes(self, size: int) -> bool:
        """Whether the service is known to take a page size."""
        if self._cap is not None:
            return False
        if self._allowed:
            return size in self._allowed
        return self._largest is not None and size <= self._largest
