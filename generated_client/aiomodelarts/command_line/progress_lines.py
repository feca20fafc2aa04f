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
from .printable_text import can_move_cursor, printable


@contextmanager
def progress_of(
    resource: str, *, until: Sequence[str] = (), gone: bool = False, subject: str = "", acts: bool = True
) -> Generator[ProgressCallback]:
    """Show the progress of a wait: one moving line on a terminal, otherwise a line for each new state.

    After Ctrl-C, a timeout or a lost connection, a line says how to wait again.

    Args:
        resource: Attribute of the client whose resource is waited for.
        until: States or actions that are waited for; none for the usual ones.
        gone: Whether the wait ends when the resource no longer exists.
        subject: Resource and IDs, as `Progress` has them, if they are known before the first poll.
        acts: Whether a request that changes something is sent before the first poll.
    """
    last: list[Progress] = []
    try:
        if can_move_cursor(sys.stderr):
            with _moving(last, subject or resource) as callback:
                yield callback
        else:
            yield _Lines(last)
    except (asyncio.CancelledError, KeyboardInterrupt, TransportError, WaitTimeout) as error:
        known = last[-1].subject if last else subject
        if last or not acts:
            print(how_to_continue(resource, known, until=until, gone=gone), file=sys.stderr)  # noqa: T201
        elif isinstance(error, asyncio.CancelledError | KeyboardInterrupt):
            print(_how_to_check(resource, known, until=until, gone=gone), file=sys.stderr)  # noqa: T201
        raise


def _how_to_check(resource: str, subject: str, *, until: Sequence[str], gone: bool) -> str:
    """Return the line that says what to do if it is not known whether a request was executed."""
    if subject:
        command = _wait_command(resource, subject, until, gone=gone)
        return f"The service may have executed the request. To wait for the result: {command}"
    return f"The service may have executed the request. To check: modelarts {resource.replace('_', '-')} list"


def how_to_continue(resource: str, subject: str, *, until: Sequence[str] = (), gone: bool = False) -> str:
    """Return the line that says how to wait for a resource again.

    Args:
        resource: Attribute of the client.
        subject: Resource and IDs, as `Progress` has them.
        until: States or actions that are waited for.
        gone: Whether the wait ends when the resource no longer exists.
    """
    return f"The work continues. To wait for it again: {_wait_command(resource, subject, until, gone=gone)}"


def _wait_command(resource: str, subject: str, until: Sequence[str], *, gone: bool) -> str:
    ids = subject.removeprefix(resource).strip().replace("/", " ").split()  # each ID is an argument
    command = ["modelarts", resource.replace("_", "-"), "wait-gone" if gone else "wait"]
    command += [shlex.quote(printable(one)) for one in ids]
    command += [part for state in until for part in ("--for", shlex.quote(state))]
    return " ".join(command)


class _Lines:
    """Prints a line for each new state."""

    def __init__(self, last: list[Progress]) -> None:
        self._last = last

    def __call__(self, progress: Progress) -> None:
        if not self._last or self._last[-1].state != progress.state or progress.done:
            text = printable(f"{progress.subject}: {shown(progress.state)} after {progress.elapsed:.0f} s")
            print(text, file=sys.stderr)  # noqa: T201
        self._last[:] = [progress]


@contextmanager
def _moving(last: list[Progress], subject: str) -> Generator[ProgressCallback]:
    from rich.console import Console
    from rich.progress import Progress as Bars
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    bars = Bars(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        TextColumn("{task.fields[state]}", markup=False),
        TimeElapsedColumn(),
        console=Console(stderr=True),
    )
    with bars:
        line = bars.add_task(printable(subject), total=None, state="")

        def callback(progress: Progress) -> None:
            last[:] = [progress]
            state = printable(shown(progress.state)) if progress.state else "waiting"
            bars.update(line, description=printable(progress.subject), state=state)
            if progress.done:
                bars.update(line, completed=progress.step, total=progress.step)

        yield callback


def shown(state: object) -> str:
    """Return a state as a word."""
    if isinstance(state, Enum):
        return str(state.value) if isinstance(state.value, str) else state.name
    return str(state)
