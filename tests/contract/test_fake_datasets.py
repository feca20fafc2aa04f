"""Datasets and their versions: filled and published in the background, counted, switched, deleted with their parts."""

from typing import Any

import pytest

from aiomodelarts import ApiError, BadRequest, Conflict, ModelArts, NotFound, WaitFailed
from aiomodelarts.models import DatasetStatus, DatasetVersionStatus
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.dataset_tasks import start_export
from tests.contract.scenarios.datasets import TULIP, empty_dataset, new_dataset, ready_dataset
from tests.contract.scenarios.samples import CONTENT, HARD, first_sample, propose


async def publish(client: ModelArts, dataset_id: str, **given: Any) -> str:
    """The id of a new version, once the dataset has switched to it."""
    made = await client.dataset_versions.create(dataset_id, **given)
    await client.dataset_versions.wait(dataset_id, made.version_id)
    await client.datasets.wait(dataset_id)
    return made.version_id


class TestLifeCycle:
    async def test_files_arrive_while_it_imports(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        dataset_id = await new_dataset(client)
        counts: list[tuple[int, int]] = []
        states: list[Any] = []
        for _ in range(20):
            dataset = await client.datasets.get(dataset_id)
            counts += [(dataset.total_sample_count, dataset.loading_sample_count)]
            states += [dataset.status] if dataset.status not in states else []
            fake.clock.advance(1)
        assert states == [DatasetStatus.CREATING, DatasetStatus.IMPORTING, DatasetStatus.NORMAL]
        assert [count for count, _ in counts] == sorted(count for count, _ in counts)
        assert {total + loading for total, loading in counts} == {6}
        assert (counts[0], counts[-1]) == ((0, 6), (6, 0))
        assert (dataset.annotated_sample_count, dataset.unconfirmed_sample_count) == (4, 0)

    async def test_rows_of_a_table_are_read_on_request_only(self, client: ModelArts, make: Any) -> None:
        dataset_id = await empty_dataset(client)
        dataset = await client.datasets.get(dataset_id)
        assert (dataset.total_sample_count, dataset.dataset_format) == (0, 1)
        assert (await client.import_tasks.list(dataset_id)).total_count == 0
        read = await client.datasets.get(await empty_dataset(client, "read", import_data=True))
        assert (read.total_sample_count, read.import_task_id.startswith(read.dataset_id)) == (6, True)

    async def test_ends_as_planned_together_with_its_import(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("datasets", "ABNORMAL")
        broken, usual = await new_dataset(client, "broken"), await new_dataset(client, "usual")
        with pytest.raises(WaitFailed) as caught:
            await client.datasets.wait(broken)
        assert caught.value.state == DatasetStatus.ABNORMAL
        task_id = (await client.datasets.get(broken)).import_task_id
        with pytest.raises(WaitFailed, match="No valid file found in /garden/photos/"):
            await client.import_tasks.wait(broken, task_id)
        with pytest.raises(BadRequest) as refused:
            await client.dataset_versions.create(broken)
        assert refused.value.code == "ModelArts.4712"
        await client.datasets.wait(usual)
        await client.import_tasks.create(broken, import_path="/garden/photos/")
        await client.datasets.wait(broken)

    async def test_deleted_with_all_that_belongs_to_it(self, client: ModelArts, make: Any) -> None:
        dataset_id, other = await ready_dataset(client), await ready_dataset(client, "other")
        version_id = await publish(client, dataset_id)
        await client.datasets.delete(dataset_id)
        assert (await client.datasets.get(dataset_id)).status == DatasetStatus.DELETING
        for change in (
            client.datasets.delete(dataset_id),
            client.labels.create_batch(dataset_id, labels=[TULIP]),
            start_export(client, dataset_id),
        ):
            with pytest.raises(Conflict) as refused:
                await change
            assert refused.value.code == "ModelArts.4344"
        await client.datasets.wait_gone(dataset_id)
        for call in (
            client.datasets.get(dataset_id),
            client.dataset_versions.get(dataset_id, version_id),
            client.export_tasks.get(dataset_id, "4711"),
            client.synchronization_tasks.get(dataset_id),
            client.labels.delete(dataset_id, "rose"),
        ):
            with pytest.raises(NotFound) as caught:
                await call
            assert (caught.value.status, caught.value.code) == (400, "ModelArts.4352")
        assert [dataset.dataset_id async for dataset in client.datasets.list()] == [other]
        await new_dataset(client)


class TestRefusals:
    async def test_taken_name(self, client: ModelArts) -> None:
        await new_dataset(client, "taken")
        free = await new_dataset(client, "free")
        for call in (new_dataset(client, "taken"), client.datasets.update(free, dataset_name="taken")):
            with pytest.raises(Conflict, match="taken") as caught:
                await call
            assert (caught.value.status, caught.value.code) == (400, "ModelArts.4351")

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            ({"data_sources": []}, "ModelArts.0104"),
            ({"data_sources": [{"data_path": "/a/"}, {"data_path": "/b/"}]}, "ModelArts.0104"),
            ({"work_path": "/garden/photos/work/"}, "ModelArts.4374"),
            ({"labels": [TULIP, TULIP]}, "ModelArts.4411"),
        ],
    )
    async def test_leaves_nothing(self, given: Any, code: str, client: ModelArts) -> None:
        with pytest.raises(ApiError) as caught:
            await new_dataset(client, **given)
        assert caught.value.code == code
        assert (await client.datasets.list()).total_number == 0

    async def test_password_of_a_source_is_not_told(self, fake: FakeModelArts, client: ModelArts) -> None:
        table = {"table_name": "plants", "user_name": "rosa", "user_password": "secret-of-rosa"}
        dataset_id = await empty_dataset(client, data_sources=[{"data_type": 1, "source_info": table}])
        source = (await client.datasets.get(dataset_id)).data_sources[0]
        assert source.source_info.to_dict() == {"table_name": "plants", "user_name": "rosa"}
        assert not [call for call in fake.calls if "secret-of-rosa" in str(call.response)]


