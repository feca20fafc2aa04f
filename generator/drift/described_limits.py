"""Find default values and limits in the descriptions of the API reference."""

import re

from attrs import frozen

NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
DEFAULT = re.compile(r"\bdefaults?(?: value)?(?: is|:| to)\s+(\S+?)(?=[.,;]?(?:\s|$)|\s*\()", re.IGNORECASE)
RANGE = re.compile(
    rf"\b(?:ranges? (?:is |from )?|range: )[\[(]?({NUMBER})(?:,| to| and)\s*({NUMBER})(?![\d%])[\])]?", re.IGNORECASE
)
LENGTHS = re.compile(rf"({NUMBER}) to ({NUMBER}) characters|\[({NUMBER}), ?({NUMBER})\] characters", re.IGNORECASE)
# Words behind "default" that are no values: "By default, ...", "The default is left blank".
NO_DEFAULTS = ("left", "null", "none", "empty", "the", "a", "an", "blank", "determined", "used", "that", "not")


@frozen
class Limits:
    """Limits of a field as described.

    Args:
        defaults: Values that are called the default; several if the default depends on something.
        range: Smallest and largest number.
        length: Smallest and largest number of characters.
    """

    defaults: tuple[str, ...] = ()
    range: tuple[float, float] | None = None
    length: tuple[float, float] | None = None


NO_LIMITS = Limits()


def described_limits(text: str) -> Limits:
    """Return the limits in a description. Of several ranges, none is returned, because each has its own condition."""
    defaults = [_plain(found[1]) for found in DEFAULT.finditer(text)]
    return Limits(
        tuple(value for value in dict.fromkeys(defaults) if value and value.lower() not in NO_DEFAULTS),
        _only(RANGE, text),
        _only(LENGTHS, text),
    )


def same_value(described: str, specified: object) -> bool:
    """Return whether a described default is a value of the spec. Case does not matter, `1.00` is 1."""
    text = str(specified).lower()
    return text == described.lower() or _number(described) == _number(text) is not None


def _only(pattern: re.Pattern[str], text: str) -> tuple[float, float] | None:
    found = {tuple(filter(None, match.groups())) for match in pattern.finditer(text)}
    if len(found) != 1:
        return None
    lowest, highest = (_number(number) for number in found.pop())
    return None if lowest is None or highest is None else (lowest, highest)


def _plain(value: str) -> str:
    return value.strip("\"'`*\u201c\u201d")


def _number(text: str) -> float | None:
    return float(text.replace(",", "")) if re.fullmatch(NUMBER, text) else None
