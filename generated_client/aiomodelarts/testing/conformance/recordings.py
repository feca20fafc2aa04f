"""Recordings: requests and responses in a file, one JSON document per line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

from attrs import NOTHING, asdict, fields, frozen

from ...core.codec.json_text import UnreadableJson, read_json, write_json
from ...core.http.transport import ReceivedResponse
from ...core.operation.operation import Request
from ...core.operation.unsendable_text import is_whole
from ..spec.bounded_parsing import MEBIBYTE, parse_json
from ..spec.contracts import JsonObject
from ..state.saved_types import fits, hints_of
from .operation_lookup import contract_at
from .pseudonymization import Pseudonymizer
from .settings import settings_of

LARGEST_RECORDING = 256 * MEBIBYTE
FORMAT = "aiomodelarts conformance 1"
METHOD = re.compile(r"[A-Z]{1,20}")


@frozen
class Exchange:
    """A request and its response.

    Args:
        method: HTTP method.
        target: Path and query as sent.
        sent: JSON of the request, or None.
        status: HTTP status, or 0 if there was no response.
        content_type: Content type of the response.
        json: JSON of the response, or None.
        text: Body of a response that is empty or not JSON, else None.
    """

    method: str
    target: str
    sent: Any
    status: int
    content_type: str = ""
    json: Any = None
    text: str | None = None

    @classmethod
    def of(cls, request: Request, project_id: str, response: ReceivedResponse) -> Exchange:
        """Return a request with its response, without the request headers, which contain secrets."""
        decoded: Any = None
        text: str | None = None
        kind = response.headers.get("content-type", "")
        try:
            decoded = read_json(response.body, kind)
        except UnreadableJson:  # an empty response is not JSON either
            text = response.body.decode("utf-8", "replace")
        return cls(
            request.operation.method, request.target(project_id), request.json(), response.status, kind, decoded, text
        )

    @classmethod
    def lost(cls, request: Request, project_id: str) -> Exchange:
        """Return a request without a response."""
        return cls(request.operation.method, request.target(project_id), request.json(), 0)

    def hidden(self, pseudonymizer: Pseudonymizer) -> Exchange:
        """Return a copy without secrets and account IDs."""
        contract = contract_at(self.method, self.target)
        parameters, request_schemas, response_schemas = (), [], []
        if contract is not None:
            parameters = contract.parameters
            request_schemas = _one(contract.body_schema)
            response_schemas = _one(contract.responses.get(self.status)) or _one(contract.response_schema)
        if self.status >= 400:
            response_schemas = []
        text = self.text if self.text is None else pseudonymizer.text(self.text)
        return Exchange(
            self.method,
            pseudonymizer.target(self.target, parameters),
            pseudonymizer.json(self.sent, schemas=request_schemas),
            self.status,
            pseudonymizer.text(self.content_type),
            pseudonymizer.json(self.json, schemas=response_schemas),
            text,
        )

    @property
    def key(self) -> str:
        """Key that identifies the request."""
        return key_of(self.method, self.target, self.sent)

    @property
    def content(self) -> bytes:
        """Body of the response."""
        return self.text.encode() if self.text is not None else write_json(self.json)


def key_of(method: str, target: str, sent: Any) -> str:
    """Return a key that identifies a request, regardless of how its URL is percent-encoded."""
    return f"{method} {unquote(target)} {json.dumps(sent, sort_keys=True)}"


def write(path: Path, settings: dict[str, Any], exchanges: list[Exchange], pseudonymizer: Pseudonymizer) -> None:
    """Write a recording without secrets and account IDs.

    Args:
        path: File to write.
        settings: Settings of the run, to make the same calls again.
        exchanges: Calls in order.
        pseudonymizer: Replaces secrets; it must have processed all responses.

    Raises:
        OSError: The file can't be written.
    """
    rows = [{"format": FORMAT, "settings": settings}, *(asdict(one.hidden(pseudonymizer)) for one in exchanges)]
    lines = [_line(row) for row in rows]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")


def _line(row: dict[str, Any]) -> str:
    line = json.dumps(row, ensure_ascii=False)
    # UTF-8 can't encode a lone surrogate, so it is written as an escape sequence.
    return line if is_whole(line) else json.dumps(row)


def read(path: Path) -> tuple[dict[str, Any], list[Exchange]]:
    """Return the settings and calls of a recording.

    Raises:
        OSError: The file can't be read.
        ValueError: The file isn't a valid recording.
    """
    try:
        if path.stat().st_size > LARGEST_RECORDING:
            raise ValueError(f"the file is larger than {LARGEST_RECORDING // MEBIBYTE} MiB")
        text = path.read_text(encoding="utf-8")
        settings: dict[str, Any] | None = None
        exchanges: list[Exchange] = []
        # str.splitlines would also split at Unicode line separators, which names may contain.
        for number, line in enumerate(text.split("\n"), 1):
            if not line:
                continue
            try:
                row = _row(line)
                if settings is None:
                    settings = _settings(row)
                else:
                    exchanges.append(_exchange(row))
            except (TypeError, ValueError) as error:
                raise ValueError(f"line {number} {error}") from error
        if settings is None:
            raise ValueError("the file is empty")
        return settings, exchanges
    except ValueError as error:
        raise ValueError(f"{path} is not a recording of this version: {error}") from error


def _row(line: str) -> dict[str, Any]:
    row = parse_json(line, any_number=True)
    if not isinstance(row, dict):
        raise ValueError("is not a JSON object")
    return cast("dict[str, Any]", row)


def _settings(row: dict[str, Any]) -> dict[str, Any]:
    if row.get("format") != FORMAT:
        raise ValueError(f"has the format {row.get('format')!r:.100}, not {FORMAT!r}")
    settings = row.get("settings")
    if not isinstance(settings, dict):
        raise ValueError("has no settings")
    try:
        settings_of(cast("dict[str, Any]", settings))
    except (TypeError, ValueError) as error:
        raise ValueError(f"has a wrong setting: {error}") from error
    return cast("dict[str, Any]", settings)


def _exchange(row: dict[str, Any]) -> Exchange:
    hints = hints_of(Exchange)
    if unknown := [name for name in row if name not in hints]:
        raise ValueError(f"is not a call: it has the unknown field {unknown[0]!r:.100}")
    if missing := [one.name for one in fields(Exchange) if one.default is NOTHING and one.name not in row]:
        raise ValueError(f"is not a call: {missing[0]} is missing")
    exchange = Exchange(**row)
    for name, hint in hints.items():
        if not fits(hint, getattr(exchange, name)):
            raise ValueError(f"has a call whose {name} has the wrong type")
    if not METHOD.fullmatch(exchange.method):
        raise ValueError(f"has a call with the method {exchange.method!r:.100}; write one such as 'GET'")
    if not exchange.target.startswith("/"):
        raise ValueError(f"has a call with the target {exchange.target!r:.100}; write a path that begins with a slash")
    if exchange.status and not 100 <= exchange.status <= 999:
        raise ValueError(f"has a call with the invalid status {exchange.status}")
    return exchange


def _one(schema: JsonObject | None) -> list[JsonObject]:
    return [] if schema is None else [schema]
