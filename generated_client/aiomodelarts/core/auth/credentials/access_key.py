"""Access key and secret key: requests are signed instead of carrying a token."""

from __future__ import annotations

import os
from abc import abstractmethod
from collections.abc import Mapping
from typing import Literal

from attrs import evolve, field, frozen

from ...errors.exceptions import AuthenticationFailed, ConfigurationError
from ...http.header_values import check_header_value
from ...http.transport import OutgoingRequest
from ...redaction.hidden import Hidden
from ...redaction.tracebacks import discreet_class
from ..discovery.variables import PROJECT_ID, first
from ..iam.iam_requests import check_project
from ..iam.iam_url import iam_of, known_region
from ..iam.projects import Project, find_project
from ..renewal.renewal import Renewing
from ..signing.refused_signature import explained
from .base import AuthContext, Authenticator, Credentials
from .issued import AccessKey, Scope, hide, hide_if_given

Signature = Literal["access", "credential"]
# The gateway reads no more of a signed request; one with a token may be longer.
MEGABYTE = 1024 * 1024
BODY_LIMIT = 12 * MEGABYTE


@frozen
class Spelling:
    """How signatures are written.

    Args:
        signature: `access` for `Access=...`, `credential` for `Credential=.../sdk_request`.
        region: Region in the scope of `credential`.
        service: Service in the scope of `credential`.
    """

    signature: Signature = "access"
    region: str = ""
    service: str = ""

    def __attrs_post_init__(self) -> None:
        if self.signature not in ("access", "credential"):
            raise ConfigurationError(f"signature is {self.signature!r}; give 'access' or 'credential'")
        for name, value in (("region", self.region), ("service", self.service)):
            check_header_value("signature", name, value)
            if "/" in value:
                raise ConfigurationError("region and service of a signature can't have a slash")


class KeyCredentials(Credentials):
    """Credentials that sign requests instead of sending a token."""


class KeyAuthenticator(Authenticator):
    """Signs requests, each attempt anew.

    Args:
        context: What it may use.
        spelling: How signatures are written.
        domain_id: The account that requests outside of a project name, or None.
    """

    def __init__(self, context: AuthContext, spelling: Spelling, domain_id: str | None = None) -> None:
        self._context = context
        self._spelling = spelling
        self._domain_id = domain_id

    @abstractmethod
    async def key(self) -> AccessKey:
        """The key to sign with now."""

    async def authorize(self, request: OutgoingRequest) -> object:
        """Sign a request; nothing of it may change afterwards.

        Raises:
            ConfigurationError: The body is longer than a signed one may be.
        """
        from ..signing.signature import CredentialScope, sign  # brings OpenSSL's hashes along

        size = len(request.content or b"")
        if size > BODY_LIMIT:
            raise ConfigurationError(
                f"the body has {size / MEGABYTE:.2f} MB and a signed request may have {BODY_LIMIT // MEGABYTE} MB; "
                "send less, or log in with a token (PasswordCredentials, TokenCredentials), which has no such limit"
            )
        key = await self.key()
        if request.project_id:
            request.headers["X-Project-Id"] = request.project_id
        elif self._domain_id:
            request.headers["X-Domain-Id"] = self._domain_id
        if key.security_token:
            request.headers["X-Security-Token"] = key.security_token
        spelling = self._spelling
        scope = None if spelling.signature == "access" else CredentialScope(spelling.region, spelling.service)
        sign(request, key.access, Hidden(key.secret), self._context.clock.now(), scope)
        return key

    async def renew(self, used: object) -> bool:
        """Never: five refused signatures in a row lock the key."""
        del used
        return False

    def refusal(self, error: AuthenticationFailed, headers: Mapping[str, str]) -> AuthenticationFailed:
        """Tell a wrong clock from a wrong key."""
        return explained(error, headers, self._context.clock.now())


