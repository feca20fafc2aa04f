"""Hooks: let an application see each attempt of each call, without its secrets."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from inspect import isawaitable
from typing import Protocol

from attrs import frozen


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
    """

    operation: str
    method: str
    path: str
    number: int
    status: int | None = None
    seconds: float = 0.0
    error: str | None = None
    delay: float = 0.0


class Hook(Protocol):
    """What the client calls; each method may be a coroutine function or a plain one."""

    def before(self, attempt: Attempt, /) -> Awaitable[None] | None:
        """Called before a request is sent."""
        ...

    def after(self, attempt: Attempt, /) -> Awaitable[None] | None:
        """Called after an answer or a failure."""
        ...

    def on_retry(self, attempt: Attempt, /) -> Awaitable[None] | None:
        """Called before the wait for another attempt."""
        ...


async def run_before(hooks: Sequence[Hook], attempt: Attempt) -> None:
    """Call `before` of each hook, in order."""
    for hook in hooks:
        result = hook.before(attempt)
        if isawaitable(result):
            await result


async def run_after(hooks: Sequence[Hook], attempt: Attempt) -> None:
    """Call `after` of each hook, in reverse order."""
    for hook in reversed(hooks):
        result = hook.after(attempt)
        if isawaitable(result):
            await result


async def run_on_retry(hooks: Sequence[Hook], attempt: Attempt) -> None:
    """Call `on_retry` of each hook, in order."""
    for hook in hooks:
        result = hook.on_retry(attempt)
        if isawaitable(result):
            await result
