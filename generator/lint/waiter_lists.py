"""Check the key `listed` of the actions of `x-waiter`: the list that has an ID which the response may lack."""

from collections.abc import Iterator
from typing import Any

from ..spec.problems import Problem
from ..spec.source import SpecMap
from .extensions import item_schema, property_at, values
from .waiter_keys import LISTED_KEYS, WaiterEntry, placeholders, unrepeatable


def check_list_of_ids(entry: WaiterEntry, title: str, action: SpecMap, response: Any) -> Iterator[Problem]:
    """Yield the reasons why a list can't be read for the IDs of an action.

    Args:
        entry: Waiter.
        title: Name of the action, for messages.
        action: Entry of the action.
        response: Schema of the response to the action.
    """
    if "listed" not in action:
        return
    listed, place = action["listed"], action.place("listed")
    problems = list(values(f"{title}, listed", listed, place, LISTED_KEYS))
    if problems:
        yield from problems
        return
    paths = [source for source in action.get("ids", {}).values() if not str(source).startswith("{")]
    if not paths:
        yield Problem(place, f"{title}: listed without ids from the response", "remove it; no ID can be missing")
        return
    name, by = listed.get("operation"), listed.get("by", "")
    if property_at(entry.document, response, by) is None:
        what = f"{title}: listed by a property that the response lacks: {by!r}"
        yield Problem(place, what, "write the dotted path of a property of the response and of the items of the list")
    path, item, operation = entry.by_id.get(name, ("", None, None))
    if item is None or operation is None or "x-pagination" not in operation:
        what = f"{title}: listed names {name!r}, which is not a list"
        yield Problem(place, what, "write the operationId of a list with `x-pagination:`")
        return
    for what, remedy in unrepeatable(entry.document, item, operation):
        yield Problem(place, f"{title}: listed names {name}, {what}", f"name {remedy}")
    if placeholders(path):
        what = f"{title}: listed names {name}, which needs an ID"
        yield Problem(place, what, "name a list of all resources of the project")
    for one in (by, *paths):
        if property_at(entry.document, item_schema(entry.document, operation), one) is None:
            what = f"{title}: the items of {name} have no {one}"
            yield Problem(place, what, "name a list whose items have this property")
