"""Headers of raw responses, which every way to send requests represents alike."""

import copy
import pickle
from typing import Any

import httpx
import pytest

from aiomodelarts import TokenCredentials
from aiomodelarts.core.messages.headers import Headers
from tests.unit.conftest import PROJECT, Seen

RAW = (
    (b"Content-Type", b"application/json"),
    (b"X-Request-Id", b"r-1"),
    (b"Set-Cookie", b"a=1"),
    (b"set-cookie", b"b=2"),
    (b"X-Name", "Blümchen".encode()),
    (b"X-Old", "Blümchen".encode("latin-1")),
    (b"X-Subject-Token", b"secret-token"),
    (b"X-Empty", b""),
)
LINES = b"".join(b"%b: %b\r\n" % pair for pair in RAW)


@pytest.fixture(params=["own pool", "httpx"])
async def headers(request: pytest.FixtureRequest, serve: Any) -> Any:
    """Headers of a response that arrived over a socket."""

    async def answering(_: Seen, writer: Any) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n" + LINES + b"\r\n{}")

    from aiomodelarts import ModelArts

    async with serve(answering) as wire, httpx.AsyncClient(trust_env=False) as plain:
        options: dict[str, Any] = {"http_client": plain} if request.param == "httpx" else {}
        async with ModelArts(TokenCredentials("t"), project_id=PROJECT, endpoint=wire.url, **options) as client:
            raw = await client.with_raw_response(client.notebooks.get, "n-1")
    return raw.headers


def test_names_are_case_insensitive(headers):
    for name in ("x-request-id", "X-Request-Id", "X-REQUEST-ID"):
        assert headers[name] == headers.get(name) == "r-1"
        assert name in headers
    assert "x-other" not in headers
    assert headers.get("x-other", "none") == "none"
    with pytest.raises(KeyError):
        headers["x-other"]
    assert 7 not in headers


def test_values_of_a_repeated_header_are_joined(headers):
    assert headers["set-cookie"] == "a=1, b=2"
    assert headers.get_list("Set-Cookie") == ["a=1", "b=2"]
    assert headers.get_list("X-Other") == []
    assert [value for name, value in headers.multi_items() if name == "set-cookie"] == ["a=1", "b=2"]


def test_utf_8_and_latin_1_are_read(headers):
    assert headers["x-name"] == headers["x-old"] == "Blümchen"
    assert headers["x-empty"] == ""


def test_names_are_in_lower_case_and_in_order(headers):
    wanted = ["content-length", "content-type", "x-request-id", "set-cookie", "x-name", "x-old", "x-subject-token"]
    assert list(headers) == list(headers.keys()) == [*wanted, "x-empty"]
    assert len(headers) == 8
    assert dict(headers)["content-type"] == "application/json"
    assert (b"Content-Type", b"application/json") in headers.raw


def test_secrets_are_hidden(headers):
    assert "secret-token" not in repr(headers)
    assert "application/json" in repr(headers)
    assert "a=1" not in repr(headers)


def test_they_read_like_those_of_httpx():
    raw = [pair for pair in RAW if pair[0] != b"X-Old"]
    headers, other = Headers(raw), httpx.Headers(raw)

    assert headers == other
    assert list(headers.items()) == list(other.items())
    assert headers.multi_items() == other.multi_items()
    assert headers.raw == other.raw
    for name in ("Set-Cookie", "x-request-id", "x-other"):
        assert headers.get_list(name) == other.get_list(name)
    commas = [(b"Accept", b"a, b,c"), (b"accept", b"d")]
    wanted = httpx.Headers(commas).get_list("accept", split_commas=True)
    assert Headers(commas).get_list("accept", split_commas=True) == wanted == ["a", "b", "c", "d"]


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301


def test_copies_are_equal(headers):
    for other in (pickled(headers), copy.copy(headers), copy.deepcopy(headers)):
        assert type(other) is Headers
        assert other == headers
        assert dict(other) == dict(headers)
    assert headers == dict(headers)
    assert headers == {name.title(): value for name, value in headers.items()}
    assert headers != {}
    assert headers != Headers(headers.raw[1:])
    assert headers != 7
