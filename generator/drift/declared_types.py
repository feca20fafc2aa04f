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
    """Declared type.

    Args:
        kind: `string`, `integer`, `number`, `boolean`, `array`, `map`, `object` or `anything`.
        inner: What an array or a map holds.
        name: Name of the object on the page.
    """

    kind: str
    inner: "Declared | None" = None
    name: str = ""


def declared(text: str) -> Declared:
    """Parse a type as written in the pages. Unknown words may name an object."""
    words = " ".join(text.split())
    plain = words.lower()
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
    if found := re.fullmatch(r"(?:array|list) ?< ?(.+?) ?>", words, re.IGNORECASE):
        return Declared("array", declared(found[1]))
    if found := re.fullmatch(r"map ?< ?string ?, ?(.+?) ?>", words, re.IGNORECASE):
        return Declared("map", declared(found[1]))
    if found := re.fullmatch(r"array of (.+)", words, re.IGNORECASE):
        return Declared("array", declared(found[1]))
    if found := re.fullmatch(r"(.+) array", words, re.IGNORECASE):
        return Declared("array", Declared("object", name=found[1]))
    if found := re.fullmatch(r"(.+?) objects?", words, re.IGNORECASE):
        inner = declared(found[1])
        return inner if inner.kind == "map" else Declared("object", name=found[1])
    return Declared("anything", name=words)


def bottom(type_: Declared) -> Declared:
    """Innermost type in all arrays and maps."""
    while type_.inner is not None:
        type_ = type_.inner
    return type_


def holding_object(type_: Declared) -> Declared:
    """Return the type of a field that a table describes. An unspecified type is an object."""
    if type_.inner is not None:
        return evolve(type_, inner=holding_object(type_.inner))
    return evolve(type_, kind="object") if type_.kind == "anything" else type_
