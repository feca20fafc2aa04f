"""Turn the properties that openapi-python-client parses into Python types and code."""

import re
from collections.abc import Iterable
from typing import Any

from attrs import Factory, evolve, field, frozen
from openapi_python_client import GeneratorData
from openapi_python_client.parser.properties import EnumProperty, ListProperty, ModelProperty
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty

from ..lint.schemas import flat_properties
from ..spec.bundle import resolve
from ..spec.clouds import cloud_sentence
from ..spec.naming import literal, prose, python_name, values_name
from ..spec.schema_uses import closed_enumerations
from ..spec.source import SpecMap
from .time_forms import form_of, python_type


@frozen
class Shape:
    """Python type of a schema.

    Args:
        annotation: Its type.
        models: Classes the annotation names.
        nullable: Whether the spec lists null.
        enums: Enumerations among them.
        input_annotation: Its type in models that only requests contain, which also accept the values of enumerations,
            and time objects.
    """

    annotation: str
    models: frozenset[str] = frozenset()
    nullable: bool = False
    enums: frozenset[str] = frozenset()
    input_annotation: str = field(default=Factory(lambda shape: shape.annotation, takes_self=True))


@frozen
class Field:
    """One property of a model, one argument of a method.

    Args:
        wire: Name on the wire.
        name: Name in Python.
        shape: Its type.
        required: Whether the argument is required.
        description: Description from the spec, safe in a docstring.
        digits: Whether the service sends integers in it as strings of digits.
        sensitive: Whether its value is kept out of `repr`.
        limits: Description of the default and the range.
        sent: Python code of the value to send if a required argument is omitted; empty if it can't be omitted.
        clouds: Sentence about the only cloud that documents it; empty if both do.
    """

    wire: str
    name: str
    shape: Shape
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


