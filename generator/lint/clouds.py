"""Check `x-clouds` and `x-enum-clouds`, which mark the parts that only one cloud documents."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, parameters, walk
from ..spec.clouds import CLOUDS, KEY, VALUES_KEY, only_cloud, schemas_of, value_clouds
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .schemas import flat_properties, flat_required

IDS = ", ".join(CLOUDS)
BY_HAND = re.compile(rf"\b({'|'.join(CLOUDS.values())}) only\b", re.IGNORECASE)
BOTH = "both clouds are the default"


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield marks in the wrong place, with wrong values or without an effect, and marks written in descriptions."""
    yield from _sentences(document)
    problems = [*_marks(document), *_values(document)]
    yield from problems
    if not problems and any(KEY in node or VALUES_KEY in node for _, node in walk(document)):
        yield from _needed(document)
        yield from _in_reach(document)
        yield from _enumerations_in_reach(document)


def _sentences(document: SpecMap) -> Iterator[Problem]:
    for _, node in walk(document):
        text = node.get("description")
        if isinstance(text, str) and (found := BY_HAND.search(" ".join(text.split()))):
            remedy = f"mark the part with `{KEY}:` or the value with `{VALUES_KEY}:`; the docstring then says so"
            yield Problem(node.place("description"), f"the description says {found[0]!r}", remedy)


def _marks(document: SpecMap) -> Iterator[Problem]:
    """Yield `x-clouds` keys in the wrong place or with a wrong value."""
    allowed = {id(node) for node in _operations_and_parameters(document)} | {
        id(schema) for _, node in walk(document) for schema in _own_properties(node).values()
    }
    for _, node in walk(document):
        if KEY not in node:
            continue
        value = node[KEY]
        if id(node) not in allowed:
            remedy = "put it on an operation, a parameter or a property"
            if "enum" in node:
                remedy += f", or mark values with `{VALUES_KEY}:`"
            yield Problem(node.place(KEY), f"the key {KEY} has no effect here", remedy)
        elif not isinstance(value, list) or len(value) != 1 or value[0] not in tuple(CLOUDS):
            both = isinstance(value, list) and all(cloud in value for cloud in CLOUDS)
            why = f"; {BOTH}, so remove it for these" if both else ""
            yield Problem(node.place(KEY), f"{KEY} is {value!r}", f"list one of {IDS}{why}")


def _operations_and_parameters(document: SpecMap) -> Iterator[SpecMap]:
    for _, _, item, operation in operations(document):
        yield operation
        yield from parameters(document, item, operation)


def _own_properties(node: SpecMap) -> dict[str, Any]:
    properties = node.get("properties")
    return properties if isinstance(properties, SpecMap) else {}


def _values(document: SpecMap) -> Iterator[Problem]:
    """Yield `x-enum-clouds` keys in the wrong place or with wrong values."""
    for _, node in walk(document):
        if VALUES_KEY not in node:
            continue
        place, marked, listed = node.place(VALUES_KEY), node[VALUES_KEY], node.get("enum")
        if not isinstance(listed, list):
            yield Problem(place, f"the key {VALUES_KEY} has no effect here", "put it on an enumeration")
        elif not isinstance(marked, SpecMap) or not marked or not all(isinstance(one, list) for one in marked.values()):
            yield Problem(place, f"{VALUES_KEY} is {marked!r}", f"write lists of values by {IDS}")
        elif unknown := [cloud for cloud in marked if cloud not in CLOUDS]:
            yield Problem(marked.place(unknown[0]), f"{VALUES_KEY} has the unknown key {unknown[0]}", f"use {IDS}")
        else:
            yield from _marked_values(node, marked, listed)


