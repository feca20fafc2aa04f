"""Agency credentials: act in another account that has delegated permissions to the caller's account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from ...errors.exceptions import ConfigurationError
from ...redaction.hidden import Hidden
from ...redaction.tracebacks import discreet_class
from ..iam.iam_requests import check_project, create_token, project_scope
from .base import AuthContext, Credentials
from .issued import Token
from .token_authenticator import TokenAuthenticator


@discreet_class
@frozen(repr=False)
class AgencyCredentials(Credentials):
    """Credentials that assume an agency, by which an account lets users of another account manage its resources.

    Args:
        source: Credentials of the user that assumes the agency. The user needs the Agent Operator permission. Access
            keys need their `domain_id`, the ID of the user's account.
        agency_name: Name of the agency in the delegating account.
        domain_name: Name of the delegating account. Required unless `domain_id` is set.
        project_name: Name of the project in the delegating account. Required unless `project_id` is set.
        project_id: ID of the project in the delegating account.
        domain_id: ID of the delegating account.

    Raises:
        ConfigurationError: A required value is empty.

    Documented at: identity-access-management api-ref, token_management/obtaining_an_agency_token.rst
    """

    source: Credentials
    agency_name: str
    domain_name: str = field(default="", kw_only=True)
    project_name: str | None = field(default=None, kw_only=True)
    project_id: str | None = field(default=None, kw_only=True)
    domain_id: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_source("AgencyCredentials", self.source)
        if not self.agency_name:
            raise ConfigurationError("AgencyCredentials: agency_name is empty")
        if not self.domain_name and not self.domain_id:
            raise ConfigurationError("AgencyCredentials: domain_name is empty; pass domain_name or domain_id")
        check_project("AgencyCredentials", self.project_name, self.project_id)

    def authenticator(self, context: AuthContext) -> TokenAuthenticator:
        """Return an authenticator that logs in with the source and assumes the agency.

        Args:
            context: Context of the client.
        """
        source = self.source.authenticator(context)

        async def assume() -> Token:
            identity = {"methods": ["assume_role"], "assume_role": self.role()}
            scope = project_scope(self.project_id, self.project_name, self.domain_name, self.domain_id)
            auth: Hidden[Mapping[str, Any]] = Hidden({"identity": identity, "scope": scope})
            return await create_token(context, self.iam(context), auth, source)

        return TokenAuthenticator(context.shared(self, assume), context, source)

    def role(self) -> dict[str, Any]:
        """Return the `assume_role` object of a request to IAM."""
        domain = {"domain_id": self.domain_id} if self.domain_id else {"domain_name": self.domain_name}
        # A table in the documentation once listed `agency_name`; its example and all clients use `xrole_name`.
        return {**domain, "xrole_name": self.agency_name}

    def iam(self, context: AuthContext) -> str:
        """Return the URL of IAM that the source uses.

        Args:
            context: Context of the client.
        """
        return self.source.iam(context)


def check_source(kind: str, source: object) -> None:
    """Check that the source of credentials is an instance of `Credentials`.

    Args:
        kind: Class name of the credentials, for the error message.
        source: The source.

    Raises:
        ConfigurationError: The source has another type, or is `CachedCredentials`.
    """
    if not isinstance(source, Credentials):
        name = type(source).__name__  # not the value: it may be a secret
        raise ConfigurationError(f"{kind}: source is a {name}; pass credentials such as PasswordCredentials(...)")
    if type(source).__name__ == "CachedCredentials":  # its module imports this one
        raise ConfigurationError(f"{kind}: wrap {kind}(...) in CachedCredentials(...), not its source")
