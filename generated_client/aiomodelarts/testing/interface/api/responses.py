"""Responses of the HTTP interface."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import orjson
from starlette.responses import Response

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send


def json_response(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return a value as a JSON response."""
    try:
        content = orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    except TypeError:  # integers of more than 64 bits
        content = f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
    return Response(content, status, headers, "application/json")


class LargeResponse(Response):
    """A JSON response in parts, which are sent without a copy of all of them.

    Args:
        parts: Parts of the JSON.
        headers: Additional headers.
    """

    def __init__(self, parts: Sequence[bytes], headers: Mapping[str, str]) -> None:
        length = str(sum(map(len, parts)))
        super().__init__(None, headers={"Content-Length": length, **headers}, media_type="application/json")
        self._parts = parts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the response."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        for part in self._parts:
            await send({"type": "http.response.body", "body": part, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})
