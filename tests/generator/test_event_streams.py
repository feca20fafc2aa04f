"""Responses that are streams of server-sent events: the method yields the data of each event."""

import asyncio
import importlib
import inspect
import json
from collections.abc import Callable, Sequence
from contextlib import aclosing
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from aiohttp import web

from aiomodelarts.core.errors.exceptions import ResponseTooLarge
from aiomodelarts.core.logs.event_stream import LARGEST_EVENT, EventParser
from tests.generator.conftest import Outcome, Workshop, changed_workshop

EVENTS = {"Content-Type": "text/event-stream"}
SECRET = "a-word-that-nobody-guesses-4711"


class Stream:
    """A service that sends pieces of a stream, and then ends, breaks or waits.

    Args:
        pieces: The pieces.
        ending: `end`, `break` or `wait`.
        headers: Headers of the response.
    """

    def __init__(self, *pieces: str | bytes, ending: str = "end", headers: dict[str, str] | None = None) -> None:
        self.pieces = [piece.encode() if isinstance(piece, str) else piece for piece in pieces]
        self.ending = ending
        self.headers = EVENTS if headers is None else headers
        self.requests: list[web.Request] = []
        self.bodies: list[bytes] = []
        self.closed = asyncio.Event()

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        self.requests.append(request)
        self.bodies.append(await request.read())
        response = web.StreamResponse(headers=self.headers)
        await response.prepare(request)
        for piece in self.pieces:
            await response.write(piece)
        try:
            if self.ending == "wait":
                await asyncio.Event().wait()
            if self.ending == "break":
                request.transport.abort()
        finally:
            self.closed.set()
        return response


def change(number: int) -> str:
    return f'data: {{"photo_id": "p-{number}"}}\n\n'


async def read_into(found: list[str], changes: Any) -> None:
    async for one in changes:
        found.append(one.photo_id)


