"""Command `python -m aiomodelarts.testing differences`, which compares a recording with the fake."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from ...operations import OPERATIONS
from ..clock import VirtualClock
from ..comparison import ComparisonReport, RecordedRun
from ..conformance.recordings import read
from ..conformance.run_results import matches
from ..conformance.settings import settings_of
from ..fake import FakeModelArts
from .file_errors import message_of

WRONG_USAGE = 2
EPILOG = """\
The command sends the recorded requests to a new fake, in order, and compares the responses: statuses, error codes,
fields, types, forms such as times in milliseconds, states, defaults, and the order and number of listed resources that
the recorded run created. IDs, names, times and texts may differ. The clock of the fake is advanced until a response has
the recorded state. Calls on resources that only the recorded account has are not compared, unless a seed creates such
resources.

exit status: 0 no differences, 1 differences, 2 the recording can't be used

examples:
  conform --endpoint https://modelarts.eu-de.otc.t-systems.com --write --record calls.jsonl
  differences calls.jsonl
  differences calls.jsonl --only notebooks --json differences.json
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the command to the parser."""
    command = commands.add_parser(
        "differences",
        help="list differences between a recording and the fake",
        description="Send the requests of a recording of `conform --record` to the fake and list the differences.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("recording", type=Path, help="file that `conform --record` wrote")
    command.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="PATTERN",
        help="operations or resources to report (default: all)",
    )
    command.add_argument(
        "--skip", action="append", default=[], metavar="PATTERN", help="operations or resources to leave out"
    )
    command.add_argument("--seed", metavar="FILE", help="initial state of the fake: calls or a snapshot")
    command.add_argument("--json", type=Path, metavar="FILE", help="write the report as JSON")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Compare a recording with the fake and return the exit code."""
    try:
        report = _report(options)
        if options.json is not None:
            options.json.write_text(report.to_json(), encoding="utf-8")
    except (OSError, ValueError) as error:
        print(message_of(error), file=sys.stderr)  # noqa: T201
        return WRONG_USAGE
    print(report.to_text(), end="")  # noqa: T201
    return report.code


def _report(options: argparse.Namespace) -> ComparisonReport:
    """Return the report.

    Raises:
        OSError: The recording or the seed can't be read.
        ValueError: The recording or the seed is invalid, or a pattern matches nothing.
    """
    unknown = [one for one in [*options.only, *options.skip] if not any(matches(name, (one,)) for name in OPERATIONS)]
    if unknown:
        raise ValueError(f"no operation or resource matches {unknown[0]!r}")
    settings, exchanges = read(options.recording)
    now = settings_of(settings).now
    fake = FakeModelArts(clock=VirtualClock(now) if now else None)
    if options.seed is not None:
        fake.seed(options.seed)
    return asyncio.run(RecordedRun(fake, exchanges, tuple(options.only), tuple(options.skip)).run())
