"""Check code for places that changes of the package concern."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path

from attrs import Factory, frozen

from .change_index import shortened
from .checked_source import CheckedSource
from .code_files import CodeFile, CodeFiles, UnreadFile, read_code
from .confirmation import confirmed
from .fault_texts import FaultTexts
from .findings import Certainty, Finding, Report
from .importing_files import has_match, importing_files
from .matching import Match, Matcher
from .modules import Module, Program
from .package_sources import PackageSource
from .statements import CodeReader
from .type_checker import CheckerFailed, checker_command, new_type_errors
from .uses import Recorder
from .versions import Versions
from .world import World

_STACK = 5_000


class CheckFault(Exception):
    """This package failed on a file. The cause is the original error.

    Args:
        path: The file, as the path was passed.
    """

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


@frozen
class Checked:
    """Result of a check.

    Args:
        report: The report.
        faults: Files on which this package failed.
    """

    report: Report
    faults: tuple[CheckFault, ...] = ()


def check_code(
    paths: Iterable[Path],
    versions: Versions,
    *,
    exclude: Iterable[str] = (),
    compatible: bool = False,
    type_checker: bool = True,
) -> Checked:
    """Find the places in code that changes of the package concern. The code is read, never imported or executed.

    Args:
        paths: Files and folders of the code.
        versions: The versions to compare.
        exclude: Patterns of further files and folders to leave out.
        compatible: Whether to include compatible changes that may require action, such as deprecated fields.
        type_checker: Whether to use basedpyright for objects whose type is unknown, if it is installed.

    Raises:
        FileNotFoundError: One of the paths does not exist.
    """
    files = read_code(paths, exclude)
    index = versions.index
    failures = Failures(files)
    importing = importing_files(files, Program((versions.old, CheckedSource(files.files))))
    pattern = index.method_pattern()
    read = [path for path, file in files.files.items() if path in importing or has_match(file, pattern)]
    old = Reading.of(read, files, versions.old, {}, failures)
    new = Reading.of(read, files, versions.new, index.renamed, failures)
    names = CodeReader(new.world, Recorder()).expressions.names
    texts = FaultTexts(new.world, names, versions.renamed, versions.modules)
    matches = list(Matcher(index, texts, old.recorder, new.recorder, frozenset(map(str, importing))).matches())
    kept = [one for one in matches if compatible or one.level == "breaking"]
    findings = list(_findings(kept, files, failures.reasons))
    notes = list(versions.notes)
    if type_checker and versions.changes:
        findings = _with_type_errors(findings, files, importing, versions, old.recorder, notes)
    count = len(files.files) - len(failures.reasons)
    unread = (*files.unread, *failures.unread())
    return Checked(
        Report(versions.since, versions.version, tuple(sorted(findings)), count, unread, tuple(notes)),
        tuple(failures.faults),
    )


def _with_type_errors(
    findings: list[Finding], files: CodeFiles, importing: Set[Path], versions: Versions, old: Recorder,
    notes: list[str],
) -> list[Finding]:  # fmt: skip
    """Return the findings together with the type errors that the code has only with the new version."""
    command = checker_command()
    package = versions.old_package
    checked = [path for path in importing if path.suffix != ".ipynb"]
    if command is None or package is None or versions.new_folder is None or not checked:
        return findings
    try:
        errors = new_type_errors(command, checked, package, versions.new_folder)
    except CheckerFailed as error:
        notes.append(f"The code was not checked with basedpyright: {error}.")
        return findings
    return list(confirmed(findings, errors, files.files, old.uses.values()))


@frozen
class Failures:
    """Files that could be parsed but not checked.

    Args:
        files: The checked code.
        reasons: Reasons by file.
        faults: Errors of this package.
    """

    files: CodeFiles
    reasons: dict[str, str] = Factory(dict[str, str])
    faults: list[CheckFault] = Factory(list[CheckFault])

    def unread(self) -> Iterator[UnreadFile]:
        """Yield the files."""
        for name, reason in self.reasons.items():
            yield UnreadFile(self.files.files[Path(name)].shown, reason)

    def read(self, reader: CodeReader, module: Module) -> None:
        """Read a module; keep the reason if that fails."""
        try:
            reader.read(module)
        except RecursionError:
            self.reasons[module.name] = "its code is nested too deeply"
        except Exception as error:  # one file that this package fails on must not hide the findings in others
            if module.name not in self.reasons:
                fault = CheckFault(self.files.files[Path(module.name)].shown)
                fault.__cause__ = error
                self.faults.append(fault)
            self.reasons[module.name] = f"aiomodelarts failed on it ({type(error).__name__})"


@frozen
class Reading:
    """What the code uses with one version of the package.

    Args:
        world: The program.
        recorder: Uses and errors.
    """

    world: World
    recorder: Recorder

    @classmethod
    def of(
        cls, paths: Iterable[Path], files: CodeFiles, package: PackageSource, renamed: Mapping[str, str],
        failures: Failures,
    ) -> Reading:  # fmt: skip
        """Read files with a version of the package."""
        world = World(Program((package, CheckedSource(files.files))), renamed)
        recorder = Recorder()
        reader = CodeReader(world, recorder)
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, _STACK))
        try:
            for path in paths:
                module = world.program.module(str(path))
                if module is not None:
                    failures.read(reader, module)
        finally:
            sys.setrecursionlimit(limit)
        return cls(world, recorder)


def _findings(matches: Iterable[Match], files: CodeFiles, failed: Mapping[str, str]) -> Iterator[Finding]:
    """Yield a finding for each place and subject, the certain one if there are several."""
    best: dict[tuple[object, ...], Match] = {}
    for one in matches:
        # A model and its typed dictionary are renamed together.
        subject = re.sub(r"^params\.", "models.", shortened(one.subject))
        key = (one.place.file, one.place.line, one.place.column, subject)
        before = best.get(key)
        if before is None or _rank(one) > _rank(before):
            best[key] = one
    for one in best.values():
        file = files.files.get(Path(one.place.file))
        if file is not None and one.place.file not in failed:
            yield _finding(one, file)


def _rank(match: Match) -> tuple[bool, bool]:
    return match.certainty is Certainty.SURE, bool(match.new_name)


def _finding(match: Match, file: CodeFile) -> Finding:
    place = match.place
    cell, line = file.place(place.line)
    _, end_line = file.place(place.end_line)
    return Finding(
        file=file.shown,
        cell=cell or 0,
        line=line,
        column=_column(file, place.line, place.column),
        end_line=end_line,
        end_column=_column(file, place.end_line, place.end_column),
        certainty=match.certainty,
        level=match.level,
        kind=match.kind,
        subject=match.subject,
        what=match.what,
        advice=match.advice,
        new_name=match.new_name,
        version=match.version,
    )


def _column(file: CodeFile, line: int, offset: int) -> int:
    """Return the column in characters, from 1, for an offset in bytes of UTF-8."""
    text = file.lines[line - 1] if 0 < line <= len(file.lines) else ""
    return len(text.encode()[:offset].decode(errors="replace")) + 1
