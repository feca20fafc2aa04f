"""`python -m aiomodelarts.testing conform`."""

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

CALL_SECONDS = 120.0
BROKEN = 2
CREDENTIALS = """\
Give credentials as any client of this package finds them, for example:
  export OS_AUTH_URL=https://iam.eu-de.otc.t-systems.com/v3 OS_USERNAME=... OS_PASSWORD=...
  export OS_USER_DOMAIN_NAME=OTC... OS_PROJECT_NAME=eu-de_...
or OS_TOKEN with OS_PROJECT_ID, or OS_ACCESS_KEY and OS_SECRET_KEY with OS_PROJECT_ID, or OS_CLOUD for clouds.yaml.
docs/credentials.md has all names; what is found says
  python -c "import aiomodelarts.credentials as c; print(c.explain())"
"""
EPILOG = f"""\
Without --write only reads are made: all lists, over several pages too, what can be asked about the things they show,
and what is not there. Of what has no instance nothing is known, and it is reported as skipped.

With --write things whose names begin with {PREFIX} are created, changed, read and deleted, whatever happens in
between; after Ctrl-C or SIGTERM they are deleted too. They take minutes and may cost a little money; networks, pools
and plug-ins cost more and are created with --expensive only.

exit status: 0 nothing differs, 1 something differs, 2 the run could not begin or was broken off,
3 something that was created is still there

examples:
  conform --endpoint https://modelarts.eu-de.otc.t-systems.com --json report.json --junit report.xml
  conform --endpoint http://127.0.0.1:8080 --write --record calls.jsonl    the fake of `serve`
  conform --endpoint ... --only notebooks --only 'List*'
  conform --replay calls.jsonl                                             the same again, offline
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the command to a command line."""
    command = commands.add_parser(
        "conform",
        help="validate an endpoint against the spec",
        description="Calls a live endpoint, or the fake, and reports how its answers differ from the spec.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whence = command.add_mutually_exclusive_group(required=True)
    whence.add_argument("--endpoint", metavar="URL", help="address of ModelArts, without a path")
    whence.add_argument("--replay", type=Path, metavar="FILE", help="take the answers from a recording instead")
    command.add_argument("--project-id", metavar="ID", help="the project (default: that of the credentials)")
    command.add_argument("--region", help="region of the project, such as eu-de")
    command.add_argument("--allow-http", action="store_true", help="accept http:// URLs of other machines")
    command.add_argument("--only", action="append", default=[], metavar="PATTERN", help="operations or resources")
    command.add_argument("--skip", action="append", default=[], metavar="PATTERN", help="those to leave out")
    command.add_argument("--write", action="store_true", help="create, change and delete things too")
    command.add_argument("--expensive", action="store_true", help="with --write: networks, pools and plug-ins too")
    command.add_argument("--bucket", default=Settings().bucket, help="bucket of created things (default: %(default)s)")
    command.add_argument("--image", default="", metavar="PATH", help="image in SWR to register with --write")
    command.add_argument("--timeout", type=_seconds, default=1800.0, metavar="SECONDS", help="longest wait for a state")
    command.add_argument("--json", type=Path, metavar="FILE", help="write the report as JSON")
    command.add_argument("--junit", type=Path, metavar="FILE", help="write the report as JUnit XML")
    command.add_argument("--record", type=Path, metavar="FILE", help="write all calls, without secrets and account ids")
    command.add_argument("--quiet", action="store_true", help="print no progress, which a terminal gets otherwise")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Validate an endpoint against the spec and return the exit code."""
    try:
        conformance = _prepared(options)
    except (ConfigurationError, OSError, ValueError) as error:
        print(error, file=sys.stderr)  # noqa: T201
        return BROKEN
    try:
        asyncio.run(_run(conformance))
    except (KeyboardInterrupt, asyncio.CancelledError):
        print("interrupted", file=sys.stderr)  # noqa: T201
    except ModelArtsError as error:
        print(error, file=sys.stderr)  # noqa: T201
        if not any(one.statuses for one in conformance.report.operations):
            if isinstance(error, AuthenticationFailed | ConfigurationError):
                print(CREDENTIALS, end="", file=sys.stderr)  # noqa: T201
            return BROKEN
    _write(options, conformance)
    return conformance.report.code


async def _run(conformance: Conformance) -> None:
    """Run; being told to end counts like Ctrl-C."""
    task = asyncio.current_task()
    if task is not None and sys.platform != "win32" and threading.current_thread() is threading.main_thread():
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    await conformance.run()


def _prepared(options: argparse.Namespace) -> Conformance:
    """The run that the options ask for; nothing is sent yet.

    Raises:
        ConfigurationError: No credentials were found, or the client can't be like that.
        ValueError: The options do not go together, or the recording can't be understood.
        OSError: The recording can't be read, or a file can't be written.
    """
    progress = None if options.quiet or not sys.stderr.isatty() else _show
    for path in (options.json, options.junit, options.record):
        if path is not None:
            path.open("a").close()
    if options.replay is not None:
        given, exchanges = read(options.replay)
        settings = _settings_of(options.replay, given)
        kept: dict[str, Any] = {"recording": options.record is not None, "progress": progress}
        return Conformance(settings, **kept, **replaying(exchanges, settings.now))
    unknown = [one for one in [*options.only, *options.skip] if not any(matches(name, (one,)) for name in OPERATIONS)]
    if unknown:
        raise ValueError(f"there is no operation and no resource like {unknown[0]!r}")
    if options.expensive and not options.write:
        raise ValueError("--expensive is for --write")
    settings = Settings(
        write=options.write,
        expensive=options.expensive,
        only=options.only,
        skip=options.skip,
        timeout=options.timeout,
        bucket=options.bucket,
        region=options.region or Settings().region,
        image=options.image,
        stamp=secrets.token_hex(4),
        now=float(int(time.time())),
    )
    client: dict[str, Any] = {
        name: getattr(options, name) for name in ("endpoint", "project_id", "region", "allow_http")
    }
    client |= {"recording": options.record is not None, "progress": progress, "deadline": CALL_SECONDS}
    return Conformance(settings, **client)


def _show(line: str) -> None:
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
        raise argparse.ArgumentTypeError("give whole seconds, 1 or more")
    return float(text)
