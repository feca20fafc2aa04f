"""Prefetching of pages: requests for the next pages run concurrently."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from ..http.event_loop import running_loop
from .page_requests import Window

Fetch = Callable[[Window], Awaitable[object]]


class Prefetch:
    """Fetches the windows that an iteration will probably need next, and returns their responses in order.

    To limit memory use, up to `count` responses are requested or buffered. If a request fails, `get` raises the error
    for its window. `aclose` cancels pending requests.

    Args:
        fetch: Requests a window.
        count: Number of windows to fetch ahead.
    """

    def __init__(self, fetch: Fetch, count: int) -> None:
        self.count = count
        self._fetch = fetch
        self._ahead: deque[tuple[Window, asyncio.Task[object]]] = deque()

    async def get(self, window: Window) -> object:
        """Return the response for a window; if another window was fetched ahead, discard all prefetched responses."""
        if not self._ahead or self._ahead[0][0] != window:
            await self.aclose()
            return await self._fetch(window)
        answer = await self._ahead[0][1]
        self._ahead.popleft()
        return answer

    async def plan(self, windows: Sequence[Window]) -> None:
        """Start to fetch the windows that will probably be needed next, in this order."""
        wanted = windows[: self.count]
        planned = [window for window, _ in self._ahead]
        if planned != list(wanted[: len(planned)]):
            await self.aclose()
        for window in wanted[len(self._ahead) :]:
            self._ahead.append((window, running_loop().create_task(self._answer(window))))

    async def aclose(self) -> None:
        """Cancel the pending requests and wait until they have ended."""
        tasks = [task for _, task in self._ahead]
        self._ahead.clear()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _answer(self, window: Window) -> object:
        return await self._fetch(window)
