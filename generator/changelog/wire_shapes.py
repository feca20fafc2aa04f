"""Schemas without their names and texts: what is left is what goes over the wire."""

import json
from typing import Any

from ..spec.source import SpecMap
from .python_types import schema_name

TEXTS = frozenset({"description", "summary", "example", "examples", "x-docs", "externalDocs", "title", "$comment"})
ONLY_PYTHON = frozenset({"x-python-name", "x-enum-varnames", "x-sensitive", "x-identity", "x-time", "deprecated"})


def wire_shape(document: SpecMap, node: Any) -> str:
    """A schema as text that is the same for schemas that describe the same messages.

    References are followed, so that names do not count; one that leads back is named by how far.
    """
    return json.dumps(_strip(document, node, ()), sort_keys=True)


def body_shape(node: Any, own: str) -> str:
    """A component as text that is the same under another name; the names it refers to count, but not its own."""
    return json.dumps(_strip(None, node, (own,)), sort_keys=True)


def _strip(document: SpecMap | None, node: Any, above: tuple[str, ...], names: bool = False) -> Any:
    """A copy without texts; `names`: the keys are names of properties."""
    if isinstance(node, list):
        return [_strip(document, value, above) for value in node]
    if not isinstance(node, dict):
        return node
    name = "" if names else schema_name(node)
    if name in above and name:
        return {"$ref": f"#{above.index(name)}"}
    if name and document is not None:
        beside = {key: value for key, value in node.items() if key != "$ref"}
        merged = {**document["components"]["schemas"][name], **beside}
        return _strip(document, merged, (*above, name))
    return {
        key: sorted(map(str, value))
        if key in ("required", "enum") and isinstance(value, list)
        else _strip(document, value, above, key == "properties" and not names)
        for key, value in node.items()
        if names or key not in TEXTS | ONLY_PYTHON
    }
