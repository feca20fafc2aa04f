"""Every shape in which the service reports failure becomes one exception, and nothing else does."""

import copy
import csv
import inspect
import json
import pickle
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import aiomodelarts
from aiomodelarts import (
    AmbiguousName,
    ApiError,
    AuthenticationFailed,
    BadRequest,
    BatchError,
    ConfigurationError,
    Conflict,
    ConnectFailed,
    ConnectionLost,
    DeadlineExceeded,
    DecodeError,
    EndpointNotFound,
    MissingField,
    ModelArtsError,
    NotCopyable,
    NotFound,
    Operation,
    PaginationError,
    PasswordCredentials,
    PermissionDenied,
    RateLimited,
    RequestTimeout,
    ResponseTooLarge,
    ServerError,
    TransportError,
    WaitFailed,
    WaitTimeout,
)
from aiomodelarts.core.http.transport import OutgoingRequest
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.core.responses.error_codes import NOT_FOUND, WRONG_DESTINATION
from aiomodelarts.core.responses.response_errors import failure_of, retry_after
from aiomodelarts.models import JobStatus, VisualizationJob
from tests.cases import for_each

DOCS = Path(__file__).resolve().parents[3] / "shared" / "docs"
SAMPLES = DOCS / "samples.json"
ERROR_CODES = DOCS / "data" / "error_codes.csv"
# The codes of all error responses in the reference, each with the class of its error.
KNOWN_CODES = list(csv.DictReader(Path(__file__).with_name("error_codes.csv").read_text().splitlines()))

# An operation that answers with no model, for the shapes of operations that are not transcribed yet.
BATCH = Operation(
    id="ChangeManyThings",
    method="POST",
    path="/v2/{project_id}/things",
    resource="things",
    name="change_many",
    generation="historical",
    docs="things.rst",
)


def body_of(status: int, decoded: Any, headers: dict[str, str] | None = None) -> ApiError | None:
    return failure_of("ShowThing", status, httpx.Headers(headers or {}), json.dumps(decoded).encode(), decoded)


@pytest.fixture
def answered(connect):
    """What a call ends in when the service gives one answer: an exception or a result."""

    async def answered(
        status: int,
        body: Any = None,
        headers: dict[str, str] | None = None,
        operation: str = "ShowVisualizationJob",
        arguments: dict[str, Any] | None = None,
    ) -> Any:
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()

        def handler(_: httpx.Request) -> httpx.Response:
            return httpx.Response(status, content=content, headers=headers)

        async with connect(handler, retries=0) as client:
            try:
                if operation == BATCH.id:
                    return await client.send(Request(BATCH, body={}))
                return await client.call(operation, **({"job_id": 7} if arguments is None else arguments))
            except ModelArtsError as error:
                return error

    return answered


MODEL = {"operation": "ShowModel", "arguments": {"model_id": "m-1"}}
START = {"operation": "CreateVisualizationJob", "arguments": {"job_name": "board", "train_url": "/bucket/logs/"}}
BOX = {"operation": "ShowDevelopmentEnvironment", "arguments": {"instance_id": "d-1"}}
DROP = {"operation": "DeleteModel", "arguments": {"model_id": "m-1"}}
MANY = {"operation": BATCH.id}

