"""Compare the methods that follow logs and events, or download a log."""

from collections.abc import Iterable
from typing import Any

from attrs import evolve, frozen

from ..render.log_views import COMMON, PAGING, TASK, TEXTS
from ..spec.bundle import parameters
from .change import Reporter
from .compare_arguments import compare_arguments
from .compare_values import SlotComparison
from .matched_helpers import compare_helpers, is_same_operation
from .matched_operations import FOLLOWED_TASK, Method
from .value_slots import Use
from .waiters import Waiter


@frozen
class FollowMethod:
    """A method that follows a log or events, or downloads a log.

    Args:
        method: Operation with `x-follow`.
        waiter: Waiter of its resource.
    """

    method: Method
    waiter: Waiter

    @property
    def node(self) -> dict[str, Any]:
        """Value of `x-follow`."""
        return dict(self.method.operation["x-follow"])

    @property
    def style(self) -> str:
        """Style of the method, which decides its arguments."""
        return str(self.node["style"])

    @property
    def subject(self) -> str:
        """Name of the method, as callers write it."""
        return f"client.{self.method.resource}.{self.node['method']}"

    @property
    def own(self) -> list[str]:
        """Arguments that don't come from the operation."""
        return [name for name, _ in [*TEXTS[self.style][2], *(COMMON if self.style != "link" else [])]]

    @property
    def ends(self) -> list[Any]:
        """States that end the loop; empty for a download."""
        default = [state for key in ("ready", "failed", "stopped") for state in self.waiter.node.get(key, [])]
        return [] if self.style == "link" or self.node.get("until_gone") else list(self.node.get("ends", default))

    @property
    def as_method(self) -> Method:
        """The operation under the name of this method, with only the arguments that this method passes on."""
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
class FollowMethodComparison:
    """Compares the methods that follow or download; changes of their operations are reported there only.

    Args:
        slots: Compares arguments and results.
        partners: IDs of the new operations by the IDs of the matching old ones.
        names: Names of all methods of the new document.
    """

    slots: SlotComparison
    partners: dict[str, str]
    names: frozenset[str]

    def compare(self, old: Iterable[FollowMethod], new: Iterable[FollowMethod], report: Reporter) -> None:
        """Report the methods that were added, removed or changed."""
        matched = compare_helpers(
            list(old),
            list(new),
            self.partners,
            self.names,
            report,
            is_renamed=self._is_same_operation,
            added=lambda method: f"is new: {TEXTS[method.style][0].rstrip('.')}",
            removed=lambda method: f"was removed; it called `{method.method.subject}`",
        )
        for before, after, here in matched:
            self._pair(before, after, here)

    def _is_same_operation(self, old: FollowMethod, new: FollowMethod) -> bool:
        return is_same_operation(old, new, self.partners)

    def _pair(self, old: FollowMethod, new: FollowMethod, report: Reporter) -> None:
        if not self._is_same_operation(old, new) or old.style != new.style:
            compare_arguments(self.slots, old.as_method, new.as_method, report)
        if old.style != new.style:
            self._style(old, new, report)
            return
        if not self._is_same_operation(old, new) and old.style == "events":
            self._events(old, new, report)
        if ("ends" in old.node or "ends" in new.node) and set(old.ends) != set(new.ends):
            what = f"ends in the states {new.waiter.names(new.ends)} instead of {old.waiter.names(old.ends)}"
            report("follow-ends-changed", what)
        details = [
            f"`{key}`: {old.node.get(key)} → {new.node.get(key)}"
            for key in ("files", "time", "until_gone")
            if old.node.get(key) != new.node.get(key)
        ]
        if details:
            report("helper-changed", f"reads other fields or operations ({'; '.join(details)})")

    def _style(self, old: FollowMethod, new: FollowMethod, report: Reporter) -> None:
        added, removed = (
            [name for name in one.own if name not in other.own] for one, other in ((new, old), (old, new))
        )
        details = [f"{verb} {', '.join(f'`{name}`' for name in names)}" for verb, names in (
            ("takes", added), ("no longer takes", removed)
        ) if names]  # fmt: skip
        what = f"has the style `{new.style}` instead of `{old.style}`: {', '.join(details)}"
        report("follow-style-changed", what, [f"{old.subject}({name})" for name in [*added, *removed]])

    def _events(self, old: FollowMethod, new: FollowMethod, report: Reporter) -> None:
        found = Reporter([])
        if self.slots.compare_types(old.method.item_schema, new.method.item_schema, Use(sent=False, read=True), found):
            what = found.changes[0].what.replace("was ", "yielded ", 1).replace(", is ", ", yields ", 1)
            report("helper-answer-changed", what)


def follow_methods(methods: Iterable[Method], waiters: dict[str, Waiter]) -> list[FollowMethod]:
    """Return the methods of a document that follow or download."""
    return [
        FollowMethod(method, waiters[method.resource])
        for method in methods
        if "x-follow" in method.operation and method.resource in waiters
    ]
