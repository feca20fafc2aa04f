"""Downloads from an ill-behaved storage, over a socket: all bytes of one version, or an error."""

import asyncio
import io
import os
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts import ConnectionLost, DecodeError, ModelArtsError
from tests.cases import for_each

OPERATION = "ShowObsUrlOfTrainingJobLogs"
OLD, NEW = b"0123456789", b"abcdefghijklmno"
TAG, OTHER = '"old"', '"new"'
SATURDAY, SUNDAY = "Sat, 03 Jan 2026 10:00:00 GMT", "Sun, 04 Jan 2026 10:00:00 GMT"


def response(status: int, body: bytes = b"", cut: int | None = None, **headers: Any) -> bytes:
    """A response as it goes over the wire, of which the body may be cut; then the connection closes."""
    lines = {"Content-Length": len(body), "Connection": "close"}
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value is not None)
    return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + body[:cut]


def whole(body: bytes = OLD, cut: int | None = None, **headers: Any) -> bytes:
    return response(200, body, cut, **headers)


def part(body: bytes, content_range: str | None, cut: int | None = None, **headers: Any) -> bytes:
    return response(206, body, cut, Content_Range=content_range, **headers)


def chunked(body: bytes, *, ended: bool = True, **headers: Any) -> bytes:
    return response(200, Content_Length=None, Transfer_Encoding="chunked", **headers) + (
        b"%x\r\n%b\r\n" % (len(body), body) + (b"0\r\n\r\n" if ended else b"")
    )


class Storage:
    """A service and the storage that its links lead to. It sends scripted responses; the last one again and again."""

    def __init__(self, *script: bytes) -> None:
        self.script = list(script)
        self.requests: list[dict[str, str]] = []
        self.url = ""

    async def __call__(self, seen: Any, writer: Any) -> None:
        if seen.target.endswith("url?Content-Type=application%2Foctet-stream"):
            body = f'{{"obs_url": "{self.url}/log?Signature=secret"}}'.encode()
            writer.write(whole(body, Content_Type="application/json", Connection="keep-alive"))
            return
        self.requests.append(seen.headers)
        writer.write(self.script.pop(0) if len(self.script) > 1 else self.script[0])
        await writer.drain()
        writer.close()


@pytest.fixture
def fetch(serve: Any, connect_to: Any) -> Any:
    """`await fetch(storage, to)`: download a log through a client with connections of its own."""

    async def fetch(storage: Storage, to: Any) -> int:
        async with serve(storage) as wire, connect_to(wire.url) as client:
            storage.url = wire.url
            return await client.training_jobs.download_log("j", "worker-0", to)

    return fetch


class OnlyWrite:
    """Something that can't go back."""

    def __init__(self) -> None:
        self.data = b""

    def write(self, data: bytes) -> int:
        self.data += data
        return len(data)


BROKEN = whole(cut=5, ETag=TAG)
REST = part(OLD[5:], "bytes 5-9/10", ETag=TAG)
AGAIN = whole(NEW, ETag=OTHER)

