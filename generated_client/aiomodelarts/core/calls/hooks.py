"""Hooks that observe calls and their attempts, for logging, metrics and tracing; they see no secrets."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from inspect import isawaitable
from itertools import count
from typing import Protocol, cast

from attrs import frozen

logger = logging.getLogger("aiomodelarts.hooks")

_numbers = count(1)


@frozen
class Attempt:
    """One attempt of a call, as passed to hooks.

    Args:
        operation: ID of the operation, such as `CreateNotebook`.
        method: HTTP method.
        path: Path of the operation with its placeholders.
        number: Number of the attempt, from 1.
        status: HTTP status of the response, or None if there is no response (yet).
        seconds: Duration in seconds; 0 before the attempt is made.
        error: Class name of the exception that the attempt ended with, or None.
        delay: Seconds until the next attempt; 0 if there is none.
        call: Number of the call, the same for all its attempts.
        origin: Scheme and host that the request is sent to.
        request_id: ID of the request to quote to support, or None.
    """

    operation: str
    method: str
    path: str
    number: int
    status: int | None = None
    seconds: float = 0.0
    error: str | None = None
    delay: float = 0.0
    call: int = 0
    origin: str = ""
    request_id: str | None = None


@frozen
class Call:
    """One call with all its attempts, as passed to hooks.

    Args:
        number: Number of the call, unique in this process.
        operation: ID of the operation, such as `CreateNotebook`.
        method: HTTP method.
        path: Path of the operation with its placeholders.
        attempts: Number of attempts made; 0 when the call begins.
        seconds: Duration in seconds, including pauses; 0 when the call begins.
        status: HTTP status of the last response, or None if there is no response (yet).
        error: Class name of the exception that the call ended with, or None.
    """

    number: int
    operation: str
    method: str
    path: str
    attempts: int = 0
    seconds: float = 0.0
    status: int | None = None
    error: str | None = None


class Hook(Protocol):
    """Interface of hooks, which observe the attempts of calls. Each method may be a coroutine function or a plain one.

    A hook can't make a call fail: if it raises an exception, the client logs it to `aiomodelarts.hooks` and the call
    continues. Otherwise, a failed metric would look like the failure of a call that the service has executed.
    """

    def before(self, attempt: Attempt, /) -> Awaitable[None] | None:
        """Called before a request is sent."""
        ...

    def after(self, attempt: Attempt, /) -> Awaitable[None] | None:
        """Called after a response or a failure. If the attempt was cancelled, the error is `CancelledError`."""
        ...

    def on_retry(self, attempt: Attempt, /) -> Awaitable[None] | None:
        """Called before the pause before another attempt."""
        ...


class CallHook(Hook, Protocol):
    """Interface of hooks that also observe the beginning and the end of calls."""

    def begin(self, call: Call, /) -> Awaitable[None] | None:
        """Called when a call begins, before its first attempt."""
        ...

    def end(self, call: Call, /) -> Awaitable[None] | None:
        """Called when a call ends, even if it failed or was cancelled."""
        ...


def next_number() -> int:
    """Return the number for the next call."""
    return next(_numbers)


async def run_before(hooks: Sequence[Hook], attempt: Attempt) -> None:
    """Call `before` of each hook, in order."""
    await _run((hook.before for hook in hooks), attempt)


async def run_after(hooks: Sequence[Hook], attempt: Attempt) -> None:
    """Call `after` of each hook, in reverse order."""
    await _run((hook.after for hook in reversed(hooks)), attempt)


async def run_on_retry(hooks: Sequence[Hook], attempt: Attempt) -> None:
    """Call `on_retry` of each hook, in order."""
    await _run((hook.on_retry for hook in hooks), attempt)


async def run_begin(hooks: Sequence[Hook], call: Call) -> None:
    """Call `begin` of each hook that has it, in order."""
    await _run((cast("CallHook", hook).begin for hook in hooks if hasattr(hook, "begin")), call)


async def run_end(hooks: Sequence[Hook], call: Call) -> None:
    """Call `end` of each hook that has it, in reverse order."""
    await _run((cast("CallHook", hook).end for hook in reversed(hooks) if hasattr(hook, "end")), call)


async def _run(methods: Iterable[Callable[..., Awaitable[None] | None]], seen: Attempt | Call) -> None:
    for method in methods:
        try:
            result = method(seen)
            if isawaitable(result):
                await result
        except Exception:
            logger.exception("a hook failed; %s continues without it", seen.operation)
