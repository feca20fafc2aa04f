"""Polling rounds: read a running resource until it has ended and there is nothing new."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from typing import Any, Protocol, TypeVar

from attrs import define, field

from ..clock import Clock
from ..codec.model import value_at
from ..errors.exceptions import ApiError, ModelArtsError, NotFound, WaitTimeout
from ..errors.missing_field import MissingField
from ..operation.operation import Request
from ..retry.fault_budget import TOLERABLE, FaultBudget
from ..waiting.states import State, among, describe
from ..waiting.wait_arguments import check_interval, check_times
from ..waiting.waiter_spec import WaiterSpec

# Seconds for which the service may be unavailable, or return no state, before an error is raised.
LONGEST_OUTAGE = 900.0
# Error codes for "there is no log yet" and "there are no metrics yet".
NOT_READY = frozenset({"ModelArts.2776", "ModelArts.2777"})
# The last lines may appear after the resource has ended, so this many rounds in a row have to bring nothing new.
QUIET_ROUNDS = 2
# Number of list items after which the timeout is checked and other tasks get a turn.
ITEMS_AT_ONCE = 100

T = TypeVar("T")
OnGap = Callable[[int], None]


class Follower(Protocol):
    """The part of a client that following logs and events uses."""

    @property
    def clock(self) -> Clock:
        """Clock of the client."""
        ...

    async def send(self, request: Request) -> Any:
        """Send a request and return the model of the response."""
        ...

    def pager(self, request: Request) -> Any:
        """Return a pager for a list operation."""
        ...


@define
class Rounds:
    """Polling of the state, logs or events of a running resource, in rounds.

    Args:
        client: The client that sends the requests.
        waiter: The states of the resource; None if it has none, and ends when it no longer exists.
        poll: Request that reads the resource; without states, the one that lists its events.
        ends: States in which the resource has ended.
        interval: Seconds between two rounds, from 0.01 to 86400.
        timeout: Timeout in seconds; None to continue until the resource has ended.
        complete: Whether the current round had no errors.

    Raises:
        TypeError: The interval or timeout is not a number.
        ValueError: The interval or timeout is out of range.
    """

    client: Follower
    waiter: WaiterSpec | None
    poll: Request
    ends: tuple[State, ...]
    interval: float
    timeout: float | None
    _started: float | None = field(init=False, default=None)
    _faults: FaultBudget = field(init=False)
    _poll_faults: FaultBudget = field(init=False)
    _state: object = field(init=False, default=None)
    _stateless_since: float | None = field(init=False, default=None)
    _over: bool = field(init=False, default=False)
    _gone: bool = field(init=False, default=False)
    _begun: bool = field(init=False, default=False)
    _read: bool = field(init=False, default=False)
    _missed: bool = field(init=False, default=False)
    complete: bool = field(init=False, default=False)
    _quiet: int = field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        check_interval(self.interval)
        check_times(self.timeout, None)
        self._faults = FaultBudget(self.client.clock, LONGEST_OUTAGE)
        self._poll_faults = FaultBudget(self.client.clock, LONGEST_OUTAGE)

    async def begin(self) -> None:
        """Begin a round: read the state of the resource.

        Raises:
            NotFound: The resource never existed.
            MissingField: The service has not returned the state for too long.
            WaitTimeout: The timeout has passed.
        """
        if self._started is None:
            self._started = self.client.clock.monotonic()
        self.complete = True
        if self._over or self.waiter is None:
            return
        try:
            resource = await self._poll()
        except NotFound:
            if not self._begun:
                raise
            self._over = self._gone = True
        except TOLERABLE as error:
            self._tolerate(error, self._poll_faults)
        else:
            self._begun, self._state = True, value_at(resource, self.waiter.field)
            self._poll_faults.reset()
            self._check_state(resource, self.waiter)
            self._over = among(self._state, self.ends) or among(self._state, self.waiter.gone)

    def _check_state(self, resource: object, waiter: WaiterSpec) -> None:
        """Check that the state has not been missing for too long. A new resource may have none yet."""
        now = self.client.clock.monotonic()
        if self._state is not None:
            self._stateless_since = None
        elif self._stateless_since is None:
            self._stateless_since = now
        elif now - self._stateless_since >= LONGEST_OUTAGE:
            raise MissingField(type(resource).__name__, ".".join(waiter.field), self.poll.operation.id)

    async def _poll(self) -> Any:
        try:
            return await self._in_time(self.client.send(self.poll))
        except NotFound:
            if not self._begun:
                raise
        # A single 404 may come from a replica that lags behind.
        return await self._in_time(self.client.send(self.poll))

    async def read(self, request: Request) -> Any:
        """Send a request of this round; return None if there is no data yet, or after a transient error.

        Raises:
            WaitTimeout: The timeout has passed.
        """
        try:
            answer = await self._in_time(self.client.send(request))
        except NotFound:
            if self._over and not self._gone and not self._read:
                raise
            return None
        except TOLERABLE as error:
            if not isinstance(error, ApiError) or error.code not in NOT_READY:
                self._tolerate(error, self._faults)
            return None
        self._read = True
        self._faults.reset()
        return answer

    async def items(self, request: Request) -> list[Any]:
        """Return the items of a list in this round; none after a transient error, or if the resource was deleted.

        Raises:
            WaitTimeout: The timeout has passed.
        """
        try:
            found = await self._in_time(self._listed(request))
        except NotFound:
            if not self._read and (self.waiter is None or (self._over and not self._gone)):
                raise
            # A single 404 may come from a replica that lags behind.
            if self.waiter is None:
                self._over = self._gone = self._missed
                self._missed = True
            return []
        except TOLERABLE as error:
            self._tolerate(error, self._faults)
            return []
        self._read, self._missed = True, False
        self._faults.reset()
        return found

    def finished(self, *, news: bool) -> bool:
        """Return whether the resource has ended and everything was read; call this once, at the end of each round.

        Args:
            news: Whether the round brought anything new.
        """
        self._quiet = self._quiet + 1 if self._over and self.complete and not news else 0
        return (self._gone and self.complete) or self._quiet >= QUIET_ROUNDS

    async def pause(self) -> None:
        """Wait until the next round is due.

        Raises:
            WaitTimeout: The timeout has passed.
        """
        pause, left = max(self.interval, self._faults.retry_after, self._poll_faults.retry_after), self._left
        if left <= 0:
            raise self._too_late() from self._fault
        await self.client.clock.sleep(min(pause, left))

    async def _in_time(self, work: Coroutine[Any, Any, T]) -> T:
        """Return the result of a request, within the timeout. Other tasks get a turn before it.

        A service in the same process may respond without suspending, which would otherwise block the event loop.
        """
        left = self._left
        limit = asyncio.timeout(None if left == math.inf else left)
        try:
            async with limit:
                await asyncio.sleep(0)
                return await work
        except TimeoutError:
            if not limit.expired():
                raise
        finally:
            work.close()
        raise self._too_late() from self._fault

    async def _listed(self, request: Request) -> list[Any]:
        found: list[Any] = []
        async with aclosing(aiter(self.client.pager(request))) as items:
            async for item in items:
                found.append(item)
                if len(found) % ITEMS_AT_ONCE == 0:
                    await self._check_time()
        return found

    async def _check_time(self) -> None:
        if self._left < 0:
            raise self._too_late() from self._fault
        await asyncio.sleep(0)

    @property
    def _left(self) -> float:
        """Seconds until the timeout."""
        if self.timeout is None or self._started is None:
            return math.inf
        return self._started + self.timeout - self.client.clock.monotonic()

    @property
    def _fault(self) -> ModelArtsError | None:
        return self._faults.fault or self._poll_faults.fault

    def _tolerate(self, error: Any, faults: FaultBudget) -> None:
        self.complete = False
        faults.tolerate(error, self.subject, begun=self._begun)

    @property
    def subject(self) -> str:
        """Name of the resource, for messages."""
        values = "/".join(str(value) for value in self.poll.path_values.values())
        return f"{self.poll.operation.resource} {values}"

    def _too_late(self) -> WaitTimeout:
        if self.waiter is None:
            message = f"{self.subject} still exists after {self.timeout:g} s"
        else:
            seen = f"it is {describe(self._state)}" if self._begun else "its state could not be read"
            message = f"{self.subject} has not ended after {self.timeout:g} s; {seen}"
        if self._fault is not None:
            message += f"; the last request failed: {self._fault}"
        ids = None if self.waiter is None else self.waiter.ids(self.poll.path_values)
        return WaitTimeout(message, state=self._state, ids=ids)
