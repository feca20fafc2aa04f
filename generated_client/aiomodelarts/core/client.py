"""The client: from a `Request` to a model or an exception."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

import orjson
from attrs import evolve, frozen

from .answers import read_answer
from .clock import SYSTEM_CLOCK, Clock
from .errors import (
    ApiError,
    AuthenticationFailed,
    ConfigurationError,
    ConnectFailed,
    DeadlineExceeded,
    DecodeError,
    ModelArtsError,
    TransportError,
)
from .hooks import Attempt, Hook, run_after, run_before, run_on_retry
from .operation import Request, WaiterSpec
from .pagination import Pager
from .retry import retry_delay
from .session import Destination, Session
from .transport import OutgoingRequest
from .unset import UNSET, Unset
from .version import VERSION

if TYPE_CHECKING:
    import httpx

    from .auth.credentials import Credentials
    from .waiting import ProgressCallback, Target

logger = logging.getLogger("aiomodelarts")

HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"aiomodelarts/{VERSION}",
}


@frozen
class Options:
    """What may differ from call to call.

    Args:
        timeout: Seconds allowed for each wait for the network.
        deadline: Seconds allowed for a whole call, retries included; None: no limit but the retries'.
        retries: How many further attempts a call may make.
        hooks: See every attempt.
    """

    timeout: float = 60.0
    deadline: float | None = None
    retries: int = 4
    hooks: tuple[Hook, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.timeout <= 0:
            raise ConfigurationError(f"timeout is {self.timeout}; give seconds above 0")
        if self.deadline is not None and self.deadline <= 0:
            raise ConfigurationError(f"deadline is {self.deadline}; give seconds above 0, or None")
        if self.retries < 0:
            raise ConfigurationError(f"retries is {self.retries}; give 0 or more")


class Client:
    """Sends requests; `aiomodelarts.ModelArts` adds the resources.

    Args:
        credentials: Who is calling; None: those in the environment.
        region: Region of the project, such as `eu-de`; None: from `OS_REGION_NAME`, the token or the project name.
        project_id: The project; None: the one the credentials are for.
        endpoint: Address of ModelArts; None: from the token's catalog, or else by the pattern of the region's cloud.
        timeout: Seconds allowed for each wait for the network.
        deadline: Seconds allowed for a whole call, retries included; None: no limit.
        retries: How many further attempts a call may make.
        max_concurrency: How many requests may be under way at once.
        http_client: An `httpx.AsyncClient` to send through; it is not closed here. None: pooled connections of our own.
        hooks: See every attempt.
        clock: The time; tests replace it.

    Raises:
        ConfigurationError: An argument is out of range, or no credentials were found.
    """

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
        http_client: httpx.AsyncClient | None = None,
        hooks: Sequence[Hook] = (),
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._options = Options(timeout, deadline, retries, tuple(hooks))
        if max_concurrency < 1:
            raise ConfigurationError(f"max_concurrency is {max_concurrency}; give 1 or more")
        self._session = Session(
            credentials,
            region=region,
            project_id=project_id,
            endpoint=endpoint,
            timeout=timeout,
            max_concurrency=max_concurrency,
            http_client=http_client,
            clock=clock,
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
    ) -> Self:
        """A copy with other options that shares connections and tokens; this client stays as it is.

        Args:
            timeout: Seconds allowed for each wait for the network.
            deadline: Seconds allowed for a whole call; None: no limit.
            retries: How many further attempts a call may make.
            hooks: See every attempt, instead of the present ones.
        """
        given = {"timeout": timeout, "retries": retries}
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        if deadline is not UNSET:
            changes["deadline"] = deadline
        if hooks is not None:
            changes["hooks"] = tuple(hooks)
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._options = evolve(self._options, **changes)
        return copy

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
        deadline = self._options.deadline
        if deadline is None:
            return await self._attempts(request)
        import asyncio  # loaded when a client is made, not with this package

        limit = asyncio.timeout(deadline)
        try:
            async with limit:
                return await self._attempts(request)
        except TimeoutError as error:
            if not limit.expired():
                raise
            raise DeadlineExceeded(f"{request.operation.id}: not done within {deadline} s") from error

    def decode(self, request: Request, decoded: object) -> Any:
        """Turn the JSON of an answer into its model.

        Raises:
            DecodeError: An object or a list was promised and something else came.
        """
        operation = request.operation
        model = operation.response_model
        if model is None:
            return decoded
        expected = list if operation.answers_list else dict
        if not isinstance(decoded, expected):
            article = "a list" if operation.answers_list else "an object"
            raise DecodeError(
                f"{operation.id}: {article} was expected and {_describe(decoded)} came", operation=operation.id
            )
        if isinstance(decoded, list):
            items = cast("list[Any]", decoded)
            return [model.from_dict(item) if item.__class__ is dict else item for item in items]
        return model.from_dict(cast("dict[str, Any]", decoded))

    def pager(self, request: Request) -> Pager[Any, Any]:
        """The pages and items of a list operation; nothing is sent yet."""
        return Pager(self, request, self._session.page_styles)

    async def wait(
        self,
        waiter: WaiterSpec,
        request: Request,
        *,
        until: Target | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> Any:
        """Poll until a resource is in a state; see `aiomodelarts.core.waiting`."""
        from .waiting import wait_until  # not every program waits

        return await wait_until(self, self._session.clock, waiter, request, until, timeout, on_progress)

    async def wait_gone(
        self,
        waiter: WaiterSpec,
        request: Request,
        *,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Poll until a resource no longer exists; see `aiomodelarts.core.waiting`."""
        from .waiting import wait_gone  # not every program waits

        await wait_gone(self, self._session.clock, waiter, request, timeout, on_progress)

    async def _attempts(self, request: Request) -> object:
        session, options, operation = self._session, self._options, request.operation
        payload = request.json()
        content = None if payload is None else orjson.dumps(payload)
        number, renewed = 0, False
        while True:
            number += 1
            async with session.limiter:
                used, result = await self._authorized_attempt(request, content, number)
            if not isinstance(result, ModelArtsError):
                return result
            if isinstance(result, ApiError) and result.status == 401 and not renewed:
                renewed = True
                if await session.authenticator.renew(used):
                    number -= 1
                    continue
            delay = retry_delay(result, operation, number, options.retries)
            if delay is None:
                raise result
            logger.debug("%s: attempt %d failed, next in %.1f s: %s", operation.id, number, delay, result)
            if options.hooks:
                attempt = Attempt(operation.id, operation.method, operation.path, number)
                await run_on_retry(options.hooks, evolve(attempt, error=type(result).__name__, delay=delay))
            await session.clock.sleep(delay)

    async def _authorized_attempt(self, request: Request, content: bytes | None, number: int) -> tuple[object, object]:
        """What the attempt was authorized with, and the JSON of the answer or the exception it ended in."""
        session = self._session
        try:
            outgoing = self._outgoing(request, await session.destination(), content)
            used = await session.authenticator.authorize(outgoing)
        except ConnectFailed as error:
            # IAM could not be reached, so nothing was executed and another attempt is harmless.
            return None, error
        if self._options.hooks:
            return used, await self._watched_attempt(request, outgoing, number)
        _, result = await self._attempt(request, outgoing)
        return used, result

    def _outgoing(self, request: Request, destination: Destination, content: bytes | None) -> OutgoingRequest:
        headers = dict(HEADERS)
        if content is not None:
            headers["Content-Type"] = request.operation.content_type
        headers.update(request.header_pairs())
        url = destination.origin + request.target(destination.project_id)
        return OutgoingRequest(request.operation.method, url, headers, content, destination.project_id)

    async def _watched_attempt(self, request: Request, outgoing: OutgoingRequest, number: int) -> object:
        """As `_attempt`, and tell the hooks."""
        operation, clock, hooks = request.operation, self._session.clock, self._options.hooks
        attempt = Attempt(operation.id, operation.method, operation.path, number)
        await run_before(hooks, attempt)
        started = clock.monotonic()
        status, result = await self._attempt(request, outgoing)
        failed = type(result).__name__ if isinstance(result, ModelArtsError) else None
        await run_after(hooks, evolve(attempt, status=status, seconds=clock.monotonic() - started, error=failed))
        return result

    async def _attempt(self, request: Request, outgoing: OutgoingRequest) -> tuple[int | None, object]:
        """Status and JSON of the answer; in place of the JSON the exception that the attempt ended in."""
        try:
            answer = await self._session.transport.exchange(outgoing, self._options.timeout)
        except (TransportError, DecodeError) as error:
            return None, error
        result = read_answer(request.operation.id, answer)
        if isinstance(result, AuthenticationFailed):
            result = self._session.authenticator.refusal(result, answer.headers)
        if result is None and answer.status == 204 and request.operation.response is not None:
            # "no content" is a whole answer, of which no field is set
            return 204, [] if request.operation.answers_list else {}
        return answer.status, result


def _describe(decoded: object) -> str:
    return "nothing" if decoded is None else f"a {type(decoded).__name__}"
