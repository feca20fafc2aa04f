"""Places in the checked code that changes of the package concern."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from .code_files import UnreadFile


class Certainty(StrEnum):
    """Whether a finding is certain.

    `SURE` means that the types in the code say that the change concerns it. `POSSIBLE` means that only the name
    matches, or that it depends on what the program does with the value.
    """

    SURE = "sure"
    POSSIBLE = "possible"


@frozen(order=True)
class Finding:
    """A place in the checked code that a change concerns.

    Args:
        file: File, as the path was passed.
        cell: Number of the cell of a notebook, from 1; 0 in other files.
        line: First line, from 1, in the cell or file.
        column: First column, from 1.
        end_line: Last line.
        end_column: Column after the last one.
        certainty: Whether it is certain.
        level: Level of the change.
        kind: Kind of the change, as in `changes.json`, or `removed` and `signature` for changes that only the
            declarations of the two versions show, or `type-error`.
        subject: Changed name, in the version that the code was written for.
        what: Description of the change, as a clause that follows the subject.
        advice: What to do instead.
        new_name: New name of the subject; empty if it was not renamed.
        version: Release that made the change; empty if that is unknown.
    """

    file: str
    cell: int
    line: int
    column: int
    end_line: int = field(order=False)
    end_column: int = field(order=False)
    certainty: Certainty = field(order=False)
    level: str = field(order=False)
    kind: str
    subject: str
    what: str = field(order=False)
    advice: str = field(order=False)
    new_name: str = field(default="", order=False)
    version: str = field(default="", order=False)

    @property
    def place(self) -> str:
        """File, cell, line and column."""
        cell = f", cell {self.cell}" if self.cell else ""
        return f"{self.file}{cell}:{self.line}:{self.column}"


@frozen
class Report:
    """Result of a check.

    Args:
        since: Version that the code was written for.
        version: Version that it was checked against.
        findings: Findings, by file and line.
        files: Number of files that were read.
        unread: Files that were not read.
        notes: Remarks on the check.
    """

    since: str
    version: str
    findings: tuple[Finding, ...]
    files: int
    unread: tuple[UnreadFile, ...] = ()
    notes: tuple[str, ...] = ()

    def of(self, certainty: Certainty) -> list[Finding]:
        """Return the findings with a certainty."""
        return [one for one in self.findings if one.certainty is certainty]
