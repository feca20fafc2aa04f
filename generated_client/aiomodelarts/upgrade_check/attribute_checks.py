"""Checks of attributes with `isinstance`."""

from __future__ import annotations

import ast
from collections.abc import Callable

from .attribute_uses import AttributeReader
from .members import member
from .protocols import present
from .scopes import Scope
from .uses import Use, UseKind, name_place
from .values import ClassValue, ForeignInstance, ForeignObject, InstanceValue, Value, is_known, union
from .world import World


def record_class_check(
    world: World,
    attributes: AttributeReader,
    evaluate: Callable[[ast.expr, Scope], Value],
    subject: ast.Attribute,
    kinds: ast.expr,
    scope: Scope,
) -> None:
    """Record `isinstance(job.status, Unset)` or `isinstance(job.status, models.JobStatus)`."""
    recorder = attributes.recorder
    if not recorder.is_active:
        return
    was_active, recorder.is_active = recorder.is_active, False
    owner, wanted = evaluate(subject.value, scope), evaluate(kinds, scope)
    recorder.is_active = was_active
    names, held = list[str](), list[Value]()
    for one in present(owner):
        found = member(world, one, subject.attr) if isinstance(one, InstanceValue | ClassValue) else None
        if found is not None and found.declaration.is_of_package and isinstance(one, InstanceValue | ClassValue):
            names += attributes.names_of_member(one.declaration, found)
            held.append(found.value)
    if not names and is_known(owner):
        return
    sort = _sort(wanted)
    if sort:
        place = name_place(scope.module.name, subject)
        is_sure = is_known(owner) and bool(names)
        recorder.use(
            Use(UseKind.COMPARISON, place, tuple(dict.fromkeys(names)), is_sure, word=subject.attr, sort=sort,
                value=union(held))
        )  # fmt: skip


def _sort(kinds: Value) -> str:
    """Return what a class check checks, see `Use.sort`."""
    inner = [part for one in kinds for part in (one.arguments if isinstance(one, ForeignInstance) else [(one,)])]
    found = [one for value in inner for one in value]
    if any(isinstance(one, ClassValue) and one.declaration.name == "Unset" for one in found):
        return "UNSET"
    if any(isinstance(one, ForeignObject) and one.name in ("builtins.str", "builtins.int") for one in found):
        return "type"
    return "type" if any(isinstance(one, ClassValue) for one in found) else ""
