"""Findings about operations, and their outcomes."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from attrs import define, field, frozen


class Kind(StrEnum):
    """Kind of difference between the endpoint and the spec."""

    STATUS = "status"
    REFUSED = "refused"
    NO_RESPONSE = "no response"
    NOT_JSON = "not JSON"
    CONTENT_TYPE = "content type"
    UNDOCUMENTED = "undocumented field"
    TYPE = "type"
    NULL = "null"
    MISSING = "missing required"
    ENUM = "unknown value"
    VALUE = "value"
    ERROR_SHAPE = "error shape"
    ABSENT = "missing resource"
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
    """A difference from the spec.

    Args:
        kind: Kind of the difference.
        place: Place in the response, such as `data[].id`; empty for the whole response.
        message: Actual and expected content.
    """

    kind: Kind
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.kind}: {f'{self.place} ' if self.place else ''}{self.message}"


@define
class Examined:
    """Results of the calls of an operation.

    Args:
        operation: ID of the operation.
        statuses: Number of responses by HTTP status; 0 counts calls without a response.
        good: Number of examined responses of successful calls.
        findings: Number of occurrences of each difference.
        skipped: Reason why the operation was not examined.
        pages: Result of the comparison of pages; empty if the operation has no pages.
    """

    operation: str
    statuses: Counter[int] = field(factory=Counter[int])
    good: int = 0
    findings: Counter[Finding] = field(factory=Counter[Finding])
    skipped: str = ""
    pages: str = ""

    @property
    def outcome(self) -> str:
        """`different` if there are findings, `conforms` if a successful response was examined, else `skipped`."""
        if self.findings:
            return "different"
        return "conforms" if self.good else "skipped"


@frozen
class Leftover:
    """A created resource that could not be deleted.

    Args:
        resource: Type of the resource.
        name: Name of the resource.
        ids: IDs of the resource; empty if they are unknown.
        reason: Reason why it still exists.
    """

    resource: str
    name: str
    ids: dict[str, object]
    reason: str


def printable(text: str) -> str:
    """Replace characters that control terminals or are invalid in XML by spaces."""
    return "".join(one if one.isprintable() else " " for one in text)
