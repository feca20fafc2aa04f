"""The client: from a `Request` to a model or an exception."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, cast

from attrs import evolve

from .calls.attempts import Recorder, result_of
from .calls.hooks import Hook
from .calls.options import Options, check_count
from .calls.session import Session
from .client_pickling import Rebuildable
from .clock import SYSTEM_CLOCK, Clock
from .http.response_bodies import MAX_RESPONSE_SIZE
from .http.transport import Incoming, OutgoingRequest
from .operation.operation import Request
from .pagination import Pager
from .redaction.hidden import Hidden
from .redaction.tracebacks import discreet
from .responses.response_decoding import misfit
from .unset import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from .auth.credentials.base import Credentials
    from .http.network_settings import Cert, Verify
    from .raw_response import RawResponse

P = ParamSpec("P")
T = TypeVar("T")


class Client(Rebuildable):
    """Sends requests; `aiomodelarts.ModelArts` adds the resources.

    Args:
        credentials: Who is calling; None: those in the environment.
        region: Region of the project, such as `eu-de`; None: from `OS_REGION_NAME`, the token or the project name.
        project_id: The project; None: the one the credentials are for.
        endpoint: Address of ModelArts; None: from the token's catalog, or else by the pattern of the region's cloud.
        timeout: Seconds allowed for each wait for the network. Sending and the beginning of the response may take twice
            as long together. The body of a response may take longer than `timeout` if it brings 1024 bytes a second on
            average.
        deadline: Seconds allowed for a whole call, retries included; None: no limit.
        retries: How many further attempts a call may make, and how many a login, which calls share.
        max_concurrency: How many requests may be under way at once.
        rate: How many requests may start in a second; None: no limit but what the service asks for.
        http_client: An `httpx.AsyncClient` to send through; you close it yourself. None: the client has connections of
            its own. Only those are checked before each request for bytes that the server sent unasked, which could
            otherwise be taken for the response. httpx closes a connection that has such bytes before the next request,
            but not if they came together with the end of a response, and it sends creates over connections that were
            idle for seconds. If you have to rule that out, pass `limits=httpx.Limits(max_keepalive_connections=0)` to
            httpx, which makes a new connection for each request, or use HTTP/2.
        hooks: See every attempt.
        clock: The time; tests replace it.
        verify: Whose certificates are trusted. True: the usual authorities, or those that `OS_CACERT` names, or
            `SSL_CERT_FILE` and the folders in `SSL_CERT_DIR`; a path: those in a file or folder; False: anybody's; or
            an `ssl.SSLContext`. A cloud of `clouds.yaml` that the credentials are found in counts after `OS_CACERT`.
        cert: The client's own certificate: a file with certificate and key, or `(certificate, key)`, or
            `(certificate, key, password)`. None: that of `OS_CERT` and `OS_KEY`, if set, or of that cloud.
        proxy: Address of an HTTP proxy, such as `http://user:password@proxy.test:3128`; None: that of `HTTPS_PROXY`,
            `HTTP_PROXY` or `ALL_PROXY`, if set, but for this machine and the hosts in `NO_PROXY`: names, addresses and
            networks such as `10.0.0.0/8`, each with a port if only that one is meant.
        trust_env: Whether these variables count, and `OS_INSECURE`; credentials in the environment count in any case.
        allow_http: Whether endpoint and IAM may be `http://` addresses of other machines; all can read along then.
        max_response_size: Bytes that the body of a response may have, both as it arrives and decompressed. A larger one
            raises `ResponseTooLarge`. Downloads to a file have no limit.

    Raises:
        ConfigurationError: An argument is out of range, or no credentials were found.
    """

    _recorder: Recorder | None = None

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
        http_client: httpx.AsyncClient | None = None,
        hooks: Sequence[Hook] = (),
        clock: Clock = SYSTEM_CLOCK,
        verify: Verify = True,
        cert: Cert | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        allow_http: bool = False,
        max_response_size: int = MAX_RESPONSE_SIZE,
    ) -> None:
        from .http.network_settings import Network  # brings OpenSSL along, and importing this package makes no client

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
        self._session.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections; copies made by `with_options` are closed with it."""
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
        """A copy with other options that shares connections and tokens; this client stays as it is.

        Args:
            timeout: Seconds allowed for each wait for the network.
            deadline: Seconds allowed for a whole call; None: no limit.
            retries: How many further attempts a call may make; a login keeps to those of the client that was made.
            hooks: See every attempt, instead of the present ones.
            max_response_size: Bytes that the body of a response may have; a login keeps to the limit of the client
                that was made.
        """
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
        """What sees the calls of this client."""
        return self._options.hooks

    @property
    def clock(self) -> Clock:
        """The time that this client goes by."""
        return self._session.clock

    async def with_raw_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method and get the answer as it came beside its model: status, headers, body.

        Args:
            method: What to call, a method of a resource of this client. Of a list the first page is fetched; of what
                takes several calls, such as waiting, the last answer counts.
            *args: Its arguments.
            **kwargs: Those that have names.

        Raises:
            TypeError: The method is none of this client.

        Example:
            ```
            raw = await client.with_raw_response(client.notebooks.get, notebook_id)
            print(raw.status, raw.request_id, raw.headers["date"], raw.model.name)
            ```
        """
        from .raw_response import raw_response  # not every program looks at answers

        pending = raw_response(self, method, Hidden(args), Hidden(kwargs))
        del args, kwargs  # programs that print the variables of frames would find secrets in them
        return await pending

    def recording(self, recorder: Recorder) -> Self:
        """A copy that hands each answer as it came to a function.

        Args:
            recorder: What is given the answers.
        """
        copy = self.with_options()
        copy._recorder = recorder
        return copy

    def shares_connections(self, other: object) -> bool:
        """Return whether another client is this one or a copy of it."""
        return isinstance(other, Client) and self._session is other._session

    async def project_id(self) -> str:
        """The project that calls go to; asks IAM when it was not given."""
        self._session.check()
        return (await self._session.destination()).project_id

    async def send(self, request: Request) -> Any:
        """Make one call.

        Args:
            request: What to call, with which values.

        Returns:
            The model of the answer or a list of them, its JSON value when it has none, or None when it is empty.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.
            DecodeError: The answer is not what the spec promises.
        """
        return self.decode(request, await self.fetch(request))

    async def fetch(self, request: Request) -> object:
        """Make one call and return its answer as JSON, or None when it is empty."""
        self._session.check()
        return await result_of(self._session, self._options, request, self._recorder)

    async def open_link(self, url: str, headers: dict[str, str], *, allow_http: bool = False) -> Incoming:
        """Begin to read what a link of the service leads to, without credentials and without retries.

        Args:
            url: The link; it may be signed, so it appears in no error or log.
            headers: Headers of the request.
            allow_http: Whether the link may be one without TLS.

        Raises:
            TransportError: No response came.
            ConfigurationError: The link is without TLS, or leads to a network that the endpoint is not in.
        """
        self._session.check()
        endpoint = (await self._session.destination()).origin
        request = OutgoingRequest("GET", url, headers)
        transport, timeout = self._session.transport, self._options.timeout
        return await transport.open_link(request, timeout, endpoint=endpoint, allow_http=allow_http)

    def decode(self, request: Request, decoded: object) -> Any:
        """Turn the JSON of an answer into its model.

        Raises:
            DecodeError: An object or a list was promised and something else came.
        """
        operation = request.operation
        model = operation.response_model
        if model is None:
            return decoded
        error = misfit(operation, decoded)
        if error is not None:
            raise error
        if isinstance(decoded, list):
            items = cast("list[Any]", decoded)
            return [model.from_dict(item) if item.__class__ is dict else item for item in items]
        return model.from_dict(cast("dict[str, Any]", decoded))

    def pager(self, request: Request) -> Pager[Any, Any]:
        """The pages and items of a list operation; nothing is sent yet."""
        return Pager(self, request, self._session.page_styles)
