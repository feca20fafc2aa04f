"""The client with all resources."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

from .core.errors.exceptions import ConfigurationError
from .core.redaction.hidden import Hidden
from .resources import ResourceClient


class ModelArts(ResourceClient):
    """The asyncio client for ModelArts.

    Use it as `async with ModelArts(...) as client:`. Without the block, the first call opens the client on the running
    event loop, and `await client.aclose()` closes it. The tasks of one event loop can share a client.

    Args:
        credentials: Credentials to log in with; None to find them in the environment, see
            `aiomodelarts.credentials.from_environment`.
        region: Region of the project, such as `eu-de`; None to use `OS_REGION_NAME`, or the region in the token or the
            project name.
        project_id: ID of the project; None to use the project of the credentials.
        endpoint: URL of ModelArts; None to use the token's catalog or, if it has no entry, the pattern of the region's
            cloud.
        timeout: Timeout in seconds for each network operation, 60 by default.
        deadline: Timeout in seconds for a whole call, including retries; None for no limit.
        retries: Maximum number of retries of a call, 4 by default.
        max_concurrency: Maximum number of concurrent requests, 50 by default.
        rate: Maximum number of requests to start per second; None for no limit except the throttling of the service.
        http_client: An `httpx.AsyncClient` or `httpx2.AsyncClient` to send requests with, which you close yourself;
            None to use the client's own connection pool.
        hooks: Hooks that observe every attempt; see `aiomodelarts.Hook`.
        clock: Source of the time; tests replace it.
        verify: Certificates to trust. True: the default authorities, or those in `OS_CACERT`, `SSL_CERT_FILE` or
            `SSL_CERT_DIR`. A path: those in a file or folder. False: any certificate. You can also pass an
            `ssl.SSLContext`.
        cert: Client certificate: a file with certificate and key, or `(certificate, key)`, or
            `(certificate, key, password)`. None to use `OS_CERT` and `OS_KEY`, if set.
        proxy: URL of an HTTP proxy, such as `http://user:password@proxy.test:3128`; None to use `HTTPS_PROXY`,
            `HTTP_PROXY` or `ALL_PROXY`, if set, except for this machine and the hosts in `NO_PROXY`.
        trust_env: Whether to use these environment variables and `OS_INSECURE`. Credentials are read from the
            environment in any case.
        allow_http: Whether `http://` URLs of other machines are accepted for the endpoint and IAM. Anyone on the
            network path can then read the traffic.
        max_response_size: Maximum size of a response body in bytes; a larger one raises `ResponseTooLarge`.

    Raises:
        ConfigurationError: An argument is out of range, or no credentials were found.

    Example:
        ```python
        async with ModelArts() as client:
            async for job in client.training_jobs.list():
                print(job.metadata.name, job.status.phase)
        ```
    """

    def call(self, operation_id: str, /, **arguments: Any) -> Awaitable[Any]:
        """Call an operation by its documented name.

        Args:
            operation_id: Name of the operation, such as `ShowModel`, a key of `aiomodelarts.operations.OPERATIONS`.
            **arguments: Arguments of the method of the resource.

        Returns:
            The result of that method: an awaitable or, for list operations, a pager.

        Raises:
            ConfigurationError: The operation does not exist.
            TypeError: The operation does not take an argument, or requires a missing one.
        """
        from .operations import OPERATIONS

        operation = OPERATIONS.get(operation_id)
        if operation is None:
            from .core.unknown_names import unknown_operation  # only for errors

            raise ConfigurationError(unknown_operation(operation_id, OPERATIONS))
        hidden = Hidden(arguments)
        del arguments  # they may contain secrets, which tools that print local variables would show
        result: Awaitable[Any] = getattr(getattr(self, operation.resource), operation.name)(**hidden.value)
        return result
