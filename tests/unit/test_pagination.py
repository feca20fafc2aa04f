"""Lists are walked to their end, whatever way the service has of handing them out."""

import asyncio
import gc
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from aiomodelarts import DecodeError, MissingField, ModelArts, Operation, Pager, PaginationError
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.models import VisualizationJobPage, VisualizationJobSummary
from aiomodelarts.operations import OPERATIONS
from tests.cases import for_each
from tests.unit import row_listing

Row = dict[str, Any]
Rows = list[Row]


def rows(count: int, first: int = 0) -> Rows:
    return [{"id": f"row-{number}"} for number in range(first, first + count)]


UNPAGED: dict[str, Any] = {
    "item_id": None,
    "index": "",
    "size": "",
    "default_limit": 0,
    "max_limit": None,
    "total": None,
}


def listing(style: str, **changes: Any) -> Operation:
    changes = {**UNPAGED, **changes} if style == "none" else changes
    return row_listing.listing(style, name=f"List{style.title()}Rows", **changes)


class Service:
    """A list as one of the services hands it out.

    `counts` is what the index counts: pages, items, or the token it gives. `cap` is the longest page it sends, whatever
    was arguments. `announces` turns the true number of items into what the answer says about it. `before` runs first.
    """

    def __init__(
        self,
        listed: Rows,
        counts: str = "page",
        *,
        first: int = 0,
        cap: int = 1000,
        announces: Callable[[int], object] | None = lambda count: count,
        before: Callable[["Service"], None] | None = None,
    ) -> None:
        self.listed = listed
        self.counts = counts
        self.first = first
        self.cap = cap
        self.announces = announces
        self.before = before
        self.requests: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        arguments: dict[str, Any] = json.loads(request.content) if request.content else dict(request.url.params)
        self.requests.append(arguments)
        if self.before is not None:
            self.before(self)
        return httpx.Response(200, json=self.answer(arguments))

    def answer(self, arguments: dict[str, Any]) -> Any:
        size = min(int(arguments.get("limit", 0)), self.cap)
        if self.counts == "token":
            start = int(str(arguments.get("offset", "at-0")).removeprefix("at-"))
        elif self.counts == "page":
            start = (int(arguments["offset"]) - self.first) * size
        else:
            start = int(arguments["offset"]) - self.first
        answer: dict[str, Any] = {"rows": self.listed[start : start + size]}
        if self.announces is not None:
            answer["total"] = self.announces(len(self.listed))
        if self.counts == "token":
            more = start + size < len(self.listed)
            answer["metadata"] = {"continue": f"at-{start + size}"} if more else {}
        return answer

    @property
    def positions(self) -> list[Any]:
        return [arguments.get("offset") for arguments in self.requests]


def pager(client: ModelArts, operation: Operation, **given: Any) -> Pager[Any, Any]:
    if operation.method == "POST":
        return client.pager(Request(operation, body=given))
    return client.pager(Request(operation, query=given))


async def walked(client: ModelArts, operation: Operation, **given: Any) -> Rows:
    return [row async for row in pager(client, operation, **given)]


async def collect(source: Pager[Any, Any], into: Rows) -> None:
    async for row in source:
        into.append(row)


COUNTED = [("page", "page"), ("item", "item"), ("probe", "page"), ("probe", "item")]
WALKS = [
    pytest.param("page", "page", 0, 5, id="pages-from-0"),
    pytest.param("page", "page", 1, 5, id="pages-from-1"),
    pytest.param("item", "item", 0, 5, id="items-from-0"),
    pytest.param("item", "item", 1, 5, id="items-from-1"),
    pytest.param("token", "token", 0, 5, id="tokens"),
    pytest.param("probe", "page", 0, 5, id="probe-at-a-page-server"),
    pytest.param("probe", "item", 0, 6, id="probe-at-an-item-server"),
    pytest.param("probe", "item", 1, 6, id="probe-at-an-item-server-from-1"),
]


@for_each("method", ["GET", "POST"])
@for_each(("style", "counts", "first", "requests"), WALKS)
async def test_each_of_45_items_comes_once_in_order(connect, style, counts, first, requests, method):
    service = Service(rows(45), counts, first=first)
    operation = listing(style, first=first, location="body" if method == "POST" else "query")

    async with connect(service) as client:
        assert await walked(client, operation, limit=10) == rows(45)

    assert len(service.requests) == requests
    assert {int(arguments["limit"]) for arguments in service.requests} == {10}


async def test_a_list_that_comes_at_once_is_asked_for_as_it_is(connect):
    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(str(request.url.query, "ascii"))
        return httpx.Response(200, json={"rows": rows(45)})

    requests: list[str] = []
    async with connect(handler) as client:
        assert await walked(client, listing("none"), kind="a") == rows(45)
        assert await pager(client, listing("none")) == {"rows": rows(45)}

    assert requests == ["kind=a", ""]


