"""Check that no two schemas, properties, methods or arguments get the same Python name."""

import builtins
import re
from collections.abc import Iterator
from keyword import iskeyword

from ..spec.bundle import operations, parameters, resolve
from ..spec.messages import body_argument
from ..spec.naming import (
    class_name,
    constant_name,
    is_identifier,
    is_method_name,
    member_names,
    pascal_case,
    python_name,
    snake_case,
    values_name,
)
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .schemas import flat_properties, place_of_property

SAME = "x-same-as"
NUMERIC = re.compile(r"[-+]?[0-9]+([.,:][0-9]+)*")
RESERVED_METHODS = ("wait", "wait_gone", "self")
# Names that the methods use for functions, modules and arguments of their own.
RESERVED_ARGUMENTS = (
    "operations", "joined", "find", "name_or_id", "copy_resource", "extra", "extra_of", "extra_query", "extra_body",
    "extra_headers", "act_and_wait", "wait_until", "wait_gone", "download", "follow_cursor", "follow_events",
    "follow_preview", "read_events", "save_response",
)  # fmt: skip
# Names of client attributes, and names whose classes would shadow imports of generated modules.
RESERVED_TAGS = (
    "call", "send", "fetch", "decode", "pager", "wait", "wait_gone", "close", "aclose", "with_options", "options",
    "login", "project_id", "region", "endpoint", "any", "client", "mapping", "progress_callback", "request", "resource",
    "resource_client", "sequence", "target", "unset", "clock", "open_link", "hooks",
    "recording", "shares_connections", "with_raw_response", "find_spec", "copy_spec", "taken", "hidden", "rounds",
    "on_gap", "async_generator", "self", "download_target", "open_response", "retries", "uploadable",
)  # fmt: skip


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
    for name in schemas:
        if pascal_case(name) != name:
            what = f"the schema name {name} would become {pascal_case(name)}"
            yield Problem(schemas.place(name), what, f"write it {pascal_case(name)}")
        elif not is_identifier(name) and not iskeyword(name):
            what = f"the schema name {name} is not a valid name of a class"
            yield Problem(schemas.place(name), what, "start it with a letter")
        elif hasattr(builtins, name):
            what = f"the schema name {name} is that of a built-in object of Python"
            yield Problem(schemas.place(name), what, "choose a more specific name")
        if iskeyword(snake_case(name)):
            what = f"the schema {name} is a keyword of Python in lower case, so no variable can have its name"
            yield Problem(schemas.place(name), what, "choose a more specific name")
        if "enum" in schemas[name] and values_name(name) in schemas:
            what = f"the schema {values_name(name)} has the name of the type of the values of {name}"
            yield Problem(schemas.place(values_name(name)), what, "rename one of them")


def _property_names(document: SpecMap) -> Iterator[Problem]:
    for name, schema in document["components"].get("schemas", {}).items():
        seen: dict[str, str] = {}
        for wire, node in flat_properties(document, schema).items():
            own = python_name(wire, node)
            if own in seen:
                what = f"the properties {seen[own]} and {wire} of {name} would both be called {own}"
                remedy = "rename one of them with `x-python-name:`"
                yield Problem(place_of_property(document, schema, wire), what, remedy)
            if not is_identifier(own) or own.startswith("_"):
                what = f"the property {wire} of {name} has no Python name"
                yield Problem(place_of_property(document, schema, wire), what, "add `x-python-name:`")
            seen.setdefault(own, wire)


def _enumerations(document: SpecMap) -> Iterator[Problem]:
    for name, schema in document["components"].get("schemas", {}).items():
        if "enum" not in schema:
            continue
        if not schema["enum"]:
            yield Problem(schema.place("enum"), f"the enumeration {name} has no values", "list the documented values")
            continue
        kinds = {type(value) for value in schema["enum"]}
        if "type" not in schema:
            yield Problem(schema.place("enum"), f"the enumeration {name} has no type", "add `type:`, such as string")
            continue
        if problem := _null_problem(name, schema):
            yield problem
            continue
        if len(kinds) > 1 or not kinds <= {str, int}:
            what = f"the enumeration {name} has neither only strings nor only integers"
            yield Problem(schema.place("enum"), what, "write all values in one type")
            continue
        members = schema.get("x-enum-varnames")
        count = len(schema["enum"])
        if members is None and any(NUMERIC.fullmatch(str(value)) for value in schema["enum"]):
            what = f"the enumeration {name} of numbers does not name its {count} members"
            yield Problem(schema.place("enum"), what, "add `x-enum-varnames:` with one name for each value")
            continue
        if members is not None and (
            not isinstance(members, list) or [type(member) for member in members] != [str] * count
        ):
            what = f"x-enum-varnames of {name} are not {count} strings"
            yield Problem(schema.place("x-enum-varnames"), what, "write one name for each value")
            continue
        seen: dict[str, object] = {}
        for index, (own, value) in enumerate(zip(member_names(schema["enum"], members), schema["enum"], strict=True)):
            place = schema["enum"].place(index)
            if own in seen:
                what = f"the members {seen[own]!r} and {value!r} of {name} would both be called {own}"
                yield Problem(place, what, "rename them with `x-enum-varnames:`")
            if not is_identifier(own):
                what = f"the member {value!r} of {name} would be called {own}, which is not a valid name"
                yield Problem(place, what, "add `x-enum-varnames:`")
            seen.setdefault(own, value)


