"""Executions of workflows in the fake: their steps run one after the other, stop, wait for input and run again."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.workflow_executions import DELAYED, execution, step_ids
from tests.contract.scenarios.workflows import workflow

BRANCHES = [
    {"name": "check", "type": "condition", "if_then_steps": ["deploy"], "else_then_steps": ["train"]},
    {"name": "deploy", "type": "service"},
    {"name": "train", "type": "job"},
]


async def states(client: ModelArts, *ids: str) -> dict[str, str]:
    found = await client.workflow_executions.get(*ids)
    steps = {step.step_name: str(step.status) for step in found.steps_execution or []}
    return {"": str(found.status), **steps}


async def test_steps_run_one_after_the_other(client: ModelArts, fake: FakeModelArts) -> None:
    ids = await execution(client)
    assert await states(client, *ids) == {"": "init", "label": "init", "train": "init"}
    fake.clock.advance(3)
    assert await states(client, *ids) == {"": "running", "label": "creating", "train": "init"}
    fake.clock.advance(32)
    assert await states(client, *ids) == {"": "running", "label": "completed", "train": "creating"}
    latest = (await client.workflows.get(ids[0])).latest_execution
    assert latest
    assert (latest.execution_id, latest.status, latest.running_steps) == (ids[1], "running", ["train"])
    done = await client.workflow_executions.wait(*ids)
    assert done.status == "completed"
    assert [step.duration for step in done.steps_execution or []] == [32, 32]
    assert (await client.workflows.get_overview()).stat == {"completed": 1}
    assert [one.name async for one in client.workflows.list(status="completed")] == ["flowers"]


async def test_create_and_wait(client: ModelArts) -> None:
    done = await client.workflow_executions.create_and_wait(
        await workflow(client), parameters=[{"name": "rate", "value": 0}]
    )
    assert (done.status, done.name) == ("completed", "execution-001")
    assert [(one.name, one.value) for one in done.parameters or []] == [("rate", 0)]


async def test_a_failed_step_is_named_and_retried(client: ModelArts, fake: FakeModelArts) -> None:
    fake.plan_outcome("workflow_executions", "failed")
    ids = await execution(client)
    with pytest.raises(WaitFailed, match="failed"):
        await client.workflow_executions.wait(*ids)
    failed = (await client.workflow_executions.get(*ids)).steps_execution or []
    assert [step.error_info and step.error_info.error_message for step in failed] == [None, "The step train failed."]
    assert await states(client, *ids) == {"": "failed", "label": "completed", "train": "failed"}
    steps = await step_ids(client, *ids)
    retried = await client.workflow_executions.act_on_step(*ids, steps["train"], action_name="retry")
    assert retried.policy
    assert (retried.status, retried.policy.execution_policy, retried.error_info) == ("init", "retry", None)
    assert (await client.workflow_executions.wait(*ids)).status == "completed"
    with pytest.raises(BadRequest, match="retry"):
        await client.workflow_executions.act_on_step(*ids, steps["train"], action_name="retry")


async def test_a_stopped_execution_runs_again(client: ModelArts, fake: FakeModelArts) -> None:
    ids = await execution(client)
    with pytest.raises(BadRequest, match="init"):
        await client.workflow_executions.rerun(*ids)
    fake.clock.advance(36)
    await client.workflow_executions.stop_and_wait(*ids)
    assert await states(client, *ids) == {"": "stopped", "label": "completed", "train": "stopped"}
    with pytest.raises(BadRequest, match="stopped"):
        await client.workflow_executions.stop(*ids)
    with pytest.raises(BadRequest, match="no step other"):
        await client.workflow_executions.act(*ids, action_name="rerun", policies={"rerun_steps": ["other"]})
    await client.workflow_executions.act(*ids, action_name="rerun", policies={"rerun_steps": ["train"]})
    assert await states(client, *ids) == {"": "init", "label": "completed", "train": "init"}
    done = await client.workflow_executions.wait(*ids)
    assert (done.status, done.duration) == ("completed", "34")
    done = await client.workflow_executions.rerun_and_wait(*ids)
    assert (done.status, done.duration) == ("completed", "66")


async def test_a_step_waits_for_delayed_input(client: ModelArts, fake: FakeModelArts) -> None:
    ids = await execution(client, parameters=DELAYED)
    assert (await client.workflows.list_todos()).items == []
    fake.clock.advance(3600)
    assert await states(client, *ids) == {"": "running", "label": "completed", "train": "wait_inputs"}
    todos = await client.workflows.list_todos()
    assert [(one.workflow_name, one.execution_id, one.step_name) for one in todos.items] == [
        ("flowers", ids[1], "train")
    ]
    assert (await client.workflows.list_todos(workspace_id="garden")).items == []
    steps = await step_ids(client, *ids)
    value: Any = [{"name": "rate", "value": 0.1}]
    await client.workflow_executions.act_on_step(*ids, steps["train"], action_name="continue", parameters=value)
    assert (await client.workflow_executions.wait(*ids)).status == "completed"
    assert (await client.workflows.list_todos()).total == 0


async def test_only_one_branch_runs(client: ModelArts) -> None:
    ids = await execution(client, steps=BRANCHES)
    await client.workflow_executions.wait(*ids)
    assert await states(client, *ids) == {
        "": "completed",
        "check": "completed",
        "deploy": "completed",
        "train": "skipped",
    }
    steps = await step_ids(client, *ids)
    metrics = await client.workflow_executions.list_step_metrics(*ids, steps["deploy"])
    assert [metric.key for metric in metrics] == ["accuracy"]
    assert await client.workflow_executions.list_step_metrics(*ids, steps["train"]) == []


@pytest.mark.parametrize(
    ("kind", "right", "chosen"),
    [
        (">", 0.5, "deploy"),
        (">", 0.9, "train"),
        ("==", 0.8, "deploy"),
        ("!=", 0.8, "train"),
        ("<=", 0.8, "deploy"),
        ("in", [0.8, 0.9], "deploy"),
        ("in", [], "train"),
        ("or", False, "deploy"),
        ("<", "a string", "train"),
        ("==", "$ref/parameters/goal", "deploy"),
    ],
)
async def test_conditions_choose_the_branch(client: ModelArts, kind: str, right: Any, chosen: str) -> None:
    condition = {"type": kind, "left": "$ref/parameters/accuracy", "right": right}
    check, *others = BRANCHES
    parameters = [{"name": "accuracy", "default": 0.1, "value": 0.8}, {"name": "goal", "default": 0.8}]
    ids = await execution(client, steps=[{**check, "conditions": [condition]}, *others], parameters=parameters)
    done = await client.workflow_executions.wait(*ids)
    shown = {step.step_name: step for step in done.steps_execution or []}
    assert [name for name, step in shown.items() if step.status == "completed"] == ["check", chosen]
    result = shown["check"].conditions_execution
    assert result
    assert result.result == ("true" if chosen == "deploy" else "false")


async def test_a_scene_runs_a_part_of_the_steps(client: ModelArts) -> None:
    policy: Any = {"scenes": [{"id": "short", "name": "Only labels", "steps": ["label"]}]}
    workflow_id = await workflow(client, policy=policy)
    done = await client.workflow_executions.create_and_wait(workflow_id, scene_id="short")
    assert (done.scene_name, [step.step_name for step in done.steps_execution or []]) == ("Only labels", ["label"])
    with pytest.raises(BadRequest, match="no scene"):
        await client.workflow_executions.create(workflow_id, scene_id="long")
    assert (await client.workflows.get(workflow_id)).run_count == 1


async def test_a_workflow_without_steps_completes(client: ModelArts) -> None:
    ids = await execution(client, steps=[])
    assert (await client.workflow_executions.wait(*ids)).steps_execution == []


async def test_the_list_is_filtered_and_sorted(client: ModelArts, fake: FakeModelArts) -> None:
    workflow_id, first = await execution(client)
    fake.clock.advance(300)
    second = (await client.workflow_executions.create(workflow_id)).execution_id

    async def found(**arguments: Any) -> list[str]:
        return [one.execution_id async for one in client.workflow_executions.list(workflow_id, **arguments)]

    assert await found() == [first, second]
    assert await found(sort_by="create_time") == [second, first]
    assert await found(status="completed") == [first]
    assert await found(labels="botany") == [first]
    assert await found(workspace_id="garden") == await found(scene_id="short") == []
    assert await client.workflow_executions.list_labels(workflow_id) == ["botany"]
    named = await client.workflow_executions.find(workflow_id, "nightly")
    assert named
    assert named.execution_id == first


async def test_executions_are_deleted(client: ModelArts) -> None:
    ids = await execution(client)
    steps = await step_ids(client, *ids)
    await client.workflow_executions.update(*ids, labels=["nightly"], name="ignored")
    changed = await client.workflow_executions.get(*ids)
    assert (changed.labels, changed.name) == (["nightly"], "nightly")
    with pytest.raises(NotFound, match=r"ModelArts\.7511"):
        await client.workflow_executions.list_step_metrics(*ids, "4711")
    await client.workflow_executions.delete(*ids)
    with pytest.raises(NotFound, match=r"ModelArts\.7511"):
        await client.workflow_executions.get(*ids)
    with pytest.raises(NotFound, match=r"ModelArts\.7511"):
        await client.workflow_executions.act_on_step(*ids, steps["train"], action_name="stop")
    shown = await client.workflows.get(ids[0])
    assert (shown.latest_execution, shown.run_count) == (None, 1)
