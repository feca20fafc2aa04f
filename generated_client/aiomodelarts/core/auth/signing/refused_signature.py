"""Diagnose rejected signatures: a wrong key or a wrong clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from ...errors.exceptions import AuthenticationFailed

# The gateway accepts signatures whose time differs from its own by up to this many seconds.
SKEW_LIMIT = 900.0
TIME_WORDS = ("signature expired", "x-sdk-date", "skew", "clock", "timestamp")
LOCK_HINT = (
    "check the access key and the secret key; the call is not retried, because five rejected signatures in a row lock "
    "the key for five minutes"
)


def explained(error: AuthenticationFailed, headers: Mapping[str, str], now: float) -> AuthenticationFailed:
    """Add a remedy and the offset of the clocks to the error about a rejected signature.

    Args:
        error: Error from the response.
        headers: Headers of the response.
        now: Time of this machine, in seconds since 1970.

    Returns:
        The same error.
    """
    if error.status != 401:
        return error  # the signature was valid, but not for this project
    offset = clock_offset(headers, now)
    error.clock_offset = offset
    message = error.message.lower()
    too_far = offset is not None and abs(offset) > SKEW_LIMIT
    if too_far or any(word in message for word in TIME_WORDS):
        hint = f"{_clocks(offset)}; up to {SKEW_LIMIT / 60:.0f} minutes are allowed: set the clock of this machine"
    else:
        hint = LOCK_HINT
    error.solution = f"{error.solution}; {hint}" if error.solution else hint
    return error


def clock_offset(headers: Mapping[str, str], now: float) -> float | None:
    """Return by how many seconds the service's `Date` header is ahead of this machine, or None without a valid header.

    Args:
        headers: Headers of the response, with case-insensitive names.
        now: Time of this machine, in seconds since 1970.
    """
    try:
        moment = parsedate_to_datetime(headers.get("date") or "")
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now


def _clocks(offset: float | None) -> str:
    if offset is None:
        return "the service rejects the time of the signature, and its response has no Date header"
    minutes, seconds = divmod(round(abs(offset)), 60)
    difference = f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
    return f"the clock of this machine is {difference} {'behind' if offset > 0 else 'ahead of'} that of the service"
