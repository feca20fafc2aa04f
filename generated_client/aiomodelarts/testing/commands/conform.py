"""Command `python -m aiomodelarts.testing conform`, which validates an endpoint against the spec."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

from ...core.errors.exceptions import AuthenticationFailed, ConfigurationError, ModelArtsError
from ...operations import OPERATIONS
from ..conformance import Conformance, Report, Settings, replaying
from ..conformance.junit import to_junit
from ..conformance.life_cycles import PREFIX
from ..conformance.recordings import read
from ..conformance.run_results import matches
from ..conformance.settings import settings_of
from ..conformance.text_report import to_table
from .file_errors import message_of

CALL_SECONDS = 120.0
# Settings of created Lite servers, which other services manage.
SERVER_OPTIONS = {
    "vpc": "VPC of created Lite servers, and of connections to inference services",
    "subnet": "subnet of created Lite servers",
    "security-group": "security group of created Lite servers",
    "key-pair": "name of the key pair of created Lite servers",
    "disk": "EVS disk to attach to a Lite server",
    "public-ip": "public IP address to bind to a Lite server",
}
FAILED = 2
CREDENTIALS = """\
Set credentials as for any client of this package, for example:
  export OS_AUTH_URL=https://iam.eu-de.otc.t-systems.com/v3 OS_USERNAME=... OS_PASSWORD=...
  export OS_USER_DOMAIN_NAME=OTC... OS_PROJECT_NAME=eu-de_...
or OS_TOKEN with OS_PROJECT_ID, or OS_ACCESS_KEY and OS_SECRET_KEY with OS_PROJECT_ID, or OS_CLOUD for clouds.yaml.
docs/credentials.md lists all names. To show the credentials that are found:
  python -c "import aiomodelarts.credentials as c; print(c.explain())"
"""
EPILOG = f"""\
Without --write, the run only reads: all lists, also page by page, the details of the listed resources, and resources
that do not exist. If a list is empty, the operations that need one of its items are reported as skipped.

With --write, the run also creates resources whose names begin with {PREFIX}, changes and reads them, and deletes them
at the end, also after Ctrl-C or SIGTERM. This takes minutes and may cost a little money. Networks, pools and plugins
cost more and are created only with --expensive.

exit status: 0 no differences, 1 differences, 2 the run could not start or was interrupted,
3 created resources were not deleted

examples:
  conform --endpoint https://modelarts.eu-de.otc.t-systems.com --json report.json --junit report.xml
  conform --endpoint http://127.0.0.1:8080 --write --record calls.jsonl    validate the fake of `serve`
  conform --endpoint ... --only notebooks --only 'List*'
  conform --replay calls.jsonl                                             repeat the run offline
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the command to the parser."""
    command = commands.add_parser(
        "conform",
        help="validate an endpoint against the spec",
        description="Call a live endpoint or the fake, and report differences between its responses and the spec.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    source = command.add_mutually_exclusive_group(required=True)
    source.add_argument("--endpoint", metavar="URL", help="URL of ModelArts, without a path")
    source.add_argument("--replay", type=Path, metavar="FILE", help="use the responses in a recording")
    command.add_argument(
        "--project-id", metavar="ID", help="ID of the project (default: the project of the credentials)"
    )
    command.add_argument("--region", help="region of the project, such as eu-de")
    command.add_argument("--allow-http", action="store_true", help="allow http:// URLs of other machines")
    command.add_argument(
        "--only", action="append", default=[], metavar="PATTERN", help="operations or resources to call (default: all)"
    )
    command.add_argument(
        "--skip", action="append", default=[], metavar="PATTERN", help="operations or resources to skip"
    )
    command.add_argument("--write", action="store_true", help="also create, change and delete resources")
    command.add_argument(
        "--expensive", action="store_true", help="with --write: also create networks, pools, plugins and servers"
    )
    command.add_argument(
        "--bucket", default=Settings().bucket, help="bucket of the created resources (default: %(default)s)"
    )
    command.add_argument("--image", default="", metavar="PATH", help="with --write: image in SWR to register")
    for option, text in SERVER_OPTIONS.items():
        command.add_argument(f"--{option}", default="", metavar="ID", help=f"with --write: {text}")
    command.add_argument(
        "--timeout",
        type=_seconds,
        default=1800.0,
        metavar="SECONDS",
        help="timeout of each wait for a state (default: %(default)g)",
    )
    command.add_argument("--json", type=Path, metavar="FILE", help="write the report as JSON")
    command.add_argument("--junit", type=Path, metavar="FILE", help="write the report as JUnit XML")
    command.add_argument("--record", type=Path, metavar="FILE", help="write all calls, without secrets and account IDs")
    command.add_argument("--quiet", action="store_true", help="do not print progress to the terminal")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Validate an endpoint against the spec and return the exit code."""
    try:
        conformance = _conformance(options)
    except (ConfigurationError, OSError, ValueError) as error:
        print(message_of(error), file=sys.stderr)  # noqa: T201
        return FAILED
    try:
        asyncio.run(_run(conformance))
    except (KeyboardInterrupt, asyncio.CancelledError):
        print("interrupted", file=sys.stderr)  # noqa: T201
    except ModelArtsError as error:
        print(error, file=sys.stderr)  # noqa: T201
        if not any(one.statuses for one in conformance.report.operations):
            if isinstance(error, AuthenticationFailed | ConfigurationError):
                print(CREDENTIALS, end="", file=sys.stderr)  # noqa: T201
            return FAILED
    _write(options, conformance)
    return conformance.report.code


