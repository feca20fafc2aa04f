"""Compare how resources are waited for."""

from typing import Any

from attrs import frozen

from .change import Reporter
from .compare_slots import Slots, Use
from .matching import Method

STATES = ("failed", "stopped", "transient", "gone", "delete_failed")
# `actions` are methods, and are compared beside the operation that they use.
COMPARED = ("poll", "ready", "actions", *STATES)


@frozen
class Waiters:
    """Compares the waiters of two documents.

    Args:
        slots: Compares what they return.
        old: The old methods by id.
        new: The new methods by id.
    """

    slots: Slots
    old: dict[str, Method]
    new: dict[str, Method]

    def compare(self, report: Reporter) -> None:
        """Report the waiters that came, went or changed; a resource that came or went as a whole is no news here."""
        old, new = (
            {tag["name"]: tag.get("x-waiter", {}) for tag in document["tags"]}
            for document in (self.slots.old, self.slots.new)
        )
        for name in old:
            here = report.about(f"client.{name}.wait", group=name)
            if name in new and bool(old[name]) != bool(new[name]):
                kind, what = ("waiter-added", "is new") if new[name] else ("waiter-removed", "is gone")
                here(kind, f"{what}, and so is `wait_gone`", [f"client.{name}.wait_gone"])
            elif old[name] and name in new:
                self._pair(old[name], new[name], here)

    def _pair(self, old: Any, new: Any, report: Reporter) -> None:
        if old["poll"] != new["poll"]:
            report("waiter-poll-changed", f"asks by `{new['poll']}`, not `{old['poll']}`")
            self._methods(self.old.get(old["poll"]), self.new.get(new["poll"]), report)
        if set(old.get("ready", [])) != set(new.get("ready", [])):
            report("waiter-ready-changed", f"waits for {_states(new, 'ready')}, not {_states(old, 'ready')}")
        others = [key for key in {**old, **new} if key not in COMPARED]
        for kind, keys in (("waiter-states-changed", STATES), ("waiter-changed", others)):
            differing = [key for key in keys if old.get(key) != new.get(key)]
            if differing:
                told = "; ".join(f"{key}: {_states(old, key)} → {_states(new, key)}" for key in differing)
                report(kind, f"looks at other things ({told})")

    def _methods(self, before: Method | None, after: Method | None, report: Reporter) -> None:
        if before is None or after is None:
            return
        if before.takes != after.takes:
            ids = ", ".join(f"`{name}`" for name in after.takes)
            report("waiter-arguments-changed", f"takes {ids}", ["client." + after.resource + ".wait_gone"])
        found = Reporter([])
        if self.slots.compare_types(before.answer, after.answer, Use(sent=False, read=True), found):
            report(
                "waiter-answer-changed",
                found.changes[0].what.replace("was ", "returned ", 1).replace(", is ", ", returns ", 1),
            )


def _states(waiter: Any, key: str) -> str:
    value = waiter.get(key)
    shown = value if isinstance(value, list) else [] if value is None else [value]
    return ", ".join(f"`{state}`" for state in shown) or "none"