def _null_problem(name: str, schema: SpecMap) -> Problem | None:
    """Return the problem of an enumeration whose type and values disagree about null, which bundling has removed."""
    values, kinds = schema["enum"], schema.get("type")
    if None in values and len(set(map(str, values))) == 1:
        return Problem(schema.place("enum"), f"the enumeration {name} has no value but null", "write `type: 'null'`")
    if None in values:
        what = f"the enumeration {name} lists null, which its type does not allow"
        remedy = "write `type: [string, 'null']` (or integer), with null once in `enum:`; or remove null"
        return Problem(schema.place("enum"), what, remedy)
    if isinstance(kinds, list) and "null" in kinds:
        what = f"the type of the enumeration {name} allows null, which is not among its values"
        return Problem(schema.place("type"), what, "add null to `enum:`, or write one type")
    return None


def _tags(document: SpecMap) -> Iterator[Problem]:
    seen, classes = set[str](), dict[str, str]()
    for tag in document.get("tags", []):
        name = tag["name"]
        if name in seen:
            yield Problem(tag.place("name"), f"the tag {name} is declared twice", "keep one of them")
        if not tag.get("description"):
            yield Problem(tag.place("name"), f"the tag {name} has no description", "describe the resource")
        seen.add(name)
        own = class_name(name)
        is_usable = is_identifier(name) and name == name.lower() and not name.startswith("_")
        if not is_usable or name in RESERVED_TAGS:
            what = f"the tag {name} can't be an attribute of the client"
            yield Problem(tag.place("name"), what, "write it in lower case with underscores, such as training_jobs")
        elif not is_identifier(own) or hasattr(builtins, own):
            what = f"the tag {name} would have the class {own}, which Python already has"
            yield Problem(tag.place("name"), what, "choose a more specific name")
        elif own in classes:
            what = f"the tags {classes[own]} and {name} would both have the class {own}"
            yield Problem(tag.place("name"), what, "rename one of them")
        classes.setdefault(own, name)


def _methods(document: SpecMap) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
    constants = {"OPERATIONS": "the table of operations"}
    constants |= {f"{tag['name'].upper()}_WAITER": f"the waiter of {tag['name']}" for tag in document.get("tags", [])}
    for _, _, _, operation in operations(document):
        method, name = operation.get("x-method"), operation.get("operationId", "")
        tag = (operation.get("tags") or [""])[0]
        constant = constant_name(name)
        if name and not (name.isidentifier() and name[0].isupper() and name.isascii() and "_" not in name):
            what = f"the operationId {name} is not in PascalCase"
            yield Problem(operation.place("operationId"), what, "write it like CreateNotebook")
        elif constant in constants:
            what = f"the operationId {name} and {constants[constant]} would both be called {constant}"
            yield Problem(operation.place("operationId"), what, "rename one of them")
        constants.setdefault(constant, f"the operationId {name}")
        if not isinstance(method, str) or not method:
            continue
        if not is_method_name(method) or method in RESERVED_METHODS:
            what = f"the x-method {method} of {name} is not a valid method name"
            yield Problem(
                operation.place("x-method"), what, "use a verb in lower case, such as create or list_versions"
            )
        for key in ("x-method", "x-download"):
            if key not in operation:
                continue
            own = (tag, str(operation[key]))
            if own in seen:
                what = f"{name} and {seen[own]} would both be {tag}.{own[1]}()"
                yield Problem(operation.place(key), what, "rename one of them")
            seen.setdefault(own, name)


def _arguments(document: SpecMap) -> Iterator[Problem]:
    for _, _, item, operation in operations(document):
        name = operation.get("operationId", "")
        seen: dict[str, str] = {}
        declared = parameters(document, item, operation)
        yield from _same_as(declared)
        arguments = [
            (entry["name"], entry["in"], entry, entry.place("name")) for entry in declared if SAME not in entry
        ]
        body = resolve(document, operation.get("requestBody"))
        for media in (body or {}).get("content", {}).values():
            schema = media.get("schema", {})
            for wire, node in flat_properties(document, schema).items():
                arguments.append((wire, "body", node, place_of_property(document, schema, wire)))
        if argument := body_argument(document, operation):
            arguments.append((argument, "body", SpecMap("", 1), body.place("x-python-name")))
        for wire, where, node, place in arguments:
            own = python_name(wire, node)
            if own in seen:
                what = f"{name} would take {own} twice: as {seen[own]} and as {wire} ({where})"
                yield Problem(place, what, "rename one of them with `x-python-name:`")
            is_target = own == "to" and "x-download" in operation
            if is_target or own in RESERVED_ARGUMENTS or not is_identifier(own) or own.startswith("_"):
                what = f"the argument {wire} ({where}) of {name} can't be called {own}"
                yield Problem(place, what, "choose another name with `x-python-name:`")
            seen.setdefault(own, f"{wire} ({where})")


def _same_as(declared: list[SpecMap]) -> Iterator[Problem]:
    """Yield `x-same-as` keys that do not refer to another query parameter with the same Python name."""
    named = {(entry["in"], entry["name"]): entry for entry in declared}
    for entry in declared:
        if SAME not in entry:
            continue
        other = named.get((entry["in"], entry[SAME]))
        if other is None or SAME in other or entry["in"] != "query":
            what = (
                f"{SAME} of {entry['name']} is {entry[SAME]!r}, which is not another query parameter of the operation"
            )
            yield Problem(
                entry.place(SAME), what, "write the name of the parameter whose value is also sent under this name"
            )
        elif python_name(entry["name"], entry) != python_name(other["name"], other):
            what = f"{entry['name']} and {other['name']} have different Python names"
            yield Problem(entry.place("name"), what, "choose the same one with `x-python-name:`")
