"""Services that send fewer items than requested: a short page proves a cap, not the end of the list."""

import json
import logging
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest

from aiomodelarts import Operation, Pager, PaginationError
from aiomodelarts.core.operation.operation import Pagination, Request
from aiomodelarts.operations import OPERATIONS
from tests.cases import for_each, resource_of
from tests.unit.row_listing import listing

Announce = Callable[[int, int], object]

TOTALS: dict[str, Announce | None] = {
    "none": None,
    "right": lambda count, _: count,
    "of this page": lambda _, length: length,
    "too small": lambda count, _: count // 2,
    "too large": lambda count, _: count + 5,
    "digits": lambda count, _: str(count),
    "null": lambda _, __: None,
}


class CappedService:
    """Sends pages in the process, at most `cap` items each, whatever size is requested.

    Args:
        pagination: How the operation pages.
        count: How many items there are.
        cap: The most items on a page.
        counts: What the index counts: `page`, `item` or `token`.
        announce: Makes the total of an answer from the number of all items and of those on the page; None: no total.
        requested: Whether page numbers are multiplied by the requested size instead of the capped one.
    """

    def __init__(
        self,
        pagination: Pagination,
        count: int,
        cap: int,
        counts: str,
        *,
        announce: Announce | None = None,
        requested: bool = False,
    ) -> None:
        self.pagination = pagination
        self.items = [numbered(pagination, number) for number in range(count)]
        self.cap = cap
        self.counts = counts
        self.announce = announce
        self.requested = requested
        self.requests: list[tuple[Any, int]] = []

    async def fetch(self, request: Request) -> object:
        pagination = self.pagination
        given = request.query if pagination.location == "query" else request.body or {}
        index, size = given.get(pagination.index, ""), int(str(given.get(pagination.size, self.cap)))
        self.requests.append((index, size))
        assert len(self.requests) < 300, "the iteration does not end"
        return self.answer(index, size)

    def decode(self, request: Request, decoded: object) -> object:
        return decoded

    def answer(self, index: Any, size: int) -> object:
        pagination, sent = self.pagination, min(size, self.cap)
        if self.counts == "token":
            start = int(str(index).removeprefix("at ") or 0) if isinstance(index, str) and index else 0
        else:
            number = int(str(index)) - pagination.first
            start = number * (size if self.requested else sent) if self.counts == "page" else number
        page = self.items[start : start + sent]
        answer: dict[str, Any] = {}
        put(answer, pagination.items, page)
        if pagination.total is not None and self.announce is not None:
            put(answer, pagination.total, self.announce(len(self.items), len(page)))
        if self.counts == "token" and start + sent < len(self.items):
            put(answer, pagination.token, f"at {start + sent}")
        return answer


def numbered(pagination: Pagination, number: int) -> Any:
    item: dict[str, Any] = {"number": number}
    if pagination.item_id is not None:
        put(item, pagination.item_id.split("."), f"id-{number}")
    return item


def put(answer: dict[str, Any], path: Any, value: object) -> None:
    *outer, last = path
    for name in outer:
        answer = answer.setdefault(name, {})
    answer[last] = value


def pager(service: CappedService, operation: Operation, **given: Any) -> Pager[Any, Any]:
    if service.pagination.location == "body":
        return Pager(service, Request(operation, body=given), {})
    return Pager(service, Request(operation, query=given), {})


async def numbers(source: Pager[Any, Any]) -> list[int]:
    return [item["number"] async for item in source]


def readings(operation: Operation) -> Iterator[str]:
    assert operation.pagination is not None
    yield from ("page", "item") if operation.pagination.style == "probe" else (operation.pagination.style,)


PAGED = [entry for entry in OPERATIONS.values() if entry.pagination is not None and entry.pagination.style != "none"]
# Operations that page alike are one case, because the service takes nothing else from the operation.
ALIKE = {one.pagination: [other for other in PAGED if other.pagination == one.pagination] for one in PAGED}
READINGS = [
    pytest.param(alike[0], counts, id=f"{', '.join(one.id for one in alike)}-{counts}")
    for alike in ALIKE.values()
    for counts in readings(alike[0])
]


# Pairs of the number of items and the cap: nothing, one page that is short or full, several, a last one that is full.
LENGTHS = [(0, 10), (1, 7), (10, 10), (10, 1), (20, 10), (37, 10), (37, 7)]