async def test_paging_in_the_body_keeps_the_other_fields_and_the_query_clean(connect):
    def handler(request: httpx.Request) -> httpx.Response:
        assert not request.url.query
        return service(request)

    service = Service(rows(15))
    operation = listing("page", location="body")
    async with connect(handler) as client:
        await walked(client, operation, sort_by="name", workspace=None)

    assert service.requests == [
        {"sort_by": "name", "workspace": None, "limit": 10, "offset": offset} for offset in (0, 1)
    ]


PAGED = [operation for operation in OPERATIONS.values() if operation.pagination]


@for_each("operation", PAGED, ids=lambda operation: operation.id)
async def test_real_list_operations_walk_their_documented_answers(connect, operation):
    """The names in the table of operations lead to the items in the models."""
    pagination = operation.pagination
    key = pagination.item_id or "name"
    listed = [{key: f"id-{number}"} for number in range(25)]
    service = Service(listed, "page" if pagination.style == "probe" else pagination.style, first=pagination.first)

    def nested(path: tuple[str, ...], value: object) -> dict[str, Any]:
        for name in reversed(path):
            value = {name: value}
        return value  # type: ignore[return-value]

    def handler(request: httpx.Request) -> httpx.Response:
        arguments = json.loads(request.content) if request.content else dict(request.url.params)
        if pagination.style == "none":
            return httpx.Response(200, json=nested(pagination.items, listed))
        plain = service.answer(
            {"limit": arguments.get(pagination.size, 10), "offset": arguments.get(pagination.index, "at-0")}
        )
        answer = nested(pagination.items, plain["rows"])
        if pagination.total:
            answer |= nested(pagination.total, plain["total"])
        if pagination.style == "token":
            answer |= nested(pagination.token, plain["metadata"].get("continue"))
        return httpx.Response(200, json=answer)

    values = {name: "x" for name in ("job_id", "version_id", "service_id") if f"{{{name}}}" in operation.path}
    size = {pagination.size: 10} if pagination.size else {}
    async with connect(handler) as client:
        request = Request(operation, path_values=values, query=size)
        names = [item.to_dict()[key] if hasattr(item, "to_dict") else item[key] async for item in client.pager(request)]

    assert names == [f"id-{number}" for number in range(25)]


async def test_real_lists_give_models(connect):
    def handler(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["page"])
        jobs = [{"job_id": number, "job_name": f"board-{number}"} for number in range(page * 2 - 2, min(page * 2, 5))]
        return httpx.Response(200, json={"is_success": True, "job_total_count": 5, "jobs": jobs})

    async with connect(handler) as client:
        jobs = [job async for job in client.visualization_jobs.list(per_page=2)]
        pages = [page async for page in client.visualization_jobs.list(per_page=2).pages()]

    assert all(isinstance(job, VisualizationJobSummary) for job in jobs)
    assert [job.job_id for job in jobs] == [0, 1, 2, 3, 4]
    assert all(isinstance(page, VisualizationJobPage) for page in pages)
    assert [len(page.jobs) for page in pages] == [2, 2, 1]


async def test_awaiting_gives_the_first_page_and_nothing_is_sent_before(connect):
    service = Service(rows(45))
    async with connect(service) as client:
        first = pager(client, listing("page"))
        await asyncio.sleep(0)
        assert service.requests == []

        page = await first
        assert page == {"rows": rows(10), "total": 45}
        assert service.requests == [{"limit": "10", "offset": "0"}]

        # The same pager serves again, from the start.
        assert await first == page
        assert [row async for row in first] == rows(45)


@pytest.mark.parametrize(("style", "start"), [("page", "3"), ("item", "7"), ("probe", "2"), ("token", "at-20")])
async def test_awaiting_honours_the_start(connect, style, start):
    service = Service(rows(45), style if style != "probe" else "page")
    async with connect(service) as client:
        page = await pager(client, listing(style), offset=start)

    assert service.positions == [start]
    assert page["rows"]


async def test_the_first_token_is_not_sent(connect):
    service = Service(rows(25), "token")
    async with connect(service) as client:
        await walked(client, listing("token"))

    assert service.positions == [None, "at-10", "at-20"]


async def test_tokens_are_sent_as_they_came(connect):
    """A token of digits is no number: its zeros count."""
    tokens = {None: "007", "007": "0", "0": ""}
    requests: list[str | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request.url.params.get("offset"))
        return httpx.Response(
            200, json={"rows": rows(1, len(requests)), "metadata": {"continue": tokens[requests[-1]]}}
        )

    async with connect(handler) as client:
        await walked(client, listing("token"))
        assert requests == [None, "007", "0"]
        requests.clear()
        await walked(client, listing("token"), offset="007")
        assert requests == ["007", "0"]


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ({"rows": rows(3), "metadata": {"continue": None}}, 1),
        ({"rows": rows(3), "metadata": None}, 1),
        ({"rows": rows(3)}, 1),
        ({"rows": rows(3), "metadata": {"continue": {"not": "a token"}}}, 1),
    ],
)
async def test_without_a_token_the_list_is_over(connect, answer, count):
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=answer)

    async with connect(handler) as client:
        assert await walked(client, listing("token")) == rows(3)

    assert len(requests) == count