async def three_datasets(client: ModelArts, fake: FakeModelArts) -> None:
    """One of images with a version, one that exports, one of tables in another workspace."""
    fake.clock.advance(1)
    published = await ready_dataset(client, "beta")
    await publish(client, published, train_evaluate_sample_ratio="0.80")
    await start_export(client, await ready_dataset(client, "gamma", dataset_type=3))
    await empty_dataset(client, "alpha")
    await new_dataset(client, "far", workspace_id="7")


class TestList:
    @pytest.mark.parametrize(
        ("name", "value", "left"),
        [
            ("contain_versions", True, {"beta"}),
            ("contain_versions", False, {"alpha", "gamma"}),
            ("dataset_type", 3, {"gamma"}),
            ("search_content", "LPH", {"alpha"}),
            ("support_export", True, {"beta"}),
            ("support_export", False, {"alpha", "beta", "gamma"}),
            ("train_evaluate_ratio", "0.5,0.9", {"beta"}),
            ("train_evaluate_ratio", "0.9,1.0", set()),
            ("version_format", 0, {"beta"}),
            ("version_format", 2, set()),
            ("workspace_id", "7", {"far"}),
            ("dataset_version", "v1", set()),
            ("dataset_version", "all", {"alpha", "beta", "gamma"}),
        ],
    )
    async def test_filter(self, name: str, value: Any, left: set[str], fake: FakeModelArts, client: ModelArts) -> None:
        await three_datasets(client, fake)
        assert {one.dataset_name async for one in client.datasets.list(**{name: value})} == left

    async def test_sorted(self, fake: FakeModelArts, client: ModelArts) -> None:
        await three_datasets(client, fake)

        async def names(**given: Any) -> list[str]:
            return [one.dataset_name async for one in client.datasets.list(**given)]

        assert await names() == ["alpha", "gamma", "beta"]
        assert await names(order="asc") == ["beta", "gamma", "alpha"]
        assert await names(sort_by="dataset_name") == ["gamma", "beta", "alpha"]
        assert await names(sort_by="dataset_name", order="asc") == ["alpha", "beta", "gamma"]

    async def test_extras_come_on_request(self, client: ModelArts) -> None:
        await ready_dataset(client)
        bare = (await client.datasets.list()).datasets[0].to_dict()
        rich = (await client.datasets.list(with_labels=True, file_preview=True, check_running_task=True)).datasets[0]
        assert rich.to_dict().keys() - bare.keys() == {"labels", "samples", "exist_running_task", "running_tasks_id"}
        assert [label.name for label in rich.labels] == ["rose", "tulip"]
        assert len(rich.samples) == 4
        assert rich.samples[0].url.startswith("https://garden.obs.example.com:443/photos/photos-1.jpg?")

    async def test_total_is_never_above_100(self, client: ModelArts) -> None:
        for number in range(101):
            await empty_dataset(client, f"flowers-{number}")
        assert (await client.datasets.list()).total_number == 100
        assert len([one async for one in client.datasets.list(limit=100)]) == 101

    @pytest.mark.parametrize("span", ["0.5", "low,high"])
    async def test_span_that_is_none(self, span: str, client: ModelArts) -> None:
        await publish(client, await ready_dataset(client))
        with pytest.raises(BadRequest) as caught:
            await client.datasets.list(train_evaluate_ratio=span)
        assert caught.value.code == "ModelArts.4396"


