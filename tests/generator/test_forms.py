"""Requests that are forms with files, `multipart/form-data`."""

import asyncio
import importlib
import inspect
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO, StringIO
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from aiohttp import web

from tests.generator.conftest import Outcome, Workshop, changed_workshop

PICTURE = bytes(range(256)) * 10 + b"\r\n--\r\n--x--\r\n"
CAPTION = b'--x\r\nContent-Disposition: form-data; name="caption"'
SECRET = "a-word-that-nobody-guesses-4711"


def received(studio: Workshop) -> list[Any]:
    """Return the calls of `UploadPhoto` that the service receives."""
    found: list[Any] = []
    studio.answers("UploadPhoto", lambda call: found.append(call) or {"id": "p-1", "caption": call.body["caption"]})
    return found


def file_at(folder: Path, name: str, content: bytes = PICTURE) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


class TestFields:
    async def test_all_types(self, studio: Workshop) -> None:
        found = received(studio)
        stored = await studio.client.photos.upload(
            "a-1",
            picture=PICTURE,
            caption='Eine "Rose"\r\n€😀',
            width=640,
            is_public=True,
            labels=["red", "summer, garden"],
            frame=studio.package.models.PhotoFrame(color="gold"),
            taken_at=datetime(2024, 7, 1, tzinfo=UTC),
            password="roses",
        )
        assert stored.id == "p-1"
        [call] = found
        assert call.body == {
            "picture": "picture",
            "caption": 'Eine "Rose"\r\n€😀',
            "width": 640,
            "is_public": True,
            "labels": ["red", "summer, garden"],
            "frame": {"color": "gold"},
            "taken_at": 1719792000000,
            "password": "roses",
        }
        [file] = call.files["picture"]
        assert (file.name, file.content_type, file.content) == ("picture", "image/png", PICTURE)
        assert studio.fake.calls[-1].headers["content-type"].startswith("multipart/form-data; boundary=")
        assert studio.fake.calls[-1].body["picture"] == "picture"

    async def test_fields_that_are_not_sent(self, studio: Workshop) -> None:
        found = received(studio)
        await studio.client.photos.upload("a-1", picture=b"", caption="", width=None, attachments=None, labels=[])
        assert found[0].body == {"picture": "picture", "caption": ""}
        assert found[0].files["picture"][0].content == b""

    async def test_extra_fields(self, studio: Workshop) -> None:
        found = received(studio)
        extra = {"frame": {"color": "gold"}, "unknown": "x"}
        await studio.client.photos.upload("a-1", picture=PICTURE, caption="A rose", extra_body=extra)
        assert found[0].body == {"picture": "picture", "caption": "A rose", "frame": {"color": "gold"}}
        with pytest.raises(ValueError, match="is passed both as an argument and in extra_body"):
            await studio.client.photos.upload("a-1", picture=PICTURE, caption="A rose", extra_body={"caption": "x"})

    async def test_by_the_name_of_the_operation(self, studio: Workshop) -> None:
        found = received(studio)
        await studio.client.call("UploadPhoto", album_id="a-1", picture=PICTURE, caption="A rose")
        assert found[0].files["picture"][0].content == PICTURE

    async def test_the_fake_checks_the_fields(self, studio: Workshop) -> None:
        with pytest.raises(studio.package.BadRequest, match="The body is not valid at caption"):
            await studio.client.photos.upload("a-1", picture=PICTURE, caption="x" * 41)
        with pytest.raises(studio.package.BadRequest, match="The body is not valid at width"):
            await studio.client.photos.upload("a-1", picture=PICTURE, caption="x", extra_body={"width": "wide"})

    @pytest.mark.parametrize("caption", ["\ud800", {"a"}, object()])
    async def test_fields_that_can_not_be_sent(self, studio: Workshop, caption: Any) -> None:
        with pytest.raises((ValueError, TypeError), match="UploadPhoto: the field caption"):
            await studio.client.photos.upload("a-1", picture=PICTURE, caption=caption)
        assert not studio.fake.calls


