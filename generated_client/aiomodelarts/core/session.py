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
from .regions import modelarts_in, region_of
from .transport import Transport

if TYPE_CHECKING:
    import asyncio

    import httpx


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
        context = AuthContext(self.transport, clock, timeout, project_id, region)
        self.authenticator: Authenticator = self.credentials.authenticator(context)
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
            region = region or scope.region or region_of(scope.project_name)
        if project_id is None:
            raise ConfigurationError("the project is not known; pass project_id= or set OS_PROJECT_ID")
        return Destination(origin or modelarts_in(region), project_id)


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
