"""Interrupt a flow where it waits: cancel it, or close its client, at the k-th time that it gives up control."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any

RENEWAL = "aiomodelarts token"
"""Name of the tasks that renew a token."""
Strike = Callable[[asyncio.Future[Any] | None], None]
"""What to do at the step; gets what the flow is about to wait for, or None when it only lets others run."""


class Stepped:
    """A coroutine that is struck at one of its steps. Await it in a task of its own.

    Args:
        flow: The coroutine.
        at: The step, from 0.
        strike: What is done there.
        on: Strike at all steps after it, too.
    """

    def __init__(self, flow: Coroutine[Any, Any, Any], at: int, strike: Strike, *, on: bool = False) -> None:
        self._flow = flow
        self._at = at
        self._strike = strike
        self._on = on
        self.steps = 0

    @property
    def struck(self) -> bool:
        """Whether the step was reached."""
        return self.steps > self._at

    def __await__(self) -> Generator[Any, Any, Any]:
        thrown: BaseException | None = None
        while True:
            try:
                waited = self._flow.send(None) if thrown is None else self._flow.throw(thrown)
            except StopIteration as end:
                return end.value
            if self.steps == self._at or (self._on and self.steps > self._at):
                self._strike(waited)
            self.steps += 1
            try:
                yield waited
            except BaseException as error:  # handed on to the flow
                thrown = error
            else:
                thrown = None

    async def run(self) -> Any:
        return await self


def current() -> asyncio.Task[Any]:
    task = asyncio.current_task()
    assert task is not None
    return task


def cancel_while_it_waits(_: asyncio.Future[Any] | None) -> None:
    current().cancel()


def cancel_as_it_is_woken(waited: asyncio.Future[Any] | None) -> None:
    """What it waits for has come, but the flow has not gone on yet."""
    task = current()
    if waited is None:
        asyncio.get_running_loop().call_soon(task.cancel)
    else:
        waited.add_done_callback(lambda _: task.cancel())


async def run_and_cancel(flow: Coroutine[Any, Any, Any], at: int, strike: Strike, *, on: bool = False) -> bool:
    """Run a flow, cancelled at a step; returns whether it came as far as that.

    Raises:
        AssertionError: It took the cancellation for something else.
    """
    stepped = Stepped(flow, at, strike, on=on)
    task = asyncio.create_task(stepped.run(), name="flow")
    await asyncio.wait([task], timeout=30.0)
    assert task.done(), f"step {at}: it hangs after it was cancelled"
    if stepped.struck:
        assert task.cancelled(), f"step {at}: instead of being cancelled it ended in {task.exception()!r}"
    else:
        task.result()
    return stepped.struck


def strangers(known: set[asyncio.Task[Any]]) -> list[asyncio.Task[Any]]:
    """Tasks that were not there before and are not the server's."""
    from .fault_server import TASK_NAME

    return [task for task in asyncio.all_tasks() - known if task.get_name() != TASK_NAME]


async def no_strangers(known: set[asyncio.Task[Any]]) -> list[asyncio.Task[Any]]:
    """The tasks that are left over when everything that is about to end has ended."""
    for _ in range(20):
        if not strangers(known):
            break
        await asyncio.sleep(0)
    return strangers(known)


async def renewals_end(known: set[asyncio.Task[Any]]) -> None:
    """Wait until IAM has responded to the tokens that the client renews in the background for all callers."""
    if renewals := [task for task in strangers(known) if task.get_name() == RENEWAL]:
        await asyncio.wait(renewals, timeout=30.0)


Flow = Callable[[Any], Awaitable[Any]]
