"""The error of a failed check, and running commands."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

# See hatch_build.py. It is set only for the build that needs it.
SEPARATE = "AIOMODELARTS_SEPARATE_TESTING"
# A proxy or an index of the user stays; what would let a command find the checkout goes.
_REMOVED = ("PYTHONPATH", "VIRTUAL_ENV", "PYTHONPYCACHEPREFIX", SEPARATE)


class CheckFailed(Exception):
    """A check of a distribution failed. The message says what is wrong and what to do."""


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of commands, in which nothing leads to the checkout."""
    kept = {name: value for name, value in os.environ.items() if name not in _REMOVED}
    return {**kept, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONWARNINGS": "", **(more or {})}


def run(
    command: Sequence[str | Path],
    what: str,
    *,
    folder: Path | None = None,
    more: Mapping[str, str] | None = None,
    umask: int = -1,
    seconds: float = 300.0,
    accepted: Sequence[int] = (0,),
    errors: bool = False,
) -> str:
    """Run a command and return what it prints.

    Args:
        command: Program and arguments.
        what: Description for the message if it fails.
        folder: Working folder.
        more: Variables to add to the environment.
        umask: Permissions that the command withholds from new files; -1 for the usual ones.
        seconds: Time limit.
        accepted: Exit statuses that are no failure.
        errors: Whether to return what it prints on standard error, too.

    Raises:
        CheckFailed: The command failed or took too long.
    """
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=folder,
            env=environment(more),
            umask=umask,
            timeout=seconds,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise CheckFailed(f"{what}: no result after {seconds:g} s") from error
    if done.returncode not in accepted:
        shown = "\n".join(f"{done.stdout}{done.stderr}".strip().splitlines()[-30:])
        raise CheckFailed(f"{what}: exit status {done.returncode}\n{shown}")
    return done.stdout + done.stderr if errors else done.stdout
