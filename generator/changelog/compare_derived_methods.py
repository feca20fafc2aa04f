"""Compare the methods derived from operations: `find`, `copy`, downloads, and actions with a fixed body."""

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from ..lint.finding import unpassed
from .change import Reporter
from .matched_helpers import compare_helpers, is_same_operation
from .matched_operations import Method
from .waiters import Waiter


@frozen
class DerivedMethod:
    """A method that is derived from an operation.

    Args:
        name: Name of the method.
        method: The operation that it calls.
        node: Its entry in the spec: the value of `x-find` or `x-copy`, or the fixed body of an action. Empty for a
            download.
        purpose: What the method does, as a clause.
        arguments: Python names of its keyword arguments by wire name.
        change: Kind of a change of the entry.
        own: Arguments that the operation does not have.
    """

    name: str
    method: Method
    node: dict[str, Any]
    purpose: str
    arguments: dict[str, str]
    change: str
    own: tuple[str, ...] = ()

    @property
    def subject(self) -> str:
        """Name of the method, as callers write it."""
        return f"client.{self.method.resource}.{self.name}"


@frozen
class DerivedMethodComparison:
    """Compares derived methods. Changes that follow from their operations are reported there only.

    Args:
        partners: IDs of the new operations by the IDs of the matching old ones.
        names: Names of all methods of the new document.
    """

    partners: dict[str, str]
    names: frozenset[str]

    def compare(self, old: Iterable[DerivedMethod], new: Iterable[DerivedMethod], report: Reporter) -> None:
        """Report the methods that were added, removed or changed."""
        matched = compare_helpers(
            list(old),
            list(new),
            self.partners,
            self.names,
            report,
            is_renamed=self._is_renamed,
            added=lambda method: f"is new: {method.purpose}",
            removed=lambda method: f"was removed; it called `{method.method.subject}`",
        )
        for before, after, here in matched:
            self._pair(before, after, here)

    def _is_renamed(self, old: DerivedMethod, new: DerivedMethod) -> bool:
        return is_same_operation(old, new, self.partners) and old.node == new.node

    def _pair(self, old: DerivedMethod, new: DerivedMethod, report: Reporter) -> None:
        for one, other, kind, what in (
            (old, new, "argument-removed", "was removed"),
            (new, old, "argument-added", "is new"),
        ):
            offered = {slot.wire for slot in other.method.arguments}
            for wire, name in one.arguments.items():
                # An argument that the operation itself gained or lost is reported there.
                if wire not in other.arguments and wire in offered:
                    report.about(f"{old.subject}({name})")(kind, what)
            for name in one.own:
                if name not in other.own:
                    report.about(f"{old.subject}({name})")(kind, what)
        details = [
            f"`{key}`: {_shown(old.node, key)} → {_shown(new.node, key)}"
            for key in {**old.node, **new.node}
            if old.node.get(key) != new.node.get(key)
        ]
        if details:
            report(new.change, f"does it differently ({'; '.join(details)})")


def derived_methods(methods: Iterable[Method], waiters: dict[str, Waiter]) -> list[DerivedMethod]:
    """Return the derived methods of a document."""
    methods = list(methods)
    listed = (method for method in methods if method.pagination)
    found = [_find(method) for method in listed if "name" in method.operation.get("x-find", {})]
    found += [_copy(method) for method in methods if "x-copy" in method.operation]
    found += [_download(method) for method in methods if "x-download" in method.operation]
    for waiter in waiters.values():
        for action in waiter.action_methods:
            if action.body is not None and action.name != action.method.operation.get("x-method"):
                purpose = f"calls `{action.method.subject}` with a fixed body"
                found.append(
                    DerivedMethod(action.name, action.method, dict(action.body), purpose, {}, "helper-body-changed")
                )
    return found


def _copy(method: Method) -> DerivedMethod:
    node = dict(method.operation["x-copy"])
    own = ("name", *node.get("changes", ()), *node.get("values", ()))
    purpose = f"creates a resource with `{method.subject}` that has the settings of another one"
    return DerivedMethod("copy", method, node, purpose, {}, "helper-changed", own)


def _download(method: Method) -> DerivedMethod:
    purpose = f"writes the response of `{method.subject}` to a file"
    return DerivedMethod(str(method.operation["x-download"]), method, {}, purpose, {}, "helper-changed", ("to",))


def _find(method: Method) -> DerivedMethod:
    left_out = unpassed(method.operation)
    taken = {slot.wire: slot.name for slot in method.arguments if slot.place in ("query", "body")}
    arguments = {wire: name for wire, name in taken.items() if wire not in left_out}
    purpose = f"finds an item of `{method.subject}` by its exact name or ID"
    return DerivedMethod("find", method, dict(method.operation["x-find"]), purpose, arguments, "helper-changed")


def _shown(node: dict[str, Any], key: str) -> str:
    return f"`{node[key]}`" if key in node else "none"
