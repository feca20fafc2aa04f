"""Detection of the numbering of a list: whether its numbers are those of pages or items, and the size of its pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping

from attrs import evolve, frozen

from .page_requests import Paging, Reading, Window, same_total
from .page_windows import NumberWindows

MOST_TRIES = 5
"""Maximum number of retries of a step because the list has changed meanwhile."""


@frozen
class Counted:
    """Result of comparing two responses.

    Args:
        reading: The response to continue with, and its actual window.
        changed: Whether the list has changed meanwhile.
        done: The place after the previous response, or None if it is unchanged.
    """

    reading: Reading
    changed: bool
    done: int | None = None


class Counting:
    """Finds out the numbering of a list by comparing two responses.

    Args:
        paging: The list.
        windows: The windows, whose style and page size are updated.
        read: Reads the response for a window.
        page_styles: Numbering styles that had to be found out (`page` or `item`), by operation.
    """

    def __init__(
        self,
        paging: Paging,
        windows: NumberWindows,
        read: Callable[[Window], Awaitable[Reading]],
        page_styles: MutableMapping[str, str],
    ) -> None:
        self._paging, self._windows, self._read, self._page_styles = paging, windows, read, page_styles

    async def of_next(self, previous: Reading, reading: Reading) -> Counted:
        """Find out whether pages or items are numbered, from the responses for two consecutive numbers.

        If the service numbers items, the second response begins one item later, so it repeats most items of the first.
        If the service numbers pages, the items differ, except for a few that moved because the list grew meanwhile.
        """
        done = len(previous.items)
        previous, reading, changed = await self._unchanged(previous, reading)
        before = set(self._paging.marks(previous))
        expected = min(len(previous.items) - 1, len(reading.items))
        again = sum(mark in before for mark in self._paging.marks(reading))
        self._windows.style = style = "item" if again * 2 > expected else "page"
        if expected > 1:
            # A single repeated item may have moved, so the result is only kept if there are more items to compare.
            self._page_styles[self._paging.name] = style
        if style == "page":
            return Counted(reading, changed)
        place = counted_as_item(previous.window, self._paging).start + done
        return Counted(evolve(reading, window=counted_as_item(reading.window, self._paging)), changed, place)

    async def of_short(self, reading: Reading) -> Counted:
        """Find out where a short page begins whose number isn't that of the first page.

        A service that returns fewer items than requested may multiply the page number by its own page size or by the
        requested one. If it returns the same items for a request of its own page size, it multiplies by that size.
        """
        window, length = reading.window, len(reading.items)
        own = evolve(window, size=length, start=(int(window.index) - self._paging.pagination.first) * length)
        changed = False
        if not self._paging.pagination.allowed_limits:
            again = await self._read(own)
            reading, again, changed = await self._unchanged(reading, again)
            length = len(reading.items)
            self._windows.cut(max(length, 1))
            if self._paging.marks(again) != self._paging.marks(reading):
                if self._windows.style == "probe":
                    # A service that numbers items returns the same ones for any page size.
                    self._windows.style = "page"
                return Counted(reading, changed)
        else:
            self._windows.cut(length)
        return Counted(evolve(reading, window=own), changed, own.start)

    async def _unchanged(self, first: Reading, second: Reading) -> tuple[Reading, Reading, bool]:
        """Return two responses with the same total, reading them again if needed, and whether the list has changed."""
        changed = False
        for _ in range(MOST_TRIES):
            if same_total(first, second):
                break
            changed = True
            first = await self._read(first.window)
            second = await self._read(second.window)
        return first, second, changed


def counted_as_item(window: Window, paging: Paging) -> Window:
    """Return a window with the start it has if its number is that of an item; below the first, it starts at 0."""
    return evolve(window, start=max(int(window.index) - paging.pagination.first, 0))
