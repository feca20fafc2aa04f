"""Results of the comparison: differences with their places, and the coverage of the source."""

import attrs
from attrs import define, evolve, field, frozen

from ..spec.problems import Place
from .facts import Field, Table

WHERE = ("operation", "path", "query", "header", "request", "response", "status")
KINDS = ("missing", "excess", "type", "mandatory", "values", "enumeration", "endpoint", "duplicate", "deprecated",
         "default", "range", "length", "clouds", "unreadable")  # fmt: skip
Location = tuple[Place | None, str]
NOWHERE: Location = (None, "")


@frozen(order=True)
class Difference:
    """One difference between the spec and the documented facts.

    Args:
        operation: Name of the operation in the spec, or the documented one if the spec lacks it.
        where: One of `WHERE`.
        field: Dotted path of the field, with `[]` after arrays and `{}` after maps.
        kind: One of `KINDS`.
        documented: Value in the source. For `unreadable`, the reason.
        specified: Value in the spec.
        mandatory: For a missing field, whether the source calls it mandatory; None if it does not say.
        documented_at: Page and line; None if the source has no lines.
        specified_at: File and line in the spec, or where a missing part belongs; None for an operation that it lacks.
        schema: Name of the schema at that place; empty outside of named schemas.
    """

    operation: str
    where: str
    field: str
    kind: str
    documented: str = ""
    specified: str = ""
    mandatory: bool | None = attrs.field(default=None, eq=False)
    documented_at: Place | None = attrs.field(default=None, eq=False)
    specified_at: Place | None = attrs.field(default=None, eq=False)
    schema: str = attrs.field(default="", eq=False)

    @property
    def name(self) -> str:
        """Where the difference is, with the path of the field."""
        return f"{self.where} {self.field}".strip()

    def __str__(self) -> str:
        if self.kind == "missing":
            necessity = {True: "mandatory", False: "optional", None: ""}[self.mandatory]
            documented = ", ".join(filter(None, (self.documented, necessity)))
            return f"{self.name}: missing in the spec" + (f" (documented: {documented})" if documented else "")
        if self.kind == "excess":
            return f"{self.name}: not documented" + (f" (in the spec: {self.specified})" if self.specified else "")
        if self.kind == "unreadable":
            return f"{self.name}: unreadable: {self.documented}"
        return f"{self.name}: {self.kind}: documented: {self.documented}; in the spec: {self.specified}"


@define
class Count:
    """Number of documented parts, and how many of them the spec has."""

    found: int = 0
    documented: int = 0

    def add(self, found: bool) -> None:
        """Count one part."""
        self.found += found
        self.documented += 1

    def __add__(self, other: "Count") -> "Count":
        return Count(self.found + other.found, self.documented + other.documented)


@define
class Comparison:
    """Result for one operation. `types` counts the parts that the spec has, and those with the documented type."""

    operation: str
    documented: str
    page: str
    generation: str
    tag: str
    found: bool = True
    differences: list[Difference] = field(factory=list)
    parameters: Count = field(factory=Count)
    request: Count = field(factory=Count)
    response: Count = field(factory=Count)
    types: Count = field(factory=Count)

    @property
    def names(self) -> frozenset[str]:
        """Names of the operation in the spec and in the source."""
        return frozenset((self.operation, self.documented)) - {""}

    @property
    def is_unseen(self) -> bool:
        """Whether only the spec has this operation, which is expected for this source."""
        return not self.found and not self.differences


@frozen
class Report:
    """Records the differences of one part of an operation.

    Args:
        comparison: Result for the operation.
        where: One of `WHERE`.
        documented_at: Page and line of the compared row or table.
        mandatory: Whether the compared row is mandatory.
    """

    comparison: Comparison
    where: str
    documented_at: Place | None = None
    mandatory: bool | None = None

    def at(self, documented: Field | Table) -> "Report":
        """Return a report about a row or table."""
        mandatory = documented.mandatory if isinstance(documented, Field) and self.where != "response" else None
        return evolve(self, documented_at=documented.place or self.documented_at, mandatory=mandatory)

    def add(
        self, field: str, kind: str, documented: str = "", specified: str = "", *, location: Location = NOWHERE
    ) -> None:
        """Record a difference, unless it has already been recorded.

        Args:
            field: Dotted path of the field.
            kind: One of `KINDS`.
            documented: Value in the source.
            specified: Value in the spec.
            location: Place in the spec, and name of the schema there.
        """
        place, schema = location
        mandatory = self.mandatory if kind == "missing" else None
        difference = Difference(
            self.comparison.operation,
            self.where,
            field,
            kind,
            documented,
            specified,
            mandatory,
            self.documented_at,
            place,
            schema,
        )
        if difference not in self.comparison.differences:
            self.comparison.differences.append(difference)
