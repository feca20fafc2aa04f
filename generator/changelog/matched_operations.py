"""Read the operations of documents as client methods, and match those of two documents."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from attrs import frozen

from ..lint.extensions import property_at, success_schema
from ..lint.waiter_keys import helper_name
from ..spec.bundle import operations, resolve
from ..spec.naming import constant_name
from ..spec.source import SpecMap
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

    @cached_property
    def helpers(self) -> list[str]:
        """Names of further methods that are generated from the operation."""
        follow = self.operation.get("x-follow")
        actions = [tag.get("x-waiter", {}).get("actions", {}) for tag in self.document["tags"]]
        own = [row for found in actions for row in found.items() if row[1].get("operation") == self.id]
        names = [follow["method"]] if follow else []
        names += ["find"] if self.pagination and "name" in self.operation.get("x-find", {}) else []
        names += ["copy"] if "x-copy" in self.operation else []
        names += [self.operation["x-download"]] if "x-download" in self.operation else []
        names += [name for name, action in own if "body" in action]
        return [f"client.{self.resource}.{name}" for name in [*names, *(helper_name(name) for name, _ in own)]]

    @property
    def route(self) -> tuple[str, str]:
        """HTTP method, and path without the names of its placeholders."""
        return self.verb, re.sub(r"{[^}]*}", "{}", self.path)

    @cached_property
    def arguments(self) -> list[Slot]:
        """Arguments of the method. IDs in the path are in its order, as in the generated code."""
        found = arguments(self.document, self.item, self.operation)
        ids = sorted((slot for slot in found if slot.place == "path"), key=self.position)
        return [*ids, *(slot for slot in found if slot.place != "path")]

    def position(self, slot: Slot) -> int:
        """Return the number of IDs before this one in the path."""
        return self.path.partition(f"{{{slot.wire}}}")[0].count("{")

    @property
    def body(self) -> Any:
        """Schema of the request body; None without a body."""
        return body_schema(self.document, self.operation)

    @property
    def requires_body(self) -> bool:
        """Whether the spec requires a request body. The client always sends it."""
        return bool((resolve(self.document, self.operation.get("requestBody")) or {}).get("required"))

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
    def success_schemas(self) -> dict[str, Any]:
        """Schema of the body by 2xx status code, for responses with a body."""
        found = self.operation.get("responses", {})
        bodies = {
            code: resolve(self.document, found[code])["content"] for code, has in self.success_codes.items() if has
        }
        return {code: next(iter(content.values()), {}).get("schema") for code, content in bodies.items()}

    @property
    def media_types(self) -> list[str]:
        """Content types of the request body."""
        return list((resolve(self.document, self.operation.get("requestBody")) or {}).get("content", {}))

    @property
    def id_arguments(self) -> list[str]:
        """Python names of the positional IDs."""
        return [slot.name for slot in self.arguments if slot.place == "path"]

    @property
    def is_withdrawn(self) -> bool:
        """Whether the service no longer documents the operation."""
        return self.operation.get("x-generation") == "withdrawn"

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
    """Yield pairs of old and new operations; None stands for no match.

    They are matched by ID, then by HTTP method and path, then by name if only the version in the path differs. If an ID
    now belongs to an operation with another name and path, name and path take precedence.
    """
    same = {(method.route, method.subject): method for method in new}
    by_id = {method.id: method for method in new}
    by_route = {method.route: method for method in new if method.id not in {other.id for other in old}}
    pairs: dict[str, Method | None] = {}
    for before in old:
        after = by_id.get(before.id)
        if after is not None and after.route != before.route and after.subject != before.subject:
            after = same.get((before.route, before.subject), after)
        pairs[before.id] = after or by_route.get(before.route)
    matched = {after.id for after in pairs.values() if after is not None}
    by_name = {method.subject: method for method in new if method.id not in matched}
    for before in old:
        after = pairs[before.id]
        successor = by_name.get(before.subject)
        if after is None and successor is not None and is_successor(before, successor):
            after = successor
            matched.add(after.id)
        yield before, after
    yield from ((None, method) for method in new if method.id not in matched)


def is_successor(before: Method, after: Method) -> bool:
    """Return whether an operation with another ID has the same name and path, except for the version of the API."""
    paths = [re.sub(r"^/v\d+(?:\.\d+)?(?=/)", "", method.route[1]) for method in (before, after)]
    return before.subject == after.subject and before.verb == after.verb and paths[0] == paths[1]


def renamed_resources(
    old: frozenset[str], new: frozenset[str], pairs: Iterable[tuple[Method | None, Method | None]]
) -> dict[str, str]:
    """Return the new names of the resources that were renamed: most of their methods moved to one new resource.

    Args:
        old: Resources of the old document.
        new: Resources of the new document.
        pairs: Matched methods.
    """
    moved: dict[str, Counter[str]] = defaultdict(Counter)
    for before, after in pairs:
        if before is not None and after is not None and before.resource in old - new and after.resource in new - old:
            moved[before.resource][after.resource] += 1
    found: dict[str, str] = {}
    for name in sorted(moved):
        other = moved[name].most_common(1)[0][0]
        if other not in found.values():
            found[name] = other
    return found
