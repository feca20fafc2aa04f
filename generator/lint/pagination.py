"""Check that `x-pagination` refers to existing parameters and properties, and matches the documented page sizes."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve
from ..spec.naming import python_name
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .extensions import at_key, property_at, success_schema, types, values
from .page_requests import check_request, sent_values
from .schemas import flat_properties

KEYS = {
    "style": str, "index": str, "first": int, "size": str, "items": str, "id": str, "total": str, "token": str,
    "default_limit": int, "max_limit": int, "allowed_limits": list, "offset_multiple": bool, "may_lack": dict,
}  # fmt: skip
STYLES = ("page", "item", "token", "marker", "probe", "none")
NUMBERED = ("index", "first", "size", "default_limit", "max_limit", "allowed_limits")
EVERY_STYLE = ("style", "items", "id", "total", "may_lack")
# Further keys, by style.
OWN_KEYS = {
    "page": NUMBERED, "item": (*NUMBERED, "offset_multiple"), "probe": NUMBERED, "none": (),
    "token": ("index", "token", "size", "default_limit", "max_limit", "allowed_limits"),
    "marker": ("index", "size", "default_limit", "max_limit", "allowed_limits"),
}  # fmt: skip
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
            if not problems and pagination["style"] != "none":
                problems += check_request(title, pagination, place, sent_values(document, item, operation))
            problems += _response(document, title, operation, pagination)
        yield from problems


def _style(title: str, pagination: SpecMap, place: Place) -> Iterator[Problem]:
    style = pagination.get("style")
    if style not in STYLES:
        what = f"{title} has the style {style!r}"
        yield Problem(at_key(pagination, "style", place), what, f"use one of {', '.join(STYLES)}")
        return
    for key in pagination:
        if key not in (*EVERY_STYLE, *OWN_KEYS[style]):
            what = f"{title}: {key} has no effect on `style: {style}`"
            yield Problem(pagination.place(key), what, "remove it, or correct the style")
    if style == "marker" and "id" not in pagination:
        what = f"{title}: a `marker` list has no id"
        yield Problem(place, what, "write `id:` with the property of an item that the next page begins after")
    if "offset_multiple" in pagination and (style != "item" or not pagination["offset_multiple"]):
        what = f"{title}: offset_multiple is not true on `style: item`"
        remedy = "remove it; only the number of an item can be a multiple of the page size"
        yield Problem(pagination.place("offset_multiple"), what, remedy)


def _response(document: SpecMap, title: str, operation: SpecMap, pagination: SpecMap) -> Iterator[Problem]:
    place, schema = operation.place("x-pagination"), success_schema(document, operation)
    items = property_at(document, schema, str(pagination.get("items")))
    if items is None or items.get("type") != "array":
        what = f"{title}: items is not an array: {pagination.get('items')!r}"
        remedy = "write the dotted path of the property with the items, or '' if the response is the array"
        yield Problem(at_key(pagination, "items", place), what, remedy)
        return
    item = resolve(document, items.get("items"))
    token = str(pagination.get("token", TOKEN)) if pagination.get("style") == "token" else None
    for key, path, found, kinds in (
        ("token", token, property_at(document, schema, str(token)), {"string"}),
        ("total", pagination.get("total"), property_at(document, schema, str(pagination.get("total"))), {"integer"}),
        ("id", pagination.get("id"), property_at(document, item, str(pagination.get("id"))), {"string", "integer"}),
    ):
        if path is None:
            continue
        kind = " or ".join(sorted(kinds, reverse=True))
        where = "an item" if key == "id" else "the response"
        if found is None:
            what = f"{title}: {key} {'is not a property of an item' if key == 'id' else 'does not exist'}: {path!r}"
        elif not types(found) or not types(found) <= kinds:
            what = f"{title}: {key} is {path!r}, which is not a plain {kind}"
        else:
            continue
        remedy = f"write the dotted path of a property of {where}, of the type {kind}"
        yield Problem(at_key(pagination, key, place), what, remedy)
    yield from _other_totals(document, title, schema, pagination)
    if pagination.get("style") == "none":
        yield from _more_pages(document, title, schema, pagination, place)


def _other_totals(document: SpecMap, title: str, schema: Any, pagination: SpecMap) -> Iterator[Problem]:
    """Yield a property that would be `page.total`, although another one is the number of matches."""
    if pagination.get("total", "total") == "total":
        return
    for name, node in flat_properties(document, schema).items():
        if python_name(name, node) == "total":
            what = f"{title}: {name} of the response is not the number of matches, which is {pagination['total']}"
            remedy = "rename it with `x-python-name`, because `page.total` is the number of matches"
            yield Problem(pagination.place("total"), what, remedy)


def _more_pages(document: SpecMap, title: str, schema: Any, pagination: SpecMap, place: Place) -> Iterator[Problem]:
    """Yield properties of a response that suggest more pages, although the list has `style: none`."""
    if property_at(document, schema, TOKEN) is not None:
        what = f"{title} has the style 'none', but the response has {TOKEN}"
        yield Problem(at_key(pagination, "style", place), what, "use `style: token`, so that no items are lost")
    for name in TOTALS:
        if "total" not in pagination and property_at(document, schema, name) is not None:
            what = f"{title} has no total, but the response has {name}"
            yield Problem(place, what, f"write `total: {name}`, so that an incomplete list is reported")
