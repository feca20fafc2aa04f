"""Pages fetched ahead, the first item, some items, the total, and positions to go on from."""

import asyncio
import gc
import json
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from contextlib import aclosing
from typing import Any

import httpx
import pytest

from aiomodelarts import BadRequest, ModelArts, Pager, PaginationError
from aiomodelarts.core.operation.operation import Operation, Request
from aiomodelarts.operations import OPERATIONS
from tests.cases import for_each
from tests.unit.row_listing import listing


class Service:
    """A list whose answers wait at a gate while it is closed.

    Args:
        count: How many rows there are.
        counts: What the index counts: `page`, `item` or `token`; `none`: everything comes at once.
        total: Whether answers say how many there are.
    """

    def __init__(self, count: int, counts: str = "page", *, total: bool = True) -> None:
        self.listed = list(range(count))
        self.counts = counts
        self.total = total
        self.requests: list[dict[str, Any]] = []
        self.under_way = 0
        self.broken: set[str] = set()
        self.closed = False
        self.gates: dict[str, asyncio.Event] = {}

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        arguments: dict[str, Any] = json.loads(request.content) if request.content else dict(request.url.params)
        self.requests.append(arguments)
        self.under_way += 1
        try:
            index = str(arguments.get("offset", ""))
            if self.closed and index not in ("", "0"):
                await self.gates.setdefault(index, asyncio.Event()).wait()
            if index in self.broken:
                return httpx.Response(400, json={"error_code": "ModelArts.0104", "error_msg": "no such page"})
            return httpx.Response(200, json=self.answer(arguments))
        finally:
            self.under_way -= 1

    def answer(self, arguments: dict[str, Any]) -> dict[str, Any]:
        size = int(arguments.get("limit", 1000))
        index = int(str(arguments.get("offset", 0)).removeprefix("at-"))
        start = index * size if self.counts == "page" else index
        answer: dict[str, Any] = {"rows": [{"id": number} for number in self.listed[start : start + size]]}
        if self.total:
            answer["total"] = len(self.listed)
        if self.counts == "token" and start + size < len(self.listed):
            answer["metadata"] = {"continue": f"at-{start + size}"}
        return answer

    @property
    def indexes(self) -> list[str]:
        return [str(arguments.get("offset", "")) for arguments in self.requests]


def pager(client: ModelArts, operation: Operation, **given: Any) -> Pager[Any, Any]:
    if operation.method == "POST":
        return client.pager(Request(operation, body=given))
    return client.pager(Request(operation, query=given))


async def walked(source: Pager[Any, Any]) -> list[int]:
    return [row["id"] async for row in source]


async def slowly(source: Pager[Any, Any], into: list[int]) -> None:
    async for row in source:
        into.append(row["id"])
        await settle()


async def settle() -> None:
    """Let everything run that can."""
    for _ in range(50):
        await asyncio.sleep(0)


def others() -> set[Any]:
    return asyncio.all_tasks() - {asyncio.current_task()}


STYLES = ["page", "item", "probe", "token", "none"]


def service_for(style: str, count: int = 95, **given: Any) -> Service:
    return Service(count, "page" if style == "probe" else style, **given)


# Fetching ahead.


@for_each("total", [True, False])
@for_each("ahead", [0, 1, 3, 100])
@for_each("style", STYLES)
async def test_the_order_stays_the_same(connect, style, ahead, total):
    service = service_for(style, total=total)
    async with connect(service) as client:
        assert await walked(pager(client, listing(style)).prefetch(ahead)) == list(range(95))
        pages = [page async for page in pager(client, listing(style)).prefetch(ahead).pages()]

    assert [row["id"] for page in pages for row in page["rows"]] == list(range(95))


async def test_answers_that_overtake_each_other_are_put_in_order(connect):
    service = Service(50)
    service.closed = True
    async with connect(service) as client:
        walk = asyncio.create_task(walked(pager(client, listing("page")).prefetch(4)))
        await settle()
        assert service.indexes == ["0", "1", "2", "3", "4"]
        for index in ("4", "2", "3"):
            service.gates[index].set()
            await settle()
        assert not walk.done()
        service.gates["1"].set()
        assert await walk == list(range(50))


