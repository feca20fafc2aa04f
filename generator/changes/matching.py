"""The operations of two documents, and which belong together."""

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from ..bundle import operations, resolve
from ..naming import constant_name
from ..rules.extensions import success_schema
from ..source import SpecMap
from .slots import Slot, arguments, body_schema


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
    def helpers(self) -> dict[str, Any]:
        """The methods that are made beside it, each with what the spec says about it: follow, act and wait."""
        follow = self.operation.get("x-follow")
        found = {f"client.{self.resource}.{follow['method']}": dict(follow)} if follow else {}
        for tag in self.document["tags"]:
            for name, action in tag.get("x-waiter", {}).get("actions", {}).items():
                if action.get("operation") == self.id:
                    found[f"client.{self.resource}.{name}_and_wait"] = dict(action)
        return found

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
        """The ids that stand at the front, by their Python names."""
        return [slot.name for slot in self.arguments if slot.place == "path"]

    @property
    def texts(self) -> Any:
        """All that is only read by people, but what stands on arguments."""
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
