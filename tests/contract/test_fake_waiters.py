"""Every waiter, driven by the fake through every way that the spec describes.

The scenarios lead to each action; here their last call is the one that waits, `create_and_wait` instead of `create`.
"""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from aiomodelarts import NotFound, Progress, ServerError, WaitFailed, WaitTimeout
from aiomodelarts.core.codec.model import value_at
from aiomodelarts.core.waiting.waiter_spec import WaiterSpec
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.handlers.call import HANDLERS
from aiomodelarts.testing.spec.contracts import contracts
from aiomodelarts.testing.spec.replies import Reply
from tests.cases import for_each, resource_of
from tests.contract.conftest import Maker
from tests.contract.scenarios import SCENARIOS
from tests.contract.test_all_waiters import DOCUMENT, WAITERS, State, member, put

STUCK = 900.0


class Action:
    """Something that can be done and waited for.

    Args:
        resource: Whose state is waited for.
        name: The action in its waiter.
        described: What the spec says about it.
    """

    def __init__(self, resource: str, name: str, described: dict[str, Any]) -> None:
        self.resource = resource
        self.name = name
        self.operation = OPERATIONS[described["operation"]]
        self.waiter: WaiterSpec = WAITERS[resource]
        self.spec = self.waiter.actions[name]
        self.poll = described.get("poll", self.waiter.poll)
        self.makes = any(not source.startswith("{") for source in described.get("ids", {}).values())

    def __repr__(self) -> str:
        return f"{self.operation.resource}-{self.name}"


ACTIONS = [
    Action(tag["name"], name, described)
    for tag in DOCUMENT["tags"]
    for name, described in tag.get("x-waiter", {}).get("actions", {}).items()
    if "operation" in described and "body" not in described
]
MAKING = [action for action in ACTIONS if action.makes]
LEADING = [action for action in ACTIONS if not action.spec.gone]
ENDING = [action for action in ACTIONS if action.spec.gone]
# Those that poll only after the call.
BEGINNING = [action for action in ACTIONS if not action.spec.work_id]
Before = Callable[[], None]
COUNTS: dict[str, int] = {}


