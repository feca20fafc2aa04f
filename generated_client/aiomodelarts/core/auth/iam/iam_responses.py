"""Checked reading of what IAM and the metadata service return: each wrong shape is one clear error."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from ...errors.exceptions import DecodeError
from ...redaction.hidden import Hidden
from ...redaction.urls_and_headers import shown_url

REMEDY = "is auth_url the address of IAM?"
# A header line with a longer one is refused by every server, and by the HTTP library.
LONGEST_TOKEN = 65536

T = TypeVar("T")
ABSENT: Any = object()


class _WrongShape(Exception):
    """What is wrong with a response; never leaves this module."""


class Part:
    """A part of a response, read with checks.

    Args:
        value: The decoded JSON.
        path: Where it stands, for the message.
    """

    __slots__ = ("_path", "_value")

    def __init__(self, value: object, path: str = "") -> None:
        self._value = value
        self._path = path

    def __repr__(self) -> str:
        return f"Part({self._path!r})"

    def get(self, name: str) -> Part:
        """A field of an object; one that is missing is like one that is null."""
        return Part(self._object().get(name), f"{self._path}.{name}".removeprefix("."))

    def items(self, *, required: bool = False) -> list[Part]:
        """The objects in a list, without entries that are none; unless required, null is like an empty list."""
        if self._value is None and not required:
            return []
        if not isinstance(self._value, list):
            raise self._wrong("a list")
        parts = [Part(entry, f"{self._path}[{n}]") for n, entry in enumerate(cast("list[object]", self._value))]
        return [part for part in parts if isinstance(part.raw(), dict)]

    def is_given(self) -> bool:
        """Whether it is there and not null."""
        return self._value is not None

    def text_or_none(self) -> str | None:
        """A string, or None if it is missing, null or empty."""
        if self._value is None or self._value == "":
            return None
        if not isinstance(self._value, str):
            raise self._wrong("a string")
        return self._value

    def header(self) -> str:
        """A string that a header can carry, such as a token or a key."""
        text = self.text_or_none()
        if text is None:
            raise _WrongShape(f"{self._path} is missing")
        if not (text.isascii() and text.isprintable() and text == text.strip() and len(text) <= LONGEST_TOKEN):
            raise _WrongShape(f"{self._path} can't be sent in a header")
        return text

    def raw(self) -> object:
        """The value as it came."""
        return self._value

    def _object(self) -> Mapping[str, object]:
        if not isinstance(self._value, dict):
            raise self._wrong("an object")
        return cast("Mapping[str, object]", self._value)

    def _wrong(self, expected: str) -> _WrongShape:
        return _WrongShape(f"{self._path or 'the body'} is {_kind(self._value)} instead of {expected}")


class IamResponse:
    """A response of IAM or of the metadata service. Its `repr` shows neither headers nor body.

    Args:
        operation: Name of the operation.
        url: Address that was called.
        status: HTTP status.
        headers: Headers; names are found in any case.
        decoded: The JSON of the body, or None if there is none.
        problem: What is wrong with a body that is not JSON; empty if nothing is.
    """

    __slots__ = ("_decoded", "_headers", "_operation", "_problem", "_status", "_url")

    def __init__(
        self,
        operation: str,
        url: str,
        status: int,
        headers: Mapping[str, str],
        decoded: Hidden[object],
        problem: str = "",
    ) -> None:
        self._operation = operation
        self._url = url
        self._status = status
        self._headers = headers
        self._decoded = decoded
        self._problem = problem

    def __repr__(self) -> str:
        return f"IamResponse({self._operation}, {self._status})"

    def read(self, read: Callable[[Part], T], missing: str, remedy: str = REMEDY) -> T:
        """Read the body.

        Args:
            read: Takes what it needs from the parts of the body.
            missing: What the error says if the body has another shape.
            remedy: What it asks the user then.

        Raises:
            DecodeError: The body has another shape. The error holds nothing of the body.
        """
        try:
            if self._problem:
                raise _WrongShape(self._problem)
            return read(Part(self._decoded.value))
        except _WrongShape as error:
            wrong = str(error)
        # Not above, where the error would take along the frames that hold the body.
        raise DecodeError(
            f"{missing}: {shown_url(self._url)} returned HTTP {self._status}, where {wrong}; {remedy}",
            status=self._status,
            operation=self._operation,
        )

    def header(self, name: str) -> Part:
        """A header, to be read within `read`."""
        return Part(self._headers.get(name), f"the header {name}")


def _kind(value: object) -> str:
    if value is None:
        return "missing"
    if isinstance(value, bool):
        return "a boolean"
    kinds: dict[type, str] = {dict: "an object", list: "a list", str: "a string", int: "a number", float: "a number"}
    return kinds.get(type(value), "something else")
