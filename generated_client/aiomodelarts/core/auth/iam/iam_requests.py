"""Requests to IAM: derive its address, send requests, create tokens and decode them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

import orjson

from ...errors.exceptions import ApiError, AuthenticationFailed, ConfigurationError, DecodeError, TransportError
from ...http.transport import OutgoingRequest, ReceivedResponse
from ...redaction.hidden import Hidden
from ...responses.response_decoding import decode_response
from ...responses.response_errors import IAM, Service
from ..credentials.base import AuthContext, Authenticator
from ..credentials.issued import Scope, Token
from .iam_responses import IamResponse, Part
from .service_catalog import endpoints_in

BUILT_IN_PROJECT = "MOS"
JSON_HEADERS = {"Content-Type": "application/json;charset=utf8", "Accept": "application/json"}


def check_project(kind: str, name: str | None, project_id: str | None) -> None:
    """Check that credentials name a project that ModelArts can use.

    Args:
        kind: Class name of the credentials, for the error message.
        name: Name of the project, or None.
        project_id: ID of the project, or None.

    Raises:
        ConfigurationError: No project is set, or the project is `MOS`, which belongs to object storage.
    """
    if not project_id and not name:
        raise ConfigurationError(f"{kind}: pass project_name or project_id; ModelArts requires a project")
    if name == BUILT_IN_PROJECT and not project_id:
        raise ConfigurationError(f"{kind}: the project MOS belongs to object storage; pass another project_name")


def project_scope(
    project_id: str | None, name: str | None, domain_name: str | None = None, domain_id: str | None = None
) -> dict[str, Any]:
    """Return the `scope` of a token request: the ID of the project, or its name and its account if there is no ID."""
    if project_id:
        return {"project": {"id": project_id}}
    domain = {"id": domain_id} if domain_id else {"name": domain_name} if domain_name else None
    return {"project": {"name": name, **({"domain": domain} if domain else {})}}


async def ask(
    context: AuthContext,
    operation: str,
    method: str,
    url: str,
    *,
    body: Hidden[Mapping[str, Any]] | None = None,
    headers: Mapping[str, str] | None = None,
    caller: Authenticator | None = None,
    service: Service = IAM,
) -> IamResponse:
    """Send one request to IAM. Send it again if the caller's token is rejected and can be renewed.

    Args:
        context: Context with the transport, the clock and the timeout.
        operation: Name of the operation, for errors.
        method: HTTP method.
        url: URL of the request.
        body: JSON body, or None.
        headers: Additional headers, or None.
        caller: Authenticator that authorizes the request, or None if the request needs no token.
        service: Service whose error format is expected.

    Returns:
        The response, whose body is validated when it is read.

    Raises:
        ApiError: IAM rejected the request.
        TransportError: No usable response arrived.
        DecodeError: The response is too large, or its content encoding is wrong.
    """
    renewed = False
    while True:
        request = _request(method, url, headers, body)
        used = None if caller is None else await caller.authorize(request)
        answer = await _exchange(context, operation, request, caller)
        result = decode_response(operation, answer, context.clock, request, service=service)
        if caller is not None and isinstance(result, AuthenticationFailed):
            result = caller.refusal(result, answer.headers)
            if result.status == 401 and renewed:
                caller.refused_again(used)
            elif result.status == 401 and await caller.renew(used):
                renewed = True
                continue
        if isinstance(result, ApiError):
            raise result
        return _response(operation, url, answer, Hidden(result))


def _response(operation: str, url: str, answer: ReceivedResponse, result: Hidden[object]) -> IamResponse:
    problem = "the body is not JSON" if isinstance(result.value, DecodeError) else ""
    return IamResponse(operation, url, answer.status, answer.headers, result, problem)


async def _exchange(
    context: AuthContext, operation: str, request: OutgoingRequest, caller: Authenticator | None
) -> ReceivedResponse:
    try:
        answer = await context.transport.exchange(request, context.timeout)
        if 300 < answer.status < 400:
            from ...http.redirects import follow  # IAM sends no redirects, but a gateway in front of it may

            authorize = None if caller is None else caller.authorize
            send = partial(context.transport.exchange, timeout=context.timeout)
            followed = await follow(send, authorize, request, answer, operation)
            if isinstance(followed, ApiError):
                raise followed
            answer = followed
    except (TransportError, DecodeError) as error:
        # Otherwise the error would get the name of the operation that needs the token.
        error.operation = error.operation or operation
        raise
    return answer


def _request(
    method: str, url: str, headers: Mapping[str, str] | None, body: Hidden[Mapping[str, Any]] | None
) -> OutgoingRequest:
    content = None if body is None else orjson.dumps(body.value)
    request = OutgoingRequest(method, url, {**JSON_HEADERS, **(headers or {})}, content)
    if content is None:
        del request.headers["Content-Type"]
    return request


async def create_token(
    context: AuthContext, iam: str, auth: Hidden[Mapping[str, Any]], caller: Authenticator | None = None
) -> Token:
    """Request a token from IAM.

    Args:
        context: Context with the transport, the clock and the timeout.
        iam: URL of IAM's v3 API.
        auth: Identity and scope of the token.
        caller: Authenticator that authorizes the request, or None if the identity contains the login.

    Returns:
        The token.

    Raises:
        ApiError: IAM rejected the request.
        TransportError: No usable response arrived.
        DecodeError: The response does not contain a token.
    """
    body: Hidden[Mapping[str, Any]] = Hidden({"auth": auth.value})
    response = await ask(context, "CreateToken", "POST", f"{iam}/auth/tokens", body=body, caller=caller)
    return token_in(response, context.clock.now())


def token_in(response: IamResponse, now: float) -> Token:
    """Return the token in a response of IAM.

    Args:
        response: The response.
        now: Current time, in seconds since 1970.

    Raises:
        DecodeError: The response does not contain a token, or has an unexpected format.
    """

    def read(body: Part) -> Token:
        fields = body.get("token")
        project = fields.get("project")
        project_id, project_name = (
            project.get(name).text_or_none() if project.is_given() else None for name in ("id", "name")
        )
        return Token(
            value=response.header("X-Subject-Token").header(),
            expires_at=end_of(fields.get("expires_at").raw(), now),
            issued_at=now,
            scope=Scope(project_id, project_name, endpoints_in(fields.get("catalog"))),
        )

    return response.read(read, "the response of IAM does not contain a token")


def end_of(text: object, now: float) -> float | None:
    """Return the expiry time in seconds since 1970 for a time such as `2026-02-13T06:52:13.855000Z`, or None.

    If a new token appears to have expired, the clock of this machine is wrong. Then the function returns None, and the
    client renews the token when the service rejects it.

    Args:
        text: The time as IAM sent it.
        now: Current time, in seconds since 1970.
    """
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
        seconds = None if moment is None else (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
    return seconds if seconds is not None and seconds > now else None
