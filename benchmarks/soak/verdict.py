"""Check of whether a task ended correctly, given the faults that it met."""

from __future__ import annotations

from aiomodelarts import AuthenticationFailed, ConnectionLost, DeadlineExceeded, ModelArtsError
from tests.reliability.faults import FAULTS
from tests.reliability.test_faults import ALWAYS, ANSWER, IF_HARMLESS, OUTCOMES

from .work import Work

RETRIES = 4
"""Default number of retries of the client."""
THROTTLING = ("429", "429 in a 400")
"""Faults that slow down a client, so they are tested in a separate phase."""
# A single redirect of the series is followed, to the job that it leads to.
LEFT_OUT = ("endless redirects",)
BROKEN_CONNECTION = (
    "reset after reading",
    "close after reading",
    "reset in the body",
    "truncated head",
    "truncated body",
    "502",
    "503",
    "504",
)
"""Faults that a download tolerates."""
REFUSALS = ("400", "403", "409", "404 in a 400", "redirect loop", "redirect elsewhere")
"""Faults after which the client knows that the request was not executed."""
NAMES = [name for name, one in FAULTS.items() if not one.greets and name not in (*THROTTLING, *LEFT_OUT)]


def must_succeed(work: Work) -> bool:
    """Return whether the client can recover from all faults that the task met."""
    if work.cancelled or work.kind.bounded or len(work.met) > RETRIES or work.refusals > 1:
        return False
    harmless = not work.kind.once
    return all(
        OUTCOMES[name][0] is ANSWER
        or OUTCOMES[name][1] == ALWAYS
        or (OUTCOMES[name][1] == IF_HARMLESS and harmless)
        or (work.kind.streams and name in BROKEN_CONNECTION)
        for name in work.met
    )


def allowed_ends(work: Work) -> set[type[object]]:
    """Return the classes of errors that the task may end with."""
    allowed: set[type[object]] = {OUTCOMES[name][0] for name in work.met}
    if work.refusals > 1:
        allowed.add(AuthenticationFailed)
    if work.kind.bounded:
        allowed.add(DeadlineExceeded)
    return allowed


def problem(work: Work, end: object) -> str | None:
    """Check the end of a task.

    Args:
        work: The task.
        end: Its result, or the exception that it ended with.

    Returns:
        A description of the problem, or None.
    """
    if work.kind.once and work.executed > 1:
        return "was carried out more than once"
    if isinstance(end, Exception):
        return _problem_of_error(work, end)
    if end is None and work.cancelled:
        return None
    if work.kind.once and not work.executed:
        return "was answered and never carried out"
    if not work.kind.right(work, end):
        return "got a wrong result"
    return None


def _problem_of_error(work: Work, error: Exception) -> str | None:
    if not isinstance(error, ModelArtsError):
        return "ended in no error of the library"
    if not error.may_have_been_executed and work.kind.once and work.executed:
        return "was carried out although the error denies it"
    refused = bool(work.met) and all(name in REFUSALS for name in work.met)
    if refused and error.may_have_been_executed and not isinstance(error, DeadlineExceeded):
        return "was refused, but the error says that it may have been carried out"
    if must_succeed(work):
        return "failed although the client can get past these faults"
    if type(error) not in allowed_ends(work):
        return "failed in another way than these faults explain"
    return None


def is_race(work: Work, end: object) -> bool:
    """Return whether the server closed a connection at the moment of its use, which a client can't rule out."""
    return work.kind.once and not work.met and type(end) is ConnectionLost and not work.executed
