"""Compare the public Python names of two packages, as griffe reads them."""

import re
from collections import defaultdict
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

import griffe

from .annotations import alternatives, spelled, takes
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
        if _falls_back(breakage):
            continue
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
        package: The package.
        module: A module that has nothing but them.
        objects: They by name: `ModelArts`, `testing.FakeModelArts`.
        names: The public name by where a class is written, for those whose members have that path.
    """

    def __init__(self, package: Any) -> None:
        self.package = package
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
        self._name_bases()

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

    def _name_bases(self) -> None:
        """Members that a class inherits have the path of the base.

        One that is not public is named after the public class that inherits from it, unless there are several of them.
        """
        public = {target.path: target for target in self.objects.values() if target.is_class}
        heirs: dict[str, list[str]] = defaultdict(list)
        for path, target in public.items():
            for base in _private_bases(target, public):
                heirs[base].append(path)
        self.names.update({base: self.names[paths[0]] for base, paths in heirs.items() if len(paths) == 1})

    def has(self, path: str) -> bool:
        """Whether something is still written at a path."""
        try:
            self.package[path.removeprefix(f"{NAME}.")]
        except (KeyError, griffe.AliasResolutionError):
            return False
        return True

    def public(self, path: str) -> str:
        """The public name of a path."""
        for above in prefixes(path):
            if above in self.names:
                return self.names[above] + path[len(above) :]
        return path.removeprefix(f"{NAME}.")


def _private_bases(target: Any, public: Container[str]) -> set[str]:
    """The bases of a class, up to those that are public."""
    found = set[str]()
    for base in target.resolved_bases:
        if base.path.startswith(f"{NAME}.") and base.path not in public:
            found |= {base.path, *_private_bases(base, public)}
    return found


def _target(member: Any) -> Any:
    try:
        return member.final_target if member.is_alias else member
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None


def _path_of(breakage: Any, sides: tuple[_Surface, _Surface]) -> str:
    old, new = breakage.old_value, breakage.new_value
    argument = next((value.name for value in (old, new) if isinstance(value, griffe.Parameter)), "")
    path = sides[1].public(breakage.obj.path)
    if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED:
        written = _target(breakage.obj) or breakage.obj
        # What many classes inherited is gone once, under the name of the base, if the base has lost it.
        path = sides[0].public(breakage.obj.path if sides[1].has(written.path) else written.path)
    return f"{path}({argument})" if argument else path


def _falls_back(breakage: Any) -> bool:
    """Whether what is gone, such as `__str__`, every object has."""
    name: str = breakage.obj.name
    gone = breakage.kind is griffe.BreakageKind.OBJECT_REMOVED
    return gone and name.startswith("__") and name != "__init__" and hasattr(object, name)


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
            old, new = str(parameter.annotation or ""), str(later[parameter.name].annotation or "")
            _type(f"{name}({parameter.name})", old, new, takes(new, old), report)
    old, new = str(before.returns or ""), str(after.returns or "")
    _type(name, old, new, takes(old, new), report)


def _type(name: str, old: str, new: str, fits: bool, report: Reporter) -> None:
    if old and new and alternatives(old) != alternatives(new):
        what = f"was `{spelled(old)}`, is `{spelled(new)}`"
        report.about(name)("python-type-widened" if fits else "python-type-changed", what)


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
