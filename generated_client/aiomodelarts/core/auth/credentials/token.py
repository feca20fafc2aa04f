"""Token credentials: use an existing token, or exchange it for one that is scoped to a project."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from math import isfinite
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ...clock import Clock
from ...errors.exceptions import AuthenticationFailed, ConfigurationError
from ...http.header_values import check_header_value
from ...http.transport import OutgoingRequest
from ...redaction.hidden import Hidden
from ...redaction.tracebacks import discreet_class
from .base import AuthContext, Authenticator, Credentials
from .hidden_fields import hide

if TYPE_CHECKING:
    from .issued import Scope, Token


def _check_moment(expires_at: object) -> None:
    if isinstance(expires_at, bool) or not isinstance(expires_at, float | int) or not isfinite(expires_at):
        shown = expires_at if isinstance(expires_at, bool | float) else f"a {type(expires_at).__name__}"
        raise ConfigurationError(f"TokenCredentials: expires_at is {shown}; pass seconds since 1970 or a datetime")


@discreet_class
@frozen(repr=False)
class TokenCredentials(Credentials):
    """Existing token of IAM.

    The token is sent unchanged and can't be renewed. If the service rejects it, `AuthenticationFailed` is raised. The
    client needs `project_id=` and `region=` or `endpoint=`, because they can't be derived from the token.

    If `auth_url` and a project are set, the client exchanges the token for one that is scoped to the project, as
    federated logins require. It renews the scoped token as long as IAM accepts the original token.

    Args:
        token: Token that is scoped to a project, or any token if it is exchanged.
        expires_at: Expiry time, in seconds since 1970 or as a `datetime` (local time if it has no time zone), or None
            if it is not known.
        auth_url: Address of IAM, to exchange the token.
        project_name: Name of the project of the exchanged token.
        project_id: ID of the project of the exchanged token.
        domain_name: Name of the project's account. Required with `project_name`.

    Raises:
        ConfigurationError: The token is empty or invalid, or a value for the exchange is missing.

    Example:
        ```python
        client = ModelArts(TokenCredentials(token), project_id="6f1c2b7a90de4c55a3f0d2e7b1849c03", region="eu-de")
        ```

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
        if self.expires_at is not None and not isinstance(self.expires_at, datetime):
            _check_moment(self.expires_at)
        wanted = bool(self.project_id or self.project_name)
        if wanted and not self.auth_url:
            raise ConfigurationError("TokenCredentials: pass auth_url to exchange the token for one of the project")
        if wanted:
            from ..iam.iam_requests import check_project  # imports this module

            check_project("TokenCredentials", self.project_name, self.project_id)
            if not self.project_id and not self.domain_name:
                raise ConfigurationError("TokenCredentials: pass domain_name together with project_name")

    @property
    def token(self) -> str:
        """Value of the token."""
        return self._token.value

    def authenticator(self, context: AuthContext) -> Authenticator:
        """Return an authenticator that sends the token unchanged, or exchanges it first.

        Args:
            context: Context of the client.
        """
        ready = _ReadyToken(self, context.clock)
        if not self.project_id and not self.project_name:
            return ready
        from ..iam.iam_requests import create_token, project_scope  # ready tokens need nothing from IAM
        from .token_authenticator import TokenAuthenticator

        async def exchange() -> Token:
            ready.check()
            scope = project_scope(self.project_id, self.project_name, self.domain_name)
            auth: Hidden[Mapping[str, Any]] = Hidden(
                {"identity": {"methods": ["token"], "token": {"id": self.token}}, "scope": scope}
            )
            return await create_token(context, self.iam(context), auth)

        return TokenAuthenticator(exchange, context)

    def iam(self, context: AuthContext) -> str:
        """Return the URL of IAM: `auth_url`, or the IAM of the region.

        Args:
            context: Context of the client.
        """
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
            raise AuthenticationFailed(401, "", "the token has expired; pass a new token or use PasswordCredentials")

    async def authorize(self, request: OutgoingRequest) -> object:
        self.check()
        request.headers["X-Auth-Token"] = self._token
        return None

    async def renew(self, used: object) -> bool:
        return False

    async def scope(self) -> Scope:
        from .issued import Scope  # only clients without project or endpoint ask for it

        return Scope()
