"""Fields of an operation as arguments and options of its command."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal, cast

from attrs import evolve, field, frozen

from .api_document import Node, OperationText, resolved

Place = Literal["path", "query", "header", "body"]
DEEPEST = 4
TEXTS = ("description", "x-time", "x-clouds", "x-sensitive", "x-python-name", "deprecated")
RESERVED = frozenset(
    [
        "allow-http",
        "body",
        "cloud",
        "columns",
        "curl",
        "debug",
        "dry-run",
        "endpoint",
        "help",
        "limit",
        "no-wait",
        "output",
        "page-size",
        "project",
        "query",
        "region",
        "sort",
        "timeout",
        "to",
        "verbose",
        "wait",
        "watch",
        "yes",
    ]
)
"""Options that all commands share. A field with one of these names gets the prefix `field-`."""


@frozen
class Field:
    """A field that the user can set.

    Args:
        place: Part of the request.
        path: Names on the wire, from the outermost object to the field. The first one is the argument of the method.
        node: Schema of the field, with its description.
        required: Whether the field is required in the object that contains it.
        prefix: Part of the request in front of the option, such as `body`, if another field has the same name.
    """

    place: Place
    path: tuple[str, ...]
    node: Node = field(repr=False, eq=False)
    required: bool = False
    prefix: str = ""

    @property
    def option(self) -> str:
        """Name of the option, such as `volume.capacity`, without hyphens in front."""
        name = ".".join(option_name(step) for step in self.path)
        if self.prefix:
            return f"{self.prefix}.{name}"
        return f"field-{name}" if name in RESERVED else name

    @property
    def argument(self) -> str:
        """Name of the argument of the method, or of the whole object that contains the field."""
        return str(self.node.get("x-python-name", "")) if len(self.path) == 1 else ""

    @property
    def kind(self) -> str:
        """JSON type: `string`, `integer`, `number`, `boolean`, `array`, `object`, or `any`."""
        return json_type(self.node)

    @property
    def item(self) -> Node | None:
        """Schema of the items of an array, or None."""
        return resolved(self.node["items"]) if self.kind == "array" and "items" in self.node else None

    @property
    def is_list_of_values(self) -> bool:
        """Whether the field is an array of strings or numbers, so that its option takes one item at a time."""
        return self.item is not None and json_type(self.item) in ("string", "integer", "number")

    @property
    def is_map(self) -> bool:
        """Whether the field is an object with names that the user chooses."""
        return self.kind == "object" and not self.node.get("properties")

    @property
    def values(self) -> dict[str, Any]:
        """Known values by the word to type; empty if the field is no enumeration."""
        node = self.item if self.is_list_of_values and self.item is not None else self.node
        known = [value for value in node.get("enum", ()) if value is not None]
        return {str(value): value for value in known}

    @property
    def is_closed(self) -> bool:
        """Whether the service accepts only the known values."""
        node = self.item if self.is_list_of_values and self.item is not None else self.node
        return bool(node.get("x-closed"))

    @property
    def time_format(self) -> str:
        """Format of a time or a duration; empty for other fields."""
        found = self.node.get("x-time", "")
        return found if isinstance(found, str) else ""


def option_name(wire: str) -> str:
    """Return the name of the option for a name on the wire: `sortBy` and `sort_by` become `sort-by`."""
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1-\2", wire)
    words = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1-\2", words)
    return re.sub(r"[^0-9A-Za-z]+", "-", words).strip("-").lower()


def json_type(node: Node) -> str:
    """Return the JSON type of a schema, or `any` if it has several."""
    found: object = node.get("type")
    if isinstance(found, list):
        types = [one for one in cast("list[str]", found) if one != "null"]
        found = types[0] if len(types) == 1 else "string" if "string" in types else None
    if isinstance(found, str):
        return found
    return "object" if "properties" in node else "any"


def fields_of(operation: OperationText) -> list[Field]:
    """Return all fields of an operation: the parameters, and the fields of the body with those of nested objects."""
    in_path = sorted(operation.parameters, key=lambda one: operation.path.find(f"{{{one['name']}}}"))
    twins = {one["x-same-as"]: one["name"] for one in in_path if "x-same-as" in one}
    found = [
        Field(
            one["in"],
            (one["name"],),
            {**resolved(one.get("schema", {})), **_texts(one, twins.get(one["name"]))},
            bool(one.get("required")),
        )
        for one in in_path
        if "x-same-as" not in one  # the argument of the other parameter sets this one too
    ]
    if operation.body is not None and json_type(operation.body) == "object":
        found += _body_fields(operation.body, (), required=True)
    return _without_duplicates(found)


def _texts(node: Node, twin: str | None) -> Mapping[str, Any]:
    """Return the texts about a parameter. One that is sent under a second name, too, belongs to no single cloud."""
    found: dict[str, Any] = {key: node[key] for key in TEXTS if key in node}
    if twin is not None:
        found.pop("x-clouds", None)
        found["description"] = f"{found.get('description', '')} Sent as {node['name']} and {twin}.".strip()
    return found


def _body_fields(schema: Node, above: tuple[str, ...], *, required: bool) -> Iterator[Field]:
    """Yield the fields of an object: required ones first, nested ones after the object that contains them."""
    needed = schema.get("required", ())
    properties: Mapping[str, Node] = schema.get("properties", {})
    for name in sorted(properties, key=lambda name: name not in needed):
        node = resolved(properties[name])
        if node.get("readOnly"):
            continue
        own = Field("body", (*above, name), node, required and name in needed)
        yield own
        if own.kind == "object" and node.get("properties") and len(own.path) < DEEPEST:
            yield from _body_fields(node, own.path, required=own.required)


def _without_duplicates(fields: list[Field]) -> list[Field]:
    """Return the fields, each with an option of its own: the first field with a name keeps it. IDs are arguments."""
    seen: set[str] = set()
    found: list[Field] = []
    for one in fields:
        own = evolve(one, prefix=one.place) if one.place != "path" and one.option in seen else one
        found.append(own)
        if own.place != "path":
            seen.add(own.option)
    return found


def paging_field(operation: OperationText, role: str) -> Field | None:
    """Return the field that a list uses for paging, or None. If query and body have one, that of the query applies.

    Args:
        operation: The operation.
        role: `index` for the position of a page, `size` for its number of items.
    """
    name = operation.pagination.get(role)
    return next((one for one in fields_of(operation) if one.place != "path" and one.path == (name,)), None)


def body_arguments(operation: OperationText) -> dict[str, str]:
    """Return the arguments of the method for fields of the body that have another name there, by name on the wire."""
    return {one.path[0]: one.argument for one in fields_of(operation) if one.place == "body" and one.argument}
