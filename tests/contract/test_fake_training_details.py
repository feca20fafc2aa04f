"""Images, quotas, tasks, stages and log lines of training jobs."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.pools import new_pool
from tests.contract.scenarios.training_images import IMAGE
from tests.contract.scenarios.training_jobs import GPU, job, running_job


class TestImages:
    async def test_an_image_is_saved_while_the_job_runs(self, client: ModelArts, make: Any) -> None:
        created = await job(client)
        with pytest.raises(BadRequest, match="Creating"):
            await client.training_images.create(created.metadata.id, "worker-0", **IMAGE)
        made = await running_job(make, "other")
        with pytest.raises(NotFound):
            await client.training_images.get(made.metadata.id, "worker-0")
        first = await client.training_images.create(made.metadata.id, "worker-0", **IMAGE)
        assert first.status == "INIT"
        with pytest.raises(BadRequest, match="is being saved"):
            await client.training_images.create(made.metadata.id, "worker-0", **IMAGE)
        saved = await client.training_images.wait(made.metadata.id, "worker-0")
        assert (saved.status, saved.name, saved.tag) == ("ACTIVE", "flowers-trained", "v1")
        again = await client.training_images.create_and_wait(made.metadata.id, "worker-0", **{**IMAGE, "tag": "v2"})
        assert again.tag == "v2"

    async def test_saving_may_fail(self, client: ModelArts, make: Any, fake: FakeModelArts) -> None:
        made = await running_job(make)
        fake.plan_outcome("training_images", "CREATE_FAILED")
        with pytest.raises(WaitFailed, match="CREATE_FAILED"):
            await client.training_images.create_and_wait(made.metadata.id, "worker-0", **IMAGE)


async def test_quotas_can_be_changed(client: ModelArts) -> None:
    await job(client)
    (before,) = (await client.training_quotas.list()).quotas
    assert (before.resource, before.quota, before.used) == ("job-num", 1000, 1)
    await client.training_quotas.update(quotas=[{"resource": "job-num", "quota": 5}])
    assert (await client.training_quotas.list()).quotas[0].quota == 5
    assert (await client.training_quotas.list(resource="visual-job-num")).quotas == []
    for resource, quota in (("job-num", 0), ("job-retention-enabled", 2), ("job-num-quota-notify", 1)):
        setting: Any = {"resource": resource, "quota": quota}
        with pytest.raises(BadRequest, match=resource):
            await client.training_quotas.update(quotas=[setting])


async def test_tasks_and_stages_follow_the_job(client: ModelArts, make: Any, fake: FakeModelArts) -> None:
    made = await job(client, nodes=2)
    assert await client.training_jobs.get_tasks(made.metadata.id) == []
    fake.clock.advance(10)
    tasks = await client.training_jobs.get_tasks(made.metadata.id)
    assert [task.task for task in tasks] == ["worker-0", "worker-1"]
    assert await client.training_jobs.get_tasks(made.metadata.id, schedule_count=2) == []

    async def stages() -> list[str]:
        (record,) = (await client.training_jobs.list_stages(made.metadata.id)).running_records
        return [stage.name.value for stage in record.stages]

    assert await stages() == ["scheduling", "preparing", "running"]
    await client.training_jobs.wait(made.metadata.id, until="Completed")
    assert await stages() == ["scheduling", "preparing", "running", "end"]


async def test_log_lines_are_read_from_a_line_on(client: ModelArts, make: Any, fake: FakeModelArts) -> None:
    made = await running_job(make)
    fake.clock.advance(100)
    newest = await client.training_jobs.get_log(made.metadata.id, "worker-0", lines=2)
    assert (newest.start_line, newest.end_line, newest.lines) == ("10", "11", 2)
    assert newest.content
    assert newest.content.splitlines()[0].startswith("epoch 10")
    first = await client.training_jobs.get_log(made.metadata.id, "worker-0", base_line="1", lines=1, order="asc")
    assert first.content == "start training on machine 0\n"
    with pytest.raises(BadRequest, match="not a number"):
        await client.training_jobs.get_log(made.metadata.id, "worker-0", base_line="first")


async def test_reported_events_are_listed(client: ModelArts, make: Any) -> None:
    made = await running_job(make)
    await client.training_jobs.report_event(made.metadata.id, "worker-0", "training-event", type="hang")
    messages = [event.message async for event in client.training_jobs.list_events(made.metadata.id)]
    assert messages.count("[worker-0] The task reported hang.") == 1
    with pytest.raises(BadRequest, match="training-event"):
        await client.training_jobs.report_event(made.metadata.id, "worker-0", "other", type="hang")


async def test_jobs_are_deleted_together_or_not_at_all(client: ModelArts, fake: FakeModelArts) -> None:
    ids = [(await job(client, name)).metadata.id for name in ("a", "b")]
    elsewhere = (await job(client, metadata={"name": "c", "workspace_id": "garden"})).metadata.id

    async def delete(*chosen: str) -> None:
        jobs: Any = [{"metadata": {"id": one}} for one in chosen]
        await client.training_jobs.delete_batch(jobs=jobs)
        fake.clock.advance(60)

    with pytest.raises(NotFound, match="4711"):
        await delete(ids[0], "4711")
    with pytest.raises(BadRequest, match="one workspace"):
        await delete(ids[0], elsewhere)
    assert (await client.training_jobs.check_name(job_name="a")).is_duplicate is True
    await delete(*ids)
    assert [one.metadata.name async for one in client.training_jobs.list()] == []
    assert (await client.training_jobs.check_name(job_name="a")).is_duplicate is False


async def test_available_resources_need_an_existing_pool(client: ModelArts) -> None:
    pool = await new_pool(client)
    found = await client.training_jobs.get_available_resources(flavor_id=GPU, pool_id=pool)
    assert (found.cpu_core_num, found.mem_size) == (8, 64)
    with pytest.raises(NotFound, match="4711"):
        await client.training_jobs.get_available_resources(flavor_id=GPU, pool_id="4711")


class TestChanges:
    async def test_priority_access_and_features_are_changed(self, client: ModelArts) -> None:
        made = await job(client, metadata={"name": "flowers", "description": "First try"})
        settings: Any = {
            "spec": {"schedule_policy": {"priority": 3}},
            "endpoints": {"ssh": {"key_pair_names": ["gardener-key"]}},
            "metadata": {"annotation": {"jupyter-lab/enable": "true"}},
        }
        await client.training_jobs.update(made.metadata.id, **settings)
        changed = await client.training_jobs.wait(made.metadata.id, until="Running")
        assert changed.metadata.description == "First try"
        assert changed.spec
        assert changed.spec.schedule_policy
        assert changed.spec.schedule_policy.priority == 3
        assert changed.endpoints
        assert changed.endpoints.ssh
        assert changed.endpoints.jupyter_lab
        with pytest.raises(BadRequest, match="not waiting"):
            await client.training_jobs.update(made.metadata.id, spec=settings["spec"])

    async def test_jobs_are_found_by_tags_and_kind(self, client: ModelArts) -> None:
        first, second = await job(client, "first"), await job(client, "second", ftjob_config={"model_type": "glm"})
        tags: Any = [{"key": "garden", "value": "roses"}]
        for made in (first, second):
            await client.training_job_tags.create_batch(made.metadata.id, tags=tags)

        async def names(**filters: Any) -> list[str]:
            return [one.metadata.name async for one in client.training_jobs.list(**filters)]

        assert await names(tags=[{"key": "garden", "values": ["tulips", "roses"]}]) == ["first"]
        assert await names(tags=[{"key": "garden"}], train_type="ftjob") == ["second"]
        assert await names(tags=[{"key": "garden", "values": ["tulips"]}]) == []
        assert await names(tags=[{"key": "team"}]) == []

    async def test_further_settings_are_shown(self, client: ModelArts) -> None:
        spec: Any = {
            "resource": {"flavor_id": GPU, "node_count": 1, "main_container_customized_flavor": {"cpu_core_num": 4}},
            "custom_metrics": [{"exec": {"command": ["cat", "metrics.txt"]}}],
            "asset_model": {"name": "roses", "version": "1", "parent_asset_id": "none"},
            "reserved_time": {"time_unit": "HOURS", "duration": 2},
        }
        made = await job(client, spec=spec)
        await client.training_jobs.wait(made.metadata.id, until="Running")
        found = await client.training_jobs.get(made.metadata.id)
        assert found.spec
        assert found.spec.custom_metrics
        assert found.spec.custom_metrics[0].to_dict() == spec["custom_metrics"][0]
        assert found.spec.asset_model
        assert found.spec.asset_model.to_dict() == {"name": "roses", "version": "1"}
        assert found.status
        assert [task.ip for task in found.status.task_ips or []] == ["172.16.0.10"]
