"""Requests to the interface: bodies with limits, and numbers in the query."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from attrs import define, field
from starlette.requests import ClientDisconnect, Request

from ..spec.bounded_parsing import LARGEST_JSON, MEBIBYTE
from .problems import Problem

LARGEST_BODY = MEBIBYTE
LARGEST_SNAPSHOT = LARGEST_JSON
MOST_BUFFERED = 2 * LARGEST_SNAPSHOT
LONGEST_NUMBER = 9


@define
class Bodies:
    """Reads bodies of requests, with limits on each of them and on all that are read at the same time."""

    _buffered: int = field(default=0, init=False)

    async def read(self, request: Request, most: int = LARGEST_BODY) -> bytes:
        """Return the body of a request.

        Args:
            request: The request.
            most: Maximum size in bytes.

        Raises:
            Problem: The body is too large, or too many large bodies are read at the same time.
        """
        announced = request.headers.get("content-length", "0")
        if announced.isdigit() and (len(announced) > LONGEST_NUMBER or int(announced) > most):
            raise _too_large(most)
        parts: list[bytes] = []
        with self._counted() as count:
            try:
                async for part in request.stream():
                    if count(len(part)) > most:
                        raise _too_large(most)
                    if self._buffered > MOST_BUFFERED:
                        raise Problem(503, "too many large requests at the same time", "send them one after another")
                    parts.append(part)
            except ClientDisconnect as error:
                raise Problem(400, "the body is incomplete", "send the complete body", "body") from error
            return b"".join(parts)

    @contextmanager
    def _counted(self) -> Generator[_Counter]:
        counter = _Counter(self)
        try:
            yield counter
        finally:
            self._buffered -= counter.total

    def add(self, size: int) -> None:
        """Count received bytes."""
        self._buffered += size


@define
class _Counter:
    bodies: Bodies
    total: int = 0

    def __call__(self, size: int) -> int:
        self.total += size
        self.bodies.add(size)
        return self.total


def _too_large(most: int) -> Problem:
    return Problem(413, f"the body has more than {most} bytes", f"send at most {most} bytes", "body")


def integer_of(request: Request, name: str, default: int | None, least: int, most: int) -> int | None:
    """Return an integer in the query.

    Args:
        request: The request.
        name: Name of the parameter.
        default: Value if it is missing.
        least: Least allowed value.
        most: Greatest allowed value.

    Raises:
        Problem: It is not an integer, or is out of range.
    """
    text = request.query_params.get(name)
    if text is None or text == "":
        return default
    if text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER and least <= int(text) <= most:
        return int(text)
    raise Problem(
        400,
        f"{name} is {text[:50]!r}, not an integer from {least} to {most}",
        f"pass an integer from {least} to {most}",
        f"query: {name}",
    )
