"""Detection of responses in which the items are missing, which would end a list too early."""

from __future__ import annotations

from ..codec.page import check_no_items
from .page_requests import Paging, Reading


def checked(paging: Paging, reading: Reading, previous: Reading | None, done: int, *, may_end: bool) -> Reading:
    """Return a response, after a check that its items are not missing.

    Args:
        paging: The list.
        reading: The response.
        previous: The response before, whose total is used if this one has none, or None.
        done: Number of items of the list that come before this response.
        may_end: Whether the list may end before this response.

    Raises:
        MissingField: The array of items is missing, or null although the total is larger.
        DecodeError: The value in its place is no array.
    """
    if reading.items:
        return reading
    announced = reading.announced
    if announced is None and previous is not None:
        announced = previous.announced
    left = None if announced is None else announced - done
    model = paging.request.operation.response_model
    page = "the page" if model is None else model.__name__
    check_no_items(reading.raw, paging.pagination.items, left, page, paging.name, may_end=may_end)
    return reading
