"""Functions that read the two most frequent kinds of nested fields: a list of models, and a model.

They create models in place, without a call for each one, if the objects have only declared keys.
"""

from __future__ import annotations

from typing import Any, cast

from .model_creation import create, key_checker
from .model_state import Getter, ModelStorage, keep_first_value, keeping_models


def item_getter(key: str, cls: Any, absent: Getter | None, value: object) -> Getter:
    """Return the function that reads a list of models.

    Args:
        key: Key of the field.
        cls: Class of the items.
        absent: Function that reads the field if it is missing or null; None if the value is None then.
        value: A JSON value of the field.
    """
    required, keeping = cls.__required_keys__, keeping_models(cls)
    first = next(iter(cast("list[object]", value)), None) if isinstance(value, list) else None
    declared = _declared_keys(cls, first)
    checker, count = key_checker(declared), len(declared)

    def get(model: ModelStorage) -> object:
        nonlocal checker
        found: Any = model.__json__.get(key)
        kind = type(found)  # pyright: ignore[reportUnknownVariableType]
        if kind is not list:
            return found if found is not None or absent is None else absent(model)
        values = model.__read_values__
        if values and key in values:
            return values[key]
        state = model.__state__.fresh
        try:
            add_keys, known = checker
            add_keys(*found)  # adds nothing if all keys are declared
            fits = len(known) == count
            for name in required:
                for source in found:
                    if source[name] is None:
                        fits = False
        except (KeyError, TypeError):  # a required key is missing, or an item is not an object
            fits = False
        items: list[Any] = []
        if fits:
            for source in found:
                if type(source) is not dict:
                    items.append(source)
                    continue
                item: Any = ModelStorage()
                item.__state__ = state
                item.__read_values__ = {} if keeping else None
                item.__json__ = source
                item.__dict__ = source
                item.__class__ = cls
                items.append(item)
        else:
            checker = key_checker(declared)
            items = [create(cls, source, state) if source.__class__ is dict else source for source in found]
        return keep_first_value(model, key, items) if values is None else values.setdefault(key, items)

    return get


def model_getter(key: str, cls: Any, absent: Getter | None, value: object) -> Getter:
    """Return the function that reads a model.

    Args:
        key: Key of the field.
        cls: Class of the model.
        absent: Function that reads the field if it is missing or null; None if the value is None then.
        value: A JSON value of the field.
    """
    required, keeping = cls.__required_keys__, keeping_models(cls)
    declared = _declared_keys(cls, value)
    checker, count = key_checker(declared), len(declared)

    def get(model: ModelStorage) -> object:
        nonlocal checker
        source: Any = model.__json__.get(key)
        kind = type(source)  # pyright: ignore[reportUnknownVariableType]
        if kind is not dict:
            return source if source is not None or absent is None else absent(model)
        values = model.__read_values__
        if values and key in values:
            return values[key]
        state = model.__state__.fresh
        try:
            add_keys, known = checker
            add_keys(source)  # adds nothing if all keys are declared
            fits = len(known) == count
            for name in required:
                if source[name] is None:
                    fits = False
        except KeyError:
            fits = False
        if fits:
            read: Any = ModelStorage()
            read.__state__ = state
            read.__read_values__ = {} if keeping else None
            read.__json__ = source
            read.__dict__ = source
            read.__class__ = cls
        else:
            checker = key_checker(declared)
            read = create(cls, source, state)
        return keep_first_value(model, key, read) if values is None else values.setdefault(key, read)

    return get


def _declared_keys(cls: Any, sent: object) -> frozenset[str]:
    """Return the keys of a model with the strings of an object that was sent: identical strings are found faster."""
    keys: frozenset[str] = cls.__keys__
    sent_keys = cast("dict[str, object]", sent) if isinstance(sent, dict) else ()
    return frozenset({key for key in sent_keys if key in keys} | keys)