async def test_an_empty_page_with_a_token_is_not_the_end(connect):
    answers = iter(
        [
            {"rows": rows(2), "metadata": {"continue": "a"}},
            {"rows": None, "metadata": {"continue": "b"}},
            {"rows": [], "metadata": {"continue": "c"}},
            {"rows": rows(2, 2)},
        ]
    )
    async with connect(lambda _: httpx.Response(200, json=next(answers))) as client:
        assert await walked(client, listing("token")) == rows(4)


@pytest.mark.parametrize("cycle", [["a", "a"], ["a", "b", "a"], ["a", "b", "c", "b"]])
async def test_a_repeated_token_is_an_error(connect, cycle):
    tokens = iter(cycle)
    count = iter(range(100))

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"rows": rows(1, next(count)), "metadata": {"continue": next(tokens)}})

    seen: Rows = []
    async with connect(handler) as client:
        with pytest.raises(PaginationError, match=r"ListTokenRows.*same token"):
            await collect(pager(client, listing("token")), seen)

    assert len(seen) == len(cycle)


@pytest.mark.parametrize("announced", [None, lambda count: count])
@pytest.mark.parametrize("style", ["page", "item", "probe", "token"])
async def test_a_repeated_page_is_an_error(connect, style, announced):
    """A service that ignores where a page starts would be walked for ever, or end as if it were complete."""
    counter = iter(range(100))

    def handler(_: httpx.Request) -> httpx.Response:
        answer: dict[str, Any] = {"rows": rows(10), "metadata": {"continue": f"token-{next(counter)}"}}
        return httpx.Response(200, json=answer if announced is None else {**answer, "total": 20})

    seen: Rows = []
    async with connect(handler) as client:
        with pytest.raises(PaginationError, match="same page"):
            await collect(pager(client, listing(style)), seen)

    assert seen == rows(10)


@for_each(
    ("given", "pagination", "sent"),
    [
        (None, {}, 10),
        (7, {}, 7),
        ("7", {}, 7),
        (1000, {}, 1000),
        (5000, {"max_limit": None}, 5000),
        (None, {"default_limit": 2000}, 1000),
        (None, {"allowed_limits": (10, 20, 50)}, 10),
        (20, {"allowed_limits": (10, 20, 50)}, 20),
    ],
)
@for_each("style", ["page", "item", "token", "probe"])
async def test_page_sizes_are_what_the_service_takes(connect, style, given, pagination, sent):
    service = Service(rows(3), "token" if style == "token" else "page")
    async with connect(service) as client:
        await pager(client, listing(style, **pagination), limit=given)
        await walked(client, listing(style, **pagination), limit=given)

    assert [int(arguments["limit"]) for arguments in service.requests[:2]] == [sent, sent]


@for_each(
    ("given", "pagination", "range_"),
    [
        (0, {}, "an integer from 1 to 1000"),
        (-3, {}, "an integer from 1 to 1000"),
        ("0", {}, "an integer from 1 to 1000"),
        (1001, {}, "an integer from 1 to 1000"),
        (10**30, {}, "an integer from 1 to 1000"),
        (0, {"max_limit": None}, "1 or more"),
        (-1, {"max_limit": None}, "1 or more"),
        (11, {"allowed_limits": (10, 20, 50)}, "10, 20 or 50"),
        (100, {"allowed_limits": (10, 20, 50)}, "10, 20 or 50"),
        (0, {"allowed_limits": (10, 20, 50)}, "10, 20 or 50"),
        (1, {"allowed_limits": (10,)}, "10"),
    ],
)
@for_each("style", ["page", "item", "token", "probe"])
async def test_other_page_sizes_are_refused_before_anything_is_sent(connect, style, given, pagination, range_):
    service = Service(rows(3), "token" if style == "token" else "page")
    operation = listing(style, **pagination)
    async with connect(service) as client:
        with pytest.raises(ValueError, match=f"^List{style.title()}Rows: limit is {given}; pass {range_}$"):
            pager(client, operation, limit=given)

    assert service.requests == []


async def test_real_lists_refuse_page_sizes_and_starts_by_name(connect):
    service = Service(rows(3))
    async with connect(service) as client:
        with pytest.raises(ValueError, match="ListNotebooks: limit is 0; pass 10, 20 or 50"):
            client.notebooks.list(limit=0)
        with pytest.raises(ValueError, match="ListVisualizationJobs: per_page is 1001; pass an integer from 1 to"):
            client.visualization_jobs.list(per_page=1001)
        with pytest.raises(ValueError, match="ListTrainingJobs: limit is -1; pass an integer from 1 to 50"):
            client.call("ListTrainingJobs", limit=-1)
        with pytest.raises(ValueError, match="ListModels: offset is -1; pass 0 or more"):
            client.models.list(offset=-1)

    assert service.requests == []


