"""Declarations of the fields of models: from annotations and `json_field` to attributes that read the JSON object."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from threading import Lock
from types import NoneType, UnionType
from typing import Any, ClassVar, Union, dataclass_transform, get_args, get_origin

from attrs import frozen

from ..unset import UNSET
from .json_values import as_sent
from .model_state import NO_OPERATION, State
from .value_readers import Reader, compiled_reader

_UNREAD = frozenset(
    {"str", "int", "float", "bool", "dict", "list", "Any", "None", "Unset", "datetime", "time", "timedelta"}
)
"""Names in the annotations of fields whose values are used unchanged. Requests convert the time objects in them."""


@frozen
class FieldOptions:
    """Properties of a declared field other than its type.

    Args:
        has_default: Whether the field may be missing.
        default: Value of a missing field: None, or `UNSET` in models of requests.
        key: Key of the field in the JSON object; empty if it is the name of the field.
        digits: Whether the service sends integers of the field as strings of digits.
        sensitive: Whether the value is a secret.
    """

    has_default: bool = True
    default: object = None
    key: str = ""
    digits: bool = False
    sensitive: bool = False


_REQUIRED = object()


def json_field(*, default: Any = _REQUIRED, key: str = "", digits: bool = False, sensitive: bool = False) -> Any:
    """Declare a field of a model that is required, is secret, or differs in JSON from its name and type.

    Args:
        default: Value of a missing field. Without it, the field is required.
        key: Key of the field in the JSON object. The default is the name of the field.
        digits: Whether the service sends integers of the field as strings of digits.
        sensitive: Whether the value is a secret, which `repr` hides.
    """
    return FieldOptions(default is not _REQUIRED, default if default is not _REQUIRED else None, key, digits, sensitive)


@frozen
class DeclaredField:
    """A field of a model.

    Args:
        name: Name of the attribute.
        key: Key in the JSON object.
        annotation: Type of the attribute, as written in the declaration.
        options: The rest of the declaration.
        classes: Classes that the annotation names, if it was written without quotes.
    """

    name: str
    key: str
    annotation: str
    options: FieldOptions
    classes: Mapping[str, type]

    @property
    def is_read(self) -> bool:
        """Whether the JSON value is converted when the attribute is read."""
        return self.options.digits or not _UNREAD.issuperset(re.findall(r"\w+", self.annotation))


class RequiredAttribute:
    """Attribute of a required field whose JSON value is used unchanged.

    Python finds the value in the `__dict__` of the model first and uses this descriptor only if it is missing there.
    """

    def __init__(self, field: DeclaredField) -> None:
        self._field = field

    def __repr__(self) -> str:
        return f"<required field: {self._field.annotation}>"

    def __get__(self, model: Declared | None, owner: type[Declared] | None = None) -> object:
        if model is None:
            return self
        raise AttributeError(self._field.name)  # `Model.__getattr__` raises the error that users see


class JsonAttribute:
    """Attribute of a field that is converted when it is read, or whose key is not its name.

    Args:
        field: The field.
        model: Model of the field.
    """

    def __init__(self, field: DeclaredField, model: type[Declared]) -> None:
        self._key = field.key
        self._field = field
        self._model = model
        self._read: Reader = self._compile_and_read if field.is_read else _unchanged
        is_integer = "int" in re.findall(r"\w+", field.annotation)
        self._unchanged_type = int if field.options.digits and is_integer else None
        self._absent_is_none = field.options.has_default and field.options.default is None

    def _compile_and_read(self, value: object, state: State) -> object:
        """Compile the conversion on first use, because this imports the models that the annotation names."""
        field = self._field
        found = compiled_reader(field.annotation, classes_near(self._model, field.classes), digits=field.options.digits)
        self._read = found or _unchanged
        return self._read(value, state)

    def __get__(self, model: Declared | None, owner: type[Declared] | None = None) -> object:
        if model is None:
            return self
        found = model.__json__.get(self._key)
        if found is None:
            return None if self._absent_is_none else self._absent(model)
        kind = found.__class__
        if kind is str or kind is int:
            return found if kind is self._unchanged_type else self._read(found, NO_OPERATION)
        if kind is dict or kind is list:
            return self._read_container(model, found)
        return found

    def _absent(self, model: Declared) -> object:
        options = self._field.options
        if not options.has_default:
            raise AttributeError(self._field.name)  # `Model.__getattr__` raises the error that users see
        return None if self._key in model.__json__ else options.default

    def _read_container(self, model: Declared, found: object) -> object:
        """Return a converted list or object, and keep it so that changes to it are not lost."""
        state, key = model.__state__, self._key
        if key in state.read_values:
            return state.read_values[key]
        fresh = state.fresh
        value = self._read(found, fresh)
        if value is found:
            return found
        if state is fresh:
            state = own_state(model)
        return state.read_values.setdefault(key, value)  # another thread may have read it first

    def __set__(self, model: Declared, value: object) -> None:
        model.__json__[self._key] = _without_sharing(value)
        model.__state__.read_values.pop(self._key, None)

    def __delete__(self, model: Declared) -> None:
        del model.__json__[self._key]
        model.__state__.read_values.pop(self._key, None)


def _without_sharing(value: Any) -> Any:
    """Return a list or object that is not the caller's, because models change the JSON object that they hold."""
    if value.__class__ is dict:
        return {key: _without_sharing(entry) for key, entry in value.items()}
    return [_without_sharing(item) for item in value] if value.__class__ is list else value


