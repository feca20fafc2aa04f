"""How the fake reads query and header parameters."""

from typing import Any

import pytest
from attrs import evolve
from starlette.requests import Request

from aiomodelarts.testing.server.request_arguments import read_headers, read_json, read_query
from aiomodelarts.testing.spec.contracts import Contract, Parameter, contracts
from aiomodelarts.testing.spec.replies import Fault

NUMBERS = {"type": "array", "items": {"type": "integer"}}
LANGUAGES = {"type": "string", "enum": ["en-us", "zh-cn"]}


def contract(*parameters: Parameter) -> Contract:
    return evolve(next(iter(contracts().values())), parameters=parameters)


def request(query: str = "", **headers: str) -> Request:
    pairs = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "query_string": query.encode(), "headers": pairs})


@pytest.mark.parametrize(
    ("query", "joined", "value"),
    [
        ("ids=3%2C5", True, [3, 5]),
        ("ids=3,5", True, [3, 5]),
        ("ids=3,5&ids=7", True, [3, 5, 7]),
        ("ids=3", True, [3]),
        ("ids=3&ids=5", False, [3, 5]),
    ],
)
def test_arrays_are_read(query: str, joined: bool, value: list[int]) -> None:
    known = contract(Parameter("ids", "query", False, NUMBERS, [3, 5], joined))

    assert read_query(known, request(query)) == {"ids": value}


@pytest.mark.parametrize(("query", "joined"), [("ids=3,5", False), ("ids=3,five", True), ("ids=", True)])
def test_wrong_arrays_are_refused(query: str, joined: bool) -> None:
    known = contract(Parameter("ids", "query", False, NUMBERS, [3, 5], joined))

    with pytest.raises(Fault, match="The parameter ids is not valid"):
        read_query(known, request(query))


@pytest.mark.parametrize(
    ("headers", "required", "says"),
    [({"x_language": "klingon"}, False, "X-Language is not valid"), ({}, True, "X-Language is missing")],
)
def test_wrong_headers_are_refused(headers: dict[str, Any], required: bool, says: str) -> None:
    known = contract(Parameter("X-Language", "header", required, LANGUAGES, "en-us"))

    with pytest.raises(Fault, match=says):
        read_headers(known, request(**headers))


@pytest.mark.parametrize(("headers", "found"), [({"x_language": "zh-cn"}, {"X-Language": "zh-cn"}), ({}, {})])
def test_headers_are_read(headers: dict[str, Any], found: dict[str, Any]) -> None:
    known = contract(Parameter("X-Language", "header", False, LANGUAGES, "en-us"))

    assert read_headers(known, request("X-Language=other", **headers)) == found


def test_all_success_statuses_are_known() -> None:
    for name, known in contracts().items():
        assert known.status in known.responses, name
        assert known.responses[known.status] == known.response_schema
        assert (known.response_schema is None) == (not any(known.responses.values()))


@pytest.mark.parametrize(
    "raw",
    [
        b"{",
        b"\xff\xfe",
        b"NaN",
        b'{"name": -Infinity}',
        b"[" * 100_000,
        b"9" * 5000,
        b'{"name": "\\ud800"}',
        b'"\xed\xa0\x80"',
    ],
    ids=["cut off", "no text", "no number", "infinity", "too deep", "too long", "half a pair", "half in bytes"],
)
def test_what_is_no_json(raw: bytes) -> None:
    assert read_json(raw) == (None, False)
