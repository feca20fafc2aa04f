"""Responses that are the bytes of a file: returned with a limit, or written to a file in chunks."""

import asyncio
import gzip
import importlib
import inspect
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from aiohttp import web

from tests.generator.conftest import Outcome, Workshop, changed_workshop

PICTURE = bytes(range(256)) * 1000
PNG = {"Content-Type": "image/png"}
IDS = ("a-1", "p-1")


class Pictures:
    """A service that sends a picture in pieces, and breaks some of its first responses.

    Args:
        broken: Number of responses that break in the middle.
    """

    def __init__(self, broken: int = 0) -> None:
        self.broken = broken
        self.requests: list[web.Request] = []

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        await request.read()
        self.requests.append(request)
        response = web.StreamResponse(headers={**PNG, "Content-Length": str(len(PICTURE))})
        await response.prepare(request)
        middle = len(PICTURE) // 2
        await response.write(PICTURE[:middle])
        if len(self.requests) <= self.broken:
            request.transport.abort()
            return response
        await response.write(PICTURE[middle:])
        return response


class TestBytes:
    async def test_example_of_the_spec(self, studio: Workshop) -> None:
        assert await studio.client.photos.get_picture(*IDS, width=640) == b"a picture"
        call = studio.fake.calls[-1]
        assert (call.query, call.response) == ("width=640", "9 bytes")
        assert call.headers["accept"] == "image/png, application/json"

    async def test_all_bytes(self, studio: Workshop) -> None:
        studio.answers("GetPicture", lambda call: PICTURE)
        assert await studio.client.photos.get_picture(*IDS) == PICTURE
        assert await studio.client.call("GetPicture", album_id="a-1", photo_id="p-1") == PICTURE

    async def test_body_is_sent(self, studio: Workshop) -> None:
        studio.answers("DrawPicture", lambda call: call.body["text"].encode())
        assert await studio.client.photos.draw_picture(*IDS, text="A rose") == b"A rose"

    async def test_raw_response(self, studio: Workshop) -> None:
        raw = await studio.client.with_raw_response(studio.client.photos.get_picture, *IDS)
        assert (raw.model, raw.body, raw.headers["content-type"]) == (b"a picture", b"a picture", "image/png")

    async def test_limit(self, studio: Workshop) -> None:
        studio.answers("GetPicture", lambda call: PICTURE)
        small = studio.client.with_options(max_response_size=len(PICTURE) - 1)
        with pytest.raises(studio.package.ResponseTooLarge, match="max_response_size"):
            await small.photos.get_picture(*IDS)

    async def test_compressed(self, opened: Callable[..., Any]) -> None:
        async def handler(_: web.Request) -> web.Response:
            return web.Response(body=gzip.compress(PICTURE), headers={**PNG, "Content-Encoding": "gzip"})

        assert await (await opened(handler)).photos.get_picture(*IDS) == PICTURE

    async def test_empty(self, opened: Callable[..., Any], tmp_path: Path) -> None:
        async def handler(_: web.Request) -> web.Response:
            return web.Response(status=204)

        client = await opened(handler)
        assert await client.photos.get_picture(*IDS) == b""
        assert await client.photos.download_picture(*IDS, tmp_path / "picture.png") == 0
        assert (tmp_path / "picture.png").read_bytes() == b""

    async def test_json_is_returned_as_bytes_unless_it_is_an_error(self, opened: Callable[..., Any]) -> None:
        async def handler(_: web.Request) -> web.Response:
            return web.json_response({"pixels": []})

        client = await opened(handler)
        assert await client.photos.get_picture(*IDS) == b'{"pixels": []}'
        file = BytesIO()
        assert await client.photos.download_picture(*IDS, file) == 14
        assert file.getvalue() == b'{"pixels": []}'


async def get(client: Any, path: Path) -> bytes:
    return await client.photos.get_picture(*IDS)


async def download(client: Any, path: Path) -> bytes:
    size = await client.photos.download_picture(*IDS, path)
    content = content_of(path)
    assert size == len(content)
    return content


