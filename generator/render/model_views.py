"""Template views of the modules of models and enumerations."""

import re

from attrs import frozen
from openapi_python_client import GeneratorData
from openapi_python_client.parser.properties import EnumProperty, ModelProperty

from ..spec.clouds import CLOUDS, value_clouds
from ..spec.naming import literal, member_names, module_name, prose, values_name
from ..spec.schema_uses import returned_schemas, sent_schemas
from ..spec.source import SpecMap
from .docstrings import docstring
from .fields import Field, Fields


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
    """Module of a model."""

    name: str
    module: str
    doc: str
    fields: list[FieldView]
    imports: list[tuple[str, str]]
    page: PageView | None

    @property
    def uses(self) -> set[str]:
        """Return the names outside of the models package that the declarations use."""
        code = " ".join(f"{field.annotation} {field.value}" for field in self.fields)
        code += f" {self.page.item}" if self.page else ""
        return {"Any", "UNSET", "Unset", "json_field"} & set(re.findall(r"\w+", code))

    @property
    def times(self) -> list[str]:
        """Return the classes of the module `datetime` that the declarations use."""
        code = " ".join(field.annotation for field in self.fields)
        return sorted({"datetime", "time", "timedelta"} & set(re.findall(r"\w+", code)))


@frozen
class EnumView:
    """Module of an enumeration.

    Args:
        name: Name of the class.
        module: Name of the module.
        doc: Docstring of the class.
        base: Base class.
        members: Name, value and docstring of each member; the docstring is empty if both clouds have the value.
        values: Name of the type of the listed values; empty without one.
    """

    name: str
    module: str
    doc: str
    base: str
    members: list[tuple[str, str, str]]
    values: str


class ModelViews:
    """Makes the views of the models and enumerations of a document.

    Args:
        document: Bundled document.
        data: The document as parsed by openapi-python-client.
        fields: Makes the fields of models.
        pages: Item types by the name of the model of a page, with the operation that returns it.
    """

    def __init__(
        self, document: SpecMap, data: GeneratorData, fields: Fields, pages: dict[str, tuple[str, SpecMap]]
    ) -> None:
        self._document = document
        self._data = data
        self._fields = fields
        self._pages = pages
        self._returned = returned_schemas(document)
        self._sent = sent_schemas(document)

    def models(self) -> list[ModelView]:
        """Return the models, sorted by name."""
        found = [self._model(model) for model in self._data.models if not self._fields.is_map(model)]
        return sorted(found, key=lambda view: view.name)

    def enums(self) -> list[EnumView]:
        """Return the enumerations, sorted by name."""
        found = [self._enum(enum) for enum in self._data.enums if isinstance(enum, EnumProperty)]
        return sorted(found, key=lambda view: view.name)

    def _model(self, model: ModelProperty) -> ModelView:
        name = model.class_info.name
        fields, page = self._fields.of_model(model), self._page(name)
        used = frozenset[str]().union(*(field.shape.models for field in fields))
        items = set(re.findall(r"models\.(\w+)", page.item)) if page else set[str]()
        # In the type of a page, ruff takes a name in quotes for unused, unless it is imported under an alias.
        imports = [
            (module_name(other), f"{other} as {other}" if other in items else other)
            for other in sorted({*used, *items} - {name})
        ]
        if name not in self._returned:
            enums = frozenset[str]().union(*(field.shape.enums for field in fields))
            imports += [(module_name(other), values_name(other)) for other in sorted(enums)]
        return ModelView(
            name=name,
            module=module_name(name),
            doc=docstring(prose(self._document["components"]["schemas"][name]["description"]), [], 4),
            fields=[_declaration(field, returned=name in self._returned) for field in fields],
            imports=imports,
            page=page,
        )

    def _page(self, name: str) -> PageView | None:
        if name not in self._pages:
            return None
        item, pagination = self._pages[name]
        return PageView(item, pagination["items"], pagination.get("total") or "")

    def _enum(self, enum: EnumProperty) -> EnumView:
        name = enum.class_info.name
        schema = self._document["components"]["schemas"][name]
        integers = enum.value_type is int
        names = member_names(schema["enum"], schema.get("x-enum-varnames"))
        docs = {value: docstring(f"{CLOUDS[cloud]} only.", [], 4) for value, cloud in value_clouds(schema).items()}
        return EnumView(
            name=name,
            module=module_name(name),
            doc=docstring(prose(schema["description"]), [], 4),
            base="OpenIntEnum" if integers else "OpenStrEnum",
            members=[
                (key, str(value) if integers else literal(value), docs.get(value, ""))
                for key, value in zip(names, schema["enum"], strict=True)
            ],
            values=values_name(name) if name in self._sent or name not in self._returned else "",
        )


def _declaration(field: Field, *, returned: bool) -> FieldView:
    """Return the declaration of a field.

    A required field has no default. Missing fields read as None in models of responses, and as `UNSET` in models that
    only requests contain, whose constructors accept `UNSET`.
    """
    annotation = field.shape.annotation if returned else field.shape.input_annotation
    required = field.required and not (returned and field.shape.nullable)
    default = "" if required else "None" if returned else "UNSET"
    if not required and not returned:
        annotation = "Any" if annotation == "Any" else f"{annotation} | Unset | None"
    elif not returned:
        annotation = f"{annotation}{' | None' if field.shape.nullable else ''}"
    elif not required and annotation != "Any":
        annotation = f"{annotation} | None"
    options = [f"default={default}"] * bool(default)
    options += [f"key={field.key}"] * (field.wire != field.name)
    options += ["digits=True"] * field.digits + ["sensitive=True"] * field.sensitive
    plain = options == [f"default={default}"] or not options
    value = default if plain else f"json_field({', '.join(options)})"
    return FieldView(field.name, annotation, value, docstring(field.documentation, [], 4))
