"""Detection of a service that sends the same items again and again, which would make an iteration endless."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from hashlib import blake2b

from ..codec.json_text import fingerprint
from ..errors.exceptions import PaginationError
from .page_requests import Paging, Reading, Window, same_total

TOLERATED = 5
"""How many repeated pages more than expected are read before the iteration ends with an error."""


def is_repeated(reading: Reading, previous: Reading | None) -> bool:
    """Whether this is the page before, though another was requested and the list has not changed as far as known."""
    return (
        previous is not None
        and bool(reading.items)
        and reading.items == previous.items
        and reading.window != previous.window
        and same_total(reading, previous)
    )


def repetition(paging: Paging, window: Window) -> PaginationError:
    """The error for a list that would never end, or end as if it were complete."""
    index = f"{paging.pagination.index}={window.index}"
    return PaginationError(
        f"{paging.name}: the service sent the same page again for {index}, so the rest of the list can't be read"
    )


def is_whole_list_again(reading: Reading, previous: Reading | None, place: int) -> bool:
    """Whether a service sends the whole list, as long as announced, whatever page is requested."""
    return (
        previous is not None
        and is_repeated(reading, previous)
        and len(previous.items) != previous.window.size
        and reading.announced == place == len(reading.items)
    )


async def check_that_keys_last(paging: Paging, read: Callable[[Window], Awaitable[Reading]], reading: Reading) -> None:
    """Refuse a service that gives items other keys in each answer; no window would ever join another.

    Raises:
        PaginationError: The same window never holds a key again.
    """
    for _ in range(TOLERATED):
        again = await read(reading.window)
        if not again.keys or set(again.keys) & set(reading.keys):
            return
        reading = again
    raise PaginationError(f"{paging.name}: the items have other ids in each answer")


class Repeats:
    """Refuses a service that sends the same page for each number.

    Args:
        paging: The list.
    """

    def __init__(self, paging: Paging) -> None:
        self._paging = paging
        self._count = 0

    def check(self, reading: Reading, previous: Reading | None, *, may_have_grown: bool) -> None:
        """Compare a page with the one before.

        Args:
            reading: The page.
            previous: The page before, or None if it may hold the same items.
            may_have_grown: Whether the list may have grown by just one page, so that the same page comes once more.

        Raises:
            PaginationError: It is the page before, too often.
        """
        if not is_repeated(reading, previous):
            self._count = 0
            return
        self._count += 1
        if self._count > TOLERATED or not may_have_grown:
            raise repetition(self._paging, reading.window)


class Cycles:
    """Counts pages in a row that bring nothing new, whatever their order.

    Each item of a list has one place, so a run of new places can't hold more known items than there are. Where items
    have no ids, whole pages are compared by digests.

    Args:
        paging: The list.
    """

    def __init__(self, paging: Paging) -> None:
        self._paging = paging
        self._pages = set[bytes]()
        self._stale_pages = 0
        self._stale_items = 0

    def check(self, reading: Reading, count: int, *, is_new: bool, known: int) -> None:
        """Take note of a page at a place that was not read before.

        Args:
            reading: The page.
            count: How many of its items stand at places that were not read before.
            is_new: Whether any of its items was not seen before.
            known: How many items were seen so far.

        Raises:
            PaginationError: More items came again than there are.
        """
        if not reading.items:
            return
        if None not in reading.keys:
            self._stale_items = 0 if is_new else self._stale_items + max(count, 0)
            if self._stale_items > known + TOLERATED * len(reading.items):
                raise repetition(self._paging, reading.window)
            return
        page = blake2b(fingerprint(reading.items), digest_size=16).digest()
        self._stale_pages = self._stale_pages + 1 if page in self._pages else 0
        self._pages.add(page)
        if self._stale_pages > len(self._pages) + TOLERATED:
            raise repetition(self._paging, reading.window)
