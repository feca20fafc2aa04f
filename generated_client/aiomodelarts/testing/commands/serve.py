"""`python -m aiomodelarts.testing serve`."""

from __future__ import annotations

import argparse
import logging
import math
import re
import shlex
import sys

from ..clock import ScaledClock
from ..fake import FakeModelArts
from ..http.simulated_network import logger
from ..server.socket_server import HOST, serve
from .fault_file import plan_faults

WRONG_USAGE = 2  # as argparse says it
INTERRUPTED = 130  # as shells say it
KEPT_CALLS, KEPT_BYTES = 1000, 16 * 1024 * 1024
SPAN = re.compile(r"(\d+(?:\.\d+)?)(ms|s)")
EXAMPLES = """\
examples:
  serve --port 0                                  on a free port
  serve --seed state.yaml --speed 60              with things in it, a minute passes in a second
  serve --latency 50ms:200ms --faults 5%          far away and shaky, the same way each time
  serve --faults faults.yaml                      failures as planned in a file:
                                                    - {operation: CreateNotebook, status: 429, times: 2}
                                                    - {operation: ListNotebooks, reset: true}
  serve --port 8081 --state fake.db               another process with the same file has the same things
                                                  and planned failures, but its own latency and shares of --faults
"""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the command to a command line."""
    command = commands.add_parser(
        "serve",
        help="serve the fake until Ctrl-C",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--port", type=_port, default=8080, help="0 takes a free port (default: %(default)s)")
    command.add_argument("--host", default=HOST, help="address to listen on (default: %(default)s)")
    command.add_argument("--speed", type=_speed, default=1.0, help="how fast its time runs (default: %(default)s)")
    command.add_argument("--seed", metavar="FILE", help="calls to make before, or a snapshot, in YAML or JSON")
    command.add_argument("--state", metavar="FILE", help="keep the state in this SQLite file, which others may share")
    command.add_argument("--latency", type=_latency, default=(0.0, 0.0), metavar="TIME[:TIME]", help="such as 50ms")
    command.add_argument("--faults", metavar="SHARE|FILE", help="let calls fail: 5%% of them, or as a YAML file says")
    command.add_argument("--random-seed", type=int, default=0, metavar="N", help="where chance begins (default: 0)")
    command.add_argument(
        "--keep-calls",
        type=_number,
        default=KEPT_CALLS,
        metavar="N",
        help="calls to keep in memory (default: %(default)s)",
    )
    command.add_argument("--log", action="store_true", help="print a line for each request, without secrets")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve; returns the exit code."""
    try:
        fake = _prepared(options)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)  # noqa: T201
        return WRONG_USAGE
    except KeyboardInterrupt:  # a long seed was broken off
        return INTERRUPTED
    if options.log:
        _print_log()
    try:
        serve(fake, options.port, options.host, lambda address: _announce(fake, address))
    except OSError as error:
        print(f"can't listen on {options.host}:{options.port}: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


def _prepared(options: argparse.Namespace) -> FakeModelArts:
    fake = FakeModelArts(
        clock=ScaledClock(options.speed), state=options.state, kept_calls=options.keep_calls, kept_bytes=KEPT_BYTES
    )
    if options.seed is not None:
        _seed(fake, options.seed)
    fake.network.latency = options.latency
    fake.network.random.seed(options.random_seed)
    if options.faults is not None:
        plan_faults(fake, options.faults, options.random_seed)
    return fake


def _seed(fake: FakeModelArts, path: str) -> None:
    """Seed a fake unless that was done before. What fails leaves no trace, so that a mended seed is taken later."""
    before = fake.snapshot()
    if not _is_first(fake):
        return
    try:
        fake.seed(path)
    except BaseException:
        fake.restore(before)
        raise


def _is_first(fake: FakeModelArts) -> bool:
    """Whether nobody has put the seed into this state yet."""
    with fake.transaction():
        seeded = fake.table("seeded")
        first = not seeded
        seeded["at"] = fake.clock.now()
    return first


def _announce(fake: FakeModelArts, address: str) -> None:
    print(f"serving ModelArts and IAM until Ctrl-C; with these variables set, ModelArts() finds it at {address}")  # noqa: T201
    variables = fake.environment(address)
    for prefix in ("OS_", "HUAWEICLOUD_SDK_"):
        shown = [f"{name}={shlex.quote(value)}" for name, value in variables.items() if name.startswith(prefix)]
        print(f"export {' '.join(shown)}", flush=True)  # noqa: T201


def _print_log() -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) >= 65536:
        raise argparse.ArgumentTypeError("give 0 to 65535")
    return int(text)


def _number(text: str) -> int:
    if not re.fullmatch("[0-9]{1,9}", text):
        raise argparse.ArgumentTypeError("give a whole number, 0 or more")
    return int(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 1 <= speed < math.inf:
        raise argparse.ArgumentTypeError("give 1 or more")
    return speed


def _latency(text: str) -> tuple[float, float]:
    found = [SPAN.fullmatch(part) for part in text.split(":")]
    spans = [float(one[1]) / (1000 if one[2] == "ms" else 1) for one in found if one is not None]
    if len(spans) != len(found) or len(spans) > 2 or spans != sorted(spans):
        raise argparse.ArgumentTypeError("give a time such as 50ms or 0.2s, or a span such as 50ms:200ms")
    return spans[0], spans[-1]
