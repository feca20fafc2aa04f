"""Command line `python -m aiomodelarts.testing`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from ..core.interrupts import import_orjson
from .installed_distributions import VersionsDiffer
from .missing_extra import ExtraMissing, needing_extra


def main(
    arguments: Sequence[str] | None = None,
    *,
    program: str = "python -m aiomodelarts.testing",
    serve_command: str = "serve",
) -> int:
    """Run a command and return the exit code, which is 2 if a package of the extra is missing or does not fit.

    Args:
        arguments: Arguments of the command line; those of the process by default.
        program: Name of the program in the help.
        serve_command: Name of the command that serves the fake.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    import_orjson()
    try:
        with needing_extra():
            parser = command_parser(program, serve_command, given[0] if given else "")
    except (ExtraMissing, VersionsDiffer) as error:
        print(error, file=sys.stderr)
        return 2
    options, unknown = parser.parse_known_args(given)
    if unknown:
        options.refuse(f"unrecognized arguments: {' '.join(unknown)}")
    code: int = options.run(options)
    return code


def command_parser(program: str, serve_command: str = "serve", requested: str = "") -> argparse.ArgumentParser:
    """Return the parser of the command line. The options that it returns have the functions `run` and `refuse`.

    Args:
        program: Name of the program in the help.
        serve_command: Name of the command that serves the fake.
        requested: Name of the only command that the parser needs; other names: all commands. Each command is imported
            when it is added, because the others take time and memory, and its dependencies may be missing.
    """
    parser = argparse.ArgumentParser(
        prog=program,
        description="Serve a fake of ModelArts and IAM, validate an endpoint against the spec, or compare both.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    modules = {serve_command: "serve", "conform": "conform", "differences": "differences"}
    for name in [requested] if requested in modules else modules:
        module = import_module(f".commands.{modules[name]}", __package__)
        if module.__name__.endswith(".serve"):
            module.add(commands, name)
        else:
            module.add(commands)
    for command in commands.choices.values():
        # Its usage helps more than that of the program.
        command.set_defaults(refuse=command.error)
    return parser


if __name__ == "__main__":
    sys.exit(main())
