"""Creation of models from decoded JSON objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from .additional_properties import AdditionalProperties
from .model_state import ModelStorage, State, keeping_models, set_read_values, set_state, takes_storage


def maker(cls: Any) -> Callable[[dict[str, Any], State], Any]:
    """Return the function that creates models of a class from a JSON object and the state of new models."""
    if not takes_storage(cls):
        return lambda source, state: create(cls, source, state)
    required, count = cls.__required_keys__, len(cls.__keys__)
    checker, keeping = key_checker(cls.__keys__), keeping_models(cls)

    def make(source: dict[str, Any], state: State) -> Any:
        nonlocal checker
        try:
            add_keys, known = checker
            add_keys(source)  # adds nothing if all keys are declared
            fits = len(known) == count
            for name in required:
                if source[name] is None:
                    fits = False
        except KeyError:  # a required key is missing
            fits = False
        if not fits:
            checker = key_checker(cls.__keys__)
            return create(cls, source, state)
        model: Any = ModelStorage()
        model.__state__ = state
        model.__read_values__ = {} if keeping else None
        model.__json__ = source
        model.__dict__ = source
        model.__class__ = cls
        return model

    return make


def key_checker(declared: Iterable[str]) -> tuple[Callable[..., None], set[str]]:
    """Return a set of declared keys and the function that adds the keys of objects to it.

    If the set grows, an object has other keys, and the set must be replaced. It never shrinks, so threads can share it:
    each compares the size of the set to which it added keys.

    Args:
        declared: The declared keys.
    """
    known = set(declared)
    return known.update, known


def create(cls: Any, source: dict[str, Any], state: State) -> Any:
    """Create a model from any JSON object. Keys that can't be attributes are kept in the state."""
    model = _new(cls)
    fill(model, cls, source, state)
    return model


def fill(model: Any, cls: Any, source: dict[str, Any], state: State) -> None:
    """Set what a new model of a class stores."""
    keys = cls.__keys__
    unknown = {key: value for key, value in source.items() if key not in keys}
    nulls: list[str] = [key for key in cls.__required_keys__ if key in source and source[key] is None]
    declared = source
    if unknown or nulls:
        declared = source.copy()
        for key in (*unknown, *nulls):
            del declared[key]
        state = State(state.operation, state.fresh)
        state.additional = AdditionalProperties(unknown, model, cls.__wire_names__, nulls, source)
    set_state(model, state)
    set_read_values(model, {} if keeping_models(cls) else None)
    _set_json(model, declared)
    _set_dict(model, declared)


_new = object.__new__
# These are set by their descriptors, because `Model.__setattr__` is for fields.
_set_dict = ModelStorage.__dict__["__dict__"].__set__
_set_json = ModelStorage.__dict__["__json__"].__set__
