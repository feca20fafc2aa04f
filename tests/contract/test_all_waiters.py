"""Every way to wait that the spec describes, state by state, against a server that tells a story."""

import inspect
import json
from collections.abc import Callable
from typing import Any

import pytest
from aiohttp import web

from aiomodelarts import ModelArts, NotFound, TokenCredentials, WaitFailed, WaitTimeout, operations
from aiomodelarts.core.codec.model import value_at
from aiomodelarts.core.responses.error_codes import NOT_FOUND
from aiomodelarts.core.waiting.waiter_spec import WaiterSpec
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import VirtualClock
from generator.lint.extensions import property_at
from generator.lint.waiter_keys import placeholders, polled_schema
from generator.spec.bundle import operations as operations_of
from generator.spec.bundle import resolve
from tests.cases import for_each, resource_of
from tests.contract.documented_calls import DOCUMENT

RAW = {raw["operationId"]: raw for _, _, _, raw in operations_of(DOCUMENT)}
TAGS = {tag["name"]: tag["x-waiter"] for tag in DOCUMENT["tags"] if "x-waiter" in tag}
WAITERS: dict[str, WaiterSpec] = {
    name.removesuffix("_WAITER").lower(): value for name, value in vars(operations).items() if name.endswith("_WAITER")
}
LISTED = [name for name, waiter in WAITERS.items() if waiter.item is not None]
UNKNOWN_TEXT, UNKNOWN_NUMBER = "never-heard-of", 9999
REASON = "a reason of its own"
State = str | int


