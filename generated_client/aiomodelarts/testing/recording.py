"""The calls that reached the fake, to assert on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, cast
from urllib.parse import parse_qsl

from attrs import frozen

from ..operations import OPERATIONS

SHOWN_CHARACTERS = 300
ANY = "*"


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
    """

    operation: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: Any
    status: int
    answer: Any

    def __str__(self) -> str:
        query = f"?{self.query}" if self.query else ""
        body = "" if self.body is None else f" {json.dumps(self.body, ensure_ascii=False)}"
        body = body if len(body) <= SHOWN_CHARACTERS else f"{body[:SHOWN_CHARACTERS]}..."
        return f"{self.operation}: {self.method} {self.path}{query}{body} -> {self.status or 'reset'}"


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
    """The calls of an operation that sent at least what is given.

    Args:
        calls: All calls.
        operation: The operation.
        body: Parts of the body.
        query: Query parameters.
    """
    texts = {name: _text(value) for name, value in (query or {}).items()}
    return [
        call
        for call in calls
        if call.operation == operation
        and (not body or contains(call.body, body))
        and texts.items() <= dict(parse_qsl(call.query, keep_blank_values=True)).items()
    ]


def complaint(calls: Iterable[Recorded], what: str) -> str:
    """What was expected and what came instead, in lines."""
    lines = [f"  {number}. {call}" for number, call in enumerate(calls, 1)]
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
