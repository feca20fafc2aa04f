"""Check that examples and defaults have no keys that their schema lacks, such as misspelt ones."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ..spec.bundle import resolve
from ..spec.objects import objects
from ..spec.problems import Place, Problem
from ..spec.source import SpecList, SpecMap
from ..spec.unknown_keywords import did_you_mean
from .schema_keywords import types_of
from .schemas import flat_properties


@frozen
class _Unknown:
    """Key of an example, with the properties that its object has."""

    key: str
    place: Place
    known: tuple[str, ...]


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield keys of examples and defaults that are not properties of their schema."""
    for found in objects(document):
        for keyword, schema in (("example", found.node.get("schema")), ("default", found.node)):
            if keyword not in found.node or (keyword == "default" and found.kind != "schema"):
                continue
            for unknown in _unknown(document, schema, found.node[keyword]):
                guess = did_you_mean(unknown.key, unknown.known)
                what = f"the key {unknown.key} of the {keyword} is not a property of its schema"
                remedy = f"write `{guess}:`" if guess else "correct the key, or add the property to the schema"
                yield Problem(unknown.place, f"{what}{f'; did you mean {guess}?' if guess else ''}", remedy)


def _unknown(document: SpecMap, schema: Any, value: Any) -> list[_Unknown]:
    schema = resolve(document, schema)
    if not isinstance(schema, SpecMap) or not isinstance(value, SpecMap | SpecList):
        return []
    alternatives = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    if alternatives:
        kind = "object" if isinstance(value, SpecMap) else "array"
        tried = [_unknown(document, part, value) for part in alternatives if _is_of(document, part, kind)]
        return min(tried, key=len, default=[])
    if isinstance(value, SpecList):
        return [one for part in value for one in _unknown(document, schema.get("items"), part)]
    properties, rest = flat_properties(document, schema), schema.get("additionalProperties")
    found: list[_Unknown] = []
    for key, part in value.items():
        if key in properties or isinstance(rest, SpecMap):
            found += _unknown(document, properties.get(key, rest), part)
        elif properties:
            found.append(_Unknown(key, value.place(key), tuple(properties)))
    return found


def _is_of(document: SpecMap, schema: Any, kind: str) -> bool:
    types = types_of(document, schema)
    return kind in types if types else kind == "object" and bool(flat_properties(document, schema))
