"""Find the times and durations in the arguments of an operation, and their forms."""

from typing import Any

from ..spec.bundle import parameters
from ..spec.messages import request_schema
from ..spec.schema import Schema, read_schema
from ..spec.source import SpecMap

MOMENT_TYPES = {"local": "datetime | time"}
"""Types of the forms that take more than a `datetime`."""


def times_row(document: SpecMap, item: SpecMap, operation: SpecMap) -> dict[str, Any]:
    """Return the row entry for times in the arguments of an operation. Empty if there are none."""
    found: dict[str, str] = {}
    for one in parameters(document, item, operation):
        _collect(read_schema(document, one.get("schema")), f"{one['in']}.{one['name']}", frozenset(), found)
    _collect(request_schema(document, operation), "body", frozenset(), found)
    return {"times": dict(sorted(found.items()))} if found else {}


def python_type(form: str) -> str:
    """Return the Python type that an argument accepts besides the value on the wire."""
    return "timedelta" if form.startswith("duration-") else MOMENT_TYPES.get(form, "datetime")


def _collect(schema: Schema | None, place: str, outer: frozenset[str], found: dict[str, str]) -> None:
    """Record the times below a schema. `outer` has the components on the path, to stop at recursive ones."""
    if schema is None or schema.name in outer:
        return
    if form := schema.time_form:
        found[place] = form
    outer = outer | {schema.name} if schema.name else outer
    for name, inner in schema.properties.items():
        _collect(inner, f"{place}.{name}", outer, found)
    for inner in (schema.items, *schema.alternatives):
        _collect(inner, place, outer, found)
