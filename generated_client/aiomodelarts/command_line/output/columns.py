"""Columns of the table of a resource, from the schema of its items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, cast

from attrs import frozen

from ..api_document import Node, OperationText, resolved
from ..fields import json_type

Meaning = Literal["name", "id", "state", "age", "plain", "text"]
DEEPEST = 3
WIDEST = 12
STATES = ("status.phase", "status", "state", "phase", "status.state", "job_status")
NAMES = ("name", "metadata.name", "display_name", "job_name", "title")
IDS = ("id", "metadata.id", "metadata.uid", "job_id", "uuid", "metadata.name")
CREATED = (
    "create_at",
    "created_at",
    "create_time",
    "creationTimestamp",
    "creation_timestamp",
    "createTime",
    "create_date",
    "publish_at",
    "publishTime",
    "start_time",
    "startTimestamp",
)
"""Names of the time of creation, or else of another time that an age can be shown for."""
FLAVORS = ("flavor", "flavor_id", "flavor_name", "flavorRef", "specification", "spec.resource.flavor_id")
USUAL = ("type", "kind", "version", "value", "count", "size", "description")
"""Further columns of a narrow table, if the items have no state."""


@frozen
class Column:
    """A column of a table.

    Args:
        path: Names on the wire, from the item to the value.
        title: Title above the column.
        meaning: What the value is, for its format and colour. A text continues on the next line if it is long.
        form: Format of a time, a value of `x-time`; empty for other values.
    """

    path: tuple[str, ...]
    title: str
    meaning: Meaning = "plain"
    form: str = ""

    def value(self, item: object) -> Any:
        """Return the value in an item, or None."""
        for name in self.path:
            if not isinstance(item, Mapping):
                return None
            item = cast("Mapping[str, object]", item).get(name)
        return item

    def is_in(self, item: object) -> bool:
        """Return whether an item has the value, which may be null."""
        for name in self.path:
            if not isinstance(item, Mapping) or name not in item:
                return False
            item = cast("Mapping[str, object]", item)[name]
        return True


def columns_of(operation: OperationText, schema: Node | None, *, wide: bool, limited: bool = True) -> list[Column]:
    """Return the columns that people look for: name, ID, state, age and flavor; with `wide`, further single values.

    Args:
        operation: The operation whose response is shown.
        schema: Schema of one row.
        wide: Whether to add further columns.
        limited: Whether to limit the number of columns, as for a table. Defaults to True.
    """
    if schema is None:
        return []
    leaves = dict(leaves_of(schema))
    found: dict[tuple[str, ...], Column] = {}

    def take(paths: Sequence[str], title: str, meaning: Meaning) -> None:
        path = next((split for text in paths if (split := split_path(text)) in leaves and split not in found), None)
        if path is not None:
            found[path] = Column(path, title, meaning, str(leaves[path].get("x-time", "")))

    find, waiter, paging = operation.find, operation.waiter, operation.pagination
    take([*_texts(find.get("name")), *NAMES], "name", "name")
    take([*_texts(paging.get("id")), *_texts(find.get("id")), *IDS], "id", "id")
    take([*_texts(waiter.get("field")), *STATES], "state", "state")
    take(FLAVORS, "flavor", "plain")
    times = sorted((path for path in leaves if path[-1] in CREATED), key=_preference)
    take([".".join(path) for path in times], "age", "age")
    most = WIDEST * (2 if wide else 1) if limited else len(leaves)
    if len(found) < 3 or wide:
        for path, node in leaves.items():
            if path in found or node.get("x-sensitive") or len(found) >= most:
                continue
            if wide or path[-1] in USUAL or len(found) < 4:
                found[path] = Column(path, ".".join(path), "plain", str(node.get("x-time", "")))
    return list(found.values())


def _preference(path: tuple[str, ...]) -> tuple[int, int]:
    """Return a smaller value for the time of an item than for those of its parts, and for its creation."""
    depth = len(path) - (path[0] == "metadata")
    return depth, CREATED.index(path[-1])


def columns_in(items: Sequence[Mapping[str, Any]]) -> list[Column]:
    """Return a column for each single value in rows without a schema, such as the result of a query."""
    names = dict.fromkeys(name for item in items for name in item)
    ident = next((name for name in IDS if name in names), "")
    return [
        Column(
            (name,),
            name,
            "id" if name == ident else "state" if name in ("state", "status", "phase") else "plain",
        )
        for name in names
    ]


def split_path(text: str) -> tuple[str, ...]:
    """Return the names of a dotted path. Names in quotes may contain dots, as in `labels."os.modelarts/name"`."""
    names: list[str] = []
    name, quoted = "", False
    for letter in text:
        if letter == '"':
            quoted = not quoted
        elif letter == "." and not quoted:
            names.append(name)
            name = ""
        else:
            name += letter
    return (*names, name)


def _texts(value: object) -> list[str]:
    return [value] if isinstance(value, str) and value else []


def leaves_of(schema: Node, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Node]]:
    """Yield the paths and schemas of all single values in an object: those of nested objects after its own."""
    nested: list[tuple[tuple[str, ...], Node]] = []
    for name, node in schema.get("properties", {}).items():
        whole, path = resolved(node), (*above, name)
        kind = json_type(whole)
        if kind == "object":
            nested.append((path, whole))
        elif kind != "array":
            yield path, whole
    if len(above) + 1 < DEEPEST:
        for path, whole in nested:
            yield from leaves_of(whole, path)
