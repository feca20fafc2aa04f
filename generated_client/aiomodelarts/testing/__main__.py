"""`python -m aiomodelarts.testing`."""

import argparse
import sys
from collections.abc import Sequence

from . import conform_command, serve_command


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m aiomodelarts.testing",
        description="A fake of ModelArts and IAM, and a check of endpoints against the spec.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    serve_command.add(commands)
    conform_command.add(commands)
    options = parser.parse_args(arguments)
    code: int = options.run(options)
    return code


if __name__ == "__main__":
    sys.exit(main())
