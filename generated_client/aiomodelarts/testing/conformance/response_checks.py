"""Validation of a response against the spec: status, headers and body."""

from __future__ import annotations

from typing import Any, cast

from ...core.codec.json_text import UnreadableJson, read_json
from ...core.http.transport import ReceivedResponse
from ..spec.contracts import Contract
from .findings import Finding, Kind
from .required_fields import missing_needs
from .schema_checks import differences

ERROR_SCHEMA = {"$ref": "#/components/schemas/ErrorBody"}
ERROR_MESSAGES = ("error_msg", "error_message")


def examine(contract: Contract, response: ReceivedResponse) -> tuple[bool, list[Finding]]:
    """Validate a response against the spec.

    Args:
        contract: Contract of the operation.
        response: The response.

    Returns:
        Whether the call succeeded, and the differences from the spec.
    """
    success = 200 <= response.status < 300
    if not response.body.strip():
        found = _of_empty(contract, response.status) if success else [_shape("", "the error response has no body")]
        return success, [*_of_status(contract, response.status), *found]
    found = _of_content_type(response)
    try:
        body = read_json(response.body, response.headers.get("content-type", ""))
    except UnreadableJson:
        found += [Finding(Kind.NOT_JSON, "", f"HTTP {response.status} with a body that is not JSON")]
        found += [] if success else [_shape("", "the error response is not JSON")]
        return False, [*_of_status(contract, response.status), *found]
    success = success and not _says_failure(body)
    found += _of_status(contract, response.status)
    return success, [*found, *(_of_body(contract, response.status, body) if success else _of_error(body))]


def _says_failure(body: Any) -> bool:
    """Return whether a body of the older training service reports a failure, regardless of the status."""
    flag = cast("dict[str, Any]", body).get("is_success") if isinstance(body, dict) else None
    return flag is False or (isinstance(flag, str) and flag.lower() == "false")


def _of_status(contract: Contract, status: int) -> list[Finding]:
    documented = " or ".join(map(str, contract.responses))
    if status >= 500:
        return [Finding(Kind.STATUS, "", f"is {status}, a server error")]
    if status < 400 and status not in contract.responses:
        return [Finding(Kind.STATUS, "", f"is {status}, but {documented} is documented")]
    return []


def _of_content_type(response: ReceivedResponse) -> list[Finding]:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        return []
    return [Finding(Kind.CONTENT_TYPE, "", f"is {kind or 'missing'}, but application/json is documented")]


def _of_empty(contract: Contract, status: int) -> list[Finding]:
    if contract.responses.get(status) is None:
        return []
    return [Finding(Kind.MISSING, "", "the response is empty, but a body is documented")]


def _of_body(contract: Contract, status: int, body: Any) -> list[Finding]:
    schema = contract.responses.get(status, contract.response_schema)
    if schema is not None:
        return list(dict.fromkeys([*differences(schema, body), *missing_needs(contract, body)]))
    if body in (None, {}):
        return []
    return [Finding(Kind.UNDOCUMENTED, "", "the response has a body, but none is documented")]


def _of_error(body: Any) -> list[Finding]:
    if not isinstance(body, dict):
        return [_shape("", "the error response is not an object")]
    fields = cast("dict[str, Any]", body)
    found = [_shape(one.place, one.message) for one in differences(ERROR_SCHEMA, fields)]
    if not fields.get("error_code"):
        found.append(_shape("error_code", "is missing"))
    if not any(fields.get(key) for key in ERROR_MESSAGES):
        found.append(_shape("error_msg", "is missing"))
    return found


def _shape(place: str, message: str) -> Finding:
    return Finding(Kind.ERROR_SHAPE, place, message)
