"""The rules of `x-find`: the list can be searched, and each list of named resources has the key."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .extensions import item_schema, property_at, success_schema, values
from .page_requests import PLACES, sent_values
from .schemas import flat_properties
from .validation import validator
from .waiter_keys import placeholders, unrepeatable

NAME, ID = "{name}", "{id}"
KEYS: dict[str, type] = {
    "name": str,
    "id": str,
    "filter": dict,
    "id_filter": dict,
    "fixed": dict,
    "get": str,
    "omitted": str,
}
# Arguments of lists that select no items.
SORTING = frozenset({"sort", "sort_by", "sortBy", "sortby", "sort_key", "sort_dir", "order", "ascend", "group_by"})
LIST = "list"
OWN_NAME = re.compile(r"(?:.*_)?name|\w+Name")
Found = tuple[str, SpecMap, SpecMap]


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield the problems of all `x-find`, and the lists that lack it."""
    by_id: dict[Any, Found] = {row[3].get("operationId"): (row[0], row[2], row[3]) for row in operations(document)}
    main_lists = [row[3].get("tags") for row in operations(document) if row[3].get("x-method") == LIST]
    for _, _, item, operation in operations(document):
        # The other lists of a resource that has a `list` show something else, such as flavors.
        is_main = operation.get("x-method") == LIST or operation.get("tags") not in main_lists
        if "x-find" in operation:
            yield from _Find(document, item, operation, by_id).problems()
        elif is_main and (name := _name_of_items(document, operation)):
            what = f"{operation.get('operationId')} lists items with a {name}, but has no x-find"
            remedy = "add `x-find: {name: …, id: …}`, or `x-find: {omitted: the reason}`"
            yield Problem(operation.place("x-method"), what, remedy)


def unpassed(operation: Any) -> set[str]:
    """Return the wire names of the list's arguments that `find` does not take: pages, order, and its own search."""
    pagination, node = operation.get("x-pagination", {}), operation.get("x-find", {})
    searched = [name for key in ("filter", "id_filter", "fixed") for name in node.get(key, ())]
    return {*SORTING, *searched, pagination.get("index"), pagination.get("size")}


def path_argument(path: str) -> str:
    """Return the placeholder of a path that takes the ID of the resource: the last one."""
    return placeholders(path)[-1]


def _name_of_items(document: SpecMap, operation: SpecMap) -> str:
    """Return the path of a name in the items of a list, or an empty string."""
    schema = item_schema(document, operation)
    own = flat_properties(document, schema) if schema is not None else {}
    paths = [*own, *(f"metadata.{name}" for name in flat_properties(document, own.get("metadata", {})))]
    return next((path for path in paths if OWN_NAME.fullmatch(path.rpartition(".")[2])), "")


def _is_plain(schema: Any) -> bool:
    """Whether a property is a string or an integer, or null."""
    given = schema.get("type") if isinstance(schema, dict) else None
    return bool(given) and {"string", "integer", "null"}.issuperset(given if isinstance(given, list) else [given])