class Fields:
    """Makes the fields of one document.

    Args:
        document: The bundled document.
        data: What openapi-python-client read from it.
    """

    def __init__(self, document: SpecMap, data: GeneratorData) -> None:
        self._document = document
        self._closed = closed_enumerations(document)
        self._maps = {
            model.class_info.name: model
            for model in data.models
            if model.additional_properties and not model.required_properties and not model.optional_properties
        }

    def is_map(self, model: ModelProperty) -> bool:
        """Whether a model has no declared keys and becomes a plain dictionary."""
        return model.class_info.name in self._maps

    def of_model(self, model: ModelProperty) -> list[Field]:
        """Return the fields of a model, in the order of the spec."""
        return self.of_schema(self._document["components"]["schemas"][model.class_info.name], model)

    def of_schema(self, schema: SpecMap, model: ModelProperty) -> list[Field]:
        """Return the fields of an object schema that was parsed as a model."""
        nodes = flat_properties(self._document, schema)
        properties = {
            prop.name.get_untrusted_value(): prop
            for prop in (model.required_properties or []) + (model.optional_properties or [])
        }
        return [self.make(wire, properties[wire], node, python_name(wire, node)) for wire, node in nodes.items()]

    def make(self, wire: str, prop: Any, node: SpecMap, name: str, description: str | None = None) -> Field:
        """Return the field for a property or parameter.

        Args:
            wire: Its name on the wire.
            prop: What openapi-python-client made of it.
            node: Its schema.
            name: Its name in Python.
            description: Its description, if that is not in the schema.
        """
        resolved = resolve(self._document, node)
        shape = self.shape(prop)
        if form := form_of(self._document, node):
            shape = evolve(shape, input_annotation=f"{shape.input_annotation} | {python_type(form)}")
        return Field(
            wire=wire,
            name=name,
            shape=shape,
            required=bool(prop.required),
            description=prose(description or node.get("description") or resolved.get("description") or ""),
            digits=self._is_marked(node, "x-wire"),
            sensitive=self._is_marked(node, "x-sensitive"),
            limits=prose(limits(node, resolved)),
            clouds=cloud_sentence(node),
        )

    def as_argument(self, given: Field, node: SpecMap) -> Field:
        """Return a body field as an argument. A required field with a default becomes optional."""
        resolved = resolve(self._document, node)
        default = node.get("default", resolved.get("default"))
        if not given.required or not isinstance(default, str | int | float):
            return given
        sent = literal(default) if isinstance(default, str) else repr(default)
        return evolve(given, sent=sent, limits=prose(limits(node, resolved, f"{sent} is sent by default.")))

    def shape(self, prop: Any) -> Shape:
        """Return the type of a property."""
        if isinstance(prop, ModelProperty):
            if self.is_map(prop):
                inner = self.shape(self._map_value(prop))
                return _container("dict[str, {}]", inner)
            return Shape(prop.class_info.name, frozenset({prop.class_info.name}))
        if isinstance(prop, EnumProperty):
            name = prop.class_info.name
            own = frozenset({name})
            return Shape(name, own, enums=own, input_annotation=self._enumeration(prop, ""))
        if isinstance(prop, ListProperty):
            return _container("list[{}]", self.shape(prop.inner_property))
        if isinstance(prop, UnionProperty):
            return self._union(prop)
        if isinstance(prop, NoneProperty):
            return Shape("None", nullable=True)
        if isinstance(prop, BooleanProperty):
            return Shape("bool")
        if isinstance(prop, IntProperty):
            return Shape("int")
        if isinstance(prop, FloatProperty):
            return Shape("float")
        # Dates stay strings, because a round trip must not change them.
        return Shape("Any" if isinstance(prop, AnyProperty) else "str")

    def _union(self, prop: UnionProperty) -> Shape:
        shapes = [self.shape(inner) for inner in prop.inner_properties]
        given = [shape for shape in shapes if not shape.nullable]
        models = frozenset[str]().union(*(shape.models for shape in shapes))
        nullable = any(shape.nullable for shape in shapes)
        enums = frozenset[str]().union(*(shape.enums for shape in shapes))
        annotation = _union_of(shape.annotation for shape in given)
        return Shape(annotation, models, nullable, enums, _union_of(shape.input_annotation for shape in given))

    def _enumeration(self, prop: EnumProperty, package: str) -> str:
        """Return the type of an argument that takes the members of an enumeration or their values.

        Args:
            prop: The enumeration.
            package: Prefix of the names of models.
        """
        name = prop.class_info.name
        listed = f"{package}{name} | {package}{values_name(name)}"
        return listed if name in self._closed else f"{listed} | {'int' if prop.value_type is int else 'str'}"

    def argument(self, prop: Any, node: SpecMap | None = None) -> str:
        """Return the type of an argument. It accepts dictionaries for models, any sequence for lists, and time objects.

        Args:
            prop: Property as parsed by openapi-python-client.
            node: Schema of the property.
        """
        if form := form_of(self._document, node):
            return f"{self.argument(prop)} | {python_type(form)}"
        if isinstance(prop, ModelProperty):
            if self.is_map(prop):
                return f"Mapping[str, {self.argument(self._map_value(prop))}]"
            return f"models.{prop.class_info.name} | params.{prop.class_info.name}"
        if isinstance(prop, EnumProperty):
            return self._enumeration(prop, "models.")
        if isinstance(prop, ListProperty):
            return f"Sequence[{self.argument(prop.inner_property)}]"
        if isinstance(prop, UnionProperty):
            return _union_of(self.argument(inner) for inner in prop.inner_properties)
        return self.shape(prop).annotation

    def result(self, prop: Any) -> str:
        """Return the type of a response."""
        shape = self.shape(prop)
        annotation = shape.annotation
        for name in shape.models:
            annotation = re.sub(rf"\b{name}\b", f"models.{name}", annotation)
        return annotation

    def _map_value(self, model: ModelProperty) -> Any:
        """Return the property of the values of a map."""
        return self._maps[model.class_info.name].additional_properties

    def _is_marked(self, node: Any, key: str) -> bool:
        """Whether a schema or one of its items, values or alternatives has a key. Properties are left out."""
        if not isinstance(node, dict):
            return False
        inner = [node.get("items"), node.get("additionalProperties"), *node.get("anyOf", []), *node.get("oneOf", [])]
        if "$ref" in node:
            inner.append(resolve(self._document, node))
        return bool(node.get(key)) or any(self._is_marked(part, key) for part in inner)


def _container(code: str, inner: Shape) -> Shape:
    """Return the type of a list or dictionary. `code` has a gap for the type of the items."""
    return Shape(
        code.format(inner.annotation),
        inner.models,
        enums=inner.enums,
        input_annotation=code.format(inner.input_annotation),
    )


def _union_of(annotations: Iterable[str]) -> str:
    parts = dict.fromkeys(annotations)
    return "Any" if "Any" in parts else " | ".join(parts) or "None"


def without_none(annotation: str) -> str:
    """Return a type without the None at its beginning or end."""
    return annotation.removesuffix(" | None").removeprefix("None | ")


def limits(node: SpecMap, resolved: SpecMap, about_default: str = "") -> str:
    """Describe the default and the range of a schema."""
    found = {**resolved, **node}
    parts: list[str] = []
    if "default" in found:
        parts.append(about_default or f"Default of the service: {found['default']!r}.")
    if "minimum" in found and "maximum" in found:
        parts.append(f"From {found['minimum']} to {found['maximum']}.")
    elif "minimum" in found:
        parts.append(f"At least {found['minimum']}.")
    elif "maximum" in found:
        parts.append(f"At most {found['maximum']}.")
    if "maxLength" in found:
        parts.append(f"At most {found['maxLength']} characters.")
    return " ".join(parts)
