"""Attributes of the fields of models that read the JSON object."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from .declarations import DeclaredField
from .model_state import Getter, ModelStorage, forget_value


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
        from .field_getters import compiled_getter  # loaded when the first model is read

        classes = classes_near(owner, field.classes)
        sent_key = next(sent for sent in model.__json__ if sent == key)  # identical strings are found faster
        get = compiled_getter(sent_key, field.annotation, classes, absent, value, digits=field.options.digits)
        setattr(owner, field.name, _attribute(key, get))
        return get(model)

    return _attribute(key, compile_and_get)


def _attribute(key: str, get: Getter) -> property:
    return property(get, *_writers(key))


@cache
def _writers(key: str) -> tuple[Callable[[ModelStorage, object], None], Callable[[ModelStorage], None]]:
    """Return the functions that set and delete a key. Most keys are in several models."""

    def set_value(model: ModelStorage, value: object) -> None:
        model.__json__[key] = _without_sharing(value)
        forget_value(model, key)

    def delete_value(model: ModelStorage) -> None:
        del model.__json__[key]
        forget_value(model, key)

    return set_value, delete_value


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


def _unchanged_getter(key: str, absent: Getter | None) -> Getter:
    def get(model: ModelStorage) -> object:
        found = model.__json__.get(key)
        return found if found is not None or absent is None else absent(model)

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