@pytest.mark.parametrize(("style", "first"), [("page", 0), ("page", 1), ("item", 0), ("probe", 0)])
async def test_a_negative_start_is_refused_before_anything_is_sent(connect, style, first):
    service = Service(rows(3))
    async with connect(service) as client:
        with pytest.raises(ValueError, match=f"offset is -1; pass {first} or more"):
            pager(client, listing(style, first=first), offset=-1)

    assert service.requests == []


@pytest.mark.parametrize("given", [{"limit": "many"}, {"offset": "start"}, {"limit": 1.5}])
async def test_page_numbers_and_sizes_that_are_none_are_refused_before_anything_is_sent(connect, given):
    service = Service(rows(3))
    async with connect(service) as client:
        with pytest.raises(ValueError, match=r"ListPageRows.*integer"):
            await pager(client, listing("page"), **given)
        with pytest.raises(ValueError, match="integer"):
            await walked(client, listing("page"), **given)

    assert service.requests == []


@for_each(
    ("style", "counts", "first", "start", "skipped"),
    [
        ("page", "page", 0, 2, 20),
        ("page", "page", 1, 3, 20),
        ("page", "page", 0, "2", 20),
        ("item", "item", 0, 13, 13),
        ("item", "item", 1, 14, 13),
        ("probe", "page", 0, 2, 20),
        ("probe", "item", 0, 2, 2),
        ("probe", "item", 0, 13, 13),
        ("token", "token", 0, "at-20", 20),
        ("page", "page", 0, 0, 0),
        ("page", "page", 0, 40, 400),
        ("item", "item", 0, 400, 400),
        ("probe", "item", 0, 400, 400),
    ],
)
@for_each("count", [20, 21, 29, 30, 31, 45])
@for_each("announces", [None, lambda count: count])
async def test_a_start_given_by_the_caller_is_kept(connect, style, counts, first, start, skipped, count, announces):
    service = Service(rows(count), counts, first=first, announces=announces)
    # Without ids every repetition would show.
    operation = listing(style, first=first, item_id=None)
    async with connect(service) as client:
        assert await walked(client, operation, offset=start) == rows(count)[skipped:]

    assert service.positions[0] == str(start)


async def test_a_number_below_the_first_page_asks_for_everything(connect):
    """Page 0 of training job versions means: no paging."""

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request.url.params["offset"])
        return httpx.Response(200, json={"rows": rows(45), "total": 45})

    requests: list[str] = []
    async with connect(handler) as client:
        assert await walked(client, listing("page", first=1), offset=0) == rows(45)

    assert requests == ["0"]


TOTALS = [
    pytest.param(None, id="missing"),
    pytest.param(lambda count: count, id="right"),
    pytest.param(str, id="digits"),
    pytest.param(lambda _: None, id="null"),
    pytest.param(lambda _: 0, id="zero"),
    pytest.param(lambda _: -1, id="minus-one"),
    pytest.param(lambda _: "unknown", id="text"),
    pytest.param(lambda count: count + 3, id="too-large"),
    pytest.param(lambda count: count // 2, id="too-small"),
    pytest.param(float, id="fraction"),
]


@for_each("announces", TOTALS)
@for_each("count", [0, 1, 9, 10, 11, 20, 45])
@for_each(("style", "counts"), [("page", "page"), ("item", "item"), ("probe", "page"), ("probe", "item")])
async def test_a_total_that_is_wrong_or_missing_costs_no_items(connect, style, counts, count, announces):
    service = Service(rows(count), counts, announces=announces)
    async with connect(service) as client:
        assert await walked(client, listing(style)) == rows(count)

    assert len(service.requests) <= count // 10 + 3


async def test_a_total_saves_the_request_for_an_empty_page(connect):
    counted, uncounted = Service(rows(20)), Service(rows(20), announces=None)
    async with connect(counted) as client:
        await walked(client, listing("page"))
    async with connect(uncounted) as client:
        await walked(client, listing("page"))

    assert (counted.positions, uncounted.positions) == (["0", "1"], ["0", "1", "2"])


async def test_a_list_that_ends_before_its_total_is_reported(connect, caplog):
    """An item server that is taken for a page server looks like this; silence would hide the missing items."""
    async with connect(Service(rows(45), announces=lambda _: 60)) as client:
        assert await walked(client, listing("page")) == rows(45)

    assert [record.getMessage() for record in caplog.records] == ["ListPageRows: 60 items announced, 45 received"]


@for_each("answer", [{"rows": None}, {"rows": []}, {"rows": {}}, {"rows": None, "total": 0}])
@for_each("style", ["page", "item", "probe", "token", "none"])
async def test_null_is_an_empty_list(connect, style, answer):
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=answer)

    async with connect(handler) as client:
        assert await walked(client, listing(style)) == []
        pages = [page async for page in pager(client, listing(style)).pages()]

    assert pages == [answer]
    assert len(requests) == 2


