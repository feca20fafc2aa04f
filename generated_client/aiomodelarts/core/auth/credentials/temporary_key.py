"""Temporary access keys, which are requested from IAM and renewed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from ...errors.exceptions import ConfigurationError
from ...errors.setting_checks import check_setting
from ...redaction.hidden import Hidden
from ...redaction.tracebacks import discreet_class
from ..iam.iam_requests import ask, end_of
from ..iam.iam_responses import REMEDY, IamResponse, Part
from ..renewal.renewal import Renewing
from .access_key import KeyAuthenticator, KeyCredentials, Signature, Spelling
from .agency import AgencyCredentials, check_source
from .base import AuthContext, Authenticator, Credentials
from .issued import AccessKey, Scope
from .token_authenticator import TokenAuthenticator

OPERATION = "CreateTemporaryAccessKey"
SHORTEST, LONGEST = 900, 86400


@discreet_class
@frozen(repr=False)
class TemporaryAkSkCredentials(KeyCredentials):
    """Temporary access key with a security token, which is requested with a token and renewed before it expires.

    Args:
        source: Credentials whose token requests the key: `PasswordCredentials`, `TokenCredentials`, `OidcCredentials`,
            or `AgencyCredentials` for keys of an agency.
        duration: Lifetime of a key, 900 to 86400 seconds.
        signature: Format of signatures, as for `AkSkCredentials`.
        region: Region in the scope of a `credential` signature, as for `AkSkCredentials`.
        service: Service in the scope of a `credential` signature, as for `AkSkCredentials`.

    Raises:
        ConfigurationError: The duration is out of range, or the source does not use tokens.

    Documented at: identity-access-management api-ref, access_key_management/obtaining_a_temporary_ak_sk.rst
    """

    source: Credentials
    duration: int = field(default=3600, kw_only=True)
    signature: Signature = field(default="access", kw_only=True)
    region: str = field(default="", kw_only=True)
    service: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_source("TemporaryAkSkCredentials", self.source)
        if isinstance(self.source, KeyCredentials):
            raise ConfigurationError(
                "TemporaryAkSkCredentials: IAM creates temporary keys only with a token; pass PasswordCredentials(...) "
                "as source"
            )
        check_setting("duration", self.duration, least=SHORTEST, most=LONGEST, whole=True, unit="seconds")
        self.spelling()

    def spelling(self) -> Spelling:
        """Return the format of signatures."""
        return Spelling(self.signature, self.region, self.service)

    def authenticator(self, context: AuthContext) -> Authenticator:
        """Return an authenticator that signs requests and renews the key.

        Args:
            context: Context of the client.
        """
        return _TemporaryAuthenticator(self, context)

    def iam(self, context: AuthContext) -> str:
        """Return the URL of IAM that the source uses.

        Args:
            context: Context of the client.
        """
        return self.source.iam(context)


class RenewingKeyAuthenticator(KeyAuthenticator):
    """Authenticator that signs requests with a temporary key and renews it.

    Args:
        context: Context of the client.
        spelling: Format of the signatures.
        owner: Credentials that the key belongs to.
    """

    def __init__(self, context: AuthContext, spelling: Spelling, owner: Credentials) -> None:
        super().__init__(context, spelling)
        self._keys = Renewing(context.shared(owner, self.fetch), context, "temporary key")

    @abstractmethod
    async def fetch(self) -> AccessKey:
        """Request a new key."""

    async def key(self) -> AccessKey:
        """Return a valid key."""
        return await self._keys.current()

    async def renew(self, used: object) -> bool:
        """Discard a rejected key, so that the next call uses a new one. Return False: this call is not retried.

        Args:
            used: The rejected key.
        """
        await self._keys.retire(used)
        return False

    async def aclose(self) -> None:
        """Cancel a request for a key that is in progress."""
        await self._keys.aclose()


class _TemporaryAuthenticator(RenewingKeyAuthenticator):
    def __init__(self, credentials: TemporaryAkSkCredentials, context: AuthContext) -> None:
        super().__init__(context, credentials.spelling(), credentials)
        self._credentials = credentials
        self._source = self._caller = credentials.source.authenticator(context)
        self._agency = credentials.source if isinstance(credentials.source, AgencyCredentials) else None
        if isinstance(self._source, TokenAuthenticator) and self._source.source is not None:
            # Keys of an agency are requested by the user that may assume it, not with the agency's own token.
            self._caller = self._source.source

    async def scope(self) -> Scope:
        return await self._source.scope()

    async def fetch(self) -> AccessKey:
        duration = {"duration_seconds": self._credentials.duration}
        if self._agency is None:
            identity: dict[str, Any] = {"methods": ["token"], "token": duration}
        else:
            identity = {"methods": ["assume_role"], "assume_role": {**self._agency.role(), **duration}}
        url = f"{self._credentials.iam(self._context)}.0/OS-CREDENTIAL/securitytokens"
        body: Hidden[Mapping[str, Any]] = Hidden({"auth": {"identity": identity}})
        response = await ask(self._context, OPERATION, "POST", url, body=body, caller=self._caller)
        return read_key(response, self._context.clock.now())

    async def aclose(self) -> None:
        try:
            await super().aclose()
        finally:
            await self._source.aclose()


def read_key(response: IamResponse, now: float, remedy: str = REMEDY) -> AccessKey:
    """Return the key in a response of IAM or of the metadata service.

    Args:
        response: The response.
        now: Current time, in seconds since 1970.
        remedy: Remedy in the error message.

    Raises:
        DecodeError: The response does not contain a key, or has an unexpected format.
    """

    def read(body: Part) -> AccessKey:
        fields = body.get("credential")
        access, secret, token = (fields.get(name).header() for name in ("access", "secret", "securitytoken"))
        return AccessKey(access, secret, token, end_of(fields.get("expires_at").raw(), now), now)

    return response.read(read, "the response does not contain a temporary key", remedy)
