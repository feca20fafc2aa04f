"""Detection of a service that returns the same items repeatedly, which would make an iteration endless."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from hashlib import blake2b

from ..codec.json_text import fingerprint
from ..errors.exceptions import PaginationError
from .page_requests import Paging, Reading, Window, same_total

TOLERATED = 5
"""Number of unexpected repeated pages after which the iteration ends with an error."""


def is_repeated(reading: Reading, previous: Reading | None) -> bool:
    """Return whether a page repeats the previous one, although another was requested and the total is the same."""
    return (
        previous is not None
        and bool(reading.items)
        and reading.items == previous.items
        and reading.window != previous.window
        and same_total(reading, previous)
    )


def repetition(paging: Paging, window: Window) -> PaginationError:
    """Create the error for a page that the service has repeated."""
    index = f"{paging.pagination.index}={window.index}"
    return PaginationError(
        f"{paging.name}: the service returned the same page again for {index}, so the rest of the list can't be read"
    )


def is_whole_list_again(reading: Reading, previous: Reading | None, place: int) -> bool:
    """Return whether the service returns the whole list for any page number, with as many items as announced."""
    return (
        previous is not None
        and is_repeated(reading, previous)
        and len(previous.items) != previous.window.size
        and reading.announced == place == len(reading.items)
    )


async def check_that_keys_last(paging: Paging, read: Callable[[Window], Awaitable[Reading]], reading: Reading) -> None:
    """Check that the service returns the same IDs for the same items; otherwise no window would join another.

    Raises:
        PaginationError: Repeated responses for a window have no ID in common.
    """
    for _ in range(TOLERATED):
        again = await read(reading.window)
        if not again.keys or set(again.keys) & set(reading.keys):
            return
        reading = again
    raise PaginationError(f"{paging.name}: the items have different IDs in each response, so they can't be told apart")


class Repeats:
    """Detects a service that returns the same page for each number.

    Args:
        paging: The list.
    """

    def __init__(self, paging: Paging) -> None:
        self._paging = paging
        self._count = 0

    def check(self, reading: Reading, previous: Reading | None, *, may_have_grown: bool) -> None:
        """Compare a page with the previous one.

        Args:
            reading: The page.
            previous: The previous page, or None if it may contain the same items.
            may_have_grown: Whether the list may have grown by exactly one page, which repeats the previous page once.

        Raises:
            PaginationError: The page was repeated too often.
        """
        if not is_repeated(reading, previous):
            self._count = 0
            return
        self._count += 1
        if self._count > TOLERATED or not may_have_grown:
            raise repetition(self._paging, reading.window)


class Cycles:
    """Detects a service that returns known items in new places, in any order.

    Each item of a list has one place, so consecutive new places can't contain more known items than exist. If items
    have no IDs, whole pages are compared by digests.

    Args:
        paging: The list.
    """

    def __init__(self, paging: Paging) -> None:
        self._paging = paging
        self._pages = set[bytes]()
        self._stale_pages = 0
        self._stale_items = 0

    def check(self, reading: Reading, count: int, *, is_new: bool, known: int) -> None:
        """Check a page at a place that was not read before.

        Args:
            reading: The page.
            count: Number of its items at places that were not read before.
            is_new: Whether any of its items is new.
            known: Number of known items.

        Raises:
            PaginationError: More items were repeated than exist.
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
