"""Rows of the table of operations and waiters."""

from typing import Any

from ..lint.extensions import path_names, property_at
from ..lint.waiter_keys import CONDITIONS, NUMBERS, PARTS, STATE_LISTS, condition, polled_schema
from ..spec.bundle import operations, parameters
from ..spec.clouds import KEY
from ..spec.messages import (
    AnswerKind,
    answer_kind,
    body_argument,
    content_type,
    files,
    part_types,
    request_schema,
    response_schema,
    response_type,
)
from ..spec.naming import constant_name, member_names, python_name
from ..spec.source import SpecMap
from ..spec.value_types import Type, names, type_of
from .sensitive_fields import sensitive_row
from .time_forms import times_row


def operation_rows(document: SpecMap) -> list[dict[str, Any]]:
    """Return a row for each operation, sorted by ID."""
    rows = [_operation_row(document, *found) for found in operations(document)]
    return sorted(rows, key=lambda row: row["id"])


def waiter_rows(document: SpecMap) -> list[dict[str, Any]]:
    """Return a row for each resource with a waiter, sorted by name."""
    tags = [tag for tag in document["tags"] if "x-waiter" in tag]
    polls = {row[3]["operationId"]: row for row in operations(document)}
    return [
        _waiter_row(document, tag, polls[tag["x-waiter"]["poll"]]) for tag in sorted(tags, key=lambda tag: tag["name"])
    ]


def _operation_row(document: SpecMap, path: str, method: str, item: SpecMap, operation: SpecMap) -> dict[str, Any]:
    body, answer = request_schema(document, operation), response_schema(document, operation)
    type_ = type_of(answer) if answer else ()
    answers_list = _is_list(type_)
    model = next(iter(names(_item_type(type_), "model")), None)
    row: dict[str, Any] = {
        "constant": constant_name(operation["operationId"]),
        "id": operation["operationId"],
        "method": method.upper(),
        "path": path,
        "resource": operation["tags"][0],
        "name": operation["x-method"],
        "generation": operation["x-generation"],
        "docs": operation["x-docs"],
        "body": next(iter(names(_item_type(type_of(body)), "model")), None) if body else None,
        "response": model,
        "answers_list": answers_list and model is not None,
        "pagination": None,
        "content_type": content_type(document, operation),
    }
    if answer_kind(document, operation) is not AnswerKind.JSON:
        row["response_type"] = response_type(document, operation)
    if "x-events-end" in operation:
        row["events_end"] = operation["x-events-end"]
    if uploaded := files(document, operation):
        row["files"] = tuple(sorted(uploaded))
        row["part_types"] = part_types(document, operation)
    if argument := body_argument(document, operation):
        row["body_argument"] = argument
    if KEY in operation:
        row["clouds"] = tuple(operation[KEY])
    if "x-pagination" in operation:
        query = {entry["name"] for entry in parameters(document, item, operation) if entry["in"] == "query"}
        row["pagination"] = _pagination_row(operation["x-pagination"], query)
    return row | sensitive_row(document, item, operation) | times_row(document, item, operation)


def _is_list(type_: Type) -> bool:
    return [part.kind for part in type_] == ["list"]


def _item_type(type_: Type) -> Type:
    """Return the type of the items of a list, or any other type itself."""
    return type_[0].inner if _is_list(type_) else type_


def _pagination_row(pagination: SpecMap, query: set[str]) -> dict[str, Any]:
    row: dict[str, Any] = {"style": pagination["style"], "items": path_names(pagination["items"])}
    if "id" in pagination:
        row["item_id"] = pagination["id"]
    for key in ("index", "first", "size", "default_limit", "max_limit"):
        if key in pagination:
            row[key] = pagination[key]
    for key in ("total", "token"):
        if key in pagination:
            row[key] = path_names(pagination[key])
    if "offset_multiple" in pagination:
        row["offset_multiple"] = pagination["offset_multiple"]
    if "allowed_limits" in pagination:
        row["allowed_limits"] = tuple(pagination["allowed_limits"])
    if pagination.get("index", "") not in query and pagination["style"] != "none":
        row["location"] = "body"
    return row


