"""Compare the `..._and_wait` methods."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from .change import Reporter
from .compare_arguments import compare_arguments
from .compare_values import SlotComparison
from .compare_waiters import result_change
from .matched_helpers import compare_helpers, is_same_operation
from .waiters import ActionMethod, Waiter


@frozen
class ActionComparison:
    """Compares the `..._and_wait` methods of two documents.

    Changes that follow from the operation or the waiter (arguments, ready states, times) are reported there only.

    Args:
        slots: Compares arguments and results.
        partners: IDs of the new operations by the IDs of the matching old ones.
        names: Names of all methods of the new document.
    """

    slots: SlotComparison
    partners: dict[str, str]
    names: frozenset[str]

    def compare(self, old: Iterable[Waiter], new: Iterable[Waiter], report: Reporter) -> None:
        """Report the methods that were added, removed or changed."""
        old_methods, new_methods = (
            [method for waiter in waiters for method in waiter.action_methods] for waiters in (old, new)
        )
        matched = compare_helpers(
            old_methods,
            new_methods,
            self.partners,
            self.names,
            report,
            is_renamed=self._is_renamed,
            added=_purpose,
            removed=lambda method: f"was removed; it called `{method.method.subject}` and waited",
        )
        for before, after, here in matched:
            self._pair(before, after, here)

    def _is_renamed(self, old: ActionMethod, new: ActionMethod) -> bool:
        """Return whether a method was renamed, that is, has the same operation, fixed body and goal."""
        return self._is_same_operation(old, new) and old.body == new.body and not old.goal.differs_from(new.goal)

    def _is_same_operation(self, old: ActionMethod, new: ActionMethod) -> bool:
        return is_same_operation(old, new, self.partners)

    def _pair(self, old: ActionMethod, new: ActionMethod, report: Reporter) -> None:
        if not self._is_same_operation(old, new) or (old.body is None) != (new.body is None):
            compare_arguments(self.slots, old.as_method, new.as_method, report)
        if old.body != new.body:
            report("helper-body-changed", f"sends {_body(new)} instead of {_body(old)} as its fixed body")
        if old.goal.node.get("summary") != new.goal.node.get("summary"):
            report("texts-changed", "has a new description")
        self._goal(old, new, report)
        details = [f"`ids`: {_ids(old)} → {_ids(new)}"] if _ids(old) != _ids(new) else []
        has_own = "timeout" in old.goal.node or "timeout" in new.goal.node
        moved = old.goal.waiter.resource != new.goal.waiter.resource
        if (has_own or moved) and old.timeout != new.timeout:
            details.append(f"timeout: {old.timeout} s → {new.timeout} s")
        if details:
            report("helper-changed", f"waits differently ({'; '.join(details)})")

    def _goal(self, old: ActionMethod, new: ActionMethod, report: Reporter) -> None:
        before, after = old.goal, new.goal
        if before.differs_from(after):
            report(
                "helper-target-changed",
                f"waits until the resource is {after.description} instead of {before.description}",
            )
        conditions = before.changed_conditions(after)
        if conditions:
            report("helper-states-changed", f"checks other conditions ({conditions})")
        if before.gone != after.gone:
            report("helper-answer-changed", "returns None" if after.gone else "returns the resource")
        elif not after.gone and before.waiter.resource != after.waiter.resource:
            what = result_change(self.slots, before.waiter, after.waiter)
            if what:
                report("helper-answer-changed", what)


def _purpose(method: ActionMethod) -> str:
    owner = method.goal.waiter.resource
    what = "the resource" if owner == method.method.resource else f"the resource of `client.{owner}`"
    return f"is new: calls `{method.method.subject}` and waits until {what} is {method.goal.description}"


def _body(method: ActionMethod) -> str:
    return "nothing" if method.body is None else ", ".join(f"`{key}: {value}`" for key, value in method.body.items())


def _ids(method: ActionMethod) -> dict[str, Any]:
    return dict(method.goal.node.get("ids", {}))
