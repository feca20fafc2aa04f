"""Check the actions of `x-waiter`: their operations, the IDs for the poll, and their orders."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, parameters, resolve
from ..spec.naming import is_identifier, python_name
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .extensions import property_at, success_schema, values
from .schemas import flat_properties
from .validation import validator
from .waiter_conditions import check_conditions, check_difference
from .waiter_keys import (
    ACTION_KEYS,
    ADDED_ARGUMENTS,
    ORDER_KEYS,
    STATE_LISTS,
    WaiterEntry,
    condition,
    helper_name,
    placeholders,
    property_through_lists,
)
from .waiter_lists import check_list_of_ids
from .waiter_states import check_listed

# Keys that are allowed for an action without an operation.
GOAL_KEYS = {"ready", "busy", "broken", "matches", "readings", "may_stay_broken", "timeout", "differs"}


def check_action(
    entry: WaiterEntry, name: str, action: Any, path: str, schema: Any, state: SpecMap
) -> Iterator[Problem]:
    """Yield the problems of an action.

    Args:
        entry: Waiter.
        name: Name of the action.
        action: Entry of the action.
        path: Path of the poll.
        schema: Schema of the response to the poll.
        state: Schema of the state.
    """
    title, place = f"{entry.title}, action {name}", entry.waiter["actions"].place(name)
    problems = list(values(title, action, place, ACTION_KEYS))
    if not is_identifier(name) or name.startswith("_") or name in (state.get("enum") or _listed(entry)):
        problems.append(
            Problem(place, f"{title}: the name is not a valid action name", "use a verb that is not a state")
        )
    if problems:
        yield from problems
        return
    if "gone" in action and (action["gone"] is not True or "ready" in action):
        yield Problem(
            action.place("gone"),
            f"{title}: gone is not true, or ready is beside it",
            "write `gone: true` without `ready`",
        )
    if "poll" in action:
        if "gone" not in action:
            what = f"{title}: poll without gone"
            yield Problem(action.place("poll"), what, "remove it; the poll of the waiter reads the states")
            return
        yield from entry.poll(title, action, place)
        if action["poll"] not in entry.by_id:
            return
        path, _, operation = entry.by_id[action["poll"]]
        schema = success_schema(entry.document, operation)
    yield from check_listed(title, action, ("ready",), state)
    yield from _goal(entry, title, action)
    yield from check_conditions(entry, title, action, schema)
    yield from check_difference(entry, title, name, action)
    yield from _readings(entry, title, action)
    if "work_id" in action:
        yield from _work_id(entry, title, action, schema)
    if "operation" in action:
        yield from _call(entry, title, name, action, path)
    elif "ready" not in action or set(action) - GOAL_KEYS:
        remedy = "add `operation:`, or keep only keys of a goal such as `ready`"
        yield Problem(place, f"{title} has no operation", remedy)


def _goal(entry: WaiterEntry, title: str, action: SpecMap) -> Iterator[Problem]:
    """Yield states and times with which the action would never succeed."""
    if "ready" in action and not action["ready"]:
        yield Problem(action.place("ready"), f"{title}: ready is empty", "write at least one state, or remove it")
    for value in action.get("ready", []):
        if value in entry.waiter.get("gone", []):
            what = f"{title}: ready contains {value!r}, which is in gone"
            yield Problem(action.place("ready"), what, "write `gone: true` for an action that ends the resource")
    if action.get("timeout", 1) < 1:
        what = f"{title}: timeout is {action['timeout']}"
        yield Problem(action.place("timeout"), what, "write seconds, 1 or more")


def _listed(entry: WaiterEntry) -> list[Any]:
    return [value for key in STATE_LISTS for value in entry.waiter.get(key, [])]


def _readings(entry: WaiterEntry, title: str, action: SpecMap) -> Iterator[Problem]:
    for key in ("readings", "may_stay_broken", "matches"):
        if key in action and action.get("gone"):
            yield Problem(
                action.place(key), f"{title}: {key} beside gone", "remove it; a resource that is gone has no state"
            )
    if action.get("readings", 2) < 2:  # one reading needs no key
        what = f"{title}: readings is {action['readings']}"
        yield Problem(action.place("readings"), what, "write 2 or more, or remove it")
    if "may_stay_broken" in action and (
        action["may_stay_broken"] is not True or not condition(entry.waiter, action, "broken")
    ):
        what = f"{title}: may_stay_broken is not true, or there is no condition broken"
        yield Problem(action.place("may_stay_broken"), what, "write `may_stay_broken: true` beside `broken`")


def _work_id(entry: WaiterEntry, title: str, action: SpecMap, schema: Any) -> Iterator[Problem]:
    place = action.place("work_id")
    if property_at(entry.document, schema, action["work_id"]) is None:
        what = f"{title}: work_id does not exist: {action['work_id']!r}"
        yield Problem(place, what, "write the property of the poll's response that identifies the work")
    if any(not str(source).startswith("{") for source in action.get("ids", {}).values()):
        what = f"{title}: work_id is beside IDs from the response, so there is no earlier work"
        yield Problem(place, what, "remove it; the poll of a new ID shows only new work")


def _call(entry: WaiterEntry, title: str, name: str, action: SpecMap, path: str) -> Iterator[Problem]:
    place = action.place("operation")
    if action["operation"] not in entry.by_id:
        what = f"{title} calls {action['operation']!r}, which is not an operation"
        yield Problem(place, what, "write the operationId of the action")
        return
    if "item" in entry.waiter:
        what = f"{title} calls {action['operation']}, but the state is in a list, which has no path for the ID"
        yield Problem(place, what, "remove the operation; callers call it, then wait or wait_gone")
        return
    own_path, item, operation = entry.by_id[action["operation"]]
    response = success_schema(entry.document, operation)
    yield from _ids(entry, title, action, path, own_path, response)
    yield from _order(entry, title, action, response)
    yield from check_list_of_ids(entry, title, action, response)
    fields = _body_fields(entry, operation)
    used = [python_name(one["name"], one) for one in parameters(entry.document, item, operation)]
    used += [python_name(wire, node) for wire, node in fields.items()]
    for source in action.get("only", {}).values():
        if source not in fields:
            what = f"{title}: only names {source!r}, which {action['operation']} does not accept"
            yield Problem(action.place("only"), what, f"use one of {', '.join(fields) or 'the fields of its body'}")
    for argument in ADDED_ARGUMENTS:
        if argument in used:
            what = f"{title}: {action['operation']} already has an argument {argument}"
            yield Problem(place, what, "choose another name with `x-python-name:`")
    if "body" in action:
        yield from _fixed_body(entry, title, action, fields)
    elif operation.get("x-method") != name:
        what = f"{title}: the method of {action['operation']} is {operation.get('x-method')}"
        yield Problem(place, what, "rename the action to the name of the method")
    methods = {row[3].get("x-method") for row in operations(entry.document) if row[3].get("tags") == operation["tags"]}
    for made in (helper_name(name), *([name] if "body" in action else [])):
        if made in methods:
            place = entry.waiter["actions"].place(name)
            yield Problem(place, f"{title}: the method {made} already exists", "rename one of them")


def _fixed_body(entry: WaiterEntry, title: str, action: SpecMap, fields: dict[str, Any]) -> Iterator[Problem]:
    """Yield fields that the operation does not take, wrong values, and a missing summary."""
    if not set(action["body"]) <= set(fields):
        what = f"{title}: body has fields that {action['operation']} does not take"
        yield Problem(action.place("body"), what, f"use some of {', '.join(fields)}")
    for field, value in action["body"].items():
        for error in validator(entry.document)(fields.get(field, {}), value):
            what = f"{title}: body has a wrong value of {field}: {error.message}"
            yield Problem(action["body"].place(field), what, f"write a value that {action['operation']} accepts")
    if not action.get("summary", "").endswith("."):
        what = f"{title} has no summary"
        yield Problem(action.place("body"), what, "describe the action in a sentence")


def _order(entry: WaiterEntry, title: str, action: SpecMap, response: Any) -> Iterator[Problem]:
    """Yield the reasons why the order of an action can't be found."""
    if "order" not in action:
        return
    order, place = action["order"], action.place("order")
    problems = list(values(f"{title}, order", order, place, ORDER_KEYS))
    if problems or "gone" in action:
        yield from problems or [
            Problem(place, f"{title}: order beside gone", "remove it; the action ends when the resource is gone")
        ]
        return
    if property_through_lists(entry.document, response, order.get("name", "")) is None:
        what = f"{title}: the name of the order does not exist: {order.get('name')!r}"
        yield Problem(place, what, "write the property of the response with the name of the order")
    waiters = {tag["name"]: tag["x-waiter"] for tag in entry.document.get("tags", []) if "x-waiter" in tag}
    item = waiters.get(order.get("waiter"), {}).get("item")
    if item is None:
        what = f"{title}: {order.get('waiter')!r} has no waiter with an item"
        yield Problem(place, what, "write the tag of the orders; its waiter must have an `item`")
        return
    used = [*order.get("filters", {}), *([order["since"]] if "since" in order else [])]
    for name in used:
        if name not in item.get("filters", []):
            what = f"{title}: the waiter of {order['waiter']} has no filter {name}"
            yield Problem(place, what, f"use some of {', '.join(item.get('filters', [])) or 'its filters'}")
    for path in order.get("filters", {}).values():
        if not isinstance(path, str) or property_through_lists(entry.document, response, path) is None:
            what = f"{title}: a filter of the order does not exist: {path!r}"
            yield Problem(place, what, "write the path of a property of the response")