def _waiter_row(document: SpecMap, tag: SpecMap, found: tuple[str, str, SpecMap, SpecMap]) -> dict[str, Any]:
    waiter, given = tag["x-waiter"], parameters(document, found[2], found[3])
    row: dict[str, Any] = {"poll": waiter["poll"], "field": path_names(waiter["field"])}
    for key in STATE_LISTS:
        row[key] = tuple(waiter.get(key, ()))
    row["reason"] = tuple(path_names(path) for path in waiter.get("reason", ()))
    state = property_at(document, polled_schema(document, waiter, found[3]), waiter["field"]) or {}
    if "enum" in state:
        names = member_names(state["enum"], state.get("x-enum-varnames"))
        row["names"] = tuple(zip(names, state["enum"], strict=True))
    for key in NUMBERS:
        if key in waiter:
            row[key] = float(waiter[key])
    for key in (*PARTS, "deleting_codes"):
        if key in waiter:
            row[key] = tuple(waiter[key])
    renamed = [(one["name"], python_name(one["name"], one)) for one in given if one["in"] == "path"]
    if renamed := [(wire, own) for wire, own in renamed if wire != own]:
        row["arguments"] = tuple(renamed)
    row |= {key: _conditions(key, waiter[key]) for key in CONDITIONS if waiter.get(key)}
    actions = {name: _action_row(waiter, action) for name, action in waiter.get("actions", {}).items()}
    return {
        "constant": f"{tag['name'].upper()}_WAITER",
        "fields": row,
        "item": _item_row(waiter, given),
        "actions": actions,
    }


def _item_row(waiter: SpecMap, given: list[SpecMap]) -> dict[str, Any]:
    item = dict(waiter.get("item", {}))
    if item:
        item["field"] = path_names(item["field"])
    if "filters" in item:
        names = {one["name"]: python_name(one["name"], one) for one in given}
        item["filters"] = tuple((wire, names[wire]) for wire in item["filters"])
    if "late" in item:
        item["late"] = float(item["late"])
    return item


def _conditions(key: str, node: dict[str, Any]) -> tuple[Any, ...]:
    if key == "matches":
        return tuple((path_names(path), path_names(setting)) for path, setting in node.items())
    return tuple((path_names(path), tuple(wanted)) for path, wanted in node.items())


def _order_row(order: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {"name": path_names(order["name"])}
    if "filters" in order:
        row["filters"] = tuple((wire, path_names(path)) for wire, path in order["filters"].items())
    if "since" in order:
        row["since"] = order["since"]
    return row


def _action_row(waiter: SpecMap, action: SpecMap) -> dict[str, Any]:
    row: dict[str, Any] = (
        {"gone": True} if action.get("gone") else {"ready": tuple(action.get("ready", waiter["ready"]))}
    )
    ids = action.get("ids", {})
    for key, own in (("renamed", True), ("ids", False)):
        chosen = {name: source for name, source in ids.items() if source.startswith("{") == own}
        if chosen:
            row[key] = tuple(
                (name, source.strip("{}") if own else path_names(source)) for name, source in chosen.items()
            )
    for key in CONDITIONS:
        if found := condition(waiter, action, key):
            row[key] = _conditions(key, found)
    for key in ("may_stay_broken", "readings"):
        if key in action:
            row[key] = action[key]
    if "only" in action:
        row["only"] = tuple(action["only"].items())
    if "order" in action:
        row["order"] = _order_row(action["order"])
    for key, path in (("listed_by", action.get("listed", {}).get("by")), ("work_id", action.get("work_id"))):
        if path is not None:
            row[key] = path_names(path)
    if "timeout" in action:
        row["timeout"] = float(action["timeout"])
    return row