def feed_until_too_large(piece: str) -> None:
    parser = EventParser()
    for _ in range(LARGEST_EVENT // 900):
        assert list(parser.feed(piece)) == []


async def words(client: Any, **given: Any) -> list[str]:
    return [word async for word in client.albums.tell_story("a-1", **{"about": "roses", **given})]


class TestParser:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("data: a\n\n", ["a"]),
            ("data:a\n\n", ["a"]),
            ("data:  a\n\n", [" a"]),
            ("data: a\ndata: b\n\n", ["a\nb"]),
            ("data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n", ["a\nb", "c"]),
            ("data: a\rdata: b\r\rdata: c\r\r", ["a\nb", "c"]),
            (": a comment\ndata: a\n\n: ping\n\n\n", ["a"]),
            ("event: add\nid: 5\nretry: 10\ndata: a\n\n", ["a"]),
            ("event: ping\n\ndata: a\n\n", ["a"]),
            ("data\n\ndata: a\n\n", ["", "a"]),
            ("data: a: b\n\n", ["a: b"]),
            ("dates: x\nDATA: x\n data: x\n\n", []),
            ("\ufeffdata: a\n\n\ufeffdata: b\n\n", ["a"]),
            ("data: a\n", []),
            ("data: a\n\ndata: b", ["a"]),
            ("data: ü€😀\n\n", ["ü€😀"]),
            ("data: \u2028\x0b\x85\n\n", ["\u2028\x0b\x85"]),
            ("", []),
        ],
    )
    @pytest.mark.parametrize("size", [1, 2, 3, 1000])
    def test_forms(self, text: str, expected: Sequence[str], size: int) -> None:
        parser = EventParser()
        pieces = [text[start : start + size] for start in range(0, len(text), size)]
        assert [data for piece in pieces for data in parser.feed(piece)] == expected

    @pytest.mark.parametrize(
        "piece", ["x" * 1000, "data: " + "x" * 1000, "data: " + "x" * 1000 + "\n", "data: " + "x" * 1000 + "\r"]
    )
    def test_limit(self, piece: str) -> None:
        with pytest.raises(ResponseTooLarge, match="an event is larger than"):
            feed_until_too_large(piece)

    def test_many_small_events_have_no_limit(self) -> None:
        parser = EventParser()
        event = "data: " + "x" * 1000 + "\n\n"
        assert sum(len(list(parser.feed(event))) for _ in range(LARGEST_EVENT // 900)) == LARGEST_EVENT // 900


class TestData:
    async def test_example_of_the_spec(self, studio: Workshop) -> None:
        found = [one async for one in studio.client.albums.watch("a-1")]
        assert [one.to_dict() for one in found] == [{"photo_id": "p-1", "change": "added"}]
        assert type(found[0]) is studio.package.models.AlbumChange
        call = studio.fake.calls[-1]
        assert call.headers["accept"] == "text/event-stream, application/json"
        assert call.response == [{"photo_id": "p-1", "change": "added"}]

    async def test_fake_sends_the_events_of_a_handler(self, studio: Workshop) -> None:
        changes = [{"photo_id": f"p-{number}", "change": "zwei\nZeilen", "more": [1]} for number in range(3)]
        studio.answers("WatchAlbum", lambda call: changes)
        assert [one.to_dict() async for one in studio.client.albums.watch("a-1")] == changes

    async def test_text_and_the_event_that_ends_the_stream(self, studio: Workshop) -> None:
        studio.answers("TellStory", lambda call: ["Once", " upon", "a\ntime", "[1]", "[DONE]", "lost"])
        assert await words(studio.client) == ["Once", " upon", "a\ntime", "[1]"]
        assert studio.fake.calls[-1].body == {"about": "roses"}
        found = studio.client.call("TellStory", album_id="a-1", about="roses")
        assert await anext(found) == "Once"

    async def test_end_is_not_waited_for(self, opened: Callable[..., Any]) -> None:
        stream = Stream("data: Once\n\ndata: [DONE]\n\n", ending="wait")
        assert await words(await opened(stream)) == ["Once"]
        await asyncio.wait_for(stream.closed.wait(), 30)

    async def test_events_arrive_while_the_stream_is_open(self, opened: Callable[..., Any]) -> None:
        client = await opened(Stream(change(1), ending="wait"))
        async with aclosing(client.albums.watch("a-1")) as changes:
            assert (await asyncio.wait_for(anext(changes), 30)).photo_id == "p-1"

    async def test_characters_split_between_pieces(self, opened: Callable[..., Any]) -> None:
        text = "data: Rösche€😀\n\n".encode()
        client = await opened(Stream(*(text[index : index + 1] for index in range(len(text)))))
        assert await words(client) == ["Rösche€😀"]

    async def test_unknown_fields_and_missing_ones(self, opened: Callable[..., Any], workshop: Any) -> None:
        client = await opened(Stream('data: {"frame": 1}\n\n'))
        [found] = [one async for one in client.albums.watch("a-1")]
        assert found.to_dict() == {"frame": 1}
        with pytest.raises(workshop.MissingField):
            found.photo_id  # noqa: B018

    async def test_through_httpx(self, opened: Callable[..., Any]) -> None:
        async with httpx.AsyncClient() as http_client:
            client = await opened(Stream(change(1), change(2)), http_client=http_client)
            assert [one.photo_id async for one in client.albums.watch("a-1")] == ["p-1", "p-2"]

    async def test_nothing_is_sent_before_the_first_step(self, studio: Workshop) -> None:
        changes = studio.client.albums.watch("a-1")
        assert not studio.fake.calls
        await changes.aclose()
        assert not studio.fake.calls
        with pytest.raises(ValueError, match="album_id is ''"):
            studio.client.albums.watch("")


class TestErrors:
    async def test_refused(self, studio: Workshop) -> None:
        def refuse(_: Any) -> Any:
            raise studio.fault(404, "ModelArts.3001", "no such album")

        studio.answers("WatchAlbum", refuse)
        with pytest.raises(studio.package.NotFound, match="no such album") as caught:
            await anext(studio.client.albums.watch("a-1"))
        assert caught.value.operation == "WatchAlbum"

    async def test_retried_until_it_begins(self, studio: Workshop) -> None:
        studio.fake.fail("WatchAlbum", status=503, times=2)
        assert len([one async for one in studio.client.albums.watch("a-1")]) == 1
        assert [call.status for call in studio.fake.calls] == [503, 503, 200]

    @pytest.mark.parametrize("through_httpx", [False, True])
    async def test_broken_stream_is_not_repeated(
        self, opened: Callable[..., Any], workshop: Any, through_httpx: bool
    ) -> None:
        stream, found = Stream(change(1), change(2), ending="break"), list[str]()
        async with httpx.AsyncClient() as http_client:
            client = await opened(stream, **({"http_client": http_client} if through_httpx else {}))
            with pytest.raises(workshop.ConnectionLost) as caught:
                await read_into(found, client.albums.watch("a-1"))
        assert caught.value.operation == "WatchAlbum"
        assert set(found) <= {"p-1", "p-2"}
        assert len(stream.requests) == 1

    async def test_event_that_reports_an_error(self, opened: Callable[..., Any], workshop: Any) -> None:
        fault = json.dumps({"is_success": False, "error_code": "ModelArts.3001", "error_msg": "album was deleted"})
        found: list[str] = []
        client = await opened(Stream(change(1), f"data: {fault}\n\n", change(2)))
        with pytest.raises(workshop.NotFound, match="album was deleted"):
            await read_into(found, client.albums.watch("a-1"))
        assert found == ["p-1"]

    @pytest.mark.parametrize("data", ["{", "no JSON", "5", "[1]", "null"])
    async def test_data_of_another_form(self, opened: Callable[..., Any], workshop: Any, data: str) -> None:
        client = await opened(Stream(f"data: {data}\n\n"))
        with pytest.raises(workshop.DecodeError, match="WatchAlbum"):
            await anext(client.albums.watch("a-1"))

    @pytest.mark.parametrize("kind", ["text/html", "text/plain", "application/octet-stream"])
    async def test_no_stream(self, opened: Callable[..., Any], workshop: Any, kind: str) -> None:
        client = await opened(Stream("<html>", headers={"Content-Type": kind}))
        with pytest.raises(workshop.DecodeError, match=f"not a stream of events .{kind}") as caught:
            await anext(client.albums.watch("a-1"))
        assert caught.value.operation == "WatchAlbum"

    async def test_json_instead_of_a_stream(self, opened: Callable[..., Any], workshop: Any) -> None:
        async def handler(_: web.Request) -> web.Response:
            return web.json_response({"error_code": "ModelArts.3001", "error_msg": "no album"}, status=404)

        with pytest.raises(workshop.NotFound, match="no album"):
            await anext((await opened(handler)).albums.watch("a-1"))

    async def test_too_large(self, opened: Callable[..., Any], workshop: Any) -> None:
        client = await opened(Stream("data: " + "x" * (LARGEST_EVENT + 1)))
        with pytest.raises(workshop.ResponseTooLarge, match="TellStory: an event is larger") as caught:
            await words(client)
        assert caught.value.operation == "TellStory"

    async def test_secret_is_hidden(self, opened: Callable[..., Any], workshop: Any) -> None:
        fault = json.dumps({"is_success": False, "error_msg": f"{SECRET} is wrong"})

        async def handler(request: web.Request) -> web.StreamResponse:
            assert SECRET in await request.text()
            return await Stream(f"data: {fault}\n\n")(request)

        changes = (await opened(handler)).albums.tell_story("a-1", about="roses", password=SECRET)
        assert SECRET not in repr(changes)
        assert [word async for word in changes] == [fault]  # the text of the story is not searched


class TestEndings:
    async def test_leaving_the_loop(self, opened: Callable[..., Any]) -> None:
        stream = Stream(change(1), ending="wait")
        client = await opened(stream)
        async with aclosing(client.albums.watch("a-1")) as changes:
            async for _ in changes:
                break
        await asyncio.wait_for(stream.closed.wait(), 30)
        stream.ending, stream.pieces = "end", [change(2).encode()]
        assert [one.photo_id async for one in client.albums.watch("a-1")] == ["p-2"]

    async def test_cancelled(self, opened: Callable[..., Any]) -> None:
        stream, begun = Stream(change(1), ending="wait"), asyncio.Event()
        client = await opened(stream)

        async def follow() -> None:
            async for _ in client.albums.watch("a-1"):
                begun.set()

        task = asyncio.ensure_future(follow())
        await asyncio.wait_for(begun.wait(), 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(stream.closed.wait(), 30)

    async def test_deadline_of_the_whole_stream(self, opened: Callable[..., Any], workshop: Any, jump: Any) -> None:
        stream, found = Stream(change(1), ending="wait"), list[str]()
        client = await opened(stream, deadline=5.0)
        reading = asyncio.create_task(read_into(found, client.albums.watch("a-1")))
        async with asyncio.timeout(30):
            while not found:  # noqa: ASYNC110  # the events come over a socket
                await asyncio.sleep(0.001)
        while not reading.done():
            await jump(6.0)
        with pytest.raises(workshop.DeadlineExceeded, match="WatchAlbum: not finished within the deadline"):
            await reading
        assert len(found) == 1
        await asyncio.wait_for(stream.closed.wait(), 30)

    async def test_silence_longer_than_the_timeout(self, opened: Callable[..., Any], workshop: Any, jump: Any) -> None:
        client = await opened(Stream(change(1), ending="wait"), timeout=5.0)
        changes = client.albums.watch("a-1")
        assert (await anext(changes)).photo_id == "p-1"
        waiting = asyncio.ensure_future(anext(changes))
        while not waiting.done():
            await jump(6.0)
        with pytest.raises(workshop.RequestTimeout):
            await waiting

    async def test_client_is_closed(self, opened: Callable[..., Any], workshop: Any) -> None:
        client = await opened(Stream(change(1), ending="wait"))
        changes = client.albums.watch("a-1")
        await anext(changes)
        waiting = asyncio.ensure_future(anext(changes))
        await asyncio.sleep(0)
        await client.aclose()
        with pytest.raises(workshop.ConnectionLost, match="the client was closed"):
            await waiting

    async def test_open_streams_take_no_slots(self, opened: Callable[..., Any]) -> None:
        client = await opened(Stream(change(1), ending="wait"), max_concurrency=1)
        first, second = client.albums.watch("a-1"), client.albums.watch("a-2")
        async with aclosing(first), aclosing(second):
            assert (await anext(first)).photo_id == (await asyncio.wait_for(anext(second), 30)).photo_id


def test_annotations(workshop: ModuleType) -> None:
    albums = workshop.resources.albums.Albums
    assert inspect.signature(albums.watch).return_annotation == "AsyncGenerator[models.AlbumChange, None]"
    assert inspect.signature(albums.tell_story).return_annotation == "AsyncGenerator[str, None]"
    operations = importlib.import_module(f"{workshop.__name__}.operations")
    assert operations.WATCH_ALBUM.response_model is workshop.models.AlbumChange


@pytest.mark.parametrize(
    ("old", "new", "what", "remedy"),
    [
        ("                $ref: '#/components/schemas/AlbumChange'", "                type: integer",
         "the events of WatchAlbum are neither objects", "refer to an object"),
        ("      x-events-end: '[DONE]'", "      x-events-end: ''", "x-events-end of TellStory is ''", "'[DONE]'"),
        ("      x-events-end: '[DONE]'", "      x-events-end: 5", "x-events-end of TellStory is 5", "'[DONE]'"),
        ("      x-method: replace\n", "      x-method: replace\n      x-events-end: x\n",
         "x-events-end of ReplacePhotos has no effect, because the response is JSON", "text/event-stream"),
        ("      x-method: watch\n", "      x-method: watch\n      x-pagination: {style: none, items: changes}\n",
         "x-pagination of WatchAlbum has no effect, because the response is server-sent events", "return JSON"),
        ("                photo_id: p-1\n                change: added\n", "                photo_id: 5\n",
         "does not match its schema", "correct it"),
        ("            text/event-stream:\n              schema:\n                type: string",
         "            application/json: {schema: {type: string}, example: x}\n            text/event-stream:\n"
         "              schema:\n                type: string", "has 2 content types", "keep the one"),
    ],
)  # fmt: skip
def test_lint(tmp_path: Path, run: Callable[..., Outcome], old: str, new: str, what: str, remedy: str) -> None:
    spec = changed_workshop(tmp_path, "photos.yaml", old, new)
    outcome = run("lint", spec)
    assert outcome.code == 1
    assert what in outcome.err
    assert remedy in outcome.err
