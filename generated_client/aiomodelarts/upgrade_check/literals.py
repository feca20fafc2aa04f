"""Read constants in the code."""

from __future__ import annotations

import ast

from .values import NONE, UNKNOWN, ForeignInstance, Value

MOST_ITEMS = 200


def is_data(node: ast.List | ast.Set | ast.Tuple | ast.Dict) -> bool:
    """Return whether a long list or dictionary contains constants only, such as a table of numbers."""
    items = node.values if isinstance(node, ast.Dict) else node.elts
    return len(items) > MOST_ITEMS and not any(isinstance(one, ast.Name | ast.Call) for one in ast.walk(node))


def constant_value(value: object) -> Value:
    """Return the value of a constant in the code."""
    if value is None:
        return NONE
    if isinstance(value, str | bytes | float | complex | int):
        return (ForeignInstance(type(value).__name__, (), value),)
    return UNKNOWN


def index_of(node: ast.expr) -> object:
    """Return an integer or string in the code; None for other expressions."""
    match node:
        case ast.Constant(value=int() | str() as value):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() as number)):
            return -number
        case _:
            return None


def is_plain(value: Value) -> bool:
    """Return whether a value has only types of other distributions or the standard library."""
    return all(isinstance(one, ForeignInstance) for one in value)
