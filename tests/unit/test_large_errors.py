"""An error of any size and shape holds up the event loop for a moment only, and shows no secret."""

import json
import time
from typing import Any

import pytest

from aiomodelarts import BatchError, EndpointNotFound, NotFound
from aiomodelarts.core.messages.messages import OutgoingRequest, ReceivedResponse
from aiomodelarts.core.messages.sent_secrets import SentSecrets
from aiomodelarts.core.redaction.hidden import HIDDEN
from aiomodelarts.core.responses.response_decoding import LARGEST_ERROR, decode_response

SIZE = 5_000_000
LIMIT = 0.05
SECRET = "Secret-of-rosa-1"
SENSITIVE = frozenset({"secret_key"})
REQUEST = OutgoingRequest("POST", "https://modelarts.test/v2/authorizations", {}, b"{}")
SHAPES: dict[str, Any] = {
    "strings": {"x": ["abcd"] * (SIZE // 8)},
    "objects": {"x": [{"a": "b"}] * (SIZE // 13)},
    "keys": {f"k{number}": "v" for number in range(SIZE // 15)},
    "lists": {"x": [["a"]] * (SIZE // 7)},
    "numbers": {"x": [7] * (SIZE // 3)},
    "secrets": {"x": [SECRET] * (SIZE // 20)},
    "one string": {"x": "a b " * (SIZE // 4)},
}


def error_of(status: int, body: bytes) -> Any:
    return decode_response("CreateAuthorization", ReceivedResponse(status, {}, body), None, REQUEST, SENSITIVE)


def seconds_of(act: Any) -> float:
    """The least of three runs, in seconds of this thread."""
    found: list[float] = []
    for _ in range(3):
        begun = time.thread_time()
        act()
        found.append(time.thread_time() - begun)
    return min(found)


@pytest.mark.parametrize("shape", SHAPES)
def test_error_with_its_status(shape: str) -> None:
    code = {"error_code": "ModelArts.3001", "error_msg": f"no {SECRET}"}
    body = json.dumps({**code, "secret_key": SECRET, **SHAPES[shape]}).encode()

    assert seconds_of(lambda: error_of(404, body)) < LIMIT
    error = error_of(404, body)
    assert (type(error), error.code) == (NotFound, "ModelArts.3001")
    assert SECRET not in f"{error}{error!r}{vars(error)}"
    assert "too long" in str(error)


@pytest.mark.parametrize("shape", SHAPES)
def test_searching_a_batch(shape: str) -> None:
    secrets = SentSecrets([SECRET, "another/secret+2"])
    given = {"results": [{"success": False, "error_msg": SECRET, **SHAPES[shape]}]}

    assert seconds_of(lambda: secrets.redacted_value(given)) < LIMIT
    shown = secrets.redacted_value(given)
    assert SECRET not in str(shown)
    assert shown["results"][0]["error_msg"] == HIDDEN


@pytest.mark.parametrize("body", [b"<html>" + b"a" * SIZE, b'{"x": "' + SECRET.encode() * 100_000, b"[" * SIZE])
def test_what_is_no_json(body: bytes) -> None:
    assert seconds_of(lambda: error_of(404, body)) < LIMIT
    error = error_of(404, body)
    assert type(error) is EndpointNotFound
    assert SECRET not in f"{error}{vars(error)}"


def test_length_of_lists_stays() -> None:
    shown = SentSecrets([SECRET]).redacted_value([{"message": SECRET}] * 200_000)
    assert len(shown) == 200_000
    assert shown[0] == {"message": HIDDEN}
    assert shown[-1] == HIDDEN


def test_errors_below_the_limit_are_read_whole() -> None:
    padding = "x" * (LARGEST_ERROR - 200)
    rows = [{"success": False, "error_code": "ModelArts.4411", "error_msg": padding}, {"success": True}]
    error = error_of(200, json.dumps({"success": False, "results": rows}).encode())
    assert isinstance(error, BatchError)
    assert error.results[0]["error_msg"] == padding
