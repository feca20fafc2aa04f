"""Compare the public Python names of two packages, as griffe reads them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

from .change import Change, Reporter, names_of, prefixes

NAME = "aiomodelarts"
# What callers import from; `resources` they reach through the client.
MODULES = ("credentials", "models", "operations", "params", "resources", "testing")
RESOURCES = "resources."
GENERATED = ("models", "operations", "params", "resources")
KINDS = {
    griffe.BreakageKind.OBJECT_REMOVED: ("python-removed", "is gone"),
    griffe.BreakageKind.OBJECT_CHANGED_KIND: ("python-became-other", "is another kind of thing"),
    griffe.BreakageKind.CLASS_REMOVED_BASE: ("python-became-other", "no longer has all its base classes"),
    griffe.BreakageKind.PARAMETER_REMOVED: ("python-signature-changed", "is gone"),
    griffe.BreakageKind.PARAMETER_MOVED: ("python-signature-changed", "has another position"),
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: ("python-signature-changed", "is given in another way"),
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: ("python-signature-changed", "has another default"),
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: ("python-signature-changed", "has to be given"),
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: ("python-signature-changed", "is new and has to be given"),
}


def compare_packages(old: Path, new: Path, explained: list[Change]) -> list[Change]:
    """Compare two packages without importing them.

    Args:
        old: The folder of the old package.
        new: The folder of the new one.
        explained: The changes of the spec; what they already say about generated code is left out.
    """
    sides = _Surface(_load(old)), _Surface(_load(new))
    changes: list[Change] = []
    report = Reporter(changes, "package")
    for breakage in griffe.find_breaking_changes(sides[0].module, sides[1].module):
        kind, what = KINDS.get(breakage.kind, ("python-signature-changed", str(breakage.kind.value)))
        report.about(_path_of(breakage, sides))(kind, what)
    for name, (before, after) in _in_both(*sides):
        _additions(name, before, after, sides[1], report)
        _types(name, before, after, report)
    for name in sides[1].objects.keys() - sides[0].objects.keys():
        report.about(name)("python-added", "is new")
    known = names_of(explained)
    fresh = {(change.subject, change.kind): change for change in changes if not known & set(_known_as(change.subject))}
    return [_shortened(fresh[key]) for key in sorted(fresh)]


def _load(package: Path) -> Any:
    return griffe.load(
        package.name, search_paths=[str(package.parent)], allow_inspection=False, resolve_aliases=True,
        resolve_external=False,
    )  # fmt: skip


class _Surface:
    """The public names of a package, each leading to what it means.

    Args:
        package: The package.

    Attributes:
        module: A module that has nothing but them.
        objects: They by name: `ModelArts`, `testing.FakeModelArts`.
        names: The public name by where a class is written, for those whose members have that path.
    """

    def __init__(self, package: Any) -> None:
        self.module = griffe.Module(NAME)
        self.objects: dict[str, Any] = {}
        self.names: dict[str, str] = {}
        self._take(package, self.module, "")
        for name in MODULES:
            if name in package.members and package.members[name].is_module:
                part = griffe.Module(name)
                self.module.set_member(name, part)
                self._take(package.members[name], part, f"{name}.")
        self.names.update({target.path: name for name, target in reversed(self.objects.items())})
        for name, target in self.objects.items():
            self._name(target, name)

    def _take(self, module: Any, into: Any, prefix: str) -> None:
        exports = None if module.exports is None else {str(name) for name in module.exports}
        for name, member in module.members.items():
            target = _target(member)
            if target is None or name.startswith("_"):
                continue
            if target.is_module:
                if prefix == RESOURCES and not member.is_alias:
                    self._take(target, into, prefix)
            elif prefix == RESOURCES and module.name == "resources":
                continue  # The client has these as attributes.
            elif name in exports if exports is not None else not member.is_alias:
                into.set_member(name, griffe.Alias(name, target))
                self.objects[prefix + name] = target

    def _name(self, target: Any, name: str) -> None:
        """Members that a class inherits have the path of the base."""
        self.names.setdefault(target.path, name)
        if target.is_class:
            for base in target.resolved_bases:
                if base.path.startswith(f"{NAME}."):
                    self._name(base, name)

    def public(self, path: str) -> str:
        """The public name of a path."""
        for above in prefixes(path):
            if above in self.names:
                return self.names[above] + path[len(above) :]
        return path.removeprefix(f"{NAME}.")


def _target(member: Any) -> Any:
    try:
        return member.final_target if member.is_alias else member
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None


def _path_of(breakage: Any, sides: tuple[_Surface, _Surface]) -> str:
    old, new = breakage.old_value, breakage.new_value
    argument = next((value.name for value in (old, new) if isinstance(value, griffe.Parameter)), "")
    path = sides[breakage.kind is not griffe.BreakageKind.OBJECT_REMOVED].public(breakage.obj.path)
    return f"{path}({argument})" if argument else path


def _in_both(old: _Surface, new: _Surface) -> Iterator[tuple[str, tuple[Any, Any]]]:
    """Classes with their members and functions that both sides have."""
    waiting = [(name, (before, new.objects[name])) for name, before in old.objects.items() if name in new.objects]
    while waiting:
        name, (before, after) = waiting.pop()
        yield name, (before, after)
        if before.is_class and after.is_class:
            for key, member in before.all_members.items():
                pair = _target(member), _target(after.all_members[key]) if key in after.all_members else None
                if (not key.startswith("_") or key == "__init__") and all(pair):
                    waiting.append((f"{name}.{key}", pair))


def _additions(name: str, before: Any, after: Any, surface: _Surface, report: Reporter) -> None:
    """A member that many classes inherit is new once, under the name of the base."""
    if before.is_class and after.is_class:
        for key, member in after.all_members.items():
            if key not in before.all_members and not key.startswith("_"):
                target = _target(member)
                report.about(surface.public(target.path) if target else f"{name}.{key}")("python-added", "is new")
    if before.is_function and after.is_function:
        known = {parameter.name for parameter in before.parameters}
        for parameter in after.parameters:
            if parameter.name not in known and not parameter.required:
                report.about(f"{name}({parameter.name})")("python-argument-added", "is new")


def _types(name: str, before: Any, after: Any, report: Reporter) -> None:
    """Handwritten signatures only: what generated ones say follows from the spec."""
    if name.partition(".")[0] in GENERATED or not (before.is_function and after.is_function):
        return
    later = {parameter.name: parameter for parameter in after.parameters}
    for parameter in before.parameters:
        if parameter.name in later:
            old, new = _parts(parameter.annotation), _parts(later[parameter.name].annotation)
            _type(f"{name}({parameter.name})", old, new, old <= new, report)
    old, new = _parts(before.returns), _parts(after.returns)
    _type(f"{name}", old, new, new <= old, report)


def _type(name: str, old: frozenset[str], new: frozenset[str], fits: bool, report: Reporter) -> None:
    if old and new and old != new:
        what = f"was `{' | '.join(sorted(old))}`, is `{' | '.join(sorted(new))}`"
        report.about(name)("python-type-widened" if fits else "python-type-changed", what)


def _parts(annotation: Any) -> frozenset[str]:
    """The alternatives of an annotation, whatever their order; a bar in brackets does not part."""
    text = str(annotation or "")
    found, depth, start = list[str](), 0, 0
    for index, letter in enumerate(text):
        depth += (letter in "[(") - (letter in ")]")
        if letter == "|" and not depth:
            found.append(text[start:index])
            start = index + 1
    return frozenset(part.strip() for part in [*found, text[start:]] if part.strip())


def _known_as(path: str) -> Iterator[str]:
    """The names under which changes of the spec may explain a path, those above it included."""
    path = path.replace(".__init__(", "(")
    resource = re.fullmatch(r"(resources|ModelArts)\.(\w+)(.*)", path)
    if resource:
        path = f"client.{_attribute(resource[2])}{resource[3]}"
    elif path.startswith("models."):
        path = path.replace("(", ".").rstrip(")")
    yield from prefixes(path)
    if path.startswith("params."):
        yield from prefixes(f"models.{path.removeprefix('params.')}")


def _attribute(name: str) -> str:
    """The attribute of the client for a class of `resources`: `TrainingJobsV1` is `training_jobs_v1`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _shortened(change: Change) -> Change:
    subject = change.subject.replace(".__init__", "")
    return Change(change.kind, change.group, f"{NAME}.{subject}", change.what)
