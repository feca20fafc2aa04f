"""Check that times and durations have `x-time`, with a form that fits their type and description."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, parameters, resolve, walk
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap

FORMS = {
    "integer": (
        "milliseconds", "seconds", "duration-milliseconds", "duration-seconds", "duration-minutes", "duration-hours",
    ),
    "string": (
        "digits", "iso", "iso-offset", "date-and-time", "go", "date", "local", "duration-second-digits",
        "duration-clock", "duration-text",
    ),
}  # fmt: skip

WORDS = {
    "milliseconds": "in milliseconds since 1970",
    "seconds": "in seconds since 1970",
    "digits": "in milliseconds since 1970",
    "iso": "in UTC, in ISO 8601 format",
    "iso-offset": "in ISO 8601 format, with its UTC offset",
    "date-and-time": "in the format YYYY-MM-DD hh:mm:ss",
    "go": "in the format of Go",
    "date": "in the format YYYY-MM-DD",
    "duration-milliseconds": "in milliseconds",
    "duration-seconds": "in seconds",
    "duration-minutes": "in minutes",
    "duration-hours": "in hours",
    "duration-second-digits": "in seconds",
}
"""What a description says about the unit, by form."""

# Matches the end of a name in snake case, with any separator between words.
_NAME = re.compile(
    r"(^|[._/-])(time|timestamp|date|duration|interval|timeout|period|since|until|before|after|deadline|elapsed|ttl|age)"
    r"(_(in_)?(ms|seconds|minutes|hours|days))?$"
    r"|[._/-](at|on|ms|seconds|minutes|hours|days)$"
    r"|(^|_)(time_added|time_in_\w+|duration_time|end_of_service|expir\w+)$"
)
# Formats of JSON Schema that a form may have beside it; numbers may have int64 and int32.
FORMATS = {
    **dict.fromkeys(FORMS["string"], ()), "iso": ("date-time",), "iso-offset": ("date-time",), "date": ("date",),
}  # fmt: skip
_DAY, _CLOCK = r"\d{4}-\d\d-\d\d", r"\d\d:\d\d:\d\d"
PATTERNS = {
    "digits": re.compile(r"-?\d+"),
    "iso": re.compile(rf"{_DAY}T{_CLOCK}(\.\d+)?Z?"),
    "iso-offset": re.compile(rf"{_DAY}T{_CLOCK}(\.\d+)?(Z|[+-]\d\d:?\d\d)"),
    "date-and-time": re.compile(rf"{_DAY} {_CLOCK}"),
    "go": re.compile(rf"{_DAY} {_CLOCK}(\.\d+)? [+-]\d{{4}} \w+"),
    "date": re.compile(_DAY),
    "local": re.compile(rf"({_DAY}T)?{_CLOCK}|\d\d:\d\d"),
    "duration-second-digits": re.compile(r"\d+"),
    "duration-clock": re.compile(rf"{_CLOCK}(\.\d+)?"),
    "duration-text": re.compile(r"\d+s"),
}
_DESCRIPTION = re.compile(
    r"since 1970|\bin (milliseconds|seconds|minutes|hours)\b(?! and)|ISO 8601|YYYY-MM-DD|\bhh:mm|Unix timestamp"
)


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield forms that don't exist or don't fit the type, examples in another form, and times without a form."""
    for _, node in walk(document):
        description = node.get("description")
        counted = isinstance(description, str) and "seconds since 1970" in description
        if counted and "x-time" not in node and _types(node) & set(FORMS):
            yield Problem(
                node.place("description"), "x-time is missing on a time", "write its form, see spec/README.md"
            )
        if "x-time" in node and (problem := _problem(node)):
            yield Problem(node.place("x-time"), problem, "see spec/README.md")
    yield from _wrong_samples(document)


def check_names(document: SpecMap) -> Iterator[Problem]:
    """Yield properties and parameters that look like times but have no form, and descriptions without the unit.

    A spec without any `x-time` is not checked.
    """
    found = [one for _, node in walk(document) for one in _described(node)]
    if not any("x-time" in schema for _, _, schema in found):
        return
    for name, node, schema in found:
        target = resolve(document, schema)
        form = schema.get("x-time", target.get("x-time"))
        description = " ".join(str(node.get("description", target.get("description", ""))).split())
        if form is None and _is_scalar(target) and _looks_like_time(name, description):
            remedy = "write its form, or `{omitted: reason}`; see spec/README.md"
            yield Problem(node.place(), f"{name} looks like a time or a duration, but has no x-time", remedy)
        words = WORDS.get(form, "") if isinstance(form, str) else ""
        if words not in description:
            what = f"x-time of {name} is {form}, but its description does not say so"
            yield Problem(node.place("description"), what, f"write `{words}`")


def _described(node: SpecMap) -> Iterator[tuple[str, SpecMap, SpecMap]]:
    """Yield the name, the node with the description, and the schema of properties and of a parameter."""
    properties = node.get("properties")
    if isinstance(properties, SpecMap):
        yield from ((name, schema, schema) for name, schema in properties.items() if isinstance(schema, SpecMap))
    if isinstance(node.get("schema"), SpecMap) and isinstance(node.get("in"), str):
        yield str(node.get("name")), node, node["schema"]


def _is_scalar(schema: SpecMap) -> bool:
    return bool(_types(schema) & {"string", "integer", "number"}) and "enum" not in schema


def _types(schema: SpecMap) -> set[str]:
    """Return the types of a schema, without null."""
    types = schema.get("type", ())
    return {types} if isinstance(types, str) else {one for one in types if isinstance(one, str)} - {"null"}


def _looks_like_time(name: str, description: str) -> bool:
    snake_case = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return bool(_NAME.search(snake_case) or _DESCRIPTION.search(description))


def _problem(node: SpecMap) -> str:
    form, given = node["x-time"], node.get("type")
    if isinstance(form, dict):
        reason = form.get("omitted")
        fits = set(form) == {"omitted"} and isinstance(reason, str) and bool(reason.strip())
        return "" if fits else "x-time is a mapping other than `{omitted: reason}`"
    kind = next((kind for kind, forms in FORMS.items() if form in forms), None)
    if kind is None:
        return f"x-time is {form!r}, which is not a form of a time"
    if _types(node) != {kind}:
        return f"x-time is {form}, which requires the type {kind} instead of {given}"
    if "enum" in node:
        return f"x-time is {form} on an enumeration"
    if (format_ := node.get("format")) is not None and format_ not in FORMATS.get(form, ("int64", "int32")):
        return f"x-time is {form}, but the format is {format_}"
    return ""


def _samples(document: SpecMap) -> Iterator[tuple[str, Any, Place, str]]:
    """Yield the name, value and place of each example and default of a time, with its form."""
    for _, _, item, operation in operations(document):
        for one in parameters(document, item, operation):
            form = resolve(document, one.get("schema", {})).get("x-time")
            if isinstance(form, str) and "example" in one:
                yield f"the example of {one['name']}", one["example"], one.place("example"), form
    for trail, node in walk(document):
        form = node.get("x-time")
        if isinstance(form, str) and "default" in node:
            yield f"the default of {trail[-1]}", node["default"], node.place("default"), form


def _wrong_samples(document: SpecMap) -> Iterator[Problem]:
    """Yield examples and defaults that are not in the form of their time."""
    for name, value, place, form in _samples(document):
        pattern = PATTERNS.get(form)
        if pattern is not None and isinstance(value, str) and value and not pattern.fullmatch(value):
            yield Problem(place, f"{name} is {value!r}, which is not of the form {form}", "see spec/README.md")