SHAPES = [
    pytest.param(
        MODEL, 404, {"error_code": "ModelArts.3001", "error_msg": "no model"}, NotFound, "ModelArts.3001", "no model",
        id="E1-404",
    ),
    pytest.param(
        MODEL, 400, {"error_code": "ModelArts.0104", "error_msg": "bad id"}, BadRequest, "ModelArts.0104", "bad id",
        id="E1-400",
    ),
    pytest.param(
        MODEL, 401, {"error_code": "ModelArts.0201", "error_msg": "who"}, AuthenticationFailed, "ModelArts.0201", "who",
        id="E1-401",
    ),
    pytest.param(
        MODEL, 403, {"error_code": "ModelArts.0112", "error_msg": "no"}, PermissionDenied, "ModelArts.0112", "no",
        id="E1-403",
    ),
    pytest.param(
        MODEL, 409, {"error_code": "ModelArts.3002", "error_msg": "twice"}, Conflict, "ModelArts.3002", "twice",
        id="E1-409",
    ),
    pytest.param(
        MODEL, 500, {"error_code": "ModelArts.3006", "error_msg": "broken"}, ServerError, "ModelArts.3006", "broken",
        id="E1-500",
    ),
    pytest.param(
        START, 400, {"error_code": "ModelArts.2755", "error_msg": "no algorithm", "error_solution": "Name another."},
        NotFound, "ModelArts.2755", "no algorithm", id="E2",
    ),
    pytest.param(
        START, 200, {"is_success": False, "error_code": "ModelArts.2750", "error_message": "name is taken"},
        Conflict, "ModelArts.2750", "name is taken", id="E3",
    ),
    pytest.param(
        BOX, 400, {"error_message": "no instance", "error_code": "ModelArts.6309"}, NotFound, "ModelArts.6309",
        "no instance", id="E4",
    ),
    pytest.param(
        MANY, 200, {"success": False, "error_code": "ModelArts.4342", "error_msg": "no", "results": []},
        BatchError, "ModelArts.4342", "no", id="E5",
    ),
    pytest.param(
        MANY, 204, {"success": False, "error_code": "ModelArts.4347", "error_msg": "label in use"},
        BatchError, "ModelArts.4347", "label in use", id="E6",
    ),
    pytest.param(
        DROP, 200,
        {
            "delete_success_list": [],
            "delete_failed_list": [{"model_id": "m-1", "error_code": "ModelArts.3009", "error_msg": "deployed"}],
        },
        Conflict, "ModelArts.3009", "deployed", id="E7",
    ),
    pytest.param(
        DROP, 200,
        {
            "delete_success_list": ["m-2"],
            "delete_failed_list": [{"model_id": "m-1", "error_code": "ModelArts.3009", "error_msg": "deployed"}],
        },
        BatchError, "ModelArts.3009", "1 of 2 items failed. First error: deployed", id="E7-partly",
    ),
    pytest.param(
        MANY, 200, {"successNodeNames": ["n-1"], "failNodeNames": ["n-2", "n-3"]},
        BatchError, "", "2 of 3 items failed", id="E9",
    ),
    pytest.param(
        MODEL, 404, {"error_msg": "no such API", "error_code": "APIGW.0101", "request_id": "r-1"},
        EndpointNotFound, "APIGW.0101", "no such API", id="E10",
    ),
    pytest.param(
        MODEL, 404, {"error": {"code": 404, "title": "Not Found", "message": "no project"}},
        EndpointNotFound, "404", "no project", id="E11-nested",
    ),
    pytest.param(
        MODEL, 403, {"error_code": "IAM.0001", "error_msg": "no"}, PermissionDenied, "IAM.0001", "no", id="E11-flat",
    ),
    pytest.param(
        MODEL, 400, {"error": {"title": "Bad Request"}, "error_code": "X.1"}, BadRequest, "X.1", "Bad Request",
        id="E11-mixed",
    ),
    pytest.param(
        MODEL, 400, {"errorCode": "X.2", "errorMsg": "camel"}, BadRequest, "X.2", "camel", id="E12-camel",
    ),
    pytest.param(MODEL, 400, {"code": "X.3", "message": "short"}, BadRequest, "X.3", "short", id="E12-short"),
    pytest.param(
        MODEL, 403, {"encoded_authorization_message": "c2VjcmV0"}, PermissionDenied, "",
        "the caller lacks a permission; IAM can decode the authorization message", id="E12-encoded",
    ),
    pytest.param(
        MODEL, 502, b"<html>\n<h1>Bad   Gateway</h1></html>", ServerError, "", "<html> <h1>Bad Gateway</h1></html>",
        id="E12-html",
    ),
    pytest.param(MODEL, 400, b"go away", BadRequest, "", "go away", id="E12-text"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "status", "body", "kind", "code", "message"), SHAPES)
async def test_every_shape_is_one_exception(answered, call, status, body, kind, code, message):
    error = await answered(status, body, {"X-Request-Id": "req-1"}, **call)

    assert type(error) is kind
    assert (error.status, error.code, error.message) == (status, code, message)
    assert error.request_id == "req-1"
    assert error.operation == call["operation"]
    assert error.solution == (body.get("error_solution") if isinstance(body, dict) else None)
    for part in (call["operation"], f"HTTP {status}", code, message, "req-1", error.solution or ""):
        assert part in str(error)


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({"X-Request-Id": "head"}, {"request_id": "body"}, "head"),
        ({"x-iam-trace-id": "iam"}, {}, "iam"),
        ({}, {"request_id": "body"}, "body"),
        ({"X-Request-Id": ""}, {"request_id": 7}, None),
        ({}, {}, None),
    ],
)
async def test_request_id_comes_from_the_headers_or_the_body(answered, headers, body, expected):
    error = await answered(400, body, headers)

    assert error.request_id == expected


async def test_an_error_without_any_reason_says_so(answered):
    error = await answered(418)

    assert str(error) == "ShowVisualizationJob: HTTP 418: the service gave no reason"


