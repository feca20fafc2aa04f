"""Every list operation of the spec, walked against a server that pages as the spec says."""

import copy
import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from aiohttp import web

from aiomodelarts import ModelArts, TokenCredentials
from aiomodelarts.core.codec.model import Model, value_at
from aiomodelarts.core.operation.operation import Operation, Pagination
from aiomodelarts.operations import OPERATIONS
from generator.lint.schemas import flat_properties
from generator.spec.bundle import operations, parameters, resolve
from generator.spec.naming import python_name
from tests.cases import for_each, resource_of
from tests.contract.documented_calls import DOCUMENT

RAW = {raw["operationId"]: (item, raw) for _, _, item, raw in operations(DOCUMENT)}
COUNT = 45
WANTED = 10
PAGED = [entry for entry in OPERATIONS.values() if entry.pagination is not None and entry.pagination.style != "none"]
READINGS = [
    pytest.param(entry, reading, id=f"{entry.id}-{reading}")
    for entry in PAGED
    for reading in (("page", "item") if entry.pagination.style == "probe" else (entry.pagination.style,))
]


class PagingServer:
    """Holds numbered items and hands them out page by page.

    Args:
        operation: The list operation; its example gives the form of answers and items.
        reading: How the index is counted: `page`, `item` or `token`.
    """

    def __init__(self, operation: Operation, reading: str) -> None:
        assert operation.pagination is not None
        self.pagination: Pagination = operation.pagination
        self.reading = reading
        self.example = example_of(operation)
        found = value_at(self.example, self.pagination.items)
        assert isinstance(found, list)
        assert found, f"the example of {operation.id} has no items"
        self.mark = mark_of(found[0], self.pagination.item_id)
        self.items = [numbered(found[0], self.mark, number) for number in range(COUNT)]
        self.sizes: list[int] = []
        self.indexes: list[Any] = []

    async def handle(self, request: web.Request) -> web.Response:
        pagination, raw = self.pagination, await request.read()
        body = json.loads(raw) if raw else {}
        given = {"query": dict(request.query), "body": body}
        other = given["body" if pagination.location == "query" else "query"]
        assert not {pagination.index, pagination.size} & set(other)
        own = given[pagination.location]
        self.sizes.append(int(own[pagination.size]) if pagination.size else WANTED)
        self.indexes.append(own.get(pagination.index))
        return web.json_response(self.page(self.sizes[-1], self.indexes[-1]))

    def page(self, size: int, index: Any) -> Any:
        """The answer for a page size and a page number, item number or token."""
        pagination = self.pagination
        if self.reading == "token":
            start = int(str(index).removeprefix("after ")) if index is not None else 0
        else:
            number = int(index) - pagination.first
            start = number if self.reading == "item" else number * size
        answer = copy.deepcopy(self.example)
        put(answer, pagination.items, self.items[start : start + size])
        if pagination.total is not None and self.reading != "token":
            usual = value_at(self.example, pagination.total)
            put(answer, pagination.total, str(COUNT) if isinstance(usual, str) else COUNT)
        if self.reading == "token":
            put(answer, pagination.token, f"after {start + size}" if start + size < COUNT else "")
        return answer


def example_of(operation: Operation) -> Any:
    """The example of the success answer that has a body."""
    answers = [
        resolve(DOCUMENT, answer) for status, answer in RAW[operation.id][1]["responses"].items() if status[0] == "2"
    ]
    media = next(answer["content"]["application/json"] for answer in answers if "content" in answer)
    return json.loads(json.dumps(media["example"]))


def put(answer: Any, path: Sequence[str], value: Any) -> None:
    """Set what stands at a path, making the objects that lead there."""
    for name in path[:-1]:
        answer = answer.setdefault(name, {})
    answer[path[-1]] = value


