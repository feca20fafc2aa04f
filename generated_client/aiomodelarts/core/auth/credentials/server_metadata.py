"""The metadata service of cloud servers, which gives the agency of a server its keys."""

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
# It answers within the host or not at all, so nobody should wait for long where there is none.
TIMEOUT = 5.0
# Where it was only tried because nothing else was there.
LAST_RESORT_TIMEOUT = 1.0
REMEDY = "is this the metadata service of a cloud server?"
ZONE = re.compile(r"([a-z]+(?:-[a-z]+)+(?:-?\d+)??)(?:-\d\d|[a-z])").fullmatch
LONGEST_ZONE = 64


@frozen(repr=False)
class EcsMetadataCredentials(KeyCredentials):
    """The agency of the cloud server (ECS) or notebook that this runs on.

    The metadata service gives temporary keys, which are renewed before they end, and tells project and region.

    Args:
        base_url: Address of the metadata service; tests replace it.
        project_id: Id of the project; by default the server's own.

    Documented at: elastic-cloud-server user manual, metadata: `openstack/latest/securitykey` and `meta_data.json`
    """

    base_url: str = field(default=ADDRESS, kw_only=True)
    project_id: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.base_url:
            raise ConfigurationError("EcsMetadataCredentials: base_url is empty")

    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side: keeps the key and signs."""
        return _MetadataAuthenticator(self, context)

    def iam(self, context: AuthContext) -> str:
        """The address of IAM by the region that the client or the environment tells."""
        return iam_of(None, context.region, None)


@frozen(repr=False)
class LastResort(EcsMetadataCredentials):
    """The agency of this server, tried because no other credentials were found; gives up soon where there is none.

    Args:
        hint: What to say then.
    """

    hint: str = ""

    def authenticator(self, context: AuthContext) -> Authenticator:
        """The live side: keeps the key and signs."""
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
        return response.read(_server_in, "the answer does not describe the server", REMEDY)

    async def _read(self, name: str) -> IamResponse:
        url = f"{self._credentials.base_url.rstrip('/')}/openstack/latest/{name}"
        try:
            return await ask(self._context, "ReadMetadata", "GET", url)
        except ApiError as error:
            if is_transient(error):
                raise
            raise ConfigurationError(
                f"the metadata service has no {name} (HTTP {error.status}); is this a cloud server with an agency?"
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
        """Not an error of the network: then the client would try again and again."""
        hint = self._credentials.hint if isinstance(self._credentials, LastResort) else ""
        return ConfigurationError(f"{hint}; and no metadata service gives this machine keys")


def _server_in(body: Part) -> _Server:
    region = body.get("region_id").text_or_none() or _region_of_zone(body.get("availability_zone").text_or_none())
    return _Server(body.get("project_id").text_or_none() or "", "", region=region)


def _region_of_zone(zone: object) -> str | None:
    """`eu-de` for `eu-de-01`, `cn-north-4` for `cn-north-4a`."""
    found = ZONE(zone) if isinstance(zone, str) and len(zone) <= LONGEST_ZONE else None
    return found[1] if found else None
