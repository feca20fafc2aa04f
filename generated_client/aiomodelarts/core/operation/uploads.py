"""Files in forms: what callers pass, and what is sent."""

from __future__ import annotations

import os
from typing import Protocol, cast

from attrs import field, frozen

MOST_BYTES = 512 * 1024 * 1024
"""Maximum size of all files of a request, in bytes, because they are signed and sent again as a whole."""


class ReadableFile(Protocol):
    """A file open for reading bytes, such as `open(path, "rb")` or a file of anyio or aiofiles."""

    def read(self, size: int, /) -> object:
        """Return up to `size` bytes, or an awaitable of them."""
        ...


@frozen
class Upload:
    """A file to send, with its name and media type.

    Args:
        content: Path, bytes, or file open for reading bytes.
        name: File name to send; that of the path or file by default.
        content_type: Media type to send, such as `image/png`. By default, the one that the operation documents, or the
            one for the extension of the name, or else `application/octet-stream`.

    Example:
        ```python
        picture = Upload(b"bytes of a picture", name="rose.png", content_type="image/png")
        ```
    """

    content: bytes | str | os.PathLike[str] | ReadableFile = field(repr=False)
    name: str = ""
    content_type: str = ""


Uploadable = bytes | str | os.PathLike[str] | ReadableFile | Upload
"""Types of an argument that is a file: a path, bytes, a file open for reading bytes, or an `Upload`."""


@frozen
class FilePart:
    """A file that was read, as it is sent.

    Args:
        name: File name.
        content_type: Media type.
        content: The bytes.
    """

    name: str
    content_type: str
    content: bytes = field(repr=False)


def shown(value: object) -> object:
    """Return a file argument for display, without its content."""
    if isinstance(value, bytes | bytearray):
        return f"<{len(value)} bytes>"
    if isinstance(value, list | tuple):
        return [shown(part) for part in cast("list[object]", value)]
    return value
