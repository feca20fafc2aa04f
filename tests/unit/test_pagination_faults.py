"""Lists of services that refuse places, repeat themselves, send odd messages or never wait."""

import asyncio
import json
from collections.abc import Callable
from contextlib import aclosing
from typing import Any

import httpx
import pytest

from aiomodelarts import ApiError, BadRequest, ModelArts, Operation, Pager, PaginationError, ServerError
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.operations import OPERATIONS
from tests.cases import for_each
from tests.unit.row_listing import listing

Row = dict[str, Any]
Handler = Callable[[dict[str, Any]], object]


def rows(*numbers: int) -> list[Row]:
    return [{"id": number} for number in numbers]


class Script:
    """Answers requests by a function of their paging arguments; what it returns is JSON, or a response as it is."""

    def __init__(self, respond: Handler) -> None:
        self.respond = respond
        self.requests: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        arguments: dict[str, Any] = json.loads(request.content) if request.content else dict(request.url.params)
        self.requests.append(arguments)
        assert len(self.requests) < 3000, "the iteration does not end"
        found = self.respond(arguments)
        return found if isinstance(found, httpx.Response) else httpx.Response(200, json=found)


def refused(status: int) -> httpx.Response:
    return httpx.Response(status, json={"error_code": "ModelArts.0104", "error_msg": "The token is not valid."})


def pager(client: ModelArts, operation: Operation, **given: Any) -> Pager[Any, Any]:
    return client.pager(Request(operation, query=given))


async def ids(source: Pager[Any, Any]) -> list[int]:
    return [row["id"] async for row in source]


async def collect(source: Pager[Any, Any], into: list[Any]) -> None:
    async for row in source:
        into.append(row)


class TokenList:
    """A list by tokens, which can be declared invalid: `expired` holds the status for each."""

    def __init__(self, count: int = 30, size: int = 10) -> None:
        self.listed = list(range(count))
        self.size = size
        self.generation = 0
        self.expired: dict[str, int] = {}

    def __call__(self, arguments: dict[str, Any]) -> object:
        token = arguments.get("offset", "")
        if token in self.expired:
            return refused(self.expired[token])
        start = int(token.rpartition("-")[2]) if token else 0
        answer: dict[str, Any] = {"rows": rows(*self.listed[start : start + self.size])}
        if start + self.size < len(self.listed):
            answer["metadata"] = {"continue": f"token-{self.generation}-{start + self.size}"}
        return answer


# Positions whose token the service no longer takes.


@pytest.mark.parametrize("status", [400, 410])
@pytest.mark.parametrize("ahead", [0, 3])
async def test_a_position_survives_a_token_that_is_refused(connect, status, ahead):
    tokens = TokenList()
    async with connect(Script(tokens)) as client:
        source = pager(client, listing("token"))
        assert len(await source.collect(17)) == 17
        position = str(source.position)

        tokens.generation = 1
        tokens.expired = {"token-0-10": status}
        tokens.listed = [100, *range(30), 101]
        resumed = pager(client, listing("token")).start(position).prefetch(ahead)
        assert await ids(resumed) == [*range(17, 30), 101]
        assert [row["id"] for page in [page async for page in resumed.pages()] for row in page["rows"]] == [
            *range(17, 30),
            101,
        ]
        assert await resumed.first() == {"id": 17}
        assert await resumed.collect(3) == rows(17, 18, 19)
        again = pager(client, listing("token")).start(str(resumed.position))
        assert await ids(again) == [*range(20, 30), 101]


@pytest.mark.parametrize("status", [400, 410])
async def test_awaiting_a_position_whose_token_is_refused_gives_the_page_behind_it(connect, status):
    tokens = TokenList()
    async with connect(Script(tokens)) as client:
        source = pager(client, listing("token"))
        await source.collect(17)
        tokens.generation, tokens.expired = 1, {"token-0-10": status}
        resumed = pager(client, listing("token")).start(str(source.position))
        assert await resumed == {"rows": rows(17, 18, 19), "metadata": {"continue": "token-1-20"}}
        assert await ids(pager(client, listing("token")).start(str(resumed.position))) == list(range(20, 30))


