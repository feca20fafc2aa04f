"""Base class of the generated models."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from ..errors.missing_field import MissingField
from ..unset import UNSET
from .additional_properties import AdditionalProperties
from .attrs_fields import COPIED, AttrsClass, AttrsFields, TolerantName
from .constructor_arguments import check_arguments, similar_field
from .declarations import json_field
from .declared_model import Declared, entries_of, value_of
from .display import Displayed
from .introspection import ModelSignature, make_introspectable
from .json_values import JsonObject, to_wire
from .model_creation import fill, maker
from .model_display import all_fields, line, ranked_fields
from .model_json import has_times, json_object, may_have_times
from .model_state import NO_OPERATION, State, forget_value, own_state
from .pydantic_type import PydanticType


class Model(Declared, Displayed, JsonObject, PydanticType, AttrsClass):
    """Base class of the generated models: the body of a request or response, or an object in it.

    An instance holds the JSON object as it was received and reads a field when it is first used. Reading is tolerant
    and lossless: `Model.from_dict(message).to_dict() == message`. Missing fields and null read as None. Reading a
    required field that is missing or null raises `MissingField`. Unknown keys are in `additional_properties`. A value
    of an undocumented type is kept unchanged.

    - `"name" in model` is whether the object has a key. Pass the name of the field or the key itself.
    - `model.is_null("name")` is whether the value is null.
    - `model.name = None` sets null; `del model.name` removes the key.

    Args:
        additional_properties: Undeclared keys and their values.
        fields: Values of the fields. None is null; fields that are not passed, or `UNSET`, are left out.

    Raises:
        TypeError: A required field is not passed, or an argument is not a field.
    """

    __slots__ = ()

    __signature__: ClassVar[Any] = ModelSignature()

    def __init_subclass__(cls, *, tags: Mapping[str, tuple[str | int, ...]] | None = None) -> None:
        super().__init_subclass__(tags=tags)
        cls.__attrs_attrs__ = AttrsFields()  # a base class may have those of its own fields already
        make_introspectable(cls)

    if TYPE_CHECKING:
        additional_properties: dict[str, Any] = json_field(default=None)
    else:
        __attrs_attrs__ = AttrsFields()

        def __init__(self, *, additional_properties=None, _copied=None, **fields):
            if isinstance(_copied, AdditionalProperties) and isinstance(_copied.model, Model):
                fill(self, type(self), _copied.model.__raw__(), _copied.model.__state__.fresh)
            else:
                fill(self, type(self), {}, NO_OPERATION)
                check_arguments(type(self), fields)
            for name, value in fields.items():
                setattr(self, name, value)
            if additional_properties is not None:
                self.additional_properties = additional_properties

        def __getattr__(self, name):
            cls = type(self)
            field = cls.__fields__.get(name)
            if field is None:
                if hasattr(cls, name):  # a property of a subclass that raised an AttributeError of its own
                    return object.__getattribute__(self, name)
                raise AttributeError(f"{cls.__name__!r} has no field {name!r}{similar_field(name, cls)}", name=name)
            if isinstance(name, TolerantName):
                return None
            raise MissingField(cls.__name__, name, self.__state__.operation, is_null=self.is_null(name))

        @property
        def __dict__(self):
            """The fields without secrets, for programs that print `vars(model)`."""
            return dict(all_fields(self))

        @property
        def additional_properties(self):
            """Undeclared keys and their values."""
            return self.__state__.additional or _additional(self)

        @additional_properties.setter
        def additional_properties(self, values):
            self.__state__.additional = self.additional_properties.replaced(values, self.__json__)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Create the model from a decoded JSON object.

        Args:
            source: The object. It is copied.

        Raises:
            TypeError: The argument is not a mapping.
        """
        if not isinstance(source, Mapping | JsonObject):  # pyright: ignore[reportUnnecessaryIsInstance]
            hint = "; decode it with json.loads first" if isinstance(source, str | bytes | bytearray) else ""
            raise TypeError(
                f"{cls.__name__}.from_dict() takes a decoded JSON object, not {type(source).__name__}{hint}"
            )
        return cls.from_response(cast("dict[str, Any]", to_wire(source)))

    @classmethod
    def from_response(cls, source: dict[str, Any], state: State = NO_OPERATION) -> Self:
        """Create the model from the decoded JSON object of a response, without copying the object.

        Args:
            source: The object.
            state: State of a model whose fields have not been read.
        """
        make = cls.__dict__.get("__make__") or cls.__maker__()
        return make(source, state)

    @classmethod
    def __maker__(cls) -> Callable[[dict[str, Any], State], Self]:
        """Return the function behind `from_response`, for loops over many objects."""
        found = cls.__dict__.get("__make__")  # that of a base class creates models of the base class
        if found is None:
            found = maker(cls)
            cls.__make__ = found
        return cast("Callable[[dict[str, Any], State], Self]", found)

    def to_dict(self) -> dict[str, Any]:
        """Return a copy of the model as a JSON object. Time objects are converted to the formats of the API.

        Raises:
            TypeError: A field does not take time objects of this type.
            ValueError: A time can't be expressed in the format of its field.
        """
        raw = self.__raw__()
        if not (may_have_times(type(self)) and has_times(raw)):
            return raw
        del raw  # it may contain secrets, which tools that print local variables would show
        return json_object(self, secrets=True)

    def __raw__(self) -> dict[str, Any]:
        """Return a copy of the model as a JSON object, in which time objects are not converted."""
        return {key: to_wire(value) for key, value in entries_of(self).items()}

    def to_json(self, *, indent: int | None = None, secrets: bool = False) -> str:
        """Return the model as JSON text, with secrets hidden.

        Args:
            indent: Number of spaces to indent nested values; None for a single line.
            secrets: Whether to include secrets. `to_dict` always includes them.

        Returns:
            The text, which can always be encoded in UTF-8. NaN and infinity are written as `json.dumps` writes them.
        """
        value = self.to_dict() if secrets else json_object(self, secrets=False)
        text = json.dumps(value, ensure_ascii=False, indent=indent)
        # UTF-8 has no lone surrogates, which JSON can only escape
        return json.dumps(value, indent=indent) if _SURROGATE.search(text) else text

    def is_null(self, name: str) -> bool:
        """Return whether the JSON object has null for a field.

        Args:
            name: Name of the field, or a JSON key.
        """
        return value_of(self, self.__key__(name)) is None

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and value_of(self, self.__key__(name)) is not UNSET

    def __setattr__(self, name: str, value: object) -> None:
        cls = type(self)
        field = cls.__fields__.get(name)
        if field is None:
            if name != "additional_properties":
                raise AttributeError(f"{cls.__name__!r} has no field {name!r}{similar_field(name, cls)}", name=name)
            super().__setattr__(name, value)
        elif value is UNSET:
            if name in self:
                delattr(self, name)
        elif value is None and field.key in cls.__required_keys__:  # reading it raises MissingField
            additional = self.__state__.additional or _additional(self)
            additional.order.setdefault(field.key)
            additional.nulls.add(field.key)
            self.__json__.pop(field.key, None)
        else:
            super().__setattr__(name, value)
            if (additional := self.__state__.additional) is not None:
                additional.order.setdefault(field.key)
                additional.nulls.discard(field.key)

    def __delattr__(self, name: str) -> None:
        field = type(self).__fields__.get(name)
        if field is None or value_of(self, field.key) is UNSET:
            raise AttributeError(f"{type(self).__name__!r} has no value for {name!r}", name=name)
        self.__json__.pop(field.key, None)
        forget_value(self, field.key)
        if (additional := self.__state__.additional) is not None:
            additional.nulls.discard(field.key)
            additional.order.pop(field.key, None)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        return self.__raw__() == other.__raw__()

    __hash__: ClassVar[None] = None  # pyright: ignore[reportIncompatibleMethodOverride]  # models are mutable

    def __copy__(self) -> Self:
        """Return a deep copy, like `copy.deepcopy`."""
        return self.from_response(self.__raw__(), self.__state__.fresh)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self.__copy__()

    def __replace__(self, **changes: Any) -> Self:
        return type(self)(**{COPIED: self.additional_properties}, **changes)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.__raw__(), self.__state__.operation)

    def __key__(self, name: str) -> str:
        """Return the JSON key of a field; return any other name unchanged."""
        field = type(self).__fields__.get(name)
        return name if field is None else field.key

    def _displayed(self) -> Iterable[tuple[str, object]]:
        return ranked_fields(self)

    def __repr__(self) -> str:
        return line(self)

    _repr_pretty_ = Displayed._repr_pretty_  # IPython prefers the `repr` of a class to the methods of its bases


