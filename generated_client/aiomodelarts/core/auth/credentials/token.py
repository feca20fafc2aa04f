"""Tokens: one of IAM's that is renewed, or one that the caller brings."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from attrs import field, frozen

from ...clock import Clock
from ...errors.exceptions import AuthenticationFailed, ConfigurationError
from ...http.header_values import check_header_value
from ...http.transport import OutgoingRequest
from ...redaction.hidden import Hidden
from ...redaction.tracebacks import discreet_class
from ..renewal.renewal import Renewing
from ..renewal.single_flight import always
from .base import AuthContext, Authenticator, Credentials
from .issued import Scope, Token, hide


class TokenAuthenticator(Authenticator):
    """Adds a token to requests and renews it in time.

    Args:
        fetch: Gets a new token from IAM.
        context: The time, and how many further attempts a request may have.
        source: Whose token or signature the new one is asked for with; it is closed with this one.
        harmless: Whether it may be asked for once more although the failed request may have been carried out.
    """

    def __init__(
        self,
        fetch: Callable[[], Awaitable[Token]],
        context: AuthContext,
        source: Authenticator | None = None,
        harmless: Callable[[], bool] = always,
    ) -> None:
        self._tokens = Renewing(fetch, context, "token", harmless)
        self.source = source

    async def authorize(self, request: OutgoingRequest) -> object:
        """Put the token into the request's headers."""
        token = await self._tokens.current()
        request.headers["X-Auth-Token"] = token.value
        return token

    async def renew(self, used: object) -> bool:
        """Get another token, unless there is a newer one already, or a new one was refused a short time ago."""
        return await self._tokens.replace(used)

    def refused_again(self, used: object) -> None:
        """Ask IAM for no further token for a while: the service refuses new ones too."""
        self._tokens.refused_again(used)

    async def scope(self) -> Scope:
        """The project that IAM scoped the token to."""
        return (await self._tokens.current()).scope

    async def aclose(self) -> None:
        """Give up a request for a token that is still under way."""
        try:
            await self._tokens.aclose()
        finally:
            if self.source is not None:
                await self.source.aclose()


@discreet_class
@frozen(repr=False)
class TokenCredentials(Credentials):
    """A token that the caller already has.

    It is sent as it is and can't be renewed: when the service refuses it, `AuthenticationFailed` is raised. The client
    needs `project_id=` and `region=` or `endpoint=`, because a bare token does not tell them.

    With `auth_url` and a project it is exchanged at IAM for one that is scoped to the project, which a federated login
    needs; the exchange is repeated as long as IAM takes the given token.

    Args:
        token: A token scoped to a project, or any with `auth_url`.
        expires_at: When it ends, in seconds since 1970 or as a `datetime` (local time if it has no time zone); None
            when that is not known.
        auth_url: Address of IAM, to exchange the token.
        project_name: Name of the project to exchange it for.
        project_id: Id of the project to exchange it for.
        domain_name: Name of the account that has the project; needed with `project_name`.

    Raises:
        ConfigurationError: The token is empty, or only a part of what an exchange needs is given.

    Example:
        `ModelArts(TokenCredentials(token), project_id="6f1c...", region="eu-de")`

    Documented at: identity-access-management api-ref, obtaining_a_scoped_token.rst
    """

    _token: Hidden[str] = field(converter=hide, alias="token")
    expires_at: float | datetime | None = field(default=None, kw_only=True)
    auth_url: str | None = field(default=None, kw_only=True)
    project_name: str | None = field(default=None, kw_only=True)
    project_id: str | None = field(default=None, kw_only=True)
    domain_name: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.token:
            raise ConfigurationError("the token is empty; pass the value of IAM's X-Subject-Token header")
        check_header_value("TokenCredentials", "token", self.token)
        if not isinstance(self.expires_at, float | int | datetime | None):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
            kind = type(self.expires_at).__name__
            raise ConfigurationError(f"TokenCredentials: expires_at is a {kind}; give seconds since 1970 or a datetime")
        wanted = bool(self.project_id or self.project_name)
        if wanted and not self.auth_url:
            raise ConfigurationError("TokenCredentials: give auth_url with the project that the token is exchanged for")
        if wanted:
            from ..iam.iam_requests import check_project  # imports this

            check_project("TokenCredentials", self.project_name, self.project_id)
            if not self.project_id and not self.domain_name:
                raise ConfigurationError("TokenCredentials: give domain_name with project_name")

    @property
    def token(self) -> str:
        """The given token."""
        return self._token.value

    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side: sends the token as it is, or what it is exchanged for."""
        ready = _ReadyToken(self, context.clock)
        if not self.project_id and not self.project_name:
            return ready

        async def exchange() -> Token:
            from ..iam.iam_requests import create_token, project_scope  # ready tokens need nothing from IAM

            ready.check()
            scope = project_scope(self.project_id, self.project_name, self.domain_name)
            auth: Hidden[Mapping[str, Any]] = Hidden(
                {"identity": {"methods": ["token"], "token": {"id": self.token}}, "scope": scope}
            )
            return await create_token(context, self.iam(context), auth)

        return TokenAuthenticator(exchange, context)

    def iam(self, context: AuthContext) -> str:
        """The address of IAM: the given one, or by the region."""
        from ..iam.iam_url import iam_of

        return iam_of(self.auth_url, context.region, self.project_name)


class _ReadyToken(Authenticator):
    def __init__(self, credentials: TokenCredentials, clock: Clock) -> None:
        ends = credentials.expires_at
        self._expires_at = ends.timestamp() if isinstance(ends, datetime) else ends
        self._token = credentials.token
        self._clock = clock

    def check(self) -> None:
        if self._expires_at is not None and self._clock.now() >= self._expires_at:
            raise AuthenticationFailed(
                401, "", "the given token has expired; pass a new one or use PasswordCredentials"
            )

    async def authorize(self, request: OutgoingRequest) -> object:
        self.check()
        request.headers["X-Auth-Token"] = self._token
        return None

    async def renew(self, used: object) -> bool:
        return False

    async def scope(self) -> Scope:
        return Scope()
