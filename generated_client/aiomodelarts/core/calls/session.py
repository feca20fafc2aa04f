"""What the copies of one client share while it is open: connections, tokens, limits."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from ..auth.credentials.base import AuthContext, Authenticator, Credentials, check_texts
from ..auth.iam.service_catalog import origin_in
from ..clock import Clock
from ..errors.exceptions import ConfigurationError
from ..http.closable_waits import ClosableClock
from ..http.endpoint_urls import check_catalog, check_iam, check_url, origin_of
from ..http.event_loop import running_loop
from ..http.header_values import check_header_value
from ..http.regions import modelarts_in, region_of
from ..http.transport import Transport
from ..operation.unsendable_text import check_text
from ..retry.operation_throttles import Throttles
from ..retry.rate_limit import Pacer

if TYPE_CHECKING:
    import asyncio

    import httpx

    from ..http.network_settings import Network


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
        retries: int,
        max_concurrency: int,
        rate: float | None,
        http_client: httpx.AsyncClient | None,
        clock: Clock,
        network: Network | None,
        allow_http: bool,
        max_response_size: int,
    ) -> None:
        import asyncio  # takes as long as all of this package, and importing it makes no client

        self.clock = clock = ClosableClock(clock)
        self.certificates: Network | None = None
        self.page_styles: dict[str, str] = {}
        check_text("ModelArts", "region", region)
        if credentials is None:
            from ..auth.discovery.credential_sources import (
                chosen,  # not every program leaves its credentials to be found
            )

            found = chosen(os.environ, region)
            credentials, region = found.credentials, region or found.region
            self.certificates = found.network
        self.credentials = _checked(credentials)
        self.region = region
        self._project_id = project_id = project_id or None
        self._allow_http = allow_http
        self._endpoint = origin_of(endpoint, allow_http=allow_http) if endpoint else None
        check_iam(credentials, allow_http=allow_http)
        self.transport = Transport(
            http_client, network=network, allow_http=allow_http, max_response_size=max_response_size
        )
        self.fall_back_on(self.certificates)
        self.limiter = asyncio.Semaphore(max_concurrency)
        self.pacer = Pacer(clock, rate)
        self.throttles = Throttles(clock)
        context = AuthContext(self.transport, clock, timeout, retries, project_id, region)
        self.refused = context.refused
        self.authenticator: Authenticator = self.credentials.authenticator(context)
        self._destination: Destination | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    def fall_back_on(self, certificates: Network | None) -> None:
        """Go by certificates that a cloud of `clouds.yaml` names, where nothing else is asked for.

        Args:
            certificates: What the cloud says; None: nothing.
        """
        self.certificates = certificates
        if certificates is not None and self.transport.network is not None:
            self.transport.network = evolve(self.transport.network, fallback=certificates)

    def open(self) -> None:
        """Bind the session to the running event loop and get ready to send.

        Raises:
            ConfigurationError: No asyncio event loop is running, or the client was opened or closed before.
        """
        if self._closed:
            raise ConfigurationError("the client is closed; make a new one")
        if self._loop is not None:
            raise ConfigurationError("the client is open already; enter it once and share it")
        self._loop = running_loop()
        self.transport.open()

    async def aclose(self) -> None:
        """Give up what is under way and close the connections. Closing twice does nothing.

        Raises:
            ConfigurationError: The client belongs to another event loop that is not closed.
        """
        loop = self._loop
        if loop is not None and not loop.is_closed() and running_loop() is not loop:
            raise ConfigurationError("the client belongs to another event loop; close it there")
        self._closed = True
        self.clock.close()
        try:
            await self.authenticator.aclose()
        finally:
            # Also when closing is cancelled: nobody would close them later.
            await self.transport.aclose()

    @property
    def was_opened(self) -> bool:
        """Whether it is open, or was."""
        return self._closed or self._loop is not None

    def check(self) -> None:
        """Refuse a call that could only hang or fail later.

        Raises:
            ConfigurationError: The client is not open, is closed, belongs to another event loop, or no asyncio event
                loop is running.
        """
        if self._closed:
            raise ConfigurationError("the client is closed; make the calls inside its `async with` block")
        if self._loop is None:
            raise ConfigurationError("the client is not open; use it as `async with ModelArts(...) as client:`")
        if running_loop() is not self._loop:
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
        from ..auth.discovery.variables import PROJECT_ID, REGION, first  # not every program logs in by its environment

        project_id, origin = self._project_id, self._endpoint
        if project_id is not None:
            check_project_id(project_id)
        region = self.region or first(os.environ, REGION)
        if project_id is None or origin is None:
            # The catalog of the token knows the host better than its pattern does, and the token is needed anyway.
            scope = await self.authenticator.scope()
            project_id = project_id or scope.project_id or first(os.environ, PROJECT_ID)
            region = region or scope.region or region_of(scope.project_name)
            if origin is None and scope.endpoints:
                origin = origin_in(scope.endpoints, region)
                check_url(origin, "the endpoint in the service catalog", allow_http=self._allow_http)
                check_catalog(origin, self.credentials)
        if project_id is None:
            raise ConfigurationError("the project is not known; pass project_id= or set OS_PROJECT_ID")
        check_project_id(project_id)
        return Destination(origin or modelarts_in(region), project_id)


def check_project_id(project_id: object) -> None:
    """Refuse a project id that would lead to another path, or that no header can carry.

    Args:
        project_id: The id, from an argument, a variable, or a response of IAM.

    Raises:
        ConfigurationError: It has other characters than ids have, or is blank.
    """
    check_header_value("ModelArts", "project_id", project_id)
    if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", str(project_id)):
        raise ConfigurationError(
            f"project_id is {project_id!r}; it stands in the path of each call, so give an id of letters, digits, "
            "hyphens and underscores, as `openstack project list` shows it"
        )


def _checked(credentials: object) -> Credentials:
    if isinstance(credentials, Credentials):
        check_texts(credentials)
        return credentials
    kind = type(credentials).__name__  # not the value: it may be a secret
    raise ConfigurationError(f"credentials is a {kind}; give PasswordCredentials(...) or TokenCredentials(...)")
