"""Check the `x-follow` key of operations whose logs or events can be followed."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, parameters
from ..spec.naming import is_identifier, python_name
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .extensions import property_at, success_schema, values
from .waiter_keys import helper_name, placeholders

FOLLOW_KEYS = {"method": str, "style": str, "files": str, "time": str, "ends": list}
# For each style, the response properties that the client reads, and the keys that are required.
STYLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "cursor": (("content", "lines", "start_line", "end_line"), ("files",)),
    "preview": (("content", "current_size", "full_size"), ()),
    "link": (("obs_url",), ()),
    "events": ((), ("time", "ends")),
}
EVENT_PARAMETERS = ("order", "start_time", "end_time")
ADDED_ARGUMENTS = ("since", "interval", "timeout")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield `x-follow` entries that the generator can't use."""
    rows = {row[3].get("operationId"): (row[0], row[2], row[3]) for row in operations(document)}
    waiters = {tag["name"]: tag.get("x-waiter") for tag in document.get("tags", [])}
    used = {(_tag(row[2]), str(row[2].get("x-method"))) for row in rows.values()}
    for waited, waiter in waiters.items():
        actions = waiter.get("actions") if isinstance(waiter, dict) else None
        used |= {(waited, helper_name(name)) for name in actions or {}}
    for path, item, operation in rows.values():
        if "x-follow" not in operation:
            continue
        title, place, follow = (
            f"x-follow of {operation['operationId']}",
            operation.place("x-follow"),
            operation["x-follow"],
        )
        problems = list(values(title, follow, place, FOLLOW_KEYS))
        if problems:
            yield from problems
            continue
        tag = _tag(operation)
        style, method = follow.get("style"), str(follow.get("method", ""))
        if style not in STYLES:
            yield Problem(place, f"{title} has the style {style!r}", f"use one of {', '.join(STYLES)}")
            continue
        if not is_identifier(method) or method.startswith("_") or (tag, method) in used:
            yield Problem(place, f"{title}: {method!r} can't be the method", "choose a valid name that is not in use")
        used.add((tag, method))
        fields, needed = STYLES[style]
        if set(needed) != set(follow) - {"method", "style"} - ({"ends"} - set(needed)):
            yield Problem(place, f"{title} does not have the keys of its style", f"write {', '.join(needed) or 'none'}")
            continue
        for field in fields:
            if property_at(document, success_schema(document, operation), field) is None:
                yield Problem(
                    place, f"{title}: the response has no {field}", f"add it, because the style {style} reads it"
                )
        if style == "cursor" and follow["files"] not in rows:
            yield Problem(
                follow.place("files"),
                f"{title}: files is not an operation",
                "write the operationId that lists log files",
            )
        if style == "events":
            yield from _events(document, title, item, operation)
        if style != "link":
            yield from _states(document, title, path, operation, waiters.get(tag), rows)


def _tag(operation: SpecMap) -> str:
    return next(iter(operation.get("tags") or ("",)))


def _events(document: SpecMap, title: str, item: SpecMap, operation: SpecMap) -> Iterator[Problem]:
    follow, pagination = operation["x-follow"], operation.get("x-pagination", {})
    known = {entry["name"] for entry in parameters(document, item, operation)}
    for name in EVENT_PARAMETERS:
        if name not in known:
            yield Problem(
                operation.place("x-follow"),
                f"{title}: the parameter {name} is missing",
                "add it, because events are filtered with it",
            )
    for entry in parameters(document, item, operation):
        if python_name(entry["name"], entry) in ADDED_ARGUMENTS:
            what = f"{title}: the parameter {entry['name']} has the name of an argument of the method"
            yield Problem(operation.place("x-follow"), what, "give it another name with `x-python-name:`")
    events = property_at(document, success_schema(document, operation), str(pagination.get("items"))) or {}
    if property_at(document, events.get("items"), follow["time"]) is None:
        yield Problem(
            follow.place("time"),
            f"{title}: time is not a property of an event",
            "write the property with the time of the event",
        )


def _states(
    document: SpecMap, title: str, path: str, operation: SpecMap, waiter: Any, rows: dict[Any, Any]
) -> Iterator[Problem]:
    place = operation.place("x-follow")
    if not isinstance(waiter, dict) or waiter.get("poll") not in rows:
        yield Problem(place, f"{title}: the state of the resource is unknown", "add `x-waiter` to its tag")
        return
    if "item" in waiter:
        what = f"{title}: the state of the resource is in a list"
        yield Problem(place, what, "remove the key; only states outside of lists can be polled")
        return
    poll_path, _, poll = rows[waiter["poll"]]
    if not set(placeholders(poll_path)) <= set(placeholders(path)):
        yield Problem(
            place, f"{title}: the path lacks an ID that {waiter['poll']} requires", "follow another operation"
        )
    state = property_at(document, success_schema(document, poll), str(waiter.get("field"))) or {}
    for value in operation["x-follow"].get("ends", []):
        if "enum" in state and value not in state["enum"]:
            yield Problem(place, f"{title}: ends contains {value!r}, which is not a state", "correct the value")
