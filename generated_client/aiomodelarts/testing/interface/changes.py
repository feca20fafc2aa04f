"""Changes of a fake, reported to open pages as server-sent events."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncGenerator, Hashable
from contextlib import suppress

from attrs import define, field

from ..fake import FakeModelArts
from ..state.sqlite_file import NoState, StateUnavailable
from .control.clock import clock_view
from .control.planned import failures, outcomes
from .problems import Problem
from .turns import Turns

MOST_LISTENERS = 100
LOOK_SECONDS = 1.0
"""Real time in seconds after which the fake is examined again, because time passes and other processes change it."""
REST_SECONDS = 0.2
"""Least real time in seconds between two examinations."""
REST_FACTOR = 30
"""Least time between two examinations, as a multiple of the time that one takes."""
KEEP_ALIVE_SECONDS = 15.0
SUBJECTS = ("calls", "resources", "clock", "plans")


@define(eq=False)
class _Listener:
    """An open stream. It remembers which subjects changed, not each change, so it stays small if nobody reads it."""

    changed: set[str] = field(factory=set[str])
    wake: asyncio.Event = field(factory=asyncio.Event)


class Changes:
    """Reports which parts of a fake have changed.

    While a page is open, one task examines the fake soon after each call, and each second. Otherwise, nothing runs.

    Args:
        fake: The fake.
        seeding: Turns of seeds, which lock the fake. Without any, it is never locked for long.
    """

    def __init__(self, fake: FakeModelArts, seeding: Turns | None = None) -> None:
        self._fake = fake
        self._seeding = seeding or Turns()
        self._listeners: set[_Listener] = set()
        self._look: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def listeners(self) -> int:
        """Number of open streams."""
        return len(self._listeners)

    def notify(self) -> None:
        """Examine the fake soon, because a call may have changed it. Other threads may call this too."""
        look, loop = self._look, self._loop
        if look is not None and loop is not None:
            loop.call_soon_threadsafe(look.set)  # the calls of a seed come from another thread

    async def stream(self) -> AsyncGenerator[str]:
        """Yield server-sent events, named `calls`, `resources`, `clock` and `plans`.

        Raises:
            Problem: Too many streams are open.
        """
        listener = _Listener()
        self._listeners.add(listener)
        if self._task is None or self._task.done():
            # A new event each time, because an event belongs to the event loop that first waits for it.
            self._look, self._loop = asyncio.Event(), asyncio.get_running_loop()
            self._task = asyncio.create_task(self._examine(self._look))
        try:
            yield "retry: 1000\n\n"
            while True:
                with suppress(TimeoutError):
                    async with asyncio.timeout(KEEP_ALIVE_SECONDS):
                        await listener.wake.wait()
                listener.wake.clear()
                changed, listener.changed = listener.changed, set()
                if not changed:
                    yield ": nothing changed\n\n"
                for subject in SUBJECTS:
                    if subject in changed:
                        yield f"event: {subject}\ndata: {json.dumps({'calls': self._fake.calls.total})}\n\n"
        finally:
            self._listeners.discard(listener)
            if not self._listeners:
                self._task.cancel()
                self._task = self._look = self._loop = None

    def check_room(self) -> None:
        """Check that another stream can be opened.

        Raises:
            Problem: Too many streams are open.
        """
        if len(self._listeners) >= MOST_LISTENERS:
            raise Problem(503, f"{MOST_LISTENERS} pages are open", "close some of them")

    async def _examine(self, look: asyncio.Event) -> None:
        before = self._marks()
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await look.wait()
            look.clear()
            await self._seeding.wait()
            began = time.monotonic()
            after = self._marks()
            took = time.monotonic() - began
            changed = {subject for subject in SUBJECTS if before[subject] != after[subject]}
            before = after
            if changed:
                for listener in self._listeners:
                    listener.changed |= changed
                    listener.wake.set()
            # Pages are notified of a large state less often, so that calls of clients stay fast.
            await asyncio.sleep(max(REST_SECONDS, REST_FACTOR * took))

    def _marks(self) -> dict[str, Hashable]:
        """Return values that differ if a subject has changed."""
        try:
            return self._marks_of_state()
        except (NoState, StateUnavailable) as error:
            # Pages load again and show the reason, and again when the file is back.
            return dict.fromkeys(SUBJECTS, str(error))

    def _marks_of_state(self) -> dict[str, Hashable]:
        fake = self._fake
        with fake.transaction():
            total, clock = fake.calls.total, clock_view(fake)
            due = clock.next_change.at if clock.next_change is not None else None
            size = sum(map(len, fake.state.values()))
            return {
                "calls": (total, len(fake.calls)),
                "resources": (total, size, due, fake.last_number),
                "clock": (clock.paused, clock.speed, due, int(clock.now / max(1.0, clock.speed))),
                "plans": (repr(failures(fake)), repr(outcomes(fake))),
            }
