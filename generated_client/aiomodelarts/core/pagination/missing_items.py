"""Detection of responses in which the items are missing, which would end a list too early."""

from __future__ import annotations

from typing import cast

from ..codec.page import check_no_items
from ..errors.exceptions import DecodeError
from ..errors.missing_field import MissingField
from .page_requests import Paging, Reading, Window


def is_later(paging: Paging, window: Window) -> bool:
    """Return whether a window begins after the first item of the list, and so perhaps after the last one."""
    return window.start > 0 or (paging.pagination.is_chained and window.index != "")


def awaited_json(paging: Paging, reading: Reading) -> object:
    """Return the JSON of a page. If the page is after the last item, a missing array or null becomes an empty array.

    The model of a page does not know its place, so it would take the total for the number of items on it.
    """
    raw = reading.raw
    if reading.items or not is_later(paging, reading.window) or not isinstance(raw, dict):
        return raw
    done = None if paging.pagination.is_chained else reading.window.start
    try:
        checked(paging, reading, None, done, may_end=True)
    except (MissingField, DecodeError):  # the page raises it when its items are used
        return cast("object", raw)
    return paging.with_items(reading, ())


def checked(paging: Paging, reading: Reading, previous: Reading | None, done: int | None, *, may_end: bool) -> Reading:
    """Return a response, after a check that its items are not missing.

    Args:
        paging: The list.
        reading: The response.
        previous: The response before, whose total is used if this one has none, or None.
        done: Number of items of the list that come before this response, or None if it is unknown.
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
    left = None if announced is None or done is None else announced - done
    model = paging.request.operation.response_model
    page = "the page" if model is None else model.__name__
    check_no_items(reading.raw, paging.pagination.items, left, page, paging.name, may_end=may_end)
    return reading
