"""Selection of the windows to request from a list whose pages or items are numbered."""

from __future__ import annotations

from collections.abc import Sequence

from .page_requests import Paging, Window

CHEAP = 10
"""Page size from which overlap is cheap: a window begins one item earlier even if it can't be one item longer."""


class NumberWindows:
    """Selects the windows of an iteration.

    Args:
        paging: The list.
        style: What the service numbers: `page`, `item`, or `probe` while that is unknown.
        begin: First window of the iteration.
    """

    def __init__(self, paging: Paging, style: str, begin: Window) -> None:
        pagination = paging.pagination
        self.style = style
        self.limit = self.stride = begin.size
        self.base = begin.start
        self.keyed = pagination.item_id is not None
        self.documented = pagination.max_limit is not None or bool(pagination.allowed_limits)
        self.overlap = False
        """Whether windows have to begin with a known item."""
        self.counted = True
        """Whether the service announces a plausible total."""
        self._first = pagination.first
        self._aligned = pagination.offset_multiple
        self._allowed = pagination.allowed_limits
        self._largest = pagination.max_limit
        self._cap: int | None = None
        self._bound: int | None = None

    def cut(self, length: int) -> None:
        """Set the page size to the number of items that the service returned when more were requested.

        With this size, the start of a page is unambiguous, whether the service multiplies page numbers by its own size
        or by the requested one.
        """
        self._cap = length
        if not self._allowed:
            self.limit = self.stride = length
            return
        self.limit = max((size for size in self._allowed if size <= length), default=self.limit)
        self.stride = min(self.limit, length)

    def bound(self, length: int) -> bool:
        """Limit the page size to a length that the service has returned; return whether the limit is new."""
        sizes = [size for size in self._allowed if size <= length]
        if self._bound == length or (self._allowed and not sizes):
            return False
        self._bound = length
        if self.limit > length:
            self.limit = self.stride = max(sizes, default=length)
        return True

    def next(self, place: int) -> Window:
        """Return the window to read when all items before a place have been yielded."""
        if self.style != "probe" and self.keyed and (self.overlap or (self.style == "item" and not self.counted)):
            window = self.overlapping(place)
            if window is not None:
                return window
        return self.plain(place)

    def following(self, place: int, total: int | None, count: int) -> list[Window]:
        """Return the next windows, assuming full pages; none while the numbering is unknown."""
        windows: list[Window] = []
        while self.style != "probe" and len(windows) < count and (total is None or place < total):
            windows.append(self.next(place))
            place = self.end(windows[-1], min(windows[-1].size, self._cap or windows[-1].size))
        return windows

    def end(self, window: Window, length: int) -> int:
        """Return the place after a window whose response has this many items."""
        if self.style == "item" and not self._aligned:
            return window.start + length
        return window.start + (self.stride if window.size == self.limit else window.size)

    def plain(self, place: int) -> Window:
        """Return the window that begins at a place, or the page that contains it."""
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
        """Return a window that contains the item before a place and items after it, or None if there is none."""
        if self.style != "item" or self._aligned:
            return self._overlapping_page(place)
        if self._takes(self.limit + 1):
            return Window(self._first + place - 1, self.limit + 1, place - 1)
        shortest = min(self.limit, self._cap or self.limit)
        if shortest >= CHEAP or (self.overlap and shortest > 1):
            return Window(self._first + place - 1, self.limit, place - 1)
        return None

    def _overlapping_page(self, place: int) -> Window | None:
        """Return the page, of any size, that contains the item before a place and the most items after it."""
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
        """Return whether the service is known to accept a page size."""
        if self._cap is not None:
            return False
        if self._allowed:
            return size in self._allowed
        return self._largest is not None and size <= self._largest
