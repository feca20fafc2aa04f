"""Results of the comparison: differences, and the coverage of the reference."""

from collections.abc import Callable

from attrs import define, field, frozen

WHERE = ("operation", "path", "query", "header", "request", "response", "status")
KINDS = ("missing", "excess", "type", "mandatory", "values", "enumeration", "clouds")


@frozen(order=True)
class Difference:
    """One difference between the spec and the API reference.

    Args:
        operation: Name of the operation in the spec, or the documented one if the spec lacks it.
        where: One of `WHERE`.
        field: Dotted path of the field, with `[]` after arrays and `{}` after maps.
        kind: One of `KINDS`.
        documented: Value in the API reference.
        specified: Value in the spec.
    """

    operation: str
    where: str
    field: str
    kind: str
    documented: str = ""
    specified: str = ""

    def __str__(self) -> str:
        name = f"{self.where} {self.field}".strip()
        if self.kind == "missing":
            return f"{name}: missing in the spec" + (f" (documented: {self.documented})" if self.documented else "")
        if self.kind == "excess":
            return f"{name}: not documented" + (f" (in the spec: {self.specified})" if self.specified else "")
        return f"{name}: {self.kind}: documented: {self.documented}; in the spec: {self.specified}"


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
        """Names of the operation in the spec and in the reference."""
        return frozenset((self.operation, self.documented)) - {""}

    @property
    def is_unseen(self) -> bool:
        """Whether only the spec has this operation, which is expected for this source."""
        return not self.found and not self.differences

    def reporter(self, where: str) -> Callable[..., None]:
        """Return a function that records a difference: `report(field, kind, documented, specified)`."""

        def report(path: str, kind: str, documented: str = "", specified: str = "") -> None:
            difference = Difference(self.operation, where, path, kind, documented, specified)
            if difference not in self.differences:
                self.differences.append(difference)

        return report
