"""Check the `x-waiter` key: its poll, paths, times and filters."""

from collections.abc import Iterator

from ..spec.bundle import operations, parameters
from ..spec.naming import is_identifier, python_name
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .extensions import at_key, item_schema, property_at, values
from .waiter_actions import check_action
from .waiter_conditions import check_conditions
from .waiter_keys import (
    ITEM_KEYS,
    NUMBERS,
    WAIT_ARGUMENTS,
    WAITER_KEYS,
    WaiterEntry,
    placeholders,
    polled_schema,
)
from .waiter_states import check_states


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield problems of waiters."""
    by_id = {row[3].get("operationId"): (row[0], row[2], row[3]) for row in operations(document)}
    for tag in document.get("tags", []):
        if "x-waiter" in tag:
            yield from _check(WaiterEntry(document, tag, by_id))


def _check(entry: WaiterEntry) -> Iterator[Problem]:
    title, waiter = entry.title, entry.waiter
    problems = list(values(title, waiter, entry.place, WAITER_KEYS))
    if problems:
        yield from problems
        return
    yield from entry.poll(title, waiter, entry.place)
    if waiter.get("poll") not in entry.by_id:
        return
    path, shared, operation = entry.by_id[waiter["poll"]]
    yield from _numbers(entry)
    if "item" in waiter:
        problems = list(_item(entry, path, shared, operation))
        if problems:
            yield from problems
            return
    schema = polled_schema(entry.document, waiter, operation)
    state = property_at(entry.document, schema, str(waiter.get("field")))
    if state is None:
        what = f"{title}: field does not exist: {waiter.get('field')!r}"
        remedy = "write the dotted path of the property with the state"
        yield Problem(at_key(waiter, "field", entry.place), what, remedy)
        return
    for reason in waiter.get("reason", []):
        if property_at(entry.document, schema, str(reason)) is None:
            what = f"{title}: reason does not exist: {reason!r}"
            yield Problem(waiter.place("reason"), what, "write the path of a property of the response")
    yield from check_states(title, waiter, state)
    yield from check_conditions(entry, title, waiter, schema)
    for name, action in waiter.get("actions", {}).items():
        yield from check_action(entry, name, action, path, schema, state)


def _item(entry: WaiterEntry, path: str, shared: SpecMap, operation: SpecMap) -> Iterator[Problem]:
    title, item = f"{entry.title}, item", entry.waiter["item"]
    place = entry.waiter.place("item")
    problems = list(values(title, item, place, ITEM_KEYS))
    if problems:
        yield from problems
        return
    schema = item_schema(entry.document, operation)
    if schema is None:
        what = f"{title}: {operation['operationId']} is not a list"
        yield Problem(place, what, "poll a list with `x-pagination`, or remove the key")
    elif property_at(entry.document, schema, str(item.get("field"))) is None:
        what = f"{title}: field does not exist: {item.get('field')!r}"
        yield Problem(at_key(item, "field", place), what, "write the property that identifies an item")
    if item.get("late", 1) < 1:
        yield Problem(item.place("late"), f"{title}: late is {item['late']}", "write seconds, 1 or more")
    declared = parameters(entry.document, shared, operation)
    used = {*placeholders(path), *(python_name(one["name"], one) for one in declared if one["in"] == "path")}
    argument = str(item.get("argument", ""))
    if not is_identifier(argument) or argument.startswith("_"):
        what = f"{title}: argument is {item.get('argument')!r}, which is not a valid name"
        yield Problem(at_key(item, "argument", place), what, "write a Python name, such as node_name")
    elif argument in (*used, *WAIT_ARGUMENTS):
        what = f"{title}: wait already has an argument {argument}"
        yield Problem(item.place("argument"), what, "choose another name")
    yield from _filters(title, item, operation, declared, {argument, *used, *WAIT_ARGUMENTS})


def _filters(
    title: str, item: SpecMap, operation: SpecMap, declared: list[SpecMap], used: set[str]
) -> Iterator[Problem]:
    paging = [operation.get("x-pagination", {}).get(key) for key in ("index", "size")]
    known = {one["name"]: one for one in declared if one["in"] == "query" and one["name"] not in paging}
    for name in item.get("filters", []):
        if name not in known:
            what = f"{title}: filters contains {name!r}, which is not a filter of the list"
            yield Problem(item.place("filters"), what, f"use some of {', '.join(known) or 'its query parameters'}")
        elif python_name(name, known[name]) in used:
            what = f"{title}: wait already has an argument {python_name(name, known[name])}"
            yield Problem(item.place("filters"), what, "choose another name for the parameter with `x-python-name:`")


def _numbers(entry: WaiterEntry) -> Iterator[Problem]:
    waiter = entry.waiter
    for key, is_wrong in (("timeout", waiter.get("timeout", 0) < 1), ("ready", not waiter.get("ready"))):
        if is_wrong:
            is_timeout = key == "timeout"
            remedy = "write the longest wait in seconds, such as 3600" if is_timeout else "write at least one state"
            yield Problem(at_key(waiter, key, entry.place), f"{entry.title} has no {key}", remedy)
    for key in NUMBERS[1:]:
        if waiter.get(key, 1) < 1:
            what = f"{entry.title}: {key} is {waiter[key]}"
            yield Problem(waiter.place(key), what, "write seconds, 1 or more")
    if waiter.get("interval", 2) > waiter.get("longest_interval", 30):
        what = f"{entry.title}: interval is longer than longest_interval"
        yield Problem(waiter.place("interval"), what, "write the shorter one as `interval`, because intervals grow")
