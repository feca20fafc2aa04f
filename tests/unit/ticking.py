"""A clock that wakes sleeping tasks in the order of their times, and a server that notes when requests start."""

import asyncio

import httpx

from aiomodelarts.testing import VirtualClock

START = VirtualClock().monotonic()


class Ticking(VirtualClock):
    """Sleeping tasks are woken in the order of their times, and not before all others stand still."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[tuple[float, int, asyncio.Event]] = []

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        entry = (self.monotonic() + seconds, len(self.slept), woken)
        self.slept.append(seconds)
        self.waiting.append(entry)
        try:
            await woken.wait()
        finally:
            self.waiting.remove(entry)

    async def run(self, until: float = 1e9) -> None:
        """Let all tasks go on until nobody sleeps any more."""
        while True:
            for _ in range(200):
                await asyncio.sleep(0)
            if not self.waiting or min(self.waiting)[0] > START + until:
                return
            due, _, woken = min(self.waiting)
            self.advance(max(0.0, due - self.monotonic()))
            woken.set()


class Server:
    """Notes when requests start, and answers what it is told to."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.starts: list[float] = []
        self.names: list[str] = []
        self.answers: list[httpx.Response] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.starts.append(round(self.clock.monotonic() - START, 3))
        self.names.append(request.url.path.rpartition("/")[2])
        return self.answers.pop(0) if self.answers else httpx.Response(200, json={})
