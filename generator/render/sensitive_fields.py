"""Find the fields that the spec marks as sensitive: their paths in a body, and their names."""

from typing import Any

from ..lint.extensions import success_schema
from ..lint.schemas import flat_properties
from ..spec.bundle import parameters, resolve
from ..spec.source import SpecMap

ITEM = "*"
Path = tuple[str, ...]


def sensitive_row(document: SpecMap, item: SpecMap, operation: SpecMap) -> dict[str, Any]:
    """Return the row entries for sensitive fields and parameters of an operation. Empty if there are none."""
    sent = body_paths(document, operation)
    answered = _paths(document, success_schema(document, operation), (), frozenset())
    names = tuple(sorted({_name(path) for path in (*sent, *answered)}))
    given = tuple(sensitive_parameters(document, item, operation))
    row = {"sensitive": tuple(sent), "sensitive_names": names, "sensitive_parameters": given}
    return {key: value for key, value in row.items() if value}


def body_paths(document: SpecMap, operation: SpecMap) -> list[Path]:
    """Return the paths of sensitive fields in a request body. `*` matches a list item or map value."""
    body = resolve(document, operation.get("requestBody")) or {}
    schemas = [media.get("schema") for media in body.get("content", {}).values()]
    return sorted({path for schema in schemas for path in _paths(document, schema, (), frozenset())})


def sensitive_parameters(document: SpecMap, item: SpecMap, operation: SpecMap) -> list[str]:
    """Return the names of sensitive query parameters and headers."""
    given = parameters(document, item, operation)
    return sorted(one["name"] for one in given if resolve(document, one.get("schema", {})).get("x-sensitive"))


def _name(path: Path) -> str:
    return next(part for part in reversed(path) if part != ITEM)


def _paths(document: SpecMap, node: Any, path: Path, outer: frozenset[str]) -> list[Path]:
    """Return the paths below a schema. `outer` has the references on the path, to stop at recursive schemas."""
    if not isinstance(node, dict):
        return []
    reference = node.get("$ref")
    if reference in outer:
        return []
    schema = resolve(document, node)
    if node.get("x-sensitive") or schema.get("x-sensitive"):
        return [path]
    outer = outer | {reference} if reference else outer
    found: list[Path] = []
    for name, inner in flat_properties(document, schema).items():
        found += _paths(document, inner, (*path, name), outer)
    for inner in (schema.get("items"), schema.get("additionalProperties")):
        found += _paths(document, inner, (*path, ITEM), outer)
    for inner in (*schema.get("anyOf", []), *schema.get("oneOf", [])):
        found += _paths(document, inner, path, outer)
    return found
