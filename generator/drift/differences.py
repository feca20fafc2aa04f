"""What the comparison yields: differences, and how much of the documentation the spec has."""

from collections.abc import Callable

from attrs import define, field, frozen

WHERE = ("operation", "path", "query", "header", "request", "response", "status")
KINDS = ("missing", "excess", "type", "mandatory", "values", "enumeration")


@frozen(order=True)
class Difference:
    """One thing that the spec and the API reference say differently.

    Args:
        operation: Name of the operation in the spec, or the documented one if the spec lacks it.
        where: One of `WHERE`.
        field: Dotted path of the field, `[]` behind arrays and `{}` behind maps.
        kind: One of `KINDS`.
        documented: What the API reference says.
        specified: What the spec says.
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
    """How many of the documented things the spec has."""

    found: int = 0
    documented: int = 0

    def add(self, found: bool) -> None:
        """Count one more."""
        self.found += found
        self.documented += 1

    def __add__(self, other: "Count") -> "Count":
        return Count(self.found + other.found, self.documented + other.documented)


@define
class Comparison:
    """The outcome for one operation."""

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

    @property
    def names(self) -> frozenset[str]:
        """The names it goes by: that of the spec and the documented one."""
        return frozenset((self.operation, self.documented)) - {""}

    @property
    def is_unseen(self) -> bool:
        """Whether it is an operation of the spec that the source is not expected to have."""
        return not self.found and not self.differences

    def reporter(self, where: str) -> Callable[..., None]:
        """A function that notes a difference: `report(field, kind, documented, specified)`."""

        def report(path: str, kind: str, documented: str = "", specified: str = "") -> None:
            difference = Difference(self.operation, where, path, kind, documented, specified)
            if difference not in self.differences:
                self.differences.append(difference)

        return report
