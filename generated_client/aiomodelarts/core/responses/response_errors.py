"""Create the error that a response reports, for all error formats of the service."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from math import isnan
from typing import TYPE_CHECKING, Any, Literal, cast

from ..clock import Clock
from ..codec.json_text import UnreadableJson, read_json
from ..errors.exceptions import (
    ApiError,
    AuthenticationFailed,
    BadRequest,
    BatchError,
    Conflict,
    EndpointNotFound,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
)
from .error_codes import CONFLICTS, KNOWN, NOT_FOUND, WRONG_DESTINATION

if TYPE_CHECKING:
    from ..messages.messages import OutgoingRequest

Service = Literal["modelarts", "iam"]
MODELARTS: Service = "modelarts"
IAM: Service = "iam"
EXCERPT = 200
RETRY_AFTER_LIMIT = 31 * 86400.0
LONGEST_NUMBER = 8
REQUEST_ID_HEADERS = ("x-request-id", "x-iam-trace-id")
# Codes of rate limits, which the gateway and ModelArts also send with other statuses than 429.
THROTTLED = frozenset({2799, 4206, 4395, 6101})
# Codes of a 403 response that are about the token or key, not about permissions.
CREDENTIAL_FAULTS = frozenset({203, 206, 210})
CODE_KEYS = ("error_code", "errorCode", "code")
MESSAGE_KEYS = ("error_msg", "error_message", "errorMsg", "message", "title")
OWN_TEXTS = ("error_msg", "error_message")
GATEWAY_PREFIXES = ("APIG.", "APIGW.")
# A response that has no values but those of these fields describes no resource.
ERROR_FIELDS = frozenset(
    (*CODE_KEYS, *MESSAGE_KEYS, "error", "error_solution", "encoded_authorization_message", "request_id", "is_success")
)
ERROR_CODE = re.compile(r"[A-Za-z][A-Za-z.]{0,31}\.[0-9]{3,8}")
# Some services report success by such a code.
SUCCESS_CODE = re.compile(r"(?:[A-Za-z][A-Za-z.]{0,31}\.)?(?:0+|200)")
# Fields with the failed and the successful items of a batch.
BATCH_LISTS = (
    ("delete_failed_list", "delete_success_list"),
    ("failNodeNames", "successNodeNames"),
    ("failure_items", "success_items"),
)


def failure_of(
    operation: str,
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    decoded: object,
    clock: Clock | None = None,
    *,
    request: OutgoingRequest | None = None,
    service: Service = MODELARTS,
) -> ApiError | None:
    """Return the error that a response reports, or None if the call succeeded.

    Args:
        operation: Name of the operation.
        status: HTTP status.
        headers: Headers of the response, with case-insensitive names.
        body: Body of the response.
        decoded: Body of the response as decoded JSON, or None if it is not JSON.
        clock: Clock for dates in `Retry-After`, or None for the time of this machine.
        request: The request, which contains the number of items of a batch, or None.
        service: Service whose error format is expected. A 404 in another format comes from a gateway or proxy.
    """
    sent: Any = decoded
    fields: dict[str, Any] = sent if isinstance(decoded, dict) else {}
    if 200 <= status < 300:
        error = _failure_in_success(status, fields, request)
    else:
        code, message = _code_and_message(fields)
        kind = _kind(status, code, own=_is_own(fields, code, service))
        error = kind(status, code, message or _excerpt(body))
    if error is None:
        return None
    error.operation = operation
    error.request_id = request_id(headers, fields)
    solution = fields.get("error_solution")
    error.solution = solution if isinstance(solution, str) else None
    if headers.get("retry-after"):
        error.retry_after = retry_after(headers, None if clock is None else datetime.fromtimestamp(clock.now(), UTC))
    if isinstance(error, RateLimited):
        # The gateway checks its rate limit before it forwards a request. Other responses come from the service.
        error.may_have_been_executed = status != 429
    return error


def _failure_in_success(status: int, fields: dict[str, Any], request: OutgoingRequest | None) -> ApiError | None:
    succeeded = fields.get("is_success")
    if succeeded is not True and succeeded is not None and _is_false(succeeded):
        code, message = _code_and_message(fields)
        return _kind_by_code(code)(status, code, message)
    results = fields.get("results")
    if "success" in fields and _is_false(fields["success"]):
        return _batch(status, fields, results, request)
    if results and "success" not in fields and any(_is_false(row.get("success")) for row in _rows(results)):
        return _batch(status, fields, results, request)
    for failed, others in BATCH_LISTS:
        if fields.get(failed):
            return _batch(status, fields, fields[failed], request, _listed(fields.get(others)))
    if fields and succeeded is None and _describes_failure(fields):
        code, message = _code_and_message(fields)
        return _kind_by_code(code)(status, code, message)
    return None


def _describes_failure(fields: dict[str, Any]) -> bool:
    """Return whether fields consist of the code of an error and its details, perhaps beside fields without a value."""
    further = [value for name, value in fields.items() if name not in ERROR_FIELDS]
    if any(further):
        return False
    code, message = _code_and_message(fields)
    if SUCCESS_CODE.fullmatch(code) or (further and not message):
        return False
    return bool(ERROR_CODE.fullmatch(code)) or (isinstance(fields.get("error"), dict) and code != "" and message != "")


def _is_false(value: object) -> bool:
    """Return whether a flag is false. 0 does not count, because it may be a number of items."""
    return value is False or (isinstance(value, str) and value.lower() == "false")


def _batch(
    status: int,
    fields: dict[str, Any],
    results: object,
    request: OutgoingRequest | None,
    succeeded: list[object] | None = None,
) -> ApiError:
    """Return the error of a batch: a `BatchError`, or the class for the error code if the batch has one item."""
    code, message = _code_and_message(fields)
    rows = _rows(results)
    failed = [row for row in rows if row.get("success") is not True]
    carried_out = [row for row in rows if row.get("success") is True] if succeeded is None else succeeded
    kind: type[ApiError] = BatchError
    if failed:
        first_code, reason = _code_and_message(failed[0])
        if len(rows) == 1 and not carried_out and number_of_parts(request) == 1:
            code, message = first_code or code, reason or message
            kind = _kind_by_code(code)
        elif not message:
            total = max(len(failed) + len(carried_out), number_of_parts(request))
            message = f"{len(failed)} of {total} items failed" + (f". First error: {reason}" if reason else "")
            code = code or first_code
    error = (BatchError if kind is ApiError else kind)(status, code, message or "items of the batch failed")
    error.results = rows
    error.succeeded = carried_out
    return error


def number_of_parts(request: OutgoingRequest | None) -> int:
    """Return the number of items of a batch request: the longest list in its body, or the IDs in its path, or 1.

    Args:
        request: The request, or None.
    """
    if request is None:
        return 1
    try:
        body = read_json(request.content or b"null")
    except UnreadableJson:
        body = None
    lists = cast("dict[str, object]", body).values() if isinstance(body, dict) else ()
    last_id = request.url.partition("?")[0].rpartition("/")[2].replace("%2C", ",")
    return max([1, last_id.count(",") + 1, *(len(_listed(entry)) for entry in lists)])


def _rows(results: object) -> list[dict[str, Any]]:
    """Return the result of each item of a batch. An item that is only a name becomes an object with that name."""
    return [cast("dict[str, Any]", row) if isinstance(row, dict) else {"name": row} for row in _listed(results)]


def _listed(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _code_and_message(fields: dict[str, Any]) -> tuple[str, str]:
    nested = fields.get("error")
    if isinstance(nested, dict):
        fields = {**fields, **cast("dict[str, Any]", nested)}
    code = next((fields[key] for key in CODE_KEYS if fields.get(key) is not None), "")
    message = next((fields[key] for key in MESSAGE_KEYS if isinstance(fields.get(key), str) and fields[key]), "")
    if not message and isinstance(fields.get("encoded_authorization_message"), str):
        message = "the caller lacks a permission; IAM can decode the authorization message"
    return str(code), message


def _is_own(fields: Mapping[str, Any], code: str, service: Service) -> bool:
    """Return whether an error response has a format of the service itself, not of a gateway."""
    if service == IAM:
        return bool(fields.get("error")) or (bool(code) and not code.startswith(GATEWAY_PREFIXES))
    if code.startswith("ModelArts."):
        return True
    if code.startswith(GATEWAY_PREFIXES):
        return False
    # Some operations report failures with a flag, and some failures have an empty code.
    return "is_success" in fields or (code == "" and "error_code" in fields and any(key in fields for key in OWN_TEXTS))


def _kind(status: int, code: str, *, own: bool = True) -> type[ApiError]:
    number = _number(code)
    if number in THROTTLED or status == 429:
        return RateLimited
    if number in NOT_FOUND.get(status, ()):
        return NotFound
    if number in CONFLICTS.get(status, ()) or status == 409:
        return Conflict
    if status == 404:
        return NotFound if own and number not in WRONG_DESTINATION else EndpointNotFound
    if status == 401 or (status == 403 and number in CREDENTIAL_FAULTS):
        return AuthenticationFailed
    if status == 403:
        return PermissionDenied
    if 500 <= status < 600:
        return ServerError
    return BadRequest if 400 <= status < 500 else ApiError


def _kind_by_code(code: str) -> type[ApiError]:
    """Return the error class for a failure in a successful response: the class of its code with an error status."""
    number = _number(code)
    kinds = {_kind(status, code) for status, numbers in KNOWN.items() if number in numbers}
    return kinds.pop() if len(kinds) == 1 else ApiError


def _number(code: str) -> int:
    """Return the number of a ModelArts code, or -1 for other codes."""
    prefix, _, digits = code.partition(".")
    short = len(digits) <= LONGEST_NUMBER and digits.isascii() and digits.isdigit()
    return int(digits) if prefix == "ModelArts" and short else -1


def request_id(headers: Mapping[str, str], fields: Mapping[str, Any] | None = None) -> str | None:
    """Return the ID of a request for support, or None.

    Args:
        headers: Headers of the response, with case-insensitive names.
        fields: Decoded JSON of the response, in which the gateway sends the ID, or None.
    """
    for name in REQUEST_ID_HEADERS:
        if headers.get(name):
            return headers[name]
    found = (fields or {}).get("request_id")
    return found if isinstance(found, str) else None


def _excerpt(body: bytes) -> str:
    text = " ".join(body[: EXCERPT * 4].decode("utf-8", "replace").split())
    return text if len(text) <= EXCERPT else f"{text[:EXCERPT]}..."


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Return the delay in the `Retry-After` header, a number or a date, in seconds: up to 31 days, or None.

    Args:
        headers: Headers of the response, with case-insensitive names.
        now: Time to compare a date with, or None for the time of this machine.
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        from email.utils import parsedate_to_datetime  # loads sockets and calendars; dates are rare in this header

        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, OverflowError):
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        seconds = (moment - (now or datetime.now(UTC))).total_seconds()
    return None if isnan(seconds) else min(max(seconds, 0.0), RETRY_AFTER_LIMIT)
