"""What is known about the value of an expression: the alternatives that the checked code may have there."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from .modules import ClassDeclaration, FunctionDeclaration

MOST_ALTERNATIVES = 12


@frozen
class Unknown:
    """A value of which nothing is known."""


@frozen
class ModuleValue:
    """A module of the package or of the checked code.

    Args:
        name: Dotted name.
    """

    name: str


@frozen
class ClassValue:
    """A class of the package or of the checked code.

    Args:
        declaration: The class.
        arguments: Values of its type parameters.
    """

    declaration: ClassDeclaration
    arguments: tuple[Value, ...] = ()


@frozen
class InstanceValue:
    """An instance of such a class.

    Args:
        declaration: The class.
        arguments: Values of its type parameters.
    """

    declaration: ClassDeclaration
    arguments: tuple[Value, ...] = ()


@frozen
class FunctionValue:
    """A function or method.

    Args:
        declaration: The function.
        owner: Object that it is bound to; None for a function.
        variables: Values of the type variables of its class.
    """

    declaration: FunctionDeclaration
    owner: Alternative | None = None
    variables: tuple[tuple[str, Value], ...] = ()


@frozen
class ForeignObject:
    """A module, class or function of another distribution or the standard library.

    Args:
        name: Dotted name, such as `asyncio.gather`.
    """

    name: str


@frozen
class ForeignInstance:
    """A value of a type that is not declared in the package or the checked code.

    Args:
        name: Name of the type, such as `list`, `awaitable` or `str`.
        arguments: Values inside of it: of the items, of the keys and values, of the result.
        constant: The value, if it is a string or number in the code.
    """

    name: str
    arguments: tuple[Value, ...] = ()
    constant: str | bytes | float | complex | None = None


@frozen
class LambdaValue:
    """A lambda expression.

    Args:
        node: The expression.
    """

    node: ast.Lambda = field(eq=False)


Alternative: TypeAlias = (
    Unknown | ModuleValue | ClassValue | InstanceValue | FunctionValue | ForeignObject | ForeignInstance | LambdaValue
)
Value: TypeAlias = tuple[Alternative, ...]

UNKNOWN: Value = (Unknown(),)
NONE: Value = (ForeignInstance("None"),)


def foreign(name: str, *arguments: Value) -> Value:
    """Return the value of a foreign type, such as `foreign("list", items)`."""
    return (ForeignInstance(name, arguments),)


def union(values: Iterable[Value]) -> Value:
    """Return the alternatives of all values, without repetitions; `UNKNOWN` if there are none or too many."""
    found = dict.fromkeys(one for value in values for one in value)
    if len(found) > MOST_ALTERNATIVES:  # many different strings are any string
        found = dict.fromkeys(without_constant(tuple(found)))
    return tuple(found) if 0 < len(found) <= MOST_ALTERNATIVES else UNKNOWN


def without_constant(value: Value) -> Value:
    """Return the value without the strings and numbers of the code."""
    return tuple(evolve(one, constant=None) if isinstance(one, ForeignInstance) else one for one in value)


def is_known(value: Value) -> bool:
    """Return whether all alternatives are known."""
    return not any(isinstance(one, Unknown) for one in value)