@pytest.mark.parametrize("total", [True, False])
@pytest.mark.parametrize("ahead", [1, 3])
@pytest.mark.parametrize("style", ["page", "item", "probe"])
async def test_no_more_pages_than_the_window_are_held(connect, style, ahead, total):
    service = service_for(style, total=total)
    async with connect(service) as client, aclosing(pager(client, listing(style)).prefetch(ahead).pages()) as pages:
        taken = 0
        async for _ in pages:
            taken += 1
            await settle()
            # It has to be found out how the service counts before anything can be fetched ahead.
            found_out = style != "probe" or taken > 1
            extra = 1 if style == "probe" and not total else 0
            assert len(service.requests) - taken <= (ahead if found_out else 0) + extra
            if style != "probe" and taken + ahead < 10:
                assert len(service.requests) == taken + ahead


async def test_nothing_is_asked_for_behind_the_total(connect):
    service = Service(45)
    async with connect(service) as client:
        await walked(pager(client, listing("page")).prefetch(20))

    assert service.indexes == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("style", ["page", "item"])
async def test_without_a_total_the_window_bounds_what_is_asked_for_behind_the_end(connect, style):
    service = service_for(style, 45, total=False)
    async with connect(service) as client:
        await walked(pager(client, listing(style)).prefetch(3))

    assert len(service.requests) <= 5 + 3


async def test_where_pages_name_the_next_one_it_is_fetched_ahead(connect):
    service = Service(95, "token")
    async with connect(service) as client, aclosing(pager(client, listing("token")).prefetch(8).pages()) as pages:
        for taken in range(1, 5):
            await anext(pages)
            await settle()
            assert len(service.requests) == taken + 1


@pytest.mark.parametrize("ahead", [0, 3])
@pytest.mark.parametrize("style", ["page", "item", "token"])
async def test_an_error_comes_at_its_place(connect, style, ahead):
    service = service_for(style)
    service.broken = {"3", "30", "at-30"}
    found: list[int] = []
    async with connect(service) as client:
        with pytest.raises(BadRequest, match="no such page"):
            await slowly(pager(client, listing(style)).prefetch(ahead), found)
        assert found == list(range(30))
        assert not others()

        service.broken.clear()
        assert await walked(pager(client, listing(style)).prefetch(ahead)) == list(range(95))


async def test_an_error_behind_the_end_does_not_matter(connect):
    service = Service(45, total=False)
    service.broken = {"5", "6", "7"}
    async with connect(service) as client:
        assert await walked(pager(client, listing("page")).prefetch(5)) == list(range(45))

    assert {"5", "6"} & set(service.indexes)


def closed_service() -> Service:
    service = Service(200)
    service.closed = True
    return service


async def test_closing_ends_what_is_under_way_at_once(connect):
    service = closed_service()
    async with connect(service) as client:
        async with aclosing(aiter(pager(client, listing("page")).prefetch(5))) as rows:
            await anext(rows)
            await settle()
            assert service.under_way == 5
        assert (service.under_way, others()) == (0, set())

        service.closed = False
        assert len(await walked(pager(client, listing("page")).prefetch(5))) == 200


async def test_a_break_ends_what_is_under_way(connect):
    service = closed_service()
    async with connect(service) as client:
        async for _ in pager(client, listing("page")).prefetch(5):
            await settle()
            assert service.under_way == 5
            break
        gc.collect()
        await settle()

        assert (service.under_way, others()) == (0, set())


@pytest.mark.parametrize("of", ["items", "pages"])
async def test_cancelling_ends_what_is_under_way(connect, of):
    service = closed_service()

    async def walk(client: ModelArts) -> None:
        source = pager(client, listing("page")).prefetch(5)
        async for _ in source if of == "items" else source.pages():
            pass

    async with connect(service) as client:
        task = asyncio.create_task(walk(client))
        await settle()
        assert service.under_way == 5
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

        gc.collect()
        await settle()
        assert (service.under_way, others()) == (0, set())
        service.closed = False
        assert len(await walked(pager(client, listing("page")).prefetch(5))) == 200


