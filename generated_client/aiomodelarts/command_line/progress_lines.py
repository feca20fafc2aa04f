"""Progress of waits on standard error."""

from __future__ import annotations

import asyncio
import shlex
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from enum import Enum

from ..core.errors.exceptions import TransportError, WaitTimeout
from ..core.waiting.progress import Progress, ProgressCallback


@contextmanager
def progress_of(resource: str, *, until: Sequence[str] = (), gone: bool = False) -> Generator[ProgressCallback]:
    """Show the progress of a wait: one moving line on a terminal, otherwise a line for each new state.

    After Ctrl-C, a timeout or a lost connection, a line says how to wait again.

    Args:
        resource: Attribute of the client whose resource is waited for.
        until: States or actions that are waited for; none for the usual ones.
        gone: Whether the wait ends when the resource no longer exists.
    """
    last: list[Progress] = []
    try:
        if sys.stderr.isatty():
            with _moving(last) as callback:
                yield callback
        else:
            yield _Lines(last)
    except (asyncio.CancelledError, KeyboardInterrupt, TransportError, WaitTimeout):
        if last:
            print(how_to_continue(resource, last[-1].subject, until=until, gone=gone), file=sys.stderr)  # noqa: T201
        raise


def how_to_continue(resource: str, subject: str, *, until: Sequence[str] = (), gone: bool = False) -> str:
    """Return the line that says how to wait for a resource again.

    Args:
        resource: Attribute of the client.
        subject: Resource and IDs, as `Progress` has them.
        until: States or actions that are waited for.
        gone: Whether the wait ends when the resource no longer exists.
    """
    ids = subject.removeprefix(resource).strip().replace("/", " ")  # each ID is an argument
    command = ["modelarts", resource.replace("_", "-"), "wait-gone" if gone else "wait", *ids.split()]
    command += [part for state in until for part in ("--for", shlex.quote(state))]
    return f"The work continues. To wait for it again: {' '.join(command)}"


class _Lines:
    """Prints a line for each new state."""

    def __init__(self, last: list[Progress]) -> None:
        self._last = last

    def __call__(self, progress: Progress) -> None:
        if not self._last or self._last[-1].state != progress.state or progress.done:
            print(f"{progress.subject}: {shown(progress.state)} after {progress.elapsed:.0f} s", file=sys.stderr)  # noqa: T201
        self._last[:] = [progress]


@contextmanager
def _moving(last: list[Progress]) -> Generator[ProgressCallback]:
    from rich.console import Console
    from rich.progress import Progress as Bars
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    from ..progress import RichProgress

    bars = Bars(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("{task.fields[state]}"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
    )
    with bars:
        show = RichProgress(bars)

        def callback(progress: Progress) -> None:
            last[:] = [progress]
            show(progress)

        yield callback


def shown(state: object) -> str:
    """Return a state as a word."""
    if isinstance(state, Enum):
        return str(state.value) if isinstance(state.value, str) else state.name
    return str(state)
