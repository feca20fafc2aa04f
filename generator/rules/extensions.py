"""The `x-` keys: only known ones, in their places, with values that fit the rest of the spec."""

from collections.abc import Iterator
from typing import Any

from ..bundle import operations, parameters, resolve, walk
from ..problems import Problem
from ..source import SpecMap
from .schemas import flat_properties

KNOWN = frozenset({
    "x-method", "x-generation", "x-docs", "x-pagination", "x-waiter", "x-wire", "x-sensitive", "x-enum-varnames",
    "x-python-name",
})  # fmt: skip
PAGINATION_KEYS = frozenset({
    "style", "index", "first", "size", "items", "id", "total", "token", "default_limit", "max_limit", "allowed_limits",
})  # fmt: skip
STYLES = ("page", "item", "token", "probe", "none")
WAITER_KEYS = frozenset({
    "poll", "field", "ready", "failed", "stopped", "transient", "gone", "delete_failed", "reason", "timeout",
})  # fmt: skip
STATE_LISTS = ("ready", "failed", "stopped", "transient", "gone", "delete_failed")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield unknown extension keys and values that lead nowhere."""
    for trail, node in walk(document):
        if "example" in trail or trail[-1:] == ("properties",):
            continue
        for key in node:
            if key.startswith("x-") and key not in KNOWN:
                remedy = f"use one of {', '.join(sorted(KNOWN))}"
                yield Problem(node.place(key), f"the key {key} is unknown", remedy)
        if "x-wire" in node and (node["x-wire"] != "string" or node.get("type") != "integer"):
            yield Problem(node.place("x-wire"), "x-wire is not `string` on an integer", "see spec/README.md")
        if "x-sensitive" in node and node["x-sensitive"] is not True:
            yield Problem(
                node.place("x-sensitive"), "x-sensitive is not true", "write `x-sensitive: true` or remove it"
            )
    for _, _, item, operation in operations(document):
        yield from _pagination(document, item, operation)
    by_id = {operation.get("operationId"): (item, operation) for _, _, item, operation in operations(document)}
    for tag in document.get("tags", []):
        if "x-waiter" in tag:
            yield from _waiter(document, tag, by_id)


def success_schema(document: SpecMap, operation: SpecMap) -> SpecMap | None:
    """The schema of the success answer, the first that has a body."""
    for status, response in sorted(operation.get("responses", {}).items()):
        content = resolve(document, response).get("content", {})
        if status.startswith("2") and "application/json" in content:
            schema: SpecMap | None = content["application/json"].get("schema")
            return schema
    return None


def property_at(document: SpecMap, schema: Any, path: str) -> SpecMap | None:
    """The property that a dotted path leads to, or None."""
    for name in path.split("."):
        found = flat_properties(document, schema).get(name) if isinstance(schema, dict) else None
        if found is None:
            return None
        schema = resolve(document, found)
    return schema if isinstance(schema, SpecMap) else None


def _pagination(document: SpecMap, item: SpecMap, operation: SpecMap) -> Iterator[Problem]:
    name, pagination = operation.get("operationId", ""), operation.get("x-pagination")
    if pagination is None:
        if str(operation.get("x-method", "")).startswith("list"):
            what = f"{name} is a list without x-pagination"
            yield Problem(operation.place("x-method"), what, "add it; `style: none` when all comes in one answer")
        return
    place = operation.place("x-pagination")
    for key in sorted(set(pagination) - PAGINATION_KEYS):
        yield Problem(pagination.place(key), f"x-pagination of {name} has the unknown key {key}", "see spec/README.md")
    style = pagination.get("style")
    if style not in STYLES:
        yield Problem(place, f"x-pagination of {name} has the style {style!r}", f"use one of {', '.join(STYLES)}")
    if style != "none":
        known = {parameter["name"] for parameter in parameters(document, item, operation)}
        body = resolve(document, operation.get("requestBody")) or {}
        for media in body.get("content", {}).values():
            known |= set(flat_properties(document, media["schema"]))
        for key in ("index", "size"):
            if pagination.get(key) not in known:
                what = f"x-pagination of {name}: {key} names no parameter: {pagination.get(key)!r}"
                yield Problem(place, what, "name the parameter that carries it")
        if not isinstance(pagination.get("default_limit"), int) or pagination["default_limit"] < 1:
            what = f"x-pagination of {name} has no positive default_limit"
            yield Problem(place, what, "give the page size to ask for when the caller names none")
    yield from _pagination_answer(document, name, operation, pagination)


def _pagination_answer(document: SpecMap, name: str, operation: SpecMap, pagination: SpecMap) -> Iterator[Problem]:
    place, schema = operation.place("x-pagination"), success_schema(document, operation)
    items = property_at(document, schema, str(pagination.get("items")))
    if items is None or items.get("type") != "array":
        what = f"x-pagination of {name}: items leads to no array: {pagination.get('items')!r}"
        yield Problem(place, what, "give the property of the answer that holds the items, dotted when nested")
        return
    token = pagination.get("token", "metadata.continue")
    if pagination.get("style") == "token" and property_at(document, schema, token) is None:
        what = f"x-pagination of {name}: token leads nowhere: {token!r}"
        yield Problem(place, what, "give the property of the answer that holds the next token")
    if "total" in pagination and property_at(document, schema, pagination["total"]) is None:
        what = f"x-pagination of {name}: total leads nowhere: {pagination['total']!r}"
        yield Problem(place, what, "give the property of the answer that counts all items")
    if "id" in pagination and property_at(document, resolve(document, items.get("items")), pagination["id"]) is None:
        what = f"x-pagination of {name}: id is no property of an item: {pagination['id']!r}"
        yield Problem(place, what, "give the property that tells items apart")


def _waiter(document: SpecMap, tag: SpecMap, by_id: dict[Any, tuple[SpecMap, SpecMap]]) -> Iterator[Problem]:
    waiter, place, name = tag["x-waiter"], tag.place("x-waiter"), tag["name"]
    for key in sorted(set(waiter) - WAITER_KEYS):
        yield Problem(waiter.place(key), f"x-waiter of {name} has the unknown key {key}", "see spec/README.md")
    if waiter.get("poll") not in by_id:
        what = f"x-waiter of {name} polls {waiter.get('poll')!r}, which is no operation"
        yield Problem(place, what, "give the operationId that reads the state")
        return
    _, operation = by_id[waiter["poll"]]
    if operation.get("tags") != [name]:
        what = f"x-waiter of {name} polls {waiter['poll']} of another resource"
        yield Problem(place, what, "poll an operation with the same tag")
    if not isinstance(waiter.get("timeout"), int) or waiter["timeout"] < 1:
        yield Problem(place, f"x-waiter of {name} has no timeout", "give the longest wait in seconds, such as 3600")
    schema = success_schema(document, operation)
    state = property_at(document, schema, str(waiter.get("field")))
    if state is None:
        what = f"x-waiter of {name}: field leads nowhere: {waiter.get('field')!r}"
        yield Problem(place, what, "give the property of the answer that holds the state, dotted when nested")
        return
    for reason in waiter.get("reason", []):
        if property_at(document, schema, reason) is None:
            yield Problem(
                place, f"x-waiter of {name}: reason leads nowhere: {reason!r}", "name a property of the answer"
            )
    for key in STATE_LISTS:
        for value in waiter.get(key, []):
            if "enum" in state and value not in state["enum"]:
                what = f"x-waiter of {name}: {key} names {value!r}, which the state never has"
                yield Problem(place, what, "mend the value, or add it to the enumeration")
