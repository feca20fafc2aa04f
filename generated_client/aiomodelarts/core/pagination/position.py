"""Where a walk stands, as a short text that another process can go on from."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, cast

from attrs import frozen

from ..codec.json_text import fingerprint, read_json, write_json
from ..codec.model import to_wire
from ..unset import UNSET
from .page_requests import Key, Paging, Window

VERSION = 1


@frozen
class Position:
    """A place in a list.

    Args:
        window: The window that the last item came in.
        skip: How many items of that window are done.
        style: How the service counts, as far as it is known.
        last: Digests of the keys of the last items.
        longest: How many items the longest page had that was read so far, or 0 if that is not known.
    """

    window: Window
    skip: int
    style: str
    last: Sequence[str]
    longest: int = 0

    def encode(self, paging: Paging) -> str:
        """The position as a text that holds no argument and no item, only digests of them."""
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
    """Read a position of a list.

    Raises:
        ValueError: It is no position, or one of another list.
    """
    try:
        content: Any = read_json(urlsafe_b64decode(text.encode("ascii")))
    except (ValueError, AttributeError):  # the latter when it is no text, such as the None before the first item
        content = None
    if not _is_sound(content):
        raise ValueError(f"{paging.name}: {text!r} is no position; give what `pager.position` was")
    if content["operation"] != paging.name:
        raise ValueError(f"this is a position in {content['operation']}; {paging.name} can't go on from it")
    if content["request"] != _request_digest(paging):
        raise ValueError(f"{paging.name}: this position comes from a call with other arguments; give the same ones")
    known, style = paging.pagination.style, content["style"]
    if style != known and not (known == "probe" and style in ("page", "item")):
        raise ValueError(f"{paging.name}: this position is in a list of style {style}, and the list is {known}")
    window = Window(content["index"], content["size"], content["start"])
    return Position(window, content["skip"], style, content["last"], content.get("longest", 0))


def digest(key: Key) -> str:
    """A few letters that stand for a key; a number and its digits differ."""
    return urlsafe_b64encode(blake2b(repr(key).encode(), digest_size=6).digest()).decode("ascii")


def _request_digest(paging: Paging) -> str:
    parts = {
        part: {name: value for name, value in values.items() if value is not UNSET and value is not None}
        for part, values in paging.others().items()
    }
    content = fingerprint(to_wire(parts), sort_keys=True)
    return blake2b(content, digest_size=6).hexdigest()


def _is_sound(content: object) -> bool:
    if not isinstance(content, dict):
        return False
    found = cast("dict[str, object]", content)
    # Positions of earlier versions have no longest page.
    numbers = [*(found.get(name) for name in ("size", "start", "skip")), found.get("longest", 0)]
    texts = [found.get(name) for name in ("operation", "request", "style")]
    last, index = found.get("last"), found.get("index")
    return (
        found.get("version") == VERSION
        and all(type(number) is int and number >= 0 for number in numbers)
        and all(isinstance(text, str) for text in texts)
        and (isinstance(index, str | int) if found.get("style") in ("token", "none") else type(index) is int)
        and isinstance(last, list)
        and all(isinstance(key, str) for key in cast("list[object]", last))
    )