@for_each("style", ["page", "item", "probe", "token"])
@for_each(
    "total", [{"total": 0}, {"total_count": 0}, {"count": "0", "total": None}, {"totalNum": 0, "count": 0}, {"size": 0}]
)
async def test_a_total_of_0_is_an_empty_list(connect, style, total):
    async with connect(lambda _: httpx.Response(200, json=total)) as client:
        assert await walked(client, listing(style)) == []
        assert await pager(client, listing(style)).first() is None


@for_each("body", [{"rows": None, "total": 25}, {"total": 25}, {"rows": {}, "total": 25}, {"rows": None}, {}])
@for_each(("style", "place"), [("page", 3), ("item", 30), ("token", "at-30"), ("marker", "row-24")])
async def test_a_place_after_the_last_item_is_empty(connect, style, place, body):
    operation = evolve(OPERATIONS["ListNotebooks"], pagination=listing(style, items=("data",)).pagination)
    body = {{"rows": "data"}.get(name, name): value for name, value in body.items()}
    async with connect(lambda _: httpx.Response(200, json=body)) as client:
        assert await walked(client, operation, offset=place) == []
        assert await pager(client, operation, offset=place).first() is None
        assert list(await pager(client, operation, offset=place)) == []
        assert [len(page) async for page in pager(client, operation, offset=place).pages()] == [0]


@for_each("total", [("total",), None])
async def test_a_list_that_continues_after_items_ends_with_its_total(connect, total):
    def handler(request: httpx.Request) -> httpx.Response:
        last = request.url.params.get("offset")
        begin = listed.index({"id": last}) + 1 if last else 0
        return httpx.Response(200, json={"rows": listed[begin : begin + 10], "total": len(listed)})

    for count in (0, 9, 10, 20, 26, 40):
        listed = rows(count)
        async with connect(handler) as client:
            assert await walked(client, listing("marker", total=total)) == listed
            assert await pager(client, listing("marker", total=total)).prefetch(2).collect() == listed


MISSING = "the field 'rows' of the page is missing"
NULL = "the field 'rows' of the page is null"


@for_each(
    ("responses", "error"),
    [
        ([{}], MISSING),
        ([{"total": 3}], MISSING),
        ([{"total_count": 3}], MISSING),
        ([{"count": 0, "total_count": 3}], MISSING),
        ([{"error_count": 0}], MISSING),
        ([{"size": 10}], MISSING),
        ([{"size": 0, "total_count": 3}], MISSING),
        ([{"rows": None, "total": 3}], NULL),
        ([{"rows": {}, "total": "3"}], NULL),
        ([{"rows": "none"}], "rows of the page is a str instead of a list"),
        ([{"rows": 3, "total": 0}], "rows of the page is a int instead of a list"),
        ([{"rows": rows(10), "total": 30}, {}], MISSING),
        ([{"rows": rows(10), "total": 30}, {"rows": None}], NULL),
        ([{"rows": rows(10), "total": 30}, {"total": 30}], MISSING),
        ([{"rows": rows(10)}, {"results": rows(3)}], MISSING),
        ([{"rows": rows(10)}, {"rows": True}], "rows of the page is a bool instead of a list"),
    ],
)
@for_each("style", ["page", "item"])
async def test_items_that_a_response_lacks_do_not_end_the_list(connect, style, responses, error):
    operation = listing(style, total=("total",))
    for use in (Pager.collect, Pager.first) if len(responses) == 1 else (Pager.collect,):
        answers = iter(responses)
        async with connect(lambda _, answers=answers: httpx.Response(200, json=next(answers))) as client:
            with pytest.raises((MissingField, DecodeError), match=f"{operation.id}: {error}"):
                await use(pager(client, operation))


async def test_a_token_is_followed_past_a_response_without_items_alone_if_the_total_allows_it(connect):
    for second, error in (({"metadata": {}}, MISSING), ({"rows": "x"}, "rows of the page is a str")):
        answers = iter([{"rows": rows(10), "total": 30, "metadata": {"continue": "b"}}, second])
        async with connect(lambda _, answers=answers: httpx.Response(200, json=next(answers))) as client:
            with pytest.raises((MissingField, DecodeError), match=error):
                await pager(client, listing("token", total=("total",))).collect()


