"""Judge changed specs: refused with a place, the same, reported by `changelog`, or a fault of the generator."""

from __future__ import annotations

import json
import tempfile
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from generator.changelog.change import Change, prefixes
from generator.changelog.compare_documents import compare_documents
from generator.lint.linter import lint
from generator.spec.bundle import bundle, operations
from generator.spec.naming import constant_name, values_name
from generator.spec.problems import Problem, SpecError
from generator.spec.source import SpecMap

from .mutation import Mutation
from .public_names import Names, public_names


class Outcome(StrEnum):
    """What became of a changed spec. The last three are faults of the generator."""

    REFUSED = "refused"
    REPORTED = "reported"
    SAME = "same"
    PLACELESS = "refused without a place"
    TRACEBACK = "traceback"
    SILENT = "silent difference"


FAULTS = (Outcome.PLACELESS, Outcome.TRACEBACK, Outcome.SILENT)


@dataclass(frozen=True)
class Verdict:
    """What became of a mutation.

    Args:
        mutation: The mutation.
        outcome: What became of it.
        details: Messages of the problems, names of the silent differences, or the traceback.
        is_near: Whether a problem names the changed line, or one within three lines of it; None if not refused.
    """

    mutation: Mutation
    outcome: Outcome
    details: tuple[str, ...] = ()
    is_near: bool | None = None


class Judge:
    """Judges changed specs.

    Args:
        folder: Folder of the valid spec.
    """

    def __init__(self, folder: Path) -> None:
        self.document = bundle(folder)
        if problems := lint(self.document):
            raise SpecError(problems)
        self.methods = _methods(self.document)
        with tempfile.TemporaryDirectory() as code:
            self.names = public_names(self.document, Path(code))

    def judge(self, mutation: Mutation) -> Verdict:
        """Write the changed spec into a temporary folder, lint it, generate code and compare both with the original."""
        with tempfile.TemporaryDirectory() as folder:
            spec, code = Path(folder, "spec"), Path(folder, "code")
            spec.mkdir()
            code.mkdir()
            mutation.write(spec)
            try:
                document = bundle(spec)
                problems = lint(document)
                names = {} if problems else public_names(document, code)
            except SpecError as error:
                problems = error.problems
            except Exception:  # what the test looks for
                return Verdict(mutation, Outcome.TRACEBACK, (traceback.format_exc(),))
            if problems:
                return _refused(mutation, problems, spec)
            try:
                return self._accepted(mutation, document, names)
            except Exception:  # what the test looks for
                return Verdict(mutation, Outcome.TRACEBACK, (traceback.format_exc(),))

    def _accepted(self, mutation: Mutation, document: SpecMap, names: Names) -> Verdict:
        changes = compare_documents(self.document, document)
        silent = list(_silent(self.names, names, changes, {**_methods(document), **self.methods}))
        if not changes and _meaning(document) != _meaning(self.document):
            silent.append("the document differs, and changelog reports nothing")
        if silent:
            reported = [f"reported: {change.kind}: {change.subject} {change.what}" for change in changes]
            return Verdict(mutation, Outcome.SILENT, (*silent, *reported))
        return Verdict(mutation, Outcome.REPORTED if changes else Outcome.SAME)


def _refused(mutation: Mutation, problems: list[Problem], spec: Path) -> Verdict:
    details = tuple(str(problem) for problem in problems)
    lines = {f"{spec.name}/{path.name}": _lines(path) for path in spec.iterdir()}
    for problem in problems:
        file, line = problem.place.file, problem.place.line
        is_missing = file == "spec/openapi.yaml" and file not in lines
        if not 1 <= line <= lines.get(file, 1 if is_missing else 0) or not problem.what or not problem.remedy:
            return Verdict(mutation, Outcome.PLACELESS, details)
    is_near = any(
        problem.place.file == f"spec/{mutation.file}" and abs(problem.place.line - mutation.line) <= 3
        for problem in problems
    )
    return Verdict(mutation, Outcome.REFUSED, details, is_near)


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") + 1 if path.is_file() else 1


def _silent(old: Names, new: Names, changes: list[Change], methods: dict[str, set[str]]) -> Iterator[str]:
    """Yield the differences of public names that no change reports, or reports as less than breaking."""
    for name in {**old, **new}:
        before, after = old.get(name), new.get(name)
        if before == after:
            continue
        about = [change for change in changes if _concerns(change, name, methods)]
        if not about:
            yield f"{name}: was {before}, is {after}"
        elif after is None or (after.required and not (before and before.required)):
            is_argument = after is None or "(" in name or name.startswith("params.")
            is_new_part = before is None and not any(part in old for part in prefixes(name))
            if is_argument and not is_new_part and all(change.level != "breaking" for change in about):
                yield f"{name}: breaks calls, but is only {', '.join(str(change.kind) for change in about)}"


def _concerns(change: Change, name: str, methods: dict[str, set[str]]) -> bool:
    """Return whether a change is about a name, a part of it, or something that contains it."""
    subjects = {change.subject, change.new_name, *change.other_names} - {""}
    own = {*prefixes(name), *(prefix for method in methods.get(_whole(name), ()) for prefix in prefixes(method))}
    if own & subjects:
        return True
    related = {_whole(name), *methods.get(_whole(name), ())}
    return any(_whole(subject) in related for subject in subjects) or bool(related & set(change.used_by))


def _whole(name: str) -> str:
    """Return the method, model or constant that a name is a part of."""
    kind, _, rest = name.partition("(")[0].partition(".")
    return f"{kind}.{'.'.join(rest.split('.')[: 2 if kind == 'client' else 1])}"


def _methods(document: SpecMap) -> dict[str, set[str]]:
    """Return the methods behind each constant of `operations`, and the models that share a name with `params`."""
    found: dict[str, set[str]] = {}
    for *_, operation in operations(document):
        tag = operation["tags"][0]
        method = f"client.{tag}.{operation['x-method']}"
        found[f"operations.{constant_name(operation['operationId'])}"] = {method}
    for tag in document["tags"]:
        found[f"operations.{tag['name'].upper()}_WAITER"] = {
            f"client.{tag['name']}.{one}" for one in ("wait", "wait_gone")
        }
    for name in document["components"]["schemas"]:
        found[f"params.{name}"] = found[f"models.{values_name(name)}"] = {f"models.{name}"}
    return found


def _meaning(document: Any) -> str:
    """Return a document in a form that is equal if only the order of keys differs."""
    return json.dumps(document, sort_keys=True)