@discreet_class
@frozen(repr=False)
class AkSkCredentials(KeyCredentials):
    """An access key (AK) and its secret key (SK), permanent or temporary.

    Requests are signed, so nothing is asked of IAM but the id of the project when that is not given. The client needs
    `region=` or `endpoint=`.

    Args:
        access_key: The id of the key.
        secret_key: Its secret.
        security_token: The token that belongs to a temporary key; such a key is not renewed here, see
            `TemporaryAkSkCredentials`.
        signature: `access` as Huawei's SDKs sign, `credential` as Terraform's provider does; both are accepted.
        region: Region in the scope of `credential`, usually empty. It is also the region of the project when nothing
            else tells it.
        service: Service in the scope of `credential`, usually empty.
        project_id: Id of the project.
        project_name: Name of the project, to ask IAM for its id; by default the project that has the region's name.
        domain_id: Id of the account, which IAM may want to know in requests that are for no project.
        auth_url: Address of IAM; by default that of the region.

    Raises:
        ConfigurationError: A value is empty or not one of those allowed.

    Example:
        `ModelArts(AkSkCredentials(access_key, secret_key), region="eu-de")`

    Documented at: identity-access-management api-ref, calling_apis/ak_sk_authentication
    """

    access_key: str
    _secret_key: Hidden[str] = field(converter=hide, alias="secret_key")
    _security_token: Hidden[str] | None = field(
        default=None, kw_only=True, converter=hide_if_given, alias="security_token"
    )
    signature: Signature = field(default="access", kw_only=True)
    region: str = field(default="", kw_only=True)
    service: str = field(default="", kw_only=True)
    project_id: str | None = field(default=None, kw_only=True)
    project_name: str | None = field(default=None, kw_only=True)
    domain_id: str | None = field(default=None, kw_only=True)
    auth_url: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        for name in ("access_key", "secret_key"):
            if not getattr(self, name):
                raise ConfigurationError(f"AkSkCredentials: {name} is empty")
            check_header_value("AkSkCredentials", name, getattr(self, name))
        for name in ("security_token", "project_id", "domain_id"):
            check_header_value("AkSkCredentials", name, getattr(self, name) or "")
        if self.project_name:
            check_project("AkSkCredentials", self.project_name, self.project_id)
        self.spelling()

    @property
    def secret_key(self) -> str:
        """The secret of the key."""
        return self._secret_key.value

    @property
    def security_token(self) -> str | None:
        """The token that belongs to a temporary key, or None."""
        return self._security_token.value if self._security_token else None

    def spelling(self) -> Spelling:
        """How signatures are written."""
        return Spelling(self.signature, self.region, self.service)

    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side: signs."""
        return _AkSkAuthenticator(self, context)

    def iam(self, context: AuthContext) -> str:
        """The address of IAM: the given one, or by the region."""
        return iam_of(self.auth_url, context.region, self.project_name or self.region)


class _AkSkAuthenticator(KeyAuthenticator):
    def __init__(self, credentials: AkSkCredentials, context: AuthContext) -> None:
        super().__init__(context, credentials.spelling(), credentials.domain_id)
        self._credentials = credentials
        self._key = AccessKey(credentials.access_key, credentials.secret_key, credentials.security_token)
        self._project = Renewing(self._find_project, context, "project")

    async def key(self) -> AccessKey:
        return self._key

    async def scope(self) -> Scope:
        given = self._credentials
        scope = Scope(self._context.project_id or given.project_id, given.project_name, region=given.region or None)
        if not scope.project_id and not scope.project_name:
            scope = evolve(scope, project_id=first(os.environ, PROJECT_ID))
        if scope.project_id:
            return scope
        project = await self._project.current()
        return evolve(scope, project_id=project.id, project_name=project.name)

    async def aclose(self) -> None:
        await self._project.aclose()

    async def _find_project(self) -> Project:
        given = self._credentials
        name = given.project_name or known_region(self._context.region, given.region)
        return await find_project(self._context, self, given.iam(self._context), name)