async def test_items_that_are_nested_are_found(connect):
    operation = listing("page", items=("result", "rows"), total=("result", "total"))
    answers = iter([{"result": {"rows": rows(10), "total": 12}}, {"result": {"rows": rows(2, 10), "total": 12}}])
    async with connect(lambda _: httpx.Response(200, json=next(answers))) as client:
        assert await walked(client, operation) == rows(12)


async def test_items_that_are_no_objects_come_as_they_are(connect):
    listed: Any = ["a", 1, None, "a", {"no": "id"}, {"id": None}, {"id": ["x"]}]
    async with connect(lambda _: httpx.Response(200, json={"rows": listed, "total": 7})) as client:
        assert await walked(client, listing("page")) == listed


async def test_an_answer_that_is_no_list_of_a_real_operation_is_a_decode_error(connect):
    async with connect(lambda _: httpx.Response(200, json=["no", "object"])) as client:
        with pytest.raises(DecodeError):
            await client.visualization_jobs.list()
        with pytest.raises(DecodeError):
            _ = [job async for job in client.visualization_jobs.list()]


async def test_what_a_probe_finds_out_is_remembered_while_the_client_lives(connect):
    service = Service(rows(45), "item")
    operation = listing("probe")
    async with connect(service) as client:
        await walked(client, operation)
        assert service.positions == ["0", "1", "10", "20", "30", "40"]

        service.requests.clear()
        await walked(client, operation)
        await walked(client.with_options(retries=0), operation, limit=20)
        assert service.positions == ["0", "10", "20", "30", "40", "0", "20", "40"]

        # What one operation does says nothing about another.
        service.requests.clear()
        other = listing("probe", items=("rows",), default_limit=20)
        object.__setattr__(other, "id", "ListOtherRows")
        await walked(client, other)
        assert service.positions == ["0", "1", "20", "40"]

    service.requests.clear()
    async with connect(service) as client:
        await walked(client, operation)
        assert service.positions[:2] == ["0", "1"]


@for_each("style", ["page", "item", "probe"])
@for_each(("counts", "first"), [("page", 0), ("page", 1), ("item", 0), ("item", 1)])
@for_each("ahead", [0, 3])
async def test_who_knows_how_the_service_counts_may_say_so(connect, style, counts, first, ahead):
    service = Service(rows(45), counts, first=first)
    operation = listing(style, first=first)
    numbers = [first + number * (10 if counts == "item" else 1) for number in range(5)]
    async with connect(service) as client:
        source = pager(client, operation).prefetch(ahead).counted_by(counts)
        assert [row async for row in source] == rows(45)
        assert service.positions == [str(number) for number in numbers]
        assert await source.careful().collect() == rows(45)

        # The caller's number is of that kind from the first request on, and so is a position.
        source = pager(client, operation, offset=numbers[1]).counted_by(counts)
        assert await source.collect(15) == rows(45)[10:25]
        again = pager(client, operation).counted_by(counts).start(str(source.position))
        assert await again.collect() == rows(45)[25:]
        if style == "probe":
            assert await pager(client, operation).start(str(source.position)).collect() == rows(45)[25:]

        if style == "probe":
            # It was said of these lists only: another call finds out for itself.
            service.requests.clear()
            await walked(client, operation)
            assert service.positions[:2] == [str(first), str(first + 1)]


@pytest.mark.parametrize(
    ("style", "what", "reason"),
    [
        ("probe", "pages", "counted_by is 'pages'; pass 'page' or 'item'"),
        ("page", None, "counted_by is None"),
        ("token", "page", "ListTokenRows: neither pages nor items are numbered"),
        ("none", "item", "neither pages nor items are numbered"),
    ],
)
async def test_lists_that_can_not_be_counted_so(connect, style, what, reason):
    async with connect(Service([])) as client:
        with pytest.raises(ValueError, match=reason):
            pager(client, listing(style)).counted_by(what)


async def test_place_and_total_of_an_awaited_page_are_those_of_the_response(connect):
    """They are read late, when the program may have changed the page or iterated over the list."""
    async with connect(Service(rows(25))) as client:
        source = pager(client, listing("page"))
        assert source.position is None
        page = await source
        page["total"], page["rows"] = 99, []
        behind = source.position
        assert await source.total() == 25
        assert await source.start(str(behind)).collect() == rows(25)[10:]

        async for row in source:
            if row == rows(3)[-1]:
                assert await source.start(str(source.position)).collect() == rows(25)[3:]
                await source
                assert source.position == behind
        assert await pager(client, listing("page")).start(str(source.position)).collect() == []
        assert await source.total() == 25


async def test_a_position_is_counted_as_it_was(connect):
    async with connect(Service(rows(45))) as client:
        source = pager(client, listing("page"))
        await source.collect(5)
        with pytest.raises(ValueError, match="a position includes the numbering"):
            source.start(str(source.position)).counted_by("item")
        with pytest.raises(ValueError, match="from a list of style page, and the list has style item"):
            pager(client, listing("page")).counted_by("item").start(str(source.position))


