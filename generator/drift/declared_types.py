"""Read the types that the API reference declares, such as `Array of Worker objects`."""

import re

from attrs import evolve, frozen

SCALARS = {
    "string": "string",
    "integer": "integer",
    "int": "integer",
    "long": "integer",
    "byte": "integer",
    "float": "number",
    "double": "number",
    "number": "number",
    "boolean": "boolean",
    "bool": "boolean",
}
ANYTHING = ("", "json", "object", "objects")


@frozen
class Declared:
    """Type declared in the API reference.

    Args:
        kind: `string`, `integer`, `number`, `boolean`, `array`, `map`, `object`, `anything`, or `unknown` for a word
            that is no type.
        inner: Type of the items of an array or the values of a map.
        name: Name of the object on the page.
    """

    kind: str
    inner: "Declared | None" = None
    name: str = ""


def declared(text: str) -> Declared:
    """Parse a type as written on a page. An unknown name may be that of an object with a table of its own."""
    name = " ".join(text.split())
    plain = name.lower()
    if plain in ANYTHING:
        return Declared("anything")
    if plain in SCALARS:
        return Declared(SCALARS[plain])
    if plain.removesuffix("s") in SCALARS:
        return Declared(SCALARS[plain.removesuffix("s")])
    if plain == "dict":
        return Declared("object")
    if plain in ("array", "json array", "list"):
        return Declared("array", Declared("anything"))
    if plain == "map":
        return Declared("map", Declared("anything"))
    if found := re.fullmatch(r"(?:array|list) ?< ?(.+?) ?>", name, re.IGNORECASE):
        return Declared("array", declared(found[1]))
    if found := re.fullmatch(r"map ?< ?string ?, ?(.+?) ?>", name, re.IGNORECASE):
        return Declared("map", declared(found[1]))
    if found := re.fullmatch(r"array of (.+)", name, re.IGNORECASE):
        return Declared("array", declared(found[1]))
    if found := re.fullmatch(r"(.+?) array( corresponding to .+)?", name, re.IGNORECASE):
        inner = declared(found[1])
        return Declared("array", inner if inner.kind in SCALARS.values() else Declared("object", name=found[1]))
    if found := re.fullmatch(r"(.+?) (?:objects?|structures?)", name, re.IGNORECASE):
        inner = declared(found[1])
        return inner if inner.kind == "map" else Declared("object", name=found[1])
    return Declared("unknown", name=name)


def innermost(type_: Declared) -> Declared:
    """Return the innermost type of nested arrays and maps."""
    while type_.inner is not None:
        type_ = type_.inner
    return type_


def with_object(type_: Declared) -> Declared:
    """Return the type of a field with a table of its own: its innermost type is an object if it is not a known one."""
    if type_.inner is not None:
        return evolve(type_, inner=with_object(type_.inner))
    return evolve(type_, kind="object") if type_.kind in ("anything", "unknown") else type_
