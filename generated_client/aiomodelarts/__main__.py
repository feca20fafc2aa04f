"""The command line as `python -m aiomodelarts`; the same as `modelarts`."""

import sys
from collections.abc import Sequence

MISSING = "the command line needs the extra `cli`; install it with `pip install 'aiomodelarts[cli]'`"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command. The command `changes` needs no extra.

    Args:
        arguments: Arguments of the command line; those of the process by default.

    Returns:
        Exit code; see `docs/command-line.md`.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["changes"]:
        from .upgrade_check import run  # only this command needs it

        return run(given[1:])
    try:
        from .core.interrupts import import_orjson

        import_orjson()
        from .command_line.main import main as run_command
    except KeyboardInterrupt:
        return 130
    except ModuleNotFoundError as error:
        if error.name not in ("click", "rich"):
            raise
        print(f"modelarts: {MISSING}", file=sys.stderr)
        return 2
    return run_command(given)


if __name__ == "__main__":
    sys.exit(main())
