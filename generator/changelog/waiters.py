"""Read the waiters of a document and the `..._and_wait` methods that are generated from them."""

from collections.abc import Iterable
from typing import Any

from attrs import evolve, frozen

from ..lint.extensions import property_at
from ..lint.waiter_keys import CONDITIONS, condition, helper_name, polled_schema
from ..spec.bundle import parameters
from ..spec.source import SpecMap
from .matched_operations import Method

# Seconds that the client uses if the waiter in the spec has no value.
DEFAULT_SECONDS = {"first_delay": 1, "interval": 2, "longest_interval": 30, "recovery": 300}


@frozen
class Waiter:
    """Waiter of a resource.

    Args:
        document: Document that contains the waiter.
        resource: Attribute of the client that has the methods of the resource.
        node: Value of `x-waiter`; empty for a resource without a waiter.
        methods: All methods of the document by operation ID.
    """

    document: SpecMap
    resource: str
    node: dict[str, Any]
    methods: dict[str, Method]

    @property
    def poll(self) -> Method | None:
        """Method that reads the state; None without a waiter."""
        return self.methods.get(str(self.node.get("poll")))

    @property
    def id_arguments(self) -> list[str]:
        """Python names of the IDs that `wait` takes."""
        own = [self.node["item"]["argument"]] if "item" in self.node else []
        return [*(self.poll.id_arguments if self.poll else []), *own]

    @property
    def filters(self) -> dict[str, str]:
        """Filters of the polled list that `wait` accepts: Python names by wire names."""
        wanted = self.node.get("item", {}).get("filters", [])
        slots = self.poll.arguments if self.poll else []
        return {slot.wire: slot.name for slot in slots if slot.wire in wanted}

    @property
    def result_schema(self) -> Any:
        """Schema of the result of `wait`: the response to the poll, or an item of the list."""
        return polled_schema(self.document, self.node, self.poll.operation) if self.poll else None

    @property
    def actions(self) -> dict[str, Any]:
        """Actions of the resource by name."""
        return dict(self.node.get("actions", {}))

    @property
    def goals(self) -> dict[str, "Goal"]:
        """Goals of the actions whose names `wait` accepts as `until`."""
        return {name: Goal(self, action) for name, action in self.actions.items() if not action.get("gone")}

    @property
    def action_methods(self) -> list["ActionMethod"]:
        """The `..._and_wait` methods of the actions."""
        called = [(name, action, self.methods.get(action.get("operation"))) for name, action in self.actions.items()]
        return [ActionMethod(name, Goal(self, action), method) for name, action, method in called if method is not None]

    def seconds(self, key: str) -> Any:
        """Return a time in seconds, with its default."""
        if key == "late":
            return self.node.get("item", {}).get("late", 0)
        return self.node.get(key, DEFAULT_SECONDS.get(key))

    def names(self, states: Iterable[Any]) -> str:
        """Return a list of states for messages, by member name if the states are numbers."""
        state = property_at(self.document, self.result_schema, str(self.node.get("field"))) or {}
        members = dict(zip(state.get("enum", []), state.get("x-enum-varnames", []), strict=False))
        return ", ".join(f"`{members.get(value, value)}`" for value in states) or "none"


@frozen
class Goal:
    """Target states of an action.

    Args:
        waiter: Waiter that contains the action.
        node: Entry of the action in `x-waiter`.
    """

    waiter: Waiter
    node: Any

    @property
    def gone(self) -> bool:
        """Whether the action ends the resource."""
        return bool(self.node.get("gone"))

    @property
    def ready(self) -> list[Any]:
        """States in which the action is done: its own, or those of the waiter."""
        return [] if self.gone else list(self.node.get("ready", self.waiter.node.get("ready", [])))

    def condition(self, key: str) -> dict[str, Any]:
        """Return a condition of the action, or that of the waiter if the action has none."""
        return comparable(condition(self.waiter.node, self.node, key))

    @property
    def description(self) -> str:
        """Target states for messages, to follow `until the resource is`."""
        return "gone" if self.gone else self.waiter.names(self.ready).replace(", ", " or ")

    def differs_from(self, after: "Goal") -> bool:
        """Return whether another goal has other target states, except for changes that follow from the waiter."""
        if self.gone != after.gone:
            return True
        has_own = "ready" in self.node or "ready" in after.node or self.waiter.resource != after.waiter.resource
        return has_own and set(self.ready) != set(after.ready)

    def changed_conditions(self, after: "Goal") -> str:
        """Return a description of changed conditions besides the state; empty if none has changed."""
        details: list[str] = []
        for key in CONDITIONS:
            old, new = (goal.condition(key) for goal in (self, after))
            # Changes of inherited conditions are reported for the waiter.
            if old != new and (key in self.node or key in after.node):
                details.append(f"`{key}`: {format_conditions(old)} → {format_conditions(new)}")
        for key in ("work_id", "poll", "readings", "may_stay_broken", "only", "order", "listed"):
            before, now = (_format(node[key]) if key in node else "none" for node in (self.node, after.node))
            if before != now:
                details.append(f"`{key}`: {before} → {now}")
        return "; ".join(details)


@frozen
class ActionMethod:
    """A `..._and_wait` method.

    Args:
        name: Name of the action.
        goal: Goal of the action.
        method: Method of the operation that it calls.
    """

    name: str
    goal: Goal
    method: Method

    @property
    def subject(self) -> str:
        """Name of the method, as callers write it."""
        return f"client.{self.method.resource}.{helper_name(self.name)}"

    @property
    def body(self) -> Any:
        """Fixed request body; None if the caller passes it."""
        return self.goal.node.get("body")

    @property
    def timeout(self) -> Any:
        """Longest wait in seconds."""
        return self.goal.node.get("timeout", self.goal.waiter.node.get("timeout"))

    @property
    def as_method(self) -> Method:
        """The operation under the name of this method, with only the arguments that callers pass."""
        operation = {**self.method.operation, "x-method": helper_name(self.name)}
        if self.body is not None:
            own = parameters(self.method.document, self.method.item, self.method.operation)
            operation["parameters"] = [entry for entry in own if entry["in"] == "path"]
            operation.pop("requestBody", None)
            return evolve(self.method, item={}, operation=operation)
        return evolve(self.method, operation=operation)


def waiters(document: SpecMap, methods: Iterable[Method]) -> dict[str, Waiter]:
    """Return the waiter of each resource, in the order of the document."""
    by_id = {method.id: method for method in methods}
    tags = {tag["name"]: dict(tag.get("x-waiter", {})) for tag in document["tags"]}
    return {name: Waiter(document, name, node, by_id) for name, node in tags.items()}


def comparable(conditions: dict[str, Any]) -> dict[str, Any]:
    """Return conditions with sorted values, so that the order does not count as a change."""
    return {
        path: values if isinstance(values, str) else tuple(sorted(values, key=str))
        for path, values in conditions.items()
    }


def format_conditions(conditions: dict[str, Any]) -> str:
    """Return a description of conditions for messages."""
    shown = [
        f"`{path}`" + (f" as `{values}`" if isinstance(values, str) else f" is {' or '.join(map(str, values))}")
        if values
        else f"`{path}`"
        for path, values in conditions.items()
    ]
    return ", ".join(shown) or "none"


def _format(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"`{key}` {_format(part)}" for key, part in sorted(value.items()))
    return f"`{value}`"
