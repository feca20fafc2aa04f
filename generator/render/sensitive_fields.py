"""Find the fields that the spec marks as sensitive: their paths in a body, and their names."""

from typing import Any

from ..spec.bundle import parameters
from ..spec.messages import body_argument, request_schema, response_schema
from ..spec.schema import Schema, read_schema
from ..spec.source import SpecMap

ITEM = "*"
Path = tuple[str, ...]


def sensitive_row(document: SpecMap, item: SpecMap, operation: SpecMap) -> dict[str, Any]:
    """Return the row entries for sensitive fields and parameters of an operation. Empty if there are none."""
    sent = body_paths(document, operation)
    answered = _paths(response_schema(document, operation), (), frozenset())
    names = tuple(sorted({_name(path) for path in (*sent, *answered)}))
    given = tuple(sensitive_parameters(document, item, operation))
    row = {"sensitive": tuple(sent), "sensitive_names": names, "sensitive_parameters": given}
    return {key: value for key, value in row.items() if value}


def body_paths(document: SpecMap, operation: SpecMap) -> list[Path]:
    """Return the paths of sensitive fields in a request body. `*` matches a list item or map value.

    If the body is an array, the paths begin with the name of its argument.
    """
    argument = body_argument(document, operation)
    outer = (argument,) if argument else ()
    return sorted(set(_paths(request_schema(document, operation), outer, frozenset())))


def sensitive_parameters(document: SpecMap, item: SpecMap, operation: SpecMap) -> list[str]:
    """Return the names of sensitive query parameters and headers."""
    given = parameters(document, item, operation)
    return sorted(one["name"] for one in given if read_schema(document, one.get("schema")).has_mark("x-sensitive"))


def _name(path: Path) -> str:
    return next(part for part in reversed(path) if part != ITEM)


def _paths(schema: Schema | None, path: Path, outer: frozenset[str]) -> list[Path]:
    """Return the paths below a schema. `outer` has the components on the path, to stop at recursive ones."""
    if schema is None or schema.name in outer:
        return []
    if schema.get("x-sensitive"):
        return [path]
    outer = outer | {schema.name} if schema.name else outer
    found: list[Path] = []
    for name, inner in schema.properties.items():
        found += _paths(inner, (*path, name), outer)
    for inner in schema.contents:
        found += _paths(inner, (*path, ITEM), outer)
    for inner in schema.alternatives:
        found += _paths(inner, path, outer)
    return found