async def test_running_tasks_by_kind(fake: FakeModelArts, client: ModelArts) -> None:
    dataset_id = await ready_dataset(client)
    exported = await start_export(client, dataset_id)
    imported = (await client.import_tasks.create(dataset_id, import_path="/garden/more/")).task_id

    async def running(**given: Any) -> tuple[bool, list[str]]:
        found = await client.datasets.get(dataset_id, check_running_task=True, **given)
        return found.exist_running_task, found.running_tasks_id

    assert await running() == (True, [exported, imported])
    assert await running(running_task_type=2) == (True, [exported])
    assert await running(running_task_type=5) == (True, [imported])
    assert await running(running_task_type=7) == (False, [])
    fake.clock.advance(12)
    assert await running() == (True, [imported])
    await client.datasets.wait(dataset_id)
    assert await running() == (False, [])


async def test_update(fake: FakeModelArts, client: ModelArts) -> None:
    dataset_id = await ready_dataset(client, description="Photos")
    before = await client.datasets.get(dataset_id)
    fake.clock.advance(5)
    await client.datasets.update(
        dataset_id,
        dataset_name="spring",
        add_labels=[{"name": "lily"}],
        update_labels=[{"name": "rose", "property": {"@modelarts:rename_to": "garden rose"}}],
        delete_labels=[{"name": "tulip"}],
    )
    after = await client.datasets.get(dataset_id)
    assert (after.dataset_name, after.description, after.status) == ("spring", "Photos", DatasetStatus.NORMAL)
    assert after.update_time == int(fake.clock.now() * 1000) > before.update_time
    assert [label.name for label in after.labels] == ["garden rose", "lily"]
    assert after.annotated_sample_count == 2
    assert (await client.datasets.list(search_content="spring")).datasets[0].dataset_id == dataset_id
    with pytest.raises(NotFound) as caught:
        await client.datasets.update(dataset_id, current_version_id="4711")
    assert caught.value.code == "ModelArts.4353"


async def test_refused_update_changes_nothing(client: ModelArts) -> None:
    dataset_id = await ready_dataset(client)
    before = await client.datasets.get(dataset_id), (await client.samples.list(dataset_id)).to_dict()
    rename = {"name": "rose", "property": {"@modelarts:rename_to": "garden rose"}}
    with pytest.raises(NotFound) as caught:
        await client.datasets.update(
            dataset_id, dataset_name="new", delete_labels=[{"name": "tulip"}], update_labels=[rename, {"name": "lily"}]
        )
    assert caught.value.code == "ModelArts.4410"
    assert (await client.datasets.get(dataset_id), (await client.samples.list(dataset_id)).to_dict()) == before


