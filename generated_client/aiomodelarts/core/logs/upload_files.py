"""Read the files of a form into memory before the request is signed and sent."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from inspect import isawaitable
from typing import cast

from ..operation.form_fields import check_header_text, guessed_type
from ..operation.operation import Request
from ..operation.uploads import MOST_BYTES, FilePart, ReadableFile, Upload
from ..redaction.hidden import Hidden
from ..unset import UNSET
from .file_threads import in_thread

ACCEPTED = "a path, bytes, a file open for reading bytes, or an Upload"
PIECE = 1024 * 1024


async def with_files_read(request: Request) -> Request:
    """Return a request whose file arguments were read.

    Args:
        request: A call of an operation that takes files.

    Raises:
        TypeError: An argument is no file.
        ValueError: The files are too large, or a name or media type can't be sent.
        OSError: A file can't be read.
    """
    fields, reader = Hidden(dict(request.body or {})), _Reader(request)
    for name in request.operation.files:
        value = fields.value.get(name, UNSET)
        if value is None or value is UNSET:
            continue
        if isinstance(value, list | tuple):
            fields.value[name] = [await reader.part(name, one) for one in cast("list[object]", value)]
        else:
            fields.value[name] = await reader.part(name, value)
    body: Hidden[Mapping[str, object]] = Hidden(fields.value)
    return Request(request.operation, request.path_values, request.query, request.headers, body, request.extra)


class _Reader:
    """Reads the files of one request, up to the maximum size.

    Args:
        request: The request.
    """

    def __init__(self, request: Request) -> None:
        self._operation = request.operation
        self._left = MOST_BYTES

    async def part(self, argument: str, value: object) -> FilePart:
        """Return a file argument as a part of the form."""
        if isinstance(value, FilePart):
            return value
        place = f"{self._operation.id}: {argument}"
        upload = value if isinstance(value, Upload) else Upload(cast("bytes", value))
        content = upload.content
        if isinstance(content, bytes | bytearray | memoryview):
            name, data = argument, bytes(content)
            self._count(place, len(data))
        elif isinstance(content, str | os.PathLike):
            path = os.fspath(content)
            name, data = os.path.basename(path), await in_thread(self._read_path, place, path)
        elif callable(getattr(content, "read", None)):
            own = getattr(content, "name", argument)
            name = os.path.basename(own) if isinstance(own, str) else argument
            data = await self._read_file(place, content)
        else:
            raise TypeError(f"{place} is of type {type(content).__name__}; pass {ACCEPTED}")
        name = upload.name or name
        kind = upload.content_type or self._operation.part_types.get(argument) or guessed_type(name)
        for what, text in (("the name of the file", name), ("content_type", kind)):
            check_header_text(place, what, text)
        return FilePart(name, kind, data)

    def _read_path(self, place: str, path: str) -> bytes:
        with open(path, "rb") as file:  # the path may be of any type
            return self._read_blocking(place, file.read)

    def _read_blocking(self, place: str, read: Callable[[int], bytes]) -> bytes:
        data = bytearray()
        while piece := read(PIECE):
            self._count(place, len(piece))
            data += piece
        return bytes(data)

    async def _read_file(self, place: str, file: ReadableFile) -> bytes:
        data = bytearray()
        while True:
            piece = await in_thread(file.read, PIECE)
            if isawaitable(piece):
                piece = await piece
            if not isinstance(piece, bytes | bytearray):
                what = "is a file open for reading text" if isinstance(piece, str) else "returns no bytes"
                raise TypeError(f"{place} {what}; pass {ACCEPTED}")
            if not piece:
                return bytes(data)
            self._count(place, len(piece))
            data += piece

    def _count(self, place: str, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise ValueError(
                f"{place} is too large: the files of a request may have {MOST_BYTES} bytes together; upload it to OBS "
                "and pass its path, if the operation takes one"
            )
