"""Fields of models and arguments of methods."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen

from ..spec.clouds import cloud_sentence
from ..spec.naming import literal, prose, python_name
from ..spec.schema import NULL, Schema
from ..spec.value_types import Type, type_of
from .limits import limits


@frozen
class Field:
    """One property of a model, one argument of a method.

    Args:
        wire: Name on the wire.
        name: Name in Python.
        type: Its type.
        required: Whether the argument is required.
        description: Description from the spec, safe in a docstring.
        digits: Whether the service sends integers in it as strings of digits.
        sensitive: Whether its value is kept out of `repr`.
        limits: Description of the default and the limits.
        sent: Python code of the value to send if a required argument is omitted; empty if it can't be omitted.
        clouds: Sentence about the only cloud that documents it; empty if both do.
    """

    wire: str
    name: str
    type: Type
    required: bool
    description: str
    digits: bool
    sensitive: bool
    limits: str = field(default="")
    sent: str = field(default="")
    clouds: str = field(default="")

    @property
    def key(self) -> str:
        """Name on the wire, as a Python literal."""
        return literal(self.wire)

    @property
    def documentation(self) -> str:
        """Description with the limits of the value and its only cloud."""
        return " ".join(part for part in (self.description, self.limits, self.clouds) if part)

    @property
    def nullable(self) -> bool:
        """Whether the spec lists null."""
        return any(part.kind == NULL for part in self.type)


def fields_of(schema: Schema) -> list[Field]:
    """Return the fields of an object, in the order of the spec."""
    return [
        make_field(wire, part, python_name(wire, part.written), wire in schema.required)
        for wire, part in schema.properties.items()
    ]


def make_field(wire: str, schema: Schema, name: str, required: bool, description: str | None = None) -> Field:
    """Return the field for a property or parameter.

    Args:
        wire: Its name on the wire.
        schema: Its schema.
        name: Its name in Python.
        required: Whether it is required.
        description: Its description, if that is not in the schema.
    """
    return Field(
        wire=wire,
        name=name,
        type=type_of(schema),
        required=required,
        description=described(schema.keys, description or schema.get("description", "")),
        digits=schema.has_mark("x-wire"),
        sensitive=schema.has_mark("x-sensitive"),
        limits=prose(limits(schema)),
        clouds=cloud_sentence(schema.written),
    )


def as_argument(given: Field, schema: Schema) -> Field:
    """Return a body field as an argument. A required field with a default becomes optional."""
    default = schema.get("default", schema.get("const"))
    if not given.required or not isinstance(default, str | int | float):
        return given
    sent = literal(default) if isinstance(default, str) else repr(default)
    return evolve(given, sent=sent, limits=prose(limits(schema, f"{sent} is sent by default.")))


def described(keys: Mapping[str, Any], text: str) -> str:
    """Return a description that is safe in a docstring, and says whether the described part is deprecated."""
    return prose(f"Deprecated. {text}" if keys.get("deprecated") else text)
