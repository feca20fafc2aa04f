"""The part of the command `changes` that checks code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from attrs import evolve

from .check import check_code
from .findings import Certainty, Report
from .outcomes import ExitCode, refuse, report_fault, write
from .reports import as_json, as_text
from .sarif import as_sarif
from .versions import UnknownVersion, Versions, versions_since

FORMATS: dict[str, Callable[[Report], str]] = {"text": as_text, "json": as_json, "sarif": as_sarif}


def check(options: argparse.Namespace) -> int:
    """Check code against the changes of this package and print the report. Returns the exit code.

    Args:
        options: Parsed options, see `command.add_arguments`.
    """
    try:
        versions = versions_since(options.since)
    except UnknownVersion as error:
        return refuse(str(error))
    return report_code(options, versions, FORMATS[options.format])


def report_code(options: argparse.Namespace, versions: Versions, written: Callable[[Report], str]) -> int:
    """Check code and print the report. Returns the exit code.

    Args:
        options: Parsed options, see `command.add_code_options`.
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
        return refuse(f"{error}: no such file or folder; pass the path of your code")
    report = checked.report
    if options.sure:
        report = evolve(report, findings=tuple(report.of(Certainty.SURE)))
    if not report.files and not checked.faults:
        for one in report.unread:
            write(f"{one.path}: not checked: {one.reason}\n", sys.stderr)
        return refuse(f"no Python file or notebook was read in {', '.join(map(str, options.code))}")
    write(written(report), sys.stdout)
    for fault in checked.faults:
        report_fault(fault.__cause__ or fault, fault.path)
    if checked.faults:
        return ExitCode.FAULT
    return ExitCode.FINDINGS if report.findings else ExitCode.CLEAN
