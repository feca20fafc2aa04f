"""Compare the methods that do something and wait."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from .change import Reporter
from .compare_arguments import compare_arguments
from .compare_values import Slots
from .compare_waiters import answer_change
from .matched_operations import pair_made
from .waiters import Acting, Waiter


@frozen
class Actions:
    """Compares methods that do something and wait.

    Changes of their operations and waiters are reported there: arguments, ready states, times.

    Args:
        slots: Compares what they take and return.
        partners: The ids of the new operations by those of the old ones.
    """

    slots: Slots
    partners: dict[str, str]

    def compare(self, old: Iterable[Waiter], new: Iterable[Waiter], report: Reporter) -> None:
        """Report those that came, went or changed."""
        before, after = ([made for waiter in waiters for made in waiter.acting] for waiters in (old, new))
        for one, other in pair_made(before, after, self._is_renamed):
            made = one or other
            if made is None:
                continue
            here = report.about(made.subject, group=made.method.resource)
            if other is None:
                here("helper-removed", f"is gone; it called `{made.method.subject}` and waited")
            elif one is None:
                of = made.goal.waiter.resource
                what = "it" if of == made.method.resource else f"what `client.{of}` has"
                here(
                    "helper-added", f"is new: calls `{made.method.subject}` and waits until {what} is {made.goal.text}"
                )
            else:
                self._pair(one, other, here)

    def _is_renamed(self, old: Acting, new: Acting) -> bool:
        """Whether one is the other under another name; of several that call the same, the body tells."""
        return self._calls_the_same(old, new) and old.body == new.body and not old.goal.differs(new.goal)

    def _calls_the_same(self, old: Acting, new: Acting) -> bool:
        return self.partners.get(old.method.id) == new.method.id

    def _pair(self, old: Acting, new: Acting, report: Reporter) -> None:
        if old.subject != new.subject:
            report("helper-renamed", f"is now `{new.subject}`", [new.subject])
        if not self._calls_the_same(old, new):
            report("helper-operation-changed", f"calls `{new.method.subject}`, not `{old.method.subject}`")
        if not self._calls_the_same(old, new) or (old.body is None) != (new.body is None):
            compare_arguments(self.slots, old.as_method, new.as_method, report)
        if old.body != new.body:
            report("helper-body-changed", f"sends {_body(new)} of its own, not {_body(old)}")
        self._goal(old, new, report)
        told = [f"`ids`: {_ids(old)} → {_ids(new)}"] if _ids(old) != _ids(new) else []
        own = "timeout" in old.goal.node or "timeout" in new.goal.node
        moved = old.goal.waiter.resource != new.goal.waiter.resource
        if (own or moved) and old.timeout != new.timeout:
            told.append(f"longest wait: {old.timeout} s → {new.timeout} s")
        if told:
            report("helper-changed", f"waits in another way ({'; '.join(told)})")

    def _goal(self, old: Acting, new: Acting, report: Reporter) -> None:
        before, after = old.goal, new.goal
        if before.differs(after):
            report("helper-target-changed", f"waits until it is {after.text}, not {before.text}")
        conditions = before.other_conditions(after)
        if conditions:
            report("helper-states-changed", f"looks at other things ({conditions})")
        if before.gone != after.gone:
            report("helper-answer-changed", "returns nothing" if after.gone else "returns what showed the state")
        elif not after.gone and before.waiter.resource != after.waiter.resource:
            what = answer_change(self.slots, before.waiter, after.waiter)
            if what:
                report("helper-answer-changed", what)


def _body(made: Acting) -> str:
    return "nothing" if made.body is None else ", ".join(f"`{key}: {value}`" for key, value in made.body.items())


def _ids(made: Acting) -> dict[str, Any]:
    return dict(made.goal.node.get("ids", {}))
