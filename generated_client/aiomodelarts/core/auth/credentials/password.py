"""User name and password, exchanged for a token at IAM."""

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
from .issued import Token, hide, hide_if_given
from .token import TokenAuthenticator

UNAVAILABLE = 503
# IAM locks a user after about five wrong passwords, and a request whose answer was lost may have been one of them.
MOST_UNANSWERED = 3
NOT_REPEATED = (
    f"a password is not sent again by itself after {MOST_UNANSWERED} requests without an answer, because IAM may lock "
    "a user after five wrong ones"
)


@discreet_class
@frozen(repr=False)
class PasswordCredentials(Credentials):
    """A user of the account and a password.

    A token is asked for when it is first needed and again before it ends; all callers share one request.

    Args:
        auth_url: Address of IAM, such as `https://iam.eu-de.otc.t-systems.com/v3`; a missing `/v3` is added.
        username: Name of the IAM user; empty with `user_id`.
        password: The user's password.
        user_domain_name: Name of the account that has the user, such as `OTC00000000001000000000`.
        project_name: Name of the project, such as `eu-de_team`; this or `project_id` is needed.
        project_id: Id of the project.
        passcode: A one-time code from the user's MFA device. It works once, so such a token can't be renewed.
        user_id: Id of the user, in place of name and account.
        user_domain_id: Id of the account that has the user, in place of its name.

    Raises:
        ConfigurationError: A value is empty, or no project is named.

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
        """The user's password."""
        return self._password.value

    @property
    def passcode(self) -> str | None:
        """The one-time code, or None."""
        return self._passcode.value if self._passcode else None

    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side: fetches and keeps the token."""
        flow = _PasswordFlow(self, context)
        return TokenAuthenticator(context.shared(self, flow.fetch), context, harmless=flow.may_repeat)

    def iam(self, context: AuthContext) -> str:
        """The given address of IAM."""
        return iam_url(self.auth_url)


class _PasswordFlow:
    def __init__(self, credentials: PasswordCredentials, context: AuthContext) -> None:
        self._credentials = credentials
        self._context = context
        self._looked_at = False
        self._unanswered = 0

    async def fetch(self) -> Token:
        """Ask IAM for a token."""
        given = self._credentials
        if given.passcode and self._looked_at:
            raise AuthenticationFailed(
                401,
                "",
                "the passcode was used already; make new credentials with the next one",
                operation="CreateToken",
            )
        scope = project_scope(given.project_id, given.project_name)
        auth: Hidden[Mapping[str, Any]] = Hidden({"identity": self._identity(), "scope": scope})
        self._looked_at = True
        try:
            token = await create_token(self._context, given.iam(self._context), auth)
        except ModelArtsError as error:
            self._looked_at = not _was_not_looked_at(error)
            if self._looked_at and is_transient(error):
                self._unanswered += 1
                if self._unanswered >= MOST_UNANSWERED:
                    error.hint = NOT_REPEATED
            raise
        self._unanswered = 0
        return token

    def may_repeat(self) -> bool:
        """Whether to send it again: a passcode works once, and a password that may be wrong is not tried for long."""
        return not self._looked_at or (not self._credentials.passcode and self._unanswered < MOST_UNANSWERED)

    def _identity(self) -> dict[str, Any]:
        given = self._credentials
        domain = {"id": given.user_domain_id} if given.user_domain_id else {"name": given.user_domain_name}
        # A name means one user only within an account.
        who = {"id": given.user_id} if given.user_id else {"name": given.username, "domain": domain}
        identity: dict[str, Any] = {"methods": ["password"], "password": {"user": {**who, "password": given.password}}}
        if given.passcode:
            identity["methods"].append("totp")
            identity["totp"] = {"user": {**who, "passcode": given.passcode}}
        return identity


def _was_not_looked_at(error: ModelArtsError) -> bool:
    """Whether IAM refused the whole request, whatever was in it."""
    return certainly_not_executed(error) or (isinstance(error, ApiError) and error.status == UNAVAILABLE)
