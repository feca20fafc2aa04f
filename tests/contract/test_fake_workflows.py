"""Workflows of the fake, their steps, schedules and subscriptions."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.workflows import CONTENT, STEPS, TOPICS, schedule, subscription, workflow


async def names(client: ModelArts, **arguments: Any) -> list[str | None]:
    return [one.name async for one in client.workflows.list(**arguments)]


async def test_the_list_is_filtered_and_sorted(client: ModelArts, fake: FakeModelArts) -> None:
    for name, labels in (("roses", ["botany"]), ("wild roses", ["botany", "nightly"]), ("tulips", [])):
        await workflow(client, name, labels=labels, description=f"For {name}")
        fake.clock.advance(1)
    assert await names(client) == ["roses", "wild roses", "tulips"]
    assert await names(client, sort_by="create_time") == ["tulips", "wild roses", "roses"]
    assert await names(client, name="roses") == ["roses", "wild roses"]
    assert await names(client, name="roses", search_type="equal") == ["roses"]
    assert await names(client, description="WILD") == ["wild roses"]
    assert await names(client, labels=["botany", "nightly"]) == ["wild roses"]
    assert await names(client, status="never_executed", name="tulips") == ["tulips"]
    assert await names(client, status="completed") == []
    assert await names(client, template_id="other") == []


async def test_labels_are_listed_once(client: ModelArts, fake: FakeModelArts) -> None:
    for name, labels in (("roses", ["botany"]), ("tulips", ["nightly", "botany"])):
        await workflow(client, name, labels=labels)
        fake.clock.advance(1)
    assert await client.workflows.list_labels() == ["botany", "nightly"]
    assert await client.workflows.list_labels(sort_by="create_time") == ["nightly", "botany"]
    assert await client.workflows.list_labels(offset=1, limit=1) == ["nightly"]


async def test_the_overview_counts_matches(client: ModelArts) -> None:
    await workflow(client, "roses")
    await workflow(client, "tulips", workspace_id="garden")
    everything = await client.workflows.get_overview()
    assert (everything.total, everything.stat) == (2, {"never_executed": 2})
    garden = await client.workflows.get_overview(workspace_id="garden")
    assert (garden.total, garden.stat) == (1, {"never_executed": 1})
    assert (await client.workflows.get_overview(name="rose", search_type="equal")).total == 0


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ([{"name": "a"}, {"name": "a"}], "must be unique"),
        ([{"name": "a", "depend_steps": ["b"]}], "refers to the step b"),
        ([{"name": "a", "type": "condition", "if_then_steps": ["c"]}], "refers to the step c"),
        ([{"name": "a", "depend_steps": ["b"]}, {"name": "b", "depend_steps": ["a"]}], "depend on each other"),
    ],
)
async def test_steps_that_are_no_graph_are_refused(client: ModelArts, steps: Any, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason):
        await client.workflows.create(name="flowers", steps=steps)
    workflow_id = await workflow(client)
    with pytest.raises(BadRequest, match=reason):
        await client.workflows.update(workflow_id, steps=steps)
    kept = await client.workflows.get(workflow_id)
    assert [step.name for step in kept.steps or []] == ["label", "train"]


async def test_the_service_ignores_what_only_it_sets(client: ModelArts) -> None:
    made = await client.workflows.create(name="flowers", run_count=7, user_name="somebody", steps=STEPS)
    assert (made.run_count, made.latest_execution) == (0, None)
    assert made.user_name != "somebody"


async def test_a_copy_has_the_steps_of_its_source(client: ModelArts) -> None:
    source = await workflow(client, parameters=[{"name": "rate", "type": "float", "default": 0.1}])
    copy = await client.workflows.create(name="copy", source_workflow_id=source)
    assert [step.name for step in copy.steps or []] == ["label", "train"]
    assert [parameter.default for parameter in copy.parameters or []] == [0.1]
    with pytest.raises(NotFound, match="4711"):
        await client.workflows.create(name="copy", source_workflow_id="4711")


@pytest.mark.parametrize(
    ("parameter", "ready"), [({}, False), ({"value": False}, True), ({"default": 0}, True), ({"delay": True}, True)]
)
async def test_parameters_are_ready_with_a_value(client: ModelArts, parameter: Any, *, ready: bool) -> None:
    made = await client.workflows.create(name="flowers", parameters=[{"name": "rate", **parameter}])
    assert made.param_ready is ready


async def test_a_package_belongs_to_the_workflow(client: ModelArts) -> None:
    workflow_id = await workflow(client)
    bought = await client.workflows.buy_package(workflow_id, pool_id="pool", limit_enable=True, status="mine")
    assert (bought.status, bought.workflow_id) == ("active", workflow_id)
    assert (await client.workflows.get(workflow_id)).package == bought
    made = await client.workflows.create(name="paid", package={"pool_id": "pool", "package_id": "mine"})
    assert made.package
    assert (made.package.workflow_id, made.package.pool_id) == (made.workflow_id, "pool")
    assert made.package.package_id != "mine"


async def test_a_workflow_names_its_origin(client: ModelArts) -> None:
    made = await client.workflows.create(name="own", source="elsewhere")
    assert made.source is None
    imported = await client.workflows.create(name="imported", gallery_subscription={"content_id": "4711"})
    assert imported.source == "ai_gallery"


async def test_schedules_end_with_their_workflow(client: ModelArts) -> None:
    workflow_id, other = await workflow(client), await workflow(client, "trees")
    schedule_id = await schedule(client, workflow_id)
    assert [one.uuid for one in (await client.workflow_schedules.list(workflow_id)).schedules] == [schedule_id]
    assert (await client.workflow_schedules.list(other)).schedules == []
    changed = await client.workflow_schedules.update(workflow_id, schedule_id, enable=False)
    assert (changed.enable, changed.content, changed.type, changed.action) == (False, CONTENT, "time", "run")
    await client.workflow_schedules.delete(workflow_id, schedule_id)
    with pytest.raises(NotFound, match=r"ModelArts\.7525"):
        await client.workflow_schedules.get(workflow_id, schedule_id)
    schedule_id = await schedule(client, workflow_id)
    await client.workflows.delete(workflow_id)
    with pytest.raises(NotFound, match=r"ModelArts\.7512"):
        await client.workflow_schedules.get(workflow_id, schedule_id)


async def test_a_workflow_shows_its_subscription(client: ModelArts) -> None:
    workflow_id = await workflow(client)
    subscription_id = await subscription(client, workflow_id)
    assert (await client.workflows.get(workflow_id)).subscription_id == subscription_id
    changed = await client.workflow_subscriptions.update(
        workflow_id, subscription_id, topic_urns=TOPICS, events=["train:hold"], body_subscription_id="4711"
    )
    assert (changed.subscription_id, changed.events) == (subscription_id, ["train:hold"])
    await client.workflow_subscriptions.delete(workflow_id, subscription_id)
    assert not (await client.workflows.get(workflow_id)).subscription_id
    with pytest.raises(NotFound, match=r"ModelArts\.7519"):
        await client.workflow_subscriptions.delete(workflow_id, subscription_id)


async def test_a_schedule_runs_its_workflow(client: ModelArts, fake: FakeModelArts) -> None:
    workflow_id = await workflow(client)
    schedule_id = await schedule(client, workflow_id)  # each day at 02:00
    fake.clock.advance(2 * 86_400)
    found = [one async for one in client.workflow_executions.list(workflow_id)]
    assert [(str(one.created_at)[11:16], one.status) for one in found] == [("02:00", "completed")] * 2
    shown = await client.workflows.get(workflow_id)
    assert shown.latest_execution
    assert (shown.run_count, shown.latest_execution.execution_id) == (2, found[1].execution_id)
    await client.workflow_schedules.update(workflow_id, schedule_id, enable=False)
    fake.clock.advance(86_400)
    await client.workflow_schedules.update(workflow_id, schedule_id, enable=True, content={"cron": "0 0 12 ? * Sun"})
    fake.clock.advance(7 * 86_400)
    assert (await client.workflows.get_overview()).stat == {"completed": 1}
    assert (await client.workflows.get(workflow_id)).run_count == 3
    await client.workflow_schedules.delete(workflow_id, schedule_id)
    fake.clock.advance(7 * 86_400)
    assert (await client.workflow_executions.list(workflow_id)).total == 3


async def test_a_schedule_waits_for_its_execution(client: ModelArts, fake: FakeModelArts) -> None:
    workflow_id = await workflow(client)
    cases: Any = (({"policies": {"on_running": "cancel"}}, 1), ({}, 3))
    for given, number in cases:
        content = {"cron": "0,20,40 0 3 * * *"}  # an execution takes a minute
        made = await client.workflow_schedules.create(workflow_id, content=content, **given)
        before = (await client.workflow_executions.list(workflow_id)).total or 0
        fake.clock.advance(86_400)
        assert (await client.workflow_executions.list(workflow_id)).total == before + number, given
        await client.workflow_schedules.delete(workflow_id, made.uuid)


async def test_a_schedule_needs_a_cron_expression_with_seconds(client: ModelArts) -> None:
    workflow_id = await workflow(client)
    for cron in ("", "0 2 * * *", "60 0 2 * * *", "0 0 2 * * Monday", "0 0 2 * Feb-x *"):
        with pytest.raises(BadRequest, match="schedule"):
            await client.workflow_schedules.create(workflow_id, content={"cron": cron})
    assert (await client.workflow_schedules.list(workflow_id)).schedules == []
