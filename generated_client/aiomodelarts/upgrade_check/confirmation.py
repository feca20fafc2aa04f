"""Combine the findings with the errors of a type checker."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import evolve

from .code_files import CodeFile
from .findings import Certainty, Finding
from .type_checker import NewTypeError
from .uses import Use


def confirmed(
    findings: Iterable[Finding],
    errors: Iterable[NewTypeError],
    files: Mapping[Path, CodeFile],
    uses: Iterable[Use],
) -> Iterator[Finding]:
    """Yield the findings; those that a type error confirms are sure. Errors in lines without one are findings, too.

    Args:
        findings: Findings from the changes.
        errors: Errors of the type checker.
        files: The checked code, by absolute path.
        uses: What the code uses, to name what an error is about.
    """
    by_line: dict[tuple[str, int], list[Finding]] = defaultdict(list)
    for one in findings:
        by_line[one.file, one.line if not one.cell else -one.cell].append(one)
    named = _by_line(uses)
    for error in errors:
        file = files[error.path]
        here = by_line[file.shown, error.line]
        if not here:
            here.append(_finding(error, file, named.get((str(error.path), error.line), [])))
        elif all(one.certainty is Certainty.POSSIBLE for one in here):
            nearest = min(here, key=lambda one: abs(one.column - error.column))
            here[here.index(nearest)] = evolve(nearest, certainty=Certainty.SURE)
    for found in by_line.values():
        yield from found


def _by_line(uses: Iterable[Use]) -> dict[tuple[str, int], list[Use]]:
    found: dict[tuple[str, int], list[Use]] = defaultdict(list)
    for use in uses:
        if use.names:
            found[use.place.file, use.place.line].append(use)
    return found


def _finding(error: NewTypeError, file: CodeFile, uses: list[Use]) -> Finding:
    nearest = min(uses, key=lambda use: abs(use.place.column + 1 - error.column), default=None)
    subject = nearest.names[0] if nearest is not None else ""
    return Finding(
        file=file.shown,
        cell=0,
        line=error.line,
        column=error.column,
        end_line=error.end_line,
        end_column=error.end_column,
        certainty=Certainty.SURE,
        level="breaking",
        kind="type-error",
        subject=subject,
        what=f"fails type checking: {error.message.rstrip('.')}",
        advice="Adapt the code to the new types.",
    )
