"""Send requests to an ASGI application in the same process."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
from starlette.types import ASGIApp, Message, Scope

CLIENT = ("127.0.0.1", 123)


class InProcessHttpClient(httpx.AsyncClient):
    """Client of an ASGI application.

    httpx's own client needs more time for cookies, redirects, logins and logs than a small fake for the response.

    Args:
        app: The application.
    """

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(transport=httpx.ASGITransport(app))
        self._app = app

    async def send(self, request: httpx.Request, *, stream: bool = False, **options: Any) -> httpx.Response:
        """Send a request and return the response. Exceptions of the application are raised.

        Args:
            request: The request.
            stream: Whether the caller reads the body. Defaults to False: it is read here.
            **options: Other options of httpx's client, which are ignored: redirects are not followed.
        """
        exchange = Exchange(request)
        await self._app(exchange.scope(), exchange.receive, exchange.send)
        response = exchange.response()
        if not stream:
            await response.aread()
        return response


class Exchange:
    """One request and its response.

    Args:
        request: The request.
    """

    def __init__(self, request: httpx.Request) -> None:
        self._request = request
        self._pieces = aiter(request.stream)  # type: ignore[arg-type]  # all requests of asynchronous clients have it
        self._is_sent = False
        self._is_complete = asyncio.Event()
        self._status = 0
        self._headers: list[tuple[bytes, bytes]] = []
        self._body: list[bytes] = []

    def scope(self) -> Scope:
        """Return the request as an ASGI application reads it."""
        request = self._request
        url = request.url
        path, _, query = url.raw_path.partition(b"?")
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": request.method,
            "headers": [(name.lower(), value) for name, value in request.headers.raw],
            "scheme": url.scheme,
            "path": url.path,
            "raw_path": path,
            "query_string": query,
            "server": (url.host, url.port),
            "client": CLIENT,
            "root_path": "",
        }

    async def receive(self) -> Message:
        """Return the next piece of the body; wait for the end of the response after the last one."""
        if self._is_sent:
            await self._is_complete.wait()
            return {"type": "http.disconnect"}
        piece = await anext(self._pieces, None)
        if piece is None:
            self._is_sent = True
        return {"type": "http.request", "body": piece or b"", "more_body": not self._is_sent}

    async def send(self, message: Message) -> None:
        """Take a message of the application."""
        if message["type"] == "http.response.start":
            self._status, self._headers = message["status"], message.get("headers", [])
        elif message["type"] == "http.response.body":
            if self._request.method != "HEAD":
                self._body.append(message.get("body", b""))
            if not message.get("more_body", False):
                self._is_complete.set()

    def response(self) -> httpx.Response:
        """Return the response.

        Raises:
            RuntimeError: It is not complete.
        """
        if not self._is_complete.is_set():
            raise RuntimeError("the application sent no complete response")
        body = httpx.ByteStream(b"".join(self._body))
        return httpx.Response(self._status, headers=self._headers, stream=body, request=self._request)
