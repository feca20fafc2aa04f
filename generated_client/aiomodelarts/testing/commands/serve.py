"""Command `python -m aiomodelarts.testing serve`, which serves the fake."""

from __future__ import annotations

import argparse
import logging
import math
import re
import shlex
import sys
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, nullcontext
from typing import Any

from ...core.errors.exceptions import ConfigurationError
from ..clock import ScaledClock
from ..fake import FakeModelArts
from ..http.simulated_network import logger
from ..interface.application import FakeInterface
from ..server.socket_server import HOST, listens_everywhere, serve
from .fault_file import plan_faults
from .file_errors import message_of

WRONG_USAGE = 2  # exit code of argparse
INTERRUPTED = 130  # exit code of shells after SIGINT
KEPT_CALLS, KEPT_BYTES = 1000, 16 * 1024 * 1024
TIME = re.compile(r"(\d+(?:\.\d+)?)(ms|s)")
EXAMPLES = """\
examples:
  serve --port 0                                  listen on a free port
  serve --seed state.yaml --speed 60              start with resources; a minute passes each second
  serve --latency 50ms:200ms --faults 5%          simulate a slow, unreliable network
  serve --faults faults.yaml                      let calls fail as planned in a file:
                                                    - {operation: CreateNotebook, status: 429, times: 2}
                                                    - {operation: ListNotebooks, reset: true}
  serve --strict                                  refuse undocumented fields and query parameters
  serve --replay calls.jsonl                      answer as a recorded endpoint did
  serve --object-storage http://127.0.0.1:9000    store the logs and outputs of training jobs on a server with
                                                  the S3 API; its key is in OBS_ACCESS_KEY_ID and
                                                  OBS_SECRET_ACCESS_KEY (any key by default)
  serve --port 8081 --state fake.db               share resources and planned failures with other processes
                                                  that use this file, but not latency and random failures
"""


