"""Hide secrets in tables and printed requests, by the schema of a result and by names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from attrs import frozen

from ...core.redaction.hidden import HIDDEN
from ..api_document import Node, resolved

# Hyperparameters such as max_tokens and pad_token are no secrets.
SECRET_PARAMETER = re.compile(
    r"(^|.*[_.-])(password|passwd|pwd|passphrase|secret|credentials?|((api|access|secret|private)[_-]?key)"
    r"|((auth|access|api|hf|hub|github|session|bearer)[_-]?token))|token",
    re.IGNORECASE,
)


@frozen
class Secrets:
    """What is secret in a result.

    Args:
        schema: Schema of a row, or None. It says which fields are sensitive.
        names: Names of the sensitive fields, for fields that the schema lacks.
    """

    schema: Node | None = None
    names: frozenset[str] = frozenset()

    def hidden_in(self, result: Any) -> Any:
        """Return a row, or a list of rows, with `***` in place of secrets."""
        if not self.names:
            return result
        nodes = [self.schema] if self.schema is not None else []
        if isinstance(result, list):
            return [without_named_values(_hidden(row, nodes, self.names)) for row in cast("list[Any]", result)]
        return without_named_values(_hidden(result, nodes, self.names))


def without_named_values(value: Any) -> Any:
    """Return JSON with `***` in place of the values of parameters whose names say that they are secret.

    Args:
        value: JSON, in which parameters are objects with `name` and `value`.
    """
    if isinstance(value, list):
        return [without_named_values(one) for one in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    fields = {name: without_named_values(one) for name, one in cast("dict[str, Any]", value).items()}
    name = fields.get("name")
    if isinstance(name, str) and fields.get("value") and SECRET_PARAMETER.fullmatch(name):
        fields["value"] = HIDDEN
    return fields


def _hidden(value: Any, nodes: Sequence[Node], names: frozenset[str]) -> Any:
    """Return JSON with `***` in place of sensitive values.

    A name such as `value` is sensitive in some objects only: it is hidden where the schema says so, or lacks the field.
    """
    whole = _alternatives(nodes)
    if isinstance(value, list):
        items = [node["items"] for node in whole if "items" in node]
        return [_hidden(one, items, names) for one in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    shown: dict[str, Any] = {}
    for name, one in cast("dict[str, Any]", value).items():
        known = _alternatives([field for node in whole if (field := _field(node, name)) is not None])
        is_sensitive = any(node.get("x-sensitive") for node in known) if known else name in names
        shown[name] = HIDDEN if is_sensitive and one else _hidden(one, known, names)
    return shown


def _alternatives(nodes: Sequence[Node]) -> list[Node]:
    """Return the schemas without references, and those that they are composed of."""
    found = [resolved(node) for node in nodes]
    return found + [
        one for node in found for key in ("anyOf", "oneOf", "allOf") for one in _alternatives(node.get(key, ()))
    ]


def _field(node: Node, name: str) -> Node | None:
    """Return the schema of a field; None if the schema does not document the field."""
    documented: Mapping[str, Node] = node.get("properties", {})
    others: Any = node.get("additionalProperties")
    # A schema of all other fields that says nothing about them does not document them.
    return documented.get(name) or (cast("Node", others) if isinstance(others, Mapping) and others else None)
