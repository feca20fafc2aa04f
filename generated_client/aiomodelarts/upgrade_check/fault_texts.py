"""Describe errors of the checked code that no recorded change explains."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from attrs import Factory, define, frozen

from .modules import PACKAGE, Module
from .public_names import PublicNames
from .uses import Fault, FaultKind
from .world import World

GENERATED = ("models", "operations", "params", "resources")


@frozen
class FaultText:
    """Description of an error, see `findings.Finding`."""

    subject: str
    what: str
    advice: str
    kind: str = "removed"
    new_name: str = ""


@define
class FaultTexts:
    """Describes errors.

    Args:
        world: The program with the present version.
        names: Public names of the present version.
        renamed: Present dotted paths of handwritten names by old ones.
        places: Modules that define a name, by the name; filled when it is first needed.
        modules: Names of all modules of the present version.
    """

    world: World
    names: PublicNames
    renamed: Mapping[str, str]
    modules: tuple[str, ...] = ()
    places: dict[str, list[Module]] = Factory(dict[str, list[Module]])

    def of(self, fault: Fault, old_names: tuple[str, ...]) -> FaultText:
        """Return the description of an error.

        Args:
            fault: The error.
            old_names: Names that the code uses there, in the old version.
        """
        word, owner = fault.word, fault.owner
        old = next(iter(old_names), "")
        match fault.kind:
            case FaultKind.MODULE if word == owner:
                return self._module(owner)
            case FaultKind.MODULE | FaultKind.NAME:
                return self._name(owner, word)
            case FaultKind.MEMBER:
                return self._member(owner, word, old)
            case FaultKind.UNKNOWN_ARGUMENT:
                advice = "Remove the argument."
                return FaultText(f"{owner}({word})", "is no longer an argument", advice, "signature")
            case FaultKind.MISSING_ARGUMENT:
                return FaultText(f"{owner}({word})", "is now required", "Pass it.", "signature")
            case FaultKind.POSITIONAL_ARGUMENT:
                what = f"takes fewer positional arguments (argument {word})"
                return FaultText(owner, what, "Pass it by name.", "signature")
            case FaultKind.UNKNOWN_KEY if not old:
                return FaultText(owner, f"has no key `{word}`", "Pass only keys that it has.", "signature")
            case FaultKind.UNKNOWN_KEY:
                return FaultText(f"{owner}.{word}", "was removed", "Remove the key.", "removed")
            case FaultKind.MISSING_KEY:
                return FaultText(f"{owner}.{word}", "is now required", "Pass it.", "signature")
            case FaultKind.REFUSED_VALUE:
                what = (
                    f"does not accept `{word}`"
                    if word not in ("str", "int")
                    else "accepts only its members and their values"
                )
                return FaultText(owner, what, "Pass a member, or a listed value.", "signature")
            case FaultKind.NOT_ITERABLE:
                return FaultText(
                    owner, "no longer returns a pager", "Await the call and read the response.", "signature"
                )

    def _module(self, name: str) -> FaultText:
        new = self._renamed(name)
        what = f"has moved to `{new}`" if new else "was removed"
        return FaultText(name, what, f"Import `{new}`." if new else "Remove the import.", new_name=new)

    def _name(self, module: str, name: str) -> FaultText:
        subject = f"{module}.{name}"
        new = self.renamed.get(subject) or self._moved(module, name)
        if not new:
            return FaultText(subject, "was removed", "Remove the import.")
        is_same = new.rpartition(".")[2] == name
        place, _, last = new.rpartition(".")
        advice = f"Write `from {place} import {last}`."
        return FaultText(subject, f"{'has moved' if is_same else 'was renamed'} to `{new}`", advice, new_name=new)

    def _member(self, owner: str, word: str, old: str) -> FaultText:
        subject = old or f"{owner}.{word}"
        new = self._renamed(subject)
        if new:
            return FaultText(subject, f"was renamed to `{new}`", f"Use `{new}`.", new_name=new)
        what = (
            "was removed"
            if subject == f"{owner}.{word}"
            else f"is not a member of `{owner}`, which it is now read from"
        )
        return FaultText(subject, what, "Remove it, or adapt the code that uses it.")

    def _renamed(self, name: str) -> str:
        """Return the present path of a name, from the table of renamed names; empty if it has none."""
        if name in self.renamed:
            return self.renamed[name]
        above, _, last = name.rpartition(".")
        inner = self._renamed(above) if above else ""
        if not inner:
            return ""
        candidate = f"{inner}.{last}"
        return candidate if self.exists(candidate) else ""

    def exists(self, path: str) -> bool:
        """Return whether the present version has a module or a name in one, by its dotted path."""
        if self.world.program.module(path) is not None:
            return True
        module, _, name = path.rpartition(".")
        found = self.world.program.module(module) if module else None
        return found is not None and name in found.symbols

    def _moved(self, module: str, name: str) -> str:
        """Return where a name is defined now, as callers import it; empty if that can't be told."""
        public = [f"{prefix}.{name}" for prefix in (PACKAGE, f"{PACKAGE}.testing", f"{PACKAGE}.credentials")]
        for path in public:
            if self.exists(path):
                return path
        inner = self._renamed(module)
        if inner and self.exists(f"{inner}.{name}"):
            return f"{inner}.{name}"
        found = self._defining(name)
        return f"{found[0].name}.{name}" if len(found) == 1 else ""

    def _defining(self, name: str) -> list[Module]:
        if not self.places:
            for one in self.modules:
                is_generated = one.removeprefix(f"{PACKAGE}.").partition(".")[0] in GENERATED
                module = None if is_generated else self.world.program.module(one)
                for symbol, bindings in (module.symbols if module is not None else {}).items():
                    if module is not None and not isinstance(bindings[0], ast.Import | ast.ImportFrom):
                        self.places.setdefault(symbol, []).append(module)
        return self.places.get(name, [])
