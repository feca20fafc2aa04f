"""Problems of a spec, with their places and remedies."""

from collections.abc import Iterable

from attrs import frozen


@frozen(order=True)
class Place:
    """A line of a file, counted from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@frozen(order=True)
class Problem:
    """One problem of the spec.

    Args:
        place: File and line of the fault.
        what: What is wrong, naming the thing.
        remedy: What to do about it.
    """

    place: Place
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}\n    remedy: {self.remedy}"


class SpecError(Exception):
    """The spec can't be used. `problems` has the reasons, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))
