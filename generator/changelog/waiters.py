"""How a document says to wait, and the methods that do something and wait."""

from collections.abc import Iterable
from typing import Any

from attrs import evolve, frozen

from ..lint.extensions import property_at
from ..lint.waiter_keys import CONDITIONS, condition, helper_name, polled_schema
from ..spec.bundle import parameters
from ..spec.source import SpecMap
from .matched_operations import Method

# Seconds that count where a waiter does not say them.
USUAL = {"first_delay": 1, "interval": 2, "longest_interval": 30, "recovery": 300}


@frozen
class Waiter:
    """How a resource is waited for.

    Args:
        document: Where it stands.
        resource: The attribute of the client.
        node: The entry of the spec; empty where nothing is waited for.
        methods: All methods of the document by id.
    """

    document: SpecMap
    resource: str
    node: dict[str, Any]
    methods: dict[str, Method]

    @property
    def poll(self) -> Method | None:
        """What reads the state."""
        return self.methods.get(str(self.node.get("poll")))

    @property
    def takes(self) -> list[str]:
        """The ids that `wait` takes, by their Python names."""
        own = [self.node["item"]["argument"]] if "item" in self.node else []
        return [*(self.poll.takes if self.poll else []), *own]

    @property
    def filters(self) -> dict[str, str]:
        """The filters of the list that `wait` takes, and their Python names."""
        wanted = self.node.get("item", {}).get("filters", [])
        given = self.poll.arguments if self.poll else []
        return {slot.wire: slot.name for slot in given if slot.wire in wanted}

    @property
    def answer(self) -> Any:
        """The schema of what `wait` returns: the answer of the poll, or an item of the list."""
        return polled_schema(self.document, self.node, self.poll.operation) if self.poll else None

    @property
    def actions(self) -> dict[str, Any]:
        """What can be done with the resource, by name."""
        return dict(self.node.get("actions", {}))

    @property
    def goals(self) -> dict[str, "Goal"]:
        """The actions whose names can be given to `wait`."""
        return {name: Goal(self, action) for name, action in self.actions.items() if not action.get("gone")}

    @property
    def acting(self) -> list["Acting"]:
        """The methods that do something and wait."""
        called = [(name, action, self.methods.get(action.get("operation"))) for name, action in self.actions.items()]
        return [Acting(name, Goal(self, action), method) for name, action, method in called if method is not None]

    def seconds(self, key: str) -> Any:
        """A time, as it counts."""
        if key == "late":
            return self.node.get("item", {}).get("late", 0)
        return self.node.get(key, USUAL.get(key))

    def names(self, states: Iterable[Any]) -> str:
        """States for people: by name where they are numbers."""
        state = property_at(self.document, self.answer, str(self.node.get("field"))) or {}
        members = dict(zip(state.get("enum", []), state.get("x-enum-varnames", []), strict=False))
        return ", ".join(f"`{members.get(value, value)}`" for value in states) or "none"


@frozen
class Goal:
    """Where an action leads.

    Args:
        waiter: The waiter that has the action.
        node: The entry of the action.
    """

    waiter: Waiter
    node: Any

    @property
    def gone(self) -> bool:
        """Whether it leads to the end of the resource."""
        return bool(self.node.get("gone"))

    @property
    def ready(self) -> list[Any]:
        """The states it leads to."""
        return [] if self.gone else list(self.node.get("ready", self.waiter.node.get("ready", [])))

    def own(self, key: str) -> dict[str, Any]:
        """A condition of it, or that of the waiter where it has none."""
        return comparable(condition(self.waiter.node, self.node, key))

    @property
    def text(self) -> str:
        """To follow `until it is`."""
        return "gone" if self.gone else self.waiter.names(self.ready).replace(", ", " or ")

    def differs(self, after: "Goal") -> bool:
        """Whether another one leads elsewhere by itself; changes of the waiters are reported there."""
        if self.gone != after.gone:
            return True
        own = "ready" in self.node or "ready" in after.node or self.waiter.resource != after.waiter.resource
        return own and set(self.ready) != set(after.ready)

    def other_conditions(self, after: "Goal") -> str:
        """What else is looked at beside the state, where that differs; empty where it does not."""
        told: list[str] = []
        for key in CONDITIONS:
            old, new = (goal.own(key) for goal in (self, after))
            # Changes that follow from the waiter are reported there.
            if old != new and (key in self.node or key in after.node):
                told.append(f"`{key}`: {shown_conditions(old)} → {shown_conditions(new)}")
        for key in ("work_id", "poll", "readings", "may_stay_broken", "only", "order"):
            before, now = (_shown(node[key]) if key in node else "none" for node in (self.node, after.node))
            if before != now:
                told.append(f"`{key}`: {before} → {now}")
        return "; ".join(told)


@frozen
class Acting:
    """A method that does something and waits.

    Args:
        name: The name of the action.
        goal: Where it leads.
        method: What it calls.
    """

    name: str
    goal: Goal
    method: Method

    @property
    def subject(self) -> str:
        """As callers write it."""
        return f"client.{self.method.resource}.{helper_name(self.name)}"

    @property
    def body(self) -> Any:
        """The body that it always sends; None where the caller gives it."""
        return self.goal.node.get("body")

    @property
    def timeout(self) -> Any:
        """Longest wait in seconds."""
        return self.goal.node.get("timeout", self.goal.waiter.node.get("timeout"))

    @property
    def as_method(self) -> Method:
        """What it takes, as an operation under its name."""
        operation = {**self.method.operation, "x-method": helper_name(self.name)}
        if self.body is not None:
            taken = parameters(self.method.document, self.method.item, self.method.operation)
            operation["parameters"] = [entry for entry in taken if entry["in"] == "path"]
            operation.pop("requestBody", None)
            return evolve(self.method, item={}, operation=operation)
        return evolve(self.method, operation=operation)


def waiters(document: SpecMap, methods: Iterable[Method]) -> dict[str, Waiter]:
    """All resources with how they are waited for, in the order of the document."""
    by_id = {method.id: method for method in methods}
    tags = {tag["name"]: dict(tag.get("x-waiter", {})) for tag in document["tags"]}
    return {name: Waiter(document, name, node, by_id) for name, node in tags.items()}


def comparable(conditions: dict[str, Any]) -> dict[str, Any]:
    """Conditions without the order of their values."""
    return {
        path: values if isinstance(values, str) else tuple(sorted(values, key=str))
        for path, values in conditions.items()
    }


def shown_conditions(conditions: dict[str, Any]) -> str:
    """Conditions for people."""
    shown = [
        f"`{path}`" + (f" as `{values}`" if isinstance(values, str) else f" is {' or '.join(map(str, values))}")
        if values
        else f"`{path}`"
        for path, values in conditions.items()
    ]
    return ", ".join(shown) or "none"


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"`{key}` {_shown(part)}" for key, part in sorted(value.items()))
    return f"`{value}`"
