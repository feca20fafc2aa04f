"""Waiting for a resource to reach a state, or to go."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Iterable
from enum import Enum
from inspect import isawaitable
from typing import Any, Protocol

from attrs import define, field, frozen

from .clock import Clock
from .errors import NotFound, WaitFailed, WaitTimeout
from .model import value_at
from .operation import Request, WaiterSpec

logger = logging.getLogger("aiomodelarts.waiting")

FIRST_INTERVAL = 2.0
LONGEST_INTERVAL = 30.0
GROWTH = 1.5
# Even a poll that begins when the time is almost over gets this many seconds.
SHORTEST_POLL = 5.0
JITTER = 0.1

State = str | int
Target = State | Iterable[State]


@frozen
class Progress:
    """How a wait is going.

    Args:
        state: The state that was read, a member of its enumeration where it is known.
        step: How many times the state was read, from 1.
        elapsed: Seconds since the wait began.
        last: The answer the state was read from.
    """

    state: object
    step: int
    elapsed: float
    last: Any


ProgressCallback = Callable[[Progress], Awaitable[None] | None]


class Poller(Protocol):
    """What waiting needs of the client."""

    async def send(self, request: Request) -> Any:
        """The model of an answer."""
        ...


@define
class _Watch:
    """One wait: polls, reports and keeps the time."""

    client: Poller
    clock: Clock
    waiter: WaiterSpec
    request: Request
    timeout: float
    on_progress: ProgressCallback | None
    started: float
    targets: tuple[State, ...]
    step: int = 0
    state: object = None
    last: Any = None
    interval: float = FIRST_INTERVAL
    reported: list[object] = field(factory=list[object])

    async def poll(self) -> object:
        """Read the state once."""
        limit = asyncio.timeout(max(self.left, SHORTEST_POLL))
        try:
            async with limit:
                self.last = await self.client.send(self.request)
        except TimeoutError:
            if not limit.expired():
                raise
            raise self.too_late() from None
        state = value_at(self.last, self.waiter.field)
        # What was only just begun may have no state yet, or an empty one.
        if state not in (None, "", *self.reported) and not _is_known(state, self.waiter):
            self.reported.append(state)
            logger.warning("%s has the unknown state %r; waiting goes on", self.request.operation.resource, state)
        self.state = state
        self.step += 1
        if self.on_progress is not None:
            result = self.on_progress(Progress(state, self.step, self.clock.monotonic() - self.started, self.last))
            if isawaitable(result):
                await result
        return state

    async def pause(self) -> None:
        """Wait until the next poll is due.

        Raises:
            WaitTimeout: The time is over.
        """
        left = self.left
        if left <= 0:
            raise self.too_late()
        interval = self.interval * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311  # no secret
        self.interval = min(LONGEST_INTERVAL, self.interval * GROWTH)
        await self.clock.sleep(min(interval, left))

    @property
    def left(self) -> float:
        """Seconds until the time is over."""
        return self.started + self.timeout - self.clock.monotonic()

    def too_late(self) -> WaitTimeout:
        """The end of the wait because the time is over."""
        seen = f"it is {describe(self.state)}" if self.step else "its state could not be read"
        goal = " or ".join(_name(target, self.state) for target in self.targets)
        message = f"{self.subject} is not {goal} after {self.timeout:g} s; {seen}"
        return WaitTimeout(message, state=self.state, last=self.last)

    @property
    def subject(self) -> str:
        """What is waited for, in words."""
        values = "/".join(str(value) for value in self.request.path_values.values())
        return f"{self.request.operation.resource} {values}"

    def failure(self, what: str) -> WaitFailed:
        """The end of the wait in another state than wanted."""
        reason = _reason(self.last, self.waiter)
        message = f"{self.subject} {what}" + (f": {reason}" if reason else "")
        return WaitFailed(message, state=self.state, reason=reason, last=self.last)


async def wait_until(
    client: Poller,
    clock: Clock,
    waiter: WaiterSpec,
    request: Request,
    until: Target | None,
    timeout: float | None,
    on_progress: ProgressCallback | None,
) -> Any:
    """Poll until the resource is in one of the wanted states.

    Args:
        client: Sends the polls.
        clock: The time.
        waiter: The states of the resource.
        request: Reads it.
        until: State or states to wait for, as values or names of the enumeration; None: those in which it can be used.
        timeout: Longest wait in seconds; None: the waiter's.
        on_progress: Called after each poll, a coroutine function or a plain one.

    Returns:
        The answer that showed the wanted state.

    Raises:
        WaitFailed: It failed, was stopped or deleted instead.
        NotFound: It did not exist to begin with.
        WaitTimeout: The time is over.
        ValueError: A wanted state is no name of the enumeration.
    """
    targets = waiter.ready if until is None else (until,) if isinstance(until, str | int) else tuple(until)
    watch = _watch(client, clock, waiter, request, timeout, on_progress, targets)
    while True:
        try:
            state = await watch.poll()
        except NotFound as error:
            if watch.step == 0:
                raise
            watch.state, watch.last = None, None
            raise watch.failure("was deleted") from error
        _check_names(state, targets)
        if _among(state, targets):
            return watch.last
        if _among(state, waiter.failed) or _among(state, waiter.delete_failed):
            raise watch.failure(f"failed with state {describe(state)}")
        if _among(state, waiter.stopped):
            raise watch.failure(f"was stopped with state {describe(state)}")
        if _among(state, waiter.gone):
            raise watch.failure("was deleted")
        await watch.pause()


async def wait_gone(
    client: Poller,
    clock: Clock,
    waiter: WaiterSpec,
    request: Request,
    timeout: float | None,
    on_progress: ProgressCallback | None,
) -> None:
    """Poll until the resource no longer exists.

    Args:
        client: Sends the polls.
        clock: The time.
        waiter: The states of the resource.
        request: Reads it.
        timeout: Longest wait in seconds; None: the waiter's.
        on_progress: Called after each poll, a coroutine function or a plain one.

    Raises:
        WaitFailed: It could not be deleted.
        WaitTimeout: The time is over.
    """
    watch = _watch(client, clock, waiter, request, timeout, on_progress, ("gone",))
    while True:
        try:
            state = await watch.poll()
        except NotFound:
            return
        if _among(state, waiter.gone):
            return
        if _among(state, waiter.delete_failed):
            raise watch.failure(f"could not be deleted and has state {describe(state)}")
        await watch.pause()


def _watch(
    client: Poller,
    clock: Clock,
    waiter: WaiterSpec,
    request: Request,
    timeout: float | None,
    on_progress: ProgressCallback | None,
    targets: tuple[State, ...],
) -> _Watch:
    longest = waiter.timeout if timeout is None else timeout
    return _Watch(client, clock, waiter, request, longest, on_progress, clock.monotonic(), targets)


def describe(state: object) -> str:
    """A state for people: names instead of numbers."""
    if isinstance(state, Enum):
        return state.name
    return "without a state" if state in (None, "") else repr(state)


def _name(target: State, state: object) -> str:
    """A wanted state for people; its name is taken from the enumeration of the state that was read."""
    if isinstance(state, Enum):
        target = next((member.name for member in type(state) if member.value == target), target)
    return target.name if isinstance(target, Enum) else str(target)


def _among(state: object, states: Iterable[State]) -> bool:
    return any(state == one or (isinstance(state, Enum) and state.name == one) for one in states)


def _check_names(state: object, targets: tuple[State, ...]) -> None:
    """Refuse a name that the enumeration of the state does not have; it would be waited for in vain."""
    if not isinstance(state, int) or not isinstance(state, Enum):
        return
    names = type(state).__members__
    for target in targets:
        if isinstance(target, str) and target not in names:
            raise ValueError(f"{target!r} is no state; choose from {', '.join(names)}")


def _is_known(state: object, waiter: WaiterSpec) -> bool:
    lists = (waiter.ready, waiter.failed, waiter.stopped, waiter.transient, waiter.gone, waiter.delete_failed)
    return isinstance(state, Enum) or any(_among(state, states) for states in lists)


def _reason(model: object, waiter: WaiterSpec) -> str:
    texts = [value_at(model, path) for path in waiter.reason]
    return " ".join(str(text) for text in texts if isinstance(text, str) and text)
