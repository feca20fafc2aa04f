"""Write nullable enumerations as a union of the enumeration and null, which all readers of the document support."""

from typing import Any

from .source import SpecList, SpecMap

NULL = "null"


def separate_nulls(document: SpecMap) -> None:
    """Remove null from the named enumerations that list it, and allow it where they are referred to.

    An enumeration whose type does not allow null as well, or that has no other value, is left for lint to report.

    Args:
        document: Document to change.
    """
    schemas = document["components"].get("schemas", SpecMap("", 1))
    nullable = {f"#/components/schemas/{name}" for name, schema in schemas.items() if _remove_null(schema)}
    if nullable:
        _allow_null(document, nullable, names=False)


def _remove_null(schema: SpecMap) -> bool:
    values, kinds = schema.get("enum"), schema.get("type")
    if not (isinstance(values, SpecList) and isinstance(kinds, SpecList)):
        return False
    others = [kind for kind in kinds if kind != NULL]
    if values.count(None) != 1 or len(values) < 2 or len(others) != 1 or len(kinds) != 2:
        return False
    index, names = values.index(None), schema.get("x-enum-varnames")
    # Names may be given for all values but null.
    for listed in (values, names) if isinstance(names, SpecList) and len(names) == len(values) else (values,):
        del listed[index], listed.item_lines[index]
    schema["type"] = others[0]
    return True


def _allow_null(node: Any, nullable: set[str], *, names: bool) -> None:
    """Replace references to nullable enumerations by unions. `names` is whether keys are names of properties."""
    if isinstance(node, SpecList):
        for part in node:
            _allow_null(part, nullable, names=False)
    if not isinstance(node, SpecMap):
        return
    if not names and node.get("$ref") in nullable:
        _make_union(node)
        return
    for key, value in node.items():
        if key in ("anyOf", "oneOf") and not names and _has_null(value):
            continue
        if names or key not in ("example", "examples"):
            _allow_null(value, nullable, names=key == "properties" and not names)


def _has_null(alternatives: Any) -> bool:
    parts = alternatives if isinstance(alternatives, SpecList) else ()
    return any(isinstance(part, SpecMap) and part.get("type") == NULL for part in parts)


def _make_union(node: SpecMap) -> None:
    place = node.place("$ref")
    union = SpecList(place.file, place.line)
    for key, value in (("$ref", node.pop("$ref")), ("type", NULL)):
        part = SpecMap(place.file, place.line)
        part[key], part.places[key] = value, place
        union.append(part)
        union.item_lines.append(place.line)
    node["anyOf"], node.places["anyOf"] = union, place