class TestReports:
    async def test_statistics(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        first, second, *_ = (await client.samples.list(dataset_id, order="asc")).samples
        hard = {"@modelarts:hard": True, "@modelarts:hard_reasons": [7], "season": ["spring", "summer"]}
        twice = [{"name": "rose", "type": 0}] * 2
        samples = [{"sample_id": first.sample_id, "labels": twice, "metadata": hard}]
        await client.samples.update_batch(dataset_id, samples=samples)
        await propose(client, dataset_id)
        await client.samples.delete_batch(dataset_id, samples=[second.sample_id])
        found = await client.datasets.get_statistics(dataset_id)
        assert [(one.name, one.count, one.sample_count) for one in found.label_stats] == [
            ("rose", 3, 2),
            ("tulip", 1, 1),
        ]
        assert found.sample_stats == {
            "total": 6,
            "manual_annotation": 3,
            "auto_annotation": 1,
            "un_annotation": 3,
            "deleted": 1,
        }
        assert found.key_sample_stats == {"total": 6, "key_sample": 1, "non_key_sample": 5}
        assert found.hard_detail_stats["7"].key == 1
        assert found.metadata_stats == {"season": {"spring": 1, "summer": 1}}
        assert found.data_spliting_enable is False
        unlabeled = await client.datasets.get_statistics(dataset_id, sample_state="__NONE__")
        assert (unlabeled.sample_stats["total"], unlabeled.label_stats[0].count) == (3, 0)
        assert (await client.datasets.get_statistics(dataset_id, email="rosa@example.com")).label_stats[0].count == 0

    async def test_enough_samples_can_be_split(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        marks = ["rose", "tulip"] * 5
        samples = [{"name": f"{n}.jpg", "data": CONTENT, "labels": [{"name": mark}]} for n, mark in enumerate(marks)]
        await client.samples.create_batch(dataset_id, samples=samples)
        assert (await client.datasets.get_statistics(dataset_id)).data_spliting_enable is True

    async def test_counts_over_time(self, fake: FakeModelArts, client: ModelArts) -> None:
        start = int(fake.clock.now() * 1000)
        dataset_id = await ready_dataset(client)
        fake.clock.advance(100)
        deleted = int(fake.clock.now() * 1000)
        sample = (await client.samples.list(dataset_id, sample_state="__NONE__")).samples[0]
        await client.samples.delete_batch(dataset_id, samples=[sample.sample_id])

        async def series(begin: int, end: int) -> Any:
            return (await client.datasets.get_metrics(dataset_id, start_time=begin, end_time=end)).metrics

        everything = await series(start, deleted)
        assert list(everything["total"].values()) == [1, 2, 3, 4, 5, 6, 5]
        assert list(everything["un_annotation"].values()) == [0, 0, 1, 1, 1, 2, 1]
        assert await series(deleted, deleted) == {
            "total": {str(deleted): 5},
            "un_annotation": {str(deleted): 1},
            "failed": {},
        }
        with pytest.raises(BadRequest, match="start_time is later than end_time"):
            await series(deleted, start)


class TestVersions:
    async def test_published_in_the_background(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        dataset_id = await ready_dataset(client)
        made = await client.dataset_versions.create(dataset_id, description="First harvest")
        publishing = await client.datasets.get(dataset_id)
        assert (publishing.status, publishing.current_version_id) == (DatasetStatus.PUBLISHING, None)
        states = await make.states(lambda: client.dataset_versions.get(dataset_id, made.version_id), seconds=15)
        assert states == [DatasetVersionStatus.CREATING, DatasetVersionStatus.RUNNING]
        dataset = await client.datasets.get(dataset_id)
        assert (dataset.status, dataset.current_version_id) == (DatasetStatus.NORMAL, made.version_id)
        assert (dataset.current_version_name, dataset.next_version_num, dataset.dataset_version_count) == ("V001", 2, 1)
        version = await client.dataset_versions.get(dataset_id, made.version_id)
        assert (version.is_current, version.total_sample_count, version.annotated_sample_count) == (True, 6, 4)
        assert version.manifest_path.startswith(dataset.inner_work_path)
        assert [one.count for one in version.label_stats] == [2, 2]

    async def test_ends_as_planned(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("dataset_versions", "ERROR")
        dataset_id = await ready_dataset(client)
        made = await client.dataset_versions.create(dataset_id)
        with pytest.raises(WaitFailed, match="manifest could not be written"):
            await client.dataset_versions.wait(dataset_id, made.version_id)
        dataset = await client.datasets.wait(dataset_id)
        assert not dataset.current_version_id
        assert [one.version_id async for one in client.dataset_versions.list(dataset_id, status=4)] == [made.version_id]

    async def test_keeps_what_it_was_made_of(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        first = await publish(client, dataset_id)
        kept = [sample.sample_id async for sample in client.samples.list(dataset_id)]
        changed = (await client.samples.list(dataset_id, label_name="tulip", order="asc")).samples[0].sample_id
        samples = [{"sample_id": changed, "labels": []}]
        await client.samples.update_batch(dataset_id, samples=samples)
        await client.samples.delete_batch(dataset_id, samples=[one for one in kept if one != changed][:2])
        await propose(client, dataset_id)
        await client.labels.update(dataset_id, "rose", modelarts_rename_to="garden rose")
        assert [sample.sample_id async for sample in client.samples.list(dataset_id, version_id=first)] == kept
        assert [label.name async for label in client.labels.list(dataset_id, version_id=first)] == ["rose", "tulip"]
        fake.clock.advance(60)
        second = await client.dataset_versions.get(dataset_id, await publish(client, dataset_id))
        assert (second.add_sample_count, second.deleted_sample_count) == (1, 2)
        assert (second.previous_version_id, second.previous_total_sample_count) == (first, 6)
        assert second.modified_sample_count == 3  # one without its label, two with a renamed one

    @pytest.mark.parametrize("clears", [True, False])
    async def test_marks_of_hard_examples(self, clears: bool, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        sample_id = await first_sample(client, dataset_id)
        await client.samples.update_batch(dataset_id, samples=[{"sample_id": sample_id, "metadata": HARD}])
        version_id = await publish(client, dataset_id, clear_hard_property=clears)
        hard = client.samples.list(dataset_id, search_conditions='{"hard": "1"}')
        assert [sample.sample_id async for sample in hard] == [sample_id]
        published = client.samples.list(dataset_id, search_conditions='{"hard": "1"}', version_id=version_id)
        assert [sample.sample_id async for sample in published] == ([] if clears else [sample_id])

    async def test_refusals(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await new_dataset(client)

        async def code(kind: type[BadRequest | Conflict], **given: Any) -> str:
            with pytest.raises(kind) as caught:
                await client.dataset_versions.create(dataset_id, **given)
            return caught.value.code

        assert await code(Conflict) == "ModelArts.4356"
        await client.datasets.wait(dataset_id)
        made = await client.dataset_versions.create(dataset_id, version_name="first")
        assert await code(Conflict) == "ModelArts.4343"
        with pytest.raises(Conflict) as caught:
            await client.labels.create_batch(dataset_id, labels=[{"name": "lily"}])
        assert caught.value.code == "ModelArts.4381"
        for delete in (client.datasets.delete(dataset_id), client.dataset_versions.delete(dataset_id, made.version_id)):
            with pytest.raises(Conflict) as caught:
                await delete
            assert caught.value.code == "ModelArts.4343"
        await client.datasets.wait(dataset_id)
        assert await code(Conflict, version_name="first") == "ModelArts.4371"
        assert await code(Conflict) == "ModelArts.4370"
        fake.clock.advance(60)
        await publish(client, dataset_id)

    async def test_switched_and_deleted(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        dataset_id = await ready_dataset(client)
        first = await publish(client, dataset_id)
        fake.clock.advance(60)
        second = await publish(client, dataset_id)

        async def current() -> str:
            found = await client.datasets.get(dataset_id)
            marked = [one.version_id async for one in client.dataset_versions.list(dataset_id) if one.is_current]
            assert marked == ([found.current_version_id] if found.current_version_id else [])
            return found.current_version_id

        assert await current() == second
        await client.datasets.update(dataset_id, current_version_id=first)
        assert await current() == first
        states = await make.states(lambda: client.datasets.get(dataset_id), seconds=10)
        assert states == [DatasetStatus.SWITCHING_VERSION, DatasetStatus.NORMAL]
        await client.dataset_versions.delete(dataset_id, first)
        assert (await client.dataset_versions.get(dataset_id, first)).status == DatasetVersionStatus.DELETING
        await client.dataset_versions.wait_gone(dataset_id, first)
        assert await current() == second
        with pytest.raises(NotFound) as caught:
            await client.dataset_versions.get(dataset_id, first)
        assert (caught.value.status, caught.value.code) == (400, "ModelArts.4353")
        await client.dataset_versions.delete(dataset_id, second)
        await client.dataset_versions.wait_gone(dataset_id, second)
        assert not await current()

    async def test_filters(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        await publish(client, dataset_id, version_name="one", train_evaluate_sample_ratio="0.80")
        fake.clock.advance(60)
        await client.dataset_versions.create(dataset_id, version_name="two", version_format="CSV")

        async def names(**given: Any) -> list[str]:
            return [one.version_name async for one in client.dataset_versions.list(dataset_id, **given)]

        assert await names() == ["two", "one"]
        assert await names(status=1) == ["one"]
        assert await names(version_format=2) == ["two"]
        assert await names(train_evaluate_ratio="0.5,0.9") == ["one"]
        assert await names(train_evaluate_ratio="0.9,1") == ["two"]
