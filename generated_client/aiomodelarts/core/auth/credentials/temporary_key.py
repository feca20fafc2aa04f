"""Temporary access keys: asked for at IAM and renewed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from ...errors.exceptions import ConfigurationError
from ...redaction.hidden import Hidden
from ...redaction.tracebacks import discreet_class
from ..iam.iam_requests import ask, end_of
from ..iam.iam_responses import REMEDY, IamResponse, Part
from ..renewal.renewal import Renewing
from .access_key import KeyAuthenticator, KeyCredentials, Signature, Spelling
from .agency import AgencyCredentials, check_source
from .base import AuthContext, Authenticator, Credentials
from .issued import AccessKey, Scope
from .token import TokenAuthenticator

OPERATION = "CreateTemporaryAccessKey"
SHORTEST, LONGEST = 900, 86400


@discreet_class
@frozen(repr=False)
class TemporaryAkSkCredentials(KeyCredentials):
    """A temporary access key with its security token, asked for with a token and renewed before it ends.

    Args:
        source: Whose token asks for the key: `PasswordCredentials`, `TokenCredentials`, `OidcCredentials`, or
            `AgencyCredentials`, whose keys then act for the agency.
        duration: How long a key lives, 900 to 86400 seconds.
        signature: As for `AkSkCredentials`.
        region: As for `AkSkCredentials`.
        service: As for `AkSkCredentials`.

    Raises:
        ConfigurationError: The duration is out of range, or the source has no token.

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
                "TemporaryAkSkCredentials: IAM gives temporary keys to tokens; give PasswordCredentials(...) as source"
            )
        if not isinstance(self.duration, int) or not SHORTEST <= self.duration <= LONGEST:  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
            raise ConfigurationError(f"duration is {self.duration!r}; give {SHORTEST} to {LONGEST} seconds")
        self.spelling()

    def spelling(self) -> Spelling:
        """How signatures are written."""
        return Spelling(self.signature, self.region, self.service)

    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side: keeps the key and signs."""
        return _TemporaryAuthenticator(self, context)

    def iam(self, context: AuthContext) -> str:
        """The address of IAM that the source logs in at."""
        return self.source.iam(context)


class RenewingKeyAuthenticator(KeyAuthenticator):
    """Signs with a key that ends and is renewed in time.

    Args:
        context: What it may use.
        spelling: How signatures are written.
        owner: Whose key it is.
    """

    def __init__(self, context: AuthContext, spelling: Spelling, owner: Credentials) -> None:
        super().__init__(context, spelling)
        self._keys = Renewing(context.shared(owner, self.fetch), context, "temporary key")

    @abstractmethod
    async def fetch(self) -> AccessKey:
        """Get a new key."""

    async def key(self) -> AccessKey:
        """The key that is good now."""
        return await self._keys.current()

    async def renew(self, used: object) -> bool:
        """Don't repeat the refused call, but let the next one have a new key."""
        await self._keys.retire(used)
        return False

    async def aclose(self) -> None:
        """Give up a request for a key that is still under way."""
        await self._keys.aclose()


class _TemporaryAuthenticator(RenewingKeyAuthenticator):
    def __init__(self, credentials: TemporaryAkSkCredentials, context: AuthContext) -> None:
        super().__init__(context, credentials.spelling(), credentials)
        self._credentials = credentials
        self._source = self._caller = credentials.source.authenticator(context)
        self._agency = credentials.source if isinstance(credentials.source, AgencyCredentials) else None
        if isinstance(self._source, TokenAuthenticator) and self._source.source is not None:
            # Keys of an agency are asked for by who may assume it, not with the agency's own token.
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
    """The key in a response of IAM or of the metadata service.

    Raises:
        DecodeError: There is none, or the response has another shape.
    """

    def read(body: Part) -> AccessKey:
        fields = body.get("credential")
        access, secret, token = (fields.get(name).header() for name in ("access", "secret", "securitytoken"))
        return AccessKey(access, secret, token, end_of(fields.get("expires_at").raw(), now), now)

    return response.read(read, "the answer holds no temporary key", remedy)
