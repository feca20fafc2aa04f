"""Whether the pages of a list join: each item once, sizes and totals as they should be."""

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
from .run_results import Ledger

WHOLE = 100
"""How many items are asked for at once where no limit is documented."""
COMPARED = "compared"
TOO_FEW = "too few items for two pages"


@frozen
class Page:
    """What an answer shows of a list.

    Args:
        keys: What tells its items apart.
        total: How many there are altogether, or None when it does not tell.
        token: Where the next page begins, or None.
    """

    keys: Sequence[str]
    total: int | None
    token: object


async def walk(client: ExaminingClient, ledger: Ledger, request: Request, answer: Any) -> None:
    """Read a list as a whole and in small pages, once in a run, and note where these do not fit together.

    A list may change meanwhile, so what does not fit has to show twice.

    Args:
        client: Sends and examines.
        ledger: Takes findings.
        request: A call, without a page.
        answer: What came of it.
    """
    paging, known = request.operation.pagination, ledger.of(request.operation.id)
    if paging is None or not paging.size or known.pages == COMPARED:
        return
    if len(item_list(answer, paging)) < max((2, *paging.allowed_limits[:1])):
        known.pages = TOO_FEW
        return
    known.pages = COMPARED
    try:
        found = await _differences(client, request, paging)
        if found:
            again = await _differences(client, request, paging)
            ledger.add(request.operation.id, *(one for one in found if one in again))
    except ModelArtsError as error:
        status = getattr(error, "status", 0)
        message = f"a small page is refused: {type(error).__name__} {status or ''}".rstrip()
        ledger.add(request.operation.id, Finding(Kind.REFUSED, "", message))


async def _differences(client: ExaminingClient, request: Request, paging: Pagination) -> list[Finding]:
    size = min(paging.allowed_limits or (1,))
    largest = paging.max_limit or max(paging.allowed_limits or (WHOLE,))
    # Some lists give everything at once unless a page is named, so the first one is named too.
    begin = None if paging.style == "token" else paging.first
    whole = await _page(client, request, paging, largest, begin)
    first = await _page(client, request, paging, size, begin)
    index = first.token if paging.style == "token" else paging.first + (size if paging.style == "item" else 1)
    found = [*_of_size(whole, first, size), *_of_total(whole, [first], largest)]
    if paging.style == "token" and len(whole.keys) > size and not first.token:
        return [*found, Finding(Kind.PAGE_MISSING, "", f"the first page of {size} has no token for the next one")]
    second = await _page(client, request, paging, size, index)
    return list(dict.fromkeys([*found, *_of_total(whole, [second], largest), *_of_pages(whole, first, second, size)]))


async def _page(client: ExaminingClient, request: Request, paging: Pagination, size: int, index: object) -> Page:
    """Fetch one page; `index` None: the first of a list that goes on by tokens."""
    where = {paging.size: size} if index is None else {paging.size: size, paging.index: index}
    if paging.location == "body":
        asked = evolve(request, body={**(request.body or {}), **where})
    else:
        asked = evolve(request, query={**request.query, **where})
    answer = await client.fetch(asked)
    total = value_at(answer, paging.total) if paging.total else None
    number = total if isinstance(total, int) and not isinstance(total, bool) else None
    return Page(_keys(answer, paging), number, value_at(answer, paging.token))


def item_list(answer: Any, paging: Pagination) -> list[Any]:
    """The items in an answer of a list; none where it has not the documented form."""
    return listed(value_at(answer, paging.items))


def _keys(answer: Any, paging: Pagination) -> list[str]:
    items, path = item_list(answer, paging), (paging.item_id or "").split(".")
    keys = [value_at(item, path) if paging.item_id else item for item in items]
    return [json.dumps(key, sort_keys=True) for key in keys]


def _of_size(whole: Page, first: Page, size: int) -> list[Finding]:
    if len(first.keys) > size:
        return [Finding(Kind.LIMIT, "", f"{len(first.keys)} items come where {size} were asked for")]
    if len(first.keys) < min(size, len(whole.keys)):
        return [Finding(Kind.PAGE_MISSING, "", f"the first page of {size} has {len(first.keys)} items")]
    return []


def _of_total(whole: Page, pages: Sequence[Page], largest: int) -> list[Finding]:
    if whole.total is None:
        return []
    found: list[Finding] = []
    if len(whole.keys) < largest and whole.total != len(whole.keys):
        message = f"the list announces {whole.total} items and has {len(whole.keys)}"
        found.append(Finding(Kind.TOTAL, "", message))
    if any(page.total not in (None, whole.total) for page in pages):
        found.append(Finding(Kind.TOTAL, "", f"a small page announces another total than {whole.total}"))
    return found


def _of_pages(whole: Page, first: Page, second: Page, size: int) -> list[Finding]:
    """Differences between two pages and the beginning of the whole list."""
    if len(first.keys) > size:
        return []  # of a list without pages nothing else can be said
    expected = list(whole.keys[: 2 * size])
    if len(expected) > size and not second.keys:
        return [Finding(Kind.PAGE_MISSING, "", f"the second page of {size} is empty")]
    if len(second.keys) > size:
        return [Finding(Kind.LIMIT, "", f"{len(second.keys)} items come where {size} were asked for")]
    if any(key in first.keys for key in second.keys):
        again = "is the first one again" if list(second.keys) == list(first.keys) else "has items of the first one"
        return [Finding(Kind.PAGE_REPEATED, "", f"the second page of {size} {again}")]
    lost = [key for key in expected if key not in first.keys and key not in second.keys]
    if lost:
        return [Finding(Kind.ITEM_LOST, "", f"{len(lost)} items of the list are on neither of its first two pages")]
    return []
