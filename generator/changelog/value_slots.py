"""Arguments of methods and fields of models: places that hold a value and have a Python and a wire name."""

from typing import Any

from attrs import evolve, frozen

from ..lint.schemas import flat_properties
from ..spec.bundle import parameters, resolve
from ..spec.naming import python_name
from ..spec.source import SpecMap

ADDED_BY_CLIENT = "project_id"


@frozen
class Slot:
    """A parameter, a field of a body, or a field of a model.

    Args:
        name: Its Python name.
        wire: Its name on the wire.
        place: `path`, `query`, `header`, `body`, or `field` for one of a model.
        node: Its schema as written.
        merged: Its schema with its reference followed, keys beside the reference first.
        required: Whether it has to be given.
        description: What the spec says about it.
        joined: Whether a list is written with commas.
        example: The example of a parameter.
    """

    name: str
    wire: str
    place: str
    node: Any
    merged: dict[str, Any]
    required: bool
    description: str
    joined: bool = False
    example: Any = None

    @property
    def sent(self) -> Any:
        """What the client sends when it is left out; None where it can't be left out, or nothing is sent."""
        default = self.merged.get("default")
        return default if self.place == "body" and self.required and isinstance(default, str | int | float) else None

    @property
    def must_be_given(self) -> bool:
        """Whether a call without it is refused."""
        return self.required and self.sent is None

    @property
    def about(self) -> str:
        """Its description, to follow a clause."""
        return f": {self.description.rstrip('.')}" if self.description else ""


def make_slot(document: SpecMap, wire: str, place: str, node: Any, required: bool) -> Slot:
    """A slot for a schema."""
    schema = node if isinstance(node, dict) else {}
    merged = {**resolve(document, schema), **schema}
    return Slot(python_name(wire, schema), wire, place, node, merged, required, str(merged.get("description", "")))


def arguments(document: SpecMap, item: Any, operation: Any) -> list[Slot]:
    """The arguments of a method in their order: ids of the path, then query, headers and the fields of the body."""
    # A twin with x-same-as is no argument of its own.
    given = [_parameter(document, entry) for entry in parameters(document, item, operation) if "x-same-as" not in entry]
    in_order = [slot for place in ("path", "query", "header") for slot in given if slot.place == place]
    return [slot for slot in in_order if slot.wire != ADDED_BY_CLIENT] + _body_fields(document, operation)


def _parameter(document: SpecMap, entry: Any) -> Slot:
    made = make_slot(document, entry["name"], entry["in"], entry.get("schema", {}), bool(entry.get("required")))
    return evolve(
        made,
        name=python_name(entry["name"], entry),
        description=str(entry.get("description", "")),
        joined=entry.get("explode") is False,
        example=entry.get("example"),
    )


def body_schema(document: SpecMap, operation: Any) -> Any:
    """The schema of the body of the request; None where there is none."""
    body = resolve(document, operation.get("requestBody")) or {}
    media = next(iter(body.get("content", {}).values()), {})
    return media.get("schema")


def _body_fields(document: SpecMap, operation: Any) -> list[Slot]:
    schema = body_schema(document, operation)
    if schema is None:
        return []
    found = fields(document, schema, "body")
    return found or [make_slot(document, "body", "body", schema, True)]


def fields(document: SpecMap, schema: Any, place: str = "field") -> list[Slot]:
    """The fields of an object."""
    required = _required(document, schema)
    return [
        make_slot(document, wire, place, node, wire in required)
        for wire, node in flat_properties(document, schema).items()
    ]


def _required(document: SpecMap, schema: Any) -> frozenset[str]:
    schema = resolve(document, schema)
    inner = (_required(document, part) for part in schema.get("allOf", []))
    return frozenset(schema.get("required", [])).union(*inner)