class _Find:
    """One `x-find`."""

    def __init__(self, document: SpecMap, item: SpecMap, operation: SpecMap, by_id: dict[Any, Found]) -> None:
        self.document = document
        self.item = item
        self.operation = operation
        self.by_id = by_id
        self.title = f"x-find of {operation.get('operationId')}"
        self.place: Place = operation.place("x-find")
        self.node: Any = operation["x-find"]
        self.schema = item_schema(document, operation)

    def problems(self) -> Iterator[Problem]:
        wrong = list(values(self.title, self.node, self.place, KEYS))
        if not wrong and "omitted" in self.node:
            if set(self.node) != {"omitted"} or not self.node["omitted"].endswith("."):
                what = f"{self.title}: omitted is not alone, or is not a sentence"
                wrong.append(Problem(self.place, what, "write `omitted:` with the reason, and nothing else"))
        elif not wrong:
            wrong = [*self._list(), *self._paths(), *self._id(), *self._search(), *self._get()]
        yield from wrong

    def _list(self) -> Iterator[Problem]:
        if self.operation.get("x-method") != LIST or "x-pagination" not in self.operation:
            what = f"{self.title}: the operation is not the `list` of its resource"
            yield Problem(self.place, what, "put the key on the operation with `x-method: list` and x-pagination")
        tags = self.operation.get("tags")
        names = [row[3].get("x-method") for row in operations(self.document) if row[3].get("tags") == tags]
        if "find" in names:
            yield Problem(self.place, f"{self.title}: the resource has a method find", "rename that `x-method`")

    def _paths(self) -> Iterator[Problem]:
        if "name" not in self.node:
            yield Problem(self.place, f"{self.title} has no name", "give the path of the name in an item")
        for key in ("name", "id"):
            path = self.node.get(key)
            if path is None:
                continue
            found = property_at(self.document, self.schema, path)
            if not _is_plain(found):
                what = f"{self.title}: {key} is {path!r}, which is not a string or integer in an item"
                yield Problem(self.node.place(key), what, "give a dotted path in the items of the list")

    def _id(self) -> Iterator[Problem]:
        own = self.operation.get("x-pagination", {}).get("id")
        if own is not None and self.node.get("id") != own:
            what = f"{self.title}: id is not that of x-pagination, {own!r}"
            yield Problem(self.place, what, "give the same path; the pager tells items apart by it")

    def _search(self) -> Iterator[Problem]:
        sent = sent_values(self.document, self.item, self.operation)
        taken = {name: value.schema for name, value in sent.items() if value.where in PLACES}
        for key, placeholder in (("filter", NAME), ("id_filter", ID), ("fixed", "")):
            search = self.node.get(key)
            if search is None:
                continue
            if unknown := [name for name in search if name not in taken]:
                what = f"{self.title}: {key} names {unknown[0]!r}, which the operation does not take"
                yield Problem(search.place(unknown[0]), what, f"use some of {', '.join(sorted(taken))}")
            if placeholder not in str(dict(search)):
                what = f"{self.title}: {key} does not contain {placeholder!r}"
                yield Problem(self.node.place(key), what, f"write {placeholder!r} where the value belongs")
            if not search:
                yield Problem(self.node.place(key), f"{self.title}: {key} is empty", "name an argument, or remove it")
            yield from self._search_values(key, search, taken)
        if "id_filter" in self.node and "filter" not in self.node:
            what = f"{self.title}: id_filter without filter"
            yield Problem(self.node.place("id_filter"), what, "remove it; the whole list shows names and IDs")
        finds_ids = {"get", "id_filter"} & set(self.node) or self.node.get("id") in (None, self.node.get("name"))
        if "filter" in self.node and not finds_ids:
            what = f"{self.title}: filter without get or id_filter, so IDs would not be found"
            yield Problem(self.node.place("filter"), what, "add one of them, or remove it to read the whole list")

    def _search_values(self, key: str, search: SpecMap, taken: dict[str, Any]) -> Iterator[Problem]:
        """Yield arguments that are used otherwise, and values that the operation does not take."""
        pagination, fixed = self.operation.get("x-pagination", {}), self.node.get("fixed", {})
        validate = validator(self.document)
        for name, value in search.items():
            place = search.place(name)
            if name in (pagination.get("index"), pagination.get("size")):
                what = f"{self.title}: {key} names {name!r}, which the pager sends"
                yield Problem(place, what, "remove it")
            elif key != "fixed" and name in fixed:
                what = f"{self.title}: {key} and fixed both name {name!r}"
                yield Problem(place, what, "keep it in one of them")
            elif name in taken:
                for error in validate(taken[name] or {}, value):
                    # The name or ID that callers pass may have any length and form.
                    is_caller = isinstance(value, str) and "{" in value and error.schema_path[-1:] != ["type"]
                    if not (is_caller and error.schema_path[-1:] != ["enum"]):
                        what = f"{self.title}: {key} has a wrong value of {name}: {error.message}"
                        yield Problem(place, what, "write a value that the operation accepts")

    def _get(self) -> Iterator[Problem]:
        if "get" not in self.node:
            return
        place, name = self.node.place("get"), self.node["get"]
        if name not in self.by_id:
            yield Problem(place, f"{self.title}: get is {name!r}, which is not an operation", "give an operationId")
            return
        if "filter" not in self.node or "id" not in self.node or "id_filter" in self.node:
            what = f"{self.title}: get without filter or id, or beside id_filter"
            yield Problem(place, what, "remove it; the list shows names and IDs")
        path, item, operation = self.by_id[name]
        for what, remedy in unrepeatable(self.document, item, operation):
            yield Problem(place, f"{self.title}: get is {name}, {what}", f"give {remedy}")
        own = placeholders(next(row[0] for row in operations(self.document) if row[3] is self.operation))
        if placeholders(path)[: len(own)] != own or len(placeholders(path)) != len(own) + 1:
            what = f"{self.title}: the path of {name} is not that of the list and an ID"
            yield Problem(place, what, "give the operation that reads an item of this list")
        if resolve(self.document, success_schema(self.document, operation)) is not self.schema:
            what = f"{self.title}: {name} returns another schema than the items of the list"
            yield Problem(place, what, "remove get and filter, or use id_filter")
