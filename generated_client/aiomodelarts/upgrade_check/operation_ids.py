"""Names of operations in strings: `client.call("CreateJob")`, `OPERATIONS["CreateJob"]`, `fake.fail("CreateJob")`."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

from .modules import PACKAGE, Module
from .scopes import Scope
from .uses import Use, UseKind, place_of
from .values import ForeignInstance, InstanceValue, Value
from .world import World

if TYPE_CHECKING:
    from .expressions import ExpressionReader


@cache
def _methods(module: Module) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for statement in module.text.tree.body:
        value = getattr(statement, "value", None)
        if isinstance(value, ast.Call):
            texts = {one.arg: one.value.value for one in value.keywords if isinstance(one.value, ast.Constant)}
            identity, resource, name = (texts.get(key) for key in ("id", "resource", "name"))
            if isinstance(identity, str) and isinstance(resource, str) and isinstance(name, str):
                found[identity] = (resource, name)
    return found


def operation_methods(world: World) -> dict[str, tuple[str, str]]:
    """Return the resource and the method of each operation, by its ID."""
    module = world.program.module(f"{PACKAGE}.operations")
    return {} if module is None else _methods(module)


def record_operation(reader: ExpressionReader, node: ast.Subscript, owner: Value, scope: Scope) -> None:
    """Record a subscript of `OPERATIONS`."""
    inner = [one.arguments[1] for one in owner if isinstance(one, ForeignInstance) and one.name == "dict"]
    kinds = [one.declaration for value in inner for one in value if isinstance(one, InstanceValue)]
    is_table = any(one.name == "Operation" and one.is_of_package for one in kinds)
    if is_table and isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
        record_operation_id(reader, node.slice, scope)


def record_operation_id(reader: ExpressionReader, node: ast.Constant, scope: Scope) -> None:
    """Record the ID of an operation."""
    found = operation_methods(reader.world).get(str(node.value))
    if found is not None:
        names = (f"client.{found[0]}.{found[1]}",)
        place = place_of(scope.module.name, node)
        reader.recorder.use(Use(UseKind.OPERATION, place, names, is_sure=True, word=str(node.value)))
