"""The calls that reached the fake, to assert on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, cast
from urllib.parse import parse_qs

from attrs import field, frozen

from ...operations import OPERATIONS

SHOWN_CHARACTERS = 300
ANY = "*"
MOST_CALLS = 100_000
MOST_BYTES = 256 * 1024 * 1024


@frozen
class Recorded:
    """A request that reached the fake.

    Args:
        operation: The operation, such as `CreateModel`.
        method: HTTP method.
        path: Path as it came, percent-encoded.
        query: Query string as it came.
        headers: Headers in lower case, token and signature aside.
        body: The JSON body, or None.
        status: Status of the answer; 0 when the connection was reset instead.
        answer: The JSON of the answer, or None.
        size: Bytes of the request and the answer as they came over the wire.
    """

    operation: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: Any
    status: int
    answer: Any
    size: int = field(default=0, eq=False, repr=False)

    def __str__(self) -> str:
        query = f"?{self.query}" if self.query else ""
        body = "" if self.body is None else f" {json.dumps(self.body, ensure_ascii=False)}"
        body = body if len(body) <= SHOWN_CHARACTERS else f"{body[:SHOWN_CHARACTERS]}..."
        return f"{self.operation}: {self.method} {self.path}{query}{body} -> {self.status or 'reset'}"


class RecordedCalls(list[Recorded]):
    """The newest calls; older ones are dropped when they become too many or too large.

    Args:
        most: How many are kept.
        most_bytes: How large all of them together may be, in bytes on the wire.
    """

    def __init__(self, most: int = MOST_CALLS, most_bytes: int = MOST_BYTES) -> None:
        super().__init__()
        self.most = most
        self.most_bytes = most_bytes
        self.total = 0
        self.dropped = 0
        self._bytes = 0

    def append(self, call: Recorded) -> None:
        """Keep a call and drop the oldest ones that no longer fit."""
        super().append(call)
        self.total += 1
        self._bytes += call.size
        if self._bytes > self.most_bytes:
            self._bytes = sum(one.size for one in self)  # some may have been removed by hand
        while self and (len(self) > self.most or self._bytes > self.most_bytes):
            self._bytes -= self.pop(0).size
            self.dropped += 1

    def take_back(self, total: int) -> None:
        """Forget the calls since there were that many in all."""
        added = min(self.total - total, len(self))
        del self[len(self) - added :]
        self.total = total


def known_operation(name: str) -> str:
    """The name of an operation.

    Raises:
        ValueError: There is no such operation.
    """
    if name in OPERATIONS:
        return name
    near = get_close_matches(name, OPERATIONS, n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise ValueError(f"there is no operation {name!r}{hint}")


def found_calls(
    calls: Iterable[Recorded], operation: str, body: Mapping[str, Any] | None, query: Mapping[str, Any] | None
) -> list[Recorded]:
    """Return the calls of an operation that sent at least the given values.

    Args:
        calls: All calls.
        operation: The operation.
        body: Parts of the body.
        query: Query parameters; a list is for several values of one.
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
    """Whether a parameter was sent with a value, or with all values of a list and no others."""
    if isinstance(wanted, list | tuple):
        texts = [_text(value) for value in cast("list[Any]", wanted)]
        return sorted(texts) == sorted(sent) or [",".join(texts)] == sent
    return _text(wanted) in sent


def complaint(calls: RecordedCalls, what: str) -> str:
    """What was expected and what came instead, in lines."""
    lines = [f"  {number}. {call}" for number, call in enumerate(calls, calls.dropped + 1)]
    if calls.dropped:
        lines.insert(0, f"  1. to {calls.dropped}. are no longer kept; see FakeModelArts(kept_calls=)")
    return "\n".join([what, "These calls came:", *lines] if lines else [what, "No call came."])


def contains(given: Any, part: Any) -> bool:
    """Whether a JSON value has all that a part of it has; lists have to be equal in length."""
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


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
