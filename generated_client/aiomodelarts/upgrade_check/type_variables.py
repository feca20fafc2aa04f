"""Find the values of the type variables of generic functions from the arguments of a call."""

from __future__ import annotations

import ast

from .annotations import AnnotationContext
from .protocols import awaited, called, items
from .signatures import function_signature
from .values import FunctionValue, Value, is_known
from .world import World


def solved(
    world: World, function: FunctionValue, positional: list[Value], named: dict[str | None, Value]
) -> dict[str, Value]:
    """Return the values of the type variables that the annotations of the parameters contain."""
    declaration = function.declaration
    is_method = declaration.owner is not None and function.owner is not None
    signature = function_signature(declaration, is_bound=is_method and "staticmethod" not in declaration.decorators())
    if signature is None:
        return {}
    context = AnnotationContext(world, declaration.module, {})
    found: dict[str, Value] = {}
    passed = [(signature.positional(index), value) for index, value in enumerate(positional)]
    passed += [(signature.named(name), value) for name, value in named.items() if name is not None]
    for parameter, value in passed:
        if parameter is not None and parameter.annotation is not None:
            _match(world, parameter.annotation, value, context, found)
    return found


def _match(world: World, node: ast.expr, value: Value, context: AnnotationContext, found: dict[str, Value]) -> None:
    match node:
        case ast.Name() if _is_variable(world, node.id, context):
            if is_known(value):
                found.setdefault(node.id, value)
        case ast.Subscript(
            value=ast.Name(id="Callable") | ast.Attribute(attr="Callable"), slice=ast.Tuple(elts=[_, inner])
        ):
            if len(value) == 1 and isinstance(value[0], FunctionValue):
                _match(world, inner, called(world, value[0]), context, found)
        case ast.Subscript(value=ast.Name(id=("Awaitable" | "Coroutine")), slice=inner):
            last = inner.elts[-1] if isinstance(inner, ast.Tuple) else inner
            _match(world, last, awaited(world, value), context, found)
        case ast.Subscript(value=ast.Name(id=("Iterable" | "Sequence" | "list")), slice=inner):
            _match(world, inner, items(world, value), context, found)
        case ast.BinOp(left=left, right=right):
            _match(world, left, value, context, found)
            _match(world, right, value, context, found)
        case _:
            pass


def _is_variable(world: World, name: str, context: AnnotationContext) -> bool:
    definition = world.definition(context.module, name)
    binding = definition.bindings[0] if definition else None
    value = binding.value if isinstance(binding, ast.Assign) else None
    return isinstance(value, ast.Call) and getattr(value.func, "id", getattr(value.func, "attr", "")) == "TypeVar"
