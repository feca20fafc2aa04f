"""Fields of JSON values that the spec does not document, and suggestions for their names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any, cast

from attrs import frozen

from .contracts import OPEN_OBJECTS, JsonObject, resolve, schema_name

PLAIN_NAME = re.compile(r"[A-Za-z0-9_@$-]{1,64}")
SHOWN_CHARACTERS = 60
DEEPEST = 8
"""Maximum depth at which other places of a name are searched."""

Key = str | int | None
"""Part of a path: the name of a field, the index of an item, or None for a key that users choose."""

KnownKeys = tuple[dict[str, list[JsonObject]], list[JsonObject], bool]
MOST_KEPT = 20_000
# By the identity of schemas, which are kept here with the result. Each call of the fake reads these of many schemas.
_ALTERNATIVES: dict[int, tuple[JsonObject, tuple[JsonObject, ...]]] = {}
_KNOWN_KEYS: dict[tuple[int, ...], tuple[tuple[JsonObject, ...], KnownKeys]] = {}


@frozen
class UndocumentedField:
    """A field that no schema documents.

    Args:
        path: Names and indices that lead to the field.
        value: Value of the field.
        documented: Names of the documented fields in the same object.
    """

    path: tuple[Key, ...]
    value: Any
    documented: tuple[str, ...]

    @property
    def name(self) -> str:
        """Name of the field."""
        return str(self.path[-1])

    @property
    def place(self) -> str:
        """Place of the field, such as `volume.colour` or `nodes[].colour`, the same for all items of a list."""
        return shown_place(self.path, index="")

    @property
    def exact_place(self) -> str:
        """Place of the field with the indices of items, such as `nodes[2].colour`."""
        return shown_place(self.path)


def shown_place(path: Iterable[Key], index: str | None = None) -> str:
    """Return a path as text, such as `nodes[2].labels.*`.

    Args:
        path: Names and indices.
        index: Text to show instead of each index; None to show the index.
    """
    place = ""
    for part in path:
        if isinstance(part, int):
            place += f"[{part if index is None else index}]"
        else:
            place += f".{'*' if part is None else shown_name(part)}"
    return place.removeprefix(".")


def shown_name(name: str) -> str:
    """Return a name as shown in messages: quoted unless it is plain, without control characters, and short."""
    if PLAIN_NAME.fullmatch(name):
        return name
    return json.dumps(name if len(name) <= SHOWN_CHARACTERS else f"{name[:SHOWN_CHARACTERS]}...")


def undocumented_fields(
    schemas: list[JsonObject], value: Any, path: tuple[Key, ...] = ()
) -> Iterator[UndocumentedField]:
    """Iterate over the fields that no schema documents, at any depth.

    Args:
        schemas: Alternative schemas of the value.
        value: Value as decoded JSON.
        path: Names and indices that lead to the value.
    """
    if any(schema_name(schema) in OPEN_OBJECTS for schema in schemas):
        return
    nodes = [node for schema in schemas for node in alternatives(schema)]
    if isinstance(value, list):
        items = [node["items"] for node in nodes if "items" in node]
        for index, part in enumerate(cast("list[Any]", value) if items else ()):
            yield from undocumented_fields(items, part, (*path, index))
    if not isinstance(value, dict):
        return
    known, rest, free = known_keys(nodes)
    documented = tuple(known)
    for key, part in cast("JsonObject", value).items():
        if key in known:
            yield from undocumented_fields(known[key], part, (*path, key))
        elif rest:
            yield from undocumented_fields(rest, part, (*path, None))
        elif not free and known:
            yield UndocumentedField((*path, key), part, documented)


def known_keys(nodes: Sequence[JsonObject]) -> KnownKeys:
    """Return the schemas of documented keys, those of all other keys, and whether other keys can have any value."""
    ids = tuple(map(id, nodes))
    found = _KNOWN_KEYS.get(ids)
    if found is None:
        if len(_KNOWN_KEYS) >= MOST_KEPT:
            _KNOWN_KEYS.clear()
        found = _KNOWN_KEYS[ids] = (tuple(nodes), _read_keys(nodes))
    return found[1]


def _read_keys(nodes: Sequence[JsonObject]) -> KnownKeys:
    known: dict[str, list[JsonObject]] = {}
    rest: list[JsonObject] = []
    free = False
    for node in nodes:
        for key, schema in node.get("properties", {}).items():
            known.setdefault(key, []).append(schema)
        others = node.get("additionalProperties")
        if isinstance(others, dict):
            rest.append(cast("JsonObject", others))
        free = free or others is True
    return known, rest, free


def alternatives(schema: JsonObject) -> tuple[JsonObject, ...]:
    """Return a schema and all schemas that it combines."""
    found = _ALTERNATIVES.get(id(schema))
    if found is None:
        if len(_ALTERNATIVES) >= MOST_KEPT:
            _ALTERNATIVES.clear()
        found = _ALTERNATIVES[id(schema)] = (schema, tuple(_combined(schema)))
    return found[1]


def _combined(schema: JsonObject) -> Iterator[JsonObject]:
    node = resolve(schema)
    yield node
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in node.get(keyword, []):
            yield from _combined(part)


def suggestion(name: str, documented: Iterable[str], elsewhere: Iterable[str] = ()) -> str:
    """Return a sentence with the documented names that are similar to a name; empty if there is none.

    Args:
        name: The undocumented name.
        documented: Documented names in the same place.
        elsewhere: Other places where the name is documented.
    """
    found = list(elsewhere) or similar_names(name, documented)
    return f"Did you mean {' or '.join(found)}?" if found else ""


def similar_names(name: str, documented: Iterable[str]) -> list[str]:
    """Return up to three documented names that a name may be a misspelling of, whatever its letter case."""
    names = {_folded(one): one for one in documented}
    return [names[one] for one in get_close_matches(_folded(name)[:SHOWN_CHARACTERS], names, n=3, cutoff=0.7)]


def _folded(name: str) -> str:
    """Return a name without its letter case and separators, so that `flavorId` and `flavor_id` are the same."""
    return re.sub(r"[_.-]", "", name).casefold()


def places_of(schema: JsonObject, name: str) -> list[str]:
    """Return the places in a schema that document a field with a name, the highest ones first.

    Args:
        schema: Schema of a body.
        name: Name of the field.
    """
    found: list[str] = []
    seen: set[str] = set()
    level: list[tuple[JsonObject, tuple[Key, ...]]] = [(schema, ())]
    for _ in range(DEEPEST):
        following: list[tuple[JsonObject, tuple[Key, ...]]] = []
        for node, path in level:
            if (named := schema_name(node)) in seen:
                continue
            seen.update({named} - {""})
            parts = list(alternatives(node))
            known, rest, _free = known_keys(parts)
            if name in known:
                found.append(shown_place((*path, name), index=""))
            following += [(one, (*path, key)) for key, schemas in known.items() for one in schemas]
            following += [(one, (*path, None)) for one in rest]
            following += [(part["items"], (*path, 0)) for part in parts if "items" in part]
        level = following
    return list(dict.fromkeys(found))
