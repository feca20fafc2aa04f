"""Compare how resources are waited for."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from ..lint.waiter_keys import CONDITIONS, PARTS, STATE_LISTS
from .change import Reporter
from .compare_values import Slots, Use
from .waiters import Waiter, comparable, shown_conditions

# Changes of `ready` have a report of their own.
STATES = (*(key for key in STATE_LISTS if key != "ready"), *PARTS)
TIMES = {
    "timeout": "longest wait",
    "first_delay": "from an action to the first look",
    "interval": "first interval",
    "longest_interval": "longest interval",
    "recovery": "until a state that may pass counts",
    "late": "until an item that a list leaves out counts as gone",
}
# `actions` are compared as goals here, and as methods by `compare_actions`.
COMPARED = ("poll", "ready", "actions", "item", *CONDITIONS, *STATES, *TIMES)


@frozen
class Waiters:
    """Compares the waiters of two documents.

    Args:
        slots: Compares what they return.
    """

    slots: Slots

    def compare(self, old: dict[str, Waiter], new: dict[str, Waiter], report: Reporter) -> None:
        """Report the waiters that came, went or changed; a resource that came or went as a whole is no news here."""
        for name, before, after in [(name, old[name], new[name]) for name in old if name in new]:
            here = report.about(f"client.{name}.wait", group=name)
            if bool(before.node) != bool(after.node):
                kind, what = ("waiter-added", "is new") if after.node else ("waiter-removed", "is gone")
                here(kind, f"{what}, and so is `wait_gone`", [f"client.{name}.wait_gone"])
            elif before.node:
                self._pair(before, after, here)
                _goals(before, after, here.about(f"client.{name}.wait(until)"))

    def _pair(self, old: Waiter, new: Waiter, report: Reporter) -> None:
        if old.node["poll"] != new.node["poll"]:
            report("waiter-poll-changed", f"asks by `{new.node['poll']}`, not `{old.node['poll']}`")
        if any(old.node.get(key) != new.node.get(key) for key in ("poll", "item")):
            self._methods(old, new, report)
        before, after = (waiter.node.get("ready", []) for waiter in (old, new))
        if set(before) != set(after):
            alike = _like_wait(old, new)
            what = f"waits for {new.names(after)}, not {old.names(before)}{_so_do(alike)}"
            report("waiter-ready-changed", what, alike)
        _states(old, new, report)
        _times(old, new, report)
        _filters(old, new, report)
        rest = [key for key in {**old.node, **new.node} if key not in COMPARED]
        pairs = {key: (old.node.get(key), new.node.get(key)) for key in rest}
        pairs |= {"item": (_place(old), _place(new))}
        told = [f"`{key}`: {_shown(was)} → {_shown(now)}" for key, (was, now) in pairs.items() if was != now]
        for key in CONDITIONS:
            was, now = (comparable(waiter.node.get(key, {})) for waiter in (old, new))
            if was != now:
                told.append(f"`{key}`: {shown_conditions(was)} → {shown_conditions(now)}")
        if told:
            report("waiter-changed", f"reads other fields ({'; '.join(told)})")

    def _methods(self, old: Waiter, new: Waiter, report: Reporter) -> None:
        if old.poll is None or new.poll is None:
            return
        if old.takes != new.takes:
            ids = ", ".join(f"`{name}`" for name in new.takes)
            report("waiter-arguments-changed", f"takes {ids}", [f"client.{new.poll.resource}.wait_gone"])
        what = answer_change(self.slots, old, new)
        if what:
            alike = _in_both(old, new)
            report("waiter-answer-changed", what + _so_do(alike), alike)


def answer_change(slots: Slots, old: Waiter, new: Waiter) -> str:
    """What else waiting returns, as a clause; empty where it is the same."""
    found = Reporter([])
    if old.poll is None or new.poll is None:
        return ""
    if not slots.compare_types(old.answer, new.answer, Use(sent=False, read=True), found):
        return ""
    return found.changes[0].what.replace("was ", "returned ", 1).replace(", is ", ", returns ", 1)


def _states(old: Waiter, new: Waiter, report: Reporter) -> None:
    lists = {key: (old.node.get(key) or [], new.node.get(key) or []) for key in STATES}
    told = [
        f"`{key}`: {old.names(before)} → {new.names(after)}"
        for key, (before, after) in lists.items()
        if set(before) != set(after)
    ]
    if told:
        report("waiter-states-changed", f"takes states in another way ({'; '.join(told)})")


def _filters(old: Waiter, new: Waiter, report: Reporter) -> None:
    """Report the filters of its list that `wait` takes or no longer takes."""
    if "item" not in old.node or "item" not in new.node:
        return  # Told with what else it takes.
    before, after = old.filters, new.filters
    for wire, name in {**before, **after}.items():
        if (wire in before) != (wire in after):
            resource = new.resource
            here = report.about(f"client.{resource}.wait({name})", known_as=[f"client.{resource}.wait_gone({name})"])
            here("argument-added" if wire in after else "argument-removed", "is new" if wire in after else "is gone")


def _place(waiter: Waiter) -> dict[str, Any]:
    """Where the item of a list is found."""
    item = waiter.node.get("item", {})
    return {key: item[key] for key in ("field", "argument") if key in item}


def _times(old: Waiter, new: Waiter, report: Reporter) -> None:
    """Only times that meant something before count, as they count where they are not said."""
    meaningless = {
        "first_delay": not (old.acting and new.acting),
        "recovery": not all(node.get("may_recover") or node.get("may_precede") for node in (old.node, new.node)),
    }
    told = [
        f"{words}: {old.seconds(key)} s → {new.seconds(key)} s"
        for key, words in TIMES.items()
        if old.seconds(key) != new.seconds(key) and not meaningless.get(key)
    ]
    if told:
        report("waiter-times-changed", f"takes other times ({'; '.join(told)})")


def _goals(old: Waiter, new: Waiter, report: Reporter) -> None:
    before, after = old.goals, new.goals
    for kind, what, names in (
        ("goal-removed", "no longer takes", before.keys() - after.keys()),
        ("goal-added", "takes the names of actions, for where they lead:", after.keys() - before.keys()),
    ):
        if names:
            report(kind, f"{what} {', '.join(f'`{name}`' for name in sorted(names))}")
    for name in [name for name in before if name in after]:
        if {"operation"} <= before[name].node.keys() & after[name].node.keys():
            continue  # Told of the method.
        if before[name].differs(after[name]):
            what = f"with `{name}` waits until it is {after[name].text}, not {before[name].text}"
            report("goal-changed", what)
        conditions = before[name].other_conditions(after[name])
        if conditions:
            report("waiter-states-changed", f"with `{name}` looks at other things ({conditions})")


def _in_both(old: Waiter, new: Waiter) -> list[str]:
    """The methods that do something and return what `wait` does, before and after."""
    names = [{one.subject for one in waiter.acting if not one.goal.gone} for waiter in (old, new)]
    return [one.subject for one in new.acting if one.subject in names[0] & names[1]]


def _like_wait(old: Waiter, new: Waiter) -> list[str]:
    """Those of them that have no states of their own."""
    own = {one.subject for one in [*old.acting, *new.acting] if "ready" in one.goal.node}
    return [name for name in _in_both(old, new) if name not in own]


def _so_do(names: Iterable[str]) -> str:
    listed = ", ".join(f"`{name}`" for name in names)
    return f"; so does {listed}" if listed else ""


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_shown(one)}" for key, one in value.items())
    values = value if isinstance(value, list) else [] if value is None else [value]
    return ", ".join(f"`{one}`" for one in values) or "none"
