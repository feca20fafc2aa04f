"""Consistency of list pages: each item occurs once, and sizes and totals are correct."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from attrs import evolve, frozen

from ...core.codec.model import value_at
from ...core.errors.exceptions import ModelArtsError
from ...core.operation.operation import Pagination, Request
from ...core.pagination.page_requests import listed
from .findings import Finding, Kind
from .recording_client import ExaminingClient
from .run_results import RunResults

WHOLE = 100
"""Page size of the whole list if no limit is documented."""
COMPARED = "compared"
TOO_FEW = "too few items for two pages"


@frozen
class Page:
    """A page of a list.

    Args:
        keys: Keys that identify its items.
        total: Total number of items, or None if the response does not contain it.
        token: Token of the next page, or ID of the last item that the next page begins after; None if there is none.
    """

    keys: Sequence[str]
    total: int | None
    token: object


async def compare_pages(client: ExaminingClient, results: RunResults, request: Request, response: Any) -> None:
    """Compare a list read as a whole with its small pages, once per run, and record inconsistencies.

    A list may change in the meantime, so an inconsistency must occur twice.

    Args:
        client: Client that examines the responses.
        results: Results of the run, which receive the findings.
        request: Call without paging parameters.
        response: Response as decoded JSON.
    """
    paging, known = request.operation.pagination, results.of(request.operation.id)
    if paging is None or not paging.size or known.pages == COMPARED:
        return
    if len(item_list(response, paging)) < max((2, *paging.allowed_limits[:1])):
        known.pages = TOO_FEW
        return
    known.pages = COMPARED
    try:
        found = await _differences(client, request, paging)
        if found:
            again = await _differences(client, request, paging)
            results.add(request.operation.id, *(one for one in found if one in again))
    except ModelArtsError as error:
        status = getattr(error, "status", 0)
        message = f"a request for a small page fails: {type(error).__name__} {status or ''}".rstrip()
        results.add(request.operation.id, Finding(Kind.REFUSED, "", message))


async def _differences(client: ExaminingClient, request: Request, paging: Pagination) -> list[Finding]:
    size = min(paging.allowed_limits or (1,))
    largest = paging.max_limit or max(paging.allowed_limits or (WHOLE,))
    # Some lists return all items unless the request names a page, so it names the first one too.
    begin = None if paging.is_chained else paging.first
    whole = await _page(client, request, paging, largest, begin)
    first = await _page(client, request, paging, size, begin)
    index = first.token if paging.is_chained else paging.first + (size if paging.style == "item" else 1)
    found = [*_of_size(whole, first, size), *_of_total(whole, [first], largest)]
    if paging.style == "token" and len(whole.keys) > size and not first.token:
        return [*found, Finding(Kind.PAGE_MISSING, "", f"the first page of {size} has no token for the next one")]
    second = await _page(client, request, paging, size, index)
    return list(dict.fromkeys([*found, *_of_total(whole, [second], largest), *_of_pages(whole, first, second, size)]))


async def _page(client: ExaminingClient, request: Request, paging: Pagination, size: int, index: object) -> Page:
    """Fetch one page; if `index` is None, the first page of a list with page tokens."""
    where = {paging.size: size} if index is None else {paging.size: size, paging.index: index}
    if paging.location == "body":
        paged = evolve(request, body={**(request.body or {}), **where})
    else:
        paged = evolve(request, query={**request.query, **where})
    body = await client.fetch(paged)
    total = value_at(body, paging.total) if paging.total else None
    number = total if isinstance(total, int) and not isinstance(total, bool) else None
    return Page(_keys(body, paging), number, _next(body, paging))


def _next(body: Any, paging: Pagination) -> object:
    """Return what the next page is requested with: the token, or the ID of the last item."""
    if paging.style == "token":
        return value_at(body, paging.token)
    items = item_list(body, paging)
    return value_at(items[-1], (paging.item_id or "").split(".")) if paging.style == "marker" and items else None


def item_list(response: Any, paging: Pagination) -> list[Any]:
    """Return the items in the response of a list; empty if it does not have the documented form."""
    return listed(value_at(response, paging.items))


def _keys(response: Any, paging: Pagination) -> list[str]:
    items, path = item_list(response, paging), (paging.item_id or "").split(".")
    keys = [value_at(item, path) if paging.item_id else item for item in items]
    return [json.dumps(key, sort_keys=True) for key in keys]


def _of_size(whole: Page, first: Page, size: int) -> list[Finding]:
    if len(first.keys) > size:
        return [Finding(Kind.LIMIT, "", f"{len(first.keys)} items are returned, but {size} were requested")]
    if len(first.keys) < min(size, len(whole.keys)):
        return [Finding(Kind.PAGE_MISSING, "", f"the first page of {size} has {len(first.keys)} items")]
    return []


def _of_total(whole: Page, pages: Sequence[Page], largest: int) -> list[Finding]:
    if whole.total is None:
        return []
    found: list[Finding] = []
    if len(whole.keys) < largest and whole.total != len(whole.keys):
        message = f"the list reports a total of {whole.total} items, but has {len(whole.keys)}"
        found.append(Finding(Kind.TOTAL, "", message))
    if any(page.total not in (None, whole.total) for page in pages):
        found.append(Finding(Kind.TOTAL, "", f"a small page reports a total other than {whole.total}"))
    return found


def _of_pages(whole: Page, first: Page, second: Page, size: int) -> list[Finding]:
    """Return the differences between two pages and the beginning of the whole list."""
    if len(first.keys) > size:
        return []  # the list ignores the page size, so nothing else can be checked
    expected = list(whole.keys[: 2 * size])
    if len(expected) > size and not second.keys:
        return [Finding(Kind.PAGE_MISSING, "", f"the second page of {size} is empty")]
    if len(second.keys) > size:
        return [Finding(Kind.LIMIT, "", f"{len(second.keys)} items are returned, but {size} were requested")]
    if any(key in first.keys for key in second.keys):
        again = "repeats the first one" if list(second.keys) == list(first.keys) else "contains items of the first one"
        return [Finding(Kind.PAGE_REPEATED, "", f"the second page of {size} {again}")]
    lost = [key for key in expected if key not in first.keys and key not in second.keys]
    if lost:
        return [Finding(Kind.ITEM_LOST, "", f"{len(lost)} items of the list are missing from its first two pages")]
    return []
