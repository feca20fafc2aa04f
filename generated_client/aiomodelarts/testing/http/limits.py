"""What the fake accepts of a request before it refuses it, and of a connection before it closes it."""

from __future__ import annotations

import json

from attrs import define, field, frozen
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LIMITS = "modelarts.limits"
CODE = "APIGW.0201"
MEBIBYTE = 1024 * 1024
# Bodies that are being received at the same time may be as large as that many of the largest ones.
LARGEST_BODIES = 20


@frozen
class Limits:
    """The limits of a fake that is served on a socket; those of requests hold in process too.

    Args:
        body_bytes: Largest body of a request, as at the gateway; a larger one gets a 413.
        head_bytes: Largest sum of address and headers; more gets a 431.
        request_seconds: Until when a request must have arrived, and how long a caller may leave an answer unread.
        idle_seconds: How long a connection stays open without a request.
        connections: Most connections at the same time; further ones are reset.
        stop_seconds: How long running calls may take to end when the fake stops.
    """

    body_bytes: int = 12 * MEBIBYTE
    head_bytes: int = 80 * 1024
    request_seconds: float = 30.0
    idle_seconds: float = 5.0
    connections: int = 1000
    stop_seconds: float = 0.3


USUAL = Limits()


@define
class RequestLimits:
    """Refuses requests that are too large, in the gateway's words, before it has read them to their end.

    The limits are those in the state of the request, which connections put there, else the usual ones.

    Args:
        app: Application for the other requests. It gets their bodies in one piece.
    """

    app: ASGIApp
    _held: int = field(default=0, init=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or refuse it."""
        limits: Limits = scope.get("state", {}).get(LIMITS, USUAL)
        try:
            _check_head(scope, limits)
            body = await self._body(receive, limits)
        except _Refused as refused:
            content = json.dumps({"error_code": CODE, "error_msg": refused.message})
            await Response(content, refused.status, media_type="application/json")(scope, receive, send)
            return
        if body is None:
            return
        waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive_whole() -> Message:
            return waiting.pop() if waiting else await receive()

        await self.app(scope, receive_whole, send)

    async def _body(self, receive: Receive, limits: Limits) -> bytes | None:
        """The body; None when the caller has gone before its end.

        Raises:
            _Refused: It is too large, or all that are being received are.
        """
        parts: list[bytes] = []
        received = 0
        try:
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return None
                part = bytes(message.get("body", b""))
                received += len(part)
                self._held += len(part)
                if received > limits.body_bytes:
                    raise _Refused(413, _too_large(limits))
                if self._held > LARGEST_BODIES * limits.body_bytes:
                    raise _Refused(503, "Backend unavailable: too many large requests at the same time")
                parts.append(part)
                if not message.get("more_body", False):
                    return b"".join(parts)
        finally:
            self._held -= received


class _Refused(Exception):
    def __init__(self, status: int, message: str) -> None:
        self.status = status
        self.message = message
        super().__init__(status, message)


def _check_head(scope: Scope, limits: Limits) -> None:
    """Refuse what is too large by its address and headers alone.

    Raises:
        _Refused: It is.
    """
    head = sum(len(name) + len(value) + 4 for name, value in scope["headers"])
    head += len(scope.get("raw_path") or b"") + len(scope.get("query_string") or b"")
    if head > limits.head_bytes:
        raise _Refused(431, f"The request header is larger than {limits.head_bytes} bytes.")
    announced = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
    if announced.isdigit() and (len(announced) > 18 or int(announced) > limits.body_bytes):
        raise _Refused(413, _too_large(limits))


def _too_large(limits: Limits) -> str:
    return f"Request entity too large: the body has more than {limits.body_bytes} bytes."
