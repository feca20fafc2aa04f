"""Run a function in a fork of the tests, which takes a tenth of the time of a new interpreter."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Callable


def exit_code_of_fork(run: Callable[[], int], stdout: int | None = None, stderr: int | None = None) -> int:
    """Return the exit code of a process that runs a function; negative for a signal.

    Args:
        run: The function. It returns the exit code.
        stdout: Descriptor of standard output; that of the tests by default.
        stderr: Descriptor of standard error; that of the tests by default.
    """
    with warnings.catch_warnings():
        # Python 3.12 warns of forks beside threads. A worker of the tests has one, which only reads.
        warnings.simplefilter("ignore", DeprecationWarning)
        process = os.fork()
    if process == 0:
        code = 1
        try:
            if stdout is not None:
                sys.stdout = open(os.dup2(stdout, 1), "w", encoding="utf-8", closefd=False)  # noqa: SIM115
            if stderr is not None:
                sys.stderr = open(os.dup2(stderr, 2), "w", encoding="utf-8", closefd=False)  # noqa: SIM115
            code = run()
            sys.stdout.flush()
        finally:
            os._exit(code)
    _, status = os.waitpid(process, 0)
    return os.waitstatus_to_exitcode(status)