NOT_FOUND_AT_400 = (
    2775, 2755, 6309, 6404, 6797, 4352, 4353, 4359, 4338, 4612, 4631, 4636, 4700, 4619, 4601, 4604, 4801, 4851, 7005,
    3822, 429, 2842, 7511, 7512, 7519, 7525,
)  # fmt: skip
NOT_FOUND_AT_404 = (3001, 3502, 2890, 2881, 6623, 6624, 6650, 50015001, 50025001, 50005101)
CONFLICTS_AT_400 = (
    424, 2750, 2751, 2752, 2756, 2762, 2821, 2824, 2829, 2841, 2850, 2851, 3516, 3542, 3549, 3559, 3591, 3848, 3854,
    3866, 3895, 3896, 4351, 4364, 4371, 4391, 4411, 4412, 4418, 4422, 4428, 4429, 4502, 4602, 4605, 4617, 4620, 4709,
    4800, 5041, 5047, 5048, 6301, 6343, 6737, 6357,
)  # fmt: skip
CODES = [
    *((400, code, NotFound) for code in NOT_FOUND_AT_400),
    *((404, code, NotFound) for code in NOT_FOUND_AT_404),
    *((400, code, Conflict) for code in CONFLICTS_AT_400),
    *((409, code, Conflict) for code in (2796, 2813, 2878, 3002, 3503, 50015000)),
    *((401, code, AuthenticationFailed) for code in (201, 205, 209, 212, 4127, 5001, 6608, 6620)),
    *((403, code, AuthenticationFailed) for code in (203, 206, 210)),
    (403, 112, PermissionDenied),
    # The reference says "does not exist" of these too, but of a login, an authorization or a failure of the service.
    *((401, code, AuthenticationFailed) for code in (428, 3801, 5001)),
    (403, 2785, PermissionDenied),
    (500, 4503, ServerError),
    # The account, the project or the API is wrong, not a resource.
    *((404, code, EndpointNotFound) for code in (2786, 3003, 4204)),
    *((429, code, RateLimited) for code in (2799, 4206, 4395, 6101)),
    # The same throttle with another status stays a throttle.
    *((400, code, RateLimited) for code in (2799, 4206, 4395, 6101)),
    (503, 6101, RateLimited),
    (503, 4302, ServerError),
    (504, 4503, ServerError),
    (501, 4383, ServerError),
    (408, 6100, BadRequest),
    (413, 4104, BadRequest),
    (417, 6654, Conflict),
    (400, 113, BadRequest),
    # A code that nobody documented is what its status says.
    (400, 99999, BadRequest),
    (404, 99999, NotFound),
    (409, 99999, Conflict),
    # The same number with another status means something else.
    (500, 4801, ServerError),
    (401, 4901, AuthenticationFailed),
]


@for_each(("status", "number", "kind"), CODES)
def test_codes_decide_together_with_the_status(status, number, kind):
    error = body_of(status, {"error_code": f"ModelArts.{number:04}", "error_msg": "because"})

    assert type(error) is kind


OTHER_CLASSES = {
    ("401", "ModelArts.0428"): AuthenticationFailed,
    ("401", "ModelArts.3801"): AuthenticationFailed,
    ("401", "ModelArts.5001"): AuthenticationFailed,
    ("403", "ModelArts.2785"): PermissionDenied,
    ("404", "ModelArts.4204"): EndpointNotFound,
    ("500", "ModelArts.4503"): ServerError,
}


def test_all_documented_codes_that_say_not_found_do_so():
    if not ERROR_CODES.is_file():
        pytest.skip("the documented error codes (shared/docs/data/error_codes.csv) are not here")
    rows = list(csv.DictReader(ERROR_CODES.read_text(encoding="utf-8").splitlines()))
    missing = [(row["http_status"], row["error_code"]) for row in rows if row["not_found_like"] == "1"]

    assert len(missing) == 85
    for status, code in missing:
        kind = OTHER_CLASSES.get((status, code), NotFound)
        assert type(body_of(int(status), {"error_code": code, "error_msg": "no"})) is kind, (status, code)


def test_all_documented_codes_with_status_404_have_a_decided_class():
    if not ERROR_CODES.is_file():
        pytest.skip("the documented error codes (shared/docs/data/error_codes.csv) are not here")
    rows = csv.DictReader(ERROR_CODES.read_text(encoding="utf-8").splitlines())
    codes = {row["error_code"] for row in rows if row["http_status"] == "404"}
    numbers = {int(code.removeprefix("ModelArts.")) for code in codes}

    assert numbers <= NOT_FOUND[404] | WRONG_DESTINATION
    assert not NOT_FOUND[404] & WRONG_DESTINATION


def test_each_known_code_has_its_error_class():
    for row in KNOWN_CODES:
        error = body_of(int(row["http_status"]), {"error_code": row["error_code"], "error_msg": "no"})
        assert type(error).__name__ == row["error"], row


def test_a_failure_in_a_successful_response_has_the_error_class_of_its_code():
    classes: dict[str, set[str]] = {}
    for row in KNOWN_CODES:
        classes.setdefault(row["error_code"], set()).add(row["error"])

    for code, names in classes.items():
        error = body_of(200, {"is_success": False, "error_code": code, "error_msg": "no"})
        assert type(error).__name__ == (names.pop() if len(names) == 1 else "ApiError"), code


@pytest.mark.parametrize("code", ["ModelArts.0116", "ModelArts.2776", "ModelArts.4606", "ModelArts.99999"])
def test_a_code_of_no_error_response_is_a_plain_api_error_in_a_successful_response(code):
    assert type(body_of(200, {"is_success": False, "error_code": code, "error_msg": "no"})) is ApiError


@pytest.mark.parametrize("code", ["ModelArts.", "ModelArts.27750", "APIG.2775", "2775", "ModelArts.-1", "ModelArts.²"])
def test_what_only_resembles_a_code_decides_nothing(code):
    assert type(body_of(400, {"error_code": code, "error_msg": "no"})) is BadRequest


