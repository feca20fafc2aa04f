"""Pages of lists that a recording contains as a whole, but with another page size.

A pager chooses its page size, and asks for the page behind the last item. Neither need be what `conform` asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from attrs import evolve, frozen

from ...core.codec.json_values import with_value_at
from ...core.codec.model import value_at
from ...core.operation.operation import Pagination
from ..spec.contracts import Contract, JsonObject
from .recordings import Exchange
from .request_forms import RequestForm, without_defaults

NUMBERED = frozenset({"item", "page", "probe"})
"""Styles of lists whose pages have numbers. The recorded items decide in which order they are."""
OK = 200
LARGEST = 10**9


@frozen
class _Span:
    """The items that a request asks for.

    Args:
        start: Number of items before them.
        size: Maximum number of items.
        index: Position as sent.
    """

    start: int
    size: int
    index: int


def recorded_page(
    contract: Contract, sent: RequestForm, recorded: Iterable[tuple[RequestForm, Exchange]]
) -> JsonObject | None:
    """Return the page that a request asks for, if the recording has its items in a longer first page.

    Args:
        contract: Contract of the operation.
        sent: The request, which the recording does not contain.
        recorded: Recorded requests of the operation, with the next response to each.

    Returns:
        Body of the response, or None if the recording lacks items of the page.
    """
    pagination = contract.operation.pagination
    if pagination is None or pagination.style not in NUMBERED:
        return None
    wanted, filters = _span(pagination, sent), _filters(contract, pagination, sent)
    longest: tuple[JsonObject, list[Any], int] | None = None
    for form, exchange in recorded:
        span, items = _span(pagination, form), value_at(exchange.json, pagination.items)
        if span is None or span.start or exchange.status != OK or not isinstance(items, list):
            continue
        if any(_filters(contract, pagination, form).differences_to(filters)):
            continue
        found = cast("list[Any]", items)
        if longest is None or len(found) > len(longest[1]):
            longest = cast("JsonObject", exchange.json), found, span.size
    if wanted is None or longest is None:
        return None
    message, items, asked = longest
    total = value_at(message, pagination.total) if pagination.total else None
    is_whole = len(items) >= total if isinstance(total, int) else len(items) < asked
    if not is_whole and wanted.start + wanted.size > len(items):
        return None
    page = items[wanted.start : wanted.start + wanted.size]
    changed = {pagination.size: wanted.size, pagination.index: wanted.index}
    if message.get("count") == len(items):
        changed["count"] = len(page)
    shown = {**message, **{name: changed[name] for name in changed if name in message}}
    return cast("JsonObject", with_value_at(shown, pagination.items, page))


def _span(pagination: Pagination, form: RequestForm) -> _Span | None:
    """Return the items that a request asks for; None if its page size or position is not a usable number."""
    given: dict[str, Any] = dict(form.query)
    if pagination.location == "body":
        given = cast("JsonObject", form.body) if isinstance(form.body, dict) else {}
    try:
        size = int(given.get(pagination.size, pagination.default_limit))
        index = int(given.get(pagination.index, pagination.first))
    except (TypeError, ValueError):
        return None
    number = index - pagination.first
    if not 0 < size < LARGEST or not 0 <= number < LARGEST:
        return None
    return _Span(number * size if pagination.style == "page" else number, size, index)


def _filters(contract: Contract, pagination: Pagination, form: RequestForm) -> RequestForm:
    """Return a request without its page size and position."""
    paging = {pagination.size, pagination.index}
    query, body = form.query, form.body
    if pagination.location == "body":
        fields = cast("JsonObject", body).items() if isinstance(body, dict) else ()
        body = {name: value for name, value in fields if name not in paging}
    else:
        query = tuple((name, text) for name, text in query if name not in paging)
    return without_defaults(contract, evolve(form, query=query, body=body))
