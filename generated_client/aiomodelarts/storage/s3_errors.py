"""Convert errors of the S3 library to errors of this library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..core.errors.exceptions import (
    ApiError,
    AuthenticationFailed,
    BadRequest,
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    ModelArtsError,
    NotFound,
    PermissionDenied,
    RateLimited,
    RequestTimeout,
    ServerError,
)
from ..core.redaction.tracebacks import bare

CHECK_KEYS = "check the credentials, and the region or endpoint= that they belong to"
# Class and remedy of errors by code, and by HTTP status for other codes.
BY_CODE: dict[str, tuple[type[ApiError], str]] = {
    "NoSuchBucket": (NotFound, "check the name of the bucket and the region, or create the bucket"),
    "NoSuchKey": (NotFound, "check the key of the object"),
    "InvalidAccessKeyId": (AuthenticationFailed, CHECK_KEYS),
    "SignatureDoesNotMatch": (AuthenticationFailed, CHECK_KEYS),
    "ExpiredToken": (AuthenticationFailed, "the temporary key has expired; check the clock of this machine"),
    "InvalidToken": (AuthenticationFailed, CHECK_KEYS),
    "RequestTimeTooSkewed": (AuthenticationFailed, "set the clock of this machine"),
    "PermanentRedirect": (BadRequest, "the bucket is in another region; pass its region= or endpoint="),
    "TemporaryRedirect": (BadRequest, "the bucket is in another region; pass its region= or endpoint="),
    "SlowDown": (RateLimited, "pass a smaller max_concurrency"),
}
BY_STATUS: dict[int, tuple[type[ApiError], str]] = {
    301: BY_CODE["PermanentRedirect"],
    401: (AuthenticationFailed, CHECK_KEYS),
    403: (PermissionDenied, "grant the user or the agency access to the bucket and the object in OBS"),
    404: (NotFound, "check the bucket, the key and the region"),
    429: BY_CODE["SlowDown"],
}
TRANSPORT_ERRORS = {
    "ConnectTimeoutError": ConnectFailed,
    "EndpointConnectionError": ConnectFailed,
    "ProxyConnectionError": ConnectFailed,
    "SSLError": ConnectFailed,
    "ReadTimeoutError": RequestTimeout,
    "AioReadTimeoutError": RequestTimeout,
    "TimeoutError": RequestTimeout,
    "ServerTimeoutError": RequestTimeout,
}


def converted(error: Exception, operation: str, place: str) -> ModelArtsError:
    """Return the error to raise instead of an error of the S3 library. It does not contain keys or headers.

    Args:
        error: The error.
        operation: Name of the S3 operation, such as `PutObject`.
        place: Address of the object or bucket.
    """
    if isinstance(error, ModelArtsError):  # the keys could not be renewed
        bare(error)
        return error
    response: object = getattr(error, "response", None)
    if isinstance(response, dict):
        return _of_response(cast("dict[str, Any]", response), operation, place)
    name = type(error).__name__
    if name in ("ParamValidationError", "InvalidEndpointConfigurationError", "InvalidProxiesConfigError"):
        return ConfigurationError(f"{place}: {_text(error)}")
    failure = TRANSPORT_ERRORS.get(name, ConnectionLost)(f"{operation} {place}: {_text(error)}")
    failure.hint = "check the network and the endpoint, and run the transfer again to resume it"
    return failure


def _text(error: Exception) -> str:
    return str(error) or type(error).__name__


def _of_response(response: Mapping[str, Any], operation: str, place: str) -> ApiError:
    error: Mapping[str, Any] = response.get("Error") or {}
    metadata: Mapping[str, Any] = response.get("ResponseMetadata") or {}
    status = int(metadata.get("HTTPStatusCode") or 0)
    code = str(error.get("Code") or "")
    fallback = (ServerError, "run the transfer again to resume it") if status >= 500 else (BadRequest, "")
    kind, remedy = BY_CODE.get(code) or BY_STATUS.get(status) or fallback
    # The code of a response without a body, such as that to a HEAD request, is its status.
    shown = "" if code == str(status) else code
    headers: Mapping[str, str] = metadata.get("HTTPHeaders") or {}
    request_id = metadata.get("RequestId") or headers.get("x-obs-request-id") or headers.get("x-amz-request-id")
    failure = kind(
        status, shown, f"{place}: {error.get('Message') or 'no reason given'}", request_id or None, operation
    )
    failure.hint = remedy
    return failure
