"""Compare the public Python names of two packages with griffe."""

import inspect
import re
from collections import defaultdict
from collections.abc import AsyncGenerator, Container, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from pathlib import Path
from typing import Any

import griffe

from .annotations import accepts, alternatives, normalized
from .change import Change, Reporter, explained_names, prefixes
from .change_kinds import Level
from .folded_changes import folded
from .model_fields import NEW_AND_REQUIRED, OTHER_DEFAULT, FieldTypes, declare_constructors, without_repeated_fields

NAME = "aiomodelarts"
# Modules that callers import from. They reach `resources` through the client.
MODULES = (
    "changes", "credentials", "metrics", "models", "operations", "otel", "params", "progress", "resources", "testing",
)  # fmt: skip
RESOURCES = "resources."
GENERATED = ("models", "operations", "params", "resources")
# Methods that callers use by an operator, a statement or a function of the standard library.
SPECIAL_METHODS = frozenset(
    name
    for one in (int, str, list, dict, set, AsyncGenerator, AbstractContextManager, AbstractAsyncContextManager)
    for name, member in inspect.getmembers(one)
    if name.startswith("__") and callable(member)
) | {"__await__", "__call__", "__copy__", "__deepcopy__", "__replace__", "__getattr__", "__fspath__", "__bytes__"}
SPECIAL_METHODS -= {"__class__"}
KINDS = {
    griffe.BreakageKind.OBJECT_REMOVED: ("python-removed", "was removed"),
    griffe.BreakageKind.OBJECT_CHANGED_KIND: ("python-became-other", "is another kind of object"),
    griffe.BreakageKind.CLASS_REMOVED_BASE: ("python-became-other", "has lost a base class"),
    griffe.BreakageKind.PARAMETER_REMOVED: ("python-signature-changed", "was removed"),
    griffe.BreakageKind.PARAMETER_MOVED: ("python-signature-changed", "has another position"),
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: (
        "python-signature-changed",
        "is passed differently (by position or keyword)",
    ),
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: ("python-signature-changed", OTHER_DEFAULT),
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: ("python-signature-changed", "is now required"),
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: ("python-signature-changed", NEW_AND_REQUIRED),
}


def compare_packages(old: Path, new: Path, explained: list[Change]) -> list[Change]:
    """Compare two packages without importing them.

    Args:
        old: Folder of the old package.
        new: Folder of the new package.
        explained: Changes of the spec. Changes of generated code that follow from them are not repeated.
    """
    sides = _PublicNames(_load(old)), _PublicNames(_load(new))
    changes: list[Change] = []
    report = Reporter(changes, "package")
    for breakage in griffe.find_breaking_changes(sides[0].module, sides[1].module):
        # `_types` compares the returned types.
        is_return = breakage.kind is griffe.BreakageKind.RETURN_CHANGED_TYPE
        if is_return or _is_inherited_from_object(breakage) or _is_internal(breakage.obj) or _is_missing(breakage):
            continue
        kind, what = KINDS.get(breakage.kind, ("python-signature-changed", str(breakage.kind.value)))
        report.about(_path_of(breakage, sides))(kind, what)
    # A changed description or format explains no change of code.
    known = explained_names(change for change in explained if change.level is not Level.DOCUMENTATION)
    fields = FieldTypes()
    for name, (before, after) in _in_both(*sides):
        _additions(name, before, after, sides[1], report)
        _types(name, before, after, report)
        if name not in known:
            fields.compare(name, before, after)
    for name in sides[1].objects.keys() - sides[0].objects.keys():
        report.about(name)("python-added", "is new")
    unexplained = {
        (change.subject, change.kind): change
        for change in changes
        if not known & set(_explaining_names(change.subject))
    }
    found = without_repeated_fields([unexplained[key] for key in sorted(unexplained)], fields.names)
    fields.report(Reporter(found, "package"))
    return [_shortened(change) for change in folded(found)]


def _load(package: Path) -> Any:
    loaded = griffe.load(
        package.name, search_paths=[str(package.parent)], allow_inspection=False, resolve_aliases=True,
        resolve_external=False,
    )  # fmt: skip
    declare_constructors(loaded)
    return loaded