def content_of(path: Path) -> bytes:
    return path.read_bytes()


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("fetch", [get, download])
class TestErrors:
    async def test_refused(self, studio: Workshop, fetch: Any, tmp_path: Path) -> None:
        def refuse(_: Any) -> Any:
            raise studio.fault(404, "ModelArts.3001", "no such photo")

        studio.answers("GetPicture", refuse)
        with pytest.raises(studio.package.NotFound, match="no such photo") as caught:
            await fetch(studio.client, tmp_path / "picture.png")
        assert caught.value.operation == "GetPicture"
        assert names_in(tmp_path) == []

    async def test_failure_in_a_success(self, opened: Callable[..., Any], fetch: Any, tmp_path: Path, workshop: Any):
        async def handler(_: web.Request) -> web.Response:
            return web.json_response({"is_success": False, "error_code": "ModelArts.3001", "error_msg": "no photo"})

        with pytest.raises(workshop.NotFound, match="no photo"):
            await fetch(await opened(handler), tmp_path / "picture.png")
        assert names_in(tmp_path) == []

    async def test_retried(self, studio: Workshop, fetch: Any, tmp_path: Path) -> None:
        studio.fake.fail("GetPicture", status=503, times=2)
        assert await fetch(studio.client, tmp_path / "picture.png") == b"a picture"
        assert [call.status for call in studio.fake.calls] == [503, 503, 200]

    async def test_expired_token_is_renewed(self, studio: Workshop, fetch: Any, tmp_path: Path) -> None:
        await studio.client.albums.list()
        studio.fake.clock.advance(2 * 86400)
        assert await fetch(studio.client, tmp_path / "picture.png") == b"a picture"

    async def test_redirect(self, opened: Callable[..., Any], fetch: Any, tmp_path: Path) -> None:
        async def handler(request: web.Request) -> web.Response:
            if "moved" not in request.path_qs:
                return web.Response(status=307, headers={"Location": f"{request.path}?moved=1"})
            return web.Response(body=PICTURE, headers={**PNG, "X-Token": request.headers["X-Auth-Token"]})

        assert await fetch(await opened(handler), tmp_path / "picture.png") == PICTURE

    async def test_through_httpx(self, opened: Callable[..., Any], fetch: Any, tmp_path: Path) -> None:
        async with httpx.AsyncClient() as http_client:
            client = await opened(Pictures(broken=1), http_client=http_client)
            assert await fetch(client, tmp_path / "picture.png") == PICTURE

    async def test_lost_connection(self, opened: Callable[..., Any], fetch: Any, tmp_path: Path) -> None:
        pictures = Pictures(broken=2)
        assert await fetch(await opened(pictures), tmp_path / "picture.png") == PICTURE
        assert len(pictures.requests) == 3

    @pytest.mark.parametrize("retries", [0, 1])
    async def test_lost_too_often(
        self, opened: Callable[..., Any], workshop: Any, fetch: Any, tmp_path: Path, retries: int
    ) -> None:
        pictures = Pictures(broken=9)
        with pytest.raises(workshop.ConnectionLost) as caught:
            await fetch(await opened(pictures, retries=retries), tmp_path / "picture.png")
        assert caught.value.operation == "GetPicture"
        assert len(pictures.requests) == retries + 1
        assert names_in(tmp_path) == []


class TestFiles:
    async def test_file_objects(self, studio: Workshop, tmp_path: Path) -> None:
        studio.answers("GetPicture", lambda call: PICTURE)
        memory = BytesIO()
        assert await studio.client.photos.download_picture(*IDS, memory, width=5) == len(PICTURE)
        assert memory.getvalue() == PICTURE
        with (tmp_path / "picture.png").open("wb") as file:
            await studio.client.photos.download_picture(*IDS, file)
        assert (tmp_path / "picture.png").read_bytes() == PICTURE
        with pytest.raises(TypeError):
            await studio.client.photos.download_picture(*IDS, 5)

    async def test_larger_than_the_limit_of_responses(self, studio: Workshop, tmp_path: Path) -> None:
        studio.answers("GetPicture", lambda call: PICTURE)
        small = studio.client.with_options(max_response_size=10)
        assert await small.photos.download_picture(*IDS, tmp_path / "picture.png") == len(PICTURE)

    async def test_existing_file_stays_until_the_end(self, opened: Any, workshop: Any, tmp_path: Path) -> None:
        path = tmp_path / "picture.png"
        path.write_bytes(b"before")
        with pytest.raises(workshop.ConnectionLost):
            await (await opened(Pictures(broken=9))).photos.download_picture(*IDS, path)
        assert path.read_bytes() == b"before"
        assert names_in(tmp_path) == ["picture.png"]

    async def test_writing_call_is_not_repeated(self, opened: Any, workshop: Any, tmp_path: Path) -> None:
        pictures = Pictures(broken=1)
        with pytest.raises(workshop.ConnectionLost):
            await (await opened(pictures)).photos.download_drawing(*IDS, tmp_path / "picture.png", text="A rose")
        assert len(pictures.requests) == 1

    async def test_file_that_cannot_seek(self, opened: Any, workshop: Any) -> None:
        class OneWay:
            def write(self, data: bytes) -> int:
                return len(data)

        with pytest.raises(workshop.ConnectionLost, match="can't start over"):
            await (await opened(Pictures(broken=1))).photos.download_picture(*IDS, OneWay())

    async def test_path_that_cannot_be_written(self, studio: Workshop, tmp_path: Path) -> None:
        with pytest.raises(OSError, match="No such file"):
            await studio.client.photos.download_picture(*IDS, tmp_path / "folder" / "picture.png")
        assert not studio.fake.calls

    async def test_compressed_although_not_requested(self, opened: Any, workshop: Any, tmp_path: Path) -> None:
        seen: list[str] = []

        async def handler(request: web.Request) -> web.Response:
            seen.append(request.headers["Accept-Encoding"])
            return web.Response(body=gzip.compress(PICTURE), headers={**PNG, "Content-Encoding": "gzip"})

        with pytest.raises(workshop.DecodeError, match="content-encoding is gzip"):
            await (await opened(handler)).photos.download_picture(*IDS, tmp_path / "picture.png")
        assert seen == ["identity"]

    async def test_arrives_in_chunks(self, opened: Any, tmp_path: Path) -> None:
        """The file grows while the service still sends."""
        go_on = asyncio.Event()

        class Watching(BytesIO):
            def write(self, data: Any) -> int:
                go_on.set()
                return super().write(data)

        async def handler(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(headers=PNG)
            await response.prepare(request)
            await response.write(b"first")
            await asyncio.wait_for(go_on.wait(), 30)
            await response.write(b"second")
            return response

        file = Watching()
        assert await (await opened(handler)).photos.download_picture(*IDS, file) == 11
        assert file.getvalue() == b"firstsecond"


class Hanging:
    """A service that sends the beginning of a picture, and notes when its connection is closed."""

    def __init__(self) -> None:
        self.begun, self.closed = asyncio.Event(), asyncio.Event()

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers=PNG)
        await response.prepare(request)
        await response.write(b"first")
        self.begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.closed.set()
        return response