async def test_an_error_of_the_caller_ends_what_is_under_way_in_a_task_group(connect):
    service = closed_service()

    async def walk(client: ModelArts) -> None:
        async for _ in pager(client, listing("page")).prefetch(5):
            await settle()
            raise LookupError("mine")

    async def two_at_once(client: ModelArts) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(walk(client))
            group.create_task(walk(client))

    async with connect(service) as client:
        with pytest.raises(ExceptionGroup) as caught:
            await two_at_once(client)
        assert isinstance(caught.value.exceptions[0], LookupError)
        del caught
        gc.collect()
        await settle()

        assert (service.under_way, others()) == (0, set())


async def test_several_walks_of_one_pager_at_once(connect):
    service = Service(95)
    async with connect(service) as client:
        source = pager(client, listing("page")).prefetch(3)
        async with asyncio.TaskGroup() as group:
            walks = [group.create_task(walked(source)) for _ in range(3)]

    assert [walk.result() for walk in walks] == [list(range(95))] * 3


async def test_paging_in_the_body_is_fetched_ahead(connect):
    service = Service(95)
    async with connect(service) as client:
        assert await walked(pager(client, listing("page", location="body"), kind="a").prefetch(3)) == list(range(95))

    assert {arguments["kind"] for arguments in service.requests} == {"a"}


async def test_a_real_list_is_fetched_ahead(connect):
    def handler(request: httpx.Request) -> httpx.Response:
        arguments = json.loads(request.content)
        page = range(arguments["offset"] * arguments["limit"], min((arguments["offset"] + 1) * arguments["limit"], 23))
        return httpx.Response(
            200, json={"total": 23, "items": [{"metadata": {"id": f"job-{number}"}} for number in page]}
        )

    async with connect(handler) as client:
        jobs = await client.training_jobs.list(limit=5).prefetch(2).collect()

    assert [job.metadata.id for job in jobs] == [f"job-{number}" for number in range(23)]


@pytest.mark.parametrize("count", [-1, -8, 2.5, "8", None])
async def test_a_window_below_nothing_is_refused(connect, count):
    async with connect(Service(1)) as client:
        with pytest.raises(ValueError, match=f"prefetch is {count!r}"):
            pager(client, listing("page")).prefetch(count)


# The first item, some items, the total.


@pytest.mark.parametrize(
    ("style", "given", "changes", "index", "size", "found"),
    [
        ("page", {}, {}, "0", 1, 0),
        ("page", {}, {"first": 0, "allowed_limits": (10, 20)}, "0", 10, 0),
        # Another size would give the page number another meaning.
        ("page", {"offset": 3, "limit": 10}, {}, "3", 10, 30),
        ("item", {"offset": 3, "limit": 10}, {}, "3", 1, 3),
        ("probe", {}, {}, "0", 1, 0),
        ("probe", {"offset": 3, "limit": 10}, {}, "3", 10, 30),
        ("token", {}, {}, "", 1, 0),
        ("token", {"offset": "at-20"}, {}, "at-20", 1, 20),
    ],
)
async def test_the_first_item_takes_the_shortest_page(connect, style, given, changes, index, size, found):
    service = service_for(style)
    async with connect(service) as client:
        assert await pager(client, listing(style, **changes), **given).first() == {"id": found}

    assert service.indexes == [index]
    assert int(service.requests[0]["limit"]) == size


@pytest.mark.parametrize("style", STYLES)
async def test_an_empty_list_has_no_first_item(connect, style):
    async with connect(service_for(style, 0)) as client:
        assert await pager(client, listing(style)).first() is None


