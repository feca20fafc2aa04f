"""Intelligent tasks of the fake: they propose labels and form groups when they are done, and only then."""

from collections.abc import Awaitable
from typing import Any

import pytest

from aiomodelarts import BadRequest, Conflict, ModelArts, ModelArtsError, NotFound, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.datasets import new_dataset, ready_dataset
from tests.contract.scenarios.intelligent_tasks import pre_label, well_labeled_dataset


async def refused(call: Awaitable[Any], kind: type[ModelArtsError], code: int, status: int = 400) -> None:
    """A call that raises an exception of a kind with a status and a code."""
    with pytest.raises(kind) as caught:
        await call
    assert (caught.value.status, caught.value.code) == (status, f"ModelArts.{code}")


async def proposed(client: ModelArts, dataset_id: str) -> list[Any]:
    """The samples whose labels wait to be confirmed."""
    return [sample async for sample in client.samples.list_auto_labeled(dataset_id, order="asc")]


async def group(client: ModelArts, dataset_id: str, **config: Any) -> str:
    """The id of a new task that forms groups."""
    made = await client.intelligent_tasks.create(dataset_id, task_type="auto-grouping", config=config)
    return made.task_id


class TestLabeling:
    async def test_labels_are_proposed_in_the_end(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        dataset_id = await ready_dataset(client)
        task_id = await pre_label(client, dataset_id, name="may")
        assert (await client.datasets.get(dataset_id, check_running_task=True)).running_tasks_id == [task_id]
        assert await make.states(lambda: client.intelligent_tasks.get(dataset_id, task_id), seconds=24) == [-1, 0, 1]
        assert (await client.datasets.get(dataset_id, check_running_task=True)).unconfirmed_sample_count == 2
        samples = await proposed(client, dataset_id)
        assert [sample.labels[0].name for sample in samples] == ["rose", "tulip"]
        task = await client.intelligent_tasks.get(dataset_id, task_id)
        assert (task.status, task.progress, task.elapsed_time, task.code) == (3, 100.0, 24, "ModelArts.4952")
        assert [event.status for event in task.result.events] == ["success"] * 3
        marks = [{"sample_id": one.sample_id, "labels": [{"name": "rose", "type": 0}]} for one in samples]
        await client.samples.update_batch(dataset_id, samples=marks)
        [row] = (await client.intelligent_tasks.list(dataset_id)).tasks
        assert (row.annotated_sample_count, row.unconfirmed_sample_count, row.task_name) == (6, 0, "may")

    async def test_progress_grows(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        task_id = await pre_label(client, dataset_id)
        progress: list[float] = []
        for _ in range(4):
            progress.append((await client.intelligent_tasks.get(dataset_id, task_id)).progress)
            fake.clock.advance(8)
        assert progress == [0, 20, 60, 100]

    @pytest.mark.parametrize("wanted", [True, False])
    async def test_unsure_ones_are_hard(self, wanted: bool, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client, labels=[{"name": "rose", "type": 0}])
        await client.intelligent_tasks.create(
            dataset_id,
            task_type="pre-label",
            model_id="some-model",
            collect_key_sample=wanted,
            config={"confidence_scope": "0.80-0.90"},
        )
        task = (await client.intelligent_tasks.list(dataset_id)).tasks[0]
        await client.intelligent_tasks.wait(dataset_id, task.task_id)
        samples = await proposed(client, dataset_id)
        assert ["@modelarts:hard" in one.metadata.to_dict() for one in samples] == [False, wanted, False]

    async def test_failed(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("intelligent_tasks", "FAILED")
        dataset_id = await ready_dataset(client)
        task_id = await pre_label(client, dataset_id)
        with pytest.raises(WaitFailed, match="The task failed"):
            await client.intelligent_tasks.wait(dataset_id, task_id)
        task = await client.intelligent_tasks.get(dataset_id, task_id)
        assert (task.error_code, task.result.events[-1].status) == ("ModelArts.4953", "failed")
        assert await proposed(client, dataset_id) == []
        await client.intelligent_tasks.wait(dataset_id, await pre_label(client, dataset_id))
        assert len(await proposed(client, dataset_id)) == 2

    async def test_stopped(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        dataset_id = await ready_dataset(client)
        task_id = await pre_label(client, dataset_id)
        fake.clock.advance(14)
        await client.intelligent_tasks.stop(dataset_id, task_id)
        assert await make.states(lambda: client.intelligent_tasks.get(dataset_id, task_id)) == [4, 5]
        task = await client.intelligent_tasks.get(dataset_id, task_id)
        assert (task.progress, task.elapsed_time) == (50, 17)
        statuses = [event.status for event in task.result.events]
        assert statuses[-2:] == ["failed", "success"]  # the interrupted run, then the step that stopped it
        assert await proposed(client, dataset_id) == []
        await refused(client.intelligent_tasks.stop(dataset_id, task_id), Conflict, 4393)

    async def test_active_learning_needs_enough_labels(self, client: ModelArts) -> None:
        tasks = client.intelligent_tasks
        bare = await ready_dataset(client, "bare", import_annotations=False)
        few, enough = await ready_dataset(client, "few"), await well_labeled_dataset(client, "enough")
        await refused(tasks.create(bare, task_type="auto-label"), BadRequest, 4405)
        await refused(tasks.create(few), BadRequest, 4406)
        made = await tasks.create(enough, config={"algorithm_type": "fast"})
        await refused(tasks.create(enough, task_type="auto-label"), ModelArtsError, 4386, 501)
        await tasks.wait(enough, made.task_id)
        samples = await proposed(client, enough)
        marks = [{"sample_id": one.sample_id, "labels": [{"name": "rose", "type": 0}]} for one in samples]
        await client.samples.update_batch(enough, samples=marks)
        await refused(tasks.create(enough), BadRequest, 4407)

    async def test_refused(self, client: ModelArts) -> None:
        tasks, dataset_id = client.intelligent_tasks, await ready_dataset(client)
        await refused(tasks.create(dataset_id, task_type="pre-label"), BadRequest, 4934)
        await refused(pre_label(client, dataset_id, confidence_scope="high"), BadRequest, 4396)
        await refused(pre_label(client, "no-dataset"), NotFound, 4352)
        await refused(pre_label(client, await new_dataset(client, "new")), Conflict, 4356)
        assert (await tasks.list(dataset_id)).total_count == 0
        task_id = await pre_label(client, dataset_id, name="may")
        await refused(pre_label(client, dataset_id), ModelArtsError, 4387, 501)
        await tasks.wait(dataset_id, task_id)
        await refused(pre_label(client, dataset_id, name="may"), Conflict, 4391)
        for call in (tasks.get, tasks.stop):
            await refused(call(dataset_id, "no-task"), NotFound, 4612)

    async def test_model_has_a_name(self, client: ModelArts, make: Any) -> None:
        dataset_id, model_id = await ready_dataset(client), await make.published_model("petals", "0.0.2")
        await client.intelligent_tasks.create(dataset_id, task_type="pre-label", model_id=model_id)
        [row] = (await client.intelligent_tasks.list(dataset_id)).tasks
        assert (row.model_id, row.model_name, row.model_version) == (model_id, "petals", "0.0.2")


class TestGrouping:
    async def test_samples_tell_their_group(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        task_id = await group(client, dataset_id, n_clusters=3, property="likeness")
        await client.intelligent_tasks.wait(dataset_id, task_id)
        found = (await client.samples.get_search_condition(dataset_id)).metadata
        assert found == {"likeness": ["0", "1", "2"]}

    async def test_groups_kept_in_obs_are_not_told(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        await client.intelligent_tasks.wait(dataset_id, await group(client, dataset_id, n_clusters=3, result_type=0))
        assert (await client.samples.get_search_condition(dataset_id)).metadata == {}

    async def test_refused(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        await refused(group(client, dataset_id, n_clusters=6), BadRequest, 4622)
        await group(client, dataset_id, n_clusters=5)
        await refused(group(client, dataset_id), BadRequest, 4409)


async def test_filters(client: ModelArts) -> None:
    dataset_id = await well_labeled_dataset(client)
    await pre_label(client, dataset_id, name="by model", inf_config_list=[{"instance_count": 1}])
    await client.intelligent_tasks.create(dataset_id, config={"name": "learned"})
    await group(client, dataset_id, name="alike")

    async def names(**given: Any) -> list[str]:
        return [task.task_name async for task in client.intelligent_tasks.list(dataset_id, **given)]

    assert await names() == ["by model", "learned"]
    assert await names(type="auto-grouping") == ["alike"]
    assert await names(type="pre-label") == await names(task_name="by model") == ["by model"]
    assert await names(task_name="by") == []
    deploys = [await client.intelligent_tasks.list(dataset_id, type=kind) for kind in ("pre-label", "auto-label")]
    assert [page.exist_running_deploy_task for page in deploys] == [True, False]