def test_an_endless_code_is_kept_as_it_is():
    code = "ModelArts." + "9" * 5000

    error = body_of(400, {"error_code": code})

    assert type(error) is BadRequest
    assert error.code == code


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (100, ApiError),
        (199, ApiError),
        (300, ApiError),
        (302, ApiError),
        (304, ApiError),
        (400, BadRequest),
        (401, AuthenticationFailed),
        (403, PermissionDenied),
        (404, EndpointNotFound),
        (409, Conflict),
        (418, BadRequest),
        (429, RateLimited),
        (499, BadRequest),
        (500, ServerError),
        (503, ServerError),
        (599, ServerError),
        (600, ApiError),
        (999, ApiError),
    ],
)
def test_a_status_alone_decides(status, kind):
    error = failure_of("ShowThing", status, {}, b"", None)

    assert type(error) is kind
    assert (error.status, error.code, error.message) == (status, "", "")


@pytest.mark.parametrize("status", [302, 404, 500, 599])
async def test_other_statuses_than_2xx_never_return_a_value(answered, status):
    error = await answered(status, {"job_id": 7, "job_name": "board", "status": 8})

    assert isinstance(error, ApiError)
    assert error.status == status
    assert '"job_name"' in error.message


OWN_404 = [
    {"error_code": "ModelArts.3001", "error_msg": "no model"},
    {"error_code": "ModelArts.99999", "error_msg": "a code that nobody documented"},
    {"error_code": "ModelArts.6309", "error_message": "no instance"},
    {"is_success": False, "error_code": "ModelArts.2775", "error_message": "no job"},
    {"is_success": False, "error_message": "no job"},
    {"errorCode": "ModelArts.3001", "errorMsg": "camel"},
    {"error_code": "", "error_msg": "a planned fault without a code"},
]
OTHER_404 = [
    None,
    b"",
    b"  \n",
    b"<html><body>404 Not Found ModelArts.3001</body></html>",
    b'{"error_code": "ModelArts.3001", "error_msg": "cut o',
    {"error_code": "APIGW.0101", "error_msg": "The API does not exist", "request_id": "r"},
    {"error_code": "APIG.0101", "error_msg": "The API does not exist", "request_id": "r"},
    {"is_success": False, "error_code": "APIGW.0101", "error_message": "The API does not exist"},
    {"message": "no Route matched with those values"},
    {"error": {"code": 404, "title": "Not Found", "message": "no project"}},
    {"error_code": "Ecs.0114", "error_msg": "another service"},
    {"error_code": 404, "error_msg": "no code of a service"},
    {"error_msg": "no code at all"},
    {"job_id": 7, "job_name": "board"},
    {"message": "see ModelArts.3001"},
    {"error_code": "ModelArts.2786", "error_msg": "the project is not that of the token"},
    {},
    [],
    [{"error_code": "ModelArts.3001"}],
    "ModelArts.3001",
    404,
]


@pytest.mark.parametrize("body", OWN_404)
async def test_404_in_a_form_of_the_service_is_not_found(answered, body):
    assert type(await answered(404, body)) is NotFound


@pytest.mark.parametrize("body", OTHER_404)
async def test_404_in_another_form_asks_whether_the_endpoint_is_right(answered, body):
    error = await answered(404, body)

    assert type(error) is EndpointNotFound
    assert not isinstance(error, NotFound)
    for word in ("endpoint", "region", "project", "HTTP 404"):
        assert word in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301  # our own bytes


IN_THE_WAY = {
    400: (
        2880, 2883, 2884, 2887, 3515, 3519, 3818, 4343, 4344, 4349, 4355, 4356, 4381, 4415, 4615, 4623, 4628, 4704,
        4706, 4824, 4827, 4828, 6304, 6305, 6306, 6307, 6308, 6326, 6327, 6333, 6344, 6347, 6355, 6652, 7004,
    ),
    401: (4713,),
    403: (4613, 4803, 4821, 4850),
    417: (6654,),
    500: (3009, 3048, 3055, 3062, 3065, 5101, 7008),
    501: (4385, 4386, 4387, 4394),
}  # fmt: skip


@for_each(("status", "number"), [(status, one) for status, many in IN_THE_WAY.items() for one in many])
def test_a_state_that_does_not_allow_a_call_is_a_conflict(status, number):
    body = {"error_code": f"ModelArts.{number:04}", "error_msg": "not now"}

    assert type(body_of(status, body)) is Conflict
    assert type(body_of(200, {"is_success": False, **body})) is Conflict


@pytest.mark.parametrize("number", [2819, 3076, 3525, 3556, 4365, 4637, 4992, 6329])
def test_a_refusal_for_another_reason_than_a_state_is_a_bad_request(number):
    assert type(body_of(400, {"error_code": f"ModelArts.{number:04}", "error_msg": "no"})) is BadRequest


ONE_FAILED = [
    pytest.param({"delete_success_list": [], "delete_failed_list": [{"model_id": "m", "%": 3009}]}, Conflict, id="E7"),
    pytest.param({"delete_failed_list": [{"model_id": "m", "%": 3001}]}, NotFound, id="E7-without-successes"),
    pytest.param({"success": False, "results": [{"success": False, "%": 4420}]}, NotFound, id="E5"),
    pytest.param({"results": [{"success": False, "%": 4422}]}, Conflict, id="E5-without-verdict"),
    pytest.param({"success": False, "%": 4422, "results": [{"success": False}]}, Conflict, id="E5-code-at-the-top"),
    pytest.param({"results": [{"success": False, "%": 104}]}, BadRequest, id="E5-bad-request"),
    pytest.param({"results": [{"success": False, "%": 99999}]}, BatchError, id="unknown-code"),
    pytest.param({"success": False, "results": [{"success": False, "error_msg": "no"}]}, BatchError, id="no-code"),
    pytest.param({"failNodeNames": ["n-1"], "successNodeNames": []}, BatchError, id="E9"),
]


