"""Arguments of methods and fields of models, which have a Python name and a wire name."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from ..spec.bundle import parameters
from ..spec.clouds import CLOUDS, only_cloud
from ..spec.messages import body_argument, is_body_required, request_schema
from ..spec.naming import python_name
from ..spec.schema import Schema, read_schema
from ..spec.source import SpecMap
from ..spec.value_types import type_of

ADDED_BY_CLIENT = "project_id"
PARAMETERS = ("path", "query", "header")


@frozen
class Use:
    """Whether values of a schema are sent to the service, read from responses, or both."""

    sent: bool
    read: bool


ARGUMENT = Use(sent=True, read=False)


@frozen
class Slot:
    """A parameter, a field of a request body, or a field of a model.

    Args:
        name: Python name.
        wire: Name on the wire.
        place: `path`, `query`, `header`, `body`, or `field` for a field of a model.
        schema: Schema.
        own: The same without the keys of a referenced component that has a class, whose changes are reported there.
        required: Whether the document requires it.
        description: Description in the document.
        joined: Whether a list is sent as one value, joined with commas.
        example: Example of a parameter.
        cloud: ID of the only cloud that documents it; None for both clouds.
        deprecated: Whether it is deprecated.
        nullable: Whether null is among its values.
    """

    name: str
    wire: str
    place: str
    schema: Schema
    own: Mapping[str, Any]
    required: bool
    description: str
    joined: bool = False
    example: Any = None
    cloud: str | None = None
    deprecated: bool = False
    nullable: bool = False

    @property
    def node(self) -> Any:
        """Schema as in the document, perhaps with `$ref`."""
        return self.schema.written

    @property
    def merged(self) -> Mapping[str, Any]:
        """Keys of the schema with `$ref` resolved."""
        return self.schema.keys

    @property
    def default_sent(self) -> Any:
        """Default that the client sends if the caller omits a required body field; None if there is none."""
        default = self.merged.get("default", self.merged.get("const"))
        return default if self.place == "body" and self.required and isinstance(default, str | int | float) else None

    @property
    def must_be_passed(self) -> bool:
        """Whether a call without it raises TypeError."""
        return self.required and self.default_sent is None

    @property
    def dependable(self) -> bool:
        """Whether reading the field in a response never gives None."""
        return self.required and not self.nullable

    @property
    def description_clause(self) -> str:
        """Description to append to a clause, after a colon; empty without a description."""
        only = f" ({CLOUDS[self.cloud]} only)" if self.cloud else ""
        return (f": {self.description.rstrip('.')}" if self.description else "") + only


def make_slot(wire: str, place: str, schema: Schema, required: bool) -> Slot:
    """Return the slot of a schema."""
    has_class = bool(schema.name and (schema.enumeration or schema.properties))
    own = schema.written if has_class else schema.keys
    return Slot(
        python_name(wire, schema.written),
        wire,
        place,
        schema,
        own,
        required,
        str(schema.get("description", "")),
        cloud=only_cloud(schema.written),
        deprecated=bool(own.get("deprecated")),
        nullable=any(part.kind == "null" for part in type_of(schema)),
    )


def arguments(document: SpecMap, item: Any, operation: Any) -> list[Slot]:
    """Return the arguments of a method in order: IDs of the path, query parameters, headers, fields of the body."""
    # A parameter with x-same-as gets its value from another one, so callers don't pass it.
    slots = [_parameter(document, entry) for entry in parameters(document, item, operation) if "x-same-as" not in entry]
    in_order = [slot for place in ("path", "query", "header") for slot in slots if slot.place == place]
    return [slot for slot in in_order if slot.wire != ADDED_BY_CLIENT] + _body_fields(document, operation)


def _parameter(document: SpecMap, entry: Any) -> Slot:
    schema = read_schema(document, entry.get("schema"))
    made = make_slot(entry["name"], entry["in"], schema, bool(entry.get("required")))
    return evolve(
        made,
        name=python_name(entry["name"], entry),
        description=str(entry.get("description", "")),
        joined=entry.get("explode") is False,
        example=entry.get("example"),
        cloud=only_cloud(entry),
        deprecated=made.deprecated or bool(entry.get("deprecated")),
    )


def body_schema(document: SpecMap, operation: Any) -> Any:
    """Return the schema of the request body as written; None without a body."""
    schema = request_schema(document, operation)
    return None if schema is None else schema.written


def _body_fields(document: SpecMap, operation: Any) -> list[Slot]:
    schema = request_schema(document, operation)
    if schema is None:
        return []
    if name := body_argument(document, operation):
        return [make_slot(name, "body", schema, is_body_required(document, operation))]
    return fields(document, schema.written, "body") or [make_slot("body", "body", schema, True)]


def fields(document: SpecMap, node: Any, place: str = "field") -> list[Slot]:
    """Return the fields of an object, including those from `allOf`."""
    schema = read_schema(document, node)
    return [make_slot(wire, place, part, wire in schema.required) for wire, part in schema.properties.items()]
