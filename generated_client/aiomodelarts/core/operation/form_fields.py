"""Encoding of forms with files, `multipart/form-data` (RFC 7578)."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from typing import Any, cast

import orjson

from ..unset import UNSET
from .argument_values import text_of
from .unsendable_text import BROKEN, REPLACED, is_whole
from .uploads import FilePart

FORM = "multipart/form-data"
UNKNOWN = "application/octet-stream"
# As browsers escape names.
ESCAPED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def form_content(operation: str, fields: Mapping[str, Any]) -> tuple[bytes, str]:
    """Return the body of a form and its media type with the boundary.

    Args:
        operation: ID of the operation, for error messages.
        fields: JSON types and files by name. Lists of scalars and of files repeat the name; other lists and objects
            are sent as JSON.

    Raises:
        ValueError: A name or a value has a lone surrogate.
    """
    boundary = secrets.token_hex(16)
    pieces: list[bytes] = []
    for name, value in fields.items():
        for head, content in _parts(operation, name, value):
            pieces += [f"--{boundary}\r\n{head}\r\n\r\n".encode(), content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    return b"".join(pieces), f"{FORM}; boundary={boundary}"


def guessed_type(name: str) -> str:
    """Return the media type for the extension of a file name."""
    from mimetypes import guess_type  # reads files of the system, and few programs upload files

    return guess_type(name)[0] or UNKNOWN


def check_header_text(place: str, what: str, text: object) -> None:
    """Check a file name or media type.

    Args:
        place: The operation and the argument, for error messages.
        what: What the text is.
        text: The text.

    Raises:
        TypeError: It is not a string.
        ValueError: It has a lone surrogate, or a media type has other characters than printable ASCII.
    """
    if not isinstance(text, str):
        raise TypeError(f"{place}: {what} is of type {type(text).__name__}; pass a str")
    if not is_whole(text):
        raise ValueError(f"{place}: {what} {BROKEN}{REPLACED}")
    if what == "content_type" and not (text.isascii() and text.isprintable()):
        raise ValueError(f"{place}: {what} is {text!r}; pass a media type such as image/png")


def _parts(operation: str, name: str, value: Any) -> Iterator[tuple[str, bytes]]:
    """Yield the head and the content of each part of a field."""
    if value is None or value is UNSET:
        return
    if not is_whole(name):
        raise ValueError(f"{operation}: the name of a field {BROKEN}{REPLACED}")
    head = f'Content-Disposition: form-data; name="{name.translate(ESCAPED)}"'
    if isinstance(value, list) and not any(isinstance(part, dict | list) for part in cast("list[Any]", value)):
        for part in cast("list[Any]", value):
            yield from _parts(operation, name, part)
    elif isinstance(value, FilePart):
        yield (
            f'{head}; filename="{value.name.translate(ESCAPED)}"\r\nContent-Type: {value.content_type}',
            value.content,
        )
    elif isinstance(value, dict | list):
        yield f"{head}\r\nContent-Type: application/json", _encoded(operation, name, orjson.dumps, value)
    else:
        yield head, _encoded(operation, name, str.encode, text_of(value))


def _encoded(operation: str, name: str, encode: Any, value: Any) -> bytes:
    try:
        return encode(value)
    except (TypeError, UnicodeEncodeError):  # both mean a lone surrogate, because all types were checked before
        pass
    raise ValueError(f"{operation}: the field {name} {BROKEN}{REPLACED}")
