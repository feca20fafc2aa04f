"""Command line `python -m aiomodelarts.testing`."""

import argparse
import sys
from collections.abc import Sequence

from .missing_extra import ExtraMissing, needing_extra


def main(
    arguments: Sequence[str] | None = None,
    *,
    program: str = "python -m aiomodelarts.testing",
    serve_command: str = "serve",
) -> int:
    """Run a command and return the exit code, which is 2 if a package of the extra is missing.

    Args:
        arguments: Arguments of the command line; those of the process by default.
        program: Name of the program in the help.
        serve_command: Name of the command that serves the fake.
    """
    try:
        with needing_extra():
            from .commands import conform, differences, serve  # here, because their dependencies may be missing
    except ExtraMissing as error:
        print(error, file=sys.stderr)
        return 2
    parser = argparse.ArgumentParser(
        prog=program,
        description="Serve a fake of ModelArts and IAM, validate an endpoint against the spec, or compare both.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    serve.add(commands, serve_command)
    conform.add(commands)
    differences.add(commands)
    options = parser.parse_args(arguments)
    code: int = options.run(options)
    return code


if __name__ == "__main__":
    sys.exit(main())
