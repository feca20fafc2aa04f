"""Collections of stored resources: find, add and show them, and remove them when their deletion is complete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Generic, TypeVar

from attrs import define, field, frozen

from ..spec.json_paths import copied, put
from ..spec.replies import Fault
from ..state.state_plan import Plan, State
from ..state.table import Table
from ..state.table_indexes import Reader
from .call import Call
from .lists import Row


@define
class StoredResource:
    """A resource in the state of the fake.

    Args:
        key: ID of the resource, as in the path of requests.
        fields: Fields that change only by calls.
        plan: States of the resource over time; a single empty state if it has none.
        notes: Internal data, which responses never contain.
    """

    key: str
    fields: Row
    plan: Plan
    notes: dict[str, Any] = field(factory=dict[str, Any])

    @property
    def ends(self) -> float | None:
        """Time at which the resource is deleted, in seconds since 1970; None if no deletion is planned."""
        return self.plan.ends

    def state(self, call: Call) -> State:
        """Return the current state; an empty string if the resource has no states."""
        return self.plan.state(call.now)


Stored = TypeVar("Stored")


class Outline(Row, Generic[Stored]):
    """A row by which a resource is filtered and sorted, before the rows of one page are made.

    It shares the parts of the resource, so these must not be changed.

    Args:
        resource: The resource.
        values: Values by which it is filtered and sorted.
    """

    __slots__ = ("resource",)

    def __init__(self, resource: Stored, values: Row) -> None:
        super().__init__(values)
        self.resource = resource


@frozen
class Collection:
    """The stored resources of one type.

    Args:
        resource: Resource type, such as `notebooks`. Tests plan outcomes by this name.
        placeholder: Name of the ID in the path, such as `id`.
        missing: HTTP status and error code of the response if a resource does not exist.
        state: Dotted path of the state in responses; empty if the resources have no states.
        within: Collection of the parent resources, such as the datasets of dataset versions.
    """

    resource: str
    placeholder: str
    missing: tuple[int, str]
    state: str = ""
    within: Collection | None = None

    def of(self, call: Call) -> Table[StoredResource]:
        """Return the existing resources by ID. If there is a parent collection, only those of the parent in the path.

        Raises:
            Fault: The parent does not exist.
        """
        if self.within is not None:
            self.within.find(call)
        table: Table[StoredResource] = call.fake.table("/".join(self._scope(call)))
        for key in table.due(call.now):
            del table[key]
        return table

    def has_any(self, call: Call) -> bool:
        """Return whether there may be resources. Unlike `of`, this neither finds the parent nor creates a table."""
        return call.fake.saved_table("/".join(self._scope(call))) is not None

    def unchanged(self, call: Call) -> list[StoredResource]:
        """Return the existing resources for reading. The caller must not change them.

        Raises:
            Fault: The parent does not exist.
        """
        return list(self.of(call).unchanged())

    def with_value(self, call: Call, read: str | Reader, value: Any) -> list[StoredResource]:
        """Return the existing resources that have a value, in order of creation.

        Args:
            call: Call that reads or changes them.
            read: Dotted path of the value, such as `fields.metadata.name` or `notes.pool`, or a function that returns
                all values of a resource.
            value: JSON value.
        """
        table = self.of(call)
        return [table[key] for key in table.with_value(read, value)]

    def unchanged_with_value(self, call: Call, read: str | Reader, value: Any) -> list[StoredResource]:
        """Return the existing resources that have a value for reading. The caller must not change them.

        Args:
            call: Call that reads them.
            read: Dotted path of the value, or a function; see `with_value`.
            value: JSON value.
        """
        return self.of(call).unchanged_with_value(read, value)

    def find(self, call: Call, key: str | None = None) -> StoredResource:
        """Return the resource with the ID in the path, or with `key`.

        Raises:
            Fault: The resource does not exist.
        """
        wanted = key if key is not None else call.path[self.placeholder]
        found = self.of(call).get(wanted)
        if found is None:
            status, code = self.missing
            raise Fault(status, code, f"{self.resource}: {wanted} does not exist.")
        return found

    def add(self, call: Call, key: str | int, fields: Row, *steps: tuple[float, State]) -> StoredResource:
        """Store a new resource.

        Args:
            call: Call that creates the resource.
            key: ID of the resource.
            fields: Fields that change only by calls.
            steps: Seconds from now and the state that begins then, in order.
        """
        plan = Plan([(call.now + seconds, state) for seconds, state in steps or ((0.0, ""),)])
        resource = StoredResource(str(key), fields, plan)
        self.of(call)[resource.key] = resource
        return resource

    def discard_parts(self, call: Call, key: str) -> None:
        """Delete the resources within a resource, such as the labels of a dataset."""
        call.fake.discard_tables("/".join([*self._scope(call), key, ""]))

    def outcome(self, call: Call, usual: State) -> State:
        """Return the final state of a new resource: the planned one, or `usual`."""
        return call.fake.outcome(self.resource, usual)

    def slow_start(self, call: Call) -> float:
        """Return the planned delay of the next change, in seconds; 0 if none is planned."""
        return call.fake.slow_start(self.resource)

    def row(self, call: Call, resource: StoredResource) -> Row:
        """Return a resource as responses show it: a copy of its fields with its current state."""
        row: Row = copied(resource.fields)
        if self.state:
            put(row, self.state, resource.state(call))
        return row

    def outlines(self, call: Call) -> list[Outline[StoredResource]]:
        """Return the outlines of all resources, in order of creation."""
        return [self.outline(call, resource) for resource in self.of(call).unchanged()]

    def outline(self, call: Call, resource: StoredResource) -> Outline[StoredResource]:
        """Return the fields of a resource with its current state, to filter and sort by."""
        outline = Outline(resource, resource.fields)
        if self.state:
            *parents, last = self.state.split(".")
            inner: Row = outline
            for name in parents:
                inner[name] = inner = dict(inner.get(name, {}))
            inner[last] = resource.state(call)
        return outline

    def rows(self, call: Call) -> list[Row]:
        """Return all resources as responses show them, in order of creation."""
        return [self.row(call, resource) for resource in self.of(call).unchanged()]

    def refuse_taken(self, call: Call, path: str, value: Any, status: int, code: str) -> None:
        """Refuse a value that must be unique, such as a name, if another resource has it.

        Raises:
            Fault: Another resource has the value.
        """
        if self.of(call).with_value(f"fields.{path}", value):
            raise Fault(status, code, f"{self.resource}: {value} already exists.")

    def require_state(
        self, call: Call, resource: StoredResource, allowed: Sequence[State], status: int, code: str
    ) -> None:
        """Refuse a call unless the resource is in one of the allowed states.

        Raises:
            Fault: The resource is in another state.
        """
        state = resource.state(call)
        if state not in allowed:
            raise Fault(status, code, f"{self.resource}: {resource.key} is in state {state}.")

    def _scope(self, call: Call) -> Iterator[str]:
        """Yield the parts of the table name: the types and IDs of the parents, and the type of the resources."""
        if self.within is not None:
            yield from self.within._scope(call)
            yield call.path[self.within.placeholder]
        yield self.resource
