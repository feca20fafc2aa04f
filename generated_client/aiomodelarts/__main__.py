"""Command line of the package: `python -m aiomodelarts changes --from 0.1.0 --code src/`."""

import sys
from collections.abc import Sequence

USAGE = "usage: python -m aiomodelarts changes --from VERSION [--code PATH]\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Arguments of the command line; those of the process by default.

    Returns:
        Exit code; see `aiomodelarts.upgrade_check.run`.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["changes"]:
        from .upgrade_check import run  # only this command needs it

        return run(given[1:])
    is_help = given[:1] in (["-h"], ["--help"])
    stream = sys.stdout if is_help else sys.stderr
    stream.write(USAGE)
    return 0 if is_help else 2


if __name__ == "__main__":
    sys.exit(main())