@for_each(("operation", "counts"), READINGS, by=resource_of)
async def test_every_operation_yields_all_items_of_a_service_with_a_cap(
    operation: Operation, counts: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    pagination = operation.pagination
    assert pagination is not None
    most = pagination.max_limit or max(pagination.allowed_limits, default=100)
    # Without a total in the response, all services send the same.
    totals = TOTALS if pagination.total else {"none": None}
    for (count, cap), careful, ahead, limit in product(LENGTHS, (False, True), (0, 3), (None, most)):
        for name, announce in totals.items():
            service = CappedService(pagination, count, cap, counts, announce=announce)
            source = pager(
                service, operation, **({pagination.size: limit} if limit and pagination.size else {})
            ).prefetch(ahead)
            found = await numbers(source.careful() if careful else source)
            case = (operation.id, counts, count, cap, careful, ahead, limit, name)
            reached = count // 2 if name == "too small" and pagination.total and not careful else count
            # A total that is reached at the end of a page ends the list, except in a careful iteration.
            assert found in (list(range(count)), list(range(reached))), case
            fewest = -(-count // cap) + 1
            assert len(service.requests) <= 2 * fewest + 3 + 2 * ahead, case


@for_each("announce", ["none", "right", "of this page", "too small"])
@for_each("careful", [False, True])
@for_each("ahead", [0, 3])
@for_each(("style", "counts"), [("page", "page"), ("item", "item"), ("probe", "page"), ("probe", "item")])
async def test_thirty_seven_items_of_which_ten_come_at_once(style, counts, ahead, careful, announce):
    operation = listing(style)
    for limit in (10, 11, 12, 100):
        service = CappedService(operation.pagination, 37, 10, counts, announce=TOTALS[announce])
        source = pager(service, operation, limit=limit).prefetch(ahead)
        assert await numbers(source.careful() if careful else source) == list(range(37))


@pytest.mark.parametrize("requested", [False, True])
@pytest.mark.parametrize("keyed", [False, True])
@pytest.mark.parametrize("style", ["page", "probe"])
async def test_page_numbers_are_understood_whatever_size_the_service_multiplies_them_by(style, keyed, requested):
    """Also from a page number that the caller gives, where the first page may be short because it is the last."""
    operation = listing(style, item_id="id" if keyed else None)
    for count, cap, limit, start, careful in product(
        (1, 13, 24, 37), (1, 4, 7, 10), (4, 10, 15), (0, 1, 3), (False, True)
    ):
        service = CappedService(operation.pagination, count, cap, "page", requested=requested)
        source = pager(service, operation, limit=limit, offset=start)
        skipped = start * (limit if requested else min(limit, cap))
        found = await numbers(source.careful() if careful else source)
        assert found == list(range(skipped, count)), (count, cap, limit, start, careful, service.requests)


@pytest.mark.parametrize("keyed", [False, True])
@pytest.mark.parametrize(
    ("style", "counts"), [("page", "page"), ("item", "item"), ("probe", "page"), ("probe", "item"), ("token", "token")]
)
async def test_every_position_of_a_service_with_a_cap_leads_to_the_rest(style, counts, keyed):
    operation = listing(style, item_id="id" if keyed else None)
    for cap, limit, later, careful in product((1, 4, 7), (5, 10), (3, 10, 20), (False, True)):
        service = CappedService(operation.pagination, 23, cap, counts)
        source = pager(service, operation, limit=limit)
        done = 0
        async for _ in source:
            done += 1
            resumed = pager(service, operation, limit=later).start(str(source.position))
            found = await numbers(resumed.careful() if careful else resumed)
            assert found == list(range(done, 23)), (cap, limit, later, careful, done)
            service.requests.clear()


async def test_a_position_of_an_earlier_version_leads_to_the_rest():
    """It does not say how long the longest page was."""
    operation = listing("page")
    for cap, count in product((4, 7, 10, 100), (13, 23, 30)):
        service = CappedService(operation.pagination, count, cap, "page")
        source, done = pager(service, operation), 0
        async for _ in source:
            done += 1
            position = json.loads(urlsafe_b64decode(str(source.position)))
            del position["longest"]
            old = urlsafe_b64encode(json.dumps(position).encode()).decode()
            assert await numbers(pager(service, operation).start(old)) == list(range(done, count)), (cap, count, done)
            service.requests.clear()


@pytest.mark.parametrize(
    ("style", "counts", "total", "count", "requests"),
    [
        ("page", "page", True, 0, 1),
        ("page", "page", True, 7, 2),
        ("page", "page", False, 7, 2),
        ("page", "page", True, 10, 2),
        ("page", "page", True, 20, 2),
        ("page", "page", True, 45, 5),
        ("item", "item", True, 7, 2),
        ("item", "item", False, 7, 2),
        ("item", "item", True, 45, 5),
        ("item", "item", False, 45, 5),
        ("probe", "page", True, 7, 2),
        ("probe", "item", True, 7, 2),
        ("probe", "item", False, 7, 2),
        ("token", "token", False, 7, 1),
        ("token", "token", False, 45, 5),
    ],
)
async def test_what_a_list_costs(style, counts, total, count, requests):
    operation = listing(style)
    service = CappedService(operation.pagination, count, 1000, counts, announce=TOTALS["right"] if total else None)
    assert await numbers(pager(service, operation)) == list(range(count))
    assert len(service.requests) == requests


@pytest.mark.parametrize(
    ("style", "counts"), [("page", "page"), ("item", "item"), ("probe", "page"), ("probe", "item")]
)
async def test_the_empty_page_that_shows_the_end_is_not_yielded(style, counts):
    for count, lengths in ((0, [0]), (7, [7]), (10, [10]), (20, [10, 10]), (23, [10, 10, 3])):
        service = CappedService(listing(style).pagination, count, 1000, counts)
        source = pager(service, listing(style, max_limit=None, item_id=None))
        assert [len(page["rows"]) async for page in source.pages()] == lengths


async def test_one_page_is_fetched_ahead_behind_what_may_be_all():
    """Otherwise each list of a few items would cost as many requests as pages may be fetched ahead."""
    for announce, count in product((None, TOTALS["right"]), (3, 10)):
        service = CappedService(listing("page").pagination, count, 1000, "page", announce=announce)
        assert await numbers(pager(service, listing("page")).prefetch(8)) == list(range(count))
        assert len(service.requests) <= (2 if count < 10 or announce else 10)


@for_each("announce", ["right", "digits", "of this page"])
@for_each("count", [0, 1, 2, 37])
@for_each(("style", "counts"), [("page", "page"), ("item", "item"), ("probe", "page"), ("probe", "item")])
async def test_a_total_that_counts_its_page_only_is_no_total(style, counts, count, announce):
    operation = listing(style)
    service = CappedService(operation.pagination, count, 10, counts, announce=TOTALS[announce])
    right = None if announce == "of this page" and count > 1 else count

    assert await pager(service, operation).total() == right
    assert len(service.requests) <= 2

    source = pager(service, operation)
    assert await numbers(source) == list(range(count))
    service.requests.clear()
    # A list that ended with its first page has as many items as that page.
    right = count if count <= 10 else right
    assert await source.total() == right
    assert len(service.requests) == 0 or right is None


# Services that take only an offset that is a multiple of the page size.


class AlignedService(CappedService):
    def answer(self, index: Any, size: int) -> object:
        assert int(index) % size == 0, f"offset {index} is no multiple of {size}"
        assert not self.pagination.allowed_limits or size in self.pagination.allowed_limits
        return super().answer(index, size)


@pytest.mark.parametrize("keyed", [False, True])
@pytest.mark.parametrize("allowed", [(), (5, 10, 20)])
@pytest.mark.parametrize("total", ["none", "right", "of this page"])
async def test_offsets_are_multiples_of_the_page_size(total, allowed, keyed):
    operation = listing("item", offset_multiple=True, allowed_limits=allowed, item_id="id" if keyed else None)
    for count, cap, limit, start, careful, ahead in product(
        (0, 3, 10, 37), (5, 7, 10, 100), (5, 10), (0, 10), (False, True), (0, 3)
    ):
        service = AlignedService(operation.pagination, count, cap, "item", announce=TOTALS[total])
        source = pager(service, operation, limit=limit, offset=start).prefetch(ahead)
        found = await numbers(source.careful() if careful else source)
        assert found == list(range(start, count)), (count, cap, limit, start, careful, ahead, service.requests)

        service.requests.clear()
        assert await pager(service, operation, limit=limit, offset=start).first() == (
            service.items[start] if start < count else None
        )
        if count > start:
            some = pager(service, operation, limit=limit, offset=start)
            await some.collect(2)
            rest = pager(service, operation, limit=10, offset=start).start(str(some.position))
            assert await numbers(rest) == list(range(start + 2, count))


async def test_items_that_no_allowed_offset_reaches_are_an_error():
    operation = listing("item", offset_multiple=True, allowed_limits=(10, 20))
    service = AlignedService(operation.pagination, 37, 7, "item")
    with pytest.raises(PaginationError, match="ListRows: the service returns 7 of 10 requested items, so items 7 to 9"):
        await numbers(pager(service, operation))

    whole = AlignedService(operation.pagination, 7, 7, "item")
    assert await numbers(pager(whole, operation)) == list(range(7))


async def test_an_offset_that_is_no_multiple_is_refused_before_anything_is_sent():
    operation = listing("item", offset_multiple=True)
    service = AlignedService(operation.pagination, 37, 10, "item")
    with pytest.raises(ValueError, match=r"ListRows: offset is 13; pass a multiple of limit \(10\)"):
        pager(service, operation, offset=13)
    with pytest.raises(ValueError, match=r"ListRows: offset is 10; pass a multiple of limit \(20\)"):
        pager(service, operation, offset=10, limit=20)
    assert service.requests == []