def _marked_values(node: SpecMap, marked: SpecMap, listed: list[Any]) -> Iterator[Problem]:
    values = [(cloud, value) for cloud, own in marked.items() for value in own]
    for cloud, own in marked.items():
        if not own:
            yield Problem(marked.place(cloud), f"{VALUES_KEY} lists no values for {cloud}", "add values or remove it")
    for cloud, value in values:
        if value not in listed:
            remedy = "add it to `enum:` or correct it"
            yield Problem(marked.place(cloud), f"{VALUES_KEY} has {value!r}, which is not a value", remedy)
        elif [other for _, other in values].count(value) > 1:
            what = f"{VALUES_KEY} has {value!r} more than once"
            yield Problem(marked.place(cloud), what, f"keep one; {BOTH}, so remove it for these")
    for cloud, own in marked.items():
        if all(value in own for value in listed):
            what, remedy = f"{VALUES_KEY} has all values", f"write `{KEY}: [{cloud}]` on what has the enumeration"
            yield Problem(marked.place(cloud), what, remedy)


def _needed(document: SpecMap) -> Iterator[Problem]:
    """Yield required parts that one cloud does not document."""
    for _, _, item, operation in operations(document):
        for parameter in parameters(document, item, operation):
            if KEY in parameter and parameter.get("required"):
                what = f"{parameter['name']} is required, but only {CLOUDS[parameter[KEY][0]]} documents it"
                yield Problem(parameter.place(KEY), what, f"remove `required:` or `{KEY}:`")
    for name, schema in document["components"].get("schemas", {}).items():
        required = flat_required(document, schema)
        for wire, node in flat_properties(document, schema).items():
            if KEY in node and wire in required:
                what = f"{name} requires {wire}, which only {CLOUDS[node[KEY][0]]} documents"
                yield Problem(node.place(KEY), what, f"remove it from `required:`, or remove `{KEY}:`")


def _in_reach(document: SpecMap) -> Iterator[Problem]:
    """Yield marks inside of operations and schemas that only one cloud has."""
    reach: dict[int, set[str]] = {}
    marked: dict[int, tuple[SpecMap, str]] = {}
    for _, _, item, operation in operations(document):
        cloud = only_cloud(operation)
        for parameter in parameters(document, item, operation):
            reach.setdefault(id(parameter), set()).update(CLOUDS if cloud is None else {cloud})
            if KEY in parameter:
                title = f"the parameter {parameter['name']} of {operation.get('operationId')}"
                marked.setdefault(id(parameter), (parameter, title))
    for identity, (parameter, title) in marked.items():
        if len(reach[identity]) == 1:
            yield _unneeded(parameter, title, only_cloud(parameter), reach[identity])
    clouds = _clouds_by_schema(document)
    for name, schema in document["components"].get("schemas", {}).items():
        for part in (schema, *schema.get("allOf", [])):
            for wire, node in _own_properties(part).items():
                if KEY in node and len(clouds[name]) == 1:
                    yield _unneeded(node, f"the property {wire} of {name}", only_cloud(node), clouds[name])


def _enumerations_in_reach(document: SpecMap) -> Iterator[Problem]:
    clouds = _clouds_by_schema(document)
    for name, schema in document["components"].get("schemas", {}).items():
        if VALUES_KEY in schema and len(clouds[name]) == 1:
            for cloud in dict.fromkeys(value_clouds(schema).values()):
                yield _unneeded(schema, f"the enumeration {name}", cloud, clouds[name], VALUES_KEY)


def _clouds_by_schema(document: SpecMap) -> dict[str, set[str]]:
    reached = {cloud: schemas_of(document, cloud) for cloud in CLOUDS}
    return {
        name: {cloud for cloud in CLOUDS if name in reached[cloud]}
        for name in document["components"].get("schemas", {})
    }


def _unneeded(node: SpecMap, title: str, cloud: str | None, reach: set[str], key: str = KEY) -> Problem:
    only = next(iter(reach))
    if cloud == only:
        return Problem(
            node.place(key), f"{title} needs no {key}", f"remove it; only {CLOUDS[only]} has what contains it"
        )
    what = f"{title}: {key} says {cloud}, but only {CLOUDS[only]} has what contains it"
    return Problem(node.place(key), what, "correct the key, or remove the part")
