"""What the copies of one client share while it is open: connections, tokens, limits."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import frozen

from .auth.credentials import AuthContext, Authenticator, Credentials
from .clock import Clock
from .errors import ConfigurationError
from .transport import Transport

if TYPE_CHECKING:
    import asyncio

    import httpx

OTC_REGIONS = ("eu-de", "eu-nl")
OTC_ENDPOINT = "https://modelarts.{region}.otc.t-systems.com"
HUAWEI_ENDPOINT = "https://modelarts.{region}.myhuaweicloud.com"
UNKNOWN_REGIONS = ("eu-ch2",)


@frozen
class Destination:
    """Where calls go.

    Args:
        origin: Scheme and host.
        project_id: The project in their paths.
    """

    origin: str
    project_id: str


class Session:
    """The open side of a client. Made closed; `open` and `aclose` are called by the client."""

    def __init__(
        self,
        credentials: Credentials | None,
        *,
        region: str | None,
        project_id: str | None,
        endpoint: str | None,
        timeout: float,
        max_concurrency: int,
        http_client: httpx.AsyncClient | None,
        clock: Clock,
    ) -> None:
        import asyncio  # takes as long as all of this package, and importing it makes no client

        self.clock = clock
        self.page_styles: dict[str, str] = {}
        self.credentials = _found_credentials() if credentials is None else _checked(credentials)
        self._region = region
        self._project_id = project_id
        self._endpoint = origin_of(endpoint) if endpoint else None
        self.transport = Transport(http_client)
        self.limiter = asyncio.Semaphore(max_concurrency)
        self.authenticator: Authenticator = self.credentials.authenticator(AuthContext(self.transport, clock, timeout))
        self._destination: Destination | None = None
        self._running_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.get_running_loop
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    def open(self) -> None:
        """Bind the session to the running event loop and get ready to send."""
        if self._closed:
            raise ConfigurationError("the client is closed; make a new one")
        if self._loop is not None:
            raise ConfigurationError("the client is open already; enter it once and share it")
        self._loop = self._running_loop()
        self.transport.open()

    async def aclose(self) -> None:
        """Give up what is under way and close the connections. Closing twice does nothing."""
        self._closed = True
        await self.authenticator.aclose()
        await self.transport.aclose()

    def check(self) -> None:
        """Refuse a call that could only hang or fail later.

        Raises:
            ConfigurationError: The client is not open, closed, or belongs to another event loop.
        """
        if self._closed:
            raise ConfigurationError("the client is closed; make the calls inside its `async with` block")
        if self._loop is None:
            raise ConfigurationError("the client is not open; use it as `async with ModelArts(...) as client:`")
        if self._running_loop() is not self._loop:
            raise ConfigurationError("the client belongs to another event loop; make one client for each loop")

    async def destination(self) -> Destination:
        """Where calls go; asks IAM the first time when it was not given.

        Raises:
            ConfigurationError: Neither the arguments nor the credentials tell the project or the endpoint.
        """
        if self._destination is None:
            self._destination = await self._find_destination()
        return self._destination

    async def _find_destination(self) -> Destination:
        from .auth.environment import PROJECT_ID, REGION, first  # not every program logs in by its environment

        project_id, origin = self._project_id, self._endpoint
        region = self._region or first(os.environ, REGION)
        if project_id is None or origin is None:
            # The catalog of the token knows the host better than its pattern does, and the token is needed anyway.
            scope = await self.authenticator.scope()
            project_id = project_id or scope.project_id or first(os.environ, PROJECT_ID)
            origin = origin or scope.endpoint
            region = region or (scope.project_name or "").partition("_")[0] or None
        if project_id is None:
            raise ConfigurationError("the project is not known; pass project_id= or set OS_PROJECT_ID")
        return Destination(origin or _origin_in(region), project_id)


def _origin_in(region: str | None) -> str:
    """The host of ModelArts in a region, by the pattern of the cloud that has the region."""
    if region is None:
        raise ConfigurationError("the endpoint is not known; pass region= or endpoint=, or set OS_REGION_NAME")
    if region in UNKNOWN_REGIONS:
        raise ConfigurationError(f"the endpoint of ModelArts in {region} is not documented; pass endpoint=")
    return (OTC_ENDPOINT if region in OTC_REGIONS else HUAWEI_ENDPOINT).format(region=region)


def _found_credentials() -> Credentials:
    from .auth.environment import from_environment  # not every program logs in by its environment

    return from_environment()


def _checked(credentials: object) -> Credentials:
    if isinstance(credentials, Credentials):
        return credentials
    kind = type(credentials).__name__  # not the value: it may be a secret
    raise ConfigurationError(f"credentials is a {kind}; give PasswordCredentials(...) or TokenCredentials(...)")


def origin_of(endpoint: str) -> str:
    """Scheme and host of an address; paths of operations start with their version.

    Raises:
        ConfigurationError: It is not an http or https address.
    """
    try:
        parts = urlsplit(endpoint)
        if parts.scheme in ("http", "https") and parts.hostname and parts.port != 0:
            return f"{parts.scheme}://{parts.netloc}"
    except ValueError:  # a port or an IPv6 address that is none
        pass
    raise ConfigurationError(
        f"endpoint {endpoint!r} is no address; give one such as https://modelarts.eu-de.otc.t-systems.com"
    )
