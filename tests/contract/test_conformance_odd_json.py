"""Recordings keep responses that strict JSON decoders refuse, and replay them as they came."""

import math
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts.core.http.transport import ReceivedResponse
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing.conformance.findings import Kind
from aiomodelarts.testing.conformance.pseudonymization import Pseudonymizer
from aiomodelarts.testing.conformance.recordings import Exchange, read, write
from aiomodelarts.testing.conformance.response_checks import examine
from aiomodelarts.testing.spec.contracts import contracts

ODD: list[tuple[bytes, dict[str, Any]]] = [
    (b'{"total": 18446744073709551617}', {"total": 2**64 + 1}),
    (rb'{"name": "a\ud83d"}', {"name": "a\ud83d"}),
    (b"\xef\xbb\xbf{}", {}),
    (b'{"name": "\xff"}', {"name": "\ufffd"}),
]
JSON = httpx.Headers({"content-type": "application/json"})
REQUEST = Request(OPERATIONS["ListNotebooks"])


def written_and_read(tmp_path: Path, body: bytes) -> Exchange:
    exchange = Exchange.of(REQUEST, "p", ReceivedResponse(200, JSON, body))
    write(tmp_path / "recording.jsonl", {}, [exchange], Pseudonymizer())
    [again] = read(tmp_path / "recording.jsonl")[1]
    return again


@pytest.mark.parametrize(("body", "expected"), ODD)
def test_odd_json_is_kept(tmp_path: Path, body: bytes, expected: Any) -> None:
    again = written_and_read(tmp_path, body)

    assert (again.json, again.text) == (expected, None)
    assert Exchange.of(REQUEST, "p", ReceivedResponse(200, JSON, again.content)).json == expected


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999"])
def test_numbers_that_json_does_not_have_are_kept(tmp_path: Path, number: str) -> None:
    again = written_and_read(tmp_path, f'{{"total": {number}}}'.encode())
    [value] = Exchange.of(REQUEST, "p", ReceivedResponse(200, JSON, again.content)).json.values()

    assert repr(value) == repr(float(number))
    assert not math.isfinite(value)


@pytest.mark.parametrize(("body", "_expected"), ODD)
def test_odd_json_is_json(body: bytes, _expected: Any) -> None:
    _, findings = examine(contracts()["ListNotebooks"], ReceivedResponse(200, JSON, body))

    assert Kind.NOT_JSON not in {finding.kind for finding in findings}
