"""The session that all copies of a client share: connections, credentials, rate limits and throttles."""

from __future__ import annotations

import os
import re
from threading import Lock
from typing import TYPE_CHECKING
from weakref import finalize

from attrs import evolve

from ..auth.credentials.base import AuthContext, Authenticator, Credentials, check_texts
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
from ..retry.rate_limit import RateLimiter
from .concurrency_limit import ConcurrencyLimit
from .unclosed import warn_unclosed

if TYPE_CHECKING:
    import asyncio

    from ..http.httpx_client import HttpClient
    from ..http.network_settings import Network


class Destination:
    """Destination of calls.

    Args:
        origin: Scheme and host of the endpoint.
        project_id: ID of the project to fill into paths.
    """

    __slots__ = ("origin", "project_id")

    def __init__(self, origin: str, project_id: str) -> None:
        self.origin = origin
        self.project_id = project_id


class Session:
    """Connections, credentials and limits of a client and its copies.

    The first call, or the client's `async with`, opens the session on the running event loop.

    Attributes:
        reopens: Whether a session that a call has opened opens again on another event loop after its own was closed.
            False with an `http_client`, whose connections belong to one event loop.
        known_destination: Endpoint and project of calls, or None before the first one.
        warns: Whether a session that is discarded without being closed emits a `ResourceWarning`.
    """

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
        http_client: HttpClient | None,
        clock: Clock,
        network: Network | None,
        allow_http: bool,
        max_response_size: int,
    ) -> None:
        self._time = clock
        self.certificates: Network | None = None
        self.page_styles: dict[str, str] = {}
        check_text("ModelArts", "region", region)
        if credentials is None:
            from ..auth.discovery.credential_sources import (
                chosen,  # not every program needs the search for credentials
            )

            found = chosen(os.environ, region)
            endpoint = endpoint or found.endpoint_in(region)
            credentials, region = found.credentials, region or found.region
            self.certificates = found.network
        self.credentials = _checked(credentials)
        self.region = region
        self._project_id = project_id or None
        self._allow_http = allow_http
        self._endpoint = origin_of(endpoint, allow_http=allow_http) if endpoint else None
        check_iam(credentials, allow_http=allow_http)
        self._timeout, self._retries, self._max_concurrency, self._rate = timeout, retries, max_concurrency, rate
        self._http_client, self._network, self._max_response_size = http_client, network, max_response_size
        self.known_destination: Destination | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._opening = Lock()
        self._entered = self._closed = False
        self._unclosed: finalize[..., Session] | None = None
        self.reopens = self.warns = http_client is None
        self._prepare()

    def _prepare(self) -> None:
        """Create the parts that belong to one event loop."""
        self.clock = clock = ClosableClock(self._time)
        self.transport = Transport(
            self._http_client,
            network=self._network,
            allow_http=self._allow_http,
            max_response_size=self._max_response_size,
        )
        self.fall_back_on(self.certificates)
        self.limiter = ConcurrencyLimit(self._max_concurrency)
        self.rate_limiter = RateLimiter(clock, self._rate)
        self.throttles = Throttles(clock)
        self.context = AuthContext(self.transport, clock, self._timeout, self._retries, self._project_id, self.region)
        self.refused = self.context.refused
        self.authenticator: Authenticator = self.credentials.authenticator(self.context)

    def fall_back_on(self, certificates: Network | None) -> None:
        """Use the certificates that a cloud in `clouds.yaml` specifies, unless other settings take precedence.

        Args:
            certificates: Settings of the cloud; None if it has none.
        """
        self.certificates = certificates
        if certificates is not None and self.transport.network is not None:
            self.transport.network = evolve(self.transport.network, fallback=certificates)

    def enter(self) -> None:
        """Open the session for an `async with` block, or take over the session that a call has opened on this loop.

        Raises:
            ConfigurationError: No asyncio event loop is running, or the client was entered or closed before, or belongs
                to another event loop.
        """
        if self._closed:
            raise ConfigurationError("the client is closed; create a new one")
        if self._entered:
            raise ConfigurationError("the client is already open; enter it once and share it")
        self.ready()
        self._entered = True

    def ready(self) -> None:
        """Check that the session can make calls, and open it if it is not open yet.

        Raises:
            ConfigurationError: The client is closed, belongs to another event loop, or can't be opened; or no asyncio
                event loop is running.
        """
        if self._closed:
            raise ConfigurationError("the client is closed; make calls before you close it, or create a new one")
        loop = running_loop()
        if loop is not self._loop:
            with self._opening:  # threads with event loops of their own may share an unopened client
                self._open(loop)

    def _open(self, loop: asyncio.AbstractEventLoop) -> None:
        """Bind the session to an event loop and open the transport."""
        if self._loop is not None:
            if not (self.reopens and self._loop.is_closed() and not self._entered):
                raise ConfigurationError("the client belongs to another event loop; create one client for each loop")
            self._abandon()
        self.transport.open()
        self._loop = loop
        if self.warns:
            self._unclosed = finalize(self, warn_unclosed, self.transport, loop)

    def _abandon(self) -> None:
        """Leave an event loop that was closed without closing the client, and everything that belongs to it."""
        self._loop = None
        self._keep_quiet()
        self.transport.drop()
        self._prepare()

    def _keep_quiet(self) -> None:
        if self._unclosed is not None:
            self._unclosed.detach()

    async def aclose(self) -> None:
        """Cancel pending logins and pauses, and close the connections. Closing twice does nothing.

        Raises:
            ConfigurationError: The client belongs to another event loop that is not closed.
        """
        loop = self._loop
        if loop is not None and not loop.is_closed() and running_loop() is not loop:
            raise ConfigurationError("the client belongs to another event loop; close it there")
        self._closed = True
        self._keep_quiet()
        self.clock.close()
        try:
            await self.authenticator.aclose()
        finally:
            # Even if closing is cancelled, because nothing else closes the connections later.
            await self.transport.aclose()

    @property
    def was_opened(self) -> bool:
        """Whether the session is open or has been open."""
        return self._closed or self._loop is not None

    @property
    def known_origin(self) -> str:
        """Scheme and host of the endpoint, or an empty string before the first call."""
        found = self.known_destination
        return found.origin if found else ""

    async def destination(self) -> Destination:
        """Return the endpoint and the project of calls. The first call may request a token from IAM to find them.

        Raises:
            ConfigurationError: Neither the arguments nor the credentials specify the project or the endpoint.
        """
        if self.known_destination is None:
            self.known_destination = await self._find_destination()
        return self.known_destination

    async def _find_destination(self) -> Destination:
        from ..auth.discovery.variables import PROJECT_ID, REGION, first  # not every program uses the environment

        project_id, origin = self._project_id, self._endpoint
        if project_id is not None:
            check_project_id(project_id)
        region = self.region or first(os.environ, REGION)
        if project_id is None or origin is None:
            # The token's catalog is more reliable than the pattern of host names, and the token is needed anyway.
            scope = await self.authenticator.scope()
            project_id = project_id or scope.project_id or first(os.environ, PROJECT_ID)
            region = region or scope.region or region_of(scope.project_name)
            if origin is None and scope.endpoints:
                from ..auth.iam.service_catalog import origin_in  # ready tokens come without a catalog

                origin = origin_in(scope.endpoints, region)
                check_url(origin, "the endpoint in the service catalog", allow_http=self._allow_http)
                check_catalog(origin, self.credentials)
        if project_id is None:
            raise ConfigurationError("the project ID is unknown; pass project_id= or set OS_PROJECT_ID")
        check_project_id(project_id)
        return Destination(origin or modelarts_in(region), project_id)


def check_project_id(project_id: object) -> None:
    """Check that a project ID is safe to use in a path and a header.

    Args:
        project_id: The ID, from an argument, an environment variable or a response of IAM.

    Raises:
        ConfigurationError: The ID is blank, or has characters other than letters, digits, dots, hyphens and
            underscores.
    """
    check_header_value("ModelArts", "project_id", project_id)
    if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", str(project_id)):
        raise ConfigurationError(
            f"project_id is {project_id!r}; it is part of the path of each call, so pass an ID of letters, digits, "
            "hyphens and underscores, as `openstack project list` shows it"
        )


def _checked(credentials: object) -> Credentials:
    if isinstance(credentials, Credentials):
        check_texts(credentials)
        return credentials
    kind = type(credentials).__name__  # the value may be a secret
    raise ConfigurationError(f"credentials is a {kind}; pass PasswordCredentials(...) or TokenCredentials(...)")
