"""The program under one version of the package, with what was found out about it so far."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from attrs import Factory, define, frozen

from .modules import Binding, ClassDeclaration, FunctionDeclaration, Module, Program
from .values import (
    UNKNOWN,
    ClassValue,
    ForeignObject,
    FunctionValue,
    ModuleValue,
    Value,
    union,
)

_TRANSPARENT = frozenset({
    "abstractmethod", "asynccontextmanager", "cache", "cached_property", "classmethod", "contextmanager", "final",
    "lru_cache", "override", "overload", "property", "setter", "staticmethod", "deprecated", "wraps",
})  # fmt: skip


@frozen(eq=False)
class Definition:
    """Where a name is defined.

    Args:
        module: Module.
        name: Name in it.
        bindings: Statements that define it.
    """

    module: Module
    name: str
    bindings: tuple[Binding, ...]


@define
class World:
    """The checked code and one version of the package.

    Args:
        program: All modules.
        renamed: New names by old ones, as dotted paths, for names in the checked code.
        evaluate: Returns the value of an expression at the top of a module.
        returned: Returns the value that a function without annotation returns.
        attributes: Returns the attributes that the methods of a class of the checked code set.
        cache: Values of names in modules.
        active: Names that are being evaluated.
    """

    program: Program
    renamed: Mapping[str, str] = Factory(dict[str, str])
    evaluate: Callable[[ast.expr, Module], Value] = lambda _node, _module: UNKNOWN
    returned: Callable[[FunctionDeclaration], Value] = lambda _function: UNKNOWN
    attributes: Callable[[ClassDeclaration], Mapping[str, Value]] = lambda _declaration: {}
    cache: dict[tuple[str, str], Value | None] = Factory(dict[tuple[str, str], Value | None])
    active: set[tuple[str, str]] = Factory(set[tuple[str, str]])

    def definition(self, module: Module, name: str, depth: int = 0) -> Definition | None:
        """Return the definition of a name in a module, following imports; None if it can't be found."""
        found = module.symbols.get(name)
        if found is None or depth > 20:
            return self._starred(module, name, depth)
        imported = found[0]
        if isinstance(imported, ast.ImportFrom):
            original = next(alias.name for alias in imported.names if (alias.asname or alias.name) == name)
            target = self.program.resolve(module, imported.module or "", imported.level)
            source = None if target is None else self.program.module(target)
            return None if source is None else self.definition(source, original, depth + 1)
        return Definition(module, name, tuple(found))

    def _starred(self, module: Module, name: str, depth: int) -> Definition | None:
        for star in module.stars if depth <= 20 else ():
            target = self.program.resolve(module, star.module or "", star.level)
            source = None if target is None else self.program.module(target)
            if source is not None and name in source.exported():
                return self.definition(source, name, depth + 1)
        return None

    def symbol(self, module: Module, name: str) -> Value | None:
        """Return the value of a name in a module; None if the module does not have it."""
        key = (module.name, name)
        if key in self.active:
            return UNKNOWN
        if key not in self.cache:
            self.active.add(key)
            try:
                self.cache[key] = self._symbol(module, name)
            finally:
                self.active.discard(key)
        return self.cache[key]

    def _symbol(self, module: Module, name: str) -> Value | None:
        found = module.symbols.get(name)
        if found:
            values = [self._bound(module, name, binding) for binding in found]
            return union(values) if module.text.is_checked else values[0]
        for star in module.stars:
            target = self.program.resolve(module, star.module or "", star.level)
            source = None if target is None else self.program.module(target)
            if source is not None and name in source.exported():
                return self.symbol(source, name)
        return self.submodule(module, name) or (UNKNOWN if module.stars else None)

    def used(self, module: Module, name: str) -> Value | None:
        """Return the value of a name that the checked code uses, which may be an old name of the package."""
        new = None if module.text.is_checked else self.renamed.get(f"{module.name}.{name}")
        return self.symbol(module, name) if new is None else self.at(new)

    def submodule(self, module: Module, name: str) -> Value | None:
        """Return a module inside of a package; None if there is none."""
        separator = "/" if module.text.is_checked else "."
        for candidate in (f"{module.text.package}/{name}.py", f"{module.text.package}/{name}/__init__.py"):
            if module.text.is_checked and self.program.module(candidate) is not None:
                return (ModuleValue(candidate),)
        inside = f"{module.name}{separator}{name}"
        return (ModuleValue(inside),) if self.program.module(inside) is not None else None

    def at(self, path: str) -> Value | None:
        """Return the value at a dotted path in the package; None if there is none."""
        module_name, _, name = path.rpartition(".")
        module = self.program.module(module_name) if module_name else None
        return None if module is None else self.symbol(module, name)

    def _bound(self, module: Module, name: str, binding: Binding) -> Value:
        match binding:
            case ast.Import():
                return self.imported_module(module, binding, name)
            case ast.ImportFrom():
                original = next(one.name for one in binding.names if (one.asname or one.name) == name)
                return self.imported_name(module, binding, original) or UNKNOWN
            case ast.ClassDef():
                return (ClassValue(module.declared_class(binding)),)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return function_value(module.declared_function(name))
            case ast.AnnAssign() if decorator(binding.annotation) == "TypeAlias" and binding.value is not None:
                return self.evaluate(binding.value, module)
            case ast.AnnAssign():
                from .annotations import annotated  # it needs this module

                value = annotated(self, binding.annotation, module)
                is_open = value == UNKNOWN and binding.value is not None
                return self.evaluate(binding.value, module) if is_open and binding.value is not None else value
            case ast.Assign(targets=[ast.Name()]):
                return self.evaluate(binding.value, module)
            case _:
                return UNKNOWN

    def imported_module(self, module: Module, statement: ast.Import, name: str) -> Value:
        """Return the module that `import a.b` or `import a.b as c` binds to a name."""
        for alias in statement.names:
            if alias.asname == name:
                return self.module_value(module, alias.name)
            if alias.asname is None and alias.name.partition(".")[0] == name:
                return self.module_value(module, name)
        return UNKNOWN

    def module_value(self, importer: Module, name: str) -> Value:
        """Return a module by the name in an `import` statement."""
        target = self.program.resolve(importer, name, 0)
        if target is None:
            return (ForeignObject(name),)
        return (ModuleValue(target),) if self.program.module(target) is not None else UNKNOWN

    def imported_name(self, module: Module, statement: ast.ImportFrom, name: str) -> Value | None:
        """Return what `from module import name` imports; None if the module does not exist or does not have it."""
        target = self.program.resolve(module, statement.module or "", statement.level)
        if target is None:
            return (ForeignObject(f"{statement.module}.{name}"),) if not statement.level else UNKNOWN
        source = self.program.module(target)
        if target == module.name:  # `from . import name` in a package
            return self.submodule(module, name)
        if source is None:
            new = self.renamed.get(f"{target}.{name}")
            return self.at(new) if new is not None and module.text.is_checked else None
        return self.used(source, name) if module.text.is_checked else self.symbol(source, name)


def function_value(function: FunctionDeclaration) -> Value:
    """Return a function as a value; unknown if a decorator may have replaced it."""
    return (FunctionValue(function),) if function.decorators() <= _TRANSPARENT else UNKNOWN


def is_transparent(function: FunctionDeclaration) -> bool:
    """Return whether calls of a function return what its body does, whatever its decorators are."""
    return function.decorators() <= _TRANSPARENT


def decorator(node: ast.expr) -> str:
    """Return the last part of a dotted name; empty for other expressions."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
