"""Judge changed specs: refused with a place, the same, reported by `changelog`, or a fault of the generator."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import traceback
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from generator.changelog.change import Change, prefixes
from generator.changelog.compare_documents import compare_documents
from generator.changelog.compared_versions import PACKAGE
from generator.changelog.python_api import compare_packages
from generator.lint.linter import lint
from generator.spec.bundle import bundle, operations, resolve
from generator.spec.naming import constant_name, values_name
from generator.spec.problems import Problem, SpecError
from generator.spec.source import SpecMap

from .mutation import Mutation
from .positions import NAME_HOLDERS
from .public_names import UNORDERED_STATES, Names, public_names


class Outcome(StrEnum):
    """What became of a changed spec. The last three are faults of the generator."""

    REFUSED = "refused"
    REPORTED = "reported"
    SAME = "same"
    PLACELESS = "refused without a place"
    TRACEBACK = "traceback"
    SILENT = "silent difference"


TINY_PACKAGE = Path(__file__).resolve().parents[2] / "tests" / "generator" / "tiny_package"
# Texts, and what neither the client nor the fake reads. Forms of times show in the types of arguments.
TEXTS = ("description", "summary", "example", "info", "servers", "x-time")
UNORDERED = ("required", "type", "enum", *UNORDERED_STATES)
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
        self._code = tempfile.TemporaryDirectory()
        self.package = _package(Path(self._code.name))
        self.names = public_names(self.document, self.package)

    def close(self) -> None:
        """Remove the generated code of the valid spec."""
        self._code.cleanup()

    def judge(self, mutation: Mutation) -> Verdict:
        """Write the changed spec into a temporary folder, lint it, generate code and compare both with the original."""
        with tempfile.TemporaryDirectory() as folder:
            spec = Path(folder, "spec")
            spec.mkdir()
            mutation.write(spec)
            try:
                document = bundle(spec)
                problems = lint(document)
            except SpecError as error:
                problems = error.problems
            except Exception:  # what the test looks for
                return Verdict(mutation, Outcome.TRACEBACK, (traceback.format_exc(),))
            if problems:
                return _refused(mutation, problems, spec)
            try:
                package = _package(Path(folder))
                return self._accepted(mutation, document, public_names(document, package), package)
            except SpecError as error:
                return _refused(mutation, error.problems, spec)
            except Exception:  # what the test looks for
                return Verdict(mutation, Outcome.TRACEBACK, (traceback.format_exc(),))

    def _accepted(self, mutation: Mutation, document: SpecMap, names: Names, package: Path) -> Verdict:
        changes = compare_documents(self.document, document)
        if names != self.names:
            changes += compare_packages(self.package, package, changes)
        silent = list(_silent(self.names, names, changes, {**_methods(document), **self.methods}))
        if not changes and _meaning(document) != _meaning(self.document):
            silent.append("the document differs, and changelog reports nothing")
        if silent:
            reported = [f"reported: {change.kind}: {change.subject} {change.what}" for change in changes]
            return Verdict(mutation, Outcome.SILENT, (*silent, *reported))
        return Verdict(mutation, Outcome.REPORTED if changes else Outcome.SAME)


def _package(folder: Path) -> Path:
    """Make a package with a small core, and return its folder. The generated modules are missing."""
    generated = shutil.ignore_patterns("models", "resources", "tests")
    shutil.copytree(TINY_PACKAGE, folder / "tree", ignore=generated)
    return folder / "tree" / PACKAGE


def _refused(mutation: Mutation, problems: list[Problem], spec: Path) -> Verdict:
    details = tuple(str(problem) for problem in problems)
    lines = {f"{spec.name}/{path.name}": _lines(path) for path in spec.iterdir()}
    for problem in problems:
        file, line = problem.place.file, problem.place.line
        is_missing = file == "spec/openapi.yaml" and file not in lines
        if not 1 <= line <= lines.get(file, 1 if is_missing else 0) + 1 or not problem.what or not problem.remedy:
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
        words = set(re.findall(r"\w+", f"{before and before.code} {after and after.code}"))
        about = [change for change in changes if _concerns(change, name, methods, words)]
        if before and after and before.code == after.code:
            if not changes:  # texts are repeated in other methods, such as `wait`
                yield f"{name}: another docstring"
        elif not about:
            yield f"{name}: was {before}, is {after}"
        elif after is None or (after.required and not (before and before.required)):
            is_argument = after is None or "(" in name or name.startswith("params.")
            is_new_part = before is None and not any(part in old for part in prefixes(name))
            if is_argument and not is_new_part and all(change.level != "breaking" for change in about):
                yield f"{name}: breaks calls, but is only {', '.join(str(change.kind) for change in about)}"


def _concerns(change: Change, name: str, methods: dict[str, set[str]], words: set[str]) -> bool:
    """Return whether a change is about a name, a part of it, something that contains it, or a class in its code.

    A change of one argument or field does not explain that of another.

    Args:
        change: The change.
        name: The name.
        methods: See `_methods`.
        words: Words in the code of the name.
    """
    given = {change.subject, change.new_name, *change.other_names} - {""}
    subjects = {_as_callers_write(subject) for subject in given}
    whole = _whole(name)
    related = {whole, *methods.get(whole, ())}
    part = name.removeprefix(whole).strip("()[].'")
    for subject in subjects:
        other = _whole(subject)
        other_part = subject.removeprefix(other).strip("()[].'")
        # Dictionaries have names on the wire, which the text of a change has.
        is_same_part = not part or not other_part or _plain(part) == _plain(other_part) or f"`{part}`" in change.what
        is_class = subject == other and subject.startswith("models.") and subject.removeprefix("models.") in words
        if is_class or (is_same_part and related & {other, *methods.get(other, ())}):
            return True
    # Operations list the secrets in nested fields. The methods of a renamed resource have other names.
    used_by = set(change.used_by)
    return not part and (bool(related & used_by) or any(one.startswith(f"{name}.") for one in subjects | used_by))


def _as_callers_write(subject: str) -> str:
    """Return a name of the package as callers write it: `client.jobs.get` for `aiomodelarts.resources.Jobs.get`."""
    name = subject.removeprefix("aiomodelarts.")
    in_class = re.fullmatch(r"resources\.(\w+)(.*)", name)
    return f"client.{re.sub(r'(?<!^)(?=[A-Z])', '_', in_class[1]).lower()}{in_class[2]}" if in_class else name


def _plain(name: str) -> str:
    """Return a name without the differences between wire names and Python names."""
    return re.sub(r"\W|_", "", name).lower()


def _whole(name: str) -> str:
    """Return the method, model or constant that a name is a part of."""
    kind, _, rest = re.split(r"[(\[]", name)[0].partition(".")
    return f"{kind}.{'.'.join(rest.split('.')[: 2 if kind == 'client' else 1])}"


def _methods(document: SpecMap) -> dict[str, set[str]]:
    """Return the methods and models behind each constant of `operations`, typed dictionary and body."""
    found: dict[str, set[str]] = defaultdict(set)
    for *_, operation in operations(document):
        method = f"client.{operation['tags'][0]}.{operation['x-method']}"
        found[f"operations.{constant_name(operation['operationId'])}"] = {method}
        body = resolve(document, operation.get("requestBody")) or {}
        for media in body.get("content", {}).values():
            name = media["schema"]["$ref"].rpartition("/")[2]
            found[f"models.{name}"].add(method)
            found[f"params.{name}"].add(method)
    for tag in document["tags"]:
        waits = {f"client.{tag['name']}.{one}" for one in ("wait", "wait_gone")}
        found[f"operations.{tag['name'].upper()}_WAITER"] = waits
        # `find` leaves out resources whose state is in `gone`.
        found[f"client.{tag['name']}.find"] = {f"client.{tag['name']}.wait", f"client.{tag['name']}.list"}
    for name in document["components"]["schemas"]:
        found[f"params.{name}"].add(f"models.{name}")
        found[f"models.{values_name(name)}"].add(f"models.{name}")
    return found


def _meaning(document: Any) -> str:
    """Return a document in a form that is equal if only texts or the order of keys or required fields differ."""
    schemas = document["components"]["schemas"]
    nameless = {name for name, schema in schemas.items() if not {"properties", "allOf", "enum"} & set(schema)}
    inlined = _inlined(document, {f"#/components/schemas/{name}": schemas[name] for name in nameless})
    for name in nameless:
        del inlined["components"]["schemas"][name]
    return json.dumps(_bare(inlined), sort_keys=True)


def _inlined(node: Any, targets: dict[str, Any]) -> Any:
    """Return a copy with the schemas in place of the references to them. They have no class, so no name in Python."""
    if isinstance(node, list):
        return [_inlined(part, targets) for part in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str) and reference in targets:
        others = {key: target for key, target in targets.items() if key != reference}
        return _inlined({**targets[reference], **{key: node[key] for key in node if key != "$ref"}}, others)
    return {key: _inlined(value, targets) for key, value in node.items()}


def is_default(key: str, value: Any) -> bool:
    """Return whether a keyword says what is so without it."""
    return (key == "additionalProperties" and value is True) or (key in UNORDERED_STATES and value == [])


def _bare(node: Any, are_names: bool = False) -> Any:
    if isinstance(node, dict):
        return {
            key: sorted(map(str, value)) if key in UNORDERED and isinstance(value, list) and not are_names
            else _bare(value, key in NAME_HOLDERS and not are_names)
            for key, value in node.items()
            # The client always sends a body.
            if are_names or not (key in TEXTS or (key == "required" and "content" in node) or is_default(key, value))
        }  # fmt: skip
    return [_bare(value) for value in node] if isinstance(node, list) else node
