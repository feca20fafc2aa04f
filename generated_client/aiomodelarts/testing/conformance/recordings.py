"""Calls and their answers as they are kept in a file, one line of JSON each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from attrs import asdict, frozen

from ...core.codec.json_text import UnreadableJson, read_json, write_json
from ...core.http.transport import Answer
from ...core.operation.operation import Request
from ...core.operation.unsendable_text import is_whole
from ..spec.bounded_parsing import MEBIBYTE, parse_json
from ..spec.contracts import JsonObject
from ..state.saved_types import fits, hints_of
from .operation_lookup import contract_at
from .pseudonymization import Hiding

LARGEST_RECORDING = 256 * MEBIBYTE
FORMAT = "aiomodelarts conformance 1"


@frozen
class Exchange:
    """One request and what came back.

    Args:
        method: HTTP method.
        target: Path and query as they went over the wire.
        sent: The JSON of the request, or None.
        status: HTTP status; 0: no answer came.
        content_type: Of the answer.
        json: The JSON of the answer, or None.
        text: The answer where it was no JSON, or empty; else None.
    """

    method: str
    target: str
    sent: Any
    status: int
    content_type: str = ""
    json: Any = None
    text: str | None = None

    @classmethod
    def of(cls, request: Request, project_id: str, answer: Answer) -> Exchange:
        """A request with its answer; headers of the request, where secrets are, are left out."""
        decoded: Any = None
        text: str | None = None
        kind = answer.headers.get("content-type", "")
        try:
            decoded = read_json(answer.body, kind)
        except UnreadableJson:  # an empty response is not JSON either
            text = answer.body.decode("utf-8", "replace")
        return cls(
            request.operation.method, request.target(project_id), request.json(), answer.status, kind, decoded, text
        )

    @classmethod
    def lost(cls, request: Request, project_id: str) -> Exchange:
        """A request to which no answer came."""
        return cls(request.operation.method, request.target(project_id), request.json(), 0)

    def hidden(self, hiding: Hiding) -> Exchange:
        """The same without secrets and ids of the account."""
        contract = contract_at(self.method, self.target)
        parameters, asked, answered = (), [], []
        if contract is not None:
            parameters = contract.parameters
            asked = _one(contract.body_schema)
            answered = _one(contract.answers.get(self.status)) or _one(contract.response_schema)
        if self.status >= 400:
            answered = []
        text = self.text if self.text is None else hiding.text(self.text)
        return Exchange(
            self.method,
            hiding.target(self.target, parameters),
            hiding.json(self.sent, schemas=asked),
            self.status,
            hiding.text(self.content_type),
            hiding.json(self.json, schemas=answered),
            text,
        )

    @property
    def key(self) -> str:
        """What tells a request apart from others."""
        return key_of(self.method, self.target, self.sent)

    @property
    def content(self) -> bytes:
        """The body of the answer."""
        return self.text.encode() if self.text is not None else write_json(self.json)


def key_of(method: str, target: str, sent: Any) -> str:
    """What tells a request apart from others, as a text; how its address is percent-encoded makes no difference."""
    return f"{method} {unquote(target)} {json.dumps(sent, sort_keys=True)}"


def write(path: Path, settings: dict[str, Any], exchanges: list[Exchange], hiding: Hiding) -> None:
    """Write a recording, from which everything that must not be in it is taken out.

    Args:
        path: Where to.
        settings: What is needed to make the same calls again.
        exchanges: The calls, in order.
        hiding: Takes out secrets; it has seen all answers.

    Raises:
        OSError: It can't be written.
    """
    rows = [{"format": FORMAT, "settings": settings}, *(asdict(one.hidden(hiding)) for one in exchanges)]
    lines = [_line(row) for row in rows]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")


def _line(row: dict[str, Any]) -> str:
    line = json.dumps(row, ensure_ascii=False)
    # A lone surrogate, which has no bytes in UTF-8, is kept as an escape.
    return line if is_whole(line) else json.dumps(row)


def read(path: Path) -> tuple[dict[str, Any], list[Exchange]]:
    """The settings and the calls of a recording.

    Raises:
        OSError: It can't be read.
        ValueError: It is no recording.
    """
    try:
        if path.stat().st_size > LARGEST_RECORDING:
            raise ValueError(f"it is larger than {LARGEST_RECORDING // MEBIBYTE} MiB")
        # str.splitlines would also split at the line separators of Unicode, which may be in names.
        first, *rest = [
            parse_json(line, any_number=True) for line in path.read_text(encoding="utf-8").split("\n") if line
        ]
        if first["format"] != FORMAT:
            raise ValueError(f"its format is {first['format']!r}")
        return dict(first["settings"]), [_exchange(row) for row in rest]
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path} is no recording of this version: {error}") from error


def _exchange(row: dict[str, Any]) -> Exchange:
    exchange = Exchange(**row)
    for name, hint in hints_of(Exchange).items():
        if not fits(hint, getattr(exchange, name)):
            raise ValueError(f"{name} of a call has a wrong type")
    if exchange.status and not 100 <= exchange.status <= 999:
        raise ValueError(f"a call has the status {exchange.status}")
    return exchange


def _one(schema: JsonObject | None) -> list[JsonObject]:
    return [] if schema is None else [schema]
