"""Conversion of `datetime` and `timedelta` arguments to the format that the API documents for a field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

TIMES = (date, time, timedelta)
"""Types of time objects. A `datetime` is a `date`."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND, SECOND, MINUTE, HOUR = (
    timedelta(milliseconds=1),
    timedelta(seconds=1),
    timedelta(minutes=1),
    timedelta(hours=1),
)


def _since_epoch(value: datetime, unit: timedelta) -> int:
    if value.utcoffset() is None:
        raise ValueError("a datetime without a time zone is ambiguous; pass datetime.now(UTC) or use .astimezone()")
    return (value - EPOCH) // unit


def _utc(value: datetime) -> datetime:
    return EPOCH + _since_epoch(value, SECOND) * SECOND


def _with_offset(value: datetime) -> str:
    _utc(value)
    return value.isoformat(timespec="seconds")


def _local(value: datetime | time) -> str:
    if value.utcoffset() is not None:
        raise ValueError("the field takes local time without an offset; pass a datetime without a time zone")
    return value.replace(microsecond=0).isoformat()


def _whole(value: timedelta, unit: timedelta, name: str) -> int:
    count, rest = divmod(value, unit)
    if rest:
        raise ValueError(f"{value} is not a whole number of {name}")
    return count


def _clock(value: timedelta) -> str:
    if value < timedelta(0):
        raise ValueError("a position can't be negative")
    milliseconds = _whole(value, MILLISECOND, "milliseconds")
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


MOMENTS: dict[str, Callable[[datetime], int | str]] = {
    "milliseconds": lambda value: _since_epoch(value, MILLISECOND),
    "seconds": lambda value: _since_epoch(value, SECOND),
    "digits": lambda value: str(_since_epoch(value, MILLISECOND)),
    "iso": lambda value: f"{_utc(value).replace(tzinfo=None).isoformat()}Z",
    "iso-offset": _with_offset,
    "date-and-time": lambda value: _utc(value).replace(tzinfo=None).isoformat(" "),
    "go": lambda value: f"{_utc(value).replace(tzinfo=None).isoformat(' ')} +0000 UTC",
    "date": lambda value: _utc(value).date().isoformat(),
    "local": _local,
}
"""Formats of a point in time, by the value of `x-time` in the spec."""

DURATIONS: dict[str, Callable[[timedelta], int | str]] = {
    "duration-milliseconds": lambda value: _whole(value, MILLISECOND, "milliseconds"),
    "duration-seconds": lambda value: _whole(value, SECOND, "seconds"),
    "duration-minutes": lambda value: _whole(value, MINUTE, "minutes"),
    "duration-hours": lambda value: _whole(value, HOUR, "hours"),
    "duration-second-digits": lambda value: str(_whole(value, SECOND, "seconds")),
    "duration-clock": _clock,
    "duration-text": lambda value: f"{_whole(value, SECOND, 'seconds')}s",
}
"""Formats of a duration, by the value of `x-time` in the spec."""


def wire_time(value: date | time | timedelta, form: str | None) -> int | str:
    """Convert a time or a duration to the format of a field.

    Args:
        value: A `datetime` or `time`, or a `timedelta` for a duration. Except for `local`, a `datetime` needs a time
            zone.
        form: The format, a key of `MOMENTS` or `DURATIONS`; None if the field takes neither.

    Returns:
        The value to send.

    Raises:
        TypeError: The field does not take this type; the message names the type that it takes.
        ValueError: The value can't be expressed in the format.
    """
    if form in MOMENTS and isinstance(value, datetime):
        return MOMENTS[form](value)
    if form == "local" and isinstance(value, time):
        return _local(value)
    if form in DURATIONS and isinstance(value, timedelta):
        return DURATIONS[form](value)
    given = f"it is a {type(value).__name__}"
    if form in MOMENTS:
        raise TypeError(f"{given}; pass a datetime")
    if form in DURATIONS:
        raise TypeError(f"{given}; pass a timedelta")
    raise TypeError(
        f"{given}, and the field is not a time or a duration with a fixed unit; pass its value as documented"
    )
