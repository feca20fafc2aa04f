"""Conversion of the times in responses to `datetime`."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from math import isfinite
from typing import Any, overload

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EARLIEST, _END = 10**9, 10**10
"""Seconds since 1970 of 2001-09-09 and 2286-11-20. Between them, each unit has a different number of digits."""

_UNITS = tuple((unit, _EARLIEST * unit, _END * unit) for unit in (1, 10**3, 10**6, 10**9))
"""Units per second, for seconds, milliseconds, microseconds and nanoseconds, with the range of each."""

_UNSET_DATES = ("0001-01-01", "0000-00-00")
"""Dates that Go and databases write for a time that is not set."""

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_TEXT = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[Tt ](?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:[.,](?P<fraction>[0-9]+))?"
    r"(?: ?(?P<offset>[Zz]|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)"
    r"(?: [A-Z]{1,5}| [+-][0-9]{2}(?:[0-9]{2})?)?"  # Go repeats the zone by name, or by offset if it has none
    r"(?: m=[+-][0-9.]+)?)?)?"  # Go appends the monotonic clock
)
_LONGEST = 100


# Any instead of None in the results: few fields can be 0, so requiring a check for None everywhere would be noise.
@overload
def to_datetime(value: None, *, local_zone: tzinfo = UTC) -> None: ...
@overload
def to_datetime(value: float | str, *, local_zone: tzinfo = UTC) -> datetime | Any: ...
@overload
def to_datetime(value: float | str | None, *, local_zone: tzinfo = UTC) -> datetime | Any | None: ...
def to_datetime(value: object, *, local_zone: tzinfo = UTC) -> datetime | None:
    """Convert a timestamp from a response to a `datetime` in UTC.

    The service sends times as milliseconds or seconds since 1970, as numbers or strings of digits, in ISO 8601
    (`2026-11-29T12:00:00Z`, `2026-11-29T20:00:00+08:00`), as `2026-11-29 12:00:00`, and in the format of Go
    (`2026-11-29 12:00:00.446172146 +0000 UTC`). The unit of a number follows from its size, which is unambiguous from
    2001-09-09 to 2286-11-20: 10 digits are seconds, 13 milliseconds, 16 microseconds and 19 nanoseconds.

    Args:
        value: A value as in a response, or None.
        local_zone: Time zone of strings without an offset. UTC by default.

    Returns:
        The time in UTC, to the microsecond. None if the value is None or means that there is no time: 0, -1, an empty
        string, or the date 0001-01-01. Type checkers let you use the result for a number or a string without a check
        for None. Check for it if the description of the field mentions 0.

    Raises:
        ValueError: The value is not a time, or is a number outside of this range, such as a duration.
        TypeError: The value is not a number, a string or None.
    """
    if value is None:
        return None
    if isinstance(value, str):
        return _from_text(value, local_zone)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(value)
    raise TypeError(f"a {type(value).__name__} is not a time; pass a number, a string or None")


def _from_number(value: float) -> datetime | None:
    if value in (0, -1):
        return None
    if isfinite(value) if isinstance(value, float) else value.bit_length() < _LONGEST:
        for unit, earliest, end in _UNITS:
            if earliest <= value < end:
                return _since_epoch(value, unit)
        raise ValueError(
            f"{value} is not a time: as a number of seconds, milliseconds, microseconds or nanoseconds since 1970, "
            "it is not between 2001-09-09 and 2286-11-20; is it a duration?"
        )
    shown = f"{value}" if isinstance(value, float) else f"an integer of {value.bit_length()} bits"
    raise ValueError(f"{shown} is not a time")


def _since_epoch(value: float, unit: int) -> datetime:
    """Return the time after a number of units. Integers are not converted to floats, which would round them."""
    whole, rest = divmod(value, unit)
    microseconds = rest * 10**6 // unit if isinstance(value, int) else round(rest * 10**6 / unit)
    return _EPOCH + timedelta(0, int(whole), int(microseconds))


def _from_text(text: str, local_zone: tzinfo) -> datetime | None:
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    text = text.strip()
    if not text:
        return None
    if len(text) <= _LONGEST and _NUMBER.fullmatch(text):
        return _from_number(float(text) if "." in text else int(text))
    found = _TEXT.fullmatch(text) if len(text) <= _LONGEST else None
    if not found:
        raise ValueError(f"{shown!r} is not a time; expected a number or a format such as 2026-11-29T12:00:00Z")
    if found["date"] in _UNSET_DATES:
        return None
    offset = (found["offset"] or "").upper().replace("UTC", "Z").replace("GMT", "Z")
    fraction = (found["fraction"] or "0").ljust(6, "0")[:6]
    problem = ""
    try:
        moment = datetime.fromisoformat(f"{found['date']}T{found['clock'] or '00:00'}{offset}")
        moment = moment.replace(microsecond=int(fraction))
        return (moment if offset else moment.replace(tzinfo=local_zone)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        problem = f"{shown!r} is not a time: {error}"
    raise ValueError(problem)
