"""What all flows at IAM share: its address, asking it, reading its tokens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson

from ...errors.exceptions import ApiError, AuthenticationFailed, ConfigurationError, DecodeError, TransportError
from ...http.transport import Answer, OutgoingRequest
from ...redaction.hidden import Hidden
from ...responses.response_decoding import read_answer
from ...responses.response_errors import IAM, Service
from ..credentials.base import AuthContext, Authenticator
from ..credentials.issued import Scope, Token
from .iam_responses import IamResponse, Part
from .service_catalog import endpoints_in

BUILT_IN_PROJECT = "MOS"
JSON_HEADERS = {"Content-Type": "application/json;charset=utf8", "Accept": "application/json"}


def check_project(kind: str, name: str | None, project_id: str | None) -> None:
    """Refuse credentials without a project, and the project that can't be the right one.

    Raises:
        ConfigurationError: No project is named, or the one that belongs to object storage.
    """
    if not project_id and not name:
        raise ConfigurationError(f"{kind}: give project_name or project_id; ModelArts works in projects")
    if name == BUILT_IN_PROJECT and not project_id:
        raise ConfigurationError(f"{kind}: the project MOS belongs to object storage; name another one")


def project_scope(
    project_id: str | None, name: str | None, domain_name: str | None = None, domain_id: str | None = None
) -> dict[str, Any]:
    """The `scope` of a token request: the id where it is known, else the name within an account."""
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
    """Send one request to IAM, once more if the token of the caller had to be renewed.

    Args:
        context: What sends it.
        operation: Its name, for errors.
        method: HTTP method.
        url: Address.
        body: Its JSON, or None.
        headers: Further headers.
        caller: Authorizes it, or None when it needs no token.
        service: Whose error messages to expect.

    Returns:
        The response, to be read with checks.

    Raises:
        ApiError: IAM refused.
        TransportError: No usable answer arrived.
    """
    renewed = False
    while True:
        request = _request(method, url, headers, body)
        used = None if caller is None else await caller.authorize(request)
        answer = await _answer(context, operation, request, caller)
        result = read_answer(operation, answer, context.clock, request, service=service)
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


def _response(operation: str, url: str, answer: Answer, result: Hidden[object]) -> IamResponse:
    problem = "the body is not JSON" if isinstance(result.value, DecodeError) else ""
    decoded: Hidden[object] = Hidden(None) if problem else result
    return IamResponse(operation, url, answer.status, answer.headers, decoded, problem)


async def _answer(
    context: AuthContext, operation: str, request: OutgoingRequest, caller: Authenticator | None
) -> Answer:
    try:
        answer = await context.transport.exchange(request, context.timeout)
        if 300 < answer.status < 400:
            from ...http.redirects import follow  # IAM sends none, but what is in front of it may

            authorize = None if caller is None else caller.authorize
            followed = await follow(context.transport, authorize, request, answer, context.timeout, operation)
            if isinstance(followed, ApiError):
                raise followed
            answer = followed
    except (TransportError, DecodeError) as error:
        error.operation = error.operation or operation  # else it would be taken for one of the call that needs this
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
    """Ask IAM for a token.

    Args:
        context: What asks.
        iam: The address of IAM.
        auth: Identity and scope.
        caller: Authorizes the request, or None when the identity says it all.
    """
    body: Hidden[Mapping[str, Any]] = Hidden({"auth": auth.value})
    response = await ask(context, "CreateToken", "POST", f"{iam}/auth/tokens", body=body, caller=caller)
    return token_in(response, context.clock.now())


def read_token(answer: Answer, now: float, url: str = "") -> Token:
    """The token in a response that was not read yet.

    Raises:
        ApiError: IAM refused.
        DecodeError: The response has no token, or another shape.
    """
    result = Hidden(read_answer("CreateToken", answer, service=IAM))
    if isinstance(result.value, ApiError):
        raise result.value
    return token_in(_response("CreateToken", url, answer, result), now)


def token_in(response: IamResponse, now: float) -> Token:
    """The token in a response of IAM.

    Raises:
        DecodeError: There is none, or the response has another shape.
    """

    def read(body: Part) -> Token:
        fields = body.get("token")
        project = fields.get("project")
        its_id, its_name = (project.get(name).text_or_none() if project.is_given() else None for name in ("id", "name"))
        return Token(
            value=response.header("X-Subject-Token").header(),
            expires_at=end_of(fields.get("expires_at").raw(), now),
            issued_at=now,
            scope=Scope(its_id, its_name, endpoints_in(fields.get("catalog"))),
        )

    return response.read(read, "IAM's answer holds no token")


def end_of(text: object, now: float) -> float | None:
    """Seconds since 1970 for IAM's `2026-02-13T06:52:13.855000Z`, or None if it does not tell the end.

    A new token that is over already shows that this machine's clock is wrong; then only a refusal tells its end.
    """
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
        seconds = None if moment is None else (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
    return seconds if seconds is not None and seconds > now else None
