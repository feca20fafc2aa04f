"""One wait for a resource: reads its state again and again, reports, and keeps the time."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Protocol

from attrs import define, field, frozen

from .clock import Clock
from .errors import NotFound, WaitFailed, WaitTimeout
from .model import value_at
from .operation import Request
from .patience import BEARABLE, Patience
from .states import State, among, describe, is_known, name_of
from .waiter_spec import ActionSpec, WaiterSpec

if TYPE_CHECKING:
    from .pagination import Pager

logger = logging.getLogger("aiomodelarts.waiting")

GROWTH = 1.5
JITTER = 0.1
# Even a poll that begins when the time is almost over gets this many seconds.
SHORTEST_POLL = 5.0
# What an action changes may show its old state for this many seconds.
SETTLING = 15.0
# The state, for reports and messages, of what no longer exists.
GONE = "gone"


@frozen
class Progress:
    """How a wait is going.

    Args:
        state: The state that was read, a member of its enumeration where it is known; `gone` when there is nothing
            any more that is to go.
        step: How many times the state was read, from 1.
        elapsed: Seconds since the wait began.
        last: The answer the state was read from.
        subject: What is waited for, such as `notebooks 5f0c`.
        done: Whether the wait has ended with this, well or badly.
    """

    state: object
    step: int
    elapsed: float
    last: Any
    subject: str = ""
    done: bool = False


ProgressCallback = Callable[[Progress], Awaitable[None] | None]


class Poller(Protocol):
    """What waiting needs of the client."""

    @property
    def clock(self) -> Clock:
        """The time."""
        ...

    async def send(self, request: Request) -> Any:
        """The model of an answer."""
        ...

    def pager(self, request: Request) -> Pager[Any, Any]:
        """The pages and items of a list."""
        ...


@define
class Watch:
    """One wait.

    Args:
        client: Sends the polls, and knows the time.
        waiter: The states of the resource.
        goal: What is waited for.
        request: Reads it.
        given: Longest wait in seconds; None: the one of the goal, or of the waiter.
        on_progress: Called after each poll, and at the end.
        acted: Whether the wait began with an action, so that the old state may still be shown.
        work_before: What stood at the `work_id` of the goal before the action; as long as it does the state is that
            of the work before.
        step: How many times the state was read.
        state: The state that was read last.
        last: The answer it was read from, or the item of a list.
        timeout: Longest wait in seconds.
    """

    client: Poller
    waiter: WaiterSpec
    goal: ActionSpec
    request: Request
    given: float | None
    on_progress: ProgressCallback | None
    acted: bool = False
    work_before: object = None
    step: int = 0
    state: object = None
    last: Any = None
    timeout: float = field(init=False)
    _started: float = field(init=False)
    _entered: float = field(init=False)
    _patience: Patience = field(init=False)
    _interval: float = field(init=False)
    _changed: bool = field(init=False, default=False)
    _deleting: bool = field(init=False, default=False)
    _unreported: bool = field(init=False, default=False)
    _noticed: list[object] = field(init=False, factory=list[object])

    def __attrs_post_init__(self) -> None:
        self._started = self._entered = self.client.clock.monotonic()
        own = (self.given, self.goal.timeout)
        self.timeout = next((seconds for seconds in own if seconds is not None), self.waiter.timeout)
        self._interval = self.waiter.interval
        self._patience = Patience(self.client.clock)

    async def poll(self) -> bool:
        """Read the state once; False when a fault that may pass hid it.

        Raises:
            WaitTimeout: The time is over.
            NotFound: It does not exist, or is not in the list.
            ApiError: The service refused the poll.
        """
        limit = asyncio.timeout(max(self.left, SHORTEST_POLL))
        try:
            async with limit:
                self.last = await self._read()
        except TimeoutError:
            if not limit.expired():
                raise
            raise self.too_late() from None
        except BEARABLE as error:
            self._patience.bear(error, self.subject, begun=self.step > 0 or self.acted)
            return False
        self._patience.relieve()
        state = None if self._shows_work_before() else value_at(self.last, self.waiter.field)
        if self.step and state != self.state:
            self._changed, self._entered = True, self.client.clock.monotonic()
        self.state = state
        self._deleting = self._deleting or among(state, self.waiter.deleting)
        self.step += 1
        self._notice(state)
        self._unreported = True
        return True

    async def pause(self) -> None:
        """Report what was read, and wait until the next poll is due.

        Raises:
            WaitTimeout: The time is over.
        """
        if self.left <= 0:
            raise self.too_late() from self._patience.fault
        if self._unreported:
            await self.report()
        interval = self._interval * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311  # no secret
        self._interval = min(self.waiter.longest_interval, self._interval * GROWTH)
        await self.client.clock.sleep(max(min(max(interval, self._patience.asked), self.left), 0))

    async def report(self, *, done: bool = False) -> None:
        """Tell how the wait is going, or how it ended."""
        self._unreported = False
        if self.on_progress is not None:
            result = self.on_progress(Progress(self.state, self.step, self.elapsed, self.last, self.subject, done))
            if isawaitable(result):
                await result

    @property
    def elapsed(self) -> float:
        """Seconds since the wait began."""
        return self.client.clock.monotonic() - self._started

    @property
    def left(self) -> float:
        """Seconds until the time is over."""
        return self.timeout - self.elapsed

    @property
    def settling(self) -> bool:
        """Whether the state may be that of before the action."""
        return self.acted and not self._changed and self.elapsed < SETTLING

    @property
    def recovering(self) -> bool:
        """Whether the state is one that it may leave by itself, and has not lasted long."""
        return among(self.state, self.waiter.may_recover) and not self._lasted

    @property
    def stays(self) -> bool:
        """Whether the state says that deleting it has failed, and not only that it was in that state before."""
        if not among(self.state, self.waiter.delete_failed) or self.settling or self.recovering:
            return False
        return self._deleting or self._lasted or not among(self.state, self.waiter.may_precede)

    @property
    def _lasted(self) -> bool:
        return self.client.clock.monotonic() - self._entered >= self.waiter.recovery

    @property
    def subject(self) -> str:
        """What is waited for, in words."""
        values = "/".join(str(value) for value in self.request.path_values.values())
        return f"{self.request.operation.resource} {values}"

    @property
    def _ids(self) -> dict[str, object]:
        return self.waiter.ids(self.request.path_values, self.request.query)

    def too_late(self) -> WaitTimeout:
        """The end of the wait because the time is over."""
        seen = f"it is {describe(self.state)}" if self.step else "its state could not be read"
        targets: Sequence[State] = (GONE,) if self.goal.gone else self.goal.ready
        goal = " or ".join(name_of(target, self.state) for target in targets)
        message = f"{self.subject} is not {goal} after {self.timeout:g} s; {seen}"
        if self._patience.fault is not None:
            message += f"; the last poll failed: {self._patience.fault}"
        return WaitTimeout(message, state=self.state, last=self.last, ids=self._ids)

    def failure(self, what: str) -> WaitFailed:
        """The end of the wait in another state than wanted."""
        texts = [value_at(self.last, path) for path in self.waiter.reason]
        reason = " ".join(str(text) for text in texts if isinstance(text, str) and text)
        message = f"{self.subject} {what}" + (f": {reason}" if reason else "")
        return WaitFailed(message, state=self.state, reason=reason, last=self.last, ids=self._ids)

    async def _read(self) -> Any:
        """The answer, or the item of the list that is waited for."""
        item = self.waiter.item
        if item is None:
            return await self.client.send(self.request)
        wanted = str(self.request.path_values[item.argument])
        async with aclosing(aiter(self.client.pager(self.request))) as found:
            async for one in found:
                if str(value_at(one, item.field)) == wanted:
                    return one
        raise NotFound(200, "", f"{self.subject} is not in the list", operation=self.request.operation.id)

    def _shows_work_before(self) -> bool:
        return self.work_before is not None and value_at(self.last, self.goal.work_id) == self.work_before

    def _notice(self, state: object) -> None:
        """Log a state that is not known, once. What was only just begun may have no state yet, or an empty one."""
        if state not in (None, "", *self._noticed) and not is_known(state, self.waiter):
            self._noticed.append(state)
            logger.warning("%s has the unknown state %r; waiting goes on", self.request.operation.resource, state)
