"""Planned failures and outcomes of a fake: list, plan and remove them."""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from attrs import fields, frozen

from ...fake import FakeModelArts
from ...scripting.planned_failures import Chance, Failure, chance_of
from ...scripting.planned_outcomes import DELETION, SLOW_START, planned_resources
from ...scripting.recorded_calls import ANY
from ..problems import Problem
from .calls import check_operation
from .resources import state_label

MOST_PLANNED = 10_000
MOST_TIMES = 1000
REMEDY = "choose one of the operations in /_fake/api/operations and fields that agree with each other"


@frozen
class PlannedFailure:
    """A failure of the next calls, or of calls by chance.

    Args:
        id: ID of the failure, by which it can be removed.
        operation: ID of the operation; `*` for any.
        times: Number of calls that will fail; None for random failures.
        share: Share of the calls that fail by chance, from 0 to 1; None for a number of calls.
        failures: How the calls fail. Random failures choose one of them.
        origin: `state` for failures that snapshots contain, `option` for those of `serve --faults`.
    """

    id: str
    operation: str
    times: int | None
    share: float | None
    failures: list[Failure]
    origin: str


@frozen
class PlannedOutcome:
    """A planned final state, or a delay, of the next resources of a type.

    Args:
        id: ID of the outcome, by which it can be removed.
        resource: Resource type, such as `pools`.
        change: `creation` (or start), `deletion` or `slow_start`.
        state: Value of the final state; None for a delay.
        state_name: Name of the state; empty for a delay.
        seconds: Delay in seconds; None for a final state.
        times: Number of consecutive resources with this outcome.
    """

    id: str
    resource: str
    change: str
    state: str | int | None
    state_name: str
    seconds: int | None
    times: int


FAILURE_FIELDS = [one.name for one in fields(Failure)]
PLAN_FIELDS = [one.name for one in fields(PlannedFailure)]


def failures(fake: FakeModelArts) -> list[PlannedFailure]:
    """Return the planned and random failures. Call it inside `fake.transaction()`."""
    found = [
        PlannedFailure(_planned_id(operation, failure), operation, len(list(same)), None, [failure], "state")
        for operation, planned in fake.failures.planned.items()
        for failure, same in groupby(planned)
    ]
    for origin, chances in (("state", fake.failures.chances), ("option", fake.failures.options)):
        for chance in chances:
            entry = PlannedFailure(
                _chance_id(chance), chance.operation, None, chance.share, list(chance.failures), origin
            )
            found.append(entry)
    return found


def plan_failure(fake: FakeModelArts, rule: dict[str, Any]) -> None:
    """Plan a failure.

    Args:
        fake: The fake.
        rule: Arguments of `FakeModelArts.fail`, or `share` and `seed` instead of `times` for random failures.

    Raises:
        Problem: The operation does not exist or can't fail like this, or too many failures are planned.
    """
    arguments = dict(rule)
    operation, share = str(arguments.pop("operation", ANY)), arguments.pop("share", None)
    with fake.transaction():
        planned = sum(map(len, fake.failures.planned.values())) + len(fake.failures.chances)
        if planned + arguments.get("times", 1) > MOST_PLANNED:
            raise Problem(
                409, f"more than {MOST_PLANNED} failures are planned", "remove some with DELETE /_fake/api/failures"
            )
        try:
            if share is None:
                fake.fail(operation, **{name: value for name, value in arguments.items() if name != "seed"})
                return
            if "times" in arguments:
                raise ValueError("pass either share or times")
            seed = arguments.pop("seed", 0)
            fake.failures.plan_chance(chance_of(share, (Failure(**arguments),) if arguments else (), seed, operation))
        except (TypeError, ValueError) as error:
            raise Problem(400, str(error), REMEDY, "body") from error