async def test_a_real_list_resumes_when_its_token_has_expired(connect):
    def respond(arguments: dict[str, Any]) -> object:
        token = arguments.get("continue", "")
        if token == "old-2":
            return refused(410)
        start = int(token.rpartition("-")[2]) if token else 0
        age = "old" if len(script.requests) < 3 else "new"
        items = [{"metadata": {"name": f"network-{number}"}} for number in range(start, min(start + 2, 5))]
        return {"items": items, "metadata": {"continue": f"{age}-{start + 2}" if start + 2 < 5 else ""}}

    script = Script(respond)
    async with connect(script) as client:
        source = client.networks.list(limit=2)
        await source.collect(3)
        rest = await client.networks.list(limit=2).start(str(source.position)).collect()

    assert [network.metadata.name for network in rest] == ["network-3", "network-4"]


async def test_a_token_that_expires_between_pages_is_survived(connect):
    """As in Kubernetes, a reader may take longer for a page than the token of the next one lasts."""
    tokens = TokenList(50)
    async with connect(Script(tokens)) as client:
        source, found = pager(client, listing("token")), []
        async for row in source:
            found.append(row["id"])
            if len(found) in (15, 35):
                tokens.generation += 1
                tokens.expired = {f"token-{tokens.generation - 1}-{number}": 410 for number in (10, 20, 30, 40)}
        assert found == list(range(50))

        tokens.expired = {f"token-{tokens.generation}-20": 410}
        with pytest.raises(ApiError):
            await ids(source)


@pytest.mark.parametrize("status", [401, 403, 404, 409])
async def test_other_refusals_of_a_position_are_raised(connect, status):
    tokens = TokenList()
    async with connect(Script(tokens)) as client:
        source = pager(client, listing("token"))
        await source.collect(17)
        tokens.expired = {"token-0-10": status}
        with pytest.raises(ApiError):
            await ids(pager(client, listing("token")).start(str(source.position)))


async def test_a_refusal_of_the_whole_list_is_raised(connect):
    tokens = TokenList()
    async with connect(Script(tokens)) as client:
        source = pager(client, listing("token"))
        await source.collect(17)
        tokens.expired = {"token-0-10": 410, "": 400}
        for resumed in (ids, Pager.collect, Pager.first):
            with pytest.raises(BadRequest):
                await resumed(pager(client, listing("token")).start(str(source.position)))


@pytest.mark.parametrize("status", [400, 410])
async def test_without_ids_a_place_can_not_be_found_again(connect, status):
    tokens = TokenList()
    async with connect(Script(tokens)) as client:
        source = pager(client, listing("token", item_id=None))
        await source.collect(17)
        tokens.expired = {"token-0-10": status}
        with pytest.raises(PaginationError, match=r"ListRows: the service no longer accepts the token.*start over"):
            await ids(pager(client, listing("token", item_id=None)).start(str(source.position)))


@pytest.mark.parametrize("counts", ["page", "item"])
async def test_a_position_survives_a_number_that_is_refused(connect, counts):
    """The list became shorter, and the service refuses a page behind its end."""

    def respond(arguments: dict[str, Any]) -> object:
        start = int(arguments["offset"]) * (10 if counts == "page" else 1)
        if start > len(listed):
            return refused(400)
        return {"rows": rows(*listed[start : start + int(arguments["limit"])]), "total": len(listed)}

    listed = list(range(45))
    async with connect(Script(respond)) as client:
        source = pager(client, listing(counts))
        await source.collect(33)
        del listed[:25]
        assert await ids(pager(client, listing(counts)).start(str(source.position))) == list(range(33, 45))

        with pytest.raises(BadRequest):
            await ids(pager(client, listing(counts, item_id=None), offset=40))


