"""Reduce schemas to what affects messages on the wire, without names and descriptions."""

import json
from typing import Any

from ..spec.clouds import KEY, VALUES_KEY
from ..spec.source import SpecMap
from .python_types import schema_name

DOCUMENTATION_KEYS = frozenset(
    {"description", "summary", "example", "examples", "x-docs", "externalDocs", "title", "$comment", KEY, VALUES_KEY}
)
# Lists whose order does not matter.
UNORDERED = frozenset({"required", "enum", "type", "anyOf", "oneOf", "allOf"})
PYTHON_KEYS = frozenset(
    {"x-python-name", "x-enum-varnames", "x-sensitive", "x-identity", "x-time", "x-closed", "deprecated"}
)


def wire_shape(document: SpecMap, node: Any) -> str:
    """Return a string that is equal for schemas that describe the same messages.

    References are resolved, so component names do not matter. A recursive reference is replaced by its depth.
    """
    return json.dumps(_strip(document, node, ()), sort_keys=True)


def body_shape(node: Any, own: str) -> str:
    """Return a string that is equal for a component and its renamed copy. Names of other components do matter."""
    return json.dumps(_strip(None, node, (own,)), sort_keys=True)


def _strip(document: SpecMap | None, node: Any, above: tuple[str, ...], names: bool = False) -> Any:
    """Return a copy without descriptions. `names` says that the keys are property names."""
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
        key: sorted(_strip(document, value, above), key=_order)
        if key in UNORDERED and isinstance(value, list) and not names
        else _strip(document, value, above, key == "properties" and not names)
        for key, value in node.items()
        if names or key not in DOCUMENTATION_KEYS | PYTHON_KEYS
    }


def _order(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
