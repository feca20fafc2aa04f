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
            parser = command_parser(program, serve_command)
    except ExtraMissing as error:
        print(error, file=sys.stderr)
        return 2
    options = parser.parse_args(arguments)
    code: int = options.run(options)
    return code


def command_parser(program: str, serve_command: str = "serve") -> argparse.ArgumentParser:
    """Return the parser of the command line. The options that it returns have the function `run`.

    Args:
        program: Name of the program in the help.
        serve_command: Name of the command that serves the fake.
    """
    from .commands import conform, differences, serve  # here, because their dependencies may be missing

    parser = argparse.ArgumentParser(
        prog=program,
        description="Serve a fake of ModelArts and IAM, validate an endpoint against the spec, or compare both.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    serve.add(commands, serve_command)
    conform.add(commands)
    differences.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
