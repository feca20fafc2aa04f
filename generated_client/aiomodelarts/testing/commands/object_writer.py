"""Store the logs and outputs of training jobs on a server with the S3 API."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Coroutine, Mapping
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, Self

from ...core.errors.exceptions import ModelArtsError
from ...credentials import AkSkCredentials
from ...storage import ObjectStorage

ACCESS_KEY, SECRET_KEY = "OBS_ACCESS_KEY_ID", "OBS_SECRET_ACCESS_KEY"
ANY_KEY = "fake"  # servers for tests accept any key
REGION = "us-east-1"
PATIENCE = 20.0


class ObjectWriter:
    """Function `write_object` of a fake that stores objects on a server, as a context.

    A call of the fake waits for the object, so that the results are there when a client sees that a job has completed.
    An error is printed, and the fake continues.

    Args:
        endpoint: URL of the server.
        environ: Environment variables with the key.

    Raises:
        ConfigurationError: The URL is invalid, or the extra `obs` is not installed.
    """

    def __init__(self, endpoint: str, environ: Mapping[str, str] = os.environ) -> None:
        keys = AkSkCredentials(environ.get(ACCESS_KEY) or ANY_KEY, environ.get(SECRET_KEY) or ANY_KEY)
        # Requests are signed, so the key itself is not sent; test servers in containers often have no TLS.
        self._storage = ObjectStorage(credentials=keys, region=REGION, endpoint=endpoint, allow_http=True)
        # The fake calls this function in its event loop, which must not wait for itself.
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="object storage", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        try:
            self._run(self._storage.__aenter__())
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self._run(self._storage.aclose())
        finally:
            self._end()

    def __call__(self, place: str, content: bytes) -> None:
        """Store an object.

        Args:
            place: Bucket and key with a slash between them.
            content: Content of the object.
        """
        try:
            self._run(self._store(place, content))
        except (ModelArtsError, OSError, TimeoutError) as error:
            reason = str(error) or f"no response for {PATIENCE:.0f} s"
            print(f"can't store {place} on {self._storage.endpoint}: {reason}", file=sys.stderr, flush=True)  # noqa: T201

    async def _store(self, place: str, content: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "object"
            file.write_bytes(content)
            await self._storage.upload(file, f"obs://{place}")

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(asyncio.wait_for(work, PATIENCE), self._loop).result()

    def _end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        if not self._thread.is_alive():
            self._loop.close()
