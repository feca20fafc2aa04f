"""Template views of models and enumerations."""

import re
from collections.abc import Mapping

from attrs import frozen

from ..spec.clouds import CLOUDS, value_clouds
from ..spec.naming import literal, member_names, values_name
from ..spec.schema import Schema, components
from ..spec.schema_uses import returned_schemas, sent_schemas
from ..spec.source import SpecMap
from ..spec.unions import Values, tags
from ..spec.value_types import names
from .annotations import READ, SENT, Annotations
from .docstrings import docstring
from .fields import Field, described, fields_of
from .limits import limits


def _code(values: Mapping[str, Values]) -> str:
    """Return the values that identify a model as Python code; empty without any."""
    if not values:
        return ""
    entries = [
        f"{literal(wire)}: ({', '.join(repr(one) if isinstance(one, int) else literal(one) for one in found)},)"
        for wire, found in values.items()
    ]
    return f"{{{', '.join(entries)}}}"


@frozen
class FieldView:
    """Declaration of a field.

    Args:
        name: Name of the attribute.
        annotation: Its type.
        value: Code of the declared value, or an empty string.
        doc: Docstring of the attribute.
    """

    name: str
    annotation: str
    value: str
    doc: str


@frozen
class PageView:
    """Properties of a model that is a page of a list.

    Args:
        item: Type of an item.
        items: Path of the array of items.
        total: Path of the total; empty if the service doesn't return it.
    """

    item: str
    items: str
    total: str

    @property
    def item_code(self) -> str:
        """Code of the type, in quotes if it names a model, which is only imported for type checkers."""
        code = self.item.replace("models.", "")
        return code if code == self.item else f'"{code}"'


@frozen
class ModelView:
    """Class of a model.

    Args:
        name: Name of the class.
        doc: Docstring of the class.
        fields: Its fields.
        references: Names of the models and enumerations in the types of the fields.
        page: Properties of a page; None for other models.
        tags: Code of the values that identify the model.
    """

    name: str
    doc: str
    fields: list[FieldView]
    references: frozenset[str]
    page: PageView | None
    tags: str

    @property
    def public(self) -> list[str]:
        """Return the names that the module defines for the model."""
        return [self.name]

    @property
    def uses(self) -> set[str]:
        """Return the names outside of the models package that the declarations use."""
        code = " ".join(f"{field.annotation} {field.value}" for field in self.fields)
        code += f" {self.page.item}" if self.page else ""
        return {"Any", "Literal", "UNSET", "Unset", "json_field"} & set(re.findall(r"\w+", code))

    @property
    def times(self) -> list[str]:
        """Return the classes of the module `datetime` that the declarations use."""
        code = " ".join(field.annotation for field in self.fields)
        return sorted({"datetime", "time", "timedelta"} & set(re.findall(r"\w+", code)))


@frozen
class EnumView:
    """Class of an enumeration.

    Args:
        name: Name of the class.
        doc: Docstring of the class.
        base: Base class.
        members: Name, value and docstring of each member; the docstring is empty if both clouds have the value.
        values: Name of the type of the listed values; empty without one.
    """

    name: str
    doc: str
    base: str
    members: list[tuple[str, str, str]]
    values: str

    @property
    def public(self) -> list[str]:
        """Return the names that the module defines for the enumeration."""
        return [self.name, self.values] if self.values else [self.name]


class ModelViews:
    """Makes the views of the models and enumerations of a document.

    Args:
        document: Bundled document.
        annotations: Writes the types of fields.
        pages: Item types by the name of the model of a page, with the operation that returns it.
    """

    def __init__(self, document: SpecMap, annotations: Annotations, pages: dict[str, tuple[str, SpecMap]]) -> None:
        self._schemas = components(document)
        self._annotations = annotations
        self._pages = pages
        self._returned = returned_schemas(document)
        self._sent = sent_schemas(document)
        self._tags = tags(document)

    def models(self) -> list[ModelView]:
        """Return the models, sorted by name."""
        return [self._model(schema) for schema in self._schemas if schema.properties]

    def enums(self) -> list[EnumView]:
        """Return the enumerations, sorted by name."""
        return [self._enum(schema) for schema in self._schemas if schema.enumeration]

    def _model(self, schema: Schema) -> ModelView:
        name, fields = schema.name, fields_of(schema)
        page, returned, sent = self._page(name), name in self._returned, name in self._sent
        used = frozenset[str]().union(*(names(field.type, "model") for field in fields))
        enums = frozenset[str]().union(*(names(field.type, "enum") for field in fields))
        items = frozenset(re.findall(r"models\.(\w+)", page.item)) if page else frozenset[str]()
        # Arguments accept the listed values of enumerations as well.
        values = frozenset[str]() if returned else frozenset(values_name(other) for other in enums)
        return ModelView(
            name=name,
            doc=docstring(f"{described(schema.keys, schema.get('description', ''))} {limits(schema)}".strip(), [], 4),
            fields=[self._declaration(field, returned=returned, sent=sent) for field in fields],
            references=used | enums | items | values,
            page=page,
            tags=_code(self._tags.get(name, {})),
        )

    def _page(self, name: str) -> PageView | None:
        if name not in self._pages:
            return None
        item, pagination = self._pages[name]
        return PageView(item, pagination["items"], pagination.get("total") or "")

    def _enum(self, schema: Schema) -> EnumView:
        name, integers = schema.name, isinstance(schema.enumeration[0], int)
        keys = member_names(schema.enumeration, schema.get("x-enum-varnames"))
        docs = {value: docstring(f"{CLOUDS[cloud]} only.", [], 4) for value, cloud in value_clouds(schema.keys).items()}
        return EnumView(
            name=name,
            doc=docstring(described(schema.keys, schema.get("description", "")), [], 4),
            base="OpenIntEnum" if integers else "OpenStrEnum",
            members=[
                (key, str(value) if integers else literal(value), docs.get(value, ""))
                for key, value in zip(keys, schema.enumeration, strict=True)
            ],
            values=values_name(name) if name in self._sent or name not in self._returned else "",
        )

    def _declaration(self, field: Field, *, returned: bool, sent: bool) -> FieldView:
        """Return the declaration of a field.

        A required field has no default. Missing fields read as None in models of responses, and as `UNSET` in models
        that only requests contain, whose constructors accept `UNSET`.
        """
        annotation = self._annotations.write(field.type, READ if returned else SENT)
        required = field.required and not (returned and field.nullable)
        default = "" if required else "None" if returned else "UNSET"
        if not required and not returned:
            annotation = "Any" if annotation == "Any" else f"{annotation} | Unset | None"
        elif not returned:
            annotation = f"{annotation}{' | None' if field.nullable else ''}"
        elif not required and annotation != "Any":
            annotation = f"{annotation} | None"
        form = next((part.form for part in field.type if part.form), "") if sent else ""
        options = [f"default={default}"] * bool(default)
        options += [f"key={field.key}"] * (field.wire != field.name)
        options += ["digits=True"] * field.digits + ["sensitive=True"] * field.sensitive
        options += [f"time={literal(form)}"] * bool(form)
        plain = options == [f"default={default}"] or not options
        value = default if plain else f"json_field({', '.join(options)})"
        return FieldView(field.name, annotation, value, docstring(field.documentation, [], 4))