class TestFiles:
    @pytest.mark.parametrize("make", [str, Path, lambda path: path.open("rb")])
    async def test_paths_and_open_files(self, studio: Workshop, tmp_path: Path, make: Any) -> None:
        found = received(studio)
        source = make(file_at(tmp_path, "Röschen 1.pdf"))
        await studio.client.photos.upload("a-1", picture=source, caption="A rose", attachments=[b"x"])
        [file] = found[0].files["picture"]
        assert (file.name, file.content_type, file.content) == ("Röschen 1.pdf", "image/png", PICTURE)
        if hasattr(source, "close"):
            source.close()

    async def test_name_and_type(self, studio: Workshop, tmp_path: Path) -> None:
        found, upload = received(studio), studio.package.Upload
        attachments = (
            upload(PICTURE, name='a "rose"\r\n.png', content_type="image/x-rose"),
            upload(file_at(tmp_path, "rose.pdf")),
            upload(BytesIO(b"x"), name="notes"),
            bytearray(b"y"),
        )
        await studio.client.photos.upload("a-1", picture=PICTURE, caption="A rose", attachments=attachments)
        files = [(file.name, file.content_type, file.content) for file in found[0].files["attachments"]]
        assert files == [
            ('a "rose"\r\n.png', "image/x-rose", PICTURE),
            ("rose.pdf", "application/pdf", PICTURE),
            ("notes", "application/octet-stream", b"x"),
            ("attachments", "application/octet-stream", b"y"),
        ]
        assert PICTURE.hex() not in repr(attachments[0])
        assert "b'" not in repr(attachments[0])

    async def test_asynchronous_file(self, studio: Workshop) -> None:
        class File:
            name = "/folder/rose.png"

            def __init__(self) -> None:
                self.inner = BytesIO(PICTURE)

            async def read(self, size: int) -> bytes:
                return self.inner.read(size)

        found = received(studio)
        await studio.client.photos.upload("a-1", picture=File(), caption="A rose")
        assert (found[0].files["picture"][0].name, found[0].files["picture"][0].content) == ("rose.png", PICTURE)

    async def test_large_file(self, studio: Workshop) -> None:
        found, large = received(studio), PICTURE * 1000
        await studio.client.photos.upload("a-1", picture=BytesIO(large), caption="A rose")
        assert found[0].files["picture"][0].content == large

    async def test_too_large(self, studio: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
        reading = importlib.import_module(f"{studio.package.__name__}.core.logs.upload_files")
        monkeypatch.setattr(reading, "MOST_BYTES", len(PICTURE))
        await studio.client.photos.upload("a-1", picture=PICTURE, caption="A rose")
        for given in ({"picture": BytesIO(PICTURE + b"x")}, {"picture": PICTURE, "attachments": [b"x"]}):
            with pytest.raises(ValueError, match=r"UploadPhoto: \w+ is too large: .* may have \d+ bytes together"):
                await studio.client.photos.upload("a-1", caption="A rose", **given)
        assert len(studio.fake.calls) == 1

    @pytest.mark.parametrize(
        ("picture", "error", "message"),
        [
            (5, TypeError, "picture is of type int; pass a path, bytes, a file open for reading bytes, or an Upload"),
            (StringIO("x"), TypeError, "picture is a file open for reading text"),
            ({"a": 1}, TypeError, "picture is of type dict"),
            ("no/such/file", FileNotFoundError, "no/such/file"),
        ],
    )
    async def test_no_file(self, studio: Workshop, picture: Any, error: type[Exception], message: str) -> None:
        with pytest.raises(error, match=message):
            await studio.client.photos.upload("a-1", picture=picture, caption="A rose")
        assert not studio.fake.calls

    @pytest.mark.parametrize(
        ("name", "kind", "message"),
        [
            ("\ud800", "", "the name of the file has a lone surrogate"),
            ("x", "image/png\r\nX-More: 1", "content_type is 'image/png"),
            ("x", "bïld", "pass a media type such as image/png"),
            ("x", 5, "content_type is of type int"),
        ],
    )
    async def test_wrong_name_or_type(self, studio: Workshop, name: Any, kind: Any, message: str) -> None:
        upload = studio.package.Upload(PICTURE, name=name, content_type=kind)
        with pytest.raises((ValueError, TypeError), match=message):
            await studio.client.photos.upload("a-1", picture=upload, caption="A rose")


class TestSending:
    async def test_same_body_is_sent_again(self, opened: Callable[..., Any], workshop: Any) -> None:
        bodies: list[tuple[str, bytes]] = []

        async def handler(request: web.Request) -> web.Response:
            bodies.append((request.headers["Content-Type"], await request.read()))
            status = 429 if len(bodies) < 3 else 200
            return web.json_response({"id": "p-1"}, status=status)

        client = await opened(handler)
        await client.photos.upload("a-1", picture=BytesIO(PICTURE), caption="A rose")
        assert len(bodies) == 3
        assert bodies[0] == bodies[1] == bodies[2]

    async def test_other_servers_read_it(self, opened: Callable[..., Any], workshop: Any) -> None:
        fields: list[tuple[str, str | None, str | None, bytes]] = []

        async def handler(request: web.Request) -> web.Response:
            async for part in await request.multipart():
                fields.append((part.name, part.filename, part.headers.get("Content-Type"), bytes(await part.read())))
            return web.json_response({"id": "p-1"})

        upload = workshop.Upload(PICTURE, name="Rösschen.png")
        frame = {"color": "gold"}
        await (await opened(handler)).photos.upload("a-1", picture=upload, caption="Eine Röse", width=5, frame=frame)
        assert fields == [
            ("caption", None, None, "Eine Röse".encode()),
            ("width", None, None, b"5"),
            ("frame", None, "application/json", b'{"color":"gold"}'),
            ("picture", "Rösschen.png", "image/png", PICTURE),
        ]

    async def test_signed(self, opened: Callable[..., Any], workshop: Any) -> None:
        async def handler(request: web.Request) -> web.Response:
            assert request.headers["Authorization"].startswith("SDK-HMAC-SHA256")
            return web.json_response({"id": "p-1"})

        client = await opened(handler, credentials=workshop.AkSkCredentials("key", "secret"))
        assert (await client.photos.upload("a-1", picture=PICTURE, caption="A rose")).id == "p-1"

    async def test_cancelled_while_reading(self, studio: Workshop) -> None:
        class Endless:
            reading = asyncio.Event()

            async def read(self, size: int) -> bytes:
                self.reading.set()
                await asyncio.Event().wait()
                return b""

        file = Endless()
        task = asyncio.ensure_future(studio.client.photos.upload("a-1", picture=file, caption="A rose"))
        await asyncio.wait_for(file.reading.wait(), 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not studio.fake.calls
        await studio.client.photos.upload("a-1", picture=PICTURE, caption="A rose")

    async def test_secrets_are_hidden(self, studio: Workshop, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        operations = importlib.import_module(f"{studio.package.__name__}.operations")
        operation = importlib.import_module(f"{studio.package.__name__}.core.operation.operation")
        body = {"picture": PICTURE, "caption": "A rose", "password": SECRET}
        shown = repr(operation.Request(operations.UPLOAD_PHOTO, {"album_id": "a-1"}, body=body))
        assert SECRET not in shown
        assert f"<{len(PICTURE)} bytes>" in shown

        def refuse(call: Any) -> Any:
            raise studio.fault(400, "ModelArts.0104", f"bad word {call.body['password']}")

        studio.answers("UploadPhoto", refuse)
        with pytest.raises(studio.package.BadRequest) as caught:
            await studio.client.photos.upload("a-1", picture=PICTURE, caption="A rose", password=SECRET)
        texts, traceback = [str(caught.value), repr(caught.value), caplog.text], caught.value.__traceback__
        while traceback is not None:
            if any(part in traceback.tb_frame.f_code.co_filename for part in ("/core/", "/resources/")):
                texts.append(str(traceback.tb_frame.f_locals))
            traceback = traceback.tb_next
        assert "bad word" in texts[0]
        assert not [text for text in texts if SECRET in text]


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data", b"--x--"),
        ("multipart/form-data; boundary=x", b""),
        ("multipart/form-data; boundary=x", b"no form"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--"),
        ("multipart/form-data; boundary=x", CAPTION + b"\r\n\r\na"),
        ("multipart/form-data; boundary=x", CAPTION + b"\r\n--x--"),
        ("multipart/form-data; boundary=x", CAPTION + b"\r\n\r\n\xff\r\n--x--"),
        ("multipart/form-data; boundary=x", CAPTION + b"\xff\r\n\r\na\r\n--x--"),
    ],
)  # fmt: skip
async def test_the_fake_refuses_what_is_no_form(studio: Workshop, kind: str, body: bytes) -> None:
    headers = {"X-Auth-Token": await token_of(studio), "Content-Type": kind}
    async with httpx.AsyncClient(base_url=studio.address) as http:
        path = f"/v1/{await studio.client.project_id()}/albums/a-1/uploads"
        answer = await http.post(path, headers=headers, content=body)
    assert answer.status_code == 400
    assert answer.json()["error_code"] == "ModelArts.0104"


async def token_of(studio: Workshop) -> str:
    user = studio.fake.iam.user
    named = {"name": user.name, "password": user.password, "domain": {"name": user.domain}}
    project = next(iter(studio.fake.iam.projects))
    auth = {"identity": {"methods": ["password"], "password": {"user": named}}, "scope": {"project": {"name": project}}}
    async with httpx.AsyncClient(base_url=studio.address) as http:
        answer = await http.post("/v3/auth/tokens", json={"auth": auth})
    return answer.headers["X-Subject-Token"]


def test_annotations(workshop: ModuleType) -> None:
    upload = inspect.signature(workshop.resources.photos.Photos.upload).parameters
    assert upload["picture"].annotation == "Uploadable"
    assert upload["attachments"].annotation == "Sequence[Uploadable] | Unset | None"
    assert workshop.Upload.__module__.endswith("core.operation.uploads")


@pytest.mark.parametrize(
    ("old", "new", "what", "remedy"),
    [
        ("          format: binary\n          description: The file", "          description: The file",
         "the encoding of picture in the form of UploadPhoto is not that of a file", "use one of attachments"),
        ("              picture: {contentType: image/png}", "              caption: {contentType: text/plain}",
         "the encoding of caption in the form of UploadPhoto is not that of a file", "or remove it"),
        ("contentType: image/png}", "contentType: PNG}", "the contentType of picture", "such as image/png"),
        ("contentType: image/png}", "contentType: image/png, style: form}", "style", "remove it"),
        ("          multipart/form-data:", "          application/json:", "JSON has no bytes", "correct the content"),
        ("          multipart/form-data:", "          application/x-www-form-urlencoded:",
         "the body of UploadPhoto is application/x-www-form-urlencoded", "use JSON, or multipart/form-data for files"),
        ("          description: Name of the color in English.",
         "          format: binary\n          description: Name of the color in English.", "no bytes", "Base64"),
        ("              picture: a picture\n", "", "does not match its schema", "correct it"),
    ],
)  # fmt: skip
def test_lint(tmp_path: Path, run: Callable[..., Outcome], old: str, new: str, what: str, remedy: str) -> None:
    spec = changed_workshop(tmp_path, "photos.yaml", old, new)
    outcome = run("lint", spec)
    assert outcome.code == 1
    assert what in outcome.err
    assert remedy in outcome.err