async def test_items_before_a_position_do_not_come_again_when_the_remembered_ones_vanish(connect):
    """A longer page than that of the position begins before it, and none of its items is known any more."""

    def respond(arguments: dict[str, Any]) -> object:
        if len(script.requests) == 2:
            del listed[2:18]
        start = int(arguments["offset"]) * int(arguments["limit"])
        return {"rows": rows(*listed[start : start + int(arguments["limit"])])}

    script, listed = Script(respond), list(range(60))
    operation = listing("page", max_limit=None, total=None)
    found: list[Row] = []
    async with connect(script) as client:
        source = pager(client, operation, limit=9)
        await source.collect(18)
        script.requests.clear()
        with pytest.raises(PaginationError, match="the items before this position no longer exist"):
            await collect(pager(client, operation, limit=20).start(str(source.position)), found)

    assert found == []


# Services that do not care which page is requested.


@for_each("ahead", [0, 4])
@for_each("careful", [False, True])
@for_each("keyed", [True, False])
@for_each("total", [None, 37, "37", 1000])
@for_each("style", ["page", "item", "probe", "token"])
async def test_the_first_page_again_and_again_is_an_error(connect, style, total, keyed, careful, ahead):
    def respond(arguments: dict[str, Any]) -> object:
        size = min(int(arguments["limit"]), 10)
        return {"rows": rows(*range(size)), "total": total, "metadata": {"continue": f"token-{len(script.requests)}"}}

    script = Script(respond)
    found: list[Row] = []
    async with connect(script) as client:
        for limit in (10, 100):
            found.clear()
            script.requests.clear()
            source = pager(client, listing(style, item_id="id" if keyed else None), limit=limit).prefetch(ahead)
            with pytest.raises(PaginationError, match="ListRows: the service returned the same page again"):
                await collect(source.careful() if careful else source, found)
            assert found[:10] == rows(*range(10))
            assert len(script.requests) < 30
            assert not keyed or len(found) == 10


@pytest.mark.parametrize("keyed", [True, False])
@pytest.mark.parametrize("total", [None, 1000])
@pytest.mark.parametrize("style", ["page", "item", "token"])
async def test_pages_in_a_circle_are_an_error(connect, style, total, keyed):
    """Two servers behind one address that order the list differently, or a token that leads back."""

    def respond(arguments: dict[str, Any]) -> object:
        turn = len(script.requests) % 3
        page = rows(*range(10 * turn, 10 * turn + 10))
        return {"rows": page, "total": total, "metadata": {"continue": f"token-{len(script.requests)}"}}

    script = Script(respond)
    async with connect(script) as client:
        with pytest.raises(PaginationError, match="ListRows"):
            await ids(pager(client, listing(style, item_id="id" if keyed else None)))

    assert len(script.requests) < 60


@pytest.mark.parametrize("keyed", [True, False])
@pytest.mark.parametrize("style", ["page", "item", "probe"])
async def test_a_whole_list_that_comes_again_ends_where_its_total_says_so(connect, style, keyed):
    """A service that always sends the whole list, which is as long as it announces."""
    for limit in (2, 10):
        script = Script(lambda _: {"rows": rows(1, 2, 3), "total": 3})
        async with connect(script) as client:
            source = pager(client, listing(style, item_id="id" if keyed else None), limit=limit)
            assert await ids(source) == [1, 2, 3]
            assert await source.total() == 3
        assert len(script.requests) <= 3


async def test_empty_pages_for_ever_are_an_error(connect):
    script = Script(lambda _: {"rows": [], "metadata": {"continue": f"token-{len(script.requests)}"}})
    async with connect(script) as client:
        with pytest.raises(PaginationError, match="ListRows: the service returned 1001 empty pages in a row"):
            await ids(pager(client, listing("token")))