def _with_codes(value: Any) -> Any:
    if isinstance(value, list):
        return [_with_codes(part) for part in value]
    if isinstance(value, dict):
        found = {name: _with_codes(part) for name, part in value.items() if name != "%"}
        return found | ({"error_code": f"ModelArts.{value['%']:04}", "error_msg": "no"} if "%" in value else {})
    return value


@pytest.mark.parametrize(("body", "kind"), ONE_FAILED)
async def test_a_batch_of_one_raises_what_its_code_stands_for(answered, body, kind):
    body = _with_codes(body)
    error = await answered(200, body, **MANY)

    assert type(error) is kind
    assert len(error.results) == len(error.failed) == 1
    assert list(error.succeeded) == []
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    assert (type(again), again.results, again.failed) == (kind, error.results, error.failed)


@pytest.mark.parametrize(
    ("content", "path", "kind"),
    [
        (b'{"samples": ["a"]}', "samples", NotFound),
        (b'{"samples": ["a", "b"]}', "samples", BatchError),
        (None, "models/m-1", NotFound),
        (None, "models/m-1,m-2", BatchError),
        (None, "models/m-1%2Cm-2?cascade=false", BatchError),
    ],
)
def test_a_batch_of_several_of_which_one_is_named_stays_a_batch_error(content, path, kind):
    row = {"success": False, "error_code": "ModelArts.4420", "error_msg": "no"}
    sent = OutgoingRequest("POST", f"https://modelarts.test/v2/p/{path}", {}, content)

    error = failure_of("ChangeManyThings", 200, {}, b"", {"results": [row]}, request=sent)

    assert type(error) is kind


async def test_500_raises_for_operations_without_a_model_too(answered):
    error = await answered(500, operation="DeleteService", arguments={"service_id": "s-1"})

    assert type(error) is ServerError


@pytest.mark.parametrize("flag", [False, "false", "False", "FALSE"])
@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("ModelArts.2775", NotFound),
        ("ModelArts.6404", NotFound),
        ("ModelArts.50015001", NotFound),
        ("ModelArts.2751", Conflict),
        ("ModelArts.6357", Conflict),
        ("ModelArts.2799", RateLimited),
        ("ModelArts.0201", AuthenticationFailed),
        ("ModelArts.0108", PermissionDenied),
        ("ModelArts.0104", BadRequest),
        ("ModelArts.2950", ServerError),
        # At 400 it is not found, at 500 a fault of the server: unclear.
        ("ModelArts.4801", ApiError),
        ("ModelArts.99999", ApiError),
        ("", ApiError),
    ],
)
async def test_is_success_false_raises_what_the_code_means(answered, flag, code, kind):
    error = await answered(200, {"is_success": flag, "error_code": code, "error_message": "no"})

    assert type(error) is kind
    assert (error.status, error.code, error.message) == (200, code, "no")


@for_each(
    ("body", "kind"),
    [
        ({"error_code": "ModelArts.0104", "error_msg": "no"}, BadRequest),
        ({"error_code": "ModelArts.2775", "error_message": "no", "request_id": "r-1"}, NotFound),
        ({"is_success": None, "errorCode": "ModelArts.2751", "errorMsg": "no"}, Conflict),
        ({"error_code": "APIG.0301", "error_msg": "no", "request_id": "r-1"}, ApiError),
        ({"code": "APIGW.0101", "message": "no"}, ApiError),
        ({"error": {"code": 500, "message": "no", "title": "Internal Server Error"}}, ApiError),
        ({"error_code": "ModelArts.0104", "error_msg": "no", "job_id": None}, BadRequest),
        ({"error_code": "ModelArts.2775", "error_msg": "no", "items": [], "total_count": 0}, NotFound),
    ],
)
async def test_a_successful_response_that_consists_of_an_error_raises(answered, body, kind):
    nothing = {"operation": "DeleteService", "arguments": {"service_id": "s-1"}}
    for error in (await answered(200, body), await answered(202, body, **nothing)):
        assert type(error) is kind
        assert error.message == "no"


@for_each(
    "body",
    [
        {"message": "ModelArts.0104"},
        {"error_code": "", "error_msg": ""},
        {"is_success": True, "error_code": "ModelArts.0104"},
        {"code": "OK", "message": "done"},
        {"code": 0, "message": "done"},
        {"error_code": "ModelArts.0000", "error_msg": "success"},
        {"error_code": "SYS.0000", "error_msg": None},
        {"error_code": "ModelArts.0104", "error_msg": "", "status": None},
        {"error_code": "ModelArts.0104", "error_msg": "no", "status": 8},
        {"code": "ModelArts.200", "message": "OK"},
        {"error": {"code": 0, "message": "success"}},
        {"error": {"code": "200", "message": "OK"}},
        {"error": None},
        {"error": {}},
        {},
    ],
)
async def test_a_successful_response_without_an_error_code_is_returned(answered, body):
    assert await answered(200, body, **MANY) == body


