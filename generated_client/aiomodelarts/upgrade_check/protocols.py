"""Values that come out of objects: items of loops, results of `await`, `with` and subscripts."""

from __future__ import annotations

import ast

from .annotations import AnnotationContext, foreign_instance
from .members import lineage, may_have, member, returned_value
from .values import (
    NONE,
    UNKNOWN,
    Alternative,
    ClassValue,
    ForeignInstance,
    FunctionValue,
    InstanceValue,
    Value,
    foreign,
    union,
)
from .world import World


def result_of_method(world: World, owner: InstanceValue, name: str) -> Value | None:
    """Return what a special method such as `__iter__` returns; None if the class does not have it."""
    found = member(world, owner, name)
    if found is None:
        return _of_foreign_base(world, owner, name) or (UNKNOWN if may_have(world, owner, name) else None)
    value = found.value[0]
    return called(world, value) if isinstance(value, FunctionValue) else UNKNOWN


def _of_foreign_base(world: World, owner: InstanceValue, name: str) -> Value | None:
    """Return what a special method returns that is inherited from a container such as `Sequence[Job]`."""
    for base in lineage(world, owner.declaration, owner.arguments):
        if base.declaration is None and base.arguments:
            for one in foreign_instance(base.foreign, base.arguments):
                if isinstance(one, ForeignInstance) and one.name in ("list", "dict", "asynciter"):
                    index = 1 if one.name == "dict" and name == "__getitem__" else 0
                    inner = one.arguments[index]
                    return inner if name == "__getitem__" else foreign(one.name, inner)
    return None


def called(world: World, function: FunctionValue, variables: dict[str, Value] | None = None) -> Value:
    """Return what a call of a function returns."""
    declaration = function.declaration
    owner = function.owner
    self_value: Value = UNKNOWN
    if isinstance(owner, InstanceValue | ClassValue):
        self_value = (InstanceValue(owner.declaration, owner.arguments),)
    known = {**dict(function.variables), **(variables or {})}
    return returned_value(world, declaration, AnnotationContext(world, declaration.module, known, self_value))


def items(world: World, value: Value, *, is_async: bool = False) -> Value:
    """Return the values that a loop over a value yields."""
    return union(_items(world, one, is_async) for one in present(value))


def _items(world: World, one: Alternative, is_async: bool) -> Value:
    match one:
        case ForeignInstance(name="tuple"):
            return union(one.arguments) if one.arguments else UNKNOWN
        case ForeignInstance(name="list" | "dict" | "asynciter" | "generator"):
            return one.arguments[0]
        case ForeignInstance(name="str"):
            return foreign("str")
        case InstanceValue():
            inner = result_of_method(world, one, "__aiter__" if is_async else "__iter__")
            if inner is None:
                return UNKNOWN
            return union(
                _items(world, part, is_async) if isinstance(part, ForeignInstance) else UNKNOWN for part in inner
            )
        case ClassValue():
            return (InstanceValue(one.declaration, one.arguments),)
        case _:
            return UNKNOWN


def awaited(world: World, value: Value) -> Value:
    """Return the result of `await`."""
    return union(_awaited(world, one) for one in value)


def _awaited(world: World, one: Alternative) -> Value:
    match one:
        case ForeignInstance(name="awaitable"):
            return one.arguments[0]
        case InstanceValue():
            inner = result_of_method(world, one, "__await__")
            if inner is not None and len(inner) == 1 and isinstance(inner[0], ForeignInstance):
                return generator_result(inner[0])
            return UNKNOWN
        case _:
            return UNKNOWN


def generator_result(generator: ForeignInstance) -> Value:
    """Return what a generator returns at its end."""
    return generator.arguments[-1] if generator.name == "generator" else UNKNOWN


def entered(world: World, value: Value, *, is_async: bool) -> Value:
    """Return the value that `with` or `async with` binds."""
    return union(_entered(world, one, is_async) for one in value)


def _entered(world: World, one: Alternative, is_async: bool) -> Value:
    match one:
        case ForeignInstance(name="context"):
            return one.arguments[0]
        case InstanceValue():
            found = result_of_method(world, one, "__aenter__" if is_async else "__enter__")
            return UNKNOWN if found is None else awaited(world, found) if is_async else found
        case ForeignInstance():
            return (one,)  # most context managers of the standard library return themselves
        case _:
            return UNKNOWN


def subscripted(world: World, value: Value, index: object) -> Value:
    """Return an item of a container.

    Args:
        world: The program.
        value: The container.
        index: The index if it is a number or string in the code, else None.
    """
    return union(_subscripted(world, one, index) for one in present(value))


def _subscripted(world: World, one: Alternative, index: object) -> Value:
    match one:
        case ForeignInstance(name="tuple") if isinstance(index, int) and -len(one.arguments) <= index < len(
            one.arguments
        ):
            return one.arguments[index]
        case ForeignInstance(name="tuple" | "list"):
            return union(one.arguments) if one.arguments else UNKNOWN
        case ForeignInstance(name="dict"):
            return one.arguments[1]
        case InstanceValue():
            return _field_at(world, one, index) or result_of_method(world, one, "__getitem__") or UNKNOWN
        case ClassValue():
            return (InstanceValue(one.declaration, one.arguments),)
        case _:
            return UNKNOWN


def _field_at(world: World, owner: InstanceValue, index: object) -> Value | None:
    """Return the value of a key of a typed dictionary, or at a position of a named tuple; None for other classes."""
    bases = {base.foreign.rpartition(".")[2] for base in lineage(world, owner.declaration)}
    names = [name for name, found in owner.declaration.members.items() if isinstance(found[0], ast.AnnAssign)]
    name = index if "TypedDict" in bases else None
    if "NamedTuple" in bases and isinstance(index, int) and -len(names) <= index < len(names):
        name = names[index]
    found = member(world, owner, name) if isinstance(name, str) else None
    return None if found is None else found.value


def present(value: Value) -> Value:
    """Return the alternatives except None and UNSET, which the code can't use in the same way."""
    found = tuple(one for one in value if one not in NONE and not is_unset(one))
    return found or value


def is_unset(one: Alternative) -> bool:
    """Return whether an alternative is `UNSET`."""
    return isinstance(one, InstanceValue) and one.declaration.name == "Unset" and one.declaration.is_of_package