def mark_of(item: Any, item_id: str | None) -> tuple[Any, ...]:
    """Where items are told apart: the path that the spec names, the first text or number, or a key of our own."""
    if item_id is not None:
        return tuple(item_id.split("."))
    entries = item.items() if isinstance(item, dict) else enumerate(item) if isinstance(item, list) else []
    plain = [key for key, value in entries if isinstance(value, str | int) and not isinstance(value, bool)]
    return tuple(plain[:1]) or (("number",) if isinstance(item, dict) else ())


def numbered(item: Any, mark: Sequence[Any], number: int) -> Any:
    """A copy of an item that differs from the others."""
    if not mark:
        return f"item {number}"
    made = inner = copy.deepcopy(item)
    for key in mark[:-1]:
        inner = inner.setdefault(key, {})
    value = inner.get(mark[-1], "") if isinstance(inner, dict) else inner[mark[-1]]
    digits = f"{1000 + number}"
    inner[mark[-1]] = int(digits) if isinstance(value, int) else digits if value.isdigit() else f"item {number}"
    return made


def plain(value: Any) -> Any:
    return value.to_dict() if isinstance(value, Model) else value


def marks(items: Sequence[Any], mark: Sequence[Any]) -> list[str]:
    """What tells items apart, as texts; a number may have come as digits."""
    found = [plain(item) for item in items]
    for key in mark:
        found = [item[key] for item in found]
    return [str(item) for item in found]


def needed(operation: Operation) -> dict[str, Any]:
    """Arguments that a call has to give."""
    item, raw = RAW[operation.id]
    given = {
        python_name(entry["name"], entry): entry["example"]
        for entry in parameters(DOCUMENT, item, raw)
        if entry.get("required") and entry["name"] != "project_id"
    }
    body = resolve(DOCUMENT, raw.get("requestBody"))
    for media in (body or {}).get("content", {}).values():
        for wire, node in flat_properties(DOCUMENT, media["schema"]).items():
            if wire in resolve(DOCUMENT, media["schema"]).get("required", []):
                given[python_name(wire, node)] = media["example"][wire]
    given.pop(argument(operation, operation.pagination.index), None)
    return given


def argument(operation: Operation, wire: str) -> str:
    """The Python name of a paging parameter, which stands in the query or the body."""
    item, raw = RAW[operation.id]
    for entry in parameters(DOCUMENT, item, raw):
        if entry["name"] == wire:
            return python_name(wire, entry)
    body = resolve(DOCUMENT, raw["requestBody"])
    (media,) = body["content"].values()
    return python_name(wire, flat_properties(DOCUMENT, media["schema"])[wire])


def sized(operation: Operation, size: int) -> dict[str, int]:
    """The argument for a page size, if the operation has one."""
    return {argument(operation, operation.pagination.size): size} if operation.pagination.size else {}


def connect(url: str) -> ModelArts:
    return ModelArts(TokenCredentials("the-token"), project_id="p", endpoint=url, retries=0)


def check_sizes(server: PagingServer) -> None:
    assert server.sizes
    if server.pagination.allowed_limits:
        assert set(server.sizes) <= set(server.pagination.allowed_limits)
    assert max(server.sizes) <= (server.pagination.max_limit or max(server.sizes))


@for_each(("operation", "reading"), READINGS, by=resource_of)
async def test_every_item_comes_once_and_in_order(
    operation: Operation, reading: str, serve: Callable[..., Any]
) -> None:
    server = PagingServer(operation, reading)
    wanted = {**needed(operation), **sized(operation, WANTED)}

    async with serve(server.handle) as url, connect(url) as client:
        found = [item async for item in client.call(operation.id, **wanted)]

    assert marks(found, server.mark) == marks(server.items, server.mark)
    assert len(server.sizes) >= COUNT // max(server.sizes)
    asked = list(zip(map(str, server.indexes), server.sizes, strict=True))
    assert len(set(asked)) == len(asked)
    check_sizes(server)


