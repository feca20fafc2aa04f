"""Exit codes of the commands, and the line that reports an error."""

from __future__ import annotations

import errno
import sys
import traceback

from ..core.errors.exceptions import (
    ApiError,
    AuthenticationFailed,
    ConfigurationError,
    EndpointNotFound,
    ModelArtsError,
    NotFound,
    WaitFailed,
    WaitTimeout,
)
from ..core.errors.lookup_errors import AmbiguousName
from .printable_text import printable
from .remedies import for_command_line

REFUSED, DECLINED, USAGE, MISSING, LOGIN, WAIT, INTERRUPTED, BROKEN_PIPE = 1, 1, 2, 3, 4, 5, 130, 141
PROGRAM = "modelarts"


DOCTOR = "; `modelarts doctor` shows the credentials that are used"


def exit_code(error: BaseException) -> int:
    """Return the exit code for an error of a call."""
    match error:
        case WaitFailed() | WaitTimeout():
            return WAIT
        case NotFound() | EndpointNotFound():
            return MISSING
        case AuthenticationFailed() | ConfigurationError():
            return LOGIN
        case AmbiguousName() | ValueError() | TypeError():
            return USAGE
        case KeyboardInterrupt():
            return INTERRUPTED
        case _:
            return REFUSED


def error_line(error: BaseException, *, verbose: bool = False) -> str:
    """Return an error as one line with the remedy, if it is known.

    Args:
        error: The error.
        verbose: Whether to add the ID of the request, for support.
    """
    text = printable(str(error)) or type(error).__name__
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        text = printable(f"{error.filename}: {error.strerror}")
    elif isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO) and error.strerror:
        text = f"the output can't be written: {error.strerror}"
    if isinstance(error, ModelArtsError):
        text = for_command_line(text, from_service=isinstance(error, ApiError))
    request_id = error.request_id if isinstance(error, ModelArtsError) else None
    if isinstance(error, ApiError) and request_id and not verbose:
        text = text.replace(f" [request {request_id}]", "")
    elif verbose and request_id and request_id not in text:
        text += f" [request {request_id}]"
    if isinstance(error, AuthenticationFailed) and not error.hint:
        text = text.rstrip(".") + DOCTOR
    return text


def report(error: BaseException, *, verbose: bool = False, debug: bool = False) -> None:
    """Print an error to standard error, with the traceback if `debug` is set."""
    if debug:
        # The messages of these errors contain no secrets; local variables are not printed.
        traceback.print_exception(error, file=sys.stderr)
    print(f"{PROGRAM}: {error_line(error, verbose=verbose)}", file=sys.stderr)  # noqa: T201
    for note in getattr(error, "__notes__", ()):
        print(f"{PROGRAM}: {printable(note)}", file=sys.stderr)  # noqa: T201
