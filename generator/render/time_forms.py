"""Find the times and durations in the arguments of an operation, and their forms."""

from typing import Any

from ..lint.schemas import flat_properties
from ..spec.bundle import parameters, resolve
from ..spec.source import SpecMap

MOMENT_TYPES = {"local": "datetime | time"}
"""Types of the forms that take more than a `datetime`."""


def times_row(document: SpecMap, item: SpecMap, operation: SpecMap) -> dict[str, Any]:
    """Return the row entry for times in the arguments of an operation. Empty if there are none."""
    found: dict[str, str] = {}
    for one in parameters(document, item, operation):
        if form := form_of(document, one.get("schema")):
            found[f"{one['in']}.{one['name']}"] = form
    body = resolve(document, operation.get("requestBody")) or {}
    for media in body.get("content", {}).values():
        _collect(document, media.get("schema"), "body", frozenset(), found)
    return {"times": dict(sorted(found.items()))} if found else {}


def form_of(document: SpecMap, node: Any) -> str | None:
    """Return the form in the `x-time` of a schema, or None. A schema whose form is omitted has none."""
    if not isinstance(node, dict):
        return None
    form = node.get("x-time", resolve(document, node).get("x-time"))
    return form if isinstance(form, str) else None


def python_type(form: str) -> str:
    """Return the Python type that an argument accepts besides the value on the wire."""
    return "timedelta" if form.startswith("duration-") else MOMENT_TYPES.get(form, "datetime")


def _collect(document: SpecMap, node: Any, place: str, outer: frozenset[str], found: dict[str, str]) -> None:
    """Record the times below a schema. `outer` has the references on the path, to stop at recursive schemas."""
    if not isinstance(node, dict):
        return
    reference = node.get("$ref")
    if reference in outer:
        return
    schema = resolve(document, node)
    if form := form_of(document, node):
        found[place] = form
    outer = outer | {reference} if reference else outer
    for name, inner in flat_properties(document, schema).items():
        _collect(document, inner, f"{place}.{name}", outer, found)
    for inner in (schema.get("items"), *schema.get("anyOf", []), *schema.get("oneOf", [])):
        _collect(document, inner, place, outer, found)
