"""Credentials with an access key (AK) and a secret key (SK), which sign requests."""

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
from .hidden_fields import hide, hide_if_given
from .issued import AccessKey, Scope

Signature = Literal["access", "credential"]
# The gateway rejects longer bodies of signed requests. Requests with a token may be longer.
MEGABYTE = 1024 * 1024
BODY_LIMIT = 12 * MEGABYTE


@frozen
class Spelling:
    """Format of signatures.

    Args:
        signature: `access` for `Access=...`, `credential` for `Credential=.../sdk_request`.
        region: Region in the scope of a `credential` signature.
        service: Service in the scope of a `credential` signature.

    Raises:
        ConfigurationError: A value is invalid.
    """

    signature: Signature = "access"
    region: str = ""
    service: str = ""

    def __attrs_post_init__(self) -> None:
        if self.signature not in ("access", "credential"):
            raise ConfigurationError(f"signature is {self.signature!r}; pass 'access' or 'credential'")
        for name, value in (("region", self.region), ("service", self.service)):
            check_header_value("signature", name, value)
            if "/" in value:
                raise ConfigurationError(f"{name} of a signature can't contain a slash")


class KeyCredentials(Credentials):
    """Credentials that sign requests instead of sending a token."""


class KeyAuthenticator(Authenticator):
    """Authenticator that signs requests. Each attempt has its own signature.

    Args:
        context: Context with the transport and the clock.
        spelling: Format of the signatures.
        domain_id: ID of the account, which is sent with requests that are not for a project, or None.
    """

    def __init__(self, context: AuthContext, spelling: Spelling, domain_id: str | None = None) -> None:
        self._context = context
        self._spelling = spelling
        self._domain_id = domain_id

    @abstractmethod
    async def key(self) -> AccessKey:
        """Return the key to sign with."""

    async def authorize(self, request: OutgoingRequest) -> object:
        """Sign a request, which must not be changed afterwards.

        Args:
            request: Request to sign, which is changed in place.

        Returns:
            The key.

        Raises:
            ConfigurationError: The body is too long for a signed request.
        """
        from ..signing.signature import CredentialScope, sign  # imports OpenSSL's hashes, which are slow to import

        size = len(request.content or b"")
        if size > BODY_LIMIT:
            raise ConfigurationError(
                f"the body has {size / MEGABYTE:.2f} MB, and the limit for signed requests is "
                f"{BODY_LIMIT // MEGABYTE} MB; send less, or use token credentials without this limit "
                "(PasswordCredentials, TokenCredentials)"
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
        """Return False: the call is not retried, because five rejected signatures in a row lock the key.

        Args:
            used: The key.
        """
        del used
        return False

    def refusal(self, error: AuthenticationFailed, headers: Mapping[str, str]) -> AuthenticationFailed:
        """Add to the error whether the clock or the key is wrong.

        Args:
            error: Error from the response.
            headers: Headers of the response.
        """
        return explained(error, headers, self._context.clock.now())


@discreet_class
@frozen(repr=False)
class AkSkCredentials(KeyCredentials):
    """Access key (AK) and secret key (SK), permanent or temporary.

    Requests are signed, so the client calls IAM only to look up the ID of the project if `project_id` is not set. The
    client needs `region=` or `endpoint=`.

    Args:
        access_key: Access key ID.
        secret_key: Secret key.
        security_token: Security token of a temporary key. The key is not renewed; see `TemporaryAkSkCredentials`.
        signature: Format of signatures: `access` as in Huawei's SDKs, or `credential` as in Terraform's provider. The
            service accepts both.
        region: Region in the scope of a `credential` signature, usually empty. It is also the region of the project if
            neither the client nor the environment sets one.
        service: Service in the scope of a `credential` signature, usually empty.
        project_id: ID of the project.
        project_name: Name of the project, whose ID is looked up in IAM. Defaults to the name of the region.
        domain_id: ID of the account, which IAM may require in requests that are not for a project.
        auth_url: Address of IAM. Defaults to the IAM of the region.

    Raises:
        ConfigurationError: A value is empty or invalid.

    Example:
        ```python
        client = ModelArts(AkSkCredentials(access_key, secret_key), region="eu-de")
        ```

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
        """Secret key."""
        return self._secret_key.value

    @property
    def security_token(self) -> str | None:
        """Security token of a temporary key, or None."""
        return self._security_token.value if self._security_token else None

    def spelling(self) -> Spelling:
        """Return the format of signatures."""
        return Spelling(self.signature, self.region, self.service)

    def authenticator(self, context: AuthContext) -> Authenticator:
        """Return an authenticator that signs requests.

        Args:
            context: Context of the client.
        """
        return _AkSkAuthenticator(self, context)

    def iam(self, context: AuthContext) -> str:
        """Return the URL of IAM: `auth_url`, or the IAM of the region.

        Args:
            context: Context of the client.
        """
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