@for_each("size", [1, 2, 3])
@for_each("counts", ["page", "item"])
@for_each("item_id", ["id", None])
@for_each("announces", [None, lambda count: count])
@for_each("count", [0, 1, 2, 3, 4, 5, 7, 8])
async def test_small_pages_with_a_probe(connect, size, counts, item_id, announces, count):
    service = Service(rows(count), counts, announces=announces)
    operation = listing("probe", item_id=item_id)
    async with connect(service) as client:
        for _ in range(2):
            assert await walked(client, operation, limit=size) == rows(count)


@pytest.mark.parametrize("counts", ["page", "item"])
async def test_walks_at_once_do_not_confuse_each_other(connect, counts):
    """What one walk finds out must not change the meaning of a number that another has sent already."""
    service = Service(rows(45), counts)
    gates = [asyncio.Event() for _ in range(2)]
    both_wait = asyncio.Event()
    waiting = iter(gates)

    async def handler(request: httpx.Request) -> httpx.Response:
        if request.url.params["offset"] == "1":
            gate = next(waiting)
            if gate is gates[-1]:
                both_wait.set()
            await gate.wait()
        return service(request)

    operation = listing("probe")
    async with connect(handler) as client:
        walks = [asyncio.create_task(walked(client, operation)) for _ in range(2)]
        await both_wait.wait()
        gates[0].set()
        await asyncio.wait(walks, return_when=asyncio.FIRST_COMPLETED)
        gates[1].set()
        assert await asyncio.gather(*walks) == [rows(45), rows(45)]


