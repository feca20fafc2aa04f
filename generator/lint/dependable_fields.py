"""Check that lists and waits rely only on dependable fields, those in `required` of the responses."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ..spec.bundle import operations, resolve
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .extensions import item_schema, path_names, success_schema, values
from .pagination import KEYS as PAGINATION_KEYS
from .pagination import TOKEN
from .schemas import flat_properties, flat_required
from .waiter_keys import ACTION_KEYS, WAITER_KEYS, polled_schema


@frozen
class Use:
    """A path that lists or waits read from responses.

    Args:
        title: Where it is written, for messages.
        node: The mapping with the key; its `may_lack` excuses paths.
        key: The key.
        path: The dotted path.
        schema: The schema of the response or item.
        place: The place of the path.
    """

    title: str
    node: SpecMap
    key: str
    path: str
    schema: Any
    place: Place


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield paths of `x-pagination` and `x-waiter` that responses may lack, and dependable fields that may be null.

    A spec whose lists require nothing is not checked: it does not tell dependable fields from others.
    """
    by_id = {operation.get("operationId"): operation for _, _, _, operation in operations(document)}
    lists = [success_schema(document, operation) for operation in by_id.values() if "x-pagination" in operation]
    if not any(flat_required(document, schema) for schema in lists):
        return
    returned = [success_schema(document, operation) for operation in by_id.values()]
    yield from _nulls(document, returned)
    uses = list(_uses(document, by_id))
    for use in uses:
        gap = missing_part(document, use.schema, use.path)
        reason = use.node.get("may_lack", {}).get(use.path)
        if gap is not None and reason is None:
            what = f"{use.title}: {use.key} relies on {gap}, which a response may lack"
            yield Problem(use.place, what, "add it to `required` of the response, or give the reason in `may_lack`")
        elif gap is not None and not str(reason).endswith("."):
            what = f"{use.title}: may_lack gives no reason for {use.path}"
            yield Problem(use.node["may_lack"].place(use.path), what, "write a sentence")
    yield from _idle(document, uses)


def missing_part(document: SpecMap, schema: Any, path: str) -> str | None:
    """Return the first part of a dotted path that a response may lack, or None if all of it is dependable.

    Lists on the way stand for their items. A path that does not exist is reported by other rules.
    """
    names: list[str] = []
    for name in path_names(path):
        schema = resolve(document, schema)
        while isinstance(schema, dict) and schema.get("type") == "array":
            schema = resolve(document, schema.get("items"))
        if name.isdigit():
            continue
        names.append(name)
        properties = flat_properties(document, schema) if isinstance(schema, dict) else {}
        if name not in properties:
            return None
        if name not in flat_required(document, schema):
            return ".".join(names)
        schema = properties[name]
    return None


def _uses(document: SpecMap, by_id: dict[Any, SpecMap]) -> Iterator[Use]:
    for name, operation in by_id.items():
        if _is_readable(operation.get("x-pagination"), PAGINATION_KEYS):
            yield from _of_list(document, f"x-pagination of {name}", operation)
    for tag in document.get("tags", []):
        waiter = tag.get("x-waiter")
        if _is_readable(waiter, WAITER_KEYS) and waiter.get("poll") in by_id:
            yield from _of_waiter(document, f"x-waiter of {tag['name']}", waiter, by_id)


def _is_readable(node: Any, kinds: dict[str, type]) -> bool:
    """Return whether the values are of the right kind; other rules report the rest."""
    return node is not None and not list(values("", node, Place("", 1), kinds))


def _of_list(document: SpecMap, title: str, operation: SpecMap) -> Iterator[Use]:
    pagination = operation["x-pagination"]
    response, item = success_schema(document, operation), item_schema(document, operation)
    for key, schema in (("items", response), ("total", response), ("id", item)):
        if key in pagination and schema is not None:
            yield Use(title, pagination, key, pagination[key], schema, pagination.place(key))
    # The last page has no token, but what contains it is there.
    container = pagination.get("token", TOKEN).rpartition(".")[0]
    if pagination.get("style") == "token" and container:
        yield Use(title, pagination, "token", container, response, pagination.place("style"))


def _of_waiter(document: SpecMap, title: str, waiter: SpecMap, by_id: dict[Any, SpecMap]) -> Iterator[Use]:
    schema = polled_schema(document, waiter, by_id[waiter["poll"]])
    if "field" in waiter:
        yield Use(title, waiter, "field", waiter["field"], schema, waiter.place("field"))
    item = waiter.get("item", {})
    if "field" in item:
        yield Use(title, waiter, "item", str(item["field"]), schema, item.place("field"))
    for name, action in waiter.get("actions", {}).items():
        if not _is_readable(action, ACTION_KEYS):
            continue
        about = f"{title}, action {name}"
        response = success_schema(document, by_id.get(action.get("operation"), SpecMap("", 1)))
        for argument, path in action.get("ids", {}).items():
            if not str(path).startswith("{"):
                yield Use(about, action, "ids", str(path), response, action["ids"].place(argument))
        if "work_id" in action:
            yield Use(about, action, "work_id", action["work_id"], schema, action.place("work_id"))


def _idle(document: SpecMap, uses: list[Use]) -> Iterator[Problem]:
    """Yield entries of `may_lack` that excuse nothing."""
    for node in {id(use.node): use.node for use in uses}.values():
        own = [use for use in uses if use.node is node]
        needed = {use.path for use in own if missing_part(document, use.schema, use.path) is not None}
        for path in node.get("may_lack", {}):
            if path not in needed:
                what = f"{own[0].title}: may_lack names {path}, which is dependable or not used"
                yield Problem(node["may_lack"].place(path), what, "remove it")


def _nulls(document: SpecMap, returned: list[SpecMap | None]) -> Iterator[Problem]:
    """Yield fields of responses that are required and may be null."""
    seen, waiting = set[int](), [schema for schema in returned if schema is not None]
    while waiting:
        schema = resolve(document, waiting.pop())
        if not isinstance(schema, SpecMap) or id(schema) in seen:
            continue
        seen.add(id(schema))
        properties, required = flat_properties(document, schema), flat_required(document, schema)
        inner = [schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", [])]
        waiting += [part for part in (*properties.values(), *inner) if isinstance(part, SpecMap)]
        for name in sorted(required & properties.keys()):
            if _allows_null(document, properties[name]):
                what = f"{name} is required and may be null, so it is not dependable"
                yield Problem(properties[name].place(), what, "remove it from `required`, or remove null")


def _allows_null(document: SpecMap, schema: Any) -> bool:
    schema = resolve(document, schema)
    if not isinstance(schema, dict):
        return False
    kinds = schema.get("type", ())
    return "null" in ([kinds] if isinstance(kinds, str) else kinds) or any(
        _allows_null(document, part) for part in schema.get("anyOf", [])
    )
