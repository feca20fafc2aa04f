"""What a refused signature means: a wrong key, or a clock that is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from ...errors.exceptions import AuthenticationFailed

# The gateway takes signatures whose time is at most this far from its own.
SKEW_LIMIT = 900.0
TIME_WORDS = ("signature expired", "x-sdk-date", "skew", "clock", "timestamp")
LOCK_HINT = (
    "check access key and secret key; the call is not repeated, because five refused signatures in a row lock the key "
    "for five minutes"
)


def explained(error: AuthenticationFailed, headers: Mapping[str, str], now: float) -> AuthenticationFailed:
    """The same error, with what helps against it and with the offset of the clocks.

    Args:
        error: What the service said.
        headers: The headers of its answer.
        now: The time here, in seconds since 1970.
    """
    if error.status != 401:
        return error  # the signature was good, but not for this project
    offset = clock_offset(headers, now)
    error.clock_offset = offset
    said = error.message.lower()
    too_far = offset is not None and abs(offset) > SKEW_LIMIT
    if too_far or any(word in said for word in TIME_WORDS):
        hint = f"{_clocks(offset)}; signatures may be {SKEW_LIMIT / 60:.0f} minutes off: set the clock of this machine"
    else:
        hint = LOCK_HINT
    error.solution = f"{error.solution}; {hint}" if error.solution else hint
    return error


def clock_offset(headers: Mapping[str, str], now: float) -> float | None:
    """How many seconds the service is ahead of this machine by its `Date` header, or None when it has no such."""
    try:
        moment = parsedate_to_datetime(headers.get("date") or "")
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now


def _clocks(offset: float | None) -> str:
    if offset is None:
        return "the service refuses the time of the signature and does not tell its own"
    minutes, seconds = divmod(round(abs(offset)), 60)
    apart = f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
    return f"the clock of this machine is {apart} {'behind' if offset > 0 else 'ahead of'} that of the service"
