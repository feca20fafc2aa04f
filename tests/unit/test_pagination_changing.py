"""Lists that change while they are walked: nothing that is there all the time is lost, nothing comes twice."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from aiomodelarts import ModelArts, Operation, Pager, PaginationError
from aiomodelarts.core.operation.operation import Request
from tests.cases import for_each
from tests.unit.row_listing import listing

Change = tuple[str, float, int]


class ChangingService:
    """A list that changes before requests are answered.

    Args:
        count: How many rows there are to begin with.
        counts: What the index counts: `page`, `item` or `token`.
        announces: What the answer says about the number of rows; None: nothing.
        changes: What happens before each request.
        delays: How often each request lets others go first.
    """

    def __init__(
        self,
        count: int,
        counts: str,
        *,
        announces: Callable[[int], object] | None = lambda count: count,
        changes: list[list[Change]] | None = None,
        delays: list[int] | None = None,
        cap: int = 10_000,
    ) -> None:
        self.listed = list(range(count))
        self.stayed = set(self.listed)
        self.counts = counts
        self.announces = announces
        self.changes = list(changes or [])
        self.delays = list(delays or [])
        self.cap = cap
        self.requests: list[dict[str, str]] = []
        self.under_way = 0
        self.most_under_way = 0
        self._new = 10_000

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        arguments = dict(request.url.params)
        self.requests.append(arguments)
        assert len(self.requests) < 500, "the walk does not end"
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            for _ in range(self.delays.pop(0) if self.delays else 0):
                await asyncio.sleep(0)
            if self.changes:
                self.change(self.changes.pop(0))
            return httpx.Response(200, json=self.answer(arguments))
        finally:
            self.under_way -= 1

    def change(self, changes: list[Change]) -> None:
        for what, where, count in changes:
            place = int(where * len(self.listed))
            if what == "delete":
                self.stayed -= set(self.listed[place : place + count])
                del self.listed[place : place + count]
            else:
                self.listed[place:place] = range(self._new, self._new + count)
                self._new += count

    def answer(self, arguments: dict[str, str]) -> dict[str, Any]:
        size = 100_000 if self.counts == "none" else min(int(arguments["limit"]), self.cap)
        if self.counts == "token":
            # A token names the row that comes next, or came next when that is gone.
            after = int(arguments.get("offset", "at--1").removeprefix("at-"))
            listed = [number for number in self.listed if number > after] if after >= 0 else self.listed
            page = listed[:size]
            metadata = {"continue": f"at-{page[-1]}"} if len(listed) > size else {}
            return {"rows": [{"id": number} for number in page], "metadata": metadata}
        start = int(arguments.get("offset", "0")) * (size if self.counts == "page" else 1)
        answer: dict[str, Any] = {"rows": [{"id": number} for number in self.listed[start : start + size]]}
        if self.announces is not None:
            answer["total"] = self.announces(len(self.listed))
        return answer

    def check(self, found: list[int]) -> None:
        """Nothing that was there all the time is missing, nothing is there twice, the order is that of the list."""
        assert len(found) == len(set(found))
        assert [number for number in found if number in self.stayed] == [
            number for number in self.listed if number in self.stayed
        ]


def pager(client: ModelArts, operation: Operation, **given: Any) -> Pager[Any, Any]:
    return client.pager(Request(operation, query=given))


async def walked(source: Pager[Any, Any]) -> list[int]:
    return [row["id"] async for row in source]


places = st.floats(0, 1, exclude_max=True)
deletions = st.tuples(st.just("delete"), places, st.integers(1, 12))
insertions = st.tuples(st.just("insert"), places, st.integers(1, 12))
any_change = st.lists(st.one_of(deletions, insertions), max_size=3)
sizes = st.integers(1, 15)
windows = st.integers(0, 6)
# With fewer items on a page, some places are multiples of all page sizes, so no page overlaps the one before.
caps = st.sampled_from([10_000, 12, 7])
delays = st.lists(st.integers(0, 7), max_size=20)
right_totals = st.sampled_from([lambda count: count, str, lambda count: count + 3])
any_totals = st.sampled_from([None, lambda count: count, lambda _: 0, lambda _: None, lambda _: 500, lambda _: 60])
many = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@many
@given(
    count=st.integers(0, 80),
    counts=st.sampled_from(["page", "item"]),
    found_out=st.booleans(),
    announces=right_totals,
    size=sizes,
    cap=caps,
    ahead=windows,
    order=delays,
    changes=st.one_of(
        st.lists(st.lists(deletions, max_size=2), max_size=8), st.lists(st.lists(insertions, max_size=2), max_size=8)
    ),
    bounded=st.booleans(),
)
async def test_a_total_shows_that_the_list_shrinks_or_grows(
    connect, count, counts, found_out, announces, size, cap, ahead, order, changes, bounded
):
    service = ChangingService(count, counts, announces=announces, changes=changes, delays=order, cap=cap)
    # While it is not known how a service counts, a page of which most is replaced says nothing about it.
    style = "probe" if found_out and not changes[1:2] else counts
    operation = listing(style, max_limit=1000 if bounded else None)
    async with connect(service) as client:
        service.check(await walked(pager(client, operation, limit=size).prefetch(ahead)))

    assert service.under_way == 0
    assert service.most_under_way <= max(ahead, 1)


@many
@given(
    count=st.integers(0, 80),
    counts=st.sampled_from(["page", "item"]),
    announces=st.sampled_from([None, lambda _: None, lambda _: 0, lambda _: "many"]),
    size=sizes,
    # Shorter pages do not overlap, because that would cost too many requests.
    cap=st.sampled_from([10_000, 12]),
    ahead=windows,
    order=delays,
    changes=st.lists(any_change, max_size=6),
)
async def test_items_are_read_with_overlap_where_there_is_no_total(
    connect, count, counts, announces, size, cap, ahead, order, changes
):
    service = ChangingService(count, counts, announces=announces, changes=changes, delays=order, cap=cap)
    operation = listing(counts, total=("total",) if counts == "item" else None)
    async with connect(service) as client:
        service.check(await walked(pager(client, operation, limit=size).prefetch(ahead)))

    assert service.most_under_way <= max(ahead, 1)


@many
@example(
    count=2,
    counts="page",
    announces=None,
    size=1,
    cap=10_000,
    ahead=0,
    order=[],
    changes=[[], [("insert", 0.0, 1)], [("delete", 0.0, 1)]],
)
@example(
    count=2, counts="page", announces=None, size=1, cap=10_000, ahead=0, order=[], changes=[[], [("delete", 0.0, 1)]]
)
@example(
    count=3, counts="page", announces=None, size=2, cap=10_000, ahead=0, order=[], changes=[[], [("delete", 0.0, 2)]]
)
@given(
    count=st.integers(0, 80),
    counts=st.sampled_from(["page", "item"]),
    announces=any_totals,
    size=sizes,
    cap=caps,
    ahead=windows,
    order=delays,
    changes=st.lists(any_change, max_size=6),
)
async def test_a_careful_walk_bears_any_change_whatever_totals_say(
    connect, count, counts, announces, size, cap, ahead, order, changes
):
    service = ChangingService(count, counts, announces=announces, changes=changes, delays=order, cap=cap)
    async with connect(service) as client:
        service.check(await walked(pager(client, listing(counts), limit=size).careful().prefetch(ahead)))

    assert service.most_under_way <= max(ahead, 1)


@many
@given(
    count=st.integers(0, 80),
    size=sizes,
    ahead=windows,
    changes=st.lists(st.lists(deletions, max_size=2), max_size=8),
)
async def test_tokens_lose_nothing(connect, count, size, ahead, changes):
    service = ChangingService(count, "token", changes=changes)
    async with connect(service) as client:
        service.check(await walked(pager(client, listing("token"), limit=size).prefetch(ahead)))

    assert service.most_under_way <= 1


@many
@given(
    count=st.integers(0, 80),
    counts=st.sampled_from(["page", "item", "token", "none"]),
    found_out=st.booleans(),
    keyed=st.booleans(),
    announces=st.sampled_from([None, lambda count: count]),
    sizes=st.tuples(sizes, st.booleans()),
    taken=st.integers(1, 80),
    ahead=windows,
    meanwhile=st.lists(st.one_of(deletions, insertions), max_size=4),
    later=st.lists(st.lists(insertions, max_size=2), max_size=4),
    by_page=st.booleans(),
)
async def test_another_process_goes_on_where_the_first_stopped(
    connect, count, counts, found_out, keyed, announces, sizes, taken, ahead, meanwhile, later, by_page
):
    size, careful = sizes
    service = ChangingService(count, counts, announces=announces)
    style = "probe" if found_out and counts in ("page", "item") else counts
    operation = listing(style, item_id="id" if keyed else None)
    found: list[int] = []
    async with connect(service) as client:
        first = pager(client, operation, limit=size).prefetch(ahead)
        if careful:
            first = first.careful()
        if by_page:
            async for page in first.pages():
                found += [row["id"] for row in page["rows"]]
                if len(found) >= taken:
                    break
        else:
            async for row in first:
                found.append(row["id"])
                if len(found) >= taken:
                    break
        position = first.position
    if not found:
        assert position is None
        return
    if keyed and counts != "token":
        # The items that a position is found by are those that are not deleted; some of them have to stay.
        service.change(meanwhile)
        if not set(found[-16:]) & set(service.listed):
            return
    if keyed and announces and counts == style != "token":
        service.changes = later

    async with connect(service) as client:
        second = pager(client, operation, limit=size).start(position).prefetch(ahead)
        found += await walked(second.careful() if careful else second)

    service.check(found)


def deleting(at_request: int, count: int = 1) -> list[list[Change]]:
    return [*([[]] * (at_request - 1)), [("delete", 0.0, count)]]


@for_each("count", [1, 9, 10, 11, 30])
@for_each("at_request", [2, 3, 5])
@for_each("counts", ["page", "item"])
async def test_an_item_behind_those_that_are_deleted_is_not_lost(connect, counts, at_request, count):
    service = ChangingService(45, counts, changes=deleting(at_request, count))
    async with connect(service) as client:
        found = await walked(pager(client, listing(counts)))

    service.check(found)
    assert set(found) >= set(range(count, 45))


@pytest.mark.parametrize("counts", ["page", "item"])
async def test_a_deletion_is_noticed_where_as_much_is_added_by_a_careful_walk(connect, counts):
    """The total stays the same, so a plain walk can't see it."""
    changes: list[list[Change]] = [[], [("delete", 0.0, 2), ("insert", 0.99, 2)]]
    service = ChangingService(45, counts, changes=changes)
    async with connect(service) as client:
        found = await walked(pager(client, listing(counts)).careful())

    service.check(found)