def remove_failures(fake: FakeModelArts, *, operation: str = "", identity: str = "") -> int:
    """Remove planned and random failures, and return how many entries of `failures` were removed.

    Args:
        fake: The fake.
        operation: ID of the operation; empty for all.
        identity: ID of the failure; empty for all.
    """
    if operation not in ("", ANY):
        check_operation(operation)
    with fake.transaction():
        before = len(failures(fake))
        for name, planned in list(fake.failures.planned.items()):
            if operation in ("", name):
                kept = [one for one in planned if identity not in ("", _planned_id(name, one))]
                fake.failures.planned[name] = deque(kept)
        for chances in (fake.failures.chances, fake.failures.options):
            chances[:] = [
                one for one in chances if operation not in ("", one.operation) or identity not in ("", _chance_id(one))
            ]
        return before - len(failures(fake))


def outcomes(fake: FakeModelArts) -> list[PlannedOutcome]:
    """Return the planned outcomes and delays. Call it inside `fake.transaction()`."""
    return list(_outcomes(fake))


def _outcomes(fake: FakeModelArts) -> Iterator[PlannedOutcome]:
    for key, planned in fake.outcomes.items():
        slow = key.endswith(SLOW_START)
        resource = key.removesuffix(SLOW_START).removesuffix(DELETION)
        change = "slow_start" if slow else "deletion" if key.endswith(DELETION) else "creation"
        for value, same in groupby(planned):
            times = len(list(same))
            if slow:
                yield PlannedOutcome(_identity(key, value), resource, change, None, "", int(value), times)
            else:
                name = state_label(resource, value)
                yield PlannedOutcome(_identity(key, value), resource, change, value, name, None, times)


def plan_outcome(fake: FakeModelArts, fields: dict[str, Any]) -> None:
    """Plan final states, or a delay.

    Args:
        fake: The fake.
        fields: `resource` with `states` and `deletion`, or with `seconds` for a delay.

    Raises:
        Problem: The resource type has no such state, its changes can't be delayed, or too many outcomes are planned.
    """
    states = fields.get("states", [])
    with fake.transaction():
        if sum(map(len, fake.outcomes.values())) + len(states) >= MOST_PLANNED:
            raise Problem(
                409, f"more than {MOST_PLANNED} outcomes are planned", "remove some with DELETE /_fake/api/outcomes"
            )
        try:
            if "seconds" in fields:
                if states:
                    raise ValueError("pass either states or seconds")
                fake.plan_slow_start(fields["resource"], fields["seconds"])
            elif not states:
                raise ValueError("pass states, or seconds for a delay")
            else:
                fake.plan_outcome(fields["resource"], *states, deletion=fields.get("deletion", False))
        except ValueError as error:
            raise Problem(
                400, str(error), "choose a resource type and a state from /_fake/api/outcomes", "body"
            ) from error


def remove_outcomes(fake: FakeModelArts, *, resource: str = "", identity: str = "") -> int:
    """Remove planned outcomes and delays, and return how many entries of `outcomes` were removed.

    Args:
        fake: The fake.
        resource: Resource type; empty for all.
        identity: ID of the outcome; empty for all.
    """
    if resource and resource not in planned_resources():
        remedy = "choose a resource type from /_fake/api/outcomes"
        raise Problem(400, f"{resource[:50]!r} has no states to plan", remedy, "query: resource")
    with fake.transaction():
        before = len(outcomes(fake))
        for key, planned in list(fake.outcomes.items()):
            if resource in ("", key.removesuffix(SLOW_START).removesuffix(DELETION)):
                fake.outcomes[key] = deque(one for one in planned if identity not in ("", _identity(key, one)))
        return before - len(outcomes(fake))


def _planned_id(operation: str, failure: Failure) -> str:
    return _identity(operation, fields_of(failure))


def _chance_id(chance: Chance) -> str:
    return _identity(chance.operation, chance.share, chance.seed, [fields_of(one) for one in chance.failures])


def fields_of(failure: Failure) -> dict[str, Any]:
    """Return a failure as JSON. `attrs.asdict` takes four times as long, and there may be 10,000 failures."""
    return {name: getattr(failure, name) for name in FAILURE_FIELDS}


def failure_json(plan: PlannedFailure) -> dict[str, Any]:
    """Return a planned failure as JSON."""
    own = {name: getattr(plan, name) for name in PLAN_FIELDS}
    return {**own, "failures": [fields_of(one) for one in plan.failures]}


def _identity(*parts: Any) -> str:
    """Return an ID that depends only on the values, so that it stays the same while calls use up what is planned."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]