def _body_fields(entry: WaiterEntry, operation: SpecMap) -> dict[str, Any]:
    body = resolve(entry.document, operation.get("requestBody")) or {}
    found: dict[str, Any] = {}
    for media in body.get("content", {}).values():
        found |= flat_properties(entry.document, media["schema"])
    return found


def _ids(entry: WaiterEntry, title: str, action: SpecMap, path: str, own_path: str, response: Any) -> Iterator[Problem]:
    ids, wanted, own = action.get("ids", {}), placeholders(path), placeholders(own_path)
    place: Place = action.place("ids")
    for name, source in ids.items():
        if name not in wanted:
            yield Problem(place, f"{title}: ids contains {name}, which the poll does not use", "remove it")
        elif not isinstance(source, str):
            yield Problem(
                place, f"{title}: the source of {name} in ids is not a string", "write a path in the response"
            )
        elif source.startswith("{"):
            if source.strip("{}") not in own:
                what = f"{title}: the source of {name} in ids is {source}, which is not an ID of the call"
                yield Problem(place, what, f"use one of {', '.join(own) or 'the properties of the response'}")
        elif property_at(entry.document, response, source) is None:
            what = f"{title}: ids does not exist: {source!r}"
            yield Problem(place, what, "write the dotted path of the property with the ID")
    for name in wanted:
        if name not in ids and name not in own:
            what = f"{title} has no source for {name}, which the poll uses"
            yield Problem(place, what, f"add `ids: {{{name}: …}}` with its dotted path in the response")
