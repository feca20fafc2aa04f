"""Check the required keys of parameters, and forms that the generator does not support."""

import re
from collections.abc import Iterator

from ..spec.bundle import operations, parameters, resolve
from ..spec.naming import HEADER_NAME, python_name
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .schemas import flat_properties

RESERVED_PARAMETERS = ("params", "headers", "body", "self")
# Headers that the client sends with every request.
OWN_HEADERS = (
    "accept", "accept-encoding", "authorization", "content-length", "content-type", "host", "user-agent",
    "x-auth-token",
)  # fmt: skip


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield parameters that do not match the path, and unsupported parameters."""
    for path, method, item, operation in operations(document):
        name = operation.get("operationId", f"{method.upper()} {path}")
        declared = parameters(document, item, operation)
        yield from _placeholders(document, name, path, declared)
        for parameter in declared:
            title = f"the parameter {parameter['name']} of {name}"
            schema = resolve(document, parameter.get("schema"))
            if schema is None:
                yield Problem(parameter.place(), f"{title} has no schema", "add `schema:`; `content:` is not supported")
            else:
                yield from _form(document, title, parameter, schema)
                yield from _name(title, parameter, schema)


def _placeholders(document: SpecMap, name: str, path: str, declared: list[SpecMap]) -> Iterator[Problem]:
    if set(re.sub(r"\{[^{}]+\}", "", path)) & set("{}"):
        what = f"the path of {name} has a brace without its partner, or braces without a name"
        yield Problem(document["paths"].place(path), what, "write each placeholder as {name}")
        return
    wanted = re.findall("{([^}]*)}", path)
    in_path = {parameter["name"]: parameter for parameter in declared if parameter["in"] == "path"}
    for placeholder in dict.fromkeys(wanted):
        if wanted.count(placeholder) > 1:
            what = f"the placeholder {placeholder} occurs more than once in the path of {name}"
            yield Problem(document["paths"].place(path), what, "give each placeholder a name of its own")
        if placeholder not in in_path:
            what = f"the placeholder {placeholder} in the path of {name} is not a parameter"
            yield Problem(document["paths"].place(path), what, "declare it under `parameters:`, or correct the name")
    for wire, parameter in in_path.items():
        if wire not in wanted:
            what = f"the parameter {wire} of {name} is not in its path"
            yield Problem(parameter.place("name"), what, "correct its name, or move it to the query")


def _form(document: SpecMap, title: str, parameter: SpecMap, schema: SpecMap) -> Iterator[Problem]:
    where, is_array = parameter["in"], schema.get("type") == "array"
    if parameter.get("explode") is False and not (is_array and where == "query"):
        what = f"{title} has `explode: false`, but is not an array in the query"
        yield Problem(parameter.place("explode"), what, "remove it; it joins the values of an array with commas")
    if parameter.get("style", "form") not in ("form", "simple"):
        what = f"{title} has `style: {parameter['style']}`"
        remedy = "write one parameter for each key, repeat the name, or join the values with `explode: false`"
        yield Problem(parameter.place("style"), what, remedy)
    items = resolve(document, schema.get("items")) if is_array else None
    if schema.get("type") == "object" or flat_properties(document, schema):
        yield Problem(parameter.place("schema"), f"{title} is an object", "write one parameter for each key")
    elif items is not None and (items.get("type") in ("object", "array") or flat_properties(document, items)):
        what = f"{title} is an array of {items.get('type', 'object')}s"
        yield Problem(parameter.place("schema"), what, "use strings or numbers as items")
    if where == "path" and is_array:
        yield Problem(parameter.place("schema"), f"{title} is an array in the path", "declare it as a string")


def _name(title: str, parameter: SpecMap, schema: SpecMap) -> Iterator[Problem]:
    where, kind = parameter["in"], schema.get("format") or schema.get("type")
    if where == "header" and kind in ("array", "date", "date-time"):
        yield Problem(parameter.place("schema"), f"{title} is a header of type {kind}", "declare it as a string")
    if where == "header" and not {"type", "enum", "anyOf", "oneOf"} & set(schema):
        yield Problem(parameter.place("schema"), f"{title} is a header without a type", "declare it as a string")
    if where == "header" and not HEADER_NAME.fullmatch(parameter["name"]):
        what = f"{parameter['name']!r} is not the name of an HTTP header"
        yield Problem(parameter.place("name"), what, "write the documented name: ASCII letters, digits and hyphens")
    if where == "header" and parameter["name"].lower() in OWN_HEADERS:
        what = f"{title} is a header that the client sets"
        yield Problem(
            parameter.place("name"), what, "remove it; the media type of a body is declared in `requestBody:`"
        )
    if where == "cookie":
        yield Problem(parameter.place("in"), f"{title} is a cookie", "remove it; cookies are not supported")
    if python_name(parameter["name"], parameter) in RESERVED_PARAMETERS:
        what = f"{title} has a name that the generated code uses"
        yield Problem(parameter.place("name"), what, "choose another one with `x-python-name:`")