def _additional(model: Model) -> AdditionalProperties:
    """Return the additional properties of a model; create them if there are none yet."""
    state = own_state(model)
    with _additional_lock:  # threads that read the same model must not replace each other's
        if state.additional is None:
            state.additional = AdditionalProperties((), model, type(model).__wire_names__, (), tuple(model.__json__))
        return state.additional


_SURROGATE = re.compile("[\ud800-\udfff]")
_additional_lock = Lock()


def _restored(cls: type[Model], source: dict[str, Any], operation: str) -> Model:
    return cls.from_response(source, State(operation))


def value_at(value: object, path: Iterable[str]) -> object:
    """Return the value at a path of JSON keys and list indexes, or None if the path does not exist.

    Args:
        value: The model, object or list to start at.
        path: The keys; an index into a list is a string of digits.
    """
    found: Any = value
    for name in path:
        if found.__class__ is dict:
            found = found.get(name)
        elif isinstance(found, Model):
            known = type(found).__wire_names__.get(name)
            found = getattr(found, known, None) if known else value_of(found, name)
        elif isinstance(found, dict):
            found = cast("dict[str, object]", found).get(name)
        elif isinstance(found, list) and name.isdigit():
            items = cast("list[object]", found)
            found = items[int(name)] if int(name) < len(items) else None
        else:
            return None
        if found is UNSET:
            return None
    return found
