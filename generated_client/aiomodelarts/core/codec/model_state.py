"""What an instance of a model stores: its JSON object, its state and converted values."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any, Self

from .additional_properties import AdditionalProperties


class State:
    """State of a model besides its JSON object and converted values.

    All models of a response share one state until one of them needs a different state.

    Args:
        operation: Name of the operation that returned the model; empty if no call did.
        fresh: The shared state of new models of the same response. The default is the new state itself.
    """

    __slots__ = ("additional", "fresh", "operation")

    def __init__(self, operation: str = "", fresh: Self | None = None) -> None:
        self.operation: str = operation
        self.fresh: State = fresh or self
        self.additional: AdditionalProperties | None = None


NO_OPERATION = State()


class ModelStorage:
    """Base class of models that declares what an instance stores.

    An instance becomes a model when its `__class__` is replaced. Until then, its attributes are set without the checks
    of models, which takes half as long as calling the descriptors of the slots.
    """

    __slots__ = ("__dict__", "__json__", "__read_values__", "__state__", "__weakref__")

    __json__: dict[str, Any]
    """The same object as the `__dict__`, of which models only show fields without secrets."""

    __read_values__: dict[str, Any] | None
    """The models and lists that fields were converted to, by JSON key. None until the first one is kept, unless
    models of the class have kept some before."""

    __state__: State


Getter = Callable[[Any], object]
"""Function that returns the value of a field of a model."""

set_state: Callable[[ModelStorage, State], None] = ModelStorage.__dict__["__state__"].__set__
"""Set the state of a model. Models refuse to set attributes that are not fields."""

set_read_values: Callable[[ModelStorage, dict[str, Any] | None], None]
set_read_values = ModelStorage.__dict__["__read_values__"].__set__


def takes_storage(cls: type | None) -> bool:
    """Return whether instances of `ModelStorage` can become models of a class, which is so unless it has slots."""
    return cls is not None and cls.__basicsize__ == ModelStorage.__basicsize__


def keeping_models(cls: type) -> list[bool]:
    """Return a list that is empty until a model of a class keeps a value.

    From then on, new models of the class get their dictionary when they are created. That is faster than to create it
    later, when another thread may read the same model. The list is read faster than an attribute of the class.
    """
    found = cls.__dict__.get("__keeping_models__")
    if found is None:
        with _lock:
            found = cls.__dict__.get("__keeping_models__")
            if found is None:
                found = list[bool]()
                cls.__keeping_models__ = found  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    return found


_lock = Lock()
"""Held while a model gets values or a state of its own: threads must not replace each other's."""


def keep_first_value(model: ModelStorage, key: str, value: object) -> object:
    """Keep the first converted value of a model and return it, or the value that another thread has kept."""
    keeping = keeping_models(type(model))
    if not keeping:
        keeping.append(True)
    with _lock:
        if model.__read_values__ is None:
            set_read_values(model, {})
    values = model.__read_values__
    return value if values is None else values.setdefault(key, value)


def forget_value(model: ModelStorage, key: str) -> None:
    """Forget the converted value of a key, because its JSON value was set or deleted."""
    if values := model.__read_values__:
        values.pop(key, None)


def own_state(model: ModelStorage) -> State:
    """Return the state of a model, which no other model shares, so that it can be changed."""
    with _lock:
        state = model.__state__
        fresh = state.fresh
        if state is fresh:
            state = State(state.operation, fresh)
            set_state(model, state)
    return state
