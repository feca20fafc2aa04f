"""Progress for people: lines in a terminal that show how waits and lists are going. Needs the extra `cli`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, contextmanager
from enum import Enum
from typing import Protocol, TypeVar

try:
    from rich.console import Console
    from rich.progress import Progress as Bars
    from rich.progress import ProgressColumn, SpinnerColumn, Task, TaskID, TextColumn, TimeElapsedColumn
    from rich.text import Text
except ImportError as error:
    raise ImportError("aiomodelarts.progress needs rich; install aiomodelarts[cli]") from error

from .core.waiting.progress import Progress

ItemT_co = TypeVar("ItemT_co", covariant=True)
ItemT = TypeVar("ItemT")


class Listing(Protocol[ItemT_co]):
    """What is needed of a pager."""

    def __aiter__(self) -> AsyncGenerator[ItemT_co, None]:
        """All items."""
        ...

    async def total(self) -> int | None:
        """How many items there are, or None."""
        ...


class RichProgress:
    """Shows waits and lists, a line each. Call it with the progress of a wait: it is an `on_progress`.

    Args:
        bars: Draws the lines.
    """

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._lines: dict[str, TaskID] = {}

    def __call__(self, progress: Progress) -> None:
        """Show how a wait is going; waits are told apart by what they wait for.

        Args:
            progress: What `wait` and its like hand to `on_progress`.
        """
        name = progress.subject
        if name not in self._lines:
            self._lines[name] = self._bars.add_task(name, total=None, state="")
        line, steps = self._lines[name], progress.step
        self._bars.update(line, state=_shown(progress.state), completed=steps, total=steps if progress.done else None)
        if progress.done:
            del self._lines[name]  # the same may be waited for again, in a line of its own

    async def track(self, pager: Listing[ItemT], name: str = "items") -> AsyncGenerator[ItemT, None]:
        """The items of a list, counted while they are handed out.

        Args:
            pager: What a list method returns.
            name: What to call them.
        """
        line = self._bars.add_task(name, total=await pager.total(), state="")
        count = 0
        async with aclosing(aiter(pager)) as items:
            async for item in items:
                count += 1
                self._bars.update(line, completed=count)
                yield item
        # A total may be missing or wrong; without the true one the line would not come to rest.
        self._bars.update(line, total=count)


@contextmanager
def rich_progress(console: Console | None = None) -> Generator[RichProgress, None, None]:
    """Show progress while a `with` block runs. Nothing is written when the console is not a terminal.

    Args:
        console: Where to draw; None: on standard error.

    Example:
        ```
        with rich_progress() as progress:
            await client.notebooks.wait(notebook.id, on_progress=progress)
            async for job in progress.track(client.training_jobs.list(), "jobs"):
                ...
        ```
    """
    where = console if console is not None else Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), _Count(), TimeElapsedColumn())
    with Bars(*columns, console=where, disable=not where.is_terminal) as bars:
        yield RichProgress(bars)


class _Count(ProgressColumn):
    """The state of a wait, or how many items of a list came."""

    def render(self, task: Task) -> Text:
        """What is shown of a line."""
        state: str = task.fields["state"]
        if state:
            return Text(state)
        of = "" if task.total is None else f" of {task.total:.0f}"
        return Text(f"{task.completed:.0f}{of}")


def _shown(state: object) -> str:
    return state.name if isinstance(state, Enum) else str(state or "waiting")