class _PublicNames:
    """Public names of a package, with the objects that they refer to.

    Args:
        package: The package, as loaded by griffe.

    Attributes:
        package: The package.
        module: Module that contains only the public names.
        objects: Objects by public name: `ModelArts`, `testing.FakeModelArts`.
        names: Public names by the path where the object is defined, also for private base classes.
    """

    def __init__(self, package: Any) -> None:
        self.package = package
        self.module = griffe.Module(NAME)
        self.objects: dict[str, Any] = {}
        self.names: dict[str, str] = {}
        self._collect(package, self.module, "")
        for name in MODULES:
            if name in package.members and package.members[name].is_module:
                part = griffe.Module(name)
                self.module.set_member(name, part)
                self._collect(package.members[name], part, f"{name}.")
        self.names.update({target.path: name for name, target in reversed(self.objects.items())})
        self._name_bases()

    def _collect(self, module: Any, into: Any, prefix: str) -> None:
        exports = None if module.exports is None else {str(name) for name in module.exports}
        for name, member in module.members.items():
            target = _target(member)
            if target is None or name.startswith("_"):
                continue
            if target.is_module:
                if prefix == RESOURCES and not member.is_alias:
                    self._collect(target, into, prefix)
            elif prefix == RESOURCES and module.name == "resources":
                continue  # Callers use these as attributes of the client.
            elif name in exports if exports is not None else not member.is_alias:
                into.set_member(name, griffe.Alias(name, target))
                self.objects[prefix + name] = target

    def _name_bases(self) -> None:
        """Name each private base class after the public class that inherits from it, if there is only one.

        Inherited members have the path of the base class.
        """
        public = {target.path: target for target in self.objects.values() if target.is_class}
        subclasses: dict[str, list[str]] = defaultdict(list)
        for path, target in public.items():
            for base in _private_bases(target, public):
                subclasses[base].append(path)
        self.names.update({base: self.names[paths[0]] for base, paths in subclasses.items() if len(paths) == 1})

    def has(self, path: str) -> bool:
        """Return whether the package defines something at a path."""
        try:
            self.package[path.removeprefix(f"{NAME}.")]
        except (KeyError, griffe.AliasResolutionError):
            return False
        return True

    def public(self, path: str) -> str:
        """Return the public name of a path; without one, the path inside the package."""
        for above in prefixes(path):
            if above in self.names:
                return self.names[above] + path[len(above) :]
        return path.removeprefix(f"{NAME}.")


def _private_bases(target: Any, public: Container[str]) -> set[str]:
    """Return the private base classes of a class, up to the next public ones."""
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


def _path_of(breakage: Any, sides: tuple[_PublicNames, _PublicNames]) -> str:
    old, new = breakage.old_value, breakage.new_value
    argument = next((value.name for value in (old, new) if isinstance(value, griffe.Parameter)), "")
    path = sides[1].public(breakage.obj.path)
    if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED:
        definition = _target(breakage.obj) or breakage.obj
        # A removed member of a base class is reported once, for the base class instead of each subclass.
        path = sides[0].public(breakage.obj.path if sides[1].has(definition.path) else definition.path)
    return f"{path}({argument})" if argument else path


def _is_inherited_from_object(breakage: Any) -> bool:
    """Return whether the removed member, such as `__str__`, is still inherited from `object`."""
    name: str = breakage.obj.name
    is_removed = breakage.kind is griffe.BreakageKind.OBJECT_REMOVED
    return is_removed and name.startswith("__") and name != "__init__" and hasattr(object, name)


def _is_missing(breakage: Any) -> bool:
    """Return whether a default changed from `UNSET` to None, because reading a missing field now gives None."""
    old, new = breakage.old_value, breakage.new_value
    if breakage.kind is not griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT:
        return False
    before, after = (alternatives(str(value.annotation or "")) for value in (old, new))
    is_model = {"Unset", "None"} <= before and "None" in after and "Unset" not in after
    return is_model and (str(old.default), str(new.default)) == ("UNSET", "None")


def _is_internal(member: Any) -> bool:
    """Return whether a member of a class is a name for Python or this package alone, such as `__slots__`."""
    name: str = member.name
    is_special = name.startswith("__") and name not in SPECIAL_METHODS and name != "__init__"
    return bool(is_special and member.parent is not None and member.parent.is_class)


def _in_both(old: _PublicNames, new: _PublicNames) -> Iterator[tuple[str, tuple[Any, Any]]]:
    """Yield the objects that exist on both sides, and the public members of classes."""
    waiting = [(name, (before, new.objects[name])) for name, before in old.objects.items() if name in new.objects]
    while waiting:
        name, (before, after) = waiting.pop()
        yield name, (before, after)
        if before.is_class and after.is_class:
            for key, member in before.all_members.items():
                pair = _target(member), _target(after.all_members[key]) if key in after.all_members else None
                if (not key.startswith("_") or key == "__init__") and all(pair):
                    waiting.append((f"{name}.{key}", pair))


def _additions(name: str, before: Any, after: Any, surface: _PublicNames, report: Reporter) -> None:
    """Report new members and optional arguments. A new member of a base class is reported once, for the base class."""
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
    """Report changed types in handwritten signatures. Those of generated code follow from the spec."""
    if name.partition(".")[0] in GENERATED or not (before.is_function and after.is_function):
        return
    later = {parameter.name: parameter for parameter in after.parameters}
    for parameter in before.parameters:
        if parameter.name in later:
            old, new = str(parameter.annotation or ""), str(later[parameter.name].annotation or "")
            _type(f"{name}({parameter.name})", old, new, accepts(new, old), report)
    old, new = str(before.returns or ""), str(after.returns or "")
    _type(name, old, new, accepts(old, new), report)


def _type(name: str, old: str, new: str, fits: bool, report: Reporter) -> None:
    if old and new and alternatives(old) != alternatives(new):
        what = f"was `{normalized(old)}`, is `{normalized(new)}`"
        report.about(name)("python-type-widened" if fits else "python-type-changed", what)


def _explaining_names(path: str) -> Iterator[str]:
    """Yield the subjects under which a change of the spec may explain a path, including the names above it."""
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
    """Return the attribute of the client for a class of `resources`: `training_jobs_v1` for `TrainingJobsV1`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _shortened(change: Change) -> Change:
    subject, *others = (f"{NAME}.{name.replace('.__init__', '')}" for name in (change.subject, *change.other_names))
    return Change(change.kind, change.group, subject, change.what, other_names=tuple(others))
