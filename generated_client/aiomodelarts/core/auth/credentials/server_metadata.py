"""Credentials from the metadata service of a cloud server: temporary keys of the server's agency."""

from __future__ import annotations

import re

from attrs import evolve, field, frozen

from ...errors.exceptions import ApiError, ConfigurationError, ModelArtsError
from ...retry.transient_errors import is_transient
from ..iam.iam_requests import ask
from ..iam.iam_responses import IamResponse, Part
from ..iam.iam_url import iam_of
from ..iam.projects import Project
from ..renewal.renewal import Renewing
from .access_key import KeyCredentials, Spelling
from .base import AuthContext, Authenticator
from .issued import AccessKey, Scope
from .temporary_key import RenewingKeyAuthenticator, read_key

ADDRESS = "http://169.254.169.254"
# The metadata service runs on the physical host and responds fast, so a long timeout would only delay errors.
TIMEOUT = 5.0
# Timeout if the metadata service is only tried because no other credentials were found.
LAST_RESORT_TIMEOUT = 1.0
REMEDY = "check that base_url is the metadata service of a cloud server"
ZONE = re.compile(r"([a-z]+(?:-[a-z]+)+(?:-?\d+)??)(?:-\d\d|[a-z])").fullmatch
LONGEST_ZONE = 64


@frozen(repr=False)
class EcsMetadataCredentials(KeyCredentials):
    """Agency of the cloud server (ECS) or notebook that the program runs on.

    The metadata service provides the project, the region and temporary keys, which are renewed before they expire.

    Args:
        base_url: URL of the metadata service. Intended for tests.
        project_id: ID of the project. Defaults to the project of the server.

    Raises:
        ConfigurationError: `base_url` is empty.

    Documented at: elastic-cloud-server user manual, metadata: `openstack/latest/securitykey` and `meta_data.json`
    """

    base_url: str = field(default=ADDRESS, kw_only=True)
    project_id: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.base_url:
            raise ConfigurationError("EcsMetadataCredentials: base_url is empty")

    def authenticator(self, context: AuthContext) -> Authenticator:
        """Return an authenticator that signs requests and renews the key.

        Args:
            context: Context of the client.
        """
        return _MetadataAuthenticator(self, context)

    def iam(self, context: AuthContext) -> str:
        """Return the URL of IAM in the region of the client or the environment.

        Args:
            context: Context of the client.

        Raises:
            ConfigurationError: The region is not known.
        """
        return iam_of(None, context.region, None)


@frozen(repr=False)
class LastResort(EcsMetadataCredentials):
    """Agency of the server, which is tried if no other credentials were found. Uses a short timeout.

    Args:
        hint: Beginning of the error message if there is no metadata service.
    """

    hint: str = ""

    def authenticator(self, context: AuthContext) -> Authenticator:
        """Return an authenticator that signs requests and renews the key.

        Args:
            context: Context of the client.
        """
        return _LastResortAuthenticator(self, evolve(context, timeout=min(context.timeout, LAST_RESORT_TIMEOUT)))


@frozen
class _Server(Project):
    region: str | None = None


class _MetadataAuthenticator(RenewingKeyAuthenticator):
    def __init__(self, credentials: EcsMetadataCredentials, context: AuthContext) -> None:
        super().__init__(evolve(context, timeout=min(context.timeout, TIMEOUT)), Spelling(), credentials)
        self._credentials = credentials
        self._server = Renewing(self._describe, context, "description of the server")

    async def scope(self) -> Scope:
        project_id = self._context.project_id or self._credentials.project_id
        if project_id and self._context.region:
            return Scope(project_id, region=self._context.region)
        server = await self._server.current()
        return Scope(project_id or server.id or None, region=server.region)

    async def fetch(self) -> AccessKey:
        return read_key(await self._read("securitykey"), self._context.clock.now(), REMEDY)

    async def aclose(self) -> None:
        try:
            await super().aclose()
        finally:
            await self._server.aclose()

    async def _describe(self) -> _Server:
        response = await self._read("meta_data.json")
        return response.read(_server_in, "the response does not describe the server", REMEDY)

    async def _read(self, name: str) -> IamResponse:
        url = f"{self._credentials.base_url.rstrip('/')}/openstack/latest/{name}"
        try:
            return await ask(self._context, "ReadMetadata", "GET", url)
        except ApiError as error:
            if is_transient(error):
                raise
            raise ConfigurationError(
                f"the metadata service has no {name} (HTTP {error.status}); assign an agency to the cloud server"
            ) from error


class _LastResortAuthenticator(_MetadataAuthenticator):
    async def fetch(self) -> AccessKey:
        try:
            return await super().fetch()
        except ModelArtsError as error:
            raise self._nothing() from error

    async def _describe(self) -> _Server:
        try:
            return await super()._describe()
        except ModelArtsError as error:
            raise self._nothing() from error

    def _nothing(self) -> ConfigurationError:
        """Return the error for a missing metadata service. A network error would be retried."""
        hint = self._credentials.hint if isinstance(self._credentials, LastResort) else ""
        return ConfigurationError(f"{hint}; and no metadata service provides keys for this machine")


def _server_in(body: Part) -> _Server:
    region = body.get("region_id").text_or_none() or _region_of_zone(body.get("availability_zone").text_or_none())
    return _Server(body.get("project_id").text_or_none() or "", "", region=region)


def _region_of_zone(zone: object) -> str | None:
    """Return the region of an availability zone: `eu-de` for `eu-de-01`, `cn-north-4` for `cn-north-4a`, or None."""
    found = ZONE(zone) if isinstance(zone, str) and len(zone) <= LONGEST_ZONE else None
    return found[1] if found else None
