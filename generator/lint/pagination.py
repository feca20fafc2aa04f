"""Check that `x-pagination` refers to existing parameters and properties, and matches the documented page sizes."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, parameters, resolve
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .extensions import at_key, property_at, success_schema, values
from .schemas import flat_properties

KEYS = {
    "style": str, "index": str, "first": int, "size": str, "items": str, "id": str, "total": str, "token": str,
    "default_limit": int, "max_limit": int, "allowed_limits": list, "offset_multiple": bool, "may_lack": dict,
}  # fmt: skip
STYLES = ("page", "item", "token", "probe", "none")
TOKEN = "metadata.continue"  # noqa: S105  # a dotted path, not a secret
TOTALS = ("total", "count", "total_count", "total_number")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield lists without the key, and keys whose values refer to nothing or contradict the rest of the spec."""
    for _, _, item, operation in operations(document):
        name, pagination = operation.get("operationId", ""), operation.get("x-pagination")
        if pagination is None:
            if str(operation.get("x-method", "")).startswith("list"):
                what = f"{name} is a list without x-pagination"
                yield Problem(
                    operation.place("x-method"), what, "add it; `style: none` for a list in a single response"
                )
            continue
        title, place = f"x-pagination of {name}", operation.place("x-pagination")
        problems = list(values(title, pagination, place, KEYS))
        if not problems:
            problems += _style(title, pagination, place)
            if pagination.get("style") != "none":
                problems += _request(title, pagination, place, _request_schemas(document, item, operation))
            problems += _response(document, title, operation, pagination)
        yield from problems


def _request_schemas(document: SpecMap, item: SpecMap, operation: SpecMap) -> dict[str, Any]:
    """Return the schemas of all parameters and body properties."""
    found = {entry["name"]: resolve(document, entry.get("schema")) for entry in parameters(document, item, operation)}
    body = resolve(document, operation.get("requestBody")) or {}
    for media in body.get("content", {}).values():
        for name, schema in flat_properties(document, media["schema"]).items():
            found[name] = resolve(document, schema)
    return found


def _style(title: str, pagination: SpecMap, place: Place) -> Iterator[Problem]:
    style = pagination.get("style")
    if style not in STYLES:
        what = f"{title} has the style {style!r}"
        yield Problem(at_key(pagination, "style", place), what, f"use one of {', '.join(STYLES)}")
    if "offset_multiple" in pagination and (style != "item" or not pagination["offset_multiple"]):
        what = f"{title}: offset_multiple is not true on `style: item`"
        remedy = "remove it; only the number of an item can be a multiple of the page size"
        yield Problem(pagination.place("offset_multiple"), what, remedy)


def _request(title: str, pagination: SpecMap, place: Place, sent: dict[str, Any]) -> Iterator[Problem]:
    needed = ("index",) if pagination.get("style") == "token" and "size" not in pagination else ("index", "size")
    for key in needed:
        if pagination.get(key) not in sent:
            what = f"{title}: {key} is not a parameter: {pagination.get(key)!r}"
            yield Problem(at_key(pagination, key, place), what, "write the name of the parameter")
    if "size" in needed and pagination.get("size") in sent:
        yield from _sizes(title, pagination, place, sent[pagination["size"]])


def _sizes(title: str, pagination: SpecMap, place: Place, schema: Any) -> Iterator[Problem]:
    default, largest, allowed = (pagination.get(key) for key in ("default_limit", "max_limit", "allowed_limits"))
    if default is None or default < 1:
        what = f"{title} has no positive default_limit"
        remedy = "write the default page size"
        yield Problem(at_key(pagination, "default_limit", place), what, remedy)
        return
    if allowed is not None:
        is_ascending = all(type(size) is int and size > 0 for size in allowed) and allowed == sorted(set(allowed))
        if not allowed or not is_ascending or default not in allowed or largest is not None:
            what = f"{title}: allowed_limits is {list(allowed)!r}"
            remedy = "write positive integers in ascending order, including default_limit, without max_limit"
            yield Problem(pagination.place("allowed_limits"), what, remedy)
    elif largest is not None and largest < default:
        what = f"{title}: max_limit {largest} is less than default_limit {default}"
        yield Problem(pagination.place("max_limit"), what, "write the largest page size that the service accepts")
    elif isinstance(schema, dict) and schema.get("maximum", largest) != largest:
        what = f"{title}: max_limit is {largest}, but the parameter has the maximum {schema['maximum']}"
        yield Problem(at_key(pagination, "max_limit", place), what, "write the same value for both")


def _response(document: SpecMap, title: str, operation: SpecMap, pagination: SpecMap) -> Iterator[Problem]:
    place, schema = operation.place("x-pagination"), success_schema(document, operation)
    items = property_at(document, schema, str(pagination.get("items")))
    if items is None or items.get("type") != "array":
        what = f"{title}: items is not an array: {pagination.get('items')!r}"
        remedy = "write the dotted path of the property with the items"
        yield Problem(at_key(pagination, "items", place), what, remedy)
        return
    token = pagination.get("token", TOKEN)
    if pagination.get("style") == "token" and property_at(document, schema, token) is None:
        what = f"{title}: token does not exist: {token!r}"
        remedy = "write the dotted path of the property with the next token"
        yield Problem(at_key(pagination, "token", place), what, remedy)
    if "total" in pagination and property_at(document, schema, pagination["total"]) is None:
        what = f"{title}: total does not exist: {pagination['total']!r}"
        yield Problem(
            at_key(pagination, "total", place), what, "write the dotted path of the property with the total number"
        )
    if "id" in pagination and property_at(document, resolve(document, items.get("items")), pagination["id"]) is None:
        what = f"{title}: id is not a property of an item: {pagination['id']!r}"
        yield Problem(pagination.place("id"), what, "write the property that identifies an item")
    if pagination.get("style") == "none":
        yield from _more_pages(document, title, schema, pagination, place)


def _more_pages(document: SpecMap, title: str, schema: Any, pagination: SpecMap, place: Place) -> Iterator[Problem]:
    """Yield properties of a response that suggest more pages, although the list has `style: none`."""
    if property_at(document, schema, TOKEN) is not None:
        what = f"{title} has the style 'none', but the response has {TOKEN}"
        yield Problem(at_key(pagination, "style", place), what, "use `style: token`, so that no items are lost")
    for name in TOTALS:
        if "total" not in pagination and property_at(document, schema, name) is not None:
            what = f"{title} has no total, but the response has {name}"
            yield Problem(place, what, f"write `total: {name}`, so that an incomplete list is reported")