async def _run(conformance: Conformance) -> None:
    """Run the checks. SIGTERM interrupts them like Ctrl-C."""
    task = asyncio.current_task()
    if task is not None and sys.platform != "win32" and threading.current_thread() is threading.main_thread():
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    await conformance.run()


def _conformance(options: argparse.Namespace) -> Conformance:
    """Return the run with the options of the command line. No request is sent yet.

    Raises:
        ConfigurationError: No credentials were found, or the settings of the client are invalid.
        ValueError: The options can't be combined, or the recording is invalid.
        OSError: The recording can't be read, or an output file can't be written.
    """
    progress = None if options.quiet or not sys.stderr.isatty() else _print_progress
    for path in (options.json, options.junit, options.record):
        if path is not None:
            _check_writable(path)
    if options.replay is not None:
        saved, exchanges = read(options.replay)
        settings = _settings_of(options.replay, saved)
        arguments: dict[str, Any] = {"recording": options.record is not None, "progress": progress}
        return Conformance(settings, **arguments, **replaying(exchanges, settings.now))
    unknown = [one for one in [*options.only, *options.skip] if not any(matches(name, (one,)) for name in OPERATIONS)]
    if unknown:
        raise ValueError(f"no operation or resource matches {unknown[0]!r}")
    if options.expensive and not options.write:
        raise ValueError("--expensive requires --write")
    settings = Settings(
        write=options.write,
        expensive=options.expensive,
        only=options.only,
        skip=options.skip,
        timeout=options.timeout,
        bucket=options.bucket,
        region=options.region or Settings().region,
        image=options.image,
        **{name: getattr(options, name) for name in (option.replace("-", "_") for option in SERVER_OPTIONS)},
        stamp=secrets.token_hex(4),
        now=float(int(time.time())),
    )
    client: dict[str, Any] = {
        name: getattr(options, name) for name in ("endpoint", "project_id", "region", "allow_http")
    }
    client |= {"recording": options.record is not None, "progress": progress, "deadline": CALL_SECONDS}
    return Conformance(settings, **client)


def _check_writable(path: Path) -> None:
    """Raise an OSError if a file can't be written. A missing file is not left behind, because the run may not start."""
    target = path.resolve()  # a dangling link is kept, and only its target is deleted
    is_new = not target.exists()
    target.open("a").close()
    if is_new:
        target.unlink()


def _print_progress(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201


def _settings_of(path: Path, given: dict[str, Any]) -> Settings:
    try:
        return settings_of(given)
    except ValueError as error:
        raise ValueError(f"{path} is not a recording of this version: {error}") from error


def _write(options: argparse.Namespace, conformance: Conformance) -> None:
    report: Report = conformance.report
    print(to_table(report), end="")  # noqa: T201
    if options.json is not None:
        options.json.write_text(report.to_json(), encoding="utf-8")
    if options.junit is not None:
        options.junit.write_text(to_junit(report), encoding="utf-8")
    if options.record is not None:
        conformance.record(options.record)


def _seconds(text: str) -> float:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError("must be an integer of 1 or more seconds")
    return float(text)
