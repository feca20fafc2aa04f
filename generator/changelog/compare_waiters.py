"""Compare the waiters of two documents."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from ..lint.waiter_keys import CONDITIONS, PARTS, STATE_LISTS
from .change import Reporter
from .compare_values import SlotComparison
from .moved_states import moved_states
from .value_slots import Use
from .waiters import Waiter, comparable, format_conditions

# Changes of `ready` are reported separately.
STATES = (*(key for key in STATE_LISTS if key != "ready"), *PARTS)
TIMES = {
    "timeout": "timeout",
    "first_delay": "delay between an action and the first poll",
    "interval": "first poll interval",
    "longest_interval": "longest poll interval",
    "recovery": "time in which a failed state may recover",
    "late": "time in which a new item may be missing from the list",
}
# `actions` are compared as goals here, and as methods by `compare_actions`; `may_lack` is for lint alone.
COMPARED = ("poll", "ready", "actions", "item", "may_lack", *CONDITIONS, *STATES, *TIMES)


@frozen
class WaiterComparison:
    """Compares the waiters of two documents.

    Args:
        slots: Compares the results of `wait`.
    """

    slots: SlotComparison

    def compare(
        self, old: dict[str, Waiter], new: dict[str, Waiter], renamed: dict[str, str], report: Reporter
    ) -> None:
        """Report the waiters that were added, removed or changed, also those of new and removed resources.

        Args:
            old: Waiter of each resource of the old document.
            new: Waiter of each resource of the new document.
            renamed: New names of renamed resources.
            report: Collects the changes.
        """
        for name, before in old.items():
            other = renamed.get(name, name)
            after = new.get(other)
            here = report.about(f"client.{name}.wait", group=name)
            if before.node and (after is None or not after.node):
                here("waiter-removed", "was removed, like `wait_gone`", [f"client.{name}.wait_gone", constant(name)])
            elif after is not None and not before.node and after.node:
                _added(other, report)
            elif after is not None and before.node:
                if name != other:
                    _renamed(name, other, here)
                self._pair(before, after, here)
                _goals(before, after, here.about(f"client.{name}.wait(until)"))
        for name, waiter in new.items():
            if waiter.node and name not in old and name not in renamed.values():
                _added(name, report)

    def _pair(self, old: Waiter, new: Waiter, report: Reporter) -> None:
        if old.node["poll"] != new.node["poll"]:
            report("waiter-poll-changed", f"polls with `{new.node['poll']}` instead of `{old.node['poll']}`")
        if any(old.node.get(key) != new.node.get(key) for key in ("poll", "item")):
            self._call(old, new, report)
        before, after = (waiter.node.get("ready", []) for waiter in (old, new))
        if set(before) != set(after):
            affected = _with_ready_of_waiter(old, new)
            what = f"waits for {new.names(after)} instead of {old.names(before)}{_affects(affected)}"
            report("waiter-ready-changed", what, affected)
        _states(old, new, report)
        _times(old, new, report)
        _filters(old, new, report)
        rest = [key for key in {**old.node, **new.node} if key not in COMPARED]
        pairs = {key: (old.node.get(key), new.node.get(key)) for key in rest}
        pairs |= {"item": (_item_location(old), _item_location(new))}
        details = [f"`{key}`: {_format(was)} → {_format(now)}" for key, (was, now) in pairs.items() if was != now]
        for key in CONDITIONS:
            was, now = (comparable(waiter.node.get(key, {})) for waiter in (old, new))
            if was != now:
                details.append(f"`{key}`: {format_conditions(was)} → {format_conditions(now)}")
        if details:
            report("waiter-changed", f"reads other fields ({'; '.join(details)})")

    def _call(self, old: Waiter, new: Waiter, report: Reporter) -> None:
        if old.poll is None or new.poll is None:
            return
        if old.id_arguments != new.id_arguments:
            ids = ", ".join(f"`{name}`" for name in new.id_arguments)
            report("waiter-arguments-changed", f"takes {ids}", [f"client.{new.poll.resource}.wait_gone"])
        what = result_change(self.slots, old, new)
        if what:
            affected = _in_both(old, new)
            report("waiter-answer-changed", what + _affects(affected), affected)


def result_change(slots: SlotComparison, old: Waiter, new: Waiter) -> str:
    """Return a clause about a changed result of `wait`; empty if the result is the same."""
    found = Reporter([])
    if old.poll is None or new.poll is None:
        return ""
    if not slots.compare_types(old.result_schema, new.result_schema, Use(sent=False, read=True), found):
        return ""
    return found.changes[0].what.replace("was ", "returned ", 1).replace(", is ", ", returns ", 1)


def constant(resource: str) -> str:
    """Return the name of the constant with the settings of a waiter."""
    return f"operations.{resource.upper()}_WAITER"


def _added(name: str, report: Reporter) -> None:
    here = report.about(f"client.{name}.wait", group=name)
    here("waiter-added", "is new, like `wait_gone`", [f"client.{name}.wait_gone", constant(name)])


def _renamed(name: str, other: str, report: Reporter) -> None:
    for method in ("wait", "wait_gone"):
        new_name = f"client.{other}.{method}"
        here, constants = report.about(f"client.{name}.{method}"), (constant(name), constant(other))
        here("helper-renamed", f"was renamed to `{new_name}`", constants, new_name=new_name)


def _states(old: Waiter, new: Waiter, report: Reporter) -> None:
    moved = moved_states(old, new)
    if moved:
        details = [f"{state}: {clause}" for state, clause in moved.items()]
        affected = _in_both(old, new)
        report(
            "waiter-states-moved",
            f"has another result in some states ({'; '.join(details)}){_affects(affected)}",
            affected,
        )
    lists = {key: (old.node.get(key) or [], new.node.get(key) or []) for key in STATES}
    details = [
        f"`{key}`: {old.names(before)} → {new.names(after)}"
        for key, (before, after) in lists.items()
        if {old.names([state]) for state in {*before} ^ {*after}} - moved.keys()
    ]
    if details:
        report("waiter-states-changed", f"classifies states differently ({'; '.join(details)})")


def _filters(old: Waiter, new: Waiter, report: Reporter) -> None:
    """Report filters of the polled list that `wait` accepts as new arguments or no longer accepts."""
    if "item" not in old.node or "item" not in new.node:
        return  # Reported with the other arguments.
    before, after = old.filters, new.filters
    for wire, name in {**before, **after}.items():
        if (wire in before) != (wire in after):
            resource = new.resource
            here = report.about(f"client.{resource}.wait({name})", other_names=[f"client.{resource}.wait_gone({name})"])
            here(
                "argument-added" if wire in after else "argument-removed", "is new" if wire in after else "was removed"
            )


def _item_location(waiter: Waiter) -> dict[str, Any]:
    """Return the keys that say how the item is found in the list."""
    item = waiter.node.get("item", {})
    return {key: item[key] for key in ("field", "argument") if key in item}


def _times(old: Waiter, new: Waiter, report: Reporter) -> None:
    """Report changed times, with defaults for those that are not in the spec."""
    # Times without effect in one of the versions.
    unused = {
        "first_delay": not (old.action_methods and new.action_methods),
        "recovery": not all(node.get("may_recover") or node.get("may_precede") for node in (old.node, new.node)),
    }
    details = [
        f"{name}: {old.seconds(key)} s → {new.seconds(key)} s"
        for key, name in TIMES.items()
        if old.seconds(key) != new.seconds(key) and not unused.get(key)
    ]
    if details:
        report("waiter-times-changed", f"has other times ({'; '.join(details)})")


def _goals(old: Waiter, new: Waiter, report: Reporter) -> None:
    before, after = old.goals, new.goals
    for kind, what, names in (
        ("goal-removed", "no longer accepts", before.keys() - after.keys()),
        ("goal-added", "accepts the names of actions, for their target states:", after.keys() - before.keys()),
    ):
        if names:
            report(kind, f"{what} {', '.join(f'`{name}`' for name in sorted(names))}")
    for name in [name for name in before if name in after]:
        if {"operation"} <= before[name].node.keys() & after[name].node.keys():
            continue  # Reported for the `..._and_wait` method.
        if before[name].differs_from(after[name]):
            was, now = before[name].description, after[name].description
            report("goal-changed", f"with `{name}` waits until the resource is {now} instead of {was}")
        conditions = before[name].changed_conditions(after[name])
        if conditions:
            report("waiter-states-changed", f"with `{name}` checks other conditions ({conditions})")


def _in_both(old: Waiter, new: Waiter) -> list[str]:
    """Return the `..._and_wait` methods of both versions that return the same as `wait`."""
    names = [{one.subject for one in waiter.action_methods if not one.goal.gone} for waiter in (old, new)]
    return [one.subject for one in new.action_methods if one.subject in names[0] & names[1]]


def _with_ready_of_waiter(old: Waiter, new: Waiter) -> list[str]:
    """Return the `..._and_wait` methods of both versions that have no ready states of their own."""
    own = {one.subject for one in [*old.action_methods, *new.action_methods] if "ready" in one.goal.node}
    return [name for name in _in_both(old, new) if name not in own]


def _affects(names: Iterable[str]) -> str:
    listed = ", ".join(f"`{name}`" for name in names)
    return f"; this also affects {listed}" if listed else ""


def _format(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_format(one)}" for key, one in value.items())
    values = value if isinstance(value, list) else [] if value is None else [value]
    return ", ".join(f"`{one}`" for one in values) or "none"
