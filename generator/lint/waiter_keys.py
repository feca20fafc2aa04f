"""Keys of `x-waiter`, and functions that several rules about waiters use."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import parameters, resolve
from ..spec.naming import python_name
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .extensions import at_key, item_schema, path_names, success_schema
from .schemas import flat_properties

STATE_LISTS = ("ready", "failed", "stopped", "transient", "gone", "delete_failed")
# Lists of states that belong to another list as well.
PARTS = {"final": "ready", "may_recover": "failed", "may_precede": "delete_failed", "deleting": "transient"}
NUMBERS = ("timeout", "recovery", "first_delay", "interval", "longest_interval")
# Conditions besides the state. An action inherits those of the waiter unless it has its own.
CONDITIONS = ("busy", "broken", "matches")
WAITER_KEYS = {
    "poll": str, "field": str, **dict.fromkeys((*STATE_LISTS, "reason", "deleting_codes", *PARTS), list),
    **dict.fromkeys(NUMBERS, int), "actions": dict, "item": dict, **dict.fromkeys((*CONDITIONS, "may_lack"), dict),
}  # fmt: skip
ACTION_KEYS = {
    "operation": str, "ids": dict, "ready": list, "gone": bool, **dict.fromkeys(CONDITIONS, dict), "timeout": int,
    "body": dict, "summary": str, "work_id": str, "poll": str, "readings": int, "order": dict, "may_stay_broken": bool,
    "only": dict, "differs": str, "may_lack": dict, "listed": dict,
}  # fmt: skip
LISTED_KEYS = {"operation": str, "by": str}
ITEM_KEYS = {"field": str, "argument": str, "filters": list, "late": int}
ORDER_KEYS = {"waiter": str, "name": str, "filters": dict, "since": str}
ADDED_ARGUMENTS = ("timeout", "interval", "on_progress")
WAIT_ARGUMENTS = ("until", *ADDED_ARGUMENTS)
Found = tuple[str, SpecMap, SpecMap]


class WaiterEntry:
    """One `x-waiter` entry.

    Args:
        document: Bundled document.
        tag: Tag with the entry.
        by_id: Path, path item and operation by operationId.
    """

    def __init__(self, document: SpecMap, tag: SpecMap, by_id: dict[Any, Found]) -> None:
        self.document = document
        self.tag = tag
        self.by_id = by_id
        self.title = f"x-waiter of {tag['name']}"
        self.place = tag.place("x-waiter")
        self.waiter = tag["x-waiter"]

    def poll(self, title: str, node: SpecMap, place: Place) -> Iterator[Problem]:
        """Yield the reasons why the poll of a waiter or an action can't be used."""
        poll = node.get("poll")
        if poll not in self.by_id:
            what = f"{title} polls {poll!r}, which is not an operation"
            yield Problem(at_key(node, "poll", place), what, "write the operationId that reads the state")
        elif self.by_id[poll][2].get("tags") != [self.tag["name"]] and not self._is_state_of_container(node, poll):
            what = f"{title} polls {poll} of another resource"
            yield Problem(node.place("poll"), what, "poll an operation with the same tag")
        else:
            yield from self._reading(title, *self.by_id[poll][1:], node.place("poll"))

    def _is_state_of_container(self, node: SpecMap, poll: Any) -> bool:
        """Return whether a waiter polls the resource that contains its own: all of its actions are below that path."""
        actions: dict[str, Any] = self.waiter.get("actions") or {}
        called = [self.by_id.get(action.get("operation")) for action in actions.values()]
        below = [found is not None and found[0].startswith(f"{self.by_id[poll][0]}/") for found in called]
        return node is self.waiter and bool(below) and all(below)

    def _reading(self, title: str, item: SpecMap, operation: SpecMap, place: Place) -> Iterator[Problem]:
        """Yield the reasons why an operation can't be called repeatedly with only the IDs of its path."""
        name = operation.get("operationId")
        for what, remedy in unrepeatable(self.document, item, operation):
            yield Problem(place, f"{title} polls {name}, {what}", f"poll {remedy}")
        for one in parameters(self.document, item, operation):
            if one["in"] == "path" and (own := python_name(one["name"], one)) in WAIT_ARGUMENTS:
                what = f"{title} polls {name}, whose ID {one['name']} would be called {own}, as an argument of wait is"
                yield Problem(place, what, "choose another name for the parameter with `x-python-name:`")


def unrepeatable(document: SpecMap, item: SpecMap, operation: SpecMap) -> Iterator[tuple[str, str]]:
    """Yield why an operation can't be called with only the IDs of its path, as often as needed, each with a remedy."""
    if item.get("get") is not operation:
        yield "which is not a GET operation", "an operation that only reads"
    for one in parameters(document, item, operation):
        if one["in"] != "path" and one.get("required"):
            yield f"which requires {one['name']}", "an operation that takes only the IDs of its path"


def placeholders(path: str) -> list[str]:
    """Return the placeholders of a path that callers fill."""
    return [name for name in re.findall(r"{([^}]*)}", path) if name != "project_id"]


def helper_name(action: str) -> str:
    """Return the name of the method that calls the action and waits."""
    return f"{action}_and_wait"


def polled_schema(document: SpecMap, waiter: Any, poll: SpecMap) -> SpecMap | None:
    """Return the schema that a waiter reads: the response to its poll, or an item of the list."""
    return item_schema(document, poll) if "item" in waiter else success_schema(document, poll)


def property_through_lists(document: SpecMap, schema: Any, path: str) -> SpecMap | None:
    """Return the property at a dotted path, through the items of lists, or None."""
    for name in path_names(path):
        schema = resolve(document, schema)
        while isinstance(schema, SpecMap) and schema.get("type") == "array":
            schema = resolve(document, schema.get("items"))
        schema = flat_properties(document, schema).get(name) if isinstance(schema, SpecMap) else None
    found = resolve(document, schema)
    return found if isinstance(found, SpecMap) else None


def condition(waiter: Any, action: Any, key: str) -> dict[str, Any]:
    """Return a condition of an action: its own, or that of the waiter if the action doesn't end the resource."""
    inherited: dict[str, Any] = {} if action.get("gone") else waiter.get(key, {})
    return dict(action.get(key, inherited))
