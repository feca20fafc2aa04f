"""The client with all resources."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

from .core.errors.exceptions import ConfigurationError
from .core.redaction.hidden import Hidden
from .resources import ResourceClient


class ModelArts(ResourceClient):
    """The asyncio client for ModelArts.

    Use it as `async with ModelArts(...) as client:` and share it among the tasks of one event loop.

    Args:
        credentials: Who is calling; None: those in the environment, see `aiomodelarts.credentials.from_environment`.
        region: Region of the project, such as `eu-de`; None: from `OS_REGION_NAME`, the token or the project name.
        project_id: The project; None: the one the credentials are for.
        endpoint: Address of ModelArts; None: from the token's catalog, or else by the pattern of the region's cloud.
        timeout: Seconds allowed for each wait for the network, 60 by default.
        deadline: Seconds allowed for a whole call, retries included; None: no limit.
        retries: How many further attempts a call may make, 4 by default.
        max_concurrency: How many requests may be under way at once, 50 by default.
        rate: How many requests may start in a second; None: no limit but what the service asks for.
        http_client: An `httpx.AsyncClient` to send through; it is not closed here. None: pooled connections of our own.
        hooks: See every attempt, see `aiomodelarts.Hook`.
        clock: The time; tests replace it.
        verify: Whose certificates are trusted. True: the usual authorities, or those that `OS_CACERT`,
            `SSL_CERT_FILE` or `SSL_CERT_DIR` names; a path: those in a file or folder; False: anybody's; or an
            `ssl.SSLContext`.
        cert: The client's own certificate: a file with certificate and key, or `(certificate, key)`, or
            `(certificate, key, password)`. None: that of `OS_CERT` and `OS_KEY`, if set.
        proxy: Address of an HTTP proxy, such as `http://user:password@proxy.test:3128`; None: that of `HTTPS_PROXY`,
            `HTTP_PROXY` or `ALL_PROXY`, if set, but for the hosts in `NO_PROXY` and this machine.
        trust_env: Whether these variables count, and `OS_INSECURE`; credentials in the environment count in any case.
        allow_http: Whether endpoint and IAM may be `http://` addresses of other machines; all can read along then.

    Raises:
        ConfigurationError: An argument is out of range, or no credentials were found.

    Example:
        ```
        async with ModelArts() as client:
            async for job in client.training_jobs_v1.list():
                print(job.job_name, job.status)
        ```
    """

    def call(self, operation_id: str, /, **arguments: Any) -> Awaitable[Any]:
        """Call any operation by its documented name.

        Args:
            operation_id: Such as `ShowModel`; `aiomodelarts.operations.OPERATIONS` has all.
            **arguments: What the method of the resource takes.

        Returns:
            What that method returns: an awaitable, for list operations the pager.

        Raises:
            ConfigurationError: There is no such operation.
            TypeError: The operation takes no such argument.
        """
        from .operations import OPERATIONS

        operation = OPERATIONS.get(operation_id)
        if operation is None:
            from difflib import get_close_matches  # only needed to help with a misspelt name

            near = get_close_matches(operation_id, OPERATIONS, n=3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise ConfigurationError(f"there is no operation {operation_id!r}{hint}")
        hidden = Hidden(arguments)
        del arguments  # programs that print the variables of frames would find secrets in them
        result: Awaitable[Any] = getattr(getattr(self, operation.resource), operation.name)(**hidden.value)
        return result
