"""Calls that the fake received, for assertions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import parse_qs

from attrs import field, frozen

from ...core.unknown_names import unknown_operation
from ...operations import OPERATIONS

SHOWN_CHARACTERS = 300
ANY = "*"
MOST_CALLS = 100_000
MOST_BYTES = 256 * 1024 * 1024


@frozen
class Recorded:
    """A request that the fake received, and its response.

    Args:
        operation: ID of the operation, such as `CreateModel`.
        method: HTTP method.
        path: Path as sent, percent-encoded.
        query: Query string as sent.
        headers: Headers with lowercase names, without the token and the signature.
        body: Request body as decoded JSON, or None.
        status: HTTP status of the response; 0 if the connection was reset.
        response: Response body as decoded JSON, or None.
        size: Size of the request and the response on the wire, in bytes.
        undocumented: Undocumented parts of the request: fields of the body, such as `volume.colour`, and query
            parameters, such as `?colour`.
        at: Time of the fake when the call was executed, in seconds since 1970.
    """

    operation: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: Any
    status: int
    response: Any
    size: int = field(default=0, eq=False, repr=False)
    undocumented: tuple[str, ...] = ()
    at: float = field(default=0.0, eq=False, repr=False)

    def __str__(self) -> str:
        query = f"?{self.query}" if self.query else ""
        body = "" if self.body is None else f" {json.dumps(self.body, ensure_ascii=False)}"
        body = body if len(body) <= SHOWN_CHARACTERS else f"{body[:SHOWN_CHARACTERS]}..."
        undocumented = f" (undocumented: {', '.join(self.undocumented)})" if self.undocumented else ""
        return f"{self.operation}: {self.method} {self.path}{query}{body} -> {self.status or 'reset'}{undocumented}"


class RecordedCalls(list[Recorded]):
    """List of the newest calls. If they exceed a limit, the oldest ones are dropped.

    Args:
        most: Maximum number of calls.
        most_bytes: Maximum total size of the calls on the wire, in bytes.
    """

    def __init__(self, most: int = MOST_CALLS, most_bytes: int = MOST_BYTES) -> None:
        super().__init__()
        self.most = most
        self.most_bytes = most_bytes
        self.total = 0
        self.dropped = 0
        self._bytes = 0
        self._counted = 0

    def append(self, call: Recorded) -> None:
        """Add a call, and drop the oldest ones that exceed a limit."""
        super().append(call)
        self.total += 1
        if len(self) != self._counted + 1:  # a test has removed some
            self._bytes = sum(one.size for one in self[:-1])
        self._bytes += call.size
        while self and (len(self) > self.most or self._bytes > self.most_bytes):
            self._bytes -= self.pop(0).size
            self.dropped += 1
        self._counted = len(self)

    def take_back(self, total: int) -> None:
        """Remove the calls that were added after the total was `total`."""
        added = min(self.total - total, len(self))
        del self[len(self) - added :]
        self.total = total


def undocumented_by_operation(calls: Iterable[Recorded]) -> dict[str, dict[str, int]]:
    """Return the undocumented parts of requests by operation, with the number of calls that sent each."""
    found: dict[str, dict[str, int]] = {}
    for call in calls:
        for place in call.undocumented:
            places = found.setdefault(call.operation, {})
            places[place] = places.get(place, 0) + 1
    return found


def known_operation(name: str) -> str:
    """Return the ID of an operation if it exists.

    Raises:
        ValueError: The operation does not exist.
    """
    if name in OPERATIONS:
        return name
    raise ValueError(unknown_operation(name, OPERATIONS))


def found_calls(
    calls: Iterable[Recorded], operation: str, body: Mapping[str, Any] | None, query: Mapping[str, Any] | None
) -> list[Recorded]:
    """Return the calls of an operation that contain certain values.

    Args:
        calls: Calls to search.
        operation: ID of the operation.
        body: Parts of the body, or None.
        query: Query parameters, or None; a list contains all values of a parameter.
    """
    return [
        call
        for call in calls
        if call.operation == operation
        and (not body or contains(call.body, body))
        and _has_query(parse_qs(call.query, keep_blank_values=True), query or {})
    ]


def _has_query(sent: Mapping[str, list[str]], wanted: Mapping[str, Any]) -> bool:
    return all(_has_values(sent.get(name, []), value) for name, value in wanted.items())


def _has_values(sent: list[str], wanted: Any) -> bool:
    """Return whether a parameter was sent with a value, or with exactly the values of a list."""
    if isinstance(wanted, list | tuple):
        strings = [_string(value) for value in cast("list[Any]", wanted)]
        return sorted(strings) == sorted(sent) or [",".join(strings)] == sent
    return _string(wanted) in sent


def assertion_message(calls: RecordedCalls, expectation: str) -> str:
    """Return an assertion message with the recorded calls, one per line."""
    lines = [f"  {number}. {call}" for number, call in enumerate(calls, calls.dropped + 1)]
    if calls.dropped:
        lines.insert(0, f"  1. to {calls.dropped}. were dropped; increase FakeModelArts(kept_calls=)")
    return "\n".join([expectation, "Received calls:", *lines] if lines else [expectation, "No calls were received."])


def contains(given: Any, part: Any) -> bool:
    """Return whether a JSON value contains a part at any depth. Lists must have the same length."""
    if isinstance(part, Mapping):
        wanted = cast("Mapping[str, Any]", part)
        return isinstance(given, dict) and all(
            key in given and contains(cast("dict[str, Any]", given)[key], value) for key, value in wanted.items()
        )
    if isinstance(part, list | tuple):
        parts = list(cast("list[Any]", part))
        if not isinstance(given, list) or len(cast("list[Any]", given)) != len(parts):
            return False
        return all(map(contains, cast("list[Any]", given), parts))
    return bool(given == part) and isinstance(given, bool) == isinstance(part, bool)


def _string(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
