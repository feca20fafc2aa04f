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
        place: File and line of the problem.
        what: Description of the problem, with the name of the affected part.
        remedy: Advice, in the imperative.
    """

    place: Place
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}\n    remedy: {self.remedy}"


class SpecError(Exception):
    """The spec can't be used. `problems` contains the problems in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UnusableInput(SpecError):
    """A folder or file is missing, can't be read or written, or is of another kind than the command requires."""
