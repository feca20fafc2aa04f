"""Positions in a list, encoded as short strings from which another process can resume."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, cast

from attrs import frozen

from ..codec.json_text import fingerprint, read_json, write_json
from ..codec.json_values import to_wire
from ..unset import UNSET
from .page_requests import Key, Paging, Window

VERSION = 1


@frozen
class Position:
    """A position in a list.

    Args:
        window: Window of the last item.
        skip: Number of items of that window that are done.
        style: Numbering style of the list, as far as it is known.
        last: Digests of the IDs of the last items.
        longest: Length of the longest page read so far, or 0 if it is unknown.
    """

    window: Window
    skip: int
    style: str
    last: Sequence[str]
    longest: int = 0

    def encode(self, paging: Paging) -> str:
        """Encode the position as a string with digests of arguments and items instead of their values."""
        window = self.window
        content = {
            "version": VERSION,
            "operation": paging.name,
            "request": _request_digest(paging),
            "index": window.index,
            "size": window.size,
            "start": window.start,
            "skip": self.skip,
            "style": self.style,
            "last": self.last,
            "longest": self.longest,
        }
        return urlsafe_b64encode(write_json(content)).decode("ascii")


def decode(text: str, paging: Paging) -> Position:
    """Decode a position of a list.

    Args:
        text: The encoded position.
        paging: The list.

    Raises:
        ValueError: The string is not a position, or a position of another list.
    """
    try:
        content: Any = read_json(urlsafe_b64decode(text.encode("ascii")))
    except (ValueError, AttributeError):  # AttributeError if it isn't a string, such as None before the first item
        content = None
    if not _is_valid(content):
        raise ValueError(f"{paging.name}: {text!r} isn't a position; pass a value of `pager.position`")
    if content["operation"] != paging.name:
        raise ValueError(f"this is a position in {content['operation']}; {paging.name} can't resume from it")
    if content["request"] != _request_digest(paging):
        raise ValueError(f"{paging.name}: this position is from a call with other arguments; pass the same ones")
    known, style = paging.pagination.style, content["style"]
    if style != known and not (known == "probe" and style in ("page", "item")):
        raise ValueError(
            f"{paging.name}: this position is from a list of style {style}, and the list has style {known}"
        )
    window = Window(content["index"], content["size"], content["start"])
    return Position(window, content["skip"], style, content["last"], content.get("longest", 0))


def digest(key: Key) -> str:
    """Return a short digest of an ID; the digests of a number and of the same digits as a string differ."""
    return urlsafe_b64encode(blake2b(repr(key).encode(), digest_size=6).digest()).decode("ascii")


def _request_digest(paging: Paging) -> str:
    parts = {
        part: {name: value for name, value in values.items() if value is not UNSET and value is not None}
        for part, values in paging.others().items()
    }
    content = fingerprint(to_wire(parts), sort_keys=True)
    return blake2b(content, digest_size=6).hexdigest()


def _is_valid(content: object) -> bool:
    if not isinstance(content, dict):
        return False
    found = cast("dict[str, object]", content)
    # Positions from earlier versions of this package lack `longest`.
    numbers = [*(found.get(name) for name in ("size", "start", "skip")), found.get("longest", 0)]
    texts = [found.get(name) for name in ("operation", "request", "style")]
    last, index = found.get("last"), found.get("index")
    return (
        found.get("version") == VERSION
        and all(type(number) is int and number >= 0 for number in numbers)
        and all(isinstance(text, str) for text in texts)
        and (isinstance(index, str | int) if found.get("style") in ("token", "marker", "none") else type(index) is int)
        and isinstance(last, list)
        and all(isinstance(key, str) for key in cast("list[object]", last))
    )
