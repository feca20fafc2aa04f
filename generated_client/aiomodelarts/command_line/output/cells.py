"""Cells of tables: states in colour, ages instead of times, short texts for nested values."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from typing import Any, cast

import orjson

from ...core.codec.timestamps import to_datetime
from ..printable_text import printable
from .columns import Column

SECONDS = (("d", 86400), ("h", 3600), ("m", 60), ("s", 1))
GOOD = frozenset(
    [
        "ok",
        "running",
        "active",
        "completed",
        "success",
        "succeeded",
        "available",
        "ready",
        "published",
        "normal",
        "online",
    ]
)
BAD = frozenset(["failed", "error", "abnormal", "lost", "frozen", "deleted", "unavailable"])
NEUTRAL = frozenset(["info", "off"])
ENDED = frozenset(["stopped", "terminated", "cancelled", "canceled", "offline", "closed", "deleted"])
LONGEST = 60
NUMBER = re.compile(r"[+-]?\d{1,19}(\.\d{1,19})?", re.ASCII)


def age(moment: datetime, now: datetime) -> str:
    """Return the time since a moment with one or two units, such as `3d` or `2h5m`; `in 3d` for a future one."""
    seconds = (now - moment).total_seconds()
    text = period(abs(seconds), rounded=True)
    return f"in {text}" if seconds <= -1 else text


def period(seconds: float, *, rounded: bool = False) -> str:
    """Return a duration with one or two units, such as `3d` or `2h5m`.

    Args:
        seconds: The duration.
        rounded: Whether 10 or more of a unit are shown without the lower unit.
    """
    rest = int(seconds)
    for index, (unit, size) in enumerate(SECONDS):
        if rest >= size or unit == "s":
            text = f"{rest // size}{unit}"
            lower = SECONDS[index + 1] if index + 1 < len(SECONDS) else None
            if lower is not None and (rest // size < 10 or not rounded) and rest % size // lower[1]:
                text += f"{rest % size // lower[1]}{lower[0]}"
            return text
    return "0s"


UNITS = {"duration-milliseconds": 0.001, "duration-seconds": 1, "duration-minutes": 60, "duration-hours": 3600}
"""Seconds of a unit in which durations are sent, by its format in the spec."""


def cell(column: Column, value: Any, now: datetime | None = None) -> str:
    """Return the text of a cell; empty for a missing value."""
    if value is None or value == "":
        return ""
    if column.meaning == "age" or (column.form and not column.form.startswith("duration")):
        moment = _moment(value, column.form)
        if moment is not None:
            current = datetime.now(UTC) if now is None else now
            return age(moment, current) if column.meaning == "age" else moment.strftime("%Y-%m-%d %H:%M:%SZ")
    if (
        column.form in UNITS
        and isinstance(value, int | float)
        and not isinstance(value, bool)
        and value * UNITS[column.form] >= 1
    ):
        return period(value * UNITS[column.form])
    return text_of(value)


def text_of(value: Any, longest: int = LONGEST) -> str:
    """Return a value as the text of a cell, on one line.

    Args:
        value: JSON value.
        longest: Characters after which a nested value is cut.
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict | list):
        text = orjson.dumps(value).decode()
        return text if len(text) <= longest else f"{text[: longest - 1]}…"
    return "" if value is None else str(value)


def field_text(value: Any, longest: int) -> str:
    """Return a list as the text of a field: strings and numbers with commas between them, other items as JSON.

    Args:
        value: JSON value.
        longest: Characters after which it is cut.
    """
    items = cast("list[Any]", value) if isinstance(value, list) else []
    if not items or not all(isinstance(one, str | int | float) for one in items):
        return text_of(value, longest)
    text = ", ".join(text_of(one) for one in items)
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def sort_key(column: Column, value: Any) -> tuple[int, float | int, str]:
    """Return the place of a value in a sorted column: times and numbers by value, then other values as text.

    Args:
        column: The column.
        value: JSON value. Strings such as "12" are numbers.
    """
    if (column.meaning == "age" or column.form) and (moment := _moment(value, column.form)) is not None:
        return 0, moment.timestamp(), ""
    if isinstance(value, int | float):
        return 0, value, ""
    if isinstance(value, str) and NUMBER.fullmatch(value):
        return 0, float(value) if "." in value else int(value), value
    return 1, 0, text_of(value, sys.maxsize)


def state_style(text: str) -> str:
    """Return the colour of a state, as a style of rich."""
    word = text.lower().replace("_", " ").split(" ")
    if any(part in BAD or part.endswith("failed") for part in word):
        return "red"
    if any(part in ENDED for part in word):
        return "dim"
    if text.lower() in GOOD:
        return "green"
    return "" if text.lower() in NEUTRAL else "yellow"


def _moment(value: Any, form: str) -> datetime | None:
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return None
    try:
        if form == "seconds" and isinstance(value, int | float):
            return datetime.fromtimestamp(value, UTC)
        found = to_datetime(value)
    except (ValueError, OverflowError, OSError, TypeError):
        return None
    return found
