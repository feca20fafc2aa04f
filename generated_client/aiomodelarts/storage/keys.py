"""Access keys for object storage, from the credentials of a ModelArts client."""

from __future__ import annotations

import os

from ..core.auth.credentials.access_key import KeyAuthenticator, KeyCredentials
from ..core.auth.credentials.base import AuthContext, Authenticator, Credentials
from ..core.auth.credentials.issued import AccessKey
from ..core.auth.credentials.temporary_key import TemporaryAkSkCredentials
from ..core.auth.discovery.variables import REGION, first
from ..core.auth.renewal.token_cache import CachedCredentials
from ..core.errors.exceptions import ConfigurationError
from ..core.http.regions import region_of

# Number of keys whose secrets are kept out of logs. Requests that use an earlier key have ended by then.
KEPT_KEYS = 3


class ObjectKeys:
    """Access keys that sign requests to object storage. Temporary keys are renewed before they expire.

    Credentials with an access key use that key. All others request a temporary key from IAM with their token.

    Args:
        credentials: Credentials of the ModelArts client.
        context: Transport and settings of that client.
    """

    def __init__(self, credentials: Credentials, context: AuthContext) -> None:
        self._region = context.region
        self._authenticator: Authenticator = with_keys(credentials).authenticator(context)
        self._issued: list[AccessKey] = []

    def __repr__(self) -> str:
        return "ObjectKeys()"

    async def current(self) -> AccessKey:
        """Return a valid key.

        Raises:
            ModelArtsError: No key could be requested.
        """
        if not isinstance(self._authenticator, KeyAuthenticator):
            raise ConfigurationError("these credentials have no access key; pass AkSkCredentials or a password")
        key = await self._authenticator.key()
        if key not in self._issued:
            self._issued = [*self._issued[1 - KEPT_KEYS :], key]
        return key

    def secrets(self) -> set[str]:
        """Return the secret keys and security tokens in use, to keep them out of logs."""
        return {secret for key in self._issued for secret in (key.secret, key.security_token) if secret}

    async def region(self) -> str | None:
        """Return the region of the client, the environment, or the credentials, or None. May request a token."""
        region = self._region or first(os.environ, REGION)
        if region:
            return region
        scope = await self._authenticator.scope()
        return scope.region or region_of(scope.project_name)

    async def aclose(self) -> None:
        """Cancel requests for keys."""
        await self._authenticator.aclose()


def with_keys(credentials: Credentials) -> Credentials:
    """Return credentials that sign requests: these, or temporary keys that are requested with their token.

    Args:
        credentials: Credentials of any kind.
    """
    if isinstance(credentials, KeyCredentials):
        return credentials
    if isinstance(credentials, CachedCredentials):
        inner = with_keys(credentials.source)
        return credentials if inner is credentials.source else CachedCredentials(inner, folder=credentials.folder)
    return TemporaryAkSkCredentials(credentials)