@for_each("cap", [1, 2, 3, 7, 9])
@for_each("count", [1, 7, 9, 14, 20, 45])
@for_each("item_id", ["id", None])
@for_each(("style", "counts"), [*COUNTED, ("token", "token")])
@for_each(("announces", "max_limit"), [(lambda count: count, 1000), (None, None)], ids=["with-total", "without-total"])
async def test_a_service_that_cuts_pages_short_loses_nothing(
    connect, style, counts, item_id, cap, count, announces, max_limit
):
    service = Service(rows(count), counts, cap=cap, announces=announces)
    operation = listing(style, item_id=item_id, max_limit=max_limit)
    async with connect(service) as client:
        assert await walked(client, operation) == rows(count)

    assert len(service.requests) <= -(-count // cap) + 3


class CutAfterCounting(Service):
    """Finds the start of a page by the requested size, and then sends fewer items than that."""

    def answer(self, arguments: dict[str, Any]) -> Any:
        size = int(arguments["limit"])
        start = int(arguments["offset"]) * size
        return {"rows": self.listed[start : start + min(size, self.cap)], "total": len(self.listed)}


@pytest.mark.parametrize("style", ["page", "probe"])
async def test_a_service_that_cuts_pages_after_counting_loses_nothing(connect, style):
    service = CutAfterCounting(rows(45), cap=8)
    async with connect(service) as client:
        assert await walked(client, listing(style)) == rows(45)


@pytest.mark.parametrize("announces", [None, lambda count: count])
async def test_a_short_first_page_does_not_end_a_list(connect, announces):
    """It may be all that the service sends at once, and its total may mean this page only."""
    service = Service(rows(7), announces=announces)
    async with connect(service) as client:
        assert await walked(client, listing("page")) == rows(7)

    assert [(arguments["offset"], arguments["limit"]) for arguments in service.requests] == [("0", "10"), ("1", "7")]


async def test_a_service_that_cuts_pages_is_never_asked_for_a_size_it_does_not_take(connect):
    service = Service(rows(45), "item", cap=7)
    async with connect(service) as client:
        assert await walked(client, listing("item", allowed_limits=(10, 20, 50)), limit=20) == rows(45)

    assert {arguments["limit"] for arguments in service.requests} == {"20"}


async def test_a_page_that_is_longer_than_asked_is_taken_whole(connect):
    class Generous(Service):
        def answer(self, arguments: dict[str, Any]) -> Any:
            return super().answer({**arguments, "limit": 20})

    for style, counts in (("page", "page"), ("item", "item")):
        service = Generous(rows(45), counts)
        async with connect(service) as client:
            assert await walked(client, listing(style)) == rows(45)
        assert len(service.requests) == 3


def inserting(at_request: int, count: int = 1) -> Callable[[Service], None]:
    """New items come to the top of the list before a request is answered."""

    def insert(service: Service) -> None:
        if len(service.requests) == at_request:
            service.listed = [*rows(count, 1000), *service.listed]

    return insert


@for_each("at_request", [2, 3, 4])
@for_each("count", [1, 3])
@for_each(("style", "counts"), [("page", "page"), ("item", "item"), ("probe", "page"), ("probe", "item")])
async def test_items_that_slide_over_while_the_list_grows_come_once(connect, style, counts, at_request, count):
    service = Service(rows(45), counts, before=inserting(at_request, count))
    async with connect(service) as client:
        assert await walked(client, listing(style)) == rows(45)


async def test_pages_are_handed_out_as_they_came(connect):
    service = Service(rows(15), before=inserting(2))
    async with connect(service) as client:
        pages = [page["rows"] async for page in pager(client, listing("page")).pages()]

    assert pages == [rows(10), rows(6, 9)]


async def test_one_item_that_slides_over_does_not_decide_for_ever(connect):
    """With a full list of one page it is all that the second answer holds, from an item server and a page server."""
    service = Service(rows(10), announces=None, before=inserting(2))
    operation = listing("probe")
    async with connect(service) as client:
        assert await walked(client, operation) == rows(10)
        service.listed = rows(45)
        assert await walked(client, operation) == rows(45)


@pytest.mark.parametrize("style", ["page", "item", "token", "probe", "none"])
async def test_a_walk_that_is_given_up_leaves_nothing_behind(connect, style):
    service = Service(rows(45), "token" if style == "token" else "item" if style == "item" else "page")
    handler = service if style != "none" else (lambda _: httpx.Response(200, json={"rows": rows(45)}))
    async with connect(handler) as client:
        taken = []
        async for row in pager(client, listing(style)):
            taken.append(row)
            if len(taken) == 12:
                break
        assert taken == rows(12)
        sent = len(service.requests)

        gc.collect()
        for _ in range(5):
            await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        assert len(service.requests) == sent

        assert len(await walked(client, listing(style))) == 45


async def test_an_error_in_the_middle_ends_the_walk_and_the_next_one_works(connect):
    broken = True

    def handler(request: httpx.Request) -> httpx.Response:
        if broken and request.url.params["offset"] == "2":
            return httpx.Response(200, content=b"<html>")
        return service(request)

    service = Service(rows(45))
    seen: Rows = []
    async with connect(handler) as client:
        with pytest.raises(DecodeError):
            await collect(pager(client, listing("page")), seen)
        assert seen == rows(20)

        broken = False
        assert await walked(client, listing("page")) == rows(45)


async def test_only_list_operations_have_a_pager(connect):
    async with connect(lambda _: httpx.Response(500)) as client:
        with pytest.raises(TypeError, match="ShowModel isn't a list operation"):
            client.pager(Request(OPERATIONS["ShowModel"], path_values={"model_id": "m"}))


@settings(max_examples=400, deadline=None)
@given(
    ids=st.lists(st.integers(0, 10_000), unique=True, max_size=80),
    size=st.integers(1, 90),
    walk=st.sampled_from([*COUNTED, ("token", "token")]),
    first=st.sampled_from([0, 1]),
    announces=st.sampled_from([None, lambda count: count, str, lambda _: None, lambda _: 0, lambda count: count + 1]),
    cap=st.sampled_from([1000, 1000, 1000, 30, 5, 1]),
    keyed=st.booleans(),
    bounded=st.booleans(),
    method=st.sampled_from(["GET", "POST"]),
)
async def test_every_list_is_walked_as_it_is(connect, ids, size, walk, first, announces, cap, keyed, bounded, method):
    style, counts = walk
    listed = [{"id": number} for number in ids]
    service = Service(listed, counts, first=first, cap=cap, announces=announces)
    operation = listing(
        style,
        first=first,
        item_id="id" if keyed else None,
        max_limit=1000 if bounded else None,
        location="body" if method == "POST" else "query",
    )
    async with connect(service) as client:
        for _ in range(2):
            service.requests.clear()
            assert await walked(client, operation, limit=size) == listed
            assert len(service.requests) <= -(-len(ids) // min(size, cap)) + 3


@settings(max_examples=400, deadline=None)
@given(
    ids=st.lists(st.integers(0, 10_000), unique=True, max_size=80),
    size=st.integers(1, 30),
    start=st.integers(0, 90),
    walk=st.sampled_from(COUNTED),
    counted=st.booleans(),
)
async def test_every_list_is_walked_from_where_the_caller_starts(connect, ids, size, start, walk, counted):
    style, counts = walk
    listed = [{"id": number} for number in ids]
    service = Service(listed, counts, announces=(lambda count: count) if counted else None)
    skipped = start * size if counts == "page" else start
    async with connect(service) as client:
        for _ in range(2):
            assert await walked(client, listing(style), limit=size, offset=start) == listed[skipped:]


async def test_items_are_told_apart_by_a_nested_key(connect):
    listed = [{"metadata": {"name": f"row-{number % 4}"}} for number in range(6)]
    operation = listing("item", item_id="metadata.name", default_limit=4)

    async with connect(Service(listed, "item")) as client:
        found = [row["metadata"]["name"] async for row in pager(client, operation)]

    assert found == ["row-0", "row-1", "row-2", "row-3"]
