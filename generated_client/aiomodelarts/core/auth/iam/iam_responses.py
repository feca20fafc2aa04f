"""Validate and read responses of IAM and the metadata service."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from ...errors.exceptions import DecodeError
from ...redaction.hidden import Hidden
from ...redaction.urls_and_headers import shown_url

REMEDY = "check that auth_url is the address of IAM"
# Servers and the HTTP library reject header lines that are longer.
LONGEST_TOKEN = 65536

T = TypeVar("T")
ABSENT: Any = object()


class _WrongShape(Exception):
    """The response has an unexpected format. This exception never leaves the module."""


class Part:
    """Part of a JSON response, whose type is checked when it is read.

    Args:
        value: The decoded JSON.
        path: Path of the part in the response, for error messages.
    """

    __slots__ = ("_path", "_value")

    def __init__(self, value: object, path: str = "") -> None:
        self._value = value
        self._path = path

    def __repr__(self) -> str:
        return f"Part({self._path!r})"

    def get(self, name: str) -> Part:
        """Return a field of an object. A missing field is treated as null."""
        return Part(self._object().get(name), f"{self._path}.{name}".removeprefix("."))

    def items(self, *, required: bool = False) -> list[Part]:
        """Return the objects in a list. Other entries are skipped.

        Args:
            required: Whether null is an error. Otherwise, null is treated as an empty list.
        """
        if self._value is None and not required:
            return []
        if not isinstance(self._value, list):
            raise self._wrong("a list")
        parts = [Part(entry, f"{self._path}[{n}]") for n, entry in enumerate(cast("list[object]", self._value))]
        return [part for part in parts if isinstance(part.raw(), dict)]

    def is_given(self) -> bool:
        """Return whether the part exists and is not null."""
        return self._value is not None

    def text_or_none(self) -> str | None:
        """Return a string, or None if the part is missing, null or an empty string."""
        if self._value is None or self._value == "":
            return None
        if not isinstance(self._value, str):
            raise self._wrong("a string")
        return self._value

    def header(self) -> str:
        """Return a string that can be sent in a header, such as a token or a key."""
        text = self.text_or_none()
        if text is None:
            raise _WrongShape(f"{self._path} is missing")
        if not (text.isascii() and text.isprintable() and text == text.strip() and len(text) <= LONGEST_TOKEN):
            raise _WrongShape(f"{self._path} can't be sent in a header")
        return text

    def raw(self) -> object:
        """Return the decoded JSON without checks."""
        return self._value

    def _object(self) -> Mapping[str, object]:
        if not isinstance(self._value, dict):
            raise self._wrong("an object")
        return cast("Mapping[str, object]", self._value)

    def _wrong(self, expected: str) -> _WrongShape:
        return _WrongShape(f"{self._path or 'the body'} is {_kind(self._value)} instead of {expected}")


class IamResponse:
    """Response of IAM or of the metadata service. Its `repr` shows neither headers nor body.

    Args:
        operation: Name of the operation.
        url: URL of the request.
        status: HTTP status.
        headers: Headers, with case-insensitive names.
        decoded: Decoded JSON body, or None if the body is empty; not used if there is a problem.
        problem: Reason why the body could not be decoded, or an empty string.
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
        """Read values from the body.

        Args:
            read: Function that takes the body and returns the values.
            missing: Beginning of the error message if the body has an unexpected format.
            remedy: Remedy in the error message.

        Returns:
            The result of `read`.

        Raises:
            DecodeError: The body has an unexpected format. The error does not contain any of the body.
        """
        try:
            if self._problem:
                raise _WrongShape(self._problem)
            return read(Part(self._decoded.value))
        except _WrongShape as error:
            wrong = str(error)
        # Raised outside of the handler, so that the error has no context whose frames contain the body.
        raise DecodeError(
            f"{missing}: {shown_url(self._url)} returned HTTP {self._status}, where {wrong}; {remedy}",
            status=self._status,
            operation=self._operation,
        )

    def header(self, name: str) -> Part:
        """Return a header as a part, for use in the function passed to `read`."""
        return Part(self._headers.get(name), f"the header {name}")


def _kind(value: object) -> str:
    if value is None:
        return "missing"
    if isinstance(value, bool):
        return "a boolean"
    kinds: dict[type, str] = {dict: "an object", list: "a list", str: "a string", int: "a number", float: "a number"}
    return kinds[type(value)]
