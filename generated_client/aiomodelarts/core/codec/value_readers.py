"""Functions that convert JSON values to the types of annotations, compiled from the annotations."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from .enumerations import OpenIntEnum, OpenStrEnum
from .json_values import JsonObject, integer
from .model_state import State

Reader = Callable[[Any, State], Any]
"""Function that converts a decoded JSON value. Its second argument is the state of new models."""


class Readers:
    """Functions that read the values of a type. Values without a function stay unchanged.

    Args:
        objects: Reads objects.
        lists: Reads lists.
        scalar: Reads other values.
        kind: Type of the scalars that are members of the enumeration, or that stay unchanged.
        members: Listed members of the enumeration by value; None if there is no enumeration.
        model: The model that all objects are; None if there are several, or none.
        item_model: The model that all objects in lists are.
    """

    def __init__(
        self,
        objects: Reader | None,
        lists: Reader | None,
        scalar: Reader | None,
        kind: type,
        members: Mapping[Any, object] | None = None,
        model: type[JsonObject] | None = None,
        item_model: type[JsonObject] | None = None,
    ) -> None:
        self.objects = objects
        self.lists = lists
        self.scalar = scalar
        self.kind = kind
        self.members = members
        self.model = model
        self.item_model = item_model


def compiled_readers(annotation: str, classes: Callable[[str], Any], *, digits: bool) -> Readers:
    """Return the functions that read values of a type.

    Values that don't fit the type are returned unchanged.

    Args:
        annotation: Annotation of a field.
        classes: Returns the model or enumeration with a name.
        digits: Whether the service sends integers as strings of digits.
    """
    return _Compiler(classes, digits).readers([ast.parse(annotation, mode="eval").body])


class _Compiler:
    def __init__(self, classes: Callable[[str], Any], digits: bool) -> None:
        self._classes = classes
        self._digits = digits

    def reader(self, nodes: list[ast.expr]) -> Reader | None:
        """Return the reader of a union, or None if its values stay unchanged."""
        return _by_type(self.readers(nodes))

    def readers(self, nodes: list[ast.expr]) -> Readers:
        """Return the readers of a union, for objects, lists and other values."""
        alternatives = [part for node in nodes for part in _alternatives(node)]
        models = [found for found in self._named(alternatives) if issubclass(found, JsonObject)]
        maps = [part for part in alternatives if _container(part) == "dict"]
        lists = [part for part in alternatives if _container(part) == "list"]
        objects, model = self._entries_reader(maps), None
        if models:  # objects that may be a model or a map of models stay unchanged
            model = models[0] if len(models) == 1 and objects is None else None
            objects = _model_reader(models) if objects is None else None
        items, item_model = self._items_reader(lists)
        enum = next((one for one in self._named(alternatives) if issubclass(one, OpenStrEnum | OpenIntEnum)), None)
        reads_integers = self._digits and any(isinstance(part, ast.Name) and part.id == "int" for part in alternatives)
        if enum is not None:
            kind = int if issubclass(enum, OpenIntEnum) else str
            scalar = _enum_reader(enum, kind, digits=self._digits)
            if reads_integers:  # integers that the service sends as such don't become members
                return Readers(objects, items, scalar, int)
            return Readers(objects, items, scalar, kind, enum._value2member_map_)
        scalar = _read_digits if reads_integers else None
        return Readers(objects, items, scalar, int, None, model, item_model)

    def _named(self, alternatives: list[ast.expr]) -> Iterator[type[Any]]:
        """Yield the models and enumerations, but not the types of the listed values of enumerations."""
        names = dict.fromkeys(part.id for part in alternatives if isinstance(part, ast.Name))
        found = (self._classes(name) for name in names if name[:1].isupper() and name not in ("Any", "Unset"))
        return (one for one in found if isinstance(one, type))

    def _items_reader(self, lists: list[ast.expr]) -> tuple[Reader | None, type[Any] | None]:
        """Return the function that reads lists, and the model if all objects in the lists are the same."""
        inner = [_argument(part, 0) for part in lists]
        if not inner:
            return None, None
        readers = self.readers(inner)
        read = _by_type(readers)
        if read is None:
            return None, None
        model = readers.model if readers.lists is None and readers.scalar is None else None
        return lambda value, state: [read(item, state) for item in value], model

    def _entries_reader(self, maps: list[ast.expr]) -> Reader | None:
        read = self.reader([_argument(part, 1) for part in maps]) if maps else None
        if read is None:
            return None
        return lambda value, state: {key: read(item, state) for key, item in value.items()}


def _by_type(readers: Readers) -> Reader | None:
    objects, lists, scalar = readers.objects, readers.lists, readers.scalar
    if objects is None and lists is None:
        return scalar

    def read(value: Any, state: State) -> Any:
        if value.__class__ is dict:
            return value if objects is None else objects(value, state)
        if value.__class__ is list:
            return value if lists is None else lists(value, state)
        return value if scalar is None else scalar(value, state)

    return read


def _enum_reader(found: type[OpenStrEnum] | type[OpenIntEnum], kind: type, *, digits: bool) -> Reader:
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
