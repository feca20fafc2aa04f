"""Find the values of parameters, also of fixtures in tests."""

from __future__ import annotations

import ast
from collections.abc import Callable

from attrs import frozen

from .expressions import ExpressionReader
from .modules import Function, FunctionDeclaration, Module, is_generator
from .protocols import items
from .scopes import Scope
from .values import UNKNOWN, ClassValue, InstanceValue, Value, foreign, union
from .world import World

# Fixtures of the pytest plugin, with the classes that they return.
FIXTURES = {
    "modelarts": "aiomodelarts.modelarts.ModelArts",
    "modelarts_fake": "aiomodelarts.testing.fake.FakeModelArts",
}


@frozen
class ParameterReader:
    """Finds the values of parameters.

    Args:
        world: The program.
        expressions: Reads expressions.
        silently: Calls a function without recording what the code uses.
        results: Returns the values that a function returns or yields.
        module_scope: Returns the scope of a module.
    """

    world: World
    expressions: ExpressionReader
    silently: Callable[[Callable[[], Value]], Value]
    results: Callable[[FunctionDeclaration], Value]
    module_scope: Callable[[Module], Scope]

    def scope(self, function: FunctionDeclaration, outer: Scope | None = None) -> Scope:
        """Return the scope of a function, with the values of its parameters."""
        enclosing = outer or (function.scope if isinstance(function.scope, Scope) else None)
        parent = enclosing or self.module_scope(function.module)
        scope = Scope(self.world, function.module, parent, "function", function.owner, function)
        arguments = function.node.args
        ordered = [*arguments.posonlyargs, *arguments.args]
        defaults = dict(zip([one.arg for one in reversed(ordered)], reversed(arguments.defaults), strict=False))
        for index, one in enumerate([*ordered, *arguments.kwonlyargs]):
            scope.bind(one.arg, self._parameter(one, index, function, parent, defaults.get(one.arg)))
        for one, kind in ((arguments.vararg, "list"), (arguments.kwarg, "dict")):
            if one is not None:
                value = self.expressions.annotation(one.annotation, parent)
                scope.bind(one.arg, foreign(kind, value) if kind == "list" else foreign(kind, foreign("str"), value))
        return scope

    def _parameter(
        self, node: ast.arg, index: int, function: FunctionDeclaration, scope: Scope, default: ast.expr | None
    ) -> Value:
        owner, decorators = function.owner, function.decorators()
        if owner is not None and index == 0 and "staticmethod" not in decorators:
            return (ClassValue(owner),) if "classmethod" in decorators else (InstanceValue(owner),)
        if node.annotation is not None:
            return self.expressions.annotation(node.annotation, scope)
        is_test = function.name.startswith("test") or "fixture" in decorators
        if is_test and node.arg in FIXTURES:
            found = self.world.at(FIXTURES[node.arg]) or UNKNOWN
            return union((InstanceValue(one.declaration),) if isinstance(one, ClassValue) else UNKNOWN for one in found)
        fixture = self.world.symbol(function.module, node.arg) if is_test else None
        if fixture is not None and node.arg in function.module.symbols:
            return self._fixture(function.module, node.arg)
        if isinstance(default, ast.Call):
            return self.silently(lambda: self.expressions.value(default, scope))
        return UNKNOWN

    def _fixture(self, module: Module, name: str) -> Value:
        """Return what a pytest fixture in the same module provides."""
        function = module.declared_function(name) if isinstance(module.symbols[name][0], Function) else None
        if function is None or "fixture" not in function.decorators():
            return UNKNOWN
        plain = FunctionDeclaration(module, function.nodes, None, function.scope)
        if function.node.returns is not None:
            scope = self.module_scope(module)
            value = self.silently(lambda: self.expressions.annotation(function.node.returns, scope))
        else:
            value = self.silently(lambda: self.results(plain))
        return items(self.world, value, is_async=True) if is_generator(function.node) else value
