"""Responses of the fake: JSON, the bytes of a file, or a stream of events."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import Response

from ...core.operation.operation import Operation
from ..http.connection_reset import Reset
from ..spec.contracts import Contract
from ..spec.replies import RecordedReply, Reply

# Statuses whose responses can't have a body.
BODILESS = (204, 304)


def response_of(reply: Reply, contract: Contract, request_id: str) -> Response:
    """Return the response of an operation.

    Args:
        reply: Content of the response.
        contract: Contract of the operation.
        request_id: ID of the request.
    """
    if isinstance(reply, RecordedReply):
        return _recorded_response(reply, request_id)
    operation, status = contract.operation, contract.status if reply.status is None else reply.status
    if operation.returns_json or status >= 300:
        return json_response(reply, status, request_id)
    headers = {"X-Request-Id": request_id, **reply.headers}
    content = _stream(reply.body) if operation.returns_events else _bytes(reply.body)
    return Response(content, status_code=status, headers=headers, media_type=operation.response_type)


def _recorded_response(reply: RecordedReply, request_id: str) -> Response:
    if not reply.status:
        return Reset()
    headers = {"X-Request-Id": request_id, **({"Content-Type": reply.content_type} if reply.content_type else {})}
    content = b"" if reply.status in BODILESS else reply.content
    return Response(content, status_code=reply.status, headers=headers)


def json_response(reply: Reply, status: int, request_id: str) -> Response:
    """Return a JSON response, or one without a body.

    Args:
        reply: Content of the response.
        status: HTTP status if the reply has none.
        request_id: ID of the request.
    """
    headers = {"X-Request-Id": request_id, **reply.headers}
    status = status if reply.status is None else reply.status
    if reply.body is None or status in BODILESS:
        return Response(status_code=status, headers=headers)
    content = json.dumps(reply.body, ensure_ascii=False)
    return Response(content, status_code=status, headers=headers, media_type="application/json")


def recorded_body(operation: Operation, reply: Reply, response: Response) -> Any:
    """Return the body of a response as calls are recorded: JSON, the data of the events, or the size of a file.

    Args:
        operation: The operation.
        reply: Content of the response.
        response: The response.
    """
    if isinstance(reply, RecordedReply):
        return reply.body
    if operation.returns_json or response.status_code >= 300:
        return json.loads(bytes(response.body)) if response.body else None
    return reply.body if operation.returns_events else f"{len(response.body)} bytes"


def _bytes(body: Any) -> bytes:
    return body if isinstance(body, bytes) else str(body or "").encode()


def _stream(events: Any) -> bytes:
    return "".join(_event(data) for data in events or ()).encode()


def _event(data: Any) -> str:
    """Return an event with a string or, in JSON, any other value."""
    text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
    lines = "".join(f"data: {line}\n" for line in text.split("\n"))
    return f"{lines}\n"
