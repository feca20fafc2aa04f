"""`python -m aiomodelarts.testing serve`."""

import argparse
import math
import sys
from collections.abc import Sequence

from .clock import ScaledClock
from .fake import PROJECT_NAME, FakeModelArts
from .server import HOST, serve


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m aiomodelarts.testing", description="A fake of ModelArts and IAM.")
    commands = parser.add_subparsers(required=True, metavar="command")
    command = commands.add_parser("serve", help="serve the fake until Ctrl-C")
    command.add_argument("--port", type=int, default=8080, help="0 takes a free port (default: %(default)s)")
    command.add_argument("--host", default=HOST, help="address to listen on (default: %(default)s)")
    command.add_argument("--speed", type=float, default=1.0, help="how fast its time runs (default: %(default)s)")
    options = parser.parse_args(arguments)
    if not 1 <= options.speed < math.inf:
        parser.error("--speed: give 1 or more")
    if not 0 <= options.port < 65536:
        parser.error("--port: give 0 to 65535")
    fake = FakeModelArts(clock=ScaledClock(options.speed))
    try:
        serve(fake, options.port, options.host, lambda address: _announce(fake, address))
    except OSError as error:
        print(f"can't listen on {options.host}:{options.port}: {error}", file=sys.stderr)
        return 1
    return 0


def _announce(fake: FakeModelArts, address: str) -> None:
    user = fake.iam.user
    print(f"serving ModelArts and IAM at {address}")
    print(f"export OS_AUTH_URL={address}/v3 OS_USERNAME={user.name} OS_PASSWORD={user.password}")
    print(f"export OS_USER_DOMAIN_NAME={user.domain} OS_PROJECT_NAME={PROJECT_NAME}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
