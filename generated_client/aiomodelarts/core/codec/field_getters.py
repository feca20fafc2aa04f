"""Functions that read the fields of models, chosen by the types of the fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .model_state import NO_OPERATION, Getter, ModelStorage, keep_first_value, takes_storage
from .nested_models import item_getter, model_getter
from .value_readers import Readers, compiled_readers


def compiled_getter(
    key: str, annotation: str, classes: Callable[[str], Any], absent: Getter | None, value: object, *, digits: bool
) -> Getter:
    """Return the function that reads a field.

    Args:
        key: Key of the field.
        annotation: Annotation of the field.
        classes: Returns the model or enumeration with a name.
        absent: Function that reads the field if it is missing or null; None if the value is None then.
        value: A JSON value of the field.
        digits: Whether the service sends integers as strings of digits.
    """
    readers = compiled_readers(annotation, classes, digits=digits)
    if readers.objects is None and readers.lists is None:
        return _scalar_getter(key, readers, absent)
    if readers.scalar is None and readers.objects is None and takes_storage(readers.item_model):
        return item_getter(key, readers.item_model, absent, value)
    if readers.scalar is None and readers.lists is None and takes_storage(readers.model):
        return model_getter(key, readers.model, absent, value)
    objects, lists, scalar = readers.objects, readers.lists, readers.scalar
    unchanged = readers.kind if readers.members is None else None

    def get(model: ModelStorage) -> object:
        found: Any = model.__json__.get(key)
        kind = type(found)  # pyright: ignore[reportUnknownVariableType]
        if kind is not dict and kind is not list:
            if found is None:
                return None if absent is None else absent(model)
            return found if scalar is None or kind is unchanged else scalar(found, NO_OPERATION)
        values = model.__read_values__
        if values and key in values:
            return values[key]
        read = lists if kind is list else objects
        value = found if read is None else read(found, model.__state__.fresh)
        if value is found:
            return found
        return keep_first_value(model, key, value) if values is None else values.setdefault(key, value)

    return get


def _scalar_getter(key: str, readers: Readers, absent: Getter | None) -> Getter:
    scalar, members, kind = readers.scalar, readers.members, readers.kind

    def get(model: ModelStorage) -> object:
        found = model.__json__.get(key)
        if found is None:
            return None if absent is None else absent(model)
        if type(found) is kind:  # true equals 1, but isn't a member
            if members is None:
                return found
            if found in members:
                return members[found]
        return found if scalar is None else scalar(found, NO_OPERATION)

    return get
