"""Limits on requests, which the fake otherwise refuses, and on connections, which it otherwise closes."""

from __future__ import annotations

import json

from attrs import define, field, frozen
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ...core.number_arguments import check_number

LIMITS = "modelarts.limits"
CODE = "APIGW.0201"
MEBIBYTE = 1024 * 1024
# Total size of all bodies that are received at the same time, as a multiple of `Limits.body_bytes`.
LARGEST_BODIES = 20


@frozen
class Limits:
    """Limits of a fake that is served on a socket. The limits on sizes also apply in process.

    Args:
        body_bytes: Maximum size of a request body, in bytes. Larger ones get a 413 response, as from the gateway.
        head_bytes: Maximum size of the URL and headers of a request, in bytes. Larger ones get a 431 response.
        parameters: Maximum number of query parameters. A request with more gets a 400 response.
        request_seconds: Maximum time to receive a request, and maximum time in which a client does not read a
            response, in seconds.
        idle_seconds: Maximum idle time of a connection between requests, in seconds.
        connections: Maximum number of open connections. Further ones are reset.
        stop_seconds: Time in which running calls can complete when the server stops, in seconds.
    """

    body_bytes: int = 12 * MEBIBYTE
    head_bytes: int = 80 * 1024
    parameters: int = 1000
    request_seconds: float = 30.0
    idle_seconds: float = 5.0
    connections: int = 1000
    stop_seconds: float = 0.3

    def __attrs_post_init__(self) -> None:
        for name in ("body_bytes", "head_bytes", "parameters", "connections"):
            check_number(name, getattr(self, name), least=1, whole=True)
        for name in ("request_seconds", "idle_seconds", "stop_seconds"):
            check_number(name, getattr(self, name), least=0, unit="seconds")


DEFAULT_LIMITS = Limits()


@define
class RequestLimits:
    """Middleware that refuses requests that are too large, like the gateway, without reading them completely.

    It applies the limits of the connection, which are in the state of the request, or the default ones in process.

    Args:
        app: Application for the other requests. It receives each body as a single message.
    """

    app: ASGIApp
    _buffered: int = field(default=0, init=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request to the application, or refuse it."""
        limits: Limits = scope.get("state", {}).get(LIMITS, DEFAULT_LIMITS)
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
        """Read the body of a request.

        Returns:
            The body, or None if the client disconnects before its end.

        Raises:
            _Refused: The body is too large, or the total of all bodies that are being received is.
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
                self._buffered += len(part)
                if received > limits.body_bytes:
                    raise _Refused(413, _too_large(limits))
                if self._buffered > LARGEST_BODIES * limits.body_bytes:
                    raise _Refused(503, "Backend unavailable: too many large requests at the same time")
                parts.append(part)
                if not message.get("more_body", False):
                    return b"".join(parts)
        finally:
            self._buffered -= received


class _Refused(Exception):
    def __init__(self, status: int, message: str) -> None:
        self.status = status
        self.message = message
        super().__init__(status, message)


def _check_head(scope: Scope, limits: Limits) -> None:
    """Check the size of the URL and headers, the number of query parameters, and the announced size of the body.

    Raises:
        _Refused: One of them exceeds its limit.
    """
    head = sum(len(name) + len(value) + 4 for name, value in scope["headers"])
    head += len(scope.get("raw_path") or b"") + len(scope.get("query_string") or b"")
    if head > limits.head_bytes:
        raise _Refused(431, f"The request header is larger than {limits.head_bytes} bytes.")
    if bytes(scope.get("query_string") or b"").count(b"&") >= limits.parameters:
        raise _Refused(400, f"The URL has more than {limits.parameters} query parameters.")
    announced = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
    if announced.isdigit() and (len(announced) > 18 or int(announced) > limits.body_bytes):
        raise _Refused(413, _too_large(limits))


def _too_large(limits: Limits) -> str:
    return f"Request entity too large: the body has more than {limits.body_bytes} bytes."
