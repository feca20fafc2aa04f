"""From an answer to the exception it stands for, or to none: every shape in which the service reports failure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import isnan
from typing import Any, cast

from .clock import Clock
from .error_codes import CONFLICTS, DOCUMENTED, NOT_FOUND
from .errors import (
    ApiError,
    AuthenticationFailed,
    BadRequest,
    BatchError,
    Conflict,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerError,
)

EXCERPT = 200
RETRY_AFTER_LIMIT = 3600.0
LONGEST_NUMBER = 8
REQUEST_ID_HEADERS = ("x-request-id", "x-iam-trace-id")
# Codes of the gateway and of ModelArts that mean "slow down" although the status may be another one.
THROTTLED = frozenset({2799, 4206, 4395, 6101})
# Codes that a 403 carries when really the token or key is at fault.
CREDENTIAL_FAULTS = frozenset({203, 206, 210})
CODE_KEYS = ("error_code", "errorCode", "code")
MESSAGE_KEYS = ("error_msg", "error_message", "errorMsg", "message", "title")
# The parts of a batch that failed, and those that did not.
BATCH_LISTS = (("delete_failed_list", "delete_success_list"), ("failNodeNames", "successNodeNames"))


def failure_of(
    operation: str, status: int, headers: Mapping[str, str], body: bytes, decoded: object, clock: Clock | None = None
) -> ApiError | None:
    """The error that an answer reports.

    Args:
        operation: The operation that was called.
        status: HTTP status.
        headers: Headers of the answer, names in any case.
        body: The bytes of the answer.
        decoded: The answer as JSON, or None when it is none.
        clock: The time that a date in `Retry-After` is compared with; None: that of this machine.

    Returns:
        The error, or None when the call succeeded.
    """
    fields = cast("dict[str, Any]", decoded) if isinstance(decoded, dict) else {}
    if 200 <= status < 300:
        error = _failure_in_success(status, fields)
    else:
        code, message = _code_and_message(fields)
        kind = _kind(status, code)
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
        # The gateway counts before it lets a call in; a code in another answer comes from further inside.
        error.may_have_been_executed = status != 429
    return error


def _failure_in_success(status: int, fields: dict[str, Any]) -> ApiError | None:
    if _is_false(fields.get("is_success")):
        code, message = _code_and_message(fields)
        return _kind_by_code(code)(status, code, message)
    results = fields.get("results")
    if _is_false(fields.get("success")):
        return _batch(status, fields, results)
    if results and "success" not in fields and any(_is_false(row.get("success")) for row in _rows(results)):
        return _batch(status, fields, results)
    for failed, succeeded in BATCH_LISTS:
        if fields.get(failed):
            error = _batch(status, fields, fields[failed])
            error.succeeded = _listed(fields.get(succeeded))
            return error
    return None


def _is_false(value: object) -> bool:
    """Whether a flag says no; 0 is no flag but a number of things."""
    return value is False or (isinstance(value, str) and value.lower() == "false")


def _batch(status: int, fields: dict[str, Any], results: object) -> BatchError:
    code, message = _code_and_message(fields)
    rows = _rows(results)
    failed = [row for row in rows if row.get("success") is not True]
    if failed and not message:
        first_code, reason = _code_and_message(failed[0])
        code = code or first_code
        message = f"{len(failed)} parts of the batch failed" + (f", the first because: {reason}" if reason else "")
    error = BatchError(status, code, message or "parts of the batch failed")
    error.results = rows
    error.succeeded = [row for row in rows if row.get("success") is True]
    return error


def _rows(results: object) -> list[dict[str, Any]]:
    """What the service says about each part of a batch; parts it only names become a row with the name."""
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


def _kind(status: int, code: str) -> type[ApiError]:
    number = _number(code)
    if number in THROTTLED or status == 429:
        return RateLimited
    if number in NOT_FOUND.get(status, ()) or status == 404:
        return NotFound
    if number in CONFLICTS.get(status, ()) or status == 409:
        return Conflict
    if status == 401 or (status == 403 and number in CREDENTIAL_FAULTS):
        return AuthenticationFailed
    if status == 403:
        return PermissionDenied
    if 500 <= status < 600:
        return ServerError
    return BadRequest if 400 <= status < 500 else ApiError


def _kind_by_code(code: str) -> type[ApiError]:
    """The kind of a failure in an answer whose status says success: what the code means elsewhere."""
    number = _number(code)
    tables = (DOCUMENTED, NOT_FOUND, CONFLICTS)
    statuses = {status for table in tables for status, numbers in table.items() if status >= 400 and number in numbers}
    kinds = {_kind(status, code) for status in statuses}
    return kinds.pop() if len(kinds) == 1 else ApiError


def _number(code: str) -> int:
    """The number of a ModelArts code, or -1 for codes of other services."""
    prefix, _, digits = code.partition(".")
    short = len(digits) <= LONGEST_NUMBER and digits.isascii() and digits.isdigit()
    return int(digits) if prefix == "ModelArts" and short else -1


def request_id(headers: Mapping[str, str], fields: Mapping[str, Any] | None = None) -> str | None:
    """The identifier of a request, for support.

    Args:
        headers: Headers of the answer, names in any case.
        fields: The JSON of the answer, where the gateway puts it.
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
    """Seconds to hold off by the `Retry-After` header: a number or a date, at most an hour; None when it is neither."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, OverflowError):
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        seconds = (moment - (now or datetime.now(UTC))).total_seconds()
    return None if isnan(seconds) else min(max(seconds, 0.0), RETRY_AFTER_LIMIT)
