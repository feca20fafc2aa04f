"""Compare the methods that follow logs and events, or download a log."""

from collections.abc import Iterable
from typing import Any

from attrs import evolve, frozen

from ..render.log_views import COMMON, PAGING, TASK, TEXTS
from ..spec.bundle import parameters
from .change import Reporter
from .compare_arguments import compare_arguments
from .compare_values import Slots, Use
from .matched_operations import FOLLOWED_TASK, Method, pair_made
from .waiters import Waiter


@frozen
class Following:
    """A method that follows something.

    Args:
        method: The operation that has the key `x-follow`.
        waiter: How its resource is waited for.
    """

    method: Method
    waiter: Waiter

    @property
    def node(self) -> dict[str, Any]:
        """What the spec says about it."""
        return dict(self.method.operation["x-follow"])

    @property
    def style(self) -> str:
        """How it goes about it."""
        return str(self.node["style"])

    @property
    def subject(self) -> str:
        """As callers write it."""
        return f"client.{self.method.resource}.{self.node['method']}"

    @property
    def own(self) -> list[str]:
        """The arguments that do not come from the operation."""
        return [name for name, _ in [*TEXTS[self.style][2], *(COMMON if self.style != "link" else [])]]

    @property
    def ends(self) -> list[Any]:
        """The states in which nothing more comes; none for what only downloads."""
        usual = [state for key in ("ready", "failed", "stopped") for state in self.waiter.node.get(key, [])]
        return [] if self.style == "link" else list(self.node.get("ends", usual))

    @property
    def as_method(self) -> Method:
        """What it takes from the operation, as an operation under its name."""
        pagination = self.method.pagination
        left_out = {*PAGING, pagination.get("index"), pagination.get("size")}
        taken = [
            {**entry, "x-python-name": FOLLOWED_TASK} if entry["name"] == TASK and entry["in"] == "path" else entry
            for entry in parameters(self.method.document, self.method.item, self.method.operation)
            if entry["in"] == "path" or (self.style == "events" and entry["name"] not in left_out)
        ]
        operation = {**self.method.operation, "x-method": self.node["method"], "parameters": taken}
        operation.pop("requestBody", None)
        return evolve(self.method, item={}, operation=operation)


@frozen
class Followings:
    """Compares methods that follow something; changes of their operations are reported there.

    Args:
        slots: Compares what they take and return.
        partners: The ids of the new operations by those of the old ones.
    """

    slots: Slots
    partners: dict[str, str]

    def compare(self, old: Iterable[Following], new: Iterable[Following], report: Reporter) -> None:
        """Report those that came, went or changed."""
        for one, other in pair_made(list(old), list(new), self._calls_the_same):
            made = one or other
            if made is None:
                continue
            here = report.about(made.subject, group=made.method.resource)
            if other is None:
                here("helper-removed", f"is gone; it went by `{made.method.subject}`")
            elif one is None:
                here("helper-added", f"is new: {TEXTS[made.style][0].rstrip('.')}")
            else:
                self._pair(one, other, here)

    def _calls_the_same(self, old: Following, new: Following) -> bool:
        return self.partners.get(old.method.id) == new.method.id

    def _pair(self, old: Following, new: Following, report: Reporter) -> None:
        if old.subject != new.subject:
            report("helper-renamed", f"is now `{new.subject}`", [new.subject])
        if not self._calls_the_same(old, new):
            report("helper-operation-changed", f"calls `{new.method.subject}`, not `{old.method.subject}`")
        if not self._calls_the_same(old, new) or old.style != new.style:
            compare_arguments(self.slots, old.as_method, new.as_method, report)
        if old.style != new.style:
            self._style(old, new, report)
            return
        if not self._calls_the_same(old, new) and old.style == "events":
            self._events(old, new, report)
        if ("ends" in old.node or "ends" in new.node) and set(old.ends) != set(new.ends):
            what = f"ends when it is {new.waiter.names(new.ends)}, not {old.waiter.names(old.ends)}"
            report("follow-ends-changed", what)
        told = [
            f"`{key}`: {old.node.get(key)} → {new.node.get(key)}"
            for key in ("files", "time")
            if old.node.get(key) != new.node.get(key)
        ]
        if told:
            report("helper-changed", f"finds its way by other things ({'; '.join(told)})")

    def _style(self, old: Following, new: Following, report: Reporter) -> None:
        come, gone = ([name for name in one.own if name not in other.own] for one, other in ((new, old), (old, new)))
        told = [f"{verb} {', '.join(f'`{name}`' for name in names)}" for verb, names in (
            ("takes", come), ("no longer takes", gone)
        ) if names]  # fmt: skip
        what = f"goes about it in the style `{new.style}`, not `{old.style}`: {', '.join(told)}"
        report("follow-style-changed", what, [f"{old.subject}({name})" for name in [*come, *gone]])

    def _events(self, old: Following, new: Following, report: Reporter) -> None:
        found = Reporter([])
        if self.slots.compare_types(old.method.items, new.method.items, Use(sent=False, read=True), found):
            what = found.changes[0].what.replace("was ", "yielded ", 1).replace(", is ", ", yields ", 1)
            report("helper-answer-changed", what)


def followings(methods: Iterable[Method], waiters: dict[str, Waiter]) -> list[Following]:
    """All methods that follow something."""
    return [
        Following(method, waiters[method.resource])
        for method in methods
        if "x-follow" in method.operation and method.resource in waiters
    ]