@for_each("ahead", [0, 3])
@for_each("style", STYLES)
@for_each(("limit", "found"), [(None, 95), (0, 0), (1, 1), (10, 10), (11, 11), (1000, 95)])
async def test_some_items_as_a_list(connect, style, limit, found, ahead):
    service = service_for(style)
    async with connect(service) as client:
        rows = await pager(client, listing(style)).prefetch(ahead).collect(limit)
        assert not others()

    assert rows == [{"id": number} for number in range(found)]
    if limit is not None and style != "none" and not ahead:
        assert len(service.requests) == {0: 0, 1: 1, 10: 1, 11: 2}.get(limit, len(service.requests))


@pytest.mark.parametrize("limit", [-1, 2.5, "3"])
async def test_less_than_no_items_are_refused(connect, limit):
    async with connect(Service(1)) as client:
        with pytest.raises(ValueError, match=f"limit is {limit!r}"):
            await pager(client, listing("page")).collect(limit)


@pytest.mark.parametrize(
    ("style", "has_total", "total", "requests"),
    [
        ("page", True, 95, 1),
        ("item", True, 95, 1),
        ("probe", True, 95, 1),
        ("page", False, None, 1),
        ("none", False, 95, 1),
    ],
)
async def test_the_total_takes_the_shortest_page(connect, style, has_total, total, requests):
    service = service_for(style, total=has_total)
    async with connect(service) as client:
        assert await pager(client, listing(style)).total() == total

    assert len(service.requests) == requests
    if style != "none":
        assert service.requests[0]["limit"] == "1"


async def test_a_list_without_a_total_is_not_asked_for_one(connect):
    service = Service(95, "token")
    async with connect(service) as client:
        assert await pager(client, listing("token", total=None)).total() is None

    assert service.requests == []


async def test_the_total_is_known_after_the_first_page(connect):
    service = Service(95)
    async with connect(service) as client:
        source = pager(client, listing("page"))
        await source
        assert await source.total() == 95
        assert len(service.requests) == 1

        service.listed = list(range(30))
        await walked(source)
        sent = len(service.requests)
        assert await source.total() == 30
        assert len(service.requests) == sent


# Positions.


def positions(found: list[str | None]) -> Iterator[str]:
    for position in found:
        assert position is not None
        yield position


@pytest.mark.parametrize("counts", ["page", "item", "token", "none"])
@pytest.mark.parametrize("keyed", [True, False])
async def test_every_position_leads_to_the_rest(connect, counts, keyed):
    service = Service(25, counts)
    operation = listing(counts, item_id="id" if keyed else None)
    found: list[str | None] = []
    async with connect(service) as client:
        source = pager(client, operation)
        assert source.position is None
        async for _ in source:
            found.append(source.position)

    async with connect(service) as client:
        for done, position in enumerate(positions(found), 1):
            assert await walked(pager(client, operation).start(position)) == list(range(done, 25))


async def test_a_position_after_the_first_page(connect):
    service = Service(25)
    async with connect(service) as client:
        source = pager(client, listing("page"))
        await source
        position = source.position
        assert position is not None
        resumed = pager(client, listing("page")).start(position)
        assert await walked(resumed) == list(range(10, 25))
        assert await resumed.first() == {"id": 10}


async def test_positions_go_on_from_positions(connect):
    service = Service(60)
    found: list[int] = []
    position: str | None = None
    async with connect(service) as client:
        while len(found) < 60:
            source = pager(client, listing("page"))
            if position is not None:
                source = source.start(position)
            async for row in source:
                found.append(row["id"])
                position = source.position
                if len(found) % 7 == 0:
                    break

    assert found == list(range(60))


async def test_a_position_that_slid_far_away_is_looked_for(connect):
    service = Service(45)
    async with connect(service) as client:
        source = pager(client, listing("page"))
        async for row in source:
            if row["id"] == 17:
                break
        position = source.position
        assert position is not None
        service.listed = [*range(1000, 1100), *range(45)]
        assert await walked(pager(client, listing("page")).start(position)) == list(range(18, 45))

        service.listed = [17, *range(30, 45)]
        assert await walked(pager(client, listing("page")).start(position)) == list(range(30, 45))


