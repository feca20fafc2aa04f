"""Password credentials: exchange a user name and password for a token of IAM."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from ...errors.exceptions import ApiError, AuthenticationFailed, ConfigurationError, ModelArtsError
from ...redaction.hidden import Hidden
from ...redaction.tracebacks import discreet_class
from ...retry.retry_delay import certainly_not_executed
from ...retry.transient_errors import is_transient
from ..iam.iam_requests import check_project, create_token, project_scope
from ..iam.iam_url import iam_url
from .base import AuthContext, Authenticator, Credentials
from .hidden_fields import hide, hide_if_given
from .issued import Token
from .token_authenticator import TokenAuthenticator

UNAVAILABLE = 503
# IAM locks a user after about five wrong passwords. A request whose response was lost may have counted as one of them.
MOST_UNANSWERED = 3
NOT_REPEATED = (
    f"the client does not retry a password after {MOST_UNANSWERED} requests without a response, because IAM may lock "
    "the user after five wrong passwords"
)


@discreet_class
@frozen(repr=False)
class PasswordCredentials(Credentials):
    """IAM user with a password.

    The client requests a token when it first needs one, and renews it before it expires. All calls share one request.

    Args:
        auth_url: Address of IAM, such as `https://iam.eu-de.otc.t-systems.com/v3`. A missing `/v3` is added.
        username: Name of the IAM user. Pass an empty string with `user_id`.
        password: Password of the user.
        user_domain_name: Name of the user's account, such as `OTC00000000001000000000`.
        project_name: Name of the project, such as `eu-de_team`. Required unless `project_id` is set.
        project_id: ID of the project.
        passcode: One-time code from the user's MFA device. A code is valid only once, so the token can't be renewed.
        user_id: ID of the user, instead of the user name and the account.
        user_domain_id: ID of the user's account, instead of its name.

    Raises:
        ConfigurationError: A required value is empty.

    Documented at: api-ref, calling_apis/authentication.rst
    """

    auth_url: str
    username: str
    _password: Hidden[str] = field(converter=hide, alias="password")
    user_domain_name: str = field(default="", kw_only=True)
    project_name: str | None = field(default=None, kw_only=True)
    project_id: str | None = field(default=None, kw_only=True)
    _passcode: Hidden[str] | None = field(default=None, kw_only=True, converter=hide_if_given, alias="passcode")
    user_id: str | None = field(default=None, kw_only=True)
    user_domain_id: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        needed = ["auth_url", "password"]
        if not self.user_id:
            needed.append("username")
            if not self.user_domain_id:
                needed.append("user_domain_name")
        for name in needed:
            if not getattr(self, name):
                raise ConfigurationError(f"PasswordCredentials: {name} is empty")
        check_project("PasswordCredentials", self.project_name, self.project_id)

    @property
    def password(self) -> str:
        """Password of the user."""
        return self._password.value

    @property
    def passcode(self) -> str | None:
        """One-time code, or None."""
        return self._passcode.value if self._passcode else None

    def authenticator(self, context: AuthContext) -> Authenticator:
        """Return an authenticator that requests a token and renews it.

        Args:
            context: Context of the client.
        """
        flow = _PasswordFlow(self, context)
        return TokenAuthenticator(context.shared(self, flow.fetch), context, harmless=flow.may_repeat)

    def iam(self, context: AuthContext) -> str:
        """Return the URL of IAM.

        Args:
            context: Context of the client.
        """
        return iam_url(self.auth_url)


class _PasswordFlow:
    def __init__(self, credentials: PasswordCredentials, context: AuthContext) -> None:
        self._credentials = credentials
        self._context = context
        self._checked = False
        self._unanswered = 0

    async def fetch(self) -> Token:
        """Request a token from IAM."""
        given = self._credentials
        if given.passcode and self._checked:
            raise AuthenticationFailed(
                401,
                "",
                "the passcode was already used; create new credentials with the next passcode",
                operation="CreateToken",
            )
        scope = project_scope(given.project_id, given.project_name)
        auth: Hidden[Mapping[str, Any]] = Hidden({"identity": self._identity(), "scope": scope})
        self._checked = True
        try:
            token = await create_token(self._context, given.iam(self._context), auth)
        except ModelArtsError as error:
            self._checked = not _was_not_checked(error)
            if self._checked and is_transient(error):
                self._unanswered += 1
                if self._unanswered >= MOST_UNANSWERED:
                    error.hint = NOT_REPEATED
            raise
        self._unanswered = 0
        return token

    def may_repeat(self) -> bool:
        """Return whether a failed request may be retried. A passcode is valid once; wrong passwords lock the user."""
        return not self._checked or (not self._credentials.passcode and self._unanswered < MOST_UNANSWERED)

    def _identity(self) -> dict[str, Any]:
        given = self._credentials
        domain = {"id": given.user_domain_id} if given.user_domain_id else {"name": given.user_domain_name}
        # Names of users are unique only within an account.
        who = {"id": given.user_id} if given.user_id else {"name": given.username, "domain": domain}
        identity: dict[str, Any] = {"methods": ["password"], "password": {"user": {**who, "password": given.password}}}
        if given.passcode:
            identity["methods"].append("totp")
            identity["totp"] = {"user": {**who, "passcode": given.passcode}}
        return identity


def _was_not_checked(error: ModelArtsError) -> bool:
    """Return whether IAM did not check the password or passcode of the request."""
    return certainly_not_executed(error) or (isinstance(error, ApiError) and error.status == UNAVAILABLE)
