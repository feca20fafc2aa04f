"""What all flows at IAM share: its address, asking it, reading its tokens."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast
from urllib.parse import urlsplit

import orjson

from ..answers import read_answer
from ..errors import ApiError, AuthenticationFailed, ConfigurationError, DecodeError, TransportError
from ..failures import IAM
from ..redaction import Hidden
from ..regions import iam_in, region_of
from ..texts import check_text
from ..transport import Answer, OutgoingRequest
from .credentials import AuthContext, Authenticator, Scope
from .token import Token

CATALOG_TYPES = ("modelarts", "modelartsv1", "modelartsv2")
BUILT_IN_PROJECT = "MOS"
JSON_HEADERS = {"Content-Type": "application/json;charset=utf8", "Accept": "application/json"}


def iam_url(auth_url: str) -> str:
    """The address of IAM's v3 API without a slash at the end."""
    url = auth_url.rstrip("/")
    if "://" not in url:
        url = f"https://{url}"
    return url if url.endswith("/v3") else f"{url}/v3"


def iam_of(auth_url: str | None, context: AuthContext, project_name: str | None) -> str:
    """The address of IAM: the given one, or that of the region of the client, the environment or the project's name.

    Raises:
        ConfigurationError: Nothing tells it.
    """
    return iam_url(auth_url or iam_in(known_region(context, project_name)))


def known_region(context: AuthContext, project_name: str | None) -> str | None:
    """The region that the client was told, or the environment, or the name of the project."""
    from .environment import REGION, first  # imports the kinds of credentials, which import this

    region = context.region or first(os.environ, REGION)
    check_text("ModelArts", "region", region)
    return region or region_of(project_name)


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
) -> tuple[Answer, Hidden[object]]:
    """Send one request to IAM, once more when the token of the caller had to be renewed.

    Args:
        context: What sends it.
        operation: Its name, for errors.
        method: HTTP method.
        url: Address.
        body: Its JSON, or None.
        headers: Further headers.
        caller: Authorizes it, or None when it needs no token.

    Returns:
        The answer and its JSON, which is None when it has none.

    Raises:
        ApiError: IAM refused.
        TransportError: No usable answer arrived.
    """
    renewed = False
    while True:
        request = _request(method, url, headers, body)
        used = None if caller is None else await caller.authorize(request)
        answer = await _answer(context, operation, request, caller)
        result = read_answer(operation, answer, context.clock, request, service=IAM)
        if caller is not None and isinstance(result, AuthenticationFailed):
            result = caller.refusal(result, answer.headers)
            if result.status == 401 and not renewed and await caller.renew(used):
                renewed = True
                continue
        if isinstance(result, ApiError):
            raise result
        return answer, Hidden(None if isinstance(result, DecodeError) else result)


async def _answer(
    context: AuthContext, operation: str, request: OutgoingRequest, caller: Authenticator | None
) -> Answer:
    try:
        answer = await context.transport.exchange(request, context.timeout)
        if 300 < answer.status < 400:
            from ..redirects import follow  # IAM sends none, but what is in front of it may

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
    answer, decoded = await ask(context, "CreateToken", "POST", f"{iam}/auth/tokens", body=body, caller=caller)
    return token_in(answer, decoded, context.clock.now())


def read_token(answer: Answer, now: float) -> Token:
    """The token in IAM's answer.

    Raises:
        ApiError: IAM refused.
        DecodeError: The answer has no token.
    """
    decoded = read_answer("CreateToken", answer, service=IAM)
    if isinstance(decoded, ApiError):
        raise decoded
    return token_in(answer, Hidden(decoded), now)


def token_in(answer: Answer, decoded: Hidden[object], now: float) -> Token:
    """The token in an answer that was read already.

    Raises:
        DecodeError: There is none.
    """
    whole = decoded.value
    fields = cast("dict[str, Any]", whole).get("token") if isinstance(whole, dict) else None
    del whole  # its variables are no place for what came
    if not answer.headers.get("x-subject-token") or not isinstance(fields, dict):
        raise DecodeError(
            "IAM's answer holds no token; is auth_url the address of IAM?",
            status=answer.status,
            operation="CreateToken",
        )
    token = cast("dict[str, Any]", fields)
    project: dict[str, Any] = token.get("project") or {}
    return Token(
        value=answer.headers["x-subject-token"],
        expires_at=end_of(token.get("expires_at"), now),
        issued_at=now,
        scope=Scope(project.get("id"), project.get("name"), _endpoint(token.get("catalog") or [])),
    )


def end_of(text: object, now: float) -> float | None:
    """Seconds since 1970 for IAM's `2026-02-13T06:52:13.855000Z`, or None when it does not tell the end.

    What is new and over already shows that this machine's clock is wrong; then only a refusal tells its end.
    """
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        moment = None
    if moment is None:
        return None
    seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    return seconds if seconds > now else None


def _endpoint(catalog: list[dict[str, Any]]) -> str | None:
    """Scheme and host of ModelArts; catalog addresses go on with a version and the project, which paths have too."""
    for service in catalog:
        if service.get("type") in CATALOG_TYPES:
            endpoints = cast("list[dict[str, Any]]", service.get("endpoints") or [])
            for endpoint in endpoints:
                origin = _origin(endpoint.get("url"))
                if origin and endpoint.get("interface", "public") == "public":
                    return origin
    return None


def _origin(url: object) -> str | None:
    if not isinstance(url, str):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:  # an IPv6 address that is none: who needs the endpoint is told so
        return url
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme and parts.netloc else None