class Story:
    """A server that answers polls one after the other; the last answer stays. A list has one page."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.targets: list[str] = []
        self._encoded: dict[int, tuple[int, bytes]] = {}

    async def handle(self, request: web.Request) -> web.Response:
        if request.query.get("offset", "0") != "0":
            return web.json_response({"items": []})
        number = min(len(self.targets), len(self.answers) - 1)
        self.targets.append(request.raw_path)
        if number not in self._encoded:
            answer = self.answers[number]
            status, body = answer if isinstance(answer, tuple) else (200, answer)
            self._encoded[number] = status, json.dumps(body).encode()
        status, body = self._encoded[number]
        return web.Response(body=body, status=status, content_type="application/json", charset="utf-8")


class Waiting:
    """A resource, ready to be waited for: its client methods, its path values, its messages."""

    def __init__(self, resource: str) -> None:
        self.resource = resource
        self.waiter = WAITERS[resource]
        self.poll = OPERATIONS[self.waiter.poll]
        self.clock = VirtualClock()

    def answer(self, state: Any, **more: Any) -> Any:
        """The example of the poll operation in a state; None: without one."""
        answers = RAW[self.poll.id]["responses"].items()
        found = [resolve(DOCUMENT, entry) for status, entry in answers if status.startswith("2")]
        media = next(entry["content"]["application/json"] for entry in found if "content" in entry)
        message = json.loads(json.dumps(media["example"]))
        read = self.read(message)
        put(read, self.waiter.field, state)
        for path, value in more.items():
            put(read, tuple(path.split(".")), value)
        return message

    def read(self, message: Any) -> Any:
        """What of an answer is waited for: all of it, or the item of a list with the last value that `run` gives."""
        item, paging = self.waiter.item, self.poll.pagination
        if item is None or paging is None:
            return message
        found = value_at(message, paging.items)[-1]
        put(found, item.field, str(100 + len(placeholders(self.poll.path))))
        return found

    def without(self) -> Any:
        """An answer of a list that the item is not in."""
        message, paging = self.answer(None), self.poll.pagination
        assert paging is not None
        put(message, paging.items, value_at(message, paging.items)[:-1])
        for path in (paging.token, paging.total):
            if path is not None and value_at(message, path) is not None:
                put(message, path, None)
        return message

    def unknown(self) -> State:
        """A state that the spec does not have, of the usual type."""
        return UNKNOWN_NUMBER if isinstance(self.waiter.ready[0], int) else UNKNOWN_TEXT

    async def run(self, serve: Any, story: Story, method: str = "wait", **options: Any) -> Any:
        """Wait, with as many path values as the method takes."""
        async with (
            serve(story.handle) as url,
            ModelArts(TokenCredentials("t"), project_id="p", endpoint=url, retries=0, clock=self.clock) as client,
        ):
            function = getattr(getattr(client, self.resource), method)
            given = inspect.signature(function).parameters.values()
            values = [str(100 + number) for number, one in enumerate(given) if one.kind is one.POSITIONAL_OR_KEYWORD]
            try:
                return await function(*values, **options)
            finally:
                assert values
                in_path = values[:-1] if self.waiter.item else values
                assert all(value in story.targets[0] for value in in_path)


def put(message: Any, path: tuple[str, ...], value: Any) -> None:
    """Set what stands at a path; a number leads into a list."""
    for name in path[:-1]:
        inner = message[int(name)] if isinstance(message, list) else message.get(name)
        if not isinstance(inner, dict | list):
            inner = message[name] = {}
        message = inner
    message[path[-1]] = value


def states(*lists: str) -> list[Any]:
    """Each state of some lists of each waiter, as a parameter."""
    return [
        pytest.param(resource, state, id=f"{resource}-{name}-{state}")
        for resource, waiter in WAITERS.items()
        for name in lists
        for state in getattr(waiter, name)
    ]


def member(resource: str, state: State) -> Any:
    """The state as its name, where it is a member of an enumeration, or as it is."""
    waiter = WAITERS[resource]
    schema = polled_schema(DOCUMENT, TAGS[resource], RAW[waiter.poll])
    node = property_at(DOCUMENT, schema, ".".join(waiter.field)) or {}
    names = node.get("x-enum-varnames")
    return names[node["enum"].index(state)] if names else state


@for_each(("resource", "state"), states("ready"), by=resource_of)
async def test_transient_states_are_waited_out(resource: str, state: State, serve: Callable[..., Any]) -> None:
    waiting = Waiting(resource)
    passing = [one for one in waiting.waiter.transient if one not in waiting.waiter.ready]
    story = Story(*(waiting.answer(one) for one in passing), waiting.answer(state))

    answer = await waiting.run(serve, story, timeout=10**6)

    assert value_at(answer, waiting.waiter.field) == state
    assert len(story.targets) == len(passing) + 1
    assert len(waiting.clock.slept) == len(passing)


@for_each(("resource", "state"), states("failed", "delete_failed", "stopped"), by=resource_of)
async def test_other_final_states_raise_with_the_reason(resource: str, state: State, serve: Callable[..., Any]) -> None:
    waiting = Waiting(resource)
    paths = [path for path in waiting.waiter.reason if path != waiting.waiter.field]
    story = Story(waiting.answer(state, **{".".join(path): REASON for path in paths}))

    with pytest.raises(WaitFailed) as caught:
        await waiting.run(serve, story)

    assert caught.value.state == state
    assert value_at(caught.value.last, waiting.waiter.field) == state
    assert caught.value.reason.count(REASON) == len(paths)
    assert caught.value.reason or not waiting.waiter.reason
    lasted = waiting.waiter.recovery if state in waiting.waiter.may_recover else 0
    assert lasted <= sum(waiting.clock.slept) <= 1.5 * lasted


@for_each("resource", WAITERS, by=resource_of)
async def test_unknown_and_missing_states_are_waited_out(resource: str, serve: Callable[..., Any]) -> None:
    waiting = Waiting(resource)
    ready = waiting.waiter.ready[0]
    story = Story(*(waiting.answer(one) for one in (None, "", waiting.unknown(), ready)))
    seen: list[object] = []

    await waiting.run(serve, story, on_progress=lambda progress: seen.append(progress.state))

    assert seen == [None, "", waiting.unknown(), ready]


@for_each(("resource", "state"), states("transient", "stopped", "failed", "gone"), by=resource_of)
@for_each("by_name", [True, False], ids=["name", "value"])
async def test_any_state_can_be_the_goal(resource: str, state: State, by_name: bool, serve: Callable[..., Any]) -> None:
    waiting = Waiting(resource)
    story = Story(waiting.answer(waiting.unknown()), waiting.answer(state))

    answer = await waiting.run(serve, story, until=member(resource, state) if by_name else [state])

    assert value_at(answer, waiting.waiter.field) == state
    assert len(story.targets) == 2


@for_each("resource", WAITERS, by=resource_of)
@for_each("status", [404, 400])
async def test_what_is_not_found_is_gone(resource: str, status: int, serve: Callable[..., Any]) -> None:
    """With 404, and with 400 and a code that says so, if two polls in a row say it."""
    waiting = Waiting(resource)
    fault = {"error_code": f"ModelArts.{min(NOT_FOUND[400]):04}", "error_msg": "there is no such thing"}
    story = Story(waiting.answer(waiting.waiter.ready[0]), (status, fault))

    assert await waiting.run(serve, story, "wait_gone") is None

    assert len(story.targets) == 3


@for_each("resource", LISTED, by=resource_of)
async def test_what_leaves_the_list_is_gone(resource: str, serve: Callable[..., Any]) -> None:
    waiting = Waiting(resource)
    passing, ready = waiting.answer(waiting.unknown()), waiting.answer(waiting.waiter.ready[0])

    assert await waiting.run(serve, Story(ready, waiting.without()), "wait_gone") is None
    with pytest.raises(WaitFailed, match="was deleted") as caught:
        await waiting.run(serve, Story(passing, waiting.without()))
    late = waiting.waiter.item.late
    with pytest.raises(NotFound, match="is not in the list"):
        await waiting.run(serve, Story(waiting.without(), *([] if late else [ready])))
    if late:
        waiting.clock.slept.clear()
        assert await waiting.run(serve, Story(waiting.without(), ready)) is not None
        assert sum(waiting.clock.slept) < late

    assert isinstance(caught.value.__cause__, NotFound)
    assert list(caught.value.ids)[-1] == waiting.waiter.item.argument


@for_each(("resource", "state"), states("gone"), by=resource_of)
async def test_a_gone_state_is_gone(resource: str, state: State, serve: Callable[..., Any]) -> None:
    waiting = Waiting(resource)
    story = Story(waiting.answer(waiting.waiter.ready[0]), waiting.answer(state))

    await waiting.run(serve, story, "wait_gone")

    assert len(story.targets) == 2
    with pytest.raises(WaitFailed, match="was deleted"):
        await waiting.run(serve, Story(waiting.answer(state)))


@for_each(("resource", "state"), states("delete_failed"), by=resource_of)
async def test_what_can_not_be_deleted_is_said(resource: str, state: State, serve: Callable[..., Any]) -> None:
    waiting = Waiting(resource)
    story = Story(waiting.answer(waiting.waiter.ready[0]), waiting.answer(state))

    with pytest.raises(WaitFailed, match="could not be deleted") as caught:
        await waiting.run(serve, story, "wait_gone")

    assert caught.value.state == state
    lasted = waiting.waiter.recovery if state in waiting.waiter.may_precede else 0
    assert lasted <= sum(waiting.clock.slept) <= 1.5 * lasted + 2 * waiting.waiter.interval


@for_each(("resource", "state"), states("may_precede"), by=resource_of)
async def test_state_from_before_the_deletion_tells_nothing(
    resource: str, state: State, serve: Callable[..., Any]
) -> None:
    waiting = Waiting(resource)
    fault = {"error_code": f"ModelArts.{min(NOT_FOUND[400]):04}", "error_msg": "there is no such thing"}
    story = Story(*[waiting.answer(state)] * 3, (404, fault))

    assert await waiting.run(serve, story, "wait_gone") is None

    assert len(story.targets) == 5
    assert sum(waiting.clock.slept) < waiting.waiter.recovery


@for_each(("resource", "state"), states("may_precede"), by=resource_of)
async def test_state_after_the_deletion_tells_of_it(resource: str, state: State, serve: Callable[..., Any]) -> None:
    waiting = Waiting(resource)
    if not waiting.waiter.deleting or state in waiting.waiter.may_recover:
        return  # It has to last, as above.
    [deleting] = waiting.waiter.deleting
    story = Story(*(waiting.answer(one) for one in (state, deleting, state)))

    with pytest.raises(WaitFailed, match="could not be deleted"):
        await waiting.run(serve, story, "wait_gone")

    assert len(story.targets) == 3


@for_each("resource", WAITERS, by=resource_of)
@for_each("method", ["wait", "wait_gone"])
async def test_the_time_ends(resource: str, method: str, serve: Callable[..., Any]) -> None:
    waiting = Waiting(resource)
    begun = waiting.clock.now()

    with pytest.raises(WaitTimeout) as caught:
        await waiting.run(serve, Story(waiting.answer(waiting.unknown())), method)

    assert caught.value.state == waiting.unknown()
    assert waiting.clock.now() - begun == pytest.approx(waiting.waiter.timeout)


def test_every_waiter_of_the_spec_is_tried() -> None:
    assert set(WAITERS) == set(TAGS)
    for name, described in TAGS.items():
        waiter = WAITERS[name]
        assert (waiter.poll, ".".join(waiter.field), waiter.timeout) == (
            described["poll"], described["field"], described["timeout"],
        )  # fmt: skip
        for key in ("ready", "failed", "stopped", "transient", "gone", "delete_failed"):
            assert list(getattr(waiter, key)) == list(described.get(key, []))
        assert [".".join(path) for path in waiter.reason] == list(described.get("reason", []))
        assert (waiter.item is None) == ("item" not in described)
        if waiter.item is not None:
            told = {"field": ".".join(waiter.item.field), "argument": waiter.item.argument}
            filters = [wire for wire, _ in waiter.item.filters]
            optional = {"filters": filters, "late": waiter.item.late}
            assert told | {key: value for key, value in optional.items() if value} == described["item"]
        assert callable(getattr(ModelArts, name).fget(None).wait)
    assert len(WAITERS) >= 5


def test_one_state_stands_in_one_list() -> None:
    """But for failing to be deleted, which is a failure too."""
    for name, waiter in WAITERS.items():
        lists = (waiter.ready, waiter.failed, waiter.stopped, waiter.transient, waiter.gone)
        found = [state for states in lists for state in states]
        assert len(found) == len(set(found)), name
        assert not set(waiter.delete_failed) & {*waiter.ready, *waiter.stopped, *waiter.transient, *waiter.gone}, name
