"""Say how to continue after Ctrl-C or a lost connection."""

from __future__ import annotations

import asyncio
import shlex
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from ..core.errors.exceptions import TransportError, WaitTimeout
from .exit_codes import PROGRAM
from .printable_text import printable


@contextmanager
def following(what_continues: str, command: Sequence[str]) -> Generator[None]:
    """Print the command that follows again, if the `with` block is interrupted or loses its connection.

    Args:
        what_continues: What continues without the command, such as `The job continues`.
        command: The command without the name of the program.
    """
    with continued_by(f"{what_continues}. To follow it again", command):
        yield


@contextmanager
def continued_by(purpose: str, command: Sequence[str]) -> Generator[None]:
    """Print a command and its purpose, if the `with` block is interrupted or loses its connection.

    Args:
        purpose: What the command is for, such as `To continue the download`.
        command: The command without the name of the program.
    """
    try:
        yield
    except (asyncio.CancelledError, KeyboardInterrupt, TransportError, WaitTimeout):
        again = " ".join([PROGRAM, *(shlex.quote(printable(part)) for part in command)])
        print(f"{purpose}: {again}", file=sys.stderr)  # noqa: T201
        raise
