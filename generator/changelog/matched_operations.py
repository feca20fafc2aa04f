"""The operations of two documents, and which belong together."""

import re
from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeVar

from attrs import frozen

from ..lint.extensions import property_at, success_schema
from ..lint.waiter_keys import helper_name
from ..spec.bundle import operations, resolve
from ..spec.naming import constant_name
from ..spec.source import SpecMap
from .value_slots import Slot, arguments, body_schema

# What the generated methods that follow a task's log call `task_id`.
FOLLOWED_TASK = "task"


@frozen
class Method:
    """An operation as a method of the client.

    Args:
        document: Where it stands.
        path: Its path.
        verb: The HTTP method.
        item: The entry of the path.
        operation: The entry of the operation.
    """

    document: SpecMap
    path: str
    verb: str
    item: Any
    operation: Any

    @property
    def id(self) -> str:
        """The operationId, or method and path where there is none."""
        return str(self.operation.get("operationId") or f"{self.verb.upper()} {self.path}")

    @property
    def resource(self) -> str:
        """The attribute of the client that has the method."""
        return str(next(iter(self.operation.get("tags", [])), "client"))

    @property
    def subject(self) -> str:
        """As callers write it."""
        return f"client.{self.resource}.{self.operation.get('x-method', self.id)}"

    @property
    def also(self) -> tuple[str, ...]:
        """Other names by which it is found."""
        return (f"operations.{constant_name(self.id)}",)

    @property
    def helpers(self) -> list[str]:
        """The methods that are made beside it, as callers write them: one that follows, those that act and wait."""
        follow = self.operation.get("x-follow")
        actions = [tag.get("x-waiter", {}).get("actions", {}) for tag in self.document["tags"]]
        called = [name for found in actions for name, action in found.items() if action.get("operation") == self.id]
        names = [follow["method"]] if follow else []
        return [f"client.{self.resource}.{name}" for name in [*names, *map(helper_name, called)]]

    @property
    def place(self) -> tuple[str, str]:
        """Verb and path without the names of its ids."""
        return self.verb, re.sub(r"{[^}]*}", "{}", self.path)

    @property
    def arguments(self) -> list[Slot]:
        """What it takes."""
        return arguments(self.document, self.item, self.operation)

    @property
    def body(self) -> Any:
        """The schema of the body that it sends, or None."""
        return body_schema(self.document, self.operation)

    @property
    def answer(self) -> Any:
        """The schema of what it returns, or None."""
        return success_schema(self.document, self.operation)

    @property
    def pagination(self) -> dict[str, Any]:
        """How it pages; empty where it does not."""
        return dict(self.operation.get("x-pagination", {}))

    @property
    def items(self) -> Any:
        """The schema of an item of its pages, or None."""
        found = property_at(self.document, self.answer, str(self.pagination.get("items"))) or {}
        return found.get("items")

    @property
    def success(self) -> dict[str, bool]:
        """The codes of success, each with whether a body comes with it."""
        found = self.operation.get("responses", {})
        codes = sorted(code for code in found if code.startswith("2"))
        return {code: bool(resolve(self.document, found[code]).get("content")) for code in codes}

    @property
    def media_types(self) -> list[str]:
        """The content types of its body."""
        return list((resolve(self.document, self.operation.get("requestBody")) or {}).get("content", {}))

    @property
    def takes(self) -> list[str]:
        """The positional IDs, by their Python names."""
        return [slot.name for slot in self.arguments if slot.place == "path"]

    @property
    def texts(self) -> Any:
        """All text for people, except that of arguments."""
        bodies = [self.operation.get("requestBody"), *self.operation.get("responses", {}).values()]
        found = [resolve(self.document, body) or {} for body in bodies]
        media = [part for body in found for part in body.get("content", {}).values()]
        told = [self.operation.get("summary"), self.operation.get("description")]
        return [*told, [body.get("description") for body in found], [part.get("example") for part in media]]


def methods(document: SpecMap) -> list[Method]:
    """All operations, in the order of the document."""
    return [Method(document, *found) for found in operations(document)]


def match(old: list[Method], new: list[Method]) -> Iterator[tuple[Method | None, Method | None]]:
    """Operations that belong together, by id or else by verb and path; None where there is no partner."""
    by_id = {method.id: method for method in new}
    by_place = {method.place: method for method in new if method.id not in {other.id for other in old}}
    taken = set[str]()
    for before in old:
        after = by_id.get(before.id) or by_place.get(before.place)
        if after is not None:
            taken.add(after.id)
        yield before, after
    yield from ((None, method) for method in new if method.id not in taken)


class Made(Protocol):
    """A method that is made beside an operation."""

    @property
    def subject(self) -> str:
        """As callers write it."""
        ...


MadeT = TypeVar("MadeT", bound=Made)


def pair_made(
    old: list[MadeT], new: list[MadeT], is_renamed: Callable[[MadeT, MadeT], bool]
) -> Iterator[tuple[MadeT | None, MadeT | None]]:
    """Made methods that belong together, by name or else as told; None where there is no partner."""
    after = {made.subject: made for made in new}
    names = {made.subject for made in old}
    free = {name: made for name, made in after.items() if name not in names}
    for before in old:
        partner = after.get(before.subject) or next((made for made in free.values() if is_renamed(before, made)), None)
        if partner is not None:
            free.pop(partner.subject, None)
        yield before, partner
    yield from ((None, made) for made in free.values())
