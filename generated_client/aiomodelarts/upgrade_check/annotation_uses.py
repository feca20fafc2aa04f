"""Read annotations of the checked code, and record which classes of the package they use."""

from __future__ import annotations

import ast
from collections.abc import Callable

from .annotations import AnnotationContext
from .scopes import Scope
from .values import UNKNOWN, InstanceValue, Value
from .world import World

Evaluate = Callable[[ast.expr, Scope], Value]


def read_annotation(world: World, evaluate: Evaluate, node: ast.expr | None, scope: Scope) -> Value:
    """Return the value that an annotation describes, and record what it uses; unknown without an annotation."""
    if node is None:
        return UNKNOWN
    _record(evaluate, node, scope)
    self_value: Value = (InstanceValue(scope.owner),) if scope.owner is not None else UNKNOWN
    return AnnotationContext(world, scope.module, {}, self_value, scope.local).read(node)


def _record(evaluate: Evaluate, node: ast.expr, scope: Scope) -> None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        inner = quoted(node)
        if inner is not None:
            _record(evaluate, inner, scope)
        return
    if isinstance(node, ast.Name | ast.Attribute):
        evaluate(node, scope)
        return
    if isinstance(node, ast.Subscript) and getattr(node.value, "id", getattr(node.value, "attr", "")) == "Literal":
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            _record(evaluate, child, scope)


def quoted(node: ast.Constant) -> ast.expr | None:
    """Return the expression in a string, with the places of its parts in the file; None if it is not an expression."""
    try:
        found = ast.parse(str(node.value), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    for one in ast.walk(found):
        if isinstance(one, ast.expr):
            column = node.col_offset + 1
            one.col_offset += column
            one.end_col_offset = (one.end_col_offset or 0) + column
            one.lineno, one.end_lineno = node.lineno, node.lineno
    return found