# What the storage sends, one response after the other, and what has to be in the file.
COMPLETE = {
    "whole": ([whole(ETag=TAG)], OLD),
    "no tag": ([whole()], OLD),
    "empty": ([whole(b"")], b""),
    "in chunks": ([chunked(OLD)], OLD),
    "empty in chunks": ([response(200, Content_Length=None, Transfer_Encoding="chunked") + b"0\r\n\r\n"], b""),
    "identity": ([whole(Content_Encoding="identity")], OLD),
    "the rest": ([BROKEN, REST], OLD),
    "the rest in two parts": ([BROKEN, part(OLD[5:7], "bytes 5-6/10", ETag=TAG), part(OLD[7:], "bytes 7-9/10")], OLD),
    "the rest broke too": ([BROKEN, part(OLD[5:], "bytes 5-9/10", 2, ETag=TAG), part(OLD[7:], "bytes 7-9/10")], OLD),
    "the rest without a tag": ([BROKEN, part(OLD[5:], "bytes 5-9/10")], OLD),
    "range in other letters": ([BROKEN, part(OLD[5:], "Bytes 5-9/10", ETag=TAG)], OLD),
    "the same again": ([BROKEN, whole(ETag=TAG)], OLD),
    "the same again, broken": ([BROKEN, whole(cut=3, ETag=TAG), whole(cut=7, ETag=TAG), whole(ETag=TAG)], OLD),
    "the same in chunks": ([BROKEN, chunked(OLD, ETag=TAG)], OLD),
    "chunks, then the rest": ([chunked(OLD[:5], ended=False, ETag=TAG), REST], OLD),
    "all had come": ([chunked(OLD, ended=False, ETag=TAG), response(416, Content_Range="bytes */10")], OLD),
    "end by closing, confirmed": ([whole(Content_Length=None), response(416, Content_Range="bytes */10")], OLD),
    "empty, end by closing": ([whole(b"", Content_Length=None), response(416, Content_Range="bytes */0")], b""),
    "end by closing, and more": ([whole(OLD[:5], Content_Length=None, ETag=TAG), REST], OLD),
    "the date is the version": (
        [
            whole(cut=5, Last_Modified=SATURDAY, Date=SUNDAY),
            part(OLD[5:], "bytes 5-9/10", Last_Modified=SATURDAY, Date=SUNDAY),
        ],
        OLD,
    ),
    # What can't be the rest of what came before: from here on the download has to start over.
    "no tag, broken": ([whole(cut=5), whole(NEW)], NEW),
    "weak tag": ([whole(cut=5, ETag='W/"old"'), whole(ETag='W/"old"')], OLD),
    "a fresh date": ([whole(cut=5, Last_Modified=SATURDAY, Date=SATURDAY), whole(NEW)], NEW),
    "a date that is none": ([whole(cut=5, Last_Modified="never", Date=SUNDAY), whole(NEW)], NEW),
    "written anew": ([BROKEN, AGAIN], NEW),
    "written anew, shorter": ([BROKEN, whole(b"ab", ETag=OTHER)], b"ab"),
    "written anew, without a tag": ([BROKEN, whole(NEW)], NEW),
    "same tag, another length": ([BROKEN, whole(NEW, ETag=TAG)], NEW),
    "written anew, in spite of If-Range": ([BROKEN, part(NEW[5:], "bytes 5-14/15", ETag=OTHER), AGAIN], NEW),
    "same length, in spite of If-Range": ([BROKEN, part(NEW[5:10], "bytes 5-9/10", ETag=OTHER), AGAIN], NEW),
    "grown": ([BROKEN, part(OLD[5:] + b"x", "bytes 5-10/11", ETag=TAG), AGAIN], NEW),
    "another date": (
        [
            whole(cut=5, ETag=TAG, Last_Modified=SATURDAY),
            part(OLD[5:], "bytes 5-9/10", ETag=TAG, Last_Modified=SUNDAY),
            AGAIN,
        ],
        NEW,
    ),
    "206 from the beginning": ([BROKEN, part(OLD, "bytes 0-9/10", ETag=TAG), AGAIN], NEW),
    "206 further on": ([BROKEN, part(OLD[6:], "bytes 6-9/10", ETag=TAG), AGAIN], NEW),
    "206 of what came before": ([BROKEN, part(OLD[3:], "bytes 3-9/10", ETag=TAG), AGAIN], NEW),
    "206 without a range": ([BROKEN, part(OLD[5:], None, ETag=TAG), AGAIN], NEW),
    "206 with * as size": ([BROKEN, part(OLD[5:], "bytes 5-9/*", ETag=TAG), AGAIN], NEW),
    "206 with the range of 416": ([BROKEN, part(OLD[5:], "bytes */10", ETag=TAG), AGAIN], NEW),
    "206 with another unit": ([BROKEN, part(OLD[5:], "lines 5-9/10", ETag=TAG), AGAIN], NEW),
    "206 with a range backwards": ([BROKEN, part(OLD[5:], "bytes 9-5/10", ETag=TAG), AGAIN], NEW),
    "206 beyond the size": ([BROKEN, part(OLD[5:] + b"x", "bytes 5-10/10", ETag=TAG), AGAIN], NEW),
    "206 with a negative range": ([BROKEN, part(OLD[5:], "bytes 5--9/10", ETag=TAG), AGAIN], NEW),
    "206 with garbage": ([BROKEN, part(OLD[5:], "5-9", ETag=TAG), AGAIN], NEW),
    "206 shorter than its range": ([BROKEN, part(OLD[5:8], "bytes 5-9/10", ETag=TAG), AGAIN], NEW),
    "206 longer than its range": ([BROKEN, part(OLD[5:], "bytes 5-7/10", ETag=TAG), AGAIN], NEW),
    "206 in several parts": (
        [BROKEN, part(OLD[5:], "bytes 5-9/10", ETag=TAG, Content_Type="multipart/byteranges; boundary=x"), AGAIN],
        NEW,
    ),
    "206 compressed": ([BROKEN, part(OLD[5:], "bytes 5-9/10", ETag=TAG, Content_Encoding="gzip"), AGAIN], NEW),
    "206 unasked": ([part(OLD, "bytes 0-9/10"), AGAIN], NEW),
    "206 of a part, unasked": ([part(OLD[:5], "bytes 0-4/10"), AGAIN], NEW),
    "206 of an unknown version": ([whole(OLD[:5], Content_Length=None), part(OLD[5:], "bytes 5-9/10"), AGAIN], NEW),
    "compressed": ([whole(Content_Encoding="gzip"), AGAIN], NEW),
    "compressed twice": ([whole(Content_Encoding="br, gzip"), AGAIN], NEW),
    "416 though there is more": ([BROKEN, response(416, Content_Range="bytes */10", ETag=TAG), AGAIN], NEW),
    "416 though there is less": ([BROKEN, response(416, Content_Range="bytes */3"), AGAIN], NEW),
    "416 without a size": ([BROKEN, response(416), AGAIN], NEW),
    "416 of another version": (
        [chunked(OLD, ended=False, ETag=TAG), response(416, Content_Range="bytes */10", ETag=OTHER), AGAIN],
        NEW,
    ),
    "the same in chunks, shorter": ([BROKEN, chunked(OLD[:3], ETag=TAG), AGAIN], NEW),
    "the same in chunks, not all": ([BROKEN, chunked(OLD[:7], ETag=TAG), AGAIN], NEW),
}


