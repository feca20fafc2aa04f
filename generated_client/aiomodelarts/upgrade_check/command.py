"""The command `changes`: list what changed since a version, and find the code that it concerns.

The distribution aiomodelarts contains the list of changes, and aiomodelarts-testing the check of code.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ..changes import changes_since
from ..testing.installed_distributions import VersionsDiffer, check_distributions
from .listing import changes_as_json, changes_as_text
from .outcomes import ExitCode, refuse, report_fault, write

DESCRIPTION = "List what changed since a version of aiomodelarts, or find the places in your code that it concerns."
FORMATS = ("text", "json", "sarif")
MISSING = "aiomodelarts-testing is missing; --code needs it: pip install 'aiomodelarts[testing]'"


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
        return _list(options.since, options.format) if options.code is None else _check(options)
    except KeyboardInterrupt:
        write("interrupted\n", sys.stderr)
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # The reader of the output, such as `head`, has ended. Nothing more can be written, also not at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.BROKEN_PIPE
    except Exception as error:  # the last resort: users get a report instead of a traceback
        return report_fault(error)


def _list(since: str, format_: str) -> int:
    try:
        changes = changes_since(since)
    except ValueError as error:
        return refuse(str(error))
    if format_ == "sarif":
        return refuse("SARIF reports places in code; add --code PATH")
    written = changes_as_json if format_ == "json" else changes_as_text
    write(written(since, changes), sys.stdout)
    return ExitCode.FINDINGS if any(one.level == "breaking" for one in changes) else ExitCode.CLEAN


def _check(options: argparse.Namespace) -> int:
    try:
        check_distributions()
        from .code_command import check  # only with aiomodelarts-testing
    except VersionsDiffer as error:
        return refuse(str(error))
    except ModuleNotFoundError as error:
        if error.name != f"{__package__}.code_command":
            raise
        return refuse(MISSING)
    return check(options)