@pytest.mark.parametrize("style", ["page", "item"])
async def test_a_list_that_grew_by_many_pages_is_no_circle(connect, style):
    def respond(arguments: dict[str, Any]) -> object:
        if len(script.requests) == 4:
            listed[:0] = range(1000, 1100)
        start = int(arguments["offset"]) * (10 if style == "page" else 1)
        return {"rows": rows(*listed[start : start + int(arguments["limit"])])}

    script, listed = Script(respond), list(range(60))
    async with connect(script) as client:
        assert [number for number in await ids(pager(client, listing(style, max_limit=None))) if number < 1000] == list(
            range(60)
        )


# Rare pairs.


@for_each("odd", [None, "many", [], {}, -1, True, 4.5, "12 items"])
@for_each("style", ["page", "item", "probe"])
async def test_a_total_that_turns_odd_in_the_middle(connect, style, odd):
    def respond(arguments: dict[str, Any]) -> object:
        start = int(arguments["offset"]) * (int(arguments["limit"]) if style != "item" else 1)
        total = odd if len(script.requests) % 2 else "37"
        return {"rows": rows(*range(start, min(start + int(arguments["limit"]), 37))), "total": total}

    script = Script(respond)
    async with connect(script) as client:
        for source in (pager(client, listing(style)), pager(client, listing(style)).prefetch(3)):
            script.requests.clear()
            assert await ids(source) == list(range(37))
            assert len(script.requests) < 40


@pytest.mark.parametrize("empty", [{}, {"rows": None}, {"rows": {}}, {"rows": [], "total": None}, {"total": "20"}])
@pytest.mark.parametrize("style", ["page", "item", "probe"])
async def test_an_end_without_an_array(connect, style, empty):
    def respond(arguments: dict[str, Any]) -> object:
        start = int(arguments["offset"]) * (int(arguments["limit"]) if style != "item" else 1)
        page = rows(*range(start, min(start + int(arguments["limit"]), 20)))
        return {"rows": page} if page else empty

    async with connect(Script(respond)) as client:
        assert await ids(pager(client, listing(style))) == list(range(20))
        assert await ids(pager(client, listing(style)).careful().prefetch(2)) == list(range(20))


@pytest.mark.parametrize("careful", [False, True])
@pytest.mark.parametrize("counts", ["page", "item"])
async def test_a_search_for_a_position_meets_a_changing_total(connect, counts, careful):
    """The list grows and shrinks while the items before the position are looked for."""

    def respond(arguments: dict[str, Any]) -> object:
        if len(script.requests) in (2, 4, 6):
            listed[:0] = [1000 + len(script.requests)]
        elif len(script.requests) in (3, 5):
            del listed[0]
        size = int(arguments["limit"])
        start = int(arguments["offset"]) * (size if counts == "page" else 1)
        return {"rows": rows(*listed[start : start + size]), "total": str(len(listed))}

    script, listed = Script(respond), list(range(60))
    async with connect(script) as client:
        source = pager(client, listing(counts))
        await source.collect(25)
        script.requests.clear()
        listed[:0] = range(2000, 2060)
        resumed = pager(client, listing(counts)).start(str(source.position))
        assert await ids(resumed.careful() if careful else resumed) == list(range(25, 60))


@pytest.mark.parametrize("ahead", [1, 4])
@pytest.mark.parametrize("style", ["page", "item", "token"])
async def test_a_fault_ahead_does_not_hide_the_pages_before_it(connect, style, ahead):
    def respond(arguments: dict[str, Any]) -> object:
        index = str(arguments.get("offset", "0")).removeprefix("at-")
        start = int(index) * (10 if style == "page" else 1)
        if start == 20:
            return httpx.Response(500, json={"error_code": "ModelArts.0001", "error_msg": "broken"})
        return {"rows": rows(*range(start, start + 10)), "total": 60, "metadata": {"continue": f"at-{start + 10}"}}

    found: list[Row] = []
    async with connect(Script(respond), retries=0) as client:
        source = pager(client, listing(style)).prefetch(ahead)
        with pytest.raises(ServerError, match="broken"):
            await collect(source, found)
        assert found == rows(*range(20))
        assert asyncio.all_tasks() == {asyncio.current_task()}
        # The position is behind the last item, so the rest can be read when the service works again.
        assert source.position is not None


