"""The rounds in which something that runs is read until it has ended and nothing new came."""

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
from ..operation.operation import Request
from ..retry.fault_budget import TOLERABLE, FaultBudget
from ..waiting.states import State, among, describe
from ..waiting.waiter_spec import WaiterSpec

# How many seconds in a row the service may be away before following it is given up.
LONGEST_OUTAGE = 900.0
# "There is no log yet", "there are no metrics yet".
NOT_READY = frozenset({"ModelArts.2776", "ModelArts.2777"})
# What is written last may be seen only after the end, so so many rounds after it have to bring nothing.
QUIET_ROUNDS = 2
# After how many items of a list the time is checked and other tasks get their turn.
ITEMS_AT_ONCE = 100

T = TypeVar("T")
OnGap = Callable[[int], None]


class Follower(Protocol):
    """What following needs of the client."""

    @property
    def clock(self) -> Clock:
        """The time."""
        ...

    async def send(self, request: Request) -> Any:
        """The model of an answer."""
        ...

    def pager(self, request: Request) -> Any:
        """The pages and items of a list."""
        ...


def _check_interval(_: object, __: object, seconds: float) -> None:
    if not 0 < seconds < math.inf:
        raise ValueError(f"interval is {seconds}; give seconds above 0")


def _check_timeout(_: object, __: object, seconds: float | None) -> None:
    if seconds is not None and not seconds >= 0:
        raise ValueError(f"timeout is {seconds}; give 0 or more seconds, or None for no limit")


@define
class Rounds:
    """Reads something round by round.

    Args:
        client: Sends the requests, and knows the time.
        waiter: The states of what runs.
        poll: Reads its state.
        ends: States in which nothing more comes.
        interval: Seconds between two rounds.
        timeout: Longest time in seconds; None: until it has ended.
        complete: Whether no fault came in this round.

    Raises:
        ValueError: The interval is not above 0, or the timeout is below 0.
    """

    client: Follower
    waiter: WaiterSpec
    poll: Request
    ends: tuple[State, ...]
    interval: float = field(validator=_check_interval)
    timeout: float | None = field(validator=_check_timeout)
    _started: float | None = field(init=False, default=None)
    _faults: FaultBudget = field(init=False)
    _poll_faults: FaultBudget = field(init=False)
    _state: object = field(init=False, default=None)
    _over: bool = field(init=False, default=False)
    _gone: bool = field(init=False, default=False)
    _begun: bool = field(init=False, default=False)
    _read: bool = field(init=False, default=False)
    complete: bool = field(init=False, default=False)
    _quiet: int = field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        self._faults = FaultBudget(self.client.clock, LONGEST_OUTAGE)
        self._poll_faults = FaultBudget(self.client.clock, LONGEST_OUTAGE)

    async def begin(self) -> None:
        """Begin a round: look whether it has ended.

        Raises:
            NotFound: It never existed.
            WaitTimeout: The time is over.
        """
        if self._started is None:
            self._started = self.client.clock.monotonic()
        self.complete = True
        if self._over:
            return
        try:
            self._state = value_at(await self._poll(), self.waiter.field)
        except NotFound:
            if not self._begun:
                raise
            self._over = self._gone = True
        except TOLERABLE as error:
            self._tolerate(error, self._poll_faults)
        else:
            self._begun = True
            self._poll_faults.reset()
            self._over = among(self._state, self.ends) or among(self._state, self.waiter.gone)

    async def _poll(self) -> Any:
        try:
            return await self._in_time(self.client.send(self.poll))
        except NotFound:
            if not self._begun:
                raise
        # A single "not found" may come from a replica of the service that is behind.
        return await self._in_time(self.client.send(self.poll))

    async def read(self, request: Request) -> Any:
        """The answer to a request of this round; None when there is none yet, or a fault came that may pass.

        Raises:
            WaitTimeout: The time is over.
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
        """The items of a list in this round; none when a fault came that may pass, or when all is gone.

        Raises:
            WaitTimeout: The time is over.
        """
        try:
            found = await self._in_time(self._listed(request))
        except NotFound:
            if self._over and not self._gone and not self._read:
                raise
            return []
        except TOLERABLE as error:
            self._tolerate(error, self._faults)
            return []
        self._read = True
        self._faults.reset()
        return found

    def finished(self, *, news: bool) -> bool:
        """Whether it has ended and all was read; to be asked at the end of each round."""
        self._quiet = self._quiet + 1 if self._over and self.complete and not news else 0
        return (self._gone and self.complete) or self._quiet >= QUIET_ROUNDS

    async def pause(self) -> None:
        """Wait until the next round is due.

        Raises:
            WaitTimeout: The time is over.
        """
        pause, left = max(self.interval, self._faults.retry_after, self._poll_faults.retry_after), self._left
        if left <= 0:
            raise self._too_late() from self._fault
        await self.client.clock.sleep(min(pause, left))

    async def _in_time(self, work: Coroutine[Any, Any, T]) -> T:
        """The result of a request, which ends when the time is over. Other tasks get their turn before it.

        A service that answers without a pause, as one within this process does, would otherwise stop the event loop.
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
        """Seconds until the time is over."""
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
        """What is followed, in words."""
        values = "/".join(str(value) for value in self.poll.path_values.values())
        return f"{self.poll.operation.resource} {values}"

    def _too_late(self) -> WaitTimeout:
        seen = f"it is {describe(self._state)}" if self._begun else "its state could not be read"
        message = f"{self.subject} has not ended after {self.timeout:g} s; {seen}"
        if self._fault is not None:
            message += f"; the last request failed: {self._fault}"
        return WaitTimeout(message, state=self._state, ids=self.waiter.ids(self.poll.path_values))
