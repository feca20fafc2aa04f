"""User name and password, exchanged for a token at IAM."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import urlsplit

import orjson
from attrs import field, frozen

from ..answers import read_answer
from ..errors import ApiError, AuthenticationFailed, ConfigurationError, ConnectFailed, DecodeError
from ..transport import Answer, OutgoingRequest
from .credentials import AuthContext, Authenticator, Credentials, Scope, hidden
from .token import Token, TokenAuthenticator, parse_expiry

CATALOG_TYPES = ("modelarts", "modelartsv1", "modelartsv2")
BUILT_IN_PROJECT = "MOS"


@frozen
class PasswordCredentials(Credentials):
    """A user of the account and a password.

    A token is asked for when it is first needed and again before it ends; all callers share one request.

    Args:
        auth_url: Address of IAM, such as `https://iam.eu-de.otc.t-systems.com/v3`; a missing `/v3` is added.
        username: Name of the IAM user.
        password: The user's password.
        user_domain_name: Name of the account that has the user, such as `OTC00000000001000000000`.
        project_name: Name of the project, such as `eu-de_team`; this or `project_id` is needed.
        project_id: Id of the project.
        passcode: A one-time code from the user's MFA device. It works once, so such a token can't be renewed.

    Raises:
        ConfigurationError: A value is empty, or no project is named.

    Documented at: api-ref, calling_apis/authentication.rst
    """

    auth_url: str
    username: str
    password: str = field(repr=hidden)
    user_domain_name: str = field(kw_only=True)
    project_name: str | None = field(default=None, kw_only=True)
    project_id: str | None = field(default=None, kw_only=True)
    passcode: str | None = field(default=None, kw_only=True, repr=hidden)

    def __attrs_post_init__(self) -> None:
        for name in ("auth_url", "username", "password", "user_domain_name"):
            if not getattr(self, name):
                raise ConfigurationError(f"PasswordCredentials: {name} is empty")
        if not self.project_id and not self.project_name:
            raise ConfigurationError(
                "PasswordCredentials: give project_name or project_id; ModelArts works in projects"
            )
        if self.project_name == BUILT_IN_PROJECT and not self.project_id:
            raise ConfigurationError("PasswordCredentials: the project MOS belongs to object storage; name another one")

    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side: fetches and keeps the token."""
        return TokenAuthenticator(_PasswordFlow(self, context).fetch, context.clock)


class _PasswordFlow:
    def __init__(self, credentials: PasswordCredentials, context: AuthContext) -> None:
        self._credentials = credentials
        self._context = context
        self._passcode_used = False

    async def fetch(self) -> Token:
        """Ask IAM for a token."""
        if self._credentials.passcode and self._passcode_used:
            raise AuthenticationFailed(
                401,
                "",
                "the passcode was used already; make new credentials with the next one",
                operation="CreateToken",
            )
        request = OutgoingRequest(
            method="POST",
            url=f"{iam_url(self._credentials.auth_url)}/auth/tokens",
            headers={"Content-Type": "application/json;charset=utf8", "Accept": "application/json"},
            content=orjson.dumps({"auth": self._body()}),
        )
        self._passcode_used = True
        try:
            answer = await self._context.transport.exchange(request, self._context.timeout)
        except ConnectFailed:
            self._passcode_used = False
            raise
        return read_token(answer, self._context.clock.now())

    def _body(self) -> dict[str, Any]:
        given = self._credentials
        user = {"name": given.username, "password": given.password, "domain": {"name": given.user_domain_name}}
        identity: dict[str, Any] = {"methods": ["password"], "password": {"user": user}}
        if given.passcode:
            identity["methods"].append("totp")
            totp_user = {"name": given.username, "passcode": given.passcode, "domain": user["domain"]}
            identity["totp"] = {"user": totp_user}
        project = {"id": given.project_id} if given.project_id else {"name": given.project_name}
        return {"identity": identity, "scope": {"project": project}}


def iam_url(auth_url: str) -> str:
    """The address of IAM's v3 API without a slash at the end."""
    url = auth_url.rstrip("/")
    if "://" not in url:
        url = f"https://{url}"
    return url if url.endswith("/v3") else f"{url}/v3"


def read_token(answer: Answer, now: float) -> Token:
    """The token in IAM's answer.

    Raises:
        ApiError: IAM refused.
        DecodeError: The answer has no token.
    """
    decoded = read_answer("CreateToken", answer)
    if isinstance(decoded, ApiError):
        raise decoded
    value = answer.headers.get("x-subject-token", "")
    fields = cast("dict[str, Any]", decoded).get("token") if isinstance(decoded, dict) else None
    if not value or not isinstance(fields, dict):
        raise DecodeError(
            "IAM's answer holds no token; is auth_url the address of IAM?",
            status=answer.status,
            operation="CreateToken",
        )
    token = cast("dict[str, Any]", fields)
    project: dict[str, Any] = token.get("project") or {}
    text = token.get("expires_at")
    expires_at = parse_expiry(text) if isinstance(text, str) else None
    return Token(
        value=value,
        # A new token that is over already shows that this machine's clock is wrong; then only a refusal tells its end.
        expires_at=expires_at if expires_at is not None and expires_at > now else None,
        issued_at=now,
        scope=Scope(project.get("id"), project.get("name"), _endpoint(token.get("catalog") or [])),
    )


def _endpoint(catalog: list[dict[str, Any]]) -> str | None:
    """Scheme and host of ModelArts; catalog addresses go on with a version and the project, which paths have too."""
    for service in catalog:
        if service.get("type") in CATALOG_TYPES:
            endpoints = cast("list[dict[str, Any]]", service.get("endpoints") or [])
            for endpoint in endpoints:
                parts = urlsplit(endpoint.get("url") or "")
                if parts.scheme and parts.netloc and endpoint.get("interface", "public") == "public":
                    return f"{parts.scheme}://{parts.netloc}"
    return None
