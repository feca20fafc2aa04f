"""Differences between a recorded response and that of the fake."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class DifferenceKind(StrEnum):
    """Kind of a difference."""

    STATUS = "status"
    ERROR_CODE = "error code"
    RESPONSE = "response"
    MISSING = "missing field"
    EXTRA = "additional field"
    TYPE = "type"
    FORM = "form"
    STATE = "state"
    DEFAULT = "default"
    VALUE = "value"
    ORDER = "order"
    ITEMS = "items"


CHANGING = frozenset(
    {
        DifferenceKind.STATUS,
        DifferenceKind.ERROR_CODE,
        DifferenceKind.RESPONSE,
        DifferenceKind.STATE,
        DifferenceKind.ITEMS,
        DifferenceKind.MISSING,
        DifferenceKind.EXTRA,
        DifferenceKind.VALUE,
    }
)
"""Kinds of differences that can disappear when time passes in the fake."""


@frozen
class Difference:
    """A difference between a recorded response and that of the fake.

    Args:
        kind: Kind of the difference.
        place: Place in the response, such as `data[].id`; empty for the whole response.
        recorded: What the recording has.
        actual: What the fake has.
    """

    kind: DifferenceKind
    place: str
    recorded: str
    actual: str

    def __str__(self) -> str:
        place = f" {self.place}" if self.place else ""
        return f"{self.kind}:{place} {self.recorded} in the recording, {self.actual} in the fake"
