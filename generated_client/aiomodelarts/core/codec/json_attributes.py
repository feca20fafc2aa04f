"""Attributes of the fields of models that read the JSON object."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from .declarations import DeclaredField
from .model_state import NO_OPERATION, ModelStorage, forget_value, keep_first_value, takes_storage
from .nested_models import Getter, item_getter, model_getter
from .value_readers import Readers, compiled_readers


class RequiredAttribute:
    """Attribute of a required field whose JSON value is used unchanged.

    Python finds the value in the `__dict__` of the model first and uses this descriptor only if it is missing there.
    """

    def __init__(self, field: DeclaredField) -> None:
        self._field = field

    def __repr__(self) -> str:
        return f"<required field: {self._field.annotation}>"

    def __get__(self, model: object, owner: type | None = None) -> object:
        if model is None:
            return self
        raise AttributeError(self._field.name)  # `Model.__getattr__` raises the error that users see


def json_attribute(field: DeclaredField, owner: type) -> property:
    """Return the attribute of a field that is converted when it is read, or whose key is not its name.

    Properties call their functions faster than descriptors written in Python. The conversion is compiled when a value
    is first read, because this imports the models that the annotation names.

    Args:
        field: The field.
        owner: Model that declares the field.
    """
    key, absent = field.key, _absent_getter(field)
    if not field.is_read:
        return _attribute(key, _unchanged_getter(key, absent))

    def compile_and_get(model: ModelStorage) -> object:
        value = model.__json__.get(key)
        if value is None:
            return None if absent is None else absent(model)
        readers = compiled_readers(field.annotation, classes_near(owner, field.classes), digits=field.options.digits)
        sent_key = next(sent for sent in model.__json__ if sent == key)  # identical strings are found faster
        get = _getter(sent_key, readers, absent, value)
        setattr(owner, field.name, _attribute(key, get))
        return get(model)

    return _attribute(key, compile_and_get)


def _attribute(key: str, get: Getter) -> property:
    def set_value(model: ModelStorage, value: object) -> None:
        model.__json__[key] = _without_sharing(value)
        forget_value(model, key)

    def delete_value(model: ModelStorage) -> None:
        del model.__json__[key]
        forget_value(model, key)

    return property(get, set_value, delete_value)


def _absent_getter(field: DeclaredField) -> Getter | None:
    """Return the function that reads a field that is missing or null; None if the value is always None."""
    key, name, default = field.key, field.name, field.options.default
    if field.options.has_default and default is None:
        return None

    def missing(_: ModelStorage) -> object:
        raise AttributeError(name)  # `Model.__getattr__` raises the error that users see

    def null_or_default(model: ModelStorage) -> object:
        return None if key in model.__json__ else default

    return null_or_default if field.options.has_default else missing


def _getter(key: str, readers: Readers, absent: Getter | None, value: object) -> Getter:
    """Return the function that reads a field.

    Args:
        key: Key of the field.
        readers: Functions that convert its values.
        absent: Function that reads the field if it is missing or null; None if the value is None then.
        value: A JSON value of the field.
    """
    if readers.objects is None and readers.lists is None:
        return _unchanged_getter(key, absent) if readers.scalar is None else _scalar_getter(key, readers, absent)
    if readers.scalar is None and readers.objects is None and takes_storage(readers.item_model):
        return item_getter(key, readers.item_model, absent, value)
    if readers.scalar is None and readers.lists is None and takes_storage(readers.model):
        return model_getter(key, readers.model, absent, value)
    objects, lists, scalar = readers.objects, readers.lists, readers.scalar

    def get(model: ModelStorage) -> object:
        found: Any = model.__json__.get(key)
        kind = type(found)  # pyright: ignore[reportUnknownVariableType]
        if kind is not dict and kind is not list:
            if found is None:
                return None if absent is None else absent(model)
            return found if scalar is None else scalar(found, NO_OPERATION)
        values = model.__read_values__
        if values and key in values:
            return values[key]
        read = lists if kind is list else objects
        value = found if read is None else read(found, model.__state__.fresh)
        if value is found:
            return found
        return keep_first_value(model, key, value) if values is None else values.setdefault(key, value)

    return get


def _unchanged_getter(key: str, absent: Getter | None) -> Getter:
    def get(model: ModelStorage) -> object:
        found = model.__json__.get(key)
        return found if found is not None or absent is None else absent(model)

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


def _without_sharing(value: Any) -> Any:
    """Return a list or object that is not the caller's, because models change the JSON object that they hold."""
    if value.__class__ is dict:
        return {key: _without_sharing(entry) for key, entry in value.items()}
    return [_without_sharing(item) for item in value] if value.__class__ is list else value


def classes_near(model: type, classes: Mapping[str, type]) -> Callable[[str], Any]:
    """Return a function that finds the classes named in annotations."""
    module = sys.modules[model.__module__]

    def find(name: str) -> Any:
        if name in classes:
            return classes[name]
        if not hasattr(module, name) and module.__package__:
            return getattr(import_module(module.__package__), name)
        return getattr(module, name)

    return find