@pytest.mark.parametrize("counts", ["page", "item"])
@pytest.mark.parametrize("announces", [None, lambda count: count])
async def test_each_item_may_be_deleted_as_it_comes(connect, counts, announces):
    service = ChangingService(45, counts, announces=announces)
    found: list[int] = []
    async with connect(service) as client:
        async for row in pager(client, listing(counts)).careful():
            found.append(row["id"])
            service.listed.remove(row["id"])

    assert found == list(range(45))


async def test_a_change_that_is_undone_while_it_is_found_out_how_the_service_counts(connect):
    """The total is what it was, and yet the second page does not join the first."""
    changes: list[list[Change]] = [[], [("delete", 0.0, 1)], [], [("insert", 0.99, 1)]]
    service = ChangingService(45, "page", changes=changes)
    async with connect(service) as client:
        service.check(await walked(pager(client, listing("probe"))))


@pytest.mark.parametrize("counts", ["page", "item"])
async def test_what_the_first_process_handed_out_does_not_come_again_when_the_list_grows_much(connect, counts):
    """The second process knows the ids of the last items only."""
    service = ChangingService(90, counts)
    found: list[int] = []
    async with connect(service) as client:
        source = pager(client, listing(counts))
        async for row in source:
            found.append(row["id"])
            if len(found) == 55:
                break
        position = source.position

    service.changes = [[], [("insert", 0.0, 70)]]
    async with connect(service) as client:
        found += await walked(pager(client, listing(counts)).start(position))

    service.check(found)


