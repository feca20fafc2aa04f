"""Creation of models from decoded JSON objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from .additional_properties import AdditionalProperties
from .declared_model import Declared
from .json_values import JsonObject
from .model_state import ModelStorage, State, own_state, set_read_values, set_state, takes_storage


def maker(cls: type[Declared]) -> Callable[[dict[str, Any], State], Any]:
    """Return the function that creates a model from its JSON object and the state of new models."""
    if not takes_storage(cls):
        return lambda source, state: fill(_new(cls), source, state)
    required, count = cls.__required_keys__, len(cls.__keys__)
    known = set(cls.__keys__)

    def make(source: dict[str, Any], state: State) -> Any:
        nonlocal known
        try:
            known.update(source)  # adds nothing if all keys are declared
            fits = len(known) == count
            for name in required:
                if source[name] is None:
                    fits = False
        except KeyError:  # a required key is missing
            fits = False
        if not fits:
            known = set(cls.__keys__)
            return fill(_new(cls), source, state)
        model: Any = ModelStorage()
        model.__state__ = state
        model.__read_values__ = {} if cls.__keeps_values__ else None
        model.__json__ = source
        model.__dict__ = source
        model.__class__ = cls
        return model

    return make


def fill(model: Declared, source: dict[str, Any], state: State) -> Declared:
    """Set the JSON object of a new model and return it. Keys that can't be attributes are kept in the state."""
    cls = type(model)
    set_state(model, state)
    set_read_values(model, None)
    unknown = {key: value for key, value in source.items() if key not in cls.__keys__}
    nulls = [key for key in cls.__required_keys__ if key in source and source[key] is None]
    if unknown or nulls:
        own_state(model).additional = AdditionalProperties(
            unknown, cast("JsonObject", model), cls.__wire_names__, nulls, source
        )
        source = {key: value for key, value in source.items() if key not in unknown and key not in nulls}
    _set_dict(model, source)
    _set_json(model, source)
    return model


_new: Any = object.__new__
# These are set by their descriptors, because `Model.__setattr__` is for fields.
_set_dict = ModelStorage.__dict__["__dict__"].__set__
_set_json = ModelStorage.__dict__["__json__"].__set__
