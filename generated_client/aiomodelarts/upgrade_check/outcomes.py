"""Exit codes and messages of the command `changes`."""

from __future__ import annotations

import sys
import traceback
from enum import IntEnum
from pathlib import Path
from typing import TextIO


class ExitCode(IntEnum):
    """Exit codes of the command."""

    CLEAN = 0
    FINDINGS = 1
    UNUSABLE = 2
    FAULT = 3
    INTERRUPTED = 130
    BROKEN_PIPE = 141


def write(text: str, stream: TextIO) -> None:
    """Write text, with escapes for characters that the stream can't represent."""
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, errors="backslashreplace").decode(encoding))
    stream.flush()


def refuse(reason: str) -> int:
    """Print why the input is unusable, and return the exit code."""
    write(f"{reason}\n", sys.stderr)
    return ExitCode.UNUSABLE


def report_fault(error: BaseException, place: str = "") -> int:
    """Print an unexpected error without its traceback, and return the exit code.

    Args:
        error: The error.
        place: File that was being checked; empty if none was.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    prefix = f"{place}: " if place else ""
    text = f"{prefix}fault of aiomodelarts{where}: {type(error).__name__}: {error}\n"
    write(text + "Please report it with the code that it fails on.\n", sys.stderr)
    return ExitCode.FAULT
