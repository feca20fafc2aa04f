"""Whether a piece of work ended as it may, after the faults that it met."""

from __future__ import annotations

from aiomodelarts import AuthenticationFailed, ConnectionLost, DeadlineExceeded, ModelArtsError
from tests.reliability.faults import FAULTS
from tests.reliability.test_faults import ALWAYS, ANSWER, IF_HARMLESS, OUTCOMES

from .work import Work

RETRIES = 4
"""How many further attempts the client makes by default."""
THROTTLING = ("429", "429 in a 400")
"""They slow down the calls of a client, so they come up in a phase of their own."""
# One redirect alone is followed, to the job that it leads to.
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
"""What a download survives."""
REFUSALS = ("400", "403", "409", "404 in a 400", "redirect loop", "redirect elsewhere")
"""After these the client knows that nothing was carried out."""
NAMES = [name for name, one in FAULTS.items() if not one.greets and name not in (*THROTTLING, *LEFT_OUT)]


def must_succeed(work: Work) -> bool:
    """Whether the client can get past all faults that the work met."""
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
    """The classes of errors that the work may end in."""
    allowed: set[type[object]] = {OUTCOMES[name][0] for name in work.met}
    if work.refusals > 1:
        allowed.add(AuthenticationFailed)
    if work.kind.bounded:
        allowed.add(DeadlineExceeded)
    return allowed


def problem(work: Work, end: object) -> str | None:
    """What is wrong with how a piece of work ended.

    Args:
        work: What was done.
        end: Its result, or the exception that it ended in.

    Returns:
        A few words, or None if nothing is wrong.
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
    """Whether a connection ended at the very moment when it was used; nobody can rule that out for a POST."""
    return work.kind.once and not work.met and type(end) is ConnectionLost and not work.executed
