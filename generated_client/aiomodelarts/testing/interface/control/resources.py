"""Stored resources of a fake by type, with their states over time."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, cast

from attrs import frozen

from ....operations import OPERATIONS
from ...fake import FakeModelArts
from ...scripting.planned_outcomes import state_category, states_of
from ...state.state_plan import Plan, State
from ..problems import Problem
from .redaction import sensitive_names, shown_value

NAME_LABEL = "os.modelarts/name"
MOST_STEPS = 50
UNTIL_GONE = "deleted"
COUNTED_AT_A_TIME = 2000


@frozen
class Step:
    """A state of a resource over a span of time.

    Args:
        state: Value of the state; an empty string if the resource has no states, `deleted` at its end.
        name: Name of the state.
        category: `ready`, `failed`, `stopped`, `transient` or `gone`; empty if the spec does not say.
        at: Begin of the state, in seconds since 1970.
        phase: `past`, `current` or `future`.
    """

    state: State
    name: str
    category: str
    at: float
    phase: str


@frozen
class StoredView:
    """A stored resource.

    Args:
        kind: Resource type, such as `notebooks`.
        within: Path of the resource that contains it, such as `datasets/ID`; empty if there is none.
        id: ID of the resource.
        name: Name of the resource; its ID if it has none.
        state: Value of its state; an empty string if it has none.
        state_name: Name of the state.
        category: `ready`, `failed`, `stopped`, `transient` or `gone`; empty if the spec does not say.
        timeline: Its states over time, up to 50.
    """

    kind: str
    within: str
    id: str
    name: str
    state: State
    state_name: str
    category: str
    timeline: list[Step]


@frozen
class Stored:
    """A stored resource in the tables of a fake, whatever class its behaviour uses."""

    kind: str
    within: str
    key: str
    fields: Mapping[str, Any]
    plan: Plan | None


@cache
def _kinds() -> frozenset[str]:
    return frozenset(operation.resource for operation in OPERATIONS.values())


def stored(fake: FakeModelArts, wanted: str = "", wanted_key: str | None = None) -> Iterator[Stored]:
    """Iterate over the existing resources. Call it inside `fake.transaction()`.

    Args:
        fake: The fake.
        wanted: Resource type; empty for all types.
        wanted_key: ID of the resources, which are unique only within the same resource; None for all IDs.
    """
    now = fake.clock.now()
    for name, table in fake.state.items():
        if wanted and name.rpartition("/")[2] != wanted:
            continue
        if wanted_key is None:
            yield from _stored_in(name, table.unchanged_items(), now)
        elif (one := table.unchanged_entry(wanted_key)) is not None:
            yield from _stored_in(name, ((wanted_key, one),), now)


def _stored_in(table: str, entries: Iterable[tuple[str, Any]], now: float) -> Iterator[Stored]:
    """Iterate over the existing resources among the entries of a table."""
    within, _, kind = table.rpartition("/")
    if kind not in _kinds():
        return
    for key, entry in entries:
        fields, plan = _parts(entry)
        if fields is not None and not (plan is not None and plan.gone(now)):
            yield Stored(kind, within, str(key), fields, plan)


def _parts(entry: Any) -> tuple[Mapping[str, Any] | None, Plan | None]:
    """Return the fields and the plan of an entry of a table; no fields if it is no resource."""
    if isinstance(entry, dict):
        parts = cast("dict[str, Any]", entry)
        fields: Any = parts.get("fields", parts)
        plan: Any = parts.get("plan")
    else:
        fields = getattr(entry, "fields", None)
        versions = cast("dict[str, Any]", getattr(entry, "versions", None) or {})
        newest: Any = versions[next(reversed(versions))] if versions else entry
        if versions and isinstance(fields, dict):
            fields = {**cast("dict[str, Any]", fields), **newest.fields}
        plan = getattr(newest, "plan", None)
    return (
        cast("Mapping[str, Any]", fields) if isinstance(fields, Mapping) else None,
        plan if isinstance(plan, Plan) else None,
    )


def view(found: Stored, now: float) -> StoredView:
    """Return a resource for display."""
    steps = timeline(found, now)
    current = next((step for step in steps if step.phase == "current"), None)
    return StoredView(
        kind=found.kind,
        within=found.within,
        id=found.key,
        name=_name(found),
        state=current.state if current is not None else "",
        state_name=current.name if current is not None else "",
        category=current.category if current is not None else "",
        timeline=steps,
    )


def timeline(found: Stored, now: float) -> list[Step]:
    """Return the states of a resource over time; of a long plan, the last ones."""
    if found.plan is None:
        return []
    plan = found.plan
    ends = plan.ends
    steps = [(moment, state) for moment, state in plan.steps if ends is None or moment < ends or moment <= now]
    begun = sum(moment <= now for moment, _ in steps)
    current = max(begun - 1, 0)
    shown: list[Step] = []
    for number, (moment, state) in enumerate(steps):
        if state == "":
            continue
        phase = "past" if number < current else "current" if number == current else "future"
        shown.append(Step(state, state_label(found.kind, state), state_category(found.kind, state), moment, phase))
    if ends is not None:
        shown.append(Step(UNTIL_GONE, UNTIL_GONE, "gone", ends, "future"))
    return shown[-MOST_STEPS:]


def state_label(kind: str, state: State) -> str:
    """Return the name of a state for display: its value, or the name of a number."""
    if isinstance(state, str):
        return str(getattr(state, "value", state))
    return next((name for name, value in states_of(kind).items() if value == state), str(int(state)))


def current_states(found: Stored, now: float) -> tuple[str, ...]:
    """Return the value, name and category of the current state of a resource, by which lists are filtered."""
    state: State = found.plan.state(now) if found.plan is not None else ""
    if state == "":
        return ()
    return str(state), state_label(found.kind, state), state_category(found.kind, state)


def kinds(fake: FakeModelArts) -> dict[str, Counter[tuple[str, str]]]:
    """Return the types of the existing resources with the numbers of resources by name and category of the state."""
    now = fake.clock.now()
    return _named(Counter[tuple[str, State]](_kind_and_state(one, now) for one in stored(fake)))


async def counted_kinds(fake: FakeModelArts) -> tuple[float, dict[str, Counter[tuple[str, str]]]]:
    """Return the time of the fake and `kinds`. During the count of many resources, other calls are answered."""
    with fake.transaction():
        now = fake.clock.now()
        # Lists of their own, because the tables may change meanwhile. Pairs would cause a full garbage collection.
        tables = [(name, list(table), list(table.unchanged())) for name, table in fake.state.items()]
    counts, number = Counter[tuple[str, State]](), 0
    for name, keys, entries in tables:
        for one in _stored_in(name, zip(keys, entries, strict=True), now):
            counts[_kind_and_state(one, now)] += 1
            number += 1
            if not number % COUNTED_AT_A_TIME:
                await asyncio.sleep(0)
    return now, _named(counts)


def _kind_and_state(found: Stored, now: float) -> tuple[str, State]:
    return found.kind, found.plan.state(now) if found.plan is not None else ""


def _named(counts: Counter[tuple[str, State]]) -> dict[str, Counter[tuple[str, str]]]:
    found: dict[str, Counter[tuple[str, str]]] = {}
    for (kind, state), count in counts.items():
        key = ("", "") if state == "" else (state_label(kind, state), state_category(kind, state))
        found.setdefault(kind, Counter())[key] += count
    return dict(sorted(found.items()))


def find(fake: FakeModelArts, kind: str, key: str, within: str | None) -> Stored:
    """Return a resource.

    Args:
        fake: The fake.
        kind: Resource type.
        key: ID of the resource.
        within: Path of the resource that contains it; None for any.

    Raises:
        Problem: It does not exist.
    """
    check_kind(kind)
    for one in stored(fake, kind, key):
        if within in (None, one.within):
            return one
    remedy = f"list the resources with GET /_fake/api/state/{kind}"
    raise Problem(404, f"{kind} has no resource {key[:100]!r}", remedy, "path: id")


def check_kind(kind: str) -> None:
    """Check that a resource type exists.

    Raises:
        Problem: It does not.
    """
    if kind not in _kinds():
        remedy = "list the resource types with GET /_fake/api/state"
        raise Problem(404, f"there is no resource type {kind[:100]!r}", remedy, "path: kind")


def shown_fields(found: Stored) -> dict[str, Any]:
    """Return the fields of a resource without secrets."""
    return shown_value(dict(found.fields), sensitive_names(found.kind))


def _name(found: Stored) -> str:
    """Return the name of a resource, which services and models keep under various fields."""
    fields = found.fields
    metadata = _mapping(fields.get("metadata"))
    labels = [_mapping(metadata.get(part)).get(NAME_LABEL) for part in ("labels", "annotations")]
    named = [value for name, value in fields.items() if name.endswith("_name")]
    candidates: list[Any] = [fields.get("name"), *labels, metadata.get("name"), *named, fields.get("title")]
    return next((str(name) for name in candidates if isinstance(name, str) and name), found.key)


def _mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
