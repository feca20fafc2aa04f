"""The section of a resource about its states, its actions and how to wait for them."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from ..lint.extensions import property_at
from ..lint.waiter_keys import helper_name, polled_schema
from ..spec.source import SpecMap
from .described_operation import DescribedOperation
from .markup import code, duration, link, page, paragraph, table
from .state_diagram import Arrow, Group, state_diagram

GROUPS = (
    ("transient", "in progress"),
    ("ready", "ready"),
    ("stopped", "stopped"),
    ("failed", "failed"),
    ("gone", "deleted"),
)
"""Keys of `x-waiter` that list states, and what the states mean."""

RESTARTING = frozenset({"start", "restart", "rerun", "resume", "retry"})
"""Actions that work on a stopped resource."""


@frozen
class Waiter:
    """How to wait for a resource.

    Args:
        resource: Attribute of the client.
        written: `x-waiter` of the tag.
        poll: Operation that reads the state.
        operations: Operations by ID.
        names: Name of each state, by its value.
    """

    resource: str
    written: SpecMap
    poll: DescribedOperation
    operations: Mapping[str, DescribedOperation]
    names: Mapping[Any, str]

    @property
    def actions(self) -> Mapping[str, SpecMap]:
        """Actions that can be waited for, by name."""
        found: Mapping[str, SpecMap] = self.written.get("actions", {})
        return {name: action for name, action in found.items() if "operation" in action}

    def goal(self, action: SpecMap) -> list[Any]:
        """Return the states in which an action is done."""
        return list(action.get("ready", self.written["ready"]))

    def states(self, key: str) -> list[str]:
        """Return the names of the states in a group."""
        listed: list[Any] = self.written.get(key) or []
        found = [self.names.get(state, str(state)) for state in listed]
        return found or (["no longer found"] if key == "gone" else [])


def waiter_of(tag: SpecMap, operations: Mapping[str, DescribedOperation]) -> Waiter | None:
    """Return how to wait for a resource, or None if it has no states."""
    if "x-waiter" not in tag:
        return None
    waiter = tag["x-waiter"]
    poll = operations[waiter["poll"]]
    schema = polled_schema(poll.document, waiter, poll.written)
    state = property_at(poll.document, schema, waiter["field"])
    values: list[Any] = state.get("enum", []) if state is not None else []
    # Strings name themselves; numbers have names besides.
    are_numbers = all(isinstance(value, int) for value in values)
    names: list[str] = state["x-enum-varnames"] if values and are_numbers and state else list(map(str, values))
    return Waiter(tag["name"], waiter, poll, operations, dict(zip(values, names, strict=True)))


def waiting_section(waiter: Waiter) -> str:
    """Return the section about states and waiting in Markdown."""
    written = waiter.written
    first, interval = written.get("first_delay"), written.get("interval")
    times = f"every {_period(interval)}" if interval else "regularly"
    if first and interval and first != interval:
        times = f"after {duration(first)}, then {times}"
    if "longest_interval" in written:
        times += f", later at intervals of up to {duration(written['longest_interval'])}"
    poll = link(
        f"#{waiter.poll.id}" if waiter.poll.resource == waiter.resource else waiter.poll.address, waiter.poll.id
    )
    about = (
        f"The state is the field {code(written['field'])}. The client polls {poll} {times}. A wait takes up to "
        f"{duration(written['timeout'])}, unless you pass {code('timeout')}."
    )
    start = "create" if "create" in waiter.actions else ""
    return page(
        [
            "## States and waiting { #states }",
            state_diagram(waiter.resource, _groups(waiter), list(_arrows(waiter)), start),
            paragraph(about),
            _conditions(written),
            table(("Method", "Calls", "Done when", "Longest wait"), list(_rows(waiter))) if waiter.actions else "",
        ]
    )


def _period(seconds: float) -> str:
    """Return a time after "every"."""
    return duration(seconds).removeprefix("1 ")


def _groups(waiter: Waiter) -> list[Group]:
    can_be_deleted = any(action.get("gone") for action in waiter.actions.values()) or waiter.written.get("gone")
    return [
        Group(key, title, waiter.states(key))
        for key, title in GROUPS
        if waiter.states(key) and (key != "gone" or can_be_deleted)
    ]


def _arrows(waiter: Waiter) -> Iterator[Arrow]:
    """Yield the arrows from the states in progress to the others, with the actions that lead there."""
    final = set(waiter.written.get("final", ()))
    aims = {name: None if action.get("gone") else waiter.goal(action)[0] for name, action in waiter.actions.items()}
    for key, _ in GROUPS[1:]:
        states = set(waiter.written.get(key) or [])
        names = [name for name, aim in aims.items() if (aim is None if key == "gone" else aim in states)]
        leaves = key == "ready" and not states <= final and len(aims) > 1
        leaves |= key == "stopped" and not RESTARTING.isdisjoint(aims)
        yield Arrow(key, ", ".join(names), is_two_way=leaves)


def _conditions(written: SpecMap) -> str:
    fields = list(written.get("busy", {}))
    if not fields:
        return ""
    return paragraph(
        f"A resource also counts as busy while one of these fields says so: {', '.join(map(code, fields))}."
    )


def _rows(waiter: Waiter) -> Iterator[tuple[str, str, str, str]]:
    for name, action in waiter.actions.items():
        operation = waiter.operations[action["operation"]]
        target = f"#{operation.id}" if operation.resource == waiter.resource else operation.address
        if action.get("gone"):
            done = "the resource is no longer found"
        else:
            done = "the state is " + " or ".join(code(waiter.names.get(one, str(one))) for one in waiter.goal(action))
        method = f"{operation.resource}.{helper_name(name)}"
        longest = duration(action.get("timeout", waiter.written["timeout"]))
        yield code(method), link(target, operation.id), done, longest
