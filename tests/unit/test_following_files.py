"""What a log can be downloaded to: files, links, devices, FIFOs and file objects of every kind."""

import asyncio
import gzip
import io
import os
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from aiomodelarts import ModelArts, NotFound, TransportError

LOG = b"".join(b"line %d of the log\n" % number for number in range(40_000))
LINK = "https://store.test/log?Signature=secret"


class Service:
    """A service with one log, which sends it in pieces."""

    def __init__(self, log: bytes = LOG, *, fails: bool = False) -> None:
        self.log = log
        self.fails = fails
        self.requests = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if request.url.path.endswith("/logs/url"):
            return httpx.Response(200, json={"obs_url": LINK})
        if self.fails:
            return httpx.Response(404)
        return httpx.Response(200, content=self.pieces(), headers={"Content-Length": str(len(self.log))})

    async def pieces(self) -> AsyncIterator[bytes]:
        for begin in range(0, len(self.log), 65_536):
            yield self.log[begin : begin + 65_536]


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
async def client(connect: Any, service: Service) -> AsyncIterator[ModelArts]:
    async with connect(service) as opened:
        yield opened


@contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def fetch(client: ModelArts, to: Any) -> int:
    return await client.training_jobs.download_log("j", "worker-0", to)


class TestFiles:
    @pytest.mark.parametrize("mask", [0o022, 0o077, 0o002, 0])
    async def test_new_file_has_the_mode_of_the_umask(self, mask: int, client: ModelArts, tmp_path: Path) -> None:
        path = tmp_path / "log"
        with umask(mask):
            assert await fetch(client, path) == len(LOG)
        assert mode(path) == 0o666 & ~mask
        assert path.read_bytes() == LOG

    @pytest.mark.parametrize("before", [0o600, 0o644, 0o666, 0o755])
    async def test_existing_file_keeps_its_mode(self, before: int, client: ModelArts, tmp_path: Path) -> None:
        path = tmp_path / "log"
        path.write_bytes(b"before")
        path.chmod(before)
        with umask(0o027):
            assert await fetch(client, str(path)) == len(LOG)
        assert (mode(path), path.read_bytes()) == (before, LOG)

    async def test_file_that_is_open_elsewhere_is_replaced(self, client: ModelArts, tmp_path: Path) -> None:
        path = tmp_path / "log"
        path.write_bytes(b"before")
        with path.open("rb") as reader:
            await fetch(client, path)
            assert reader.read() == b"before"
        assert path.read_bytes() == LOG

    async def test_link_stays_and_its_target_is_replaced(self, client: ModelArts, tmp_path: Path) -> None:
        folder = tmp_path / "folder"
        folder.mkdir()
        target, link, second = folder / "target", tmp_path / "link", tmp_path / "second"
        target.write_bytes(b"before")
        target.chmod(0o640)
        link.symlink_to("folder/target")
        second.symlink_to(link)
        assert await fetch(client, second) == len(LOG)
        assert (link.is_symlink(), second.is_symlink()) == (True, True)
        assert (target.read_bytes(), mode(target)) == (LOG, 0o640)
        assert [entry.name for entry in folder.iterdir()] == ["target"]

    async def test_link_to_nothing_creates_its_target(self, client: ModelArts, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to("target")
        await fetch(client, tmp_path / "link")
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "target").read_bytes() == LOG

    async def test_bytes_are_on_the_disk_before_the_name_is(
        self, client: ModelArts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        order: list[str] = []
        for name in ("fsync", "replace"):
            real = getattr(os, name)
            monkeypatch.setattr(os, name, lambda *args, name=name, real=real: order.append(name) or real(*args))
        await fetch(client, tmp_path / "log")
        assert order == ["fsync", "replace"]

    async def test_cut_body_is_continued_where_the_library_does_not_notice(self, connect: Any, tmp_path: Path) -> None:
        ranges: list[str | None] = []

        def handler(request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/logs/url"):
                return httpx.Response(200, json={"obs_url": LINK})
            ranges.append(request.headers.get("range"))
            if len(ranges) == 1:
                return httpx.Response(200, content=b"01234", headers={"Content-Length": "10", "ETag": '"1"'})
            return httpx.Response(206, content=b"56789", headers={"Content-Range": "bytes 5-9/10", "ETag": '"1"'})

        async with connect(handler) as client:
            assert await fetch(client, tmp_path / "log") == 10
        assert (tmp_path / "log").read_bytes() == b"0123456789"
        assert ranges == [None, "bytes=5-"]

    async def test_longest_name(self, client: ModelArts, tmp_path: Path) -> None:
        path = tmp_path / ("x" * 255)
        assert await fetch(client, path) == len(LOG)
        assert path.read_bytes() == LOG

    async def test_failure_leaves_what_was_there(self, connect: Any, tmp_path: Path) -> None:
        service = Service(fails=True)
        (tmp_path / "old").write_bytes(b"before")
        async with connect(service) as client:
            for name in ("old", "new"):
                with pytest.raises(NotFound):
                    await fetch(client, tmp_path / name)
        assert os.listdir(tmp_path) == ["old"]
        assert (tmp_path / "old").read_bytes() == b"before"

    async def test_cancelled_download_leaves_what_was_there(self, connect: Any, tmp_path: Path) -> None:
        reached = asyncio.Event()

        class Stalling(Service):
            async def pieces(self) -> AsyncIterator[bytes]:
                yield self.log[:1000]
                reached.set()
                await asyncio.Event().wait()

        async with connect(Stalling()) as client:
            task = asyncio.create_task(fetch(client, tmp_path / "log"))
            await reached.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert os.listdir(tmp_path) == []

    async def test_folders_are_refused_before_any_request(
        self, client: ModelArts, service: Service, tmp_path: Path
    ) -> None:
        (tmp_path / "link").symlink_to(tmp_path)
        for folder in (tmp_path, f"{tmp_path}/", f"{tmp_path}/new/", tmp_path / "link", ".", "", "/"):
            with pytest.raises(IsADirectoryError, match="pass the path of a file in it") as caught:
                await fetch(client, folder)
            assert caught.value.filename == str(folder)
        assert service.requests == 0

    async def test_places_that_take_no_file_are_refused_before_any_request(
        self, client: ModelArts, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with pytest.raises(FileNotFoundError) as missing:
            await fetch(client, tmp_path / "nowhere" / "log")
        assert missing.value.filename == str(tmp_path / "nowhere" / "log")
        (tmp_path / "file").touch()
        with pytest.raises(NotADirectoryError):
            await fetch(client, tmp_path / "file" / "log")
        (tmp_path / "circle").symlink_to("circle")
        with pytest.raises(OSError, match="symbolic link"):
            await fetch(client, tmp_path / "circle")
        # Whoever runs this may write everywhere, as root does.
        monkeypatch.setattr(os, "access", lambda path, _: not str(path).endswith("file"))
        with pytest.raises(PermissionError, match="no permission to write"):
            await fetch(client, tmp_path / "file")
        monkeypatch.setattr(os, "open", _refuse)
        with pytest.raises(PermissionError, match="no permission to create a file in this folder"):
            await fetch(client, tmp_path / "log")
        assert service.requests == 0
        assert sorted(os.listdir(tmp_path)) == ["circle", "file"]


def _refuse(*_: object) -> int:
    raise PermissionError(13, "Permission denied")


class TestDevices:
    async def test_devices_stay_devices(self, client: ModelArts, tmp_path: Path) -> None:
        link = tmp_path / "link"
        link.symlink_to("/dev/null")
        null = Path("/dev/null")
        for path in (null, link):
            assert await fetch(client, path) == len(LOG)
        assert stat.S_ISCHR(os.stat(null).st_mode)
        assert link.is_symlink()

    async def test_errors_of_a_device(self, client: ModelArts) -> None:
        with pytest.raises(OSError, match="No space left"):
            await fetch(client, "/dev/full")

    async def test_fifo_is_written_to(self, client: ModelArts, tmp_path: Path) -> None:
        path, read = tmp_path / "fifo", list[bytes]()
        os.mkfifo(path)
        reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
        reader.start()
        assert await fetch(client, path) == len(LOG)
        await asyncio.to_thread(reader.join)
        assert read == [LOG]
        assert path.is_fifo()

    async def test_fifo_whose_reader_leaves(self, client: ModelArts, tmp_path: Path) -> None:
        path = tmp_path / "fifo"
        os.mkfifo(path)

        def read() -> None:
            with path.open("rb", buffering=0) as file:
                file.read(10)

        reader = threading.Thread(target=read)
        reader.start()
        with pytest.raises(BrokenPipeError):
            await fetch(client, path)
        await asyncio.to_thread(reader.join)

    async def test_slow_reader_of_a_blocking_pipe_does_not_stop_the_loop(self, client: ModelArts) -> None:
        reader, writer = os.pipe()
        task = asyncio.create_task(fetch(client, f"/dev/fd/{writer}"))
        try:
            for _ in range(100):  # the loop goes on while the pipe is full
                await asyncio.sleep(0.001)
            assert not task.done()
        finally:
            task.cancel()
            os.close(reader)
            os.close(writer)
        with pytest.raises(asyncio.CancelledError):
            await task

    async def test_slow_reader_does_not_stop_the_loop(self, client: ModelArts, tmp_path: Path) -> None:
        path = tmp_path / "fifo"
        os.mkfifo(path)
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        task = asyncio.create_task(fetch(client, path))
        try:
            for _ in range(100):  # the loop goes on while the FIFO is full
                await asyncio.sleep(0.001)
            assert not task.done()
        finally:
            task.cancel()
            os.close(descriptor)
        with pytest.raises(asyncio.CancelledError):
            await task

    @pytest.mark.parametrize(
        ("place", "redirected"), [("/dev/stdout", True), ("/dev/stdout", False), ("/proc/self/fd/1", True)]
    )
    def test_standard_output(self, place: str, redirected: bool, tmp_path: Path) -> None:
        """Also if it is a file, into which the program writes before and after."""
        program = PROGRAM.format(place=place)
        path = tmp_path / "out"
        with path.open("wb") as file:
            run = subprocess.run(
                [sys.executable, "-c", program],
                stdout=file if redirected else subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
                check=True,
                timeout=60,
            )
        assert (path.read_bytes() if redirected else run.stdout) == b"before\n" + b"log\n" * 10_000 + b"after\n"


PROGRAM = """
import asyncio
import httpx
from aiomodelarts import ModelArts, TokenCredentials

def answer(request):
    if request.url.path.endswith("/logs/url"):
        return httpx.Response(200, json={{"obs_url": "https://store.test/log"}})
    return httpx.Response(200, content=b"log\\n" * 10_000)

async def main():
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    options = dict(project_id="p", endpoint="https://modelarts.test", http_client=http_client)
    async with http_client, ModelArts(TokenCredentials("t"), **options) as client:
        await client.training_jobs.download_log("j", "worker-0", "{place}")

print("before", flush=True)
asyncio.run(main())
print("after", flush=True)
"""


class Lazy:
    """A file whose methods return awaitables, as those of aiofiles and trio do."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._file, name)

        async def call(*args: Any) -> Any:
            await asyncio.sleep(0)
            return method(*args)

        return call


class LazyText(Lazy):
    encoding = "utf-8"


class Holding:
    """A file with another one inside, in the attribute that a library uses for it."""

    def __init__(self, attribute: str, file: Any) -> None:
        setattr(self, attribute, file)

    def write(self, _: bytes) -> int:
        raise AssertionError


class Grudging(io.RawIOBase):
    """A raw file that takes 1,000 bytes at most, and every third time none."""

    def __init__(self) -> None:
        super().__init__()
        self.data = b""
        self.calls = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int | None:
        self.calls += 1
        if self.calls % 3 == 0:
            return None
        self.data += bytes(data[:1000])
        return min(len(data), 1000)


class TestObjects:
    async def test_files_of_anyio(self, client: ModelArts, tmp_path: Path) -> None:
        path = tmp_path / "log"
        async with await anyio.open_file(path, "wb") as file:
            assert await fetch(client, file) == len(LOG)
        assert path.read_bytes() == LOG

    async def test_methods_that_return_awaitables(self, client: ModelArts) -> None:
        file = io.BytesIO()
        assert await fetch(client, Lazy(file)) == len(LOG)
        assert file.getvalue() == LOG

    @pytest.mark.parametrize("opening", ["wb", "ab", "r+b", "w+b"])
    @pytest.mark.parametrize("buffering", [0, -1])
    async def test_plain_files(self, opening: str, buffering: int, client: ModelArts, tmp_path: Path) -> None:
        path = tmp_path / "log"
        path.touch()
        with path.open(opening, buffering) as file:
            assert await fetch(client, file) == len(LOG)
            # Nothing is held back: what fails does so before the download is called complete.
            assert path.read_bytes() == LOG

    async def test_nothing_stays_in_a_buffer(self, connect: Any, tmp_path: Path) -> None:
        async with connect(Service(b"small")) as client:
            with (tmp_path / "log").open("wb") as file:
                assert await fetch(client, file) == 5
                assert (tmp_path / "log").read_bytes() == b"small"
            with open("/dev/full", "wb") as full:  # noqa: ASYNC230
                with pytest.raises(OSError, match="No space left"):
                    await fetch(client, full)
                with suppress(OSError):
                    full.close()

    async def test_temporary_and_compressed_files(self, client: ModelArts, tmp_path: Path) -> None:
        with tempfile.NamedTemporaryFile() as named, tempfile.SpooledTemporaryFile(max_size=1000) as spooled:
            for file in (named, spooled):
                assert await fetch(client, file) == len(LOG)
                file.seek(0)
                assert file.read() == LOG
        with gzip.open(tmp_path / "log.gz", "wb") as packed:
            assert await fetch(client, packed) == len(LOG)
        assert gzip.decompress((tmp_path / "log.gz").read_bytes()) == LOG

    async def test_raw_file_that_takes_little(self, connect: Any) -> None:
        file = Grudging()
        async with connect(Service(LOG[:30_000])) as client:
            assert await fetch(client, file) == 30_000
        assert file.data == LOG[:30_000]

    async def test_pipe_that_takes_nothing_for_a_while(self, client: ModelArts) -> None:
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        read = list[bytes]()

        def drain() -> None:
            with os.fdopen(reader, "rb") as file:
                read.append(file.read())

        thread = threading.Thread(target=drain)
        with os.fdopen(writer, "wb", buffering=0) as file:
            thread.start()
            assert await fetch(client, file) == len(LOG)
        await asyncio.to_thread(thread.join)
        assert read == [LOG]

    async def test_a_blocked_file_does_not_stop_the_loop(self, client: ModelArts) -> None:
        reader, writer = os.pipe()
        with os.fdopen(writer, "wb") as file:
            task = asyncio.create_task(fetch(client, file))
            for _ in range(100):
                await asyncio.sleep(0.001)
            assert not task.done()
            with os.fdopen(reader, "rb") as other:
                read = asyncio.create_task(asyncio.to_thread(other.read))
                assert await task == len(LOG)
                file.close()
                assert await read == LOG

    async def test_what_takes_no_bytes_is_refused_before_any_request(
        self, client: ModelArts, service: Service, tmp_path: Path
    ) -> None:
        path = tmp_path / "text"
        path.touch()
        async with await anyio.open_file(path, "w") as of_anyio:
            with (
                path.open("w") as text,
                path.open("rb") as reading,
                tempfile.NamedTemporaryFile("w") as temporary,
            ):
                unfit = (io.StringIO(), text, of_anyio, temporary, LazyText(io.StringIO()), reading, None, 5, b"log")
                inside = [Holding(attribute, io.StringIO()) for attribute in ("file", "wrapped", "_file")]
                for to in (*unfit, *inside):
                    with pytest.raises(TypeError, match="open for writing bytes"):
                        await fetch(client, to)
        with path.open("wb") as closed:
            pass
        with pytest.raises(ValueError, match="closed"):
            await fetch(client, closed)
        assert service.requests == 0

    async def test_start_over_needs_a_file_that_can_seek(self, connect: Any) -> None:
        service, broken = Service(), iter([True])

        def handler(request: httpx.Request) -> httpx.Response:
            answer = service(request)
            if "store" in request.url.host and next(broken, False):
                answer = httpx.Response(200, content=b"another log", headers={"Content-Length": "20"})
            return answer

        written = list[bytes]()

        class Only:
            def write(self, data: bytes) -> None:
                written.append(data)

        async with connect(handler) as client:
            with pytest.raises(TransportError, match=r"start over after 11 bytes.*a file that can seek"):
                await fetch(client, Only())
            assert written == [b"another log"]
            broken = iter([True])
            file = io.BytesIO(b"kept")
            file.seek(4)
            assert await fetch(client, file) == len(LOG)
            assert file.getvalue() == b"kept" + LOG
            broken = iter([True])
            lazy = io.BytesIO()
            assert await fetch(client, Lazy(lazy)) == len(LOG)
            assert lazy.getvalue() == LOG
