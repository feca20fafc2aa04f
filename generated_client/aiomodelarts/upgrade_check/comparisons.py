"""Comparisons with UNSET, None, types and values, and what they say about names."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from .annotations import instances
from .members import is_enumeration, member
from .protocols import is_unset, present
from .scopes import Scope
from .uses import Use, UseKind, name_place, place_of
from .values import NONE, ClassValue, ForeignInstance, ForeignObject, InstanceValue, Value, is_known, union

if TYPE_CHECKING:
    from .expressions import ExpressionReader

Evaluate = Callable[[ast.expr, Scope], Value]


def record_comparison(
    reader: ExpressionReader, scope: Scope, sides: tuple[ast.expr, ast.expr], values: tuple[Value, Value],
    operator: ast.cmpop,
) -> None:  # fmt: skip
    """Record a comparison of an attribute with UNSET or None, or of a member of an enumeration with a value."""
    if not reader.recorder.is_active:
        return
    for index in (0, 1):
        node, other = sides[index], values[1 - index]
        sort = "UNSET" if any(map(is_unset, other)) else "None" if other == NONE else ""
        if sort and isinstance(node, ast.Attribute):
            record_check(reader, scope, node, sort)
        if isinstance(operator, ast.Eq | ast.NotEq):
            record_value(reader, scope, sides[1 - index], other, values[index])
        elif isinstance(operator, ast.In | ast.NotIn) and index == 1:
            for part in getattr(sides[1], "elts", []):
                record_value(reader, scope, part, reader.value(part, scope), values[0])


def record_check(reader: ExpressionReader, scope: Scope, node: ast.Attribute, sort: str) -> None:
    """Record that code checks what an attribute is.

    Args:
        reader: Reads the code.
        scope: Where the check is.
        node: The attribute.
        sort: See `Use`.
    """
    was_active, reader.recorder.is_active = reader.recorder.is_active, False
    owner = reader.value(node.value, scope)
    reader.recorder.is_active = was_active
    place, names, held = name_place(scope.module.name, node), list[str](), list[Value]()

    for one in present(owner):
        found = member(reader.world, one, node.attr) if isinstance(one, InstanceValue | ClassValue) else None
        if found is not None and found.declaration.is_of_package and isinstance(one, InstanceValue | ClassValue):
            names += reader.attributes.names_of_member(one.declaration, found)
            held.append(found.value)
    is_sure = is_known(owner) and bool(names)
    if names or not is_known(owner):
        reader.recorder.use(
            Use(
                UseKind.COMPARISON,
                place,
                tuple(dict.fromkeys(names)),
                is_sure,
                word=node.attr,
                sort=sort,
                value=union(held),
            )
        )


def record_value(reader: ExpressionReader, scope: Scope, node: ast.expr, value: Value, target: Value) -> None:
    """Record that a string or number is used as a value of an enumeration.

    Args:
        reader: Reads the code.
        scope: Where it is used.
        node: The string or number.
        value: Its value.
        target: What it is compared with, or the type of the argument.
    """
    texts = [one for one in value if isinstance(one, ForeignInstance) and one.constant is not None]
    kinds = [one for one in present(target) if isinstance(one, InstanceValue) and one.declaration.is_of_package]
    for text in texts:
        for one in kinds:
            if is_enumeration(reader.world, one.declaration) and not is_unset(one):
                names = (reader.names.of_class(one.declaration),)
                place = place_of(scope.module.name, node)
                reader.recorder.use(Use(UseKind.VALUE, place, names, is_known(target), word=str(text.constant)))


def narrowed(test: ast.expr, scope: Scope, evaluate: Evaluate, *, positive: bool) -> dict[str, Value]:
    """Return the values of names for which a condition is true, or false."""
    match test:
        case ast.UnaryOp(op=ast.Not()):
            return narrowed(test.operand, scope, evaluate, positive=not positive)
        case ast.BoolOp(op=ast.And()) if positive:
            return _all_narrowed(test.values, scope, evaluate, positive=True)
        case ast.BoolOp(op=ast.Or()) if not positive:
            return _all_narrowed(test.values, scope, evaluate, positive=False)
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name), kinds]):
            return _by_class(name, evaluate(kinds, scope), scope, positive=positive)
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.NamedExpr(target=ast.Name(id=name)), kinds]):
            return _by_class(name, evaluate(kinds, scope), scope, positive=positive)
        case _:
            return {}


def _all_narrowed(tests: list[ast.expr], scope: Scope, evaluate: Evaluate, *, positive: bool) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for one in tests:
        found.update(narrowed(one, scope, evaluate, positive=positive))
    return found


def _by_class(name: str, kinds: Value, scope: Scope, *, positive: bool) -> dict[str, Value]:
    listed = [part for one in kinds for part in (one.arguments if isinstance(one, ForeignInstance) else [(one,)])]
    found = [one for part in listed for one in part if isinstance(one, ClassValue | ForeignObject)]
    if positive:
        wanted = [value for one in found for value in [instances(one, ())]]
        return {name: union(wanted)} if wanted and len(found) == len(listed) else {}
    excluded = {one.declaration for one in found if isinstance(one, ClassValue)}
    value = scope.find(name) or ()
    left = tuple(one for one in value if not (isinstance(one, InstanceValue) and one.declaration in excluded))
    return {name: left} if left and len(left) < len(value) else {}
