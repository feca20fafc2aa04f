"""Headers of object storage that identify the version, the size and the returned part of an object."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from attrs import evolve, frozen

CONTENT_RANGE = re.compile(r"bytes (\d{1,19})-(\d{1,19})/(\d{1,19}|\*)", re.IGNORECASE)
UNSATISFIED_RANGE = re.compile(r"bytes \*/(\d{1,19})", re.IGNORECASE)
LENGTH = re.compile(r"\d{1,19}")
STRONG_TAG = re.compile(r'"[\x21\x23-\x7e]*"')
# An object may be changed twice within the second of its `Last-Modified` header (RFC 9110, 8.8.2.2).
SETTLED_SECONDS = 1


class Unusable(Exception):
    """Raised for a response that can't be a part of the object; only used within `logs`."""


@frozen
class Version:
    """A version of an object, as far as the storage describes it.

    Args:
        tag: Value of the `ETag` header, or an empty string.
        modified: Value of the `Last-Modified` header, or an empty string.
        settled: Whether the date is old enough to identify one version.
        size: Size in bytes, or None if it is unknown.
    """

    tag: str = ""
    modified: str = ""
    settled: bool = False
    size: int | None = None

    @property
    def validator(self) -> str:
        """Value for the `If-Range` header; an empty string if no header identifies the version reliably."""
        if STRONG_TAG.fullmatch(self.tag):
            return self.tag
        return self.modified if self.settled else ""

    def contradicts(self, other: Version) -> bool:
        """Return whether another description can't be that of this version."""
        return (
            bool(self.tag and other.tag and self.tag != other.tag)
            or bool(self.modified and other.modified and self.modified != other.modified)
            or (self.size is not None and other.size is not None and self.size != other.size)
        )

    def is_surely(self, other: Version) -> bool:
        """Return whether another description is certainly that of this version."""
        is_named = bool(STRONG_TAG.fullmatch(self.tag)) and self.tag == other.tag
        return is_named and not self.contradicts(other)

    def with_size(self, size: int) -> Version:
        """Return the version with its size set."""
        return evolve(self, size=size)


@frozen
class Part:
    """A part of an object, as specified by a `Content-Range` header.

    Args:
        first: Position of its first byte.
        length: Number of bytes.
        total: Size of the object.
    """

    first: int
    length: int
    total: int


def version_in(headers: Mapping[str, str]) -> Version:
    """Return the version that the headers of a response describe, without its size."""
    tag, modified = headers.get("etag", ""), headers.get("last-modified", "")
    return Version(tag, modified, _is_settled(modified, headers.get("date", "")))


def length_in(headers: Mapping[str, str]) -> int | None:
    """Return the `Content-Length` of a response, or None.

    Raises:
        Unusable: The header is not a number.
    """
    text = headers.get("content-length")
    if text is None:
        return None
    if not LENGTH.fullmatch(text.strip()):
        raise Unusable(f"its Content-Length is {text!r}")
    return int(text)


def ends_by_itself(headers: Mapping[str, str]) -> bool:
    """Return whether truncation of the body would be detected, by its length or its chunked encoding."""
    return "content-length" in headers or "transfer-encoding" in headers


def part_in(headers: Mapping[str, str]) -> Part:
    """Return the part of the object in a 206 response.

    Raises:
        Unusable: The headers specify no part, several parts, or an invalid one.
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
        raise Unusable(f"its Content-Range is {text!r}, which is an invalid range")
    length = length_in(headers)
    if length is not None and length != last - first + 1:
        raise Unusable(f"it has {length} bytes for the Content-Range {text!r}")
    return Part(first, last - first + 1, total)


def size_beside(headers: Mapping[str, str]) -> int | None:
    """Return the size of the object in a 416 response, or None."""
    found = UNSATISFIED_RANGE.fullmatch(headers.get("content-range", "").strip())
    return int(found[1]) if found else None


def check_encoding(headers: Mapping[str, str]) -> None:
    """Check that the body of a response is not compressed.

    Raises:
        Unusable: The body is compressed, although the request does not accept that.
    """
    for name, plain in (("content-encoding", ("", "identity")), ("transfer-encoding", ("", "chunked", "identity"))):
        encoding = headers.get(name, "").strip().lower()
        if encoding not in plain:
            raise Unusable(f"its {name} is {encoding}, which was not requested")


def _is_settled(modified: str, date: str) -> bool:
    try:
        return (parsedate_to_datetime(date) - parsedate_to_datetime(modified)).total_seconds() >= SETTLED_SECONDS
    except (TypeError, ValueError, IndexError, OverflowError):
        return False
