"""Template views of the typed dictionaries for nested input."""

import re
from functools import cached_property
from keyword import iskeyword

from attrs import frozen

from ..spec.naming import literal, values_name
from ..spec.schema import Schema, components
from ..spec.schema_uses import sent_schemas
from ..spec.source import SpecMap
from ..spec.value_types import names, type_of
from .annotations import TYPED_DICT, Annotations
from .docstrings import docstring
from .fields import described, make_field


@frozen
class KeyView:
    """A key of a typed dictionary."""

    wire: str
    type: str
    required: bool
    doc: str

    @property
    def annotation(self) -> str:
        """Annotation in a class."""
        return self.type if self.required else f"NotRequired[{self.type}]"

    @property
    def assigned(self) -> str:
        """Annotation in an assignment, in quotes because it may name a later class."""
        return literal(self.type) if self.required else f"NotRequired[{literal(self.type)}]"

    @property
    def literal(self) -> str:
        """The key, as a Python literal."""
        return literal(self.wire)


@frozen
class TypedDictView:
    """A typed dictionary.

    Args:
        name: Name of its schema.
        doc: Docstring of the class.
        note: Docstring below an assignment.
        keys: Its keys.
        enumerations: Enumerations in the types of the keys.
    """

    name: str
    doc: str
    note: str
    keys: list[KeyView]
    enumerations: frozenset[str]

    @cached_property
    def words(self) -> set[str]:
        """The names in the types of the keys."""
        return {word for key in self.keys for word in re.findall(r"\w+", key.annotation)}

    @property
    def is_class(self) -> bool:
        """Whether the keys can be attributes of a class: they are Python names and hide no type of another key."""
        return all(is_attribute(key.wire) and key.wire not in self.words for key in self.keys)


def is_attribute(name: str) -> bool:
    """Return whether a name stays the same as an attribute in a class, without mangling or normalization."""
    return name.isidentifier() and name.isascii() and not iskeyword(name) and not name.startswith("__")


def typed_dicts(document: SpecMap, annotations: Annotations) -> list[TypedDictView]:
    """Return the typed dictionaries of the objects that requests contain, sorted by name."""
    sent = sent_schemas(document)
    return [_view(schema, annotations) for schema in components(document) if schema.name in sent and schema.properties]


def imports(views: list[TypedDictView]) -> dict[str, list[str]]:
    """Return the names that typed dictionaries use from other modules."""
    words = set[str]().union(*(view.words for view in views))
    enumerations = frozenset[str]().union(*(view.enumerations for view in views))
    found = {
        "datetime": {"datetime", "time", "timedelta"} & words,
        "typing": {"Any", "Literal", "NotRequired"} & words | ({"TypedDict"} if views else set()),
        "..models": {*enumerations, *map(values_name, enumerations)} & words,
    }
    return {module: sorted(used) for module, used in found.items() if used}


def _view(schema: Schema, annotations: Annotations) -> TypedDictView:
    description = described(schema.keys, schema.get("description", ""))
    types = {wire: type_of(part) for wire, part in schema.properties.items()}
    keys = [
        KeyView(
            wire=wire,
            type=annotations.write(types[wire], TYPED_DICT),
            required=wire in schema.required,
            doc=docstring(make_field(wire, part, wire, False).documentation, [], 4),
        )
        for wire, part in schema.properties.items()
    ]
    enumerations = frozenset[str]().union(*(names(type_, "enum") for type_ in types.values()))
    return TypedDictView(schema.name, docstring(description, [], 4), docstring(description, [], 0), keys, enumerations)
