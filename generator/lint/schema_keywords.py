"""Check that the keywords of each schema have an effect together: types, limits, references and alternatives."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import resolve
from ..spec.objects import Found, objects
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .extensions import types

NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
TYPES = {
    **dict.fromkeys(NUMBERS, ("integer", "number")),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), ("string",)),
    **dict.fromkeys(("minItems", "maxItems", "uniqueItems", "items"), ("array",)),
    **dict.fromkeys(("minProperties", "maxProperties", "additionalProperties", "properties", "required"), ("object",)),
}
STRUCTURE = ("type", "properties", "items", "additionalProperties", "enum", "required", "allOf", "anyOf", "oneOf")
# Keywords that may be beside each of these. All others would be ignored.
NOTES = ("description", "default", "deprecated", "readOnly", "writeOnly")
BESIDE_ALL_OF = ("description", "deprecated", "type", "properties", "required")
# Another rule refuses notes in these places.
IN_ALL_OF = ("$ref", "allOf", "type", "properties", "required", *NOTES)
# Keywords with an effect only on properties, on schemas with a name, or where a schema is used directly.
NAMED = ("properties", "schemas")
PLACES = {**dict.fromkeys(NOTES, NAMED), "default": (*NAMED, "schema")}
RANGES = (("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties"))


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield keywords that have no effect, or that no value can satisfy."""
    for found in objects(document):
        if found.kind == "media type":
            yield from _beside_message(found.node.get("schema"))
        elif found.kind == "schema":
            yield from _siblings(found.node)
            yield from _parts(found)
            yield from _places(found)
            yield from _types(document, found.node)
            yield from _enumeration(found.node)
            yield from _ranges(document, found.node)


def types_of(document: SpecMap, node: Any) -> list[str]:
    """Return the types of a schema or of the component that it refers to, without null; empty if it names none."""
    return sorted(types(resolve(document, node)))


def _siblings(node: SpecMap) -> Iterator[Problem]:
    for key in ("anyOf", "oneOf"):
        if key in node:
            for other in node:
                if other not in (key, "discriminator", *NOTES) and not other.startswith("x-"):
                    what = f"the keyword {other} has no effect beside {key}"
                    yield Problem(node.place(other), what, f"move it into the alternatives of {key}, or remove it")
    for other in STRUCTURE if "$ref" in node else ():
        if other in node:
            what = f"the keyword {other} has no effect beside $ref"
            yield Problem(node.place(other), what, "move it to the schema that the reference names, or remove it")
    if "allOf" in node:
        for other in node:
            if other not in ("allOf", "anyOf", "oneOf", "$ref", "title", *BESIDE_ALL_OF) and not other.startswith("x-"):
                what = f"the keyword {other} has no effect beside allOf"
                yield Problem(node.place(other), what, "move it into a part of allOf, or remove it")


def _beside_message(schema: Any) -> Iterator[Problem]:
    for key in schema if isinstance(schema, SpecMap) and "$ref" in schema else ():
        # Another rule refuses notes and the keywords in STRUCTURE.
        if key != "$ref" and key not in (*NOTES, *STRUCTURE):
            what = f"the keyword {key} has no effect beside the $ref of a whole request or response"
            yield Problem(schema.place(key), what, "move it to the schema that the reference names, or remove it")


def _parts(found: Found) -> Iterator[Problem]:
    """Yield keywords that have no effect in a part of an `allOf`, and required properties of no object."""
    node = found.node
    if found.held_by == "allOf":
        for key in node:
            if key not in IN_ALL_OF:
                what = f"the keyword {key} has no effect in a part of allOf"
                yield Problem(node.place(key), what, "move it to a property, or describe it in the description")
    elif "required" in node and "properties" not in node and "allOf" not in node:
        what = "the keyword required has no effect without properties"
        yield Problem(node.place("required"), what, "declare the properties, or remove it")


def _places(found: Found) -> Iterator[Problem]:
    for key, places in PLACES.items():
        if key in found.node and found.held_by not in places:
            if found.held_by == "schema":
                what, remedy = f"the keyword {key} has no effect in the schema here", "put it beside `schema:`"
            else:
                what = f"the keyword {key} has no effect in {found.held_by}"
                remedy = "put it on the property, or on a schema under components.schemas"
            yield Problem(found.node.place(key), what, remedy)


def _types(document: SpecMap, node: SpecMap) -> Iterator[Problem]:
    own = types_of(document, node)
    for key, wanted in TYPES.items():
        if key not in node or "allOf" in node or "anyOf" in node or "oneOf" in node:
            continue
        if not own and key not in ("properties", "required"):
            what = f"the keyword {key} has no effect without a type"
            yield Problem(node.place(key), what, f"add `type: {wanted[0]}`")
        elif own and not set(own) & set(wanted):
            what = f"the keyword {key} has no effect on the type {' or '.join(own)}"
            yield Problem(node.place(key), what, f"remove it, or write `type: {wanted[0]}`")


def _enumeration(node: SpecMap) -> Iterator[Problem]:
    if "enum" not in node:
        return
    names = {str: "string", bool: "boolean", int: "integer", float: "number"}
    own = node.get("type")
    for index, value in enumerate(node["enum"]):
        place, name = node["enum"].place(index), names.get(type(value), "")
        # Another rule is about null.
        if value is not None and isinstance(own, str) and own != name and (own, name) != ("number", "integer"):
            what = f"the value {value!r} of the enumeration is not of the type {own}"
            yield Problem(place, what, "correct the value or the type")


def _ranges(document: SpecMap, node: SpecMap) -> Iterator[Problem]:
    limits: dict[str, Any] = {**resolve(document, node), **node}
    for low, high in RANGES:
        if limits.get(low, 0) > limits.get(high, float("inf")):
            yield _empty(node, low, high, limits)
    lows = [(limits[key], key) for key in ("minimum", "exclusiveMinimum") if key in limits]
    highs = [(limits[key], key) for key in ("maximum", "exclusiveMaximum") if key in limits]
    # An open limit excludes the number itself; for integers, also what is before the next one.
    step = 1 if types_of(document, node) == ["integer"] else 0
    for least, low in lows:
        for most, high in highs:
            opened = low.startswith("exclusive") + high.startswith("exclusive")
            if least + step * opened > most or (least == most and opened):
                yield _empty(node, low, high, limits)


def _empty(node: SpecMap, low: str, high: str, limits: dict[str, Any]) -> Problem:
    key = low if low in node else high
    what = f"no value satisfies {low} {limits[low]} and {high} {limits[high]}"
    return Problem(node.place(key), what, "correct one of them")
