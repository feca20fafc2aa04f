"""Agencies: act in another account that has delegated to the caller's."""

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
from .token import TokenAuthenticator


@discreet_class
@frozen(repr=False)
class AgencyCredentials(Credentials):
    """The token of an agency, with which one account lets users of another manage its resources.

    Args:
        source: Who acts: credentials of a user that has the permission Agent Operator. With access keys, give them
            `domain_id`, the user's account.
        agency_name: Name of the agency in the account that delegates.
        domain_name: Name of the account that delegates; this or `domain_id` is needed.
        project_name: Name of the project in the account that delegates; this or `project_id` is needed.
        project_id: Id of the project in the account that delegates.
        domain_id: Id of the account that delegates, in place of its name.

    Raises:
        ConfigurationError: A value is empty, or no project is named.

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
            raise ConfigurationError("AgencyCredentials: domain_name is empty; give it or domain_id")
        check_project("AgencyCredentials", self.project_name, self.project_id)

    def authenticator(self, context: AuthContext) -> TokenAuthenticator:
        """The live side: logs in as the source and assumes the agency."""
        source = self.source.authenticator(context)

        async def assume() -> Token:
            identity = {"methods": ["assume_role"], "assume_role": self.role()}
            scope = project_scope(self.project_id, self.project_name, self.domain_name, self.domain_id)
            auth: Hidden[Mapping[str, Any]] = Hidden({"identity": identity, "scope": scope})
            return await create_token(context, self.iam(context), auth, source)

        return TokenAuthenticator(context.shared(self, assume), context, source)

    def role(self) -> dict[str, Any]:
        """The `assume_role` of a request to IAM."""
        domain = {"domain_id": self.domain_id} if self.domain_id else {"domain_name": self.domain_name}
        # The table of the page once said `agency_name`; its sample and all clients say `xrole_name`.
        return {**domain, "xrole_name": self.agency_name}

    def iam(self, context: AuthContext) -> str:
        """The address of IAM that the source logs in at."""
        return self.source.iam(context)


def check_source(kind: str, source: object) -> None:
    """Refuse a source that is no credentials.

    Raises:
        ConfigurationError: It is none.
    """
    if not isinstance(source, Credentials):
        name = type(source).__name__  # not the value: it may be a secret
        raise ConfigurationError(f"{kind}: source is a {name}; give credentials such as PasswordCredentials(...)")
    if type(source).__name__ == "CachedCredentials":  # its module imports this
        raise ConfigurationError(f"{kind}: put CachedCredentials(...) around the whole, not around its source")