@pytest.mark.parametrize("counts", ["page", "item", "token", "none"])
async def test_a_position_whose_items_are_gone_is_an_error(connect, counts):
    service = Service(45, counts)
    async with connect(service) as client:
        source = pager(client, listing(counts))
        async for row in source:
            if row["id"] == 17:
                break
        position = source.position
        assert position is not None
        service.listed = list(range(100, 130))
        with pytest.raises(PaginationError, match=r"ListRows.*start over"):
            await walked(pager(client, listing(counts)).start(position))


async def test_a_position_remembers_as_many_items_after_a_walk_with_overlap(connect):
    service = Service(12)
    async with connect(service) as client:
        source = pager(client, listing("page"), limit=1).careful()
        assert await walked(source) == list(range(12))
        position = source.position
        assert position is not None
        service.listed = [0, 1, 20]
        assert await walked(pager(client, listing("page"), limit=1).start(position)) == [20]


async def test_a_position_knows_how_the_service_counts(connect):
    service = Service(45, "item")
    async with connect(service) as client:
        source = pager(client, listing("probe"))
        async for row in source:
            if row["id"] == 17:
                break
        position = source.position

    assert position is not None
    service.requests.clear()
    async with connect(service) as client:
        assert await walked(pager(client, listing("probe")).start(position)) == list(range(18, 45))

    assert service.indexes == ["10", "20", "30", "40"]


async def test_a_position_is_short_and_tells_nothing(connect):
    service = Service(95)
    async with connect(service) as client:
        source = pager(client, listing("page"), owner="somebody")
        await walked(source)
        position = source.position

    assert position is not None
    assert len(position) < 600
    assert json.loads(json.dumps(position)) == position
    assert "somebody" not in str(urlsafe_b64decode(position))


async def test_positions_of_others_are_refused_before_anything_is_sent(connect):
    service = Service(45)
    async with connect(service) as client:
        source = pager(client, listing("page"), owner="me")
        await source
        position = source.position
        assert position is not None
        sent = len(service.requests)
        with pytest.raises(ValueError, match="position in ListRows; ListOtherRows"):
            pager(client, listing("page", name="ListOtherRows"), owner="me").start(position)
        with pytest.raises(ValueError, match="other arguments"):
            pager(client, listing("page"), owner="you").start(position)
        with pytest.raises(ValueError, match="of style page, and the list has style token"):
            pager(client, listing("token"), owner="me").start(position)
        # The page size may be another one.
        pager(client, listing("page"), owner="me", limit=20).start(position)

        assert len(service.requests) == sent


@pytest.mark.parametrize(
    "text", ["", "x", "e30=", "bnVsbA==", "WyJhIl0=", "eyJ2ZXJzaW9uIjoxfQ==", "päge", "a" * 401, None]
)
async def test_what_is_no_position_is_refused(connect, text):
    async with connect(Service(1)) as client:
        with pytest.raises(ValueError, match=r"ListRows.*isn't a position"):
            pager(client, listing("page")).start(text)


@for_each(
    "operation",
    [operation for operation in OPERATIONS.values() if operation.pagination and operation.pagination.style == "none"],
    ids=lambda operation: operation.id,
)
async def test_lists_that_come_at_once_have_the_same_methods(connect, operation):
    values = {name: "x" for name in ("job_id", "version_id", "service_id") if f"{{{name}}}" in operation.path}
    answer: Any = []
    for name in reversed(operation.pagination.items):  # none if the response is the array
        answer = {name: answer}

    async with connect(lambda _: httpx.Response(200, json=answer)) as client:
        request = Request(operation, path_values={**dict.fromkeys(names_in(operation.path), "x"), **values})
        source = client.pager(request).prefetch(3)
        assert await source.first() is None
        assert await source.collect() == []
        assert await source.total() == 0


def names_in(path: str) -> list[str]:
    return [part[1:-1] for part in path.split("/") if part.startswith("{") and part != "{project_id}"]
