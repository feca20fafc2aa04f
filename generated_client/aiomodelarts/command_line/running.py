"""Run the coroutine of a command, and turn its errors into messages and exit codes."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Coroutine
from typing import Any

import click

from .exit_codes import BROKEN_PIPE, INTERRUPTED, exit_code, report
from .printable_text import printable
from .settings import Settings


def run(coroutine: Coroutine[Any, Any, int], settings: Settings) -> int:
    """Run a coroutine and return the exit code of the command.

    Args:
        coroutine: What to run; it returns the exit code.
        settings: Settings of the command, for the errors.

    Raises:
        click.ClickException: The command was used wrongly.
    """
    try:
        return asyncio.run(coroutine)
    except click.ClickException:
        raise
    except BrokenPipeError:
        return discard_output()
    except KeyboardInterrupt as interrupt:
        for note in getattr(interrupt, "__notes__", ()):
            print(printable(note), file=sys.stderr)  # noqa: T201
        return INTERRUPTED
    except Exception as error:
        report(error, verbose=settings.verbose, debug=settings.debug)
        return exit_code(error)


def discard_output() -> int:
    """Discard what is still to be written, because the reader of the output has ended.

    Returns:
        The exit code that shells report for such programs.
    """
    # Python flushes both streams at its end and would report the broken pipe there.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
    return BROKEN_PIPE
