"""Progress display of waits and lists in a terminal. Requires the extra `cli`."""

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
    """Methods of a pager that the progress display uses."""

    def __aiter__(self) -> AsyncGenerator[ItemT_co, None]:
        """Iterate over all items."""
        ...

    async def total(self) -> int | None:
        """Return the total number of items, or None."""
        ...


class RichProgress:
    """Shows the progress of waits and lists, one line each. Pass it as `on_progress` to a wait.

    Args:
        bars: The `rich.progress.Progress` that draws the lines.
    """

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._lines: dict[str, TaskID] = {}

    def __call__(self, progress: Progress) -> None:
        """Show the progress of a wait, in one line per resource.

        Args:
            progress: The progress, as passed to `on_progress`.
        """
        name = progress.subject
        if name not in self._lines:
            self._lines[name] = self._bars.add_task(name, total=None, state="")
        line, steps = self._lines[name], progress.step
        self._bars.update(line, state=_shown(progress.state), completed=steps, total=steps if progress.done else None)
        if progress.done:
            del self._lines[name]  # another wait for the same resource gets a new line

    async def track(self, pager: Listing[ItemT], name: str = "items") -> AsyncGenerator[ItemT, None]:
        """Iterate over the items of a list and show how many were yielded.

        Args:
            pager: The pager that a list method returns.
            name: Name of the items in the display.
        """
        line = self._bars.add_task(name, total=await pager.total(), state="")
        count = 0
        async with aclosing(aiter(pager)) as items:
            async for item in items:
                count += 1
                self._bars.update(line, completed=count)
                yield item
        # The announced total may be missing or wrong, and then the line would never be shown as complete.
        self._bars.update(line, total=count)


@contextmanager
def rich_progress(console: Console | None = None) -> Generator[RichProgress, None, None]:
    """Show progress while a `with` block runs. If the console isn't a terminal, nothing is written.

    Args:
        console: The console to draw on; None for standard error.

    Example:
        ```python
        with rich_progress() as progress:
            await client.notebooks.wait(notebook.id, on_progress=progress)
            async for job in progress.track(client.training_jobs.list(), "jobs"):
                print(job.metadata.name)
        ```
    """
    where = console if console is not None else Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), _Count(), TimeElapsedColumn())
    with Bars(*columns, console=where, disable=not where.is_terminal) as bars:
        yield RichProgress(bars)


class _Count(ProgressColumn):
    """Column with the state of a wait, or the number of items of a list."""

    def render(self, task: Task) -> Text:
        """Return the text of the column for a line."""
        state: str = task.fields["state"]
        if state:
            return Text(state)
        of = "" if task.total is None else f" of {task.total:.0f}"
        return Text(f"{task.completed:.0f}{of}")


def _shown(state: object) -> str:
    return state.name if isinstance(state, Enum) else str(state or "waiting")
