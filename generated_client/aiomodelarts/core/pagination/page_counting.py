"""What the numbers of a list count: pages of which size, or items."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping

from attrs import evolve, frozen

from .page_requests import Paging, Reading, Window, same_total
from .page_windows import NumberWindows

PATIENCE = 5
"""How often the same thing is tried again because the list changed meanwhile."""


@frozen
class Counted:
    """What two answers show about the numbers of a list.

    Args:
        reading: The answer to continue with, and the window it is for.
        changed: Whether the list changed meanwhile.
        done: The place behind the answer before it, or None if that place is as it was.
    """

    reading: Reading
    changed: bool
    done: int | None = None


class Counting:
    """Finds out what a service counts by comparing two answers.

    Args:
        paging: The list.
        windows: Learns what is found out.
        read: Gets the answer for a window.
        page_styles: What services count that had to be found out, by operation.
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
        """Whether pages or items are counted, by the answer to the number after that of the answer before.

        A service that counts items has moved on by one item, so most of what it sends came before; one that counts
        pages sends other items, except for a few that slid over because the list grew meanwhile.
        """
        done = len(previous.items)
        previous, reading, changed = await self._unchanged(previous, reading)
        before = set(self._paging.marks(previous))
        expected = min(len(previous.items) - 1, len(reading.items))
        again = sum(mark in before for mark in self._paging.marks(reading))
        self._windows.style = style = "item" if again * 2 > expected else "page"
        if expected > 1:
            # One item that comes again may have slid over; that is good enough for this iteration, not for ever.
            self._page_styles[self._paging.name] = style
        if style == "page":
            return Counted(reading, changed)
        place = counted_as_item(previous.window, self._paging).start + done
        return Counted(evolve(reading, window=counted_as_item(reading.window, self._paging)), changed, place)

    async def of_short(self, reading: Reading) -> Counted:
        """Where a short page begins that has another number than the first.

        A service that sends fewer items than requested may multiply the number by its own page size or by the
        requested one. If it sends the same items when just as many are requested, it is its own.
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
                    # A service that counts items sends the same ones whatever the page size.
                    self._windows.style = "page"
                return Counted(reading, changed)
        else:
            self._windows.cut(length)
        return Counted(evolve(reading, window=own), changed, own.start)

    async def _unchanged(self, first: Reading, second: Reading) -> tuple[Reading, Reading, bool]:
        """Two answers between which the list did not change, as far as totals show, and whether it did before."""
        changed = False
        for _ in range(PATIENCE):
            if same_total(first, second):
                break
            changed = True
            first = await self._read(first.window)
            second = await self._read(second.window)
        return first, second, changed


def counted_as_item(window: Window, paging: Paging) -> Window:
    """A window whose number a service takes for that of an item; one below the first means the beginning."""
    return evolve(window, start=max(int(window.index) - paging.pagination.first, 0))