@pytest.mark.parametrize("flag", [True, "true", None, 0, ""])
async def test_any_other_is_success_is_success(answered, flag):
    job = await answered(200, {"is_success": flag, "job_id": 7, "status": 8})

    assert job.job_id == 7


async def test_batch_errors_keep_what_is_said_about_each_part(answered):
    results = [{"success": True, "name": "a"}, {"success": False, "name": "b", "error_code": "X.1", "error_msg": "no"}]

    error = await answered(200, {"success": "false", "results": results}, **MANY)

    assert type(error) is BatchError
    assert error.results == results
    assert (error.code, error.message) == ("X.1", "1 of 2 items failed. First error: no")


async def test_a_batch_without_a_verdict_is_judged_by_its_parts(answered):
    good, bad = {"success": True}, {"success": False, "error_msg": "no"}

    assert await answered(200, {"results": [good]}, **MANY) == {"results": [good]}
    assert await answered(200, {"results": ["x", 1, None]}, **MANY) == {"results": ["x", 1, None]}
    error = await answered(200, {"results": [good, bad]}, **MANY)

    assert type(error) is BatchError
    assert error.results == [good, bad]


async def test_a_failed_batch_without_parts_says_so(answered):
    error = await answered(200, {"success": False}, **MANY)

    assert (type(error), error.message, error.results) == (BatchError, "items of the batch failed", [])


async def test_names_of_failed_parts_become_rows(answered):
    error = await answered(200, {"failNodeNames": ["n-2", {"node": "n-3"}]}, **MANY)

    assert error.results == [{"name": "n-2"}, {"node": "n-3"}]


@pytest.mark.parametrize(
    "body",
    [
        {"delete_success_list": ["m-1"], "delete_failed_list": []},
        {"successNodeNames": ["n-1"], "failNodeNames": []},
        {"nodes": [{"name": "n-1", "status": "Abnormal"}]},
        {"success": True, "results": [{"success": True}]},
        {"success": 0, "failed": 3},
        {"is_success": 0},
    ],
)
async def test_a_batch_without_failed_parts_returns(answered, body):
    assert await answered(200, body, **MANY) == body


RESOURCES_WITH_ERROR_FIELDS = [
    (200, {"service_id": "s-1", "status": "failed", "error_msg": "no quota"}),
    (201, {"dataset_id": "d-1", "error_code": "ModelArts.4352", "error_msg": "import failed"}),
    (200, {"task_id": "t-1", "status": "FAILED", "error_code": "ModelArts.4359", "error_msg": "export failed"}),
    (200, {"events": [{"error_code": "ModelArts.4900", "error_message": "one sample"}]}),
    (200, {"id": "t-2", "state": "FAILED", "error": {"code": "ModelArts.3503", "message": "no node"}}),
    (200, {"spec": {"failed_reasons": {"code": "ModelArts.6309", "message": "no image"}}, "error_code": "X"}),
    (200, {"status": {"task_statuses": [{"message": "exit code 1"}]}}),
]


@pytest.mark.parametrize(("status", "body"), RESOURCES_WITH_ERROR_FIELDS)
async def test_resources_that_carry_error_fields_as_data_are_returned(answered, status, body):
    assert await answered(status, body, **MANY) == body


async def test_error_fields_of_a_resource_can_be_read(answered):
    service = await answered(
        200, {"status": "failed", "error_msg": "no quota"}, operation="ShowService", arguments={"service_id": "s-1"}
    )

    assert (service.status, service.error_msg) == ("failed", "no quota")


@pytest.mark.parametrize(
    ("body", "headers", "excerpt"),
    [
        (b"<html>log in</html>", {"Content-Type": "text/html"}, "<html>log in</html>"),
        (b"", {}, ""),
        (b" \r\n", {}, ""),
        (b"null", {}, ""),
        (b"[1]", {}, ""),
        (b'"ok"', {}, ""),
        (b"{", {"Content-Type": "application/json"}, "{"),
        (b'{"a": "\xff', {}, '{"a": "�'),
        (b"[" * 3000 + b"]" * 3000, {}, "[" * 200),
    ],
)
async def test_a_success_that_is_no_object_is_a_decode_error(answered, body, headers, excerpt):
    error = await answered(200, body, headers)

    assert type(error) is DecodeError
    assert error.operation == "ShowVisualizationJob"
    assert error.excerpt == excerpt
    assert "ShowVisualizationJob" in str(error)


async def test_html_in_a_200_names_status_and_type(answered):
    error = await answered(200, b"<html>", {"Content-Type": "text/html"}, **MANY)

    assert (error.status, error.operation) == (200, BATCH.id)
    assert "text/html" in str(error)


@pytest.mark.parametrize(("body", "expected"), [(b"", None), (b"\n", None), (b'""', ""), (b"{}", {}), (b"[1]", [1])])
async def test_operations_without_a_model_return_what_came(answered, body, expected):
    assert await answered(202, body, **MANY) == expected


