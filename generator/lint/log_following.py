"""Check the `x-follow` key of operations whose logs or events can be followed."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, parameters
from ..spec.keywords import ASCENDING
from ..spec.naming import is_identifier, python_name
from ..spec.problems import Problem
from ..spec.source import SpecMap
from .extensions import property_at, success_schema, values
from .waiter_keys import helper_name, placeholders
from .waiter_states import check_listed

FOLLOW_KEYS = {
    "method": str, "style": str, "files": str, "time": str, "ends": list, "ascending": dict,
    "until_gone": bool,
}  # fmt: skip
# For each style, the response properties that the client reads, and the keys that are required.
STYLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "cursor": (("content", "lines", "start_line", "end_line"), ("files",)),
    "preview": (("content", "current_size", "full_size"), ()),
    "link": (("obs_url",), ()),
    "events": ((), ("time", "ends")),
}
EVENT_PARAMETERS = ("start_time", "end_time")
ADDED_ARGUMENTS = ("since", "interval", "timeout")
# Arguments and variables of the methods, by style.
OWN_NAMES = {
    "cursor": ("log_file", "tail", "interval", "timeout", "rounds", "path", "log", "files"),
    "preview": ("task", "on_gap", "interval", "timeout", "rounds", "preview"),
    "link": ("task", "to", "allow_http"),
    "events": ("since", "interval", "timeout", "rounds"),
}


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield `x-follow` entries that the generator can't use."""
    rows = {row[3].get("operationId"): (row[0], row[2], row[3]) for row in operations(document)}
    waiters = {tag["name"]: tag.get("x-waiter") for tag in document.get("tags", [])}
    used = {(_tag(row[2]), str(row[2].get("x-method"))) for row in rows.values()}
    for waited, waiter in waiters.items():
        actions: list[str] = list((waiter.get("actions") or {}) if isinstance(waiter, SpecMap) else ())
        used |= {(waited, helper_name(name)) for name in actions}
    for path, item, operation in rows.values():
        if "x-follow" in operation:
            yield from _check(document, path, item, operation, used)


def _check(
    document: SpecMap, path: str, item: SpecMap, operation: SpecMap, used: set[tuple[str, str]]
) -> Iterator[Problem]:
    """Yield the problems of one `x-follow`, and add its method to those in use."""
    rows = {row[3].get("operationId"): (row[0], row[2], row[3]) for row in operations(document)}
    title, place, follow = f"x-follow of {operation['operationId']}", operation.place("x-follow"), operation["x-follow"]
    problems = list(values(title, follow, place, FOLLOW_KEYS))
    if problems:
        yield from problems
        return
    tag = _tag(operation)
    style, method = follow.get("style"), str(follow.get("method", ""))
    if style not in STYLES:
        yield Problem(place, f"{title} has the style {style!r}", f"use one of {', '.join(STYLES)}")
        return
    if not is_identifier(method) or method.startswith("_") or (tag, method) in used:
        yield Problem(place, f"{title}: {method!r} can't be the method", "choose a valid name that is not in use")
    used.add((tag, method))
    fields, needed = STYLES[style]
    if style == "events" and follow.get("until_gone"):
        needed = ("time", "until_gone")
    optional = {"ascending"} if style == "events" else {"ends"}
    if set(needed) != set(follow) - {"method", "style"} - (optional - set(needed)):
        yield Problem(place, f"{title} does not have the keys of its style", f"write {', '.join(needed) or 'none'}")
        return
    if item.get("get") is not operation:
        yield Problem(place, f"{title}: the operation is not a GET", "follow an operation that only reads the log")
    for field in fields:
        if property_at(document, success_schema(document, operation), field) is None:
            yield Problem(place, f"{title}: the response has no {field}", f"add it, because the style {style} reads it")
    yield from _arguments(title, style, path, item, operation, document)
    if style == "cursor":
        yield from _files(title, path, follow, rows)
    if style == "events":
        yield from _events(document, title, item, operation)
    if style != "link" and "until_gone" not in follow:
        waiter = next((one.get("x-waiter") for one in document.get("tags", []) if one["name"] == tag), None)
        yield from _states(document, title, path, operation, waiter, rows)


def _arguments(
    title: str, style: str, path: str, item: SpecMap, operation: SpecMap, document: SpecMap
) -> Iterator[Problem]:
    """Yield IDs with a name that the method uses otherwise, and IDs that it can't pass."""
    place = operation.place("x-follow")
    for entry in parameters(document, item, operation):
        own = python_name(entry["name"], entry)
        if entry["in"] == "path" and own in OWN_NAMES[style]:
            what = f"{title}: the ID {entry['name']} would be called {own}, which the method uses"
            yield Problem(place, what, "give it another name with `x-python-name:`")
    if style == "preview" and "task_id" not in placeholders(path):
        yield Problem(place, f"{title}: the path has no task_id", "use the style of another log")


def _files(title: str, path: str, follow: SpecMap, rows: dict[Any, Any]) -> Iterator[Problem]:
    place = follow.place("files")
    if follow["files"] not in rows:
        yield Problem(place, f"{title}: files is not an operation", "write the operationId that lists log files")
        return
    own_path, item, operation = rows[follow["files"]]
    if item.get("get") is not operation or not set(placeholders(own_path)) <= set(placeholders(path)):
        what = f"{title}: {follow['files']} is not a GET with the IDs of the log"
        yield Problem(place, what, "write the operationId that lists log files")


def _tag(operation: SpecMap) -> str:
    return next(iter(operation.get("tags") or ("",)))


def _events(document: SpecMap, title: str, item: SpecMap, operation: SpecMap) -> Iterator[Problem]:
    follow, pagination = operation["x-follow"], operation.get("x-pagination", {})
    known = {entry["name"] for entry in parameters(document, item, operation)}
    for name in (*follow.get("ascending", ASCENDING), *EVENT_PARAMETERS):
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
    events: Any = property_at(document, success_schema(document, operation), str(pagination.get("items"))) or {}
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
    if not isinstance(waiter, SpecMap) or waiter.get("poll") not in rows:
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
    state: Any = property_at(document, success_schema(document, poll), str(waiter.get("field"))) or {}
    yield from check_listed(title, operation["x-follow"], ("ends",), state)
    usual = [value for key in ("ready", "failed", "stopped") for value in waiter.get(key) or ()]
    if not operation["x-follow"].get("ends", usual):
        yield Problem(place, f"{title}: no state ends the log", "write the final states of the resource in `ends`")
    for value in operation["x-follow"].get("ends", []):
        if value in waiter.get("transient", []):
            what = f"{title}: ends contains {value!r}, which is in transient"
            yield Problem(operation["x-follow"].place("ends"), what, "write only states in which nothing more happens")
