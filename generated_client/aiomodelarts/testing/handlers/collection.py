"""Things of one kind that the fake keeps: found by the id in the path, moved by a plan, gone in the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any

from attrs import define, field, frozen

from ..spec.json_paths import put, value_of
from ..spec.replies import Fault
from ..state.state_plan import Plan, State
from .call import Call
from .lists import Row


@define
class Thing:
    """Something that was created.

    Args:
        key: Its id in the path.
        fields: What is known about it and does not change by itself.
        plan: Its states, or nothing when it has none.
        notes: What the fake remembers and never tells.
    """

    key: str
    fields: Row
    plan: Plan
    notes: dict[str, Any] = field(factory=dict[str, Any])

    def state(self, call: Call) -> State:
        """Its state now; empty when it has none."""
        return self.plan.state(call.now)


@frozen
class Collection:
    """The things of one resource.

    Args:
        resource: Name of the resource, such as `notebooks`; outcomes are planned by it.
        placeholder: What the path calls the id of a thing, such as `id`.
        missing: HTTP status and code of the answer when there is no such thing.
        state: Dotted path of the state in what is shown of a thing; empty when it has none.
        within: The collection each thing is part of, such as the datasets of the versions.
    """

    resource: str
    placeholder: str
    missing: tuple[int, str]
    state: str = ""
    within: Collection | None = None

    def of(self, call: Call) -> dict[str, Thing]:
        """The things that exist now by their key, those of the parent in the path where there is one.

        Raises:
            Fault: The parent does not exist.
        """
        if self.within is not None:
            self.within.find(call)
        table: dict[str, Thing] = call.fake.table("/".join(self._scope(call)))
        for key in [key for key, thing in table.items() if thing.plan.gone(call.now)]:
            del table[key]
        return table

    def find(self, call: Call, key: str | None = None) -> Thing:
        """The thing in the path, or the one with a given key.

        Raises:
            Fault: There is none.
        """
        wanted = key if key is not None else call.path[self.placeholder]
        found = self.of(call).get(wanted)
        if found is None:
            status, code = self.missing
            raise Fault(status, code, f"{self.resource}: {wanted} does not exist.")
        return found

    def add(self, call: Call, key: str | int, fields: Row, *steps: tuple[float, State]) -> Thing:
        """Keep a new thing.

        Args:
            call: The call that creates it.
            key: Its id.
            fields: What is known about it.
            steps: Seconds from now and the states that begin then, in order.
        """
        plan = Plan([(call.now + seconds, state) for seconds, state in steps or ((0.0, ""),)])
        thing = Thing(str(key), fields, plan)
        self.of(call)[thing.key] = thing
        return thing

    def outcome(self, call: Call, usual: State) -> State:
        """The state in which a new thing will end: the planned one, or the usual one."""
        return call.fake.outcome(self.resource, usual)

    def slow_start(self, call: Call) -> float:
        """Return after how many seconds a change begins: the planned time, or at once."""
        return call.fake.slow_start(self.resource)

    def row(self, call: Call, thing: Thing) -> Row:
        """What is shown of a thing: a copy of its fields with its state now."""
        row = deepcopy(thing.fields)
        if self.state:
            put(row, self.state, thing.state(call))
        return row

    def rows(self, call: Call) -> list[Row]:
        """What is shown of all things, in the order in which they were created."""
        return [self.row(call, thing) for thing in self.of(call).values()]

    def refuse_taken(self, call: Call, path: str, value: Any, status: int, code: str) -> None:
        """Refuse a value that another thing has, such as its name.

        Raises:
            Fault: It is taken.
        """
        if any(value_of(thing.fields, path) == value for thing in self.of(call).values()):
            raise Fault(status, code, f"{self.resource}: {value} exists already.")

    def require_state(self, call: Call, thing: Thing, allowed: Sequence[State], status: int, code: str) -> None:
        """Refuse what the state of a thing forbids.

        Raises:
            Fault: It is in none of the allowed states.
        """
        state = thing.state(call)
        if state not in allowed:
            raise Fault(status, code, f"{self.resource}: {thing.key} is in state {state}.")

    def _scope(self, call: Call) -> Iterator[str]:
        """Name of the table: the resource behind the ids of what it is part of."""
        if self.within is not None:
            yield from self.within._scope(call)
            yield call.path[self.within.placeholder]
        yield self.resource