async def test_no_content_is_an_answer_of_which_nothing_is_set(answered):
    job = await answered(204)

    assert job == VisualizationJob.from_dict({})
    assert await answered(204, **MANY) is None


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"plain words", "plain words"),
        (b"<html><body>Not\n\n  here</body></html>", "<html><body>Not here</body></html>"),
        (b"\xff\xfe\x00", "��\x00"),
        (b'["a", {"error_msg": "inner"}]', '["a", {"error_msg": "inner"}]'),
        (b'"only text"', '"only text"'),
        (b"17", "17"),
        (b"null", "null"),
        (b'{"error_msg": 5, "error_code": null}', '{"error_msg": 5, "error_code": null}'),
        (b'{"error": "text", "error_code": "X.1"}', '{"error": "text", "error_code": "X.1"}'),
        (b"[" * 3000, "[" * 200 + "..."),
        (b'{"a":' * 2000 + b"1" + b"}" * 2000, '{"a":' * 40 + "..."),
        ("ü".encode() * 500, "ü" * 200 + "..."),
        (b"", ""),
    ],
)
async def test_any_error_body_becomes_a_message(answered, body, message):
    error = await answered(400, body)

    assert type(error) is BadRequest
    assert error.message == message


@settings(deadline=None)
@given(status=st.integers(100, 999), body=st.binary(max_size=60))
def test_no_body_breaks_the_reading_of_failures(status, body):
    error = failure_of("ShowThing", status, {}, body, None)

    assert (error is None) == (200 <= status < 300)


KEYS = st.sampled_from(
    ["error_code", "error_msg", "error", "code", "message", "success", "results", "is_success", "failNodeNames", "x"]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(status=st.sampled_from([200, 201, 204, 302, 400, 401, 404, 429, 500]), decoded=JSON)
def test_no_json_breaks_the_reading_of_failures(status, decoded):
    error = body_of(status, decoded)

    assert error is None or (isinstance(error, ApiError) and error.status == status)
    assert error is not None or status < 300


async def test_iam_errors_are_named_for_the_token_request(connect):
    def handler(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "iam.test"
        error = {"code": 401, "title": "Unauthorized", "message": "The username or password is wrong."}
        return httpx.Response(401, json={"error": error}, headers={"X-IAM-Trace-Id": "trace-1"})

    credentials = PasswordCredentials(
        "https://iam.test/v3", "user", "swordfish", user_domain_name="account", project_name="eu-de_team"
    )
    async with connect(handler, credentials=credentials) as client:
        with pytest.raises(AuthenticationFailed) as caught:
            await client.visualization_jobs.get(7)

    error = caught.value
    assert (error.status, error.code, error.operation) == (401, "401", "CreateToken")
    assert error.message == "The username or password is wrong."
    assert error.request_id == "trace-1"


NOW = datetime(2026, 5, 17, 12, 0, 0, tzinfo=UTC)
MONTH = 31 * 86400.0

RETRY_AFTER = [
    ("0", 0.0),
    ("7", 7.0),
    (" 7 ", 7.0),
    ("1.5", 1.5),
    ("-3", 0.0),
    ("-inf", 0.0),
    ("3600", 3600.0),
    ("99999999999999999999", MONTH),
    ("1e400", MONTH),
    ("inf", MONTH),
    ("nan", None),
    ("", None),
    ("   ", None),
    ("soon", None),
    ("7 s", None),
    ("0x10", None),
    ("Sun, 17 May 2026 12:01:30 GMT", 90.0),
    ("Sun, 17 May 2026 12:01:30", 90.0),
    ("Sun, 17 May 2026 14:01:30 +0200", 90.0),
    ("Sunday, 17-May-26 12:01:30 GMT", 90.0),
    ("Sun, 17 May 2026 11:00:00 GMT", 0.0),
    ("Sun, 17 May 2099 12:00:00 GMT", MONTH),
    ("Sun, 99 May 2026 12:00:00 GMT", None),
    ("Sun, 17 May 99999 12:00:00 GMT", None),
    ("Sun, 17 May 2026 12:00:00 +9999", None),
    ("Sun, 17 May 2026 12:00:00 +99999999999999999999", None),
]


@for_each(("value", "seconds"), RETRY_AFTER)
def test_retry_after(value, seconds):
    assert retry_after(httpx.Headers({"Retry-After": value}), NOW) == seconds


def test_without_retry_after_there_is_none():
    assert retry_after({}, NOW) is None


@settings(deadline=None)
@given(st.text(max_size=40) | st.from_regex(r"[A-Z][a-z]{2}, \d{1,3} [A-Z][a-z]{2} \d{1,6} [\d:]{1,9} [+-]?\w{1,25}"))
def test_no_retry_after_breaks_anything(value):
    seconds = retry_after({"retry-after": value}, NOW)

    assert seconds is None or 0 <= seconds <= MONTH


@pytest.mark.parametrize(("status", "kind"), [(429, RateLimited), (500, ServerError), (503, ServerError)])
def test_errors_that_pass_carry_retry_after(status, kind):
    error = failure_of("ShowThing", status, httpx.Headers({"Retry-After": "12"}), b"", None)

    assert type(error) is kind
    assert error.retry_after == 12.0
    assert kind(status, "", "").retry_after is None


def batch_error() -> BatchError:
    error = BatchError(200, "X.1", "two failed", "req-1", "ChangeManyThings", solution="try again")
    error.results = [{"success": False, "name": "a"}]
    return error


def rate_limited() -> RateLimited:
    error = RateLimited(429, "ModelArts.2799", "slow down", "req-1", "ShowThing")
    error.retry_after = 2.5
    return error


API = (400, "ModelArts.2775", "no", "req-1", "ShowThing")
LAST = VisualizationJob.from_dict({"job_id": 7, "status": JobStatus.FAILED.value})
ERRORS: dict[type[ModelArtsError], ModelArtsError] = {
    ModelArtsError: ModelArtsError("something"),
    AmbiguousName: AmbiguousName("board", ["a", "b"], count=2, operation="ListThings"),
    MissingField: MissingField("Thing", "name", "ShowThing", is_null=True),
    NotCopyable: NotCopyable("pass flavor=", operation="CreateThing"),
    ConfigurationError: ConfigurationError("set OS_TOKEN"),
    TransportError: TransportError("nothing came"),
    ConnectFailed: ConnectFailed("refused"),
    ConnectionLost: ConnectionLost("reset"),
    RequestTimeout: RequestTimeout("slow"),
    DeadlineExceeded: DeadlineExceeded("over"),
    DecodeError: DecodeError("HTML", status=200, operation="ShowThing", excerpt="<html>"),
    EndpointNotFound: EndpointNotFound(404, "APIGW.0101", "The API does not exist", "r-1", "ShowNotebook"),
    ResponseTooLarge: ResponseTooLarge("too large", status=200, operation="ShowThing"),
    PaginationError: PaginationError("again"),
    WaitFailed: WaitFailed("failed", state=JobStatus.FAILED, reason="no quota", last=LAST),
    WaitTimeout: WaitTimeout("late", state=JobStatus.WAITING, last=LAST),
    BatchError: batch_error(),
    RateLimited: rate_limited(),
    **{
        kind: kind(*API, solution="name another")
        for kind in (ApiError, AuthenticationFailed, BadRequest, Conflict, NotFound, PermissionDenied, ServerError)
    },
}


@pytest.mark.parametrize(("is_null", "problem"), [(True, "null"), (False, "missing")])
def test_a_missing_field_names_the_problem(is_null, problem):
    error = MissingField("Thing", "name", is_null=is_null)

    assert str(error).startswith(f"the field 'name' of Thing is {problem} in the response; ")


def test_the_table_of_errors_is_complete():
    public = {getattr(aiomodelarts, name) for name in aiomodelarts.__all__}

    assert set(ERRORS) == {kind for kind in public if inspect.isclass(kind) and issubclass(kind, BaseException)}


@for_each("error", ERRORS.values(), ids=lambda error: type(error).__name__)
@for_each(
    "duplicate",
    [
        copy.copy,
        copy.deepcopy,
        *(
            lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol))  # noqa: S301  # made here
            for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
        ),
    ],
)
def test_errors_pickle_and_copy_with_all_their_attributes(error, duplicate):
    error.add_note("seen in a test")

    twin = duplicate(error)

    assert twin is not error
    assert type(twin) is type(error)
    assert twin.args == error.args
    assert twin.__dict__ == error.__dict__
    assert twin.__notes__[-1] == "seen in a test"
    assert str(twin) == str(error)