class TestEndings:
    async def test_cancelled(self, opened: Any, tmp_path: Path) -> None:
        hanging = Hanging()
        client = await opened(hanging)
        task = asyncio.ensure_future(client.photos.download_picture(*IDS, tmp_path / "picture.png"))
        await asyncio.wait_for(hanging.begun.wait(), 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(hanging.closed.wait(), 30)
        assert names_in(tmp_path) == []

    async def test_deadline(self, opened: Any, workshop: Any, tmp_path: Path, jump: Any) -> None:
        hanging = Hanging()
        client = await opened(hanging, deadline=5.0)
        task = asyncio.ensure_future(client.photos.download_picture(*IDS, tmp_path / "picture.png"))
        await asyncio.wait_for(hanging.begun.wait(), 30)
        while not task.done():
            await jump(6.0)
        with pytest.raises(workshop.DeadlineExceeded, match=r"GetPicture: not finished within the deadline of 5\.0 s"):
            await task
        await asyncio.wait_for(hanging.closed.wait(), 30)
        assert names_in(tmp_path) == []

    async def test_silence(self, opened: Any, workshop: Any, tmp_path: Path, jump: Any) -> None:
        hanging = Hanging()
        client = await opened(hanging, timeout=5.0, retries=0)
        task = asyncio.ensure_future(client.photos.download_picture(*IDS, tmp_path / "picture.png"))
        await asyncio.wait_for(hanging.begun.wait(), 30)
        while not task.done():
            await jump(6.0)
        with pytest.raises(workshop.RequestTimeout):
            await task

    async def test_client_is_closed(self, opened: Any, workshop: Any, tmp_path: Path) -> None:
        hanging = Hanging()
        client = await opened(hanging)
        task = asyncio.ensure_future(client.photos.download_picture(*IDS, tmp_path / "picture.png"))
        await asyncio.wait_for(hanging.begun.wait(), 30)
        await client.aclose()
        with pytest.raises((workshop.ConnectionLost, workshop.ConfigurationError)):
            await task


def test_annotations(workshop: ModuleType) -> None:
    photos = workshop.resources.photos.Photos
    assert inspect.signature(photos.get_picture).return_annotation == "bytes"
    assert inspect.signature(photos.download_picture).return_annotation == "int"
    assert list(inspect.signature(photos.download_picture).parameters)[:4] == ["self", "album_id", "photo_id", "to"]
    assert importlib.import_module(f"{workshop.__name__}.operations").GET_PICTURE.response_model is None


@pytest.mark.parametrize(
    ("old", "new", "what", "remedy"),
    [
        ("      x-download: download_picture\n", "", "GetPicture returns bytes, but has no x-download", "download_log"),
        ("x-download: download_picture", "x-download: get_picture", "would both be photos.get_picture()", "rename"),
        ("x-download: download_picture", "x-download: wait", "is not a valid method name", "use a verb"),
        ("x-download: download_picture", "x-download: Down load", "is not a valid method name", "use a verb"),
        ("name: width", "name: to", "the argument to (query) of GetPicture can't be called to", "x-python-name"),
        ("                format: binary\n              example", "              example", "is not that of bytes",
         "format: binary"),
        ("            image/png:", "            application/json:", "JSON has no bytes", "correct the content type"),
        ("      x-method: replace\n", "      x-method: replace\n      x-download: save\n",
         "x-download of ReplacePhotos has no effect, because the response is JSON", "remove it"),
        ("              example: a picture\n", "              example: [5]\n", "does not match its schema", "correct"),
        ("              example: a picture\n", "", "", ""),
    ],
)  # fmt: skip
def test_lint(tmp_path: Path, run: Callable[..., Outcome], old: str, new: str, what: str, remedy: str) -> None:
    spec = changed_workshop(tmp_path, "photos.yaml", old, new)
    outcome = run("lint", spec)
    assert outcome.code == (1 if what else 0), outcome.err
    assert what in outcome.err
    assert remedy in outcome.err
