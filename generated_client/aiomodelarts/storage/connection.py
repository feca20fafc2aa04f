"""Open and close the connection to object storage."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Self

from ..core.auth.credentials.base import Credentials
from ..core.client import Client
from ..core.errors.exceptions import ConfigurationError
from ..core.errors.setting_checks import check_setting
from ..core.http.endpoint_urls import origin_of
from ..core.http.network_settings import Network
from ..core.http.regions import obs_in
from .concurrency import Transfers
from .keys import ObjectKeys
from .progress import OnProgress, ProgressMeter
from .s3_library import S3Settings, open_client
from .s3_requests import S3Requests

MIB = 1024 * 1024
LARGEST_PART = 5 * 1024 * MIB
# OBS refuses smaller parts, except the last one.
SMALLEST_PART = 100 * 1024
# Region of signatures for an endpoint whose region is not known.
DEFAULT_REGION = "us-east-1"


class StorageConnection:
    """Connection to object storage. See `ObjectStorage` for the arguments.

    Attributes:
        endpoint: Scheme and host of the service, or None until it is known.
        keys: Keys that sign the requests, while the connection is open.
        concurrency: Maximum number of concurrent requests.
        part_size: Size of the parts in which larger files are uploaded, in bytes.
    """

    keys: ObjectKeys

    def __init__(
        self,
        client: Client | None = None,
        *,
        credentials: Credentials | None = None,
        region: str | None = None,
        endpoint: str | None = None,
        max_concurrency: int = 10,
        part_size: int = 8 * MIB,
        allow_http: bool = False,
    ) -> None:
        if client is not None and credentials is not None:
            raise ConfigurationError("client and credentials are both set; pass one of them")
        check_setting("max_concurrency", max_concurrency, least=1, most=1000, whole=True, unit="requests")
        check_setting("part_size", part_size, least=SMALLEST_PART, most=LARGEST_PART, whole=True, unit="bytes")
        self.endpoint = None if endpoint is None else origin_of(endpoint, allow_http=allow_http)
        self._owns_client = client is None
        self._client = client if client is not None else Client(credentials, region=region, allow_http=allow_http)
        self._region = region
        self.concurrency, self.part_size = max_concurrency, part_size
        self._slots = asyncio.Semaphore(max_concurrency)
        self._closing = AsyncExitStack()
        self._requests: S3Requests | None = None
        self._retries = 0

    def __repr__(self) -> str:
        return f"{type(self).__name__}(region={self._region!r}, endpoint={self.endpoint!r})"

    async def __aenter__(self) -> Self:
        if self._requests is not None:
            raise ConfigurationError("the object storage is already open; enter it once and share it")
        async with AsyncExitStack() as opening:
            if self._owns_client:
                await opening.enter_async_context(self._client)
            credentials, context = self._client.login()
            self.keys = keys = ObjectKeys(credentials, context)
            opening.push_async_callback(keys.aclose)
            region = self._region
            if region is None and self.endpoint is None:
                region = await keys.region()
            self.endpoint = self.endpoint or obs_in(region)
            settings = S3Settings(
                self.endpoint,
                region or context.region or DEFAULT_REGION,
                context.transport.network or Network(),
                context.timeout,
                context.retries,
                self.concurrency,
            )
            self._requests = S3Requests(await open_client(settings, keys, opening))
            self._retries = context.retries
            self._closing = opening.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections. Closing twice does nothing."""
        await self._closing.aclose()
        self._requests = None

    @property
    def requests(self) -> S3Requests:
        """Requests to object storage.

        Raises:
            ConfigurationError: The connection is not open.
        """
        if self._requests is None:
            raise ConfigurationError(
                "the object storage is not open; use it as `async with ObjectStorage(...) as storage:`"
            )
        return self._requests

    def transfers(self, files: int, size: int, report: OnProgress | None) -> Transfers:
        """Return what the transfers of a call share.

        Args:
            files: Number of files to transfer.
            size: Number of bytes to transfer.
            report: Function to call with the progress, or None.
        """
        meter = ProgressMeter(files, size, report)
        return Transfers(self.requests, self._slots, self.concurrency, self.part_size, self._retries, meter)
