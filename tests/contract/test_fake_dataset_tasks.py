"""Imports, exports and synchronizations of datasets in the fake."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, Conflict, ModelArts, NotFound, ServerError, WaitFailed
from aiomodelarts.models import DatasetStatus
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.dataset_tasks import start_export
from tests.contract.scenarios.datasets import new_dataset, ready_dataset
from tests.contract.scenarios.samples import CONTENT, HARD, first_sample

MORE = "obs://garden/more/"


async def run_import(client: ModelArts, dataset_id: str, path: str = MORE, **given: Any) -> Any:
    """An import that has ended."""
    made = await client.import_tasks.create(dataset_id, import_path=path, **given)
    task = await client.import_tasks.wait(dataset_id, made.task_id)
    await client.datasets.wait(dataset_id)
    return task


class TestImports:
    async def test_samples_arrive_one_by_one(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        made = await client.import_tasks.create(dataset_id, import_path=MORE)
        states: list[str] = []
        for _ in range(20):
            task = await client.import_tasks.get(dataset_id, made.task_id)
            dataset = await client.datasets.get(dataset_id)
            assert dataset.total_sample_count == 6 + task.imported_sample_count
            assert dataset.status == (DatasetStatus.NORMAL if task.status == "COMPLETED" else DatasetStatus.IMPORTING)
            assert task.file_statistics.file_num_finished == task.imported_sample_count
            states += [task.status] if task.status not in states else []
            fake.clock.advance(1)
        assert states == ["QUEUING", "STARTING", "RUNNING", "COMPLETED"]
        assert (task.total_sample_count, task.annotated_sample_count, task.elapsed_time) == (6, 4, 14)
        names = [sample.sample_name async for sample in client.samples.list(dataset_id)]
        assert {"more-1.jpg", "photos-1.jpg"} < set(names)

    @pytest.mark.parametrize("state", ["FAILED", "NOT_EXIST"])
    async def test_ends_as_planned(self, state: str, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        fake.plan_outcome("import_tasks", state)
        made = await client.import_tasks.create(dataset_id, import_path=MORE)
        with pytest.raises(WaitFailed, match="No valid file found in obs://garden/more/"):
            await client.import_tasks.wait(dataset_id, made.task_id)
        dataset = await client.datasets.wait(dataset_id)
        assert dataset.total_sample_count == 6
        assert (await client.import_tasks.get(dataset_id, made.task_id)).error_code == "ModelArts.4340"

    @pytest.mark.parametrize(
        ("given", "imported", "labeled", "unconfirmed"),
        [
            ({}, 6, 4, 0),
            ({"final_annotation": False}, 6, 0, 4),
            ({"import_annotations": False}, 6, 0, 0),
            ({"import_samples": False}, 0, 0, 0),
            ({"difficult_only": True}, 0, 0, 0),
            ({"included_labels": ["rose"]}, 2, 2, 0),
            ({"included_labels": [{"name": "daisy"}]}, 1, 1, 0),
            ({"excluded_labels": [{"name": "rose"}]}, 4, 2, 0),
        ],
    )
    async def test_takes_what_is_asked_for(
        self, given: Any, imported: int, labeled: int, unconfirmed: int, client: ModelArts
    ) -> None:
        dataset_id = await ready_dataset(client)
        task = await run_import(client, dataset_id, **given)
        assert task.imported_sample_count == imported
        assert (task.annotated_sample_count, task.unconfirmed_sample_count) == (labeled, unconfirmed)
        dataset = await client.datasets.get(dataset_id)
        assert (dataset.total_sample_count, dataset.annotated_sample_count) == (6 + imported, 4 + labeled)
        assert dataset.unconfirmed_sample_count == unconfirmed
        names = [label.name for label in dataset.labels]
        assert ("daisy" in names) == ("daisy" in str(given))

    async def test_no_sample_twice_in_one_folder(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        counts = [
            (await run_import(client, dataset_id, import_folder=folder)).imported_sample_count
            for folder in ("summer", "summer", "winter")
        ]
        assert counts == [6, 0, 6]

    async def test_refusals(self, client: ModelArts) -> None:
        dataset_id = await new_dataset(client)
        with pytest.raises(Conflict) as caught:
            await client.import_tasks.create(dataset_id, import_path=MORE)
        assert caught.value.code == "ModelArts.4356"
        await client.datasets.wait(dataset_id)
        with pytest.raises(BadRequest) as caught:
            await client.import_tasks.create(dataset_id, import_path="/")
        assert caught.value.code == "ModelArts.4374"
        with pytest.raises(NotFound) as missing:
            await client.import_tasks.get(dataset_id, "4711")
        assert (missing.value.status, missing.value.code) == (400, "ModelArts.4338")

    async def test_listed_latest_first_for_each_dataset(self, client: ModelArts) -> None:
        dataset_id, other = await ready_dataset(client), await ready_dataset(client, "other")
        await run_import(client, dataset_id)
        await run_import(client, dataset_id, "/garden/new.manifest", import_type="manifest")
        paths = [(task.import_path, task.import_type) async for task in client.import_tasks.list(dataset_id)]
        assert paths == [("/garden/new.manifest", 1), (MORE, 0), ("/garden/photos/", 0)]
        assert (await client.import_tasks.list(other)).total_count == 1


class TestExports:
    async def test_progress(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        task_id = await start_export(client, dataset_id, export_params={"train_sample_ratio": "0.80"})
        seen: list[tuple[str, float, int]] = []
        for _ in range(4):
            task = await client.export_tasks.get(dataset_id, task_id)
            seen += [(task.status, task.progress, task.finished_sample_count)]
            fake.clock.advance(4)
        assert seen == [("INIT", 0.0, 0), ("RUNNING", 20.0, 1), ("RUNNING", 60.0, 3), ("SUCCESSED", 100.0, 6)]
        assert task.export_params.train_sample_ratio == 0.8
        assert (await client.export_tasks.list(dataset_id)).export_tasks == [task]
        assert (await client.datasets.get(dataset_id)).status == DatasetStatus.NORMAL

    async def test_ends_as_planned(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        fake.plan_outcome("export_tasks", "FAILED")
        new = {"export_dest": "NEW_DATASET", "export_new_dataset_name": "new", "export_new_dataset_work_path": "/work/"}
        task_id = await start_export(client, dataset_id, export_params=new)
        with pytest.raises(WaitFailed, match="/garden/exports/ could not be written"):
            await client.export_tasks.wait(dataset_id, task_id)
        assert (await client.datasets.list()).total_number == 1

    @pytest.mark.parametrize(
        ("given", "total"),
        [
            ({}, 6),
            ({"export_type": 0}, 4),
            ({"export_type": 1}, 2),
            ({"export_type": 2, "sample_state": "__ALL__"}, 4),
            ({"export_type": 3, "export_params": {"sample_state": "__NONE__"}}, 2),
            ({"export_type": 3, "export_params": {"search_conditions": [{"hard": "1"}]}}, 1),
            ({"export_type": 3, "export_params": {"search_conditions": [{"hard": "1"}, {"hard": "0"}]}}, 6),
            ({"export_type": 3, "export_params": {"samples": ["first"]}}, 1),
        ],
    )
    async def test_takes_what_is_asked_for(self, given: Any, total: int, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        first = await first_sample(client, dataset_id)
        await client.samples.update_batch(dataset_id, samples=[{"sample_id": first, "metadata": HARD}])
        if "samples" in given.get("export_params", {}):
            given = {**given, "export_params": {"samples": [first]}}
        task_id = await start_export(client, dataset_id, **given)
        assert (await client.export_tasks.get(dataset_id, task_id)).total_sample_count == total

    async def test_samples_of_a_version(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        made = await client.dataset_versions.create(dataset_id)
        await client.datasets.wait(dataset_id)
        await client.samples.delete_batch(dataset_id, samples=[await first_sample(client, dataset_id)])
        totals = [
            (await client.export_tasks.get(dataset_id, await start_export(client, dataset_id, **given)))
            for given in ({"version_id": made.version_id}, {})
        ]
        assert [task.total_sample_count for task in totals] == [6, 5]
        with pytest.raises(NotFound) as caught:
            await start_export(client, dataset_id, version_id="4711")
        assert caught.value.code == "ModelArts.4353"

    @pytest.mark.parametrize("clears", [True, False])
    async def test_becomes_a_dataset(self, clears: bool, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        hard = {"sample_id": await first_sample(client, dataset_id), "metadata": HARD}
        await client.samples.update_batch(dataset_id, samples=[hard])
        params = {
            "clear_hard_property": clears,
            "export_dest": "NEW_DATASET",
            "export_new_dataset_name": "copied",
            "export_new_dataset_work_path": "/garden/datasets/",
        }
        task_id = await start_export(client, dataset_id, export_type=0, export_params=params)
        made = (await client.datasets.list(search_content="copied")).datasets[0]
        assert (made.status, made.total_sample_count) == (DatasetStatus.CREATING, 0)
        await client.export_tasks.wait(dataset_id, task_id)
        copied = await client.datasets.wait(made.dataset_id)
        assert (copied.total_sample_count, copied.annotated_sample_count) == (4, 4)
        assert [label.name for label in copied.labels] == ["rose", "tulip"]
        found = await client.samples.list(made.dataset_id, search_conditions='{"hard": "1"}')
        assert found.sample_count == (0 if clears else 1)
        originals = {sample.sample_id async for sample in client.samples.list(dataset_id)}
        assert originals.isdisjoint({sample.sample_id async for sample in client.samples.list(made.dataset_id)})
        with pytest.raises(Conflict) as caught:
            await start_export(client, dataset_id, export_params=params)
        assert caught.value.code == "ModelArts.4351"

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            ({"path": ""}, "ModelArts.4358"),
            ({"export_params": {"export_dest": "NEW_DATASET"}}, "ModelArts.4384"),
            ({"export_params": {"train_sample_ratio": "1.5"}}, "ModelArts.4384"),
            ({"export_params": {"train_sample_ratio": "most"}}, "ModelArts.4384"),
        ],
    )
    async def test_refusals(self, given: Any, code: str, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        with pytest.raises(BadRequest) as caught:
            await start_export(client, dataset_id, **given)
        assert caught.value.code == code
        assert (await client.export_tasks.list(dataset_id)).total_count == 0

    async def test_found_in_its_own_dataset_only(self, client: ModelArts) -> None:
        dataset_id, other = await ready_dataset(client), await ready_dataset(client, "other")
        task_id = await start_export(client, dataset_id, export_type=1)
        assert [task.task_id async for task in client.export_tasks.list(dataset_id, export_type=1)] == [task_id]
        assert (await client.export_tasks.list(dataset_id, export_type=0)).total_count == 0
        with pytest.raises(NotFound) as caught:
            await client.export_tasks.get(other, task_id)
        assert (caught.value.status, caught.value.code) == (400, "ModelArts.4359")


class TestSynchronizations:
    async def test_finds_what_is_not_among_the_samples(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        assert (await client.synchronization_tasks.get(dataset_id)).status == "NOT_EXIST"
        await client.samples.create_batch(dataset_id, samples=[{"name": "new.jpg", "data": CONTENT}])
        samples = [sample.sample_id async for sample in client.samples.list(dataset_id, order="asc")]
        await client.samples.delete_batch(dataset_id, samples=samples[:2])
        await client.samples.delete_batch(dataset_id, samples=samples[2:3], delete_source=True)
        await client.synchronization_tasks.create(dataset_id)
        states: list[str] = []
        for _ in range(12):
            task = await client.synchronization_tasks.get(dataset_id)
            dataset = await client.datasets.get(dataset_id)
            assert dataset.total_sample_count == 4 + task.add_sample_count
            assert (dataset.status == DatasetStatus.SYNCHRONIZING) == (task.status != "COMPLETED")
            states += [task.status] if task.status not in states else []
            fake.clock.advance(1)
        assert states == ["QUEUING", "STARTING", "RUNNING", "COMPLETED"]
        assert (task.total_sample_count, task.add_sample_count, task.duration_time) == (6, 2, 9)
        assert dataset.annotated_sample_count == 4

    async def test_label_that_was_deleted_does_not_come_back(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        await client.labels.delete(dataset_id, "tulip")
        await client.synchronization_tasks.create(dataset_id)
        await client.synchronization_tasks.wait(dataset_id)
        dataset = await client.datasets.get(dataset_id)
        assert (dataset.total_sample_count, dataset.annotated_sample_count) == (6, 2)

    async def test_ends_as_planned(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        fake.plan_outcome("synchronization_tasks", "FAILED")
        await client.synchronization_tasks.create(dataset_id)
        with pytest.raises(WaitFailed, match="source folder no longer exists"):
            await client.synchronization_tasks.wait(dataset_id)
        await client.synchronization_tasks.create(dataset_id)
        assert (await client.synchronization_tasks.wait(dataset_id)).add_sample_count == 0

    async def test_refusals(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        await client.synchronization_tasks.create(dataset_id)
        with pytest.raises(Conflict) as caught:
            await client.synchronization_tasks.create(dataset_id)
        assert caught.value.code == "ModelArts.4355"
        texts = await ready_dataset(client, "texts", dataset_type=100, labels=[])
        with pytest.raises(ServerError) as refused:
            await client.synchronization_tasks.create(texts)
        assert (refused.value.status, refused.value.code) == (501, "ModelArts.4383")