def add(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage]
    name: str = "serve",
) -> None:
    """Add the command to the parser, with a name."""
    command = commands.add_parser(
        name,
        help="serve the fake until Ctrl-C",
        description="Serve a fake of ModelArts and IAM on a socket until Ctrl-C.",
        epilog=EXAMPLES.replace("  serve ", f"  {name} "),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument(
        "--port", type=_port, default=8080, help="port to listen on, 0 for a free one (default: %(default)s)"
    )
    command.add_argument("--host", default=HOST, help="address to listen on (default: %(default)s)")
    command.add_argument(
        "--speed",
        type=_speed,
        default=1.0,
        help="speed of the clock, 60 for a minute per second (default: %(default)g)",
    )
    command.add_argument("--seed", metavar="FILE", help="initial state: calls or a snapshot, in YAML or JSON")
    command.add_argument("--replay", metavar="FILE", help="send the responses of a recording of `conform --record`")
    command.add_argument("--state", metavar="FILE", help="SQLite file with the state, which other processes can share")
    command.add_argument(
        "--object-storage",
        metavar="URL",
        help="server with the S3 API on which the logs and outputs of training jobs are stored",
    )
    command.add_argument(
        "--latency", type=_latency, default=(0.0, 0.0), metavar="TIME[:TIME]", help="delay of requests, such as 50ms"
    )
    command.add_argument(
        "--faults", metavar="SHARE|FILE", help="let a share of the calls fail, such as 5%%, or as in a YAML file"
    )
    command.add_argument(
        "--random-seed", type=int, default=0, metavar="N", help="seed of random numbers (default: %(default)s)"
    )
    command.add_argument(
        "--keep-calls",
        type=_number,
        default=KEPT_CALLS,
        metavar="N",
        help="number of calls to keep in memory (default: %(default)s)",
    )
    command.add_argument(
        "--no-page", dest="page", action="store_false", help="serve neither the page /_fake/ nor its HTTP interface"
    )
    command.add_argument("--log", action="store_true", help="print a line for each request, without secrets")
    command.add_argument(
        "--strict",
        action="store_true",
        help="refuse undocumented fields and query parameters, and print what only lenient services accept",
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve the fake until Ctrl-C and return the exit code."""
    with ExitStack() as closing:
        try:
            fake = _fake(options, _object_writer(options.object_storage, closing))
            interface = FakeInterface(fake, options.host) if options.page else None
            fake.app = interface or fake.app
        except (OSError, ValueError, ConfigurationError) as error:
            print(message_of(error), file=sys.stderr)  # noqa: T201
            return WRONG_USAGE
        except KeyboardInterrupt:  # during a long seed
            return INTERRUPTED
        return _serve(fake, interface, options)


def _serve(fake: FakeModelArts, interface: FakeInterface | None, options: argparse.Namespace) -> int:
    try:
        level = logging.INFO if options.log else logging.WARNING
        with _printed_log(level) if options.log or options.strict else nullcontext():
            serve(fake, options.port, options.host, lambda address: _announce(fake, address, interface, options.host))
    except OSError as error:
        where = f"{options.host}:{options.port}: {error.strerror or error}"
        print(f"can't listen on {where}; pass another --port or --host", file=sys.stderr)  # noqa: T201
        return 1
    return 0


def _object_writer(url: str | None, closing: ExitStack) -> Callable[[str, bytes], None] | None:
    """Return the function that stores objects on a server until the stack is closed, or None without a URL."""
    if url is None:
        return None
    from .object_writer import ObjectWriter  # needs the extra `obs`

    return closing.enter_context(ObjectWriter(url))


def _fake(options: argparse.Namespace, write_object: Callable[[str, bytes], None] | None) -> FakeModelArts:
    if options.replay is not None and (options.seed, options.state, write_object) != (None, None, None):
        raise ValueError(
            "--replay can't be combined with --seed, --state or --object-storage: a recording has no state"
        )
    settings: dict[str, Any] = {
        "clock": ScaledClock(options.speed),
        "kept_calls": options.keep_calls,
        "kept_bytes": KEPT_BYTES,
        "strict": options.strict,
    }
    if options.replay is not None:
        fake = FakeModelArts.replay(options.replay, **settings)
    else:
        fake = FakeModelArts(state=options.state, write_object=write_object, **settings)
    fake.report_leniency = logger.warning
    if options.seed is not None:
        _seed(fake, options.seed)
    fake.network.latency = options.latency
    fake.network.random.seed(options.random_seed)
    if options.faults is not None:
        plan_faults(fake, options.faults, options.random_seed)
    return fake


def _seed(fake: FakeModelArts, path: str) -> None:
    """Seed a fake unless its state was seeded before. After a failure, a later attempt is possible."""
    if not _mark_as_seeded(fake):
        return
    try:
        fake.seed(path)
    except BaseException:
        with fake.transaction():
            fake.table("seeded").clear()
        raise


def _mark_as_seeded(fake: FakeModelArts) -> bool:
    """Mark the state as seeded, and return whether it was not seeded before."""
    with fake.transaction():
        seeded = fake.table("seeded")
        first = not seeded
        seeded["at"] = fake.clock.now()
    return first


def _announce(fake: FakeModelArts, address: str, interface: FakeInterface | None, host: str) -> None:
    where = " on all addresses of this machine" if listens_everywhere(host) else ""
    page = "" if interface is None else f" (page: {interface.access.link(address)} )"  # the space keeps links clickable
    variables = "with these variables set, ModelArts() finds it at"
    print(f"serving ModelArts and IAM{where} until Ctrl-C{page}; {variables} {address}")  # noqa: T201
    variables = fake.environment(address)
    for prefix in ("OS_", "HUAWEICLOUD_SDK_"):
        shown = [f"{name}={shlex.quote(value)}" for name, value in variables.items() if name.startswith(prefix)]
        print(f"export {' '.join(shown)}", flush=True)  # noqa: T201


@contextmanager
def _printed_log(shown: int) -> Generator[None]:
    """Print log lines of a level and above; afterwards, the logger of the process is as before."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    level, propagate = logger.level, logger.propagate
    logger.addHandler(handler)
    logger.setLevel(shown)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
        logger.propagate = propagate


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) >= 65536:
        raise argparse.ArgumentTypeError("must be an integer from 0 to 65535")
    return int(text)


def _number(text: str) -> int:
    if not re.fullmatch("[0-9]{1,9}", text):
        raise argparse.ArgumentTypeError("must be an integer of 0 or more")
    return int(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 1 <= speed < math.inf:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return speed


def _latency(text: str) -> tuple[float, float]:
    found = [TIME.fullmatch(part) for part in text.split(":")]
    times = [float(one[1]) / (1000 if one[2] == "ms" else 1) for one in found if one is not None]
    if len(times) != len(found) or len(times) > 2 or times != sorted(times):
        raise argparse.ArgumentTypeError("must be a time such as 50ms or 0.2s, or a range such as 50ms:200ms")
    return times[0], times[-1]