@pytest.mark.parametrize("ahead", [1, 4])
async def test_an_early_end_leaves_no_fault_behind(connect, ahead, caplog):
    """A page fetched ahead fails, and nobody asks for it any more."""

    def respond(arguments: dict[str, Any]) -> object:
        start = int(arguments["offset"]) * 10
        return refused(400) if start else {"rows": rows(*range(10)), "total": 60}

    async with connect(Script(respond)) as client:
        async with aclosing(aiter(pager(client, listing("page")).prefetch(ahead))) as items:
            assert await anext(items) == {"id": 0}
            for _ in range(50):
                await asyncio.sleep(0)
        assert await pager(client, listing("page")).prefetch(ahead).collect(7) == rows(*range(7))
        assert asyncio.all_tasks() == {asyncio.current_task()}

    assert not caplog.records


async def test_a_repeated_page_without_ids_that_is_fetched_ahead_is_an_error(connect):
    script = Script(lambda _: {"rows": [{"message": "a"}, {"message": "b"}], "total": None})
    async with connect(script) as client:
        found: list[Row] = []
        with pytest.raises(PaginationError, match="same page again"):
            await collect(pager(client, listing("page", item_id=None), limit=2).prefetch(5), found)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    assert found == [{"message": "a"}, {"message": "b"}]


async def test_awaiting_a_position_behind_the_end_whose_token_is_refused_gives_an_empty_page(connect):
    tokens = TokenList(20)
    async with connect(Script(tokens)) as client:
        source = pager(client, listing("token"))
        await source.collect(20)
        tokens.generation, tokens.expired = 1, {"token-0-10": 410}
        assert (await pager(client, listing("token")).start(str(source.position)))["rows"] == []


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("ListAttachableObSs", {"data": [{"id": "a"}], "total": 3}),
        ("ShowTrainingJobFlavors", {"flavors": [{"flavor_id": "a"}], "total_count": 3}),
    ],
)
async def test_a_list_that_should_come_whole_and_does_not_is_reported(connect, caplog, name, answer):
    values = {"instance_id": "x"} if name == "ListAttachableObSs" else {}
    async with connect(Script(lambda _: answer)) as client:
        assert len(await client.pager(Request(OPERATIONS[name], path_values=values)).collect()) == 1

    assert [record.getMessage() for record in caplog.records] == [f"{name}: 3 items announced, 1 received"]


# A service in the same process, which never waits.


class Immediate:
    """Sends page after page without suspending; what never ends for a reader must not end for the others."""

    def __init__(self, counts: str) -> None:
        self.requests = 0
        self.counts = counts

    async def fetch(self, request: Request) -> object:
        self.requests += 1
        size, index = int(str(request.query["limit"])), request.query["offset"]
        start = int(index) * (size if self.counts == "page" else 1) if isinstance(index, int) else 10 * self.requests
        return {"rows": rows(*range(start, start + size)), "metadata": {"continue": f"token-{self.requests}"}}

    def decode(self, request: Request, decoded: object) -> object:
        return decoded


@pytest.mark.parametrize("ahead", [0, 3])
@pytest.mark.parametrize("style", ["page", "item", "probe", "token"])
async def test_other_tasks_run_while_a_service_answers_without_waiting(style, ahead):
    service = Immediate("page" if style == "probe" else style)
    source = Pager(service, Request(listing(style, total=None)), {}).prefetch(ahead)

    async def read() -> None:
        async for _ in source:
            assert service.requests < 200, "no other task runs"

    reader = asyncio.create_task(read())
    for _ in range(30):
        await asyncio.sleep(0)
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader

    assert 0 < service.requests < 100
    for _ in range(10):
        await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}
