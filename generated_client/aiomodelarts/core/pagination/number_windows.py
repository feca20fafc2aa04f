"""Which windows cover a list whose pages have numbers."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from .paging import Paging, Window

CHEAP = 10
"""From this page size on, a window may begin one item earlier though it can't be made one item longer."""


class NumberWindows:
    """Makes the windows of one walk.

    Args:
        paging: The list.
        style: How the service counts: `page`, `item`, or `probe` as long as that is not known.
        begin: The window that the walk begins with.
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
        self._allowed = pagination.allowed_limits
        self._largest = pagination.max_limit
        self._is_cut = False

    def cut(self, window: Window, length: int) -> Window:
        """Take note that the service sends shorter pages than it is asked for; the window as it understood it."""
        self._is_cut = True
        if self._allowed:
            return window
        # With the size that the service cuts pages to, page numbers mean the same to both sides.
        self.limit = self.stride = length
        return evolve(window, size=length)

    def next(self, place: int) -> Window:
        """The window to read after all items before a place were handed out."""
        if self.style != "probe" and self.keyed and (self.overlap or (self.style == "item" and not self.counted)):
            window = self.overlapping(place)
            if window is not None:
                return window
        return self.plain(place)

    def following(self, place: int, total: int | None, count: int) -> list[Window]:
        """The next windows, if no page is short; none as long as it is unknown how the service counts."""
        windows: list[Window] = []
        while self.style != "probe" and len(windows) < count and (total is None or place < total):
            windows.append(self.next(place))
            place = self.end(windows[-1], windows[-1].size)
        return windows

    def end(self, window: Window, length: int) -> int:
        """The place behind a window that came with so many items."""
        if self.style == "item":
            return window.start + length
        return window.start + (self.stride if window.size == self.limit else window.size)

    def plain(self, place: int) -> Window:
        """The window that begins at a place, or for a service that counts pages the page that holds it."""
        if self.style == "item":
            return Window(self._first + place, self.limit, place)
        number = place // self.stride
        return Window(self._first + number, self.limit, number * self.stride)

    def overlapping(self, place: int) -> Window | None:
        """The window that begins with the item before a place, or not long before it; None when there is none."""
        if self.style != "item":
            return self._overlapping_page(place)
        if self._takes(self.limit + 1):
            return Window(self._first + place - 1, self.limit + 1, place - 1)
        if self.limit >= CHEAP or (self.overlap and self.limit > 1):
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
        return Window(self._first + number, size, number * size)

    def _sizes(self) -> Sequence[int]:
        if self._allowed:
            return self._allowed
        longer = self.limit + max(self.limit // 2, 8)
        if self._largest is None or self._is_cut:
            longer = self.limit
        return range(2, min(longer, self._largest or longer) + 1)

    def _takes(self, size: int) -> bool:
        """Whether the service is known to take a page size."""
        if self._allowed:
            return size in self._allowed
        return self._largest is not None and size <= self._largest and not self._is_cut
