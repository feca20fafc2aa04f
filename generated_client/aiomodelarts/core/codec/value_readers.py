"""Functions that convert JSON values to the types of annotations, compiled from the annotations."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Any, cast

from .enumerations import OpenIntEnum, OpenStrEnum
from .json_values import JsonObject, integer
from .model_state import State

Reader = Callable[[Any, State], Any]
"""Function that converts a decoded JSON value. Its second argument is the state of new models."""


def compiled_reader(annotation: str, classes: Callable[[str], Any], *, digits: bool) -> Reader | None:
    """Return the function that reads values of a type, or None if they stay unchanged.

    Values that don't fit the type are returned unchanged.

    Args:
        annotation: Annotation of a field.
        classes: Returns the model or enumeration with a name.
        digits: Whether the service sends integers as strings of digits.
    """
    return _Compiler(classes, digits).reader([ast.parse(annotation, mode="eval").body])


class _Compiler:
    def __init__(self, classes: Callable[[str], Any], digits: bool) -> None:
        self._classes = classes
        self._digits = digits

    def reader(self, nodes: list[ast.expr]) -> Reader | None:
        """Return the reader of a union, which distinguishes objects, lists and other values."""
        alternatives = [part for node in nodes for part in _alternatives(node)]
        scalar = self._scalar_reader([part.id for part in alternatives if isinstance(part, ast.Name)])
        models = [found for found in self._named(alternatives) if issubclass(found, JsonObject)]
        maps = [part for part in alternatives if _container(part) == "dict"]
        lists = [part for part in alternatives if _container(part) == "list"]
        objects = self._entries_reader(maps)
        if models:  # objects that may be a model or a map of models stay unchanged
            objects = _model_reader(models) if objects is None else None
        return _by_type(objects, self._items_reader(lists), scalar)

    def _named(self, alternatives: list[ast.expr]) -> Iterator[type[Any]]:
        """Yield the models and enumerations, but not the types of the listed values of enumerations."""
        names = dict.fromkeys(part.id for part in alternatives if isinstance(part, ast.Name))
        found = (self._classes(name) for name in names if name[:1].isupper() and name not in ("Any", "Unset"))
        return (one for one in found if isinstance(one, type))

    def _scalar_reader(self, names: list[str]) -> Reader | None:
        named = self._named([ast.Name(name) for name in names])
        enums = [found for found in named if issubclass(found, OpenStrEnum | OpenIntEnum)]
        if enums:
            return _enum_reader(enums[0], digits=self._digits)
        return _read_digits if self._digits and "int" in names else None

    def _items_reader(self, lists: list[ast.expr]) -> Reader | None:
        inner = [_argument(part, 0) for part in lists]
        if len(inner) == 1 and isinstance(inner[0], ast.Name):
            models: list[Any] = [found for found in self._named(inner) if issubclass(found, JsonObject)]
            if models:  # most lists are of this kind, so they are read without further calls
                make: Reader = models[0].__maker__()
                return lambda value, state: [make(item, state) if item.__class__ is dict else item for item in value]
        read = self.reader(inner) if inner else None
        return (lambda value, state: [read(item, state) for item in value]) if read else None

    def _entries_reader(self, maps: list[ast.expr]) -> Reader | None:
        read = self.reader([_argument(part, 1) for part in maps]) if maps else None
        if read is None:
            return None
        return lambda value, state: {key: read(item, state) for key, item in value.items()}


def _by_type(objects: Reader | None, lists: Reader | None, scalar: Reader | None) -> Reader | None:
    if objects is None and lists is None:
        return scalar

    def read(value: Any, state: State) -> Any:
        if value.__class__ is dict:
            return value if objects is None else objects(value, state)
        if value.__class__ is list:
            return value if lists is None else lists(value, state)
        return value if scalar is None else scalar(value, state)

    return read


def _enum_reader(found: type[OpenStrEnum] | type[OpenIntEnum], *, digits: bool) -> Reader:
    kind = int if issubclass(found, OpenIntEnum) else str
    known = found._value2member_map_
    of = found.of

    def read(value: Any, _: State) -> Any:
        if value.__class__ is kind and value in known:  # true equals 1, but isn't a member
            return known[value]
        return of(integer(value)) if digits else of(value)

    return read


def _read_digits(value: Any, _: State) -> Any:
    return value if value.__class__ is int else integer(value)


def _model_reader(models: list[Any]) -> Reader:
    """Return the reader of an object that is one of several models.

    A model whose tags differ from the values of the object is not used; if that is true for all, the object stays
    unchanged. Otherwise, the model with the most equal tags is used, then the one with the most of the object's keys,
    then the one with the fewest other keys.
    """
    if len(models) == 1:
        found: Reader = models[0].__maker__()
        return found

    def read(value: dict[str, Any], state: State) -> Any:
        keys = value.keys()

        def fit(candidate: Any) -> tuple[bool, int, int, int]:
            known, tags = candidate.__wire_names__.keys(), candidate.__tags__
            equal = [value[key] in tags[key] for key in tags if key in value]
            return all(equal), len(equal), len(known & keys), -len(known - keys)

        best = max(models, key=fit)
        return best.from_response(value, state) if fit(best)[0] else value

    return read


def _alternatives(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _alternatives(node.left)
        yield from _alternatives(node.right)
    else:
        yield node


def _container(node: ast.expr) -> str:
    return node.value.id if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) else ""


def _argument(node: ast.expr, index: int) -> ast.expr:
    inner = cast("ast.Subscript", node).slice
    return inner.elts[index] if isinstance(inner, ast.Tuple) else inner