@for_each(("operation", "reading"), READINGS, by=resource_of)
@for_each("which", ["default", "smallest", "largest"])
async def test_sizes_stay_within_what_is_documented(
    operation: Operation, reading: str, which: str, serve: Callable[..., Any]
) -> None:
    server, pagination = PagingServer(operation, reading), operation.pagination
    server.items = server.items[:3]
    largest = pagination.max_limit or max(pagination.allowed_limits, default=10**6)
    size = {"default": None, "smallest": min(pagination.allowed_limits, default=1), "largest": largest}[which]
    wanted = needed(operation)
    if size is not None:
        wanted |= sized(operation, size)

    async with serve(server.handle) as url, connect(url) as client:
        await anext(aiter(client.call(operation.id, **wanted)))

    check_sizes(server)
    if size is None and pagination.size and not pagination.allowed_limits:
        assert server.sizes == [min(pagination.default_limit, pagination.max_limit or 10**9)]


@for_each(
    "operation", [entry for entry in PAGED if entry.pagination.size], ids=lambda operation: operation.id, by=resource_of
)
async def test_sizes_out_of_range_are_refused_before_anything_is_sent(
    operation: Operation, serve: Callable[..., Any]
) -> None:
    pagination = operation.pagination
    server = PagingServer(operation, "page" if pagination.style == "probe" else pagination.style)
    wanted, name = needed(operation), argument(operation, pagination.size)
    refused = [0, -1, *([pagination.max_limit + 1] if pagination.max_limit else [])]
    refused += [11] if pagination.allowed_limits else []

    async with serve(server.handle) as url, connect(url) as client:
        for size in refused:
            with pytest.raises(ValueError, match=f"{operation.id}: {pagination.size} is {size}; pass "):
                client.call(operation.id, **{**wanted, name: size})

    assert server.sizes == []


@for_each(("operation", "reading"), READINGS, by=resource_of)
async def test_awaiting_gives_the_first_page(operation: Operation, reading: str, serve: Callable[..., Any]) -> None:
    server = PagingServer(operation, reading)
    wanted = {**needed(operation), **sized(operation, WANTED)}

    async with serve(server.handle) as url, connect(url) as client:
        page = await client.call(operation.id, **wanted)

    (size,), (index,) = server.sizes, server.indexes
    assert isinstance(page, operation.response_model)
    assert marks(value_at(page, server.pagination.items), server.mark) == marks(server.items[:size], server.mark)
    assert index is None if reading == "token" else int(index) == server.pagination.first


@for_each(("operation", "reading"), READINGS, by=resource_of)
async def test_pages_fetched_ahead_are_the_same_and_go_on_in_another_client(
    operation: Operation, reading: str, serve: Callable[..., Any]
) -> None:
    server = PagingServer(operation, reading)
    wanted = {**needed(operation), **sized(operation, WANTED)}
    found: list[Any] = []

    async with serve(server.handle) as url:
        async with connect(url) as client:
            pager = client.call(operation.id, **wanted).prefetch(3)
            async for item in pager:
                found.append(item)
                if len(found) == 17:
                    break
            position = pager.position
            assert position is not None
        async with connect(url) as client:
            found += await client.call(operation.id, **wanted).start(position).prefetch(3).collect()

    assert marks(found, server.mark) == marks(server.items, server.mark)
    check_sizes(server)


@for_each(("operation", "reading"), READINGS, by=resource_of)
async def test_first_item_and_total_take_a_short_page(
    operation: Operation, reading: str, serve: Callable[..., Any]
) -> None:
    server = PagingServer(operation, reading)

    async with serve(server.handle) as url, connect(url) as client:
        first = await client.call(operation.id, **needed(operation)).first()
        total = await client.call(operation.id, **needed(operation)).total()

    assert marks([first], server.mark) == marks(server.items[:1], server.mark)
    assert total == (COUNT if operation.pagination.total and reading != "token" else None)
    if operation.pagination.size:
        assert set(server.sizes) == {min(operation.pagination.allowed_limits, default=1)}


def test_every_list_of_the_spec_is_walked() -> None:
    described = {
        name for name, (_, raw) in RAW.items() if raw.get("x-pagination", {"style": "none"})["style"] != "none"
    }

    assert {entry.id for entry in PAGED} == described
    assert len(described) >= 10