class Stage:
    """Plays the scenario of an action whose last call waits."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.patch = patch
        self.fake = FakeModelArts()

    async def play(self, action: Action, before: Before | None = None, **options: Any) -> Any:
        """What the waiting call returns; `before` is called just before it."""
        number = await self._count(action)
        return await self._run(action, number, before, options)

    async def _count(self, action: Action) -> int:
        """How many calls of the method the scenario makes, which is the same each time."""
        operation = action.operation.id
        if operation not in COUNTS:
            fake = FakeModelArts()
            async with fake.client(retries=0) as client:
                await SCENARIOS[operation](client, Maker(fake, client))
            COUNTS[operation] = sum(call.operation == operation for call in fake.calls)
        return COUNTS[operation]

    async def _run(self, action: Action, number: int, before: Before | None, options: dict[str, Any]) -> Any:
        seen, result = 0, None
        async with self.fake.client(retries=0) as client:
            kind: Any = getattr(client, action.operation.resource).__class__
            plain, waiting = getattr(kind, action.operation.name), getattr(kind, f"{action.name}_and_wait")

            async def call(self: Any, *values: Any, **given: Any) -> Any:
                nonlocal seen, result
                seen += 1
                if seen < number:
                    return await plain(self, *values, **given)
                if before is not None:
                    before()
                result = await waiting(self, *values, **given, **options)
                return result

            self.patch.setattr(kind, action.operation.name, call)
            await SCENARIOS[action.operation.id](client, Maker(self.fake, client))
        assert seen == number
        return result

    def answer(self, action: Action, state: State) -> None:
        """Let the poll answer this state from now on, whatever becomes of the thing."""

        def reply(_: Any) -> Reply:
            body = json.loads(json.dumps(contracts()[action.poll].example))
            put(body, action.waiter.field, state)
            return Reply(body)

        self.patch.setitem(HANDLERS, action.poll, reply)

    async def wait(self, resource: str, ids: dict[str, Any], **options: Any) -> Any:
        """Wait by id with another client, as another process would."""
        async with self.fake.client(retries=0) as client:
            return await getattr(client, resource).wait(**ids, **options)


@asynccontextmanager
async def new_stage() -> AsyncIterator[Stage]:
    with pytest.MonkeyPatch.context() as patch:
        yield Stage(patch)


@for_each("action", ACTIONS, ids=repr, by=resource_of, fresh={"stage": new_stage})
async def test_action_leads_where_it_should(action: Action, stage: Stage) -> None:
    seen: list[Progress] = []
    began: list[float] = []

    answer = await stage.play(action, lambda: began.append(stage.fake.clock.now()), on_progress=seen.append)

    assert stage.fake.clock.now() - began[0] >= action.waiter.first_delay
    if action.spec.gone:
        assert answer is None
        assert stage.fake.calls[-1].operation == action.poll
        return
    assert value_at(answer, action.waiter.field) in action.spec.ready
    assert seen[-1].last is answer
    assert [progress.step for progress in seen] == list(range(1, len(seen) + 1))
    assert seen[0].subject.startswith(f"{OPERATIONS[action.waiter.poll].resource} ")


# Tasks of teams come into these states only when their results are accepted.
BY_ACCEPTANCE = {("team_labeling_tasks", 2), ("team_labeling_tasks", 7)}


def outcomes(*lists: str) -> list[Any]:
    """Each state of some lists with each action that makes something."""
    return [
        pytest.param(action, state, id=f"{action}-{state}")
        for action in MAKING
        for name in lists
        for state in getattr(action.waiter, name)
        if state not in (*action.waiter.delete_failed, *action.spec.ready)
        and (action.resource, state) not in BY_ACCEPTANCE
    ]


@for_each(("action", "state"), outcomes("failed", "stopped"), by=resource_of, fresh={"stage": new_stage})
async def test_other_end_is_raised_with_its_reason(action: Action, state: State, stage: Stage) -> None:
    with pytest.raises(WaitFailed) as caught:
        await stage.play(action, lambda: stage.fake.plan_outcome(action.resource, state))

    failed = caught.value
    assert failed.state == state
    name = str(member(action.resource, state)).lower().replace("_", "")
    assert name in str(failed).lower().replace("_", "")
    if action.waiter.reason and state in action.waiter.failed and action.resource in REASONED:
        assert failed.reason
    assert f"{action.operation.id} was already executed" in "".join(failed.__notes__)
    with pytest.raises(WaitFailed):
        await stage.wait(action.resource, failed.ids)
    assert value_at(await stage.wait(action.resource, failed.ids, until=state), action.waiter.field) == state


# Resources for whose failures the fake makes up reasons.
REASONED = {"notebooks", "services", "pools", "plugins", "workspaces", "models", "training_jobs", "import_tasks"}


@for_each(("action", "state"), outcomes("transient"), by=resource_of, fresh={"stage": new_stage})
async def test_what_is_stuck_ends_with_the_time(action: Action, state: State, stage: Stage) -> None:
    began: list[float] = []

    def stick() -> None:
        began.append(stage.fake.clock.now())
        stage.fake.plan_outcome(action.resource, state)

    with pytest.raises(WaitTimeout) as caught:
        await stage.play(action, stick, timeout=STUCK)

    assert stage.fake.clock.now() - began[0] == pytest.approx(STUCK, abs=5)
    assert caught.value.last is not None
    last = await stage.wait(action.resource, caught.value.ids, until=caught.value.state)
    assert value_at(last, action.waiter.field) == caught.value.state


@for_each("action", LEADING, ids=repr, by=resource_of, fresh={"stage": new_stage})
async def test_what_goes_meanwhile_was_deleted(action: Action, stage: Stage) -> None:
    seen: list[Progress] = []

    def lose(progress: Progress) -> None:
        seen.append(progress)
        stage.fake.fail(action.poll, status=400, code="ModelArts.2775", times=99)

    raised: WaitFailed | None = None
    try:
        await stage.play(action, on_progress=lose, timeout=STUCK)
    except WaitFailed as failed:
        raised = failed
    if raised is None:
        [only] = seen
        assert value_at(only.last, action.waiter.field) in action.spec.ready, "it was ready when it was read first"
        return
    assert "was deleted" in str(raised)
    assert (raised.state, raised.last) == (None, None)
    assert isinstance(raised.__cause__, NotFound)


@for_each("action", LEADING, ids=repr, by=resource_of, fresh={"stage": new_stage})
async def test_what_is_gone_at_once_is_not_found(action: Action, stage: Stage) -> None:
    def lose() -> None:
        stage.fake.fail(action.poll, status=404, code="ModelArts.0000", times=99)

    with pytest.raises(NotFound):
        await stage.play(action, lose, timeout=STUCK)

    assert sum(call.status == 404 for call in stage.fake.calls) > 1, "what is new may not be known everywhere at once"


@for_each("action", BEGINNING, ids=repr, by=resource_of)
@for_each("status", [503, 429, 500], fresh={"stage": new_stage})
async def test_faults_that_pass_are_borne(action: Action, status: int, stage: Stage) -> None:
    answer = await stage.play(action, lambda: stage.fake.fail(action.poll, status=status, times=4), timeout=STUCK)

    if not action.spec.gone:
        assert value_at(answer, action.waiter.field) in action.spec.ready
    polls = [call.status for call in stage.fake.calls if call.operation == action.poll]
    assert polls.count(status) == 4


@for_each("action", BEGINNING, ids=repr, by=resource_of, fresh={"stage": new_stage})
async def test_fault_that_stays_ends_with_the_time(action: Action, stage: Stage) -> None:
    began: list[float] = []

    def fail() -> None:
        began.append(stage.fake.clock.now())
        stage.fake.fail(action.poll, status=503, times=999)

    with pytest.raises(WaitTimeout, match="the last poll failed") as caught:
        await stage.play(action, fail, timeout=STUCK)

    assert isinstance(caught.value.__cause__, ServerError)
    assert stage.fake.clock.now() - began[0] == pytest.approx(STUCK, abs=5)


@for_each("action", ENDING, ids=repr, by=resource_of, fresh={"stage": new_stage})
async def test_what_does_not_go_ends_with_the_time(action: Action, stage: Stage) -> None:
    """The deletion is accepted, and nothing comes of it."""
    with pytest.raises(WaitTimeout, match="is not gone") as caught:
        await stage.play(action, lambda: stage.answer(action, action.waiter.ready[0]), timeout=STUCK)

    assert caught.value.ids


@for_each(
    ("action", "state"),
    [(one, state) for one in ENDING for state in one.waiter.delete_failed],
    by=resource_of,
    fresh={"stage": new_stage},
)
async def test_deletion_that_fails_is_raised(action: Action, state: State, stage: Stage) -> None:
    with pytest.raises(WaitFailed, match="could not be deleted") as caught:
        await stage.play(action, lambda: stage.fake.plan_outcome(action.resource, state, deletion=True))

    assert caught.value.state == state or action.spec.broken, "the state of a part of it"
    begun = stage.fake.clock.now()
    async with stage.fake.client(retries=0) as client:
        resource = getattr(client, action.resource)
        await getattr(resource, f"{action.name}_and_wait")(**caught.value.ids)
    assert stage.fake.clock.now() - begun < action.waiter.recovery, "the second deletion works"


@for_each(
    ("resource", "state"),
    [
        (one.resource, state)
        for one in ENDING
        for state in one.waiter.may_precede
        if any(making.resource == one.resource for making in MAKING)
    ],
    by=resource_of,
    fresh={"stage": new_stage},
)
async def test_what_failed_before_can_be_deleted(resource: str, state: State, stage: Stage) -> None:
    making = next(action for action in MAKING if action.resource == resource)
    with pytest.raises(WaitFailed) as caught:
        await stage.play(making, lambda: stage.fake.plan_outcome(resource, state))
    async with stage.fake.client(retries=0) as client:
        await getattr(client, resource).delete_and_wait(**caught.value.ids)
        with pytest.raises(NotFound):
            await getattr(client, resource).wait(**caught.value.ids)


@for_each("action", [one for one in MAKING if one.waiter.may_recover], ids=repr, by=resource_of)
@for_each("recovers", [True, False], fresh={"stage": new_stage})
async def test_state_that_may_pass_is_a_failure_when_it_lasts(action: Action, recovers: bool, stage: Stage) -> None:
    """A pool that is abnormal for a minute is none that failed."""
    [shaky], [good] = action.waiter.may_recover, action.spec.ready
    seen: list[Any] = []

    def shake(progress: Progress) -> None:
        seen.append(progress.state)
        if len(seen) == 1:
            plan = find_plan(stage.fake, action.resource)
            later = [(100.0, good), (130.0, shaky), (160.0, good)] if recovers else []
            plan.change(stage.fake.clock.now(), (0.0, shaky), *later)

    if recovers:
        answer = await stage.play(action, on_progress=shake)
        assert value_at(answer, action.waiter.field) == good
        assert shaky in seen
    else:
        with pytest.raises(WaitFailed):
            await stage.play(action, on_progress=shake)
        assert seen.count(shaky) > 5


def find_plan(fake: FakeModelArts, resource: str) -> Any:
    """The plan of the newest thing of a resource."""
    tables = [things for name, things in fake.state.items() if name == resource or name.endswith(f"/{resource}")]
    return list(tables[-1].values())[-1].plan
