"""Read the operations of documents as client methods, and match those of two documents."""

import re
from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeVar

from attrs import frozen

from ..lint.extensions import property_at, success_schema
from ..lint.waiter_keys import helper_name
from ..spec.bundle import operations, resolve
from ..spec.naming import constant_name
from ..spec.source import SpecMap
from .change import Reporter
from .value_slots import Slot, arguments, body_schema

# Name of the argument `task_id` in the generated methods that follow the log of a task.
FOLLOWED_TASK = "task"


@frozen
class Method:
    """An operation as a method of the client.

    Args:
        document: Document that contains the operation.
        path: Path of the operation.
        verb: HTTP method.
        item: Path item.
        operation: Operation object.
    """

    document: SpecMap
    path: str
    verb: str
    item: Any
    operation: Any

    @property
    def id(self) -> str:
        """The operationId; method and path if it is missing."""
        return str(self.operation.get("operationId") or f"{self.verb.upper()} {self.path}")

    @property
    def resource(self) -> str:
        """Attribute of the client that has the method."""
        return str(next(iter(self.operation.get("tags", [])), "client"))

    @property
    def subject(self) -> str:
        """Name of the method, as callers write it."""
        return f"client.{self.resource}.{self.operation.get('x-method', self.id)}"

    @property
    def other_names(self) -> tuple[str, ...]:
        """Other public names of the operation."""
        return (f"operations.{constant_name(self.id)}",)

    @property
    def helpers(self) -> list[str]:
        """Names of further methods that are generated from the operation."""
        follow = self.operation.get("x-follow")
        actions = [tag.get("x-waiter", {}).get("actions", {}) for tag in self.document["tags"]]
        own = [row for found in actions for row in found.items() if row[1].get("operation") == self.id]
        names = [follow["method"]] if follow else []
        names += ["find"] if "name" in self.operation.get("x-find", {}) else []
        names += ["copy"] if "x-copy" in self.operation else []
        names += [name for name, action in own if "body" in action]
        return [f"client.{self.resource}.{name}" for name in [*names, *(helper_name(name) for name, _ in own)]]

    @property
    def route(self) -> tuple[str, str]:
        """HTTP method, and path without the names of its placeholders."""
        return self.verb, re.sub(r"{[^}]*}", "{}", self.path)

    @property
    def arguments(self) -> list[Slot]:
        """Arguments of the method."""
        return arguments(self.document, self.item, self.operation)

    @property
    def body(self) -> Any:
        """Schema of the request body; None without a body."""
        return body_schema(self.document, self.operation)

    @property
    def response_schema(self) -> Any:
        """Schema of the body of a successful response; None without a body."""
        return success_schema(self.document, self.operation)

    @property
    def pagination(self) -> dict[str, Any]:
        """Value of `x-pagination`; empty if it is missing."""
        return dict(self.operation.get("x-pagination", {}))

    @property
    def item_schema(self) -> Any:
        """Schema of an item of a page; None without pages."""
        found = property_at(self.document, self.response_schema, str(self.pagination.get("items"))) or {}
        return found.get("items")

    @property
    def success_codes(self) -> dict[str, bool]:
        """The 2xx status codes, each with whether the response has a body."""
        found = self.operation.get("responses", {})
        codes = sorted(code for code in found if code.startswith("2"))
        return {code: bool(resolve(self.document, found[code]).get("content")) for code in codes}

    @property
    def media_types(self) -> list[str]:
        """Content types of the request body."""
        return list((resolve(self.document, self.operation.get("requestBody")) or {}).get("content", {}))

    @property
    def id_arguments(self) -> list[str]:
        """Python names of the positional IDs."""
        return [slot.name for slot in self.arguments if slot.place == "path"]

    @property
    def documentation(self) -> Any:
        """Summary, descriptions and examples, without those of arguments."""
        bodies = [self.operation.get("requestBody"), *self.operation.get("responses", {}).values()]
        found = [resolve(self.document, body) or {} for body in bodies]
        media = [part for body in found for part in body.get("content", {}).values()]
        own = [self.operation.get("summary"), self.operation.get("description")]
        return [*own, [body.get("description") for body in found], [part.get("example") for part in media]]


def methods(document: SpecMap) -> list[Method]:
    """Return all operations, in the order of the document."""
    return [Method(document, *found) for found in operations(document)]


def match(old: list[Method], new: list[Method]) -> Iterator[tuple[Method | None, Method | None]]:
    """Yield pairs of old and new operations, matched by ID, then by HTTP method and path; None stands for no match."""
    by_id = {method.id: method for method in new}
    by_route = {method.route: method for method in new if method.id not in {other.id for other in old}}
    matched = set[str]()
    for before in old:
        after = by_id.get(before.id) or by_route.get(before.route)
        if after is not None:
            matched.add(after.id)
        yield before, after
    yield from ((None, method) for method in new if method.id not in matched)


class Helper(Protocol):
    """A method that is generated from an operation in addition to its own method."""

    @property
    def subject(self) -> str:
        """Name of the method, as callers write it."""
        ...

    @property
    def method(self) -> Method:
        """The operation that it calls."""
        ...


HelperT = TypeVar("HelperT", bound=Helper)


def compare_helpers(
    old: list[HelperT],
    new: list[HelperT],
    partners: dict[str, str],
    report: Reporter,
    *,
    is_renamed: Callable[[HelperT, HelperT], bool],
    added: Callable[[HelperT], str],
    removed: Callable[[HelperT], str],
) -> Iterator[tuple[HelperT, HelperT, Reporter]]:
    """Report the helper methods that were added, removed, renamed, or call another operation; yield the matched ones.

    Args:
        old: Helper methods of the old document.
        new: Helper methods of the new document.
        partners: IDs of the new operations by the IDs of the matching old ones.
        report: Collects the changes.
        is_renamed: Whether two methods with different names match.
        added: Describes a new method.
        removed: Describes a removed method.
    """
    for before, after in _pair_helpers(old, new, is_renamed):
        helper = before or after
        if helper is None:
            continue
        here = report.about(helper.subject, group=helper.method.resource)
        if after is None:
            here("helper-removed", removed(helper))
        elif before is None:
            here("helper-added", added(helper))
        else:
            if before.subject != after.subject:
                here("helper-renamed", f"was renamed to `{after.subject}`", new_name=after.subject)
            if not is_same_operation(before, after, partners):
                here("helper-operation-changed", f"calls `{after.method.subject}` instead of `{before.method.subject}`")
            yield before, after, here


def is_same_operation(old: Helper, new: Helper, partners: dict[str, str]) -> bool:
    """Return whether two helper methods call the same operation.

    Args:
        old: Helper method of the old document.
        new: Helper method of the new document.
        partners: IDs of the new operations by the IDs of the matching old ones.
    """
    return partners.get(old.method.id) == new.method.id


def _pair_helpers(
    old: list[HelperT], new: list[HelperT], is_renamed: Callable[[HelperT, HelperT], bool]
) -> Iterator[tuple[HelperT | None, HelperT | None]]:
    """Yield pairs of old and new helper methods, matched by name, then by `is_renamed`; None stands for no match."""
    by_name = {helper.subject: helper for helper in new}
    names = {helper.subject for helper in old}
    unmatched = {name: helper for name, helper in by_name.items() if name not in names}
    for before in old:
        renamed = (helper for helper in unmatched.values() if is_renamed(before, helper))
        after = by_name.get(before.subject) or next(renamed, None)
        if after is not None:
            unmatched.pop(after.subject, None)
        yield before, after
    yield from ((None, helper) for helper in unmatched.values())
