"""What is found at an operation, and what became of it."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from attrs import define, field, frozen


class Kind(StrEnum):
    """In what way the endpoint differs from the spec."""

    STATUS = "status"
    REFUSED = "refused"
    NO_ANSWER = "no answer"
    NOT_JSON = "not JSON"
    CONTENT_TYPE = "content type"
    UNDOCUMENTED = "undocumented field"
    TYPE = "type"
    NULL = "null"
    MISSING = "missing required"
    ENUM = "unknown value"
    VALUE = "value"
    ERROR_SHAPE = "error shape"
    ABSENT = "absent thing"
    NO_ID = "no id"
    LIMIT = "limit"
    TOTAL = "total"
    PAGE_MISSING = "page missing"
    PAGE_REPEATED = "page repeated"
    ITEM_LOST = "item lost"
    NOT_KEPT = "not kept"
    STATE = "state"
    NOT_GONE = "not gone"


@frozen
class Finding:
    """One difference.

    Args:
        kind: In what way.
        place: Where in the answer, such as `data[].id`; empty for the whole.
        message: What is there and what should be.
    """

    kind: Kind
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.kind}: {f'{self.place} ' if self.place else ''}{self.message}"


@define
class Examined:
    """What is known about one operation after the calls of it.

    Args:
        operation: Its id.
        statuses: How often each HTTP status came; 0 stands for no answer.
        good: How many answers to calls that succeeded were examined.
        findings: Each difference, and how often it was seen.
        skipped: Why there was nothing to look at.
        pages: Whether pages of a list were compared; empty: it is none, or none with pages.
    """

    operation: str
    statuses: Counter[int] = field(factory=Counter[int])
    good: int = 0
    findings: Counter[Finding] = field(factory=Counter[Finding])
    skipped: str = ""
    pages: str = ""

    @property
    def outcome(self) -> str:
        """`different` when there are findings, `conforms` when a good answer was examined, else `skipped`."""
        if self.findings:
            return "different"
        return "conforms" if self.good else "skipped"


@frozen
class Leftover:
    """Something that was created and could not be cleaned up.

    Args:
        resource: What it is.
        name: What it was called.
        ids: What tells it apart, empty when that is not known.
        reason: Why it is still there.
    """

    resource: str
    name: str
    ids: dict[str, object]
    reason: str


def printable(text: str) -> str:
    """A text of the service without the characters that steer terminals or that XML has no way to write."""
    return "".join(one if one.isprintable() else " " for one in text)
