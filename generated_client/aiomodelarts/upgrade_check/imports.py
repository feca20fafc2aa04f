"""Read import statements, and record what they import from the package."""

from __future__ import annotations

import ast

from attrs import frozen

from .attribute_uses import AttributeReader
from .modules import PACKAGE
from .scopes import Scope
from .uses import Fault, FaultKind, Place, Recorder, Use, UseKind, place_of
from .values import UNKNOWN, ModuleValue
from .world import World


@frozen
class ImportReader:
    """Reads import statements.

    Args:
        world: The program.
        recorder: Collects what is used.
        attributes: Names what is imported.
    """

    world: World
    recorder: Recorder
    attributes: AttributeReader

    def read(self, node: ast.Import | ast.ImportFrom, scope: Scope) -> None:
        """Bind the names of an import statement and record what it imports."""
        if isinstance(node, ast.Import):
            for alias in node.names:
                self._module(alias.name, place_of(scope.module.name, alias), scope)
                name = alias.asname or alias.name.partition(".")[0]
                scope.bind(name, self.world.imported_module(scope.module, node, name))
            return
        target = self.world.program.resolve(scope.module, node.module or "", node.level)
        for alias in node.names:
            place = place_of(scope.module.name, alias)
            if alias.name == "*":
                self._star(target, scope)
                continue
            is_ours = target is not None and (target == PACKAGE or target.startswith(f"{PACKAGE}."))
            if is_ours and target is not None:
                self._name(target, alias.name, place, scope)
            value = self.world.imported_name(scope.module, node, alias.name)
            scope.bind(alias.asname or alias.name, UNKNOWN if value is None else value)

    def _module(self, name: str, place: Place, scope: Scope) -> None:
        target = self.world.program.resolve(scope.module, name, 0)
        if target is None or not (target == PACKAGE or target.startswith(f"{PACKAGE}.")):
            return
        self.recorder.use(Use(UseKind.NAME, place, (target,), is_sure=True, word=target))
        if self.world.program.module(target) is None:
            self.recorder.fault(Fault(FaultKind.MODULE, place, target, target))

    def _name(self, target: str, name: str, place: Place, scope: Scope) -> None:
        if self.world.program.module(target) is None:
            self.recorder.fault(Fault(FaultKind.MODULE, place, target, name))
            names = (f"{target}.{name}", f"{target}.{name}".removeprefix(f"{PACKAGE}."))
            self.recorder.use(Use(UseKind.NAME, place, names, is_sure=True, word=name))
            return
        self.attributes.in_module(ModuleValue(target), name, place)

    def _star(self, target: str | None, scope: Scope) -> None:
        source = None if target is None else self.world.program.module(target)
        for name in source.exported() if source is not None else ():
            value = self.world.symbol(source, name) if source is not None else None
            scope.bind(name, UNKNOWN if value is None else value)
