"""Execution of a call: authorize, send, read the response, and retry after transient errors."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from math import inf
from typing import TYPE_CHECKING

from attrs import evolve

from ..errors.exceptions import (
    ApiError,
    DeadlineExceeded,
    DecodeError,
    ModelArtsError,
    RateLimited,
    TransportError,
)
from ..http.transport import OutgoingRequest, ReceivedResponse
from ..redaction.tracebacks import bare
from ..retry.retry_delay import LONGEST_RETRY_AFTER, TOO_LONG, retry_after_of, retry_delay
from .call_details import AUTHORIZING, PAUSING, QUEUING, SENDING, described, too_late
from .call_results import result_in
from .options import Options
from .request_encoding import Encoded
from .session import Session

if TYPE_CHECKING:
    from ..http.streamed_response import Incoming
    from ..operation.operation import Request
    from .hooks import Attempt

    Answer = ReceivedResponse | Incoming

logger = logging.getLogger("aiomodelarts.attempts")

Recorder = Callable[[ReceivedResponse], None]


async def result_of(
    session: Session,
    options: Options,
    request: Request,
    recorder: Recorder | None = None,
    running_type: type[Running] | None = None,
) -> object:
    """Make a call, with retries, within its deadline.

    Args:
        session: The session that sends the requests.
        options: Limits and hooks of the call.
        request: The operation to call and its arguments.
        recorder: Function that is called with each raw response, except redirects.
        running_type: Class that makes the attempts; None for the usual one.

    Returns:
        The decoded JSON of the response, or None if the response is empty.

    Raises:
        ApiError: The service rejected the call or failed.
        TransportError: No usable response was received.
        DecodeError: The response is not JSON, or does not match the spec.
        DeadlineExceeded: The call did not finish within its deadline.
    """
    running = (running_type or Running)(session, options, request, recorder)
    try:
        if options.hooks:
            return await running.watched()
        return await running.in_time()
    except ModelArtsError as error:
        own = running.described(error)
        if own is error:
            raise
        raise own from error.__cause__


class Running:
    """A call in progress."""

    number = attempts = 0
    doing = QUEUING
    used: object = None
    sent = False
    doubtful = False
    status: int | None = None
    last: ModelArtsError | None = None
    asked = 0.0

    def __init__(self, session: Session, options: Options, request: Request, recorder: Recorder | None) -> None:
        self.session = session
        self.options = options
        self.request = request
        self.recorder = recorder
        self.started = session.clock.monotonic()
        self.refused_before = session.refused.count
        self.encoded = Encoded(request)
        self.throttle = session.throttles.of(request.operation.id)

    async def watched(self) -> object:
        """Return the result as `in_time` does, and call the hooks when the call begins and ends."""
        from .hooks import Call, next_number, run_begin, run_end  # few programs have hooks

        operation, hooks = self.request.operation, self.options.hooks
        call = Call(next_number(), operation.id, operation.method, operation.path)
        self.number = call.number
        await run_begin(hooks, call)
        failed: str | None = None
        try:
            return await self.in_time()
        except BaseException as error:
            failed = type(error).__name__
            raise
        finally:
            took = self.session.clock.monotonic() - self.started
            await run_end(hooks, evolve(call, attempts=self.attempts, seconds=took, status=self.status, error=failed))

    def in_time(self) -> Awaitable[object]:
        """Return the result, or raise `DeadlineExceeded` when the deadline passes."""
        deadline = self.options.deadline
        return self.result() if deadline is None else self._result_before(deadline)

    async def _result_before(self, deadline: float) -> object:
        import asyncio  # loaded when a client is made, not with this package

        limit = asyncio.timeout(deadline)
        try:
            async with limit:
                return await self.result()
        except TimeoutError as error:
            if not limit.expired():
                raise
            cause = bare(error)
            raise self.too_late(self.doing) from self.last or cause

    async def result(self) -> object:
        """Make attempts until one succeeds or can't be retried, and return its result."""
        session, tries, renewed = self.session, 0, False
        while True:
            tries += 1
            result = await self._attempt_in_turn()
            if not isinstance(result, ModelArtsError):
                return result
            self.last, self.doubtful = result, self.doubtful or result.may_have_been_executed
            if isinstance(result, ApiError) and result.status == 401:
                if renewed:
                    session.authenticator.refused_again(self.used)
                else:
                    renewed, self.doing = True, AUTHORIZING
                    if await session.authenticator.renew(self.used):
                        tries -= 1
                        continue
            await self._pause(result, tries)

    async def _attempt_in_turn(self) -> object:
        """Wait for the throttle, the concurrency limit and the rate limit, and then make an attempt."""
        session, throttle, self.doing = self.session, self.throttle, QUEUING
        limiter = session.limiter
        while True:
            # Calls of a throttled operation wait here, before they take a slot that other operations could use.
            begun = None if throttle.free else await throttle.turn()
            if not limiter.take():
                await limiter.turn()
            try:
                if begun is None:
                    if not throttle.free:
                        continue  # the operation was throttled while the call waited for a slot
                    begun = throttle.begin()
                if not session.rate_limiter.free:
                    await session.rate_limiter.turn()
                outgoing = await self._authorized()
                result = await (self._watched_attempt(outgoing) if self.options.hooks else self._attempt(outgoing))
            finally:
                limiter.release()
            if isinstance(result, RateLimited):
                throttle.refuse(begun, result.retry_after)
            elif self.status is not None:
                throttle.accept(begun)
            return result

    async def _pause(self, error: ModelArtsError, tries: int) -> None:
        """Wait until the next attempt is due, or raise the error if the call isn't retried."""
        session, options, operation = self.session, self.options, self.request.operation
        least, left = self.throttle.wait() if isinstance(error, RateLimited) else 0.0, self.left()
        harmless, clock = operation.idempotent, session.clock
        delay = retry_delay(error, tries, options.retries, harmless=harmless, least=least, left=left, clock=clock)
        if delay is None:
            raise error
        asked = retry_after_of(error)
        if delay > left:
            why = f"the next attempt is due in {delay:.3g} s"
            raise self.too_late(why, asked if asked > left else 0.0) from error
        self.asked += asked
        if options.deadline is None and self.asked > LONGEST_RETRY_AFTER:
            error.hint = TOO_LONG
            raise error
        logger.info("attempt %d of %s failed, retrying in %.1f s: %s", tries, operation.id, delay, error)
        if options.hooks:
            from .hooks import run_on_retry

            await run_on_retry(options.hooks, evolve(self._seen("", error), delay=delay))
        self.doing = PAUSING
        await session.clock.sleep(delay)

    async def _authorized(self) -> OutgoingRequest:
        """Return the request for one attempt."""
        session = self.session
        if self.options.deadline is not None and self.left() <= 0:
            raise self.too_late(self.doing) from self.last
        self.status, self.doing = None, AUTHORIZING
        # Only the login can fail here, and the authenticator retries it.
        session.refused.check(self.refused_before)
        destination = session.known_destination or await session.destination()
        outgoing = self.encoded.towards(destination)
        self.used = await session.authenticator.authorize(outgoing)
        self.doing, self.attempts = SENDING, self.attempts + 1
        return outgoing

    async def _watched_attempt(self, outgoing: OutgoingRequest) -> object:
        """Return the result as `_attempt` does, and call the hooks before and after."""
        from .hooks import run_after, run_before

        hooks, clock, origin = self.options.hooks, self.session.clock, self.session.known_origin
        await run_before(hooks, self._seen(origin))
        started = clock.monotonic()
        try:
            result = await self._attempt(outgoing)
        except BaseException as error:
            # The deadline or the caller has cancelled the attempt. Metrics of durations have to include slow attempts.
            failed, seconds = type(error).__name__, clock.monotonic() - started
            await run_after(hooks, evolve(self._seen(origin), seconds=seconds, error=failed))
            raise
        await run_after(hooks, evolve(self._seen(origin, result), seconds=clock.monotonic() - started))
        return result

    async def _attempt(self, outgoing: OutgoingRequest) -> object:
        """Send one request, follow redirects, and return the result of the response or the error."""
        self.sent = True
        try:
            answer = await self.exchange(outgoing)
            if 300 < answer.status < 400:
                from ..http.redirects import follow  # rarely needed: only proxies and gateways send redirects

                authorize = self.session.authenticator.authorize
                last = await follow(self.exchange, authorize, outgoing, answer, self.request.operation.id)
                if isinstance(last, ApiError):
                    self.status, self.sent = last.status, False
                    return last
                answer = last
        except (TransportError, DecodeError) as error:
            self.sent = False
            return error
        self.status, self.sent = answer.status, False
        if not isinstance(answer, ReceivedResponse):
            return answer
        if self.recorder is not None:
            self.recorder(answer)
        return self.result_in(answer, outgoing)

    def exchange(self, outgoing: OutgoingRequest) -> Awaitable[Answer]:
        """Send one request, and return the response."""
        max_size = self.options.max_response_size
        return self.session.transport.exchange(outgoing, self.options.timeout, max_size=max_size)

    def result_in(self, answer: ReceivedResponse, outgoing: OutgoingRequest) -> object:
        """Return the decoded response, or the error that it reports."""
        return result_in(self.session, self.request, answer, outgoing)

    def described(self, error: ModelArtsError) -> ModelArtsError:
        """Return the error with the details of the call; a copy if several calls share it."""
        elapsed = self.session.clock.monotonic() - self.started
        operation, doubtful, origin = self.request.operation, self.doubtful, self.session.known_origin
        return described(error, operation, self.attempts, elapsed, doubtful=doubtful, origin=origin)

    def _seen(self, origin: str, result: object = None) -> Attempt:
        """Return the current attempt as passed to hooks."""
        from .hooks import Attempt

        operation = self.request.operation
        error = result if isinstance(result, ModelArtsError) else None
        return Attempt(
            operation.id,
            operation.method,
            operation.path,
            self.attempts,
            status=self.status,
            error=type(error).__name__ if error else None,
            call=self.number,
            origin=origin,
            request_id=error.request_id if error else None,
        )

    def left(self) -> float:
        """Return the seconds until the deadline, by the client's clock."""
        deadline = self.options.deadline
        return inf if deadline is None else deadline - (self.session.clock.monotonic() - self.started)

    def too_late(self, why: str, asked: float = 0.0) -> DeadlineExceeded:
        """Return the error for a call that did not finish within the deadline."""
        what = f"{self.request.operation.id}: not finished within the deadline of {self.options.deadline} s: {why}"
        return too_late(what, asked, doubtful=self.sent or self.doubtful)
