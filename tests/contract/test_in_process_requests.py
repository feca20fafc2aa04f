"""Requests of the client in the same process are those of httpx's own client."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send

from aiomodelarts.testing.http.in_process_requests import InProcessHttpClient
from tests.cases import for_each

URL = "https://modelarts.fake:8443/v1/a%2Fb/jobs"


async def pieces() -> AsyncIterator[bytes]:
    for piece in (b"ro", b"", b"ses"):
        yield piece


class Application:
    """Records the requests that it receives, and responds in two parts."""

    def __init__(self) -> None:
        self.scope: dict[str, Any] = {}
        self.messages: list[Message] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.scope = dict(scope)
        while not self.messages or self.messages[-1]["more_body"]:
            self.messages.append(await receive())
        headers = [(b"X-Kind", b"rose"), (b"x-kind", b"tulip")]
        await send({"type": "http.response.start", "status": 201, "headers": headers})
        await send({"type": "http.response.body", "body": b"ro", "more_body": True})
        await send({"type": "http.response.body", "body": b"ses"})
        assert await receive() == {"type": "http.disconnect"}


@for_each(
    "request_of",
    [
        lambda: httpx.Request("GET", f"{URL}?name=%C3%A4%20b&name=c+d&empty="),
        lambda: httpx.Request("GET", "http://modelarts.fake"),
        lambda: httpx.Request("get", "https://[::1]:7/?", headers=[("X-A", "1"), ("x-a", "2"), ("Host", "other")]),
        lambda: httpx.Request("POST", URL, json={"name": "röses"}),
        lambda: httpx.Request("POST", URL, content=b""),
        lambda: httpx.Request("PUT", URL, content=pieces()),
        lambda: httpx.Request("POST", URL, files={"file": ("a.csv", b"1,2")}, headers={"content-type": BOUNDARY}),
        lambda: httpx.Request("HEAD", URL),
    ],
    ids=["query", "host only", "repeated headers", "json", "empty body", "pieces", "form", "head"],
)
async def test_requests_and_responses_are_the_same(request_of: Callable[[], httpx.Request]) -> None:
    seen: list[Any] = []
    for kind in (lambda app: httpx.AsyncClient(transport=httpx.ASGITransport(app)), InProcessHttpClient):
        app = Application()
        async with kind(app) as client:
            response = await client.send(request_of(), stream=True)
            raw = b"".join([piece async for piece in response.aiter_raw()])
        seen.append((app.scope, app.messages, response.status_code, response.headers.raw, raw))
    assert seen[0] == seen[1]


BOUNDARY = "multipart/form-data; boundary=petals"


async def test_body_is_read_unless_it_is_streamed() -> None:
    async with InProcessHttpClient(Application()) as client:
        assert (await client.get(URL)).text == "roses"


async def test_exceptions_of_the_application_are_raised() -> None:
    async def broken(scope: Scope, receive: Receive, send: Send) -> None:
        raise ZeroDivisionError

    async def silent(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200})

    for app, error in ((broken, ZeroDivisionError), (silent, RuntimeError)):
        async with InProcessHttpClient(app) as client:
            with pytest.raises(error):
                await client.get(URL)
