"""What a response of object storage says about the object: its version, its size, and which part of it follows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from attrs import evolve, frozen

CONTENT_RANGE = re.compile(r"bytes (\d{1,19})-(\d{1,19})/(\d{1,19}|\*)", re.IGNORECASE)
UNSATISFIED_RANGE = re.compile(r"bytes \*/(\d{1,19})", re.IGNORECASE)
LENGTH = re.compile(r"\d{1,19}")
STRONG_TAG = re.compile(r'"[\x21\x23-\x7e]*"')
# An object may be written twice within the second that `Last-Modified` names (RFC 9110, 8.8.2.2).
SETTLED_SECONDS = 1


class Unusable(Exception):
    """A response that can't be part of the object. This never leaves `following`."""


@frozen
class Version:
    """One version of an object, as far as the storage describes it.

    Args:
        tag: Its `ETag` as it came, or an empty string.
        modified: Its `Last-Modified` as it came, or an empty string.
        settled: Whether the date is old enough to name one version.
        size: Number of bytes, or None where that is unknown.
    """

    tag: str = ""
    modified: str = ""
    settled: bool = False
    size: int | None = None

    @property
    def validator(self) -> str:
        """What `If-Range` takes for this version; an empty string if nothing names it reliably."""
        if STRONG_TAG.fullmatch(self.tag):
            return self.tag
        return self.modified if self.settled else ""

    def contradicts(self, other: Version) -> bool:
        """Whether another description can't be one of this version."""
        return (
            bool(self.tag and other.tag and self.tag != other.tag)
            or bool(self.modified and other.modified and self.modified != other.modified)
            or (self.size is not None and other.size is not None and self.size != other.size)
        )

    def is_surely(self, other: Version) -> bool:
        """Whether another description is certainly one of this version."""
        is_named = bool(STRONG_TAG.fullmatch(self.tag)) and self.tag == other.tag
        return is_named and not self.contradicts(other)

    def with_size(self, size: int) -> Version:
        """The same version, of which the size is known now."""
        return evolve(self, size=size)


@frozen
class Part:
    """A part of an object, as a `Content-Range` names it.

    Args:
        first: Position of its first byte.
        length: Number of bytes.
        total: Size of the object.
    """

    first: int
    length: int
    total: int


def version_in(headers: Mapping[str, str]) -> Version:
    """The version that a response is about; its size is not known yet."""
    tag, modified = headers.get("etag", ""), headers.get("last-modified", "")
    return Version(tag, modified, _is_settled(modified, headers.get("date", "")))


def length_in(headers: Mapping[str, str]) -> int | None:
    """The `Content-Length` of a response, or None.

    Raises:
        Unusable: The header is no number.
    """
    text = headers.get("content-length")
    if text is None:
        return None
    if not LENGTH.fullmatch(text.strip()):
        raise Unusable(f"its Content-Length is {text!r}")
    return int(text)


def ends_by_itself(headers: Mapping[str, str]) -> bool:
    """Whether a cut body would be noticed: its length is announced, or it comes in chunks."""
    return "content-length" in headers or "transfer-encoding" in headers


def part_in(headers: Mapping[str, str]) -> Part:
    """The part of the object in a 206 response.

    Raises:
        Unusable: The headers name no part, several, or one that can't exist.
    """
    text = headers.get("content-range", "")
    if headers.get("content-type", "").lower().startswith("multipart/"):
        raise Unusable("it has several parts")
    found = CONTENT_RANGE.fullmatch(text.strip())
    if found is None:
        raise Unusable(f"its Content-Range is {text!r}" if text else "it has no Content-Range")
    if found[3] == "*":
        raise Unusable(f"its Content-Range is {text!r}, without the size of the object")
    first, last, total = int(found[1]), int(found[2]), int(found[3])
    if not first <= last < total:
        raise Unusable(f"its Content-Range is {text!r}, which is no range")
    length = length_in(headers)
    if length is not None and length != last - first + 1:
        raise Unusable(f"it has {length} bytes for the Content-Range {text!r}")
    return Part(first, last - first + 1, total)


def size_beside(headers: Mapping[str, str]) -> int | None:
    """The size of the object in a 416 response, or None."""
    found = UNSATISFIED_RANGE.fullmatch(headers.get("content-range", "").strip())
    return int(found[1]) if found else None


def check_encoding(headers: Mapping[str, str]) -> None:
    """Refuse bytes that are not those of the object.

    Raises:
        Unusable: They are compressed, though nobody asked for that.
    """
    for name, plain in (("content-encoding", ("", "identity")), ("transfer-encoding", ("", "chunked", "identity"))):
        encoding = headers.get(name, "").strip().lower()
        if encoding not in plain:
            raise Unusable(f"its {name} is {encoding}, which was not asked for")


def _is_settled(modified: str, date: str) -> bool:
    try:
        return (parsedate_to_datetime(date) - parsedate_to_datetime(modified)).total_seconds() >= SETTLED_SECONDS
    except (TypeError, ValueError, IndexError, OverflowError):
        return False
