"""The client: its options, opening and closing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from .client_calls import ClientCalls
from .clock import SYSTEM_CLOCK, Clock
from .http.response_bodies import MAX_RESPONSE_SIZE
from .redaction.hidden import Hidden
from .redaction.tracebacks import discreet
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .auth.credentials.base import Credentials
    from .calls.attempts import Recorder
    from .calls.hooks import Hook
    from .http.httpx_client import HttpClient
    from .http.network_settings import Cert, Verify
    from .raw_response import RawResponse

P = ParamSpec("P")
T = TypeVar("T")


class Client(ClientCalls):
    """Client without resources; `aiomodelarts.ModelArts` adds them.

    Args:
        credentials: Credentials to log in with; None to find them in the environment.
        region: Region of the project, such as `eu-de`; None to use `OS_REGION_NAME`, or the region in the token or the
            project name.
        project_id: ID of the project; None to use the project of the credentials.
        endpoint: URL of ModelArts; None to use the token's catalog or, if it has no entry, the pattern of the region's
            cloud.
        timeout: Timeout in seconds for each network operation. Sending and the start of the response may take twice as
            long together. The body of a response may take longer than `timeout` if it arrives at 1024 bytes per second
            or more on average.
        deadline: Timeout in seconds for a whole call, including retries; None for no limit.
        retries: Maximum number of retries of a call, and of a login, which calls share.
        max_concurrency: Maximum number of concurrent requests.
        rate: Maximum number of requests to start per second; None for no limit except the throttling of the service.
        http_client: An `httpx.AsyncClient` or `httpx2.AsyncClient` to send requests with, which you close yourself;
            None to use the client's own connection pool. httpx reads bytes that a server sends right after a response
            as the next response. To rule that out, pass `limits=httpx.Limits(max_keepalive_connections=0)` to it, or
            use HTTP/2.
        hooks: Hooks that observe every attempt; see `aiomodelarts.Hook`.
        clock: Source of the time; tests replace it.
        verify: Certificates to trust. True: the default authorities, or those in `OS_CACERT`, or in `SSL_CERT_FILE` and
            the folders of `SSL_CERT_DIR`. A path: those in a file or folder. False: any certificate. Or an
            `ssl.SSLContext`. The certificates of a cloud in `clouds.yaml` are used unless `OS_CACERT` is set.
        cert: Client certificate: a file with certificate and key, or `(certificate, key)`, or
            `(certificate, key, password)`. None to use `OS_CERT` and `OS_KEY`, if set, or those of that cloud.
        proxy: URL of an HTTP proxy, such as `http://user:password@proxy.test:3128`; None to use `HTTPS_PROXY`,
            `HTTP_PROXY` or `ALL_PROXY`, if set, except for this machine and the hosts in `NO_PROXY`. `NO_PROXY` lists
            names, addresses and networks such as `10.0.0.0/8`, each optionally with a port.
        trust_env: Whether to use these variables and `OS_INSECURE`; those of credentials are always used.
        allow_http: Whether to accept `http://` URLs of other machines; anyone on the network path can read the traffic.
        max_response_size: Maximum size of a response body in bytes, both compressed and decompressed. A larger one
            raises `ResponseTooLarge`. Downloads to a file have no limit.

    Raises:
        ConfigurationError: An argument is out of range, or no credentials were found.
    """

    @discreet
    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        region: str | None = None,
        project_id: str | None = None,
        endpoint: str | None = None,
        timeout: float = 60.0,
        deadline: float | None = None,
        retries: int = 4,
        max_concurrency: int = 50,
        rate: float | None = None,
        http_client: HttpClient | None = None,
        hooks: Sequence[Hook] = (),
        clock: Clock = SYSTEM_CLOCK,
        verify: Verify = True,
        cert: Cert | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        allow_http: bool = False,
        max_response_size: int = MAX_RESPONSE_SIZE,
    ) -> None:
        # What makes calls takes most of the import time of this package, and is not needed until there is a client.
        from .calls.attempts import result_of
        from .calls.options import Options, check_count
        from .calls.session import Session
        from .http.network_settings import Network

        self._result_of = result_of
        self._options = Options(timeout, deadline, retries, hooks, max_response_size)
        check_count("max_concurrency", max_concurrency, 1)
        self._session = Session(
            credentials,
            region=region,
            project_id=project_id,
            endpoint=endpoint,
            timeout=timeout,
            retries=retries,
            max_concurrency=max_concurrency,
            rate=rate,
            http_client=http_client,
            clock=clock,
            network=Network(verify, cert, proxy, trust_env),
            allow_http=allow_http,
            max_response_size=max_response_size,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(credentials={self._session.credentials!r}, {self._options!r})"

    async def __aenter__(self) -> Self:
        self._session.enter()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the client and its connections, which copies made by `with_options` share. It can't be opened again."""
        await self._session.aclose()

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | Unset | None = UNSET,
        retries: int | None = None,
        hooks: Sequence[Hook] | None = None,
        max_response_size: int | None = None,
    ) -> Self:
        """Return a copy of the client with other options, which shares connections and tokens with this client.

        Args:
            timeout: Timeout in seconds for each network operation.
            deadline: Timeout in seconds for a whole call; None for no limit.
            retries: Maximum number of retries of a call. Logins use the number of the original client.
            hooks: Hooks that observe every attempt, in place of the current ones.
            max_response_size: Maximum size of a response body in bytes. Logins use the limit of the original client.

        Raises:
            ConfigurationError: An option is out of range.
        """
        from attrs import evolve  # see __init__

        given = {"timeout": timeout, "retries": retries, "max_response_size": max_response_size}
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        if deadline is not UNSET:
            changes["deadline"] = deadline
        if hooks is not None:
            changes["hooks"] = hooks
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._options = evolve(self._options, **changes)
        return copy

    @property
    def hooks(self) -> tuple[Hook, ...]:
        """Hooks that observe the calls of this client."""
        return self._options.hooks

    @property
    def clock(self) -> Clock:
        """Clock of this client."""
        return self._session.clock

    async def with_raw_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method and return the raw response (status, headers and body) together with the model.

        Args:
            method: Method of a resource of this client. For a list, the first page is fetched. For a method that makes
                several calls, such as `wait`, the last response is returned.
            *args: Positional arguments of the method.
            **kwargs: Keyword arguments of the method.

        Raises:
            TypeError: The method does not belong to this client, or makes no call.

        Example:
            ```python
            raw = await client.with_raw_response(client.notebooks.get, notebook.id)
            print(raw.status, raw.request_id, raw.headers["content-type"], raw.model.name)
            ```
        """
        from .raw_response import raw_response  # not every program needs raw responses

        pending = raw_response(self, method, Hidden(args), Hidden(kwargs))
        del args, kwargs  # they may contain secrets, which tools that print local variables would show
        return await pending

    def recording(self, recorder: Recorder) -> Self:
        """Return a copy of the client that passes each raw response to a function.

        Args:
            recorder: The function to call with each response.
        """
        copy = self.with_options()
        copy._recorder = recorder
        return copy
