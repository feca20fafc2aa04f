"""Python names: two things that would get the same one are refused before one of them is lost."""

from collections.abc import Iterator
from keyword import iskeyword

from openapi_python_client import strings

from ..bundle import operations, parameters, resolve
from ..naming import python_name
from ..problems import Problem
from ..source import SpecMap
from .schemas import flat_properties

RESERVED_METHODS = ("wait", "wait_gone", "self")
RESERVED_TAGS = ("call", "send", "close", "aclose", "with_options", "options", "project_id", "region", "endpoint")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield clashes among schema, property, enumeration, method and argument names."""
    yield from _schema_names(document)
    yield from _property_names(document)
    yield from _enumerations(document)
    yield from _tags(document)
    yield from _methods(document)
    yield from _arguments(document)


def _schema_names(document: SpecMap) -> Iterator[Problem]:
    schemas = document["components"].get("schemas", {})
    seen: dict[str, str] = {}
    for name in schemas:
        module = strings.snake_case(strings.pascal_case(name))
        if strings.pascal_case(name) != name:
            what = f"the schema name {name} would become {strings.pascal_case(name)}"
            yield Problem(schemas.place(name), what, f"write it {strings.pascal_case(name)}")
        if module in seen:
            what = f"the schemas {seen[module]} and {name} would share the module {module}"
            yield Problem(schemas.place(name), what, "rename one of them")
        seen.setdefault(module, name)


def _property_names(document: SpecMap) -> Iterator[Problem]:
    for name, schema in document["components"].get("schemas", {}).items():
        seen: dict[str, str] = {}
        for wire, node in flat_properties(document, schema).items():
            own = python_name(wire, node)
            if own in seen:
                what = f"the properties {seen[own]} and {wire} of {name} would both be called {own}"
                yield Problem(schema.place(), what, "tell them apart with `x-python-name:` on one of them")
            if not own.isidentifier() or own.startswith("_"):
                what = f"the property {wire} of {name} has no Python name"
                yield Problem(schema.place(), what, "give it one with `x-python-name:`")
            seen.setdefault(own, wire)


def _enumerations(document: SpecMap) -> Iterator[Problem]:
    for name, schema in document["components"].get("schemas", {}).items():
        if "enum" not in schema:
            continue
        kinds = {type(value) for value in schema["enum"] if value is not None}
        if len(kinds) > 1 or not kinds <= {str, int}:
            what = f"the enumeration {name} is neither all text nor all integers"
            yield Problem(schema.place("enum"), what, "write all values in one type")
            continue
        members = schema.get("x-enum-varnames")
        if kinds == {int} and (members is None or len(members) != len(schema["enum"])):
            what = f"the integer enumeration {name} does not name its {len(schema['enum'])} members"
            yield Problem(schema.place("enum"), what, "add `x-enum-varnames:` with one name for each value")
            continue
        seen: dict[str, object] = {}
        for member, value in zip(members or schema["enum"], schema["enum"], strict=True):
            own = strings.snake_case(str(member)).upper()
            if own in seen:
                what = f"the members {seen[own]!r} and {value!r} of {name} would both be called {own}"
                yield Problem(schema.place("enum"), what, "name them apart with `x-enum-varnames:`")
            seen.setdefault(own, value)


def _tags(document: SpecMap) -> Iterator[Problem]:
    for tag in document.get("tags", []):
        name = tag["name"]
        if not name.isidentifier() or name != name.lower() or iskeyword(name) or name in RESERVED_TAGS:
            what = f"the tag {name} can't be an attribute of the client"
            yield Problem(tag.place("name"), what, "write it in lower case with underscores, such as training_jobs")


def _methods(document: SpecMap) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    for _, _, _, operation in operations(document):
        method, name = operation.get("x-method"), operation.get("operationId", "")
        tag = (operation.get("tags") or [""])[0]
        if not method:
            continue
        if not method.isidentifier() or iskeyword(method) or method.startswith("_") or method in RESERVED_METHODS:
            what = f"the x-method {method} of {name} can't be a method"
            yield Problem(
                operation.place("x-method"), what, "use a verb in lower case, such as create or list_versions"
            )
        if (tag, method) in seen:
            what = f"{name} and {seen[tag, method]} would both be {tag}.{method}()"
            yield Problem(operation.place("x-method"), what, "name one of them apart")
        seen.setdefault((tag, method), name)


def _arguments(document: SpecMap) -> Iterator[Problem]:
    for _, _, item, operation in operations(document):
        name = operation.get("operationId", "")
        seen: dict[str, str] = {}
        arguments = [(entry["name"], entry["in"], entry) for entry in parameters(document, item, operation)]
        body = resolve(document, operation.get("requestBody"))
        for media in (body or {}).get("content", {}).values():
            fields = flat_properties(document, media.get("schema", {}))
            arguments += [(wire, "body", node) for wire, node in fields.items()]
        for wire, where, node in arguments:
            own = python_name(wire, node)
            if own in seen:
                what = f"{name} would take {own} twice: as {seen[own]} and as {wire} ({where})"
                yield Problem(operation.place(), what, "tell them apart with `x-python-name:` on one of them")
            seen.setdefault(own, f"{wire} ({where})")