@pytest.mark.parametrize(("counts", "requests"), [("page", 5), ("item", 5)])
async def test_nothing_is_asked_for_twice_while_nothing_changes(connect, counts, requests):
    service = ChangingService(45, counts)
    async with connect(service) as client:
        assert await walked(pager(client, listing(counts))) == list(range(45))

    assert len(service.requests) == requests


async def test_an_overlap_costs_one_longer_page_and_no_request(connect):
    service = ChangingService(45, "item", announces=None)
    async with connect(service) as client:
        pages = [page["rows"] async for page in pager(client, listing("item")).pages()]

    assert [(arguments["offset"], arguments["limit"]) for arguments in service.requests] == [
        ("0", "10"),
        ("9", "11"),
        ("19", "11"),
        ("29", "11"),
        ("39", "11"),
    ]
    assert [len(page) for page in pages] == [10, 10, 10, 10, 5]


async def test_page_sizes_of_an_overlap_are_what_the_service_takes(connect):
    service = ChangingService(120, "item", announces=None, changes=deleting(3))
    operation = listing("item", max_limit=None, allowed_limits=(10, 20, 50))
    async with connect(service) as client:
        service.check(await walked(pager(client, operation, limit=20)))

    assert {arguments["limit"] for arguments in service.requests} == {"20"}


async def test_ids_that_change_with_each_answer_end_the_walk(connect):
    """No page would ever join the one before."""
    numbers = iter(range(100_000))

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"rows": [{"id": next(numbers)} for _ in range(10)]})

    async with connect(handler) as client:
        with pytest.raises(PaginationError, match="different IDs"):
            await walked(pager(client, listing("item")))


async def test_a_short_page_in_the_middle_does_not_hold_up_a_careful_walk(connect):
    """A service that leaves out what the caller may not see."""

    def handler(request: httpx.Request) -> httpx.Response:
        start, size = int(request.url.params["offset"]), int(request.url.params["limit"])
        seen = [{"id": number} for number in range(start, min(start + size, 60)) if not 12 <= number < 34]
        return httpx.Response(200, json={"rows": seen, "total": 60})

    found: list[int] = []
    async with connect(handler) as client:
        async for row in pager(client, listing("item")).careful():
            found.append(row["id"])

    assert found[:12] == list(range(12))
    assert len(found) == len(set(found))
