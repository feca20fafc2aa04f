"""Check what identifies the alternatives of unions: `const` on their properties, and discriminators."""

from collections.abc import Iterator
from typing import Any

from ..spec.objects import Found, objects
from ..spec.problems import Place, Problem
from ..spec.schema import COMPONENTS, Schema, read_schema
from ..spec.source import SpecMap
from ..spec.unions import mapped

TYPES: dict[type, str] = {str: "string", int: "integer"}
WITH_CONST = ("const", "type", "description", "deprecated", "x-python-name", "x-clouds")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield constants and discriminators that do not identify alternatives."""
    for found in objects(document):
        if found.kind == "schema" and "const" in found.node:
            yield from _const(found)
        if found.kind == "schema" and "discriminator" in found.node:
            yield from _discriminator(document, found.node)


def _const(found: Found) -> Iterator[Problem]:
    node, place = found.node, found.node.place("const")
    value: Any = node["const"]
    kind = TYPES.get(type(value))
    if found.held_by != "properties":
        yield Problem(place, "the keyword const has no effect here", "put it on a property of an object")
    elif kind is None:
        what = f"const is {value!r}, which is neither a string nor an integer"
        yield Problem(place, what, "write such a value, or describe it in the description")
    elif node.get("type", kind) != kind:
        what = f"const is {value!r}, which is not of the type {node['type']}"
        yield Problem(place, what, f"write `type: {kind}`, or correct the value")
    for key in node:
        if key not in WITH_CONST:
            what = f"the keyword {key} has no effect beside const"
            yield Problem(node.place(key), what, "remove it")


def _discriminator(document: SpecMap, node: SpecMap) -> Iterator[Problem]:
    place: Place = node.place("discriminator")
    discriminator, union = node["discriminator"], read_schema(document, node)
    if not union.alternatives:
        yield Problem(place, "a discriminator without alternatives", "put it beside `oneOf:` or `anyOf:`, or remove it")
        return
    wire = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
    if not isinstance(wire, str):
        what = "the discriminator has no propertyName"
        yield Problem(place, what, "write `propertyName:` with the property that says which alternative it is")
        return
    alternatives = [part for part in union.alternatives if not (part.null and not part.types)]
    wrong = [part for part in alternatives if wire not in part.properties or not part.name]
    if wrong:
        what = f"the alternative {wrong[0].name or 'without a name'} has no property {wire}, the discriminator"
        yield Problem(place, what, "refer to objects that have the property")
        return
    for part in alternatives:
        if wire not in part.required:
            what = f"{wire} of {part.name} says which alternative it is, but may be missing"
            yield Problem(part.properties[wire].place, what, "add it to `required:`")
    open_ones = [part for part in alternatives if not _is_closed(part.properties[wire])]
    if "oneOf" in node and open_ones:
        what = f"{wire} of {open_ones[0].name} accepts any value, so an object can match several alternatives of oneOf"
        yield Problem(node.place("oneOf"), what, "write `anyOf:`, or `const:` on the property of each alternative")
    yield from _mapping(node, discriminator, alternatives, wire)


def _is_closed(schema: Schema) -> bool:
    return "const" in schema.keys or bool(schema.enumeration)


def _mapping(node: SpecMap, discriminator: SpecMap, alternatives: list[Schema], wire: str) -> Iterator[Problem]:
    place, names = node.place("discriminator"), [part.name for part in alternatives]
    found: dict[str, Any] = mapped(read_schema(alternatives[0].document, node))
    if unknown := [name for name in found if name not in names]:
        what = f"the discriminator maps {found[unknown[0]][0]!r} to {unknown[0]}, which is no alternative"
        yield Problem(place, what, f"write '{COMPONENTS}' and one of {', '.join(names)}")
    if missing := [name for name in names if name not in found]:
        what = f"the discriminator maps no value to {missing[0]}"
        yield Problem(place, what, "add it to `mapping:`")
    seen: dict[Any, str] = {}
    for name, values in found.items():
        for value in values:
            if value in seen:
                what = f"the value {value!r} of {wire} identifies both {seen[value]} and {name}"
                yield Problem(place, what, "give each alternative other values, by `const:` or in `mapping:`")
            seen.setdefault(value, name)
    for part in alternatives:
        const = part.properties[wire].get("const")
        if const is not None and part.name in found and tuple(found[part.name]) != (const,):
            what = f"the discriminator maps {found[part.name][0]!r} to {part.name}, whose {wire} is {const!r}"
            yield Problem(place, what, "write the same value in both, or remove one of them")
