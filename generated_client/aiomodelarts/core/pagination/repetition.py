"""Detection of a service that sends the same items again and again, which would make an iteration endless."""

from __future__ import annotations

from hashlib import blake2b

from ..errors import PaginationError
from ..json_text import fingerprint
from .paging import Paging, Reading, Window, same_total

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
