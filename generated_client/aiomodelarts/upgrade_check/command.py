"""The command `changes`: list what changed since a version, and find the code that it concerns."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from pathlib import Path
from typing import TextIO

from attrs import evolve

from .check import CheckFault, check_code
from .findings import Certainty, Report
from .listing import changes_as_json, changes_as_text
from .reports import as_json, as_text
from .sarif import as_sarif
from .versions import UnknownVersion, Versions, versions_since

DESCRIPTION = "List what changed since a version of aiomodelarts, or find the places in your code that it concerns."
FORMATS: dict[str, Callable[[Report], str]] = {"text": as_text, "json": as_json, "sarif": as_sarif}


class ExitCode(IntEnum):
    """Exit codes of the command."""

    CLEAN = 0
    FINDINGS = 1
    UNUSABLE = 2
    FAULT = 3
    INTERRUPTED = 130
    BROKEN_PIPE = 141


def add_code_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that select the code and the format of the report."""
    parser.add_argument(
        "--code", action="append", type=Path, metavar="PATH",
        help="file or folder of your code: Python files and notebooks (repeatable)",
    )  # fmt: skip
    parser.add_argument(
        "--exclude", action="append", default=[], metavar="PATTERN",
        help="name or path to leave out, such as 'legacy' or 'src/*/generated' (repeatable). Folders of environments "
        "and builds, and those whose names start with a dot, are always left out",
    )  # fmt: skip
    parser.add_argument("--sure", action="store_true", help="report only what the types in the code confirm")
    parser.add_argument(
        "--compatible", action="store_true", help="report compatible changes that need attention, such as deprecations"
    )
    parser.add_argument(
        "--no-type-checker", dest="type_checker", action="store_false",
        help="do not use basedpyright, even if it is installed",
    )  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to a parser."""
    parser.add_argument(
        "--from", dest="since", required=True, metavar="VERSION", help="version that your code was written for"
    )
    add_code_options(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="format of the output (default: %(default)s)")
    parser.add_argument("--json", dest="format", action="store_const", const="json", help="the same as --format json")
    parser.add_argument(
        "--sarif", dest="format", action="store_const", const="sarif", help="the same as --format sarif"
    )


def run(arguments: Sequence[str] | None = None, *, program: str = "python -m aiomodelarts changes") -> int:
    """Run the command.

    Args:
        arguments: Arguments of the command line; those of the process by default.
        program: Name of the command in its help.

    Returns:
        Exit code: 0 if nothing is concerned, 1 if something is, 2 for unusable input, 3 for a fault of this package.
    """
    parser = argparse.ArgumentParser(prog=program, description=DESCRIPTION)
    add_arguments(parser)
    return run_with(parser.parse_args(arguments))


def run_with(options: argparse.Namespace) -> int:
    """Run the command with parsed arguments, see `add_arguments`."""
    try:
        versions = versions_since(options.since)
        if options.code is None:
            return _list(versions, options.format)
        return report_code(options, versions, FORMATS[options.format])
    except UnknownVersion as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        _write("interrupted\n", sys.stderr)
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # The reader of the output, such as `head`, has ended. Nothing more can be written, also not at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.BROKEN_PIPE
    except Exception as error:  # the last resort: users get a report instead of a traceback
        return _fault([error])


def _list(versions: Versions, format_: str) -> int:
    if format_ == "sarif":
        return _refuse("SARIF reports places in code; add --code PATH")
    written = changes_as_json(versions) if format_ == "json" else changes_as_text(versions)
    _write(written, sys.stdout)
    return ExitCode.FINDINGS if any(one.level == "breaking" for one in versions.changes) else ExitCode.CLEAN


def report_code(options: argparse.Namespace, versions: Versions, written: Callable[[Report], str]) -> int:
    """Check code and print the report.

    Args:
        options: Parsed options, see `add_code_options`.
        versions: The versions to compare.
        written: Returns the output for a report.
    """
    try:
        checked = check_code(
            options.code,
            versions,
            exclude=options.exclude,
            compatible=options.compatible,
            type_checker=options.type_checker,
        )
    except FileNotFoundError as error:
        return _refuse(f"{error}: no such file or folder; pass the path of your code")
    report = checked.report
    if options.sure:
        report = evolve(report, findings=tuple(report.of(Certainty.SURE)))
    if not report.files and not checked.faults:
        for one in report.unread:
            _write(f"{one.path}: not checked: {one.reason}\n", sys.stderr)
        return _refuse(f"no Python file or notebook was read in {', '.join(map(str, options.code))}")
    _write(written(report), sys.stdout)
    if checked.faults:
        return _fault(checked.faults)
    return ExitCode.FINDINGS if report.findings else ExitCode.CLEAN


def _refuse(text: str) -> int:
    _write(f"{text}\n", sys.stderr)
    return ExitCode.UNUSABLE


def _fault(errors: Iterable[BaseException]) -> int:
    for error in errors:
        cause = error.__cause__ if isinstance(error, CheckFault) and error.__cause__ is not None else error
        frames = traceback.extract_tb(cause.__traceback__)
        where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
        place = f"{error.path}: " if isinstance(error, CheckFault) else ""
        text = f"{place}fault of aiomodelarts{where}: {type(cause).__name__}: {cause}\n"
        _write(text + "Please report it with the code that it fails on.\n", sys.stderr)
    return ExitCode.FAULT


def _write(text: str, stream: TextIO) -> None:
    """Write text, with escapes for characters that the stream can't represent."""
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, errors="backslashreplace").decode(encoding))
    stream.flush()
