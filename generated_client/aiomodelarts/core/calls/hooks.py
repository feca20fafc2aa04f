"""Hooks: let an application see each call and each of its attempts, without its secrets."""

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
    """One attempt of a call, as hooks see it.

    Args:
        operation: The operation, such as `CreateNotebook`.
        method: HTTP method.
        path: Path of the operation with its placeholders.
        number: Which attempt it is, from 1.
        status: HTTP status of the answer, or None when there is none (yet).
        seconds: How long it took; 0 before it is made.
        error: Name of the exception it ended in, or None.
        delay: Seconds until the next attempt; 0 when there is none.
        call: The number of its call, the same for all attempts of one.
        origin: Scheme and host it goes to.
        request_id: Identifier of the request for support, or None.
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
    """One call with all its attempts, as hooks see it.

    Args:
        number: Tells it apart from all others of this process.
        operation: The operation, such as `CreateNotebook`.
        method: HTTP method.
        path: Path of the operation with its placeholders.
        attempts: How many attempts it took; 0 before.
        seconds: How long it took, with all pauses; 0 before.
        status: HTTP status of the last answer, or None when there is none (yet).
        error: Name of the exception it ended in, or None.
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
    """What the client calls; each method may be a coroutine function or a plain one.

    A hook only looks on: an exception that it raises is logged under `aiomodelarts.hooks`, and the call goes on as if
    there were no hook. Else the failure of a metric would look like the failure of a call that was carried out.
    """

    def before(self, attempt: Attempt, /) -> Awaitable[None] | None:
        """Called before a request is sent."""
        ...

    def after(self, attempt: Attempt, /) -> Awaitable[None] | None:
        """Called after an answer or a failure, or when it was cut off: the error is `CancelledError` then."""
        ...

    def on_retry(self, attempt: Attempt, /) -> Awaitable[None] | None:
        """Called before the wait for another attempt."""
        ...


class CallHook(Hook, Protocol):
    """A hook that sees the beginning and the end of whole calls too."""

    def begin(self, call: Call, /) -> Awaitable[None] | None:
        """Called before anything is done."""
        ...

    def end(self, call: Call, /) -> Awaitable[None] | None:
        """Called in any case at the end, also when the call was cancelled."""
        ...


def next_number() -> int:
    """A number for another call."""
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
            logger.exception("a hook failed, and %s goes on without it", seen.operation)
