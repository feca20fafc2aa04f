"""The values of names at one place in the checked code."""

from __future__ import annotations

import ast
import builtins
from collections import defaultdict
from collections.abc import Mapping

from attrs import Factory, define

from .modules import ClassDeclaration, FunctionDeclaration, Module
from .values import UNKNOWN, ForeignObject, Value, union
from .world import World


@define(eq=False)
class Scope:
    """A module, class body, function or comprehension.

    Args:
        world: The program.
        module: Module that contains it.
        parent: Scope around it; None for a module.
        kind: `module`, `class`, `function` or `comprehension`.
        owner: Class whose method it is, or whose body.
        function: Function whose body it is.
        names: Values of its names at the current statement.
        everything: All values that its names have had, for functions in it, which run later.
        results: Values that a function returns or yields.
        attributes: Values that a method sets on `self`.
        is_final: Whether the scope has been read to its end.
    """

    world: World
    module: Module
    parent: Scope | None = None
    kind: str = "module"
    owner: ClassDeclaration | None = None
    function: FunctionDeclaration | None = None
    names: dict[str, Value] = Factory(dict[str, Value])
    everything: dict[str, list[Value]] = Factory(lambda: defaultdict(list))
    results: list[Value] = Factory(list[Value])
    attributes: dict[str, list[Value]] = Factory(lambda: defaultdict(list))
    outer: set[str] = Factory(set[str])

    def bind(self, name: str, value: Value) -> None:
        """Assign to a name."""
        if name in self.outer and self.parent is not None:
            self.parent.everything[name].append(value)
        self.names[name] = value
        self.everything[name].append(value)

    def find(self, name: str) -> Value | None:
        """Return the value of a name; None if it is not defined."""
        if name in self.names:
            return self.names[name]
        if self.kind == "comprehension" and self.parent is not None:
            return self.parent.find(name)
        scope = self.parent
        while scope is not None:
            if scope.kind != "class" and name in scope.everything:
                return union(scope.everything[name])
            scope = scope.parent
        found = self.world.symbol(self.module, name)
        if found is not None:
            return found
        return (ForeignObject(f"builtins.{name}"),) if hasattr(builtins, name) else None

    def local(self, name: str) -> Value | None:
        """Return the value of a name that is defined inside of the module; None if it is not."""
        scope = self
        while scope.parent is not None:
            if name in scope.everything:
                return union(scope.everything[name])
            scope = scope.parent
        return None

    def enclosing(self) -> Scope:
        """Return the scope in which `:=` binds: the one around comprehensions."""
        scope = self
        while scope.kind == "comprehension" and scope.parent is not None:
            scope = scope.parent
        return scope

    def inner(self, kind: str) -> Scope:
        """Return a scope in this one."""
        return Scope(self.world, self.module, self, kind, self.owner, self.function)

    def branch(self) -> dict[str, Value]:
        """Return the current values, to continue with after a branch."""
        return dict(self.names)

    def merge(self, *branches: Mapping[str, Value]) -> None:
        """Continue with the values of all branches. A name that one of them does not bind keeps those of the others."""
        names = dict.fromkeys(name for branch in branches for name in branch)
        self.names = {name: union(branch[name] for branch in branches if name in branch) for name in names}


def assigned_names(node: ast.AST) -> set[str]:
    """Return the names that are assigned in a part of the code."""
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}


def unknown_or(value: Value | None) -> Value:
    """Return the value; unknown if there is none."""
    return UNKNOWN if value is None else value
