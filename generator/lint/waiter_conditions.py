"""Check the conditions of waiters besides the state: their paths and values, and reasons for those of actions."""

from collections.abc import Iterator
from typing import Any

from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .waiter_keys import CONDITIONS, WaiterEntry, condition, property_through_lists


def check_conditions(entry: WaiterEntry, title: str, node: SpecMap, schema: Any) -> Iterator[Problem]:
    """Yield conditions of a waiter or an action that refer to nothing or exclude each other.

    Args:
        entry: Waiter.
        title: Name of the waiter or action, for messages.
        node: Entry of the waiter or action.
        schema: Schema of the response to the poll.
    """
    for key in ("busy", "broken"):
        for path, wanted in node.get(key, {}).items():
            place, found = node[key].place(path), property_through_lists(entry.document, schema, path)
            if found is None:
                yield Problem(
                    place, f"{title}: {key} does not exist: {path!r}", "write the path of a property of the response"
                )
            elif not isinstance(wanted, list) or (key == "broken" and not wanted):
                yield Problem(place, f"{title}: {key} has no list of values for {path}", "list them")
            else:
                yield from _values(title, key, path, wanted, found, place)
    yield from _overlapping(entry, title, node)
    for path, setting in node.get("matches", {}).items():
        place = node["matches"].place(path)
        for one in (path, setting):
            if not isinstance(one, str) or property_through_lists(entry.document, schema, one) is None:
                yield Problem(
                    place, f"{title}: matches does not exist: {one!r}", "write the path of a property of the response"
                )


def _values(title: str, key: str, path: str, wanted: list[Any], found: SpecMap, place: Place) -> Iterator[Problem]:
    for index, value in enumerate(wanted):
        if "enum" in found and value not in found["enum"]:
            what = f"{title}: {key} contains {value!r}, which is not a value of {path}"
            yield Problem(place, what, "correct the value, or add it to the enumeration")
        elif value in wanted[:index]:
            yield Problem(place, f"{title}: {key} contains {value!r} of {path} twice", "remove one of them")


def _overlapping(entry: WaiterEntry, title: str, node: SpecMap) -> Iterator[Problem]:
    """Yield values that are in both `busy` and `broken`."""
    busy, broken = (condition(entry.waiter, node, key) for key in ("busy", "broken"))
    own = node if "broken" in node else entry.waiter
    for path, values in broken.items():
        for value in values if isinstance(values, list) else []:
            if value in (busy.get(path) or []):
                what = f"{title}: busy and broken both contain {value!r} of {path}"
                yield Problem(own["broken"].place(path), what, "keep it in one of them")


def check_difference(entry: WaiterEntry, title: str, name: str, action: SpecMap) -> Iterator[Problem]:
    """Yield actions whose conditions differ from their waiter without a reason.

    An action without an operation only names states and conditions, so it needs no reason.
    """
    own = [
        key for key in CONDITIONS
        if not action.get("gone") and condition(entry.waiter, action, key) != dict(entry.waiter.get(key, {}))
    ]  # fmt: skip
    place = entry.waiter["actions"].place(name)
    if own and "operation" in action and not str(action.get("differs", "")).endswith("."):
        what = f"{title} has another {' and '.join(own)} than the waiter, without a reason"
        yield Problem(place, what, "write the reason in `differs`, as a sentence, or remove its own conditions")
    elif "differs" in action and not own:
        yield Problem(
            action.place("differs"),
            f"{title}: differs is present, but the conditions are those of the waiter",
            "remove it",
        )
