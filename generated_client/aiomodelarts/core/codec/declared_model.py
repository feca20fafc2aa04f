"""Base class of models that turns the annotations of its subclasses into fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, dataclass_transform

from ..unset import UNSET
from .declarations import DeclaredField, declared_fields, json_field
from .json_attributes import RequiredAttribute, json_attribute
from .json_values import as_sent
from .model_state import ModelStorage


@dataclass_transform(kw_only_default=True, field_specifiers=(json_field,))
class Declared(ModelStorage):
    """Base class that turns the annotations of its subclasses into fields.

    The `__dict__` of an instance is the JSON object of the declared keys, so that Python itself reads most fields.
    """

    __slots__ = ()

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
        declared = {field.name: field for field in declared_fields(cls)}
        if not declared:
            return
        fields = {**cls.__fields__, **declared}
        cls.__fields__ = fields
        cls.__wire_names__ = {field.key: field.name for field in fields.values()}
        cls.__keys__ = frozenset(cls.__wire_names__)
        for name, field in declared.items():
            if field.is_read or field.key != name:
                setattr(cls, name, json_attribute(field, cls))
            elif field.options.has_default:
                setattr(cls, name, field.options.default)
            else:
                setattr(cls, name, RequiredAttribute(field))
        attributes = [(field.key, getattr(cls, name)) for name, field in fields.items()]
        cls.__required_keys__ = tuple(key for key, found in attributes if isinstance(found, RequiredAttribute))


def value_of(model: Declared, key: str) -> object:
    """Return the JSON value of a key; `UNSET` if the model lacks it. A value that was changed may be another one."""
    additional = model.__state__.additional
    if key in model.__json__ or additional is None:
        return model.__json__.get(key, UNSET)
    return None if key in additional.nulls else additional.get(key, UNSET)


def entries_of(model: Declared) -> dict[str, Any]:
    """Return the JSON object of a model, with converted values for the fields that were read."""
    cls, state, entries = type(model), model.__state__, model.__json__.copy()
    if read_values := model.__read_values__:
        for key, value in read_values.copy().items():  # another thread may read a field meanwhile
            digits = cls.__fields__[cls.__wire_names__[key]].options.digits
            entries[key] = as_sent(value, entries[key]) if digits else value  # it may have been changed
    return entries if state.additional is None else state.additional.merged(entries)
