"""Download to a path: regular files are replaced when complete, devices and FIFOs are written to directly."""

from __future__ import annotations

import asyncio
import os
import re
import secrets
import select
import stat
from contextlib import suppress
from errno import EISDIR, ENXIO
from pathlib import Path

from .file_threads import in_thread

NEW_FILE_MODE = 0o666
# A pipe that is ready for writing accepts this many bytes without blocking.
PIPE_PIECE = getattr(select, "PIPE_BUF", 512)
DEVICE_PIECE = 64 * 1024
PAUSE = 0.01
# Seconds to wait until a process opens a FIFO for reading.
LONGEST_WAIT_FOR_READER = 30.0
# Folders in which Linux and macOS show the open files of a process.
DESCRIPTORS = re.compile(r"/proc/(\d+)/(?:task/\d+/)?fd|/dev/fd")
MOST_LINKS = 40


class ReplacedFile:
    """A temporary file that replaces the file at a path when it is complete.

    The temporary file is in the same folder. An existing file keeps its mode; a new one gets the default mode of the
    umask. If the path is a symbolic link, the file it points to is replaced and the link is kept.

    Args:
        path: Path of the file to replace or create.
    """

    restartable = True

    def __init__(self, path: Path) -> None:
        self._shown = str(path)
        self._path = path
        self._temporary = path
        self._descriptor = -1
        self._mode: int | None = None

    async def open(self) -> None:
        """Create the temporary file.

        Raises:
            OSError: The folder does not exist, or the file or its folder is not writable.
        """
        try:
            await in_thread(self._create)
        except asyncio.CancelledError:
            self._discard()
            raise

    async def write(self, data: bytes) -> None:
        """Append bytes."""
        await in_thread(_write_all, self._descriptor, data)

    async def restart(self) -> None:
        """Discard the bytes written so far."""
        await in_thread(self._empty)

    async def finish(self) -> None:
        """Rename the temporary file to the path."""
        await in_thread(self._replace)

    async def discard(self) -> None:
        """Remove the temporary file, unless it was renamed."""
        self._discard()

    def _create(self) -> None:
        self._path = Path(os.path.realpath(self._path, strict=False))
        with suppress(FileNotFoundError):
            self._mode = stat.S_IMODE(self._path.stat().st_mode) & 0o777
            if not os.access(self._path, os.W_OK):
                raise PermissionError(13, "no permission to write to this file", self._shown)
        self._temporary = self._path.parent / f".{secrets.token_hex(8)}.part"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        mode = NEW_FILE_MODE if self._mode is None else self._mode
        try:
            self._descriptor = os.open(self._temporary, flags, mode)
        except PermissionError as error:
            reason = "no permission to create a file in this folder"
            raise PermissionError(error.errno, reason, str(self._path.parent)) from None
        except OSError as error:
            raise OSError(error.errno, error.strerror, self._shown) from None

    def _empty(self) -> None:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.ftruncate(self._descriptor, 0)

    def _replace(self) -> None:
        if self._mode is not None:
            os.chmod(self._temporary, self._mode)
        os.fsync(self._descriptor)
        descriptor, self._descriptor = self._descriptor, -1
        os.close(descriptor)
        os.replace(self._temporary, self._path)

    def _discard(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)
        if self._temporary != self._path:
            with suppress(OSError):
                os.unlink(self._temporary)


class Device:
    """A device, a FIFO or an open file of this process such as `/dev/stdout`, which is written to but never replaced.

    Args:
        path: Path of the device.
    """

    restartable = False

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = -1
        self._piece = PIPE_PIECE

    async def open(self) -> None:
        """Open the device for writing; if it is a FIFO, wait for a reader.

        Raises:
            OSError: The device is not writable, or no process opened the FIFO for reading within 30 s.
        """
        own = _own_descriptor(self._path)
        self._descriptor = os.dup(own) if own is not None else await self._open_nonblocking()
        mode = os.fstat(self._descriptor).st_mode
        if own is None or stat.S_ISREG(mode):
            self._piece = DEVICE_PIECE

    async def write(self, data: bytes) -> None:
        """Write all bytes, waiting for the reader if necessary."""
        rest = memoryview(data)
        while rest:
            written = self._write_some(rest[: self._piece])
            rest = rest[written:]
            if not written:
                await asyncio.sleep(PAUSE)

    async def restart(self) -> None:
        """Raise OSError, because bytes written to a device can't be taken back."""
        raise OSError(f"{self._path} can't be rewritten from the beginning")

    async def finish(self) -> None:
        """Do nothing, because all bytes were written."""

    async def discard(self) -> None:
        """Close the device."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    async def _open_nonblocking(self) -> int:
        flags = os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
        ends = asyncio.get_running_loop().time() + LONGEST_WAIT_FOR_READER
        while True:
            try:
                return os.open(self._path, flags)
            except OSError as error:
                if error.errno != ENXIO or not self._path.is_fifo():
                    raise
                if asyncio.get_running_loop().time() > ends:
                    raise OSError(ENXIO, "no process has opened this FIFO for reading", str(self._path)) from None
            await asyncio.sleep(PAUSE)

    def _write_some(self, data: memoryview) -> int:
        """Write as many bytes as possible without blocking, and return their number, which may be 0."""
        if not _is_ready(self._descriptor):
            return 0
        try:
            return os.write(self._descriptor, data)
        except BlockingIOError:
            return 0


def sink_of_path(to: str | os.PathLike[str]) -> ReplacedFile | Device:
    """Return the sink that writes to a path.

    Args:
        to: The path.

    Raises:
        IsADirectoryError: The path is a folder.
    """
    text = os.fsdecode(to)
    path = Path(text)
    separators = tuple(separator for separator in (os.sep, os.altsep) if separator)
    if text.endswith(separators) or path.is_dir():
        raise IsADirectoryError(EISDIR, "this is a folder; pass the path of a file in it", text)
    is_special = path.exists() and not path.is_file()
    return Device(path) if is_special or _own_descriptor(path) is not None else ReplacedFile(path)


def _own_descriptor(path: Path) -> int | None:
    """Return the descriptor that a path such as `/dev/stdout` or `/dev/fd/3` refers to in this process, or None.

    If output is redirected to a file, opening the path would write from the start of that file, and replacing the file
    would unlink the redirected output.
    """
    for _ in range(MOST_LINKS):
        folder = DESCRIPTORS.fullmatch(os.path.realpath(path.parent)) if path.name.isdecimal() else None
        if folder is not None and folder[1] in (None, str(os.getpid())):
            return int(path.name)
        if not path.is_symlink():
            return None
        path = path.parent / path.readlink()
    return None


def _is_ready(descriptor: int) -> bool:
    """Return whether a descriptor accepts bytes without blocking."""
    if not hasattr(select, "poll"):
        return True
    poll = select.poll()
    poll.register(descriptor, select.POLLOUT)
    return bool(poll.poll(0))


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
