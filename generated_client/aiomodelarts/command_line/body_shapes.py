"""Compare the bodies of requests with their schema: wrong shapes, missing fields and unknown ones."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, cast

import click

from .api_document import Node, OperationText, resolved
from .exit_codes import PROGRAM
from .fields import json_type
from .printable_text import printable


def wrong_shapes(schema: Node, value: Any, above: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], str]]:
    """Return the paths of the values that are no object or no list although they must be, and what they must be."""
    kind = json_type(schema)
    if value is None or kind not in ("object", "array"):
        return []
    if not isinstance(value, dict if kind == "object" else list):
        return [(above, "an object" if kind == "object" else "a list")]
    inner: list[tuple[str, Any, Node]] = []
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        known: Mapping[str, Node] = schema.get("properties", {})
        inner = [(name, fields[name], known[name]) for name in known if name in fields]
    elif "items" in schema:
        inner = [(str(number), item, schema["items"]) for number, item in enumerate(cast("list[Any]", value))]
    return [wrong for name, one, node in inner for wrong in wrong_shapes(resolved(node), one, (*above, name))]


def _is_nullable(node: Node) -> bool:
    kind: object = node.get("type")
    return "type" not in node or (isinstance(kind, list) and "null" in cast("list[object]", kind))


def check_required(schema: Node, value: Any, above: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Return the paths of the required fields that a body lacks, within the objects that it has."""
    if json_type(schema) != "object" or not isinstance(value, dict):
        return []
    given = cast("dict[str, Any]", value)
    missing: list[tuple[str, ...]] = []
    for name, node in schema.get("properties", {}).items():
        if given.get(name) is not None or (name in given and name not in schema.get("required", ())):
            missing += check_required(resolved(node), given[name], (*above, name))
        elif name in schema.get("required", ()) and not (name in given and _is_nullable(resolved(node))):
            if "default" in resolved(node):
                continue
            missing.append((*above, name))
    return missing


def unknown_fields(schema: Node, value: Any, above: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], list[str]]]:
    """Return the paths of the fields that a schema does not have, and the names that it has at their place."""
    kind = json_type(schema)
    if kind == "array" and isinstance(value, list) and "items" in schema:
        items = enumerate(cast("list[Any]", value))
        return [
            found
            for number, one in items
            for found in unknown_fields(resolved(schema["items"]), one, (*above, str(number)))
        ]
    known: Mapping[str, Node] = schema.get("properties", {})
    # Names with @ are built-in ones in an object that may have others.
    is_open = bool(schema.get("additionalProperties")) or any(name.startswith("@") for name in known)
    if kind != "object" or not isinstance(value, dict) or not known or is_open:
        return []
    found: list[tuple[tuple[str, ...], list[str]]] = []
    for name, one in cast("dict[str, Any]", value).items():
        path = (*above, str(name))
        found += unknown_fields(resolved(known[name]), one, path) if name in known else [(path, list(known))]
    return found


def wrong_types(schema: Node, value: Any, above: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], str, Any]]:
    """Return the paths of single values whose type is not the documented one, that type, and the values."""
    if isinstance(value, dict):
        known: Mapping[str, Node] = schema.get("properties", {})
        inner = [(name, one, known[name]) for name, one in cast("dict[str, Any]", value).items() if name in known]
    elif isinstance(value, list):
        items = enumerate(cast("list[Any]", value)) if "items" in schema else ()
        inner = [(str(number), one, schema["items"]) for number, one in items]
    else:
        kind = schema.get("type")
        fits = {"string": str, "integer": int, "number": int | float, "boolean": bool}
        if value is None or not isinstance(kind, str) or kind not in fits:
            return []
        is_right = isinstance(value, fits[kind]) and (kind == "boolean" or not isinstance(value, bool))
        return [] if is_right else [(above, kind, value)]
    return [wrong for name, one, node in inner for wrong in wrong_types(resolved(node), one, (*above, name))]


def warn_of_body(operation: OperationText, body: Any) -> None:
    """Print a line for each field of a body that the operation does not document, or documents with another type.

    The service may ignore or refuse it. YAML reads texts such as `yes` and `1.10` as other values.
    """
    for path, kind, value in wrong_types(operation.body or {}, body):
        remedy = "; put it in quotes" if kind == "string" else ""
        documented = f"{'an' if kind == 'integer' else 'a'} {kind}"
        text = f"{printable('.'.join(path))} is {_shown(value)}, but {operation.id} documents {documented}{remedy}"
        print(f"{PROGRAM}: {text}", file=sys.stderr)  # noqa: T201
    for path, names in unknown_fields(operation.body or {}, body):
        text = f"{operation.id} does not document the field {printable('.'.join(path))}, and may ignore it"
        print(f"{PROGRAM}: {text}{_near(path[-1], names)}", file=sys.stderr)  # noqa: T201


def _shown(value: object) -> str:
    """Return a number or a truth value as JSON. Strings could be secret."""
    return json.dumps(value) if isinstance(value, bool | int | float) else "a string"


def check_path(operation: OperationText, path: str) -> None:
    """Check that an operation documents the field that an option sets.

    Args:
        operation: The operation.
        path: Names with dots between them; a number is an index of a list.

    Raises:
        click.UsageError: The operation does not document the field.
    """
    value: Any = None
    for name in reversed(path.split(".")):
        value = [value] if name.isdecimal() else {name: value}
    for wrong, names in unknown_fields(operation.body or {}, value):
        name = wrong[-1]
        raise click.UsageError(f"--set {path}: {operation.id} has no field {name!r}{_near(name, names)}")


def _near(name: str, names: Sequence[str]) -> str:
    near = get_close_matches(name, names, 1)
    return f"; did you mean {near[0]}?" if near else ""
