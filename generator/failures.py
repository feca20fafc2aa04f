"""Exit codes, and the report of an error that no command expects: a fault of the generator."""

import os
import tempfile
import traceback
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path
from types import TracebackType
from typing import Any

from .spec.problems import Place, Problem
from .spec.source import SpecList, SpecMap

PACKAGE = Path(__file__).resolve().parent


class ExitCode(IntEnum):
    """Exit codes of all commands."""

    CLEAN = 0
    FINDINGS = 1
    UNUSABLE = 2
    FAULT = 3
    INTERRUPTED = 130


EXIT_CODES = """\
exit codes:
  0  clean: no finding and no difference
  1  findings in spec/ or differences, each with its place
  2  unusable input: an unknown argument, a missing folder, an unreadable file
  3  a fault of the generator; the message says which file was being read and how to report it
"""


def is_input_error(error: Exception) -> bool:
    """Whether an error is due to the environment: a file or folder, or a missing package."""
    if isinstance(error, OSError):
        own = error.filename is not None and PACKAGE in Path(os.fsdecode(error.filename)).resolve().parents
        return error.errno is not None and not own
    return isinstance(error, ModuleNotFoundError) and not (error.name or "").startswith(("generator", "aiomodelarts"))


def input_report(error: Exception) -> str:
    """Return what the environment lacks."""
    if isinstance(error, OSError):
        name = "" if error.filename is None else f"{os.fsdecode(error.filename)}: "
        what, remedy = f"{name}{error.strerror}", "make room and correct the permissions, or pass another path"
    else:
        what, remedy = str(error), "install the development environment with `make setup`"
    return f"{what}\n    remedy: {remedy}"


def fault_report(error: Exception, command: str, show_traceback: bool) -> str:
    """Return where the generator failed and how to report it. The traceback is written to a file.

    Args:
        error: Unexpected error.
        command: Name of the command that failed.
        show_traceback: Start the report with the traceback instead of writing it to a file.
    """
    text = "".join(traceback.format_exception(error))
    file = "" if show_traceback else _write(text)
    where = "above" if show_traceback else f"in {file}" if file else "that --traceback prints"
    remedy = f"this is a fault of the generator; report it to its maintainers with the traceback {where}"
    what = f"`{command}` failed unexpectedly: {_summary(error)}"
    place = place_of_failure(error)
    if place is None:
        report = f"{what}\n    remedy: {remedy}"
    else:
        report = str(Problem(place, what, f"{remedy} and the part of {place.file} around line {place.line}"))
    return text + report if show_traceback else report


def place_of_failure(error: BaseException) -> Place | None:
    """Return the place that was being processed, from the local variables of the generator's functions.

    Returns:
        Place of the innermost node of the spec or, without one, the file that was being read; None without both.
    """
    for variables in _variables(error.__traceback__):
        nodes = [value for value in variables.values() if isinstance(value, SpecMap | SpecList)]
        places = [node.place() for node in nodes if node.file and "openapi" not in node]
        # A function has the nodes that contain others in local variables too; the innermost starts last.
        if places:
            return max(places, key=lambda place: place.line)
        for value in variables.values():
            if isinstance(value, Path) and value.is_file() and PACKAGE not in value.resolve().parents:
                return Place(value.name, 1)
    return None


def _variables(trace: TracebackType | None) -> Iterator[dict[str, Any]]:
    """Yield the local variables of the generator's functions, those of the innermost one first."""
    frames = [frame for frame, _ in traceback.walk_tb(trace)]
    for frame in reversed(frames):
        if PACKAGE in Path(frame.f_code.co_filename).resolve().parents:
            yield frame.f_locals


def _summary(error: Exception) -> str:
    first_line = str(error).strip().partition("\n")[0]
    return f"{type(error).__name__}: {first_line[:300]}" if first_line else type(error).__name__


def _write(text: str) -> str:
    """Write a traceback to a temporary file, and return its path; an empty string if that is impossible."""
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", prefix="aiomodelarts-generator-", suffix=".txt", delete=False
        ) as file:
            file.write(text)
    except OSError:
        return ""
    return file.name