class TestVersions:
    @pytest.mark.parametrize(("script", "content"), COMPLETE.values(), ids=COMPLETE)
    @pytest.mark.parametrize("to_path", [True, False], ids=["path", "object"])
    async def test_file_has_all_bytes_of_one_version(
        self, script: list[bytes], content: bytes, to_path: bool, fetch: Any, tmp_path: Path
    ) -> None:
        path, file = tmp_path / "log", io.BytesIO(b"before")
        file.seek(0, io.SEEK_END)
        storage = Storage(*script)
        size = await fetch(storage, path if to_path else file)
        assert size == len(content)
        if to_path:
            assert path.read_bytes() == content
        else:
            assert file.getvalue() == b"before" + content
        assert len(storage.requests) == len(script)

    @for_each(("script", "content"), COMPLETE.values(), ids=COMPLETE)
    async def test_what_cannot_seek_never_mixes_versions(self, script: list[bytes], content: bytes, fetch: Any) -> None:
        to = OnlyWrite()
        ends = await asyncio.gather(fetch(Storage(*script), to), return_exceptions=True)
        if isinstance(ends[0], ModelArtsError):
            assert "seek" in str(ends[0])
            assert OLD.startswith(to.data)
        else:
            assert (ends[0], to.data) == (len(content), content)

    @pytest.mark.parametrize(
        "answer",
        [
            BROKEN,
            whole(cut=5),
            chunked(OLD, ended=False),
            chunked(OLD, ended=False, ETag=TAG),
            whole(Content_Length=None),
            whole(Content_Length=None, ETag=TAG),
            part(OLD, "bytes 0-9/10", ETag=TAG),
            whole(Content_Encoding="gzip", ETag=TAG),
            whole(Transfer_Encoding="gzip", Content_Length=None),
        ],
    )
    async def test_what_stays_unusable_ends_and_leaves_nothing(self, answer: bytes, fetch: Any, tmp_path: Path) -> None:
        path = tmp_path / "log"
        path.write_bytes(b"the file before")
        storage = Storage(answer)
        with pytest.raises((ConnectionLost, DecodeError)) as caught:
            await fetch(storage, path)
        assert "secret" not in str(caught.value)
        assert path.read_bytes() == b"the file before"
        assert os.listdir(tmp_path) == ["log"]
        assert len(storage.requests) == 5

    async def test_a_range_names_its_version(self, fetch: Any, tmp_path: Path) -> None:
        dated = whole(cut=5, Last_Modified=SATURDAY, Date=SUNDAY, ETag='W/"weak"')
        for first, validator in ((BROKEN, TAG), (dated, SATURDAY)):
            storage = Storage(first, AGAIN)
            await fetch(storage, tmp_path / "log")
            assert "range" not in storage.requests[0]
            assert (storage.requests[1]["range"], storage.requests[1]["if-range"]) == ("bytes=5-", validator)

    @pytest.mark.parametrize("first", [whole(cut=5, Last_Modified=SATURDAY, Date=SATURDAY), whole(cut=5, ETag="W/")])
    async def test_no_range_of_an_unknown_version(self, first: bytes, fetch: Any, tmp_path: Path) -> None:
        storage = Storage(first, AGAIN)
        await fetch(storage, tmp_path / "log")
        assert ["range" in arguments for arguments in storage.requests] == [False, False]

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            (BROKEN, part(OLD[5:8], "bytes 5-9/10", ETag=TAG)),
            (chunked(OLD[:5], ended=False, ETag=TAG), chunked(OLD[:3], ETag=TAG)),
        ],
    )
    async def test_no_range_after_a_contradiction(
        self, first: bytes, second: bytes, fetch: Any, tmp_path: Path
    ) -> None:
        storage = Storage(first, second, AGAIN)
        await fetch(storage, tmp_path / "log")
        assert ["range" in arguments for arguments in storage.requests] == [False, True, False]

    async def test_bytes_of_a_part_that_was_too_long_are_dropped(self, fetch: Any, tmp_path: Path) -> None:
        """They were written before it turned out."""
        log = b"0123456789" * 20_000
        wrong = b"x" * 150_000
        lying = response(
            206, Content_Length=None, Transfer_Encoding="chunked", ETag=TAG, Content_Range="bytes 5-100004/200000"
        )
        lying += b"%x\r\n%b\r\n0\r\n\r\n" % (len(wrong), wrong)
        storage = Storage(whole(log, 5, ETag=TAG), lying, whole(log, ETag=TAG))
        assert await fetch(storage, tmp_path / "log") == len(log)
        assert (tmp_path / "log").read_bytes() == log

    async def test_no_range_after_one_that_was_wrong(self, fetch: Any, tmp_path: Path) -> None:
        storage = Storage(BROKEN, part(OLD, "bytes 0-9/10", ETag=TAG), BROKEN, whole(ETag=TAG))
        assert await fetch(storage, tmp_path / "log") == 10
        assert [re.sub(r"\D", "", arguments.get("range", "")) for arguments in storage.requests] == ["", "5", "", ""]

    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    async def test_redirects_are_not_followed(self, status: int, fetch: Any, tmp_path: Path) -> None:
        storage = Storage(response(status, Location="http://127.0.0.1:1/else"))
        with pytest.raises(ModelArtsError, match="redirect"):
            await fetch(storage, tmp_path / "log")
        assert len(storage.requests) == 1


class TestErrors:
    @pytest.mark.parametrize("answer", [{}, [], {"obs_url": None}, {"obs_url": 7}, {"obs_url": "ftp://a.test/log"}])
    async def test_service_sends_no_link(self, answer: object, connect: Any) -> None:
        requests: list[httpx.Request] = []

        def handler(request: httpx.Request) -> httpx.Response:
            requests.append(request)
            return httpx.Response(200, json=answer)

        async with connect(handler) as client:
            with pytest.raises(DecodeError) as caught:
                await client.training_jobs.download_log("j", "worker-0", io.BytesIO())
        assert caught.value.operation == OPERATION
        assert str(caught.value).startswith(f"{OPERATION}: ")
        assert len(requests) == 1

    async def test_storage_never_sends_the_end(self, fetch: Any) -> None:
        storage = Storage(whole(OLD[:5], Content_Length=None))
        with pytest.raises(ConnectionLost, match=f"^{OPERATION}: the storage did not send the end of the log; 5 bytes"):
            await fetch(storage, io.BytesIO())