@for_each("error", ERRORS.values(), ids=lambda error: type(error).__name__)
def test_errors_work_in_groups(error):
    caught: list[BaseException] = []
    try:
        raise ExceptionGroup("several", [ValueError("other"), error])
    except* ModelArtsError as group:
        caught.extend(group.exceptions)
    except* ValueError:
        pass

    assert caught == [error]


def test_errors_say_whether_the_service_may_have_acted():
    kinds = [kind for kind in ERRORS if issubclass(kind, TransportError)]

    assert {kind.__name__ for kind in kinds if ERRORS[kind].may_have_been_executed} == {
        "ConnectionLost",
        "RequestTimeout",
        "DeadlineExceeded",
    }


@pytest.fixture(scope="module")
def documented() -> list[dict[str, Any]]:
    if not SAMPLES.is_file():
        pytest.skip("the documented sample messages (shared/docs/samples.json) are not here")
    samples = json.loads(SAMPLES.read_text(encoding="utf-8"))
    return [sample for sample in samples if sample["kind"] == "response" and isinstance(sample["json"], dict)]


def test_documented_error_messages_raise_with_code_and_message(documented):
    errors = [sample for sample in documented if sample["status"] in ("400", "404", "409", "500")]
    assert errors

    for sample in errors:
        failure = body_of(int(sample["status"]), sample["json"])
        assert failure is not None, sample
        if "error_code" in sample["json"]:
            assert failure.code == sample["json"]["error_code"], sample
            assert failure.message == sample["json"]["error_msg"], sample


def test_documented_failures_in_a_200_raise_and_successes_do_not(documented):
    answers = [sample for sample in documented if sample["status"] in (None, "200", "201", "202", "204")]
    assert len(answers) > 100

    for sample in answers:
        body = sample["json"]
        says_no = body.get("is_success") is False or bool(body.get("delete_failed_list"))
        says_no = says_no or set(body) == {"error_code", "error_message"}
        assert (body_of(200, body) is not None) == says_no, sample
