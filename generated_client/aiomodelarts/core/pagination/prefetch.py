"""Pages that are fetched before they are needed."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from ..http.event_loop import running_loop
from .page_requests import Window

Fetch = Callable[[Window], Awaitable[object]]


class Prefetch:
    """Fetches the windows that a walk expects to need next, and hands them out in order.

    At no time are more than `count` answers under way or in store, so that is the memory it takes. A failure is raised
    when its window is asked for. `aclose` ends whatever is under way.

    Args:
        fetch: Gets the answer for a window.
        count: How many windows to fetch ahead.
    """

    def __init__(self, fetch: Fetch, count: int) -> None:
        self.count = count
        self._fetch = fetch
        self._ahead: deque[tuple[Window, asyncio.Task[object]]] = deque()

    async def get(self, window: Window) -> object:
        """The answer for a window; what was fetched ahead for another place is thrown away."""
        if not self._ahead or self._ahead[0][0] != window:
            await self.aclose()
            return await self._fetch(window)
        answer = await self._ahead[0][1]
        self._ahead.popleft()
        return answer

    async def plan(self, windows: Sequence[Window]) -> None:
        """Begin to fetch what is expected to be needed next, in this order."""
        wanted = windows[: self.count]
        planned = [window for window, _ in self._ahead]
        if planned != list(wanted[: len(planned)]):
            await self.aclose()
        for window in wanted[len(self._ahead) :]:
            self._ahead.append((window, running_loop().create_task(self._answer(window))))

    async def aclose(self) -> None:
        """Cancel what is under way and wait until it has ended."""
        tasks = [task for _, task in self._ahead]
        self._ahead.clear()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _answer(self, window: Window) -> object:
        return await self._fetch(window)