def _unchanged(value: object, _: State) -> object:
    return value


def classes_near(model: type[Declared], classes: Mapping[str, type]) -> Callable[[str], Any]:
    """Return a function that finds the classes named in annotations."""
    module = sys.modules[model.__module__]

    def find(name: str) -> Any:
        if name in classes:
            return classes[name]
        if not hasattr(module, name) and module.__package__:
            return getattr(import_module(module.__package__), name)
        return getattr(module, name)

    return find


@dataclass_transform(kw_only_default=True, field_specifiers=(json_field,))
class Declared:
    """Base class that turns the annotations of its subclasses into fields.

    The `__dict__` of an instance is the JSON object of the declared keys, so that Python itself reads most fields.
    """

    __slots__ = ("__dict__", "__json__", "__state__", "__weakref__")

    __json__: dict[str, Any]
    """The same object as the `__dict__`, of which models only show fields without secrets."""

    __state__: State

    __fields__: ClassVar[Mapping[str, DeclaredField]] = {}
    """Fields by name, in the order of the declaration."""

    __wire_names__: ClassVar[Mapping[str, str]] = {}
    """Names of the fields by JSON key."""

    __keys__: ClassVar[frozenset[str]] = frozenset()
    """Keys of all fields."""

    __required_keys__: ClassVar[tuple[str, ...]] = ()
    """Keys of the required fields whose JSON values are used unchanged."""

    __tags__: ClassVar[Mapping[str, tuple[str | int, ...]]] = {}
    """Values by JSON key that identify an object as this model where it may be one of several."""

    def __init_subclass__(cls, *, tags: Mapping[str, tuple[str | int, ...]] | None = None) -> None:
        """Declare the fields of a model.

        Args:
            tags: Values that identify an object as this model, by JSON key. The default is those of the base class.
        """
        super().__init_subclass__()
        if tags is not None:
            cls.__tags__ = tags
        declared = {field.name: field for field in _declared(cls)}
        if not declared:
            return
        fields = {**cls.__fields__, **declared}
        cls.__fields__ = fields
        cls.__wire_names__ = {field.key: field.name for field in fields.values()}
        cls.__keys__ = frozenset(cls.__wire_names__)
        for name, field in declared.items():
            if field.is_read or field.key != name:
                setattr(cls, name, JsonAttribute(field, cls))
            elif field.options.has_default:
                setattr(cls, name, field.options.default)
            else:
                setattr(cls, name, RequiredAttribute(field))
        attributes = [(field.key, getattr(cls, name)) for name, field in fields.items()]
        cls.__required_keys__ = tuple(key for key, found in attributes if isinstance(found, RequiredAttribute))


set_state: Callable[[Declared, State], None] = Declared.__dict__["__state__"].__set__
"""Set the state of a model. Models refuse to set attributes that are not fields."""


_own_state_lock = Lock()


def own_state(model: Declared) -> State:
    """Return the state of a model, which no other model shares, so that it can be changed."""
    with _own_state_lock:  # threads that read the same model must not replace each other's state
        state = model.__state__
        fresh = state.fresh
        if state is fresh:
            state = State(state.operation, fresh)
            set_state(model, state)
    return state


def value_of(model: Declared, key: str) -> object:
    """Return the JSON value of a key; `UNSET` if the model lacks it. A value that was changed may be another one."""
    additional = model.__state__.additional
    if key in model.__json__ or additional is None:
        return model.__json__.get(key, UNSET)
    return None if key in additional.nulls else additional.get(key, UNSET)


def entries_of(model: Declared) -> dict[str, Any]:
    """Return the JSON object of a model, with converted values for the fields that were read."""
    cls, state, entries = type(model), model.__state__, model.__json__.copy()
    for key, value in state.read_values.copy().items():  # another thread may read a field meanwhile
        digits = cls.__fields__[cls.__wire_names__[key]].options.digits
        entries[key] = as_sent(value, entries[key]) if digits else value  # it may have been changed
    return entries if state.additional is None else state.additional.merged(entries)


def _declared(cls: type) -> Iterator[DeclaredField]:
    for name, annotation in cls.__annotations__.items():
        classes: dict[str, type] = {}
        text = _annotation_text(annotation, classes)
        if name.startswith("__") or re.match(r"(\w+\.)?ClassVar\b", text):  # attributes of the class, not fields
            continue
        found = cls.__dict__.get(name, _REQUIRED)
        options = found if isinstance(found, FieldOptions) else FieldOptions(found is not _REQUIRED, found)
        yield DeclaredField(name, options.key or name, text, options, classes)


def _annotation_text(annotation: Any, classes: dict[str, type]) -> str:
    """Return an annotation as generated models write it, and add the classes in it to `classes`."""
    if isinstance(annotation, str):
        return annotation
    if annotation is None or annotation is NoneType:
        return "None"
    origin, inner = get_origin(annotation), [_annotation_text(part, classes) for part in get_args(annotation)]
    if origin is Union or origin is UnionType:
        return " | ".join(inner)
    name: str = getattr(origin or annotation, "__name__", "Any")
    if isinstance(annotation, type) and origin is None:
        classes[name] = annotation
    return f"{name}[{', '.join(inner)}]" if inner else name
