"""Processing tasks of the fake and their versions: they run, fail as planned, are stopped, and tell what they did."""

from collections.abc import Awaitable
from typing import Any

import pytest

from aiomodelarts import BadRequest, Conflict, ModelArts, ModelArtsError, NotFound, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.datasets import empty_dataset, ready_dataset
from tests.contract.scenarios.processing_task_versions import done_version, new_version
from tests.contract.scenarios.processing_tasks import FOLDER, done_task, new_task, published


async def refused(call: Awaitable[Any], kind: type[ModelArtsError], code: int, status: int = 400) -> None:
    """A call that raises an exception of a kind with a status and a code."""
    with pytest.raises(kind) as caught:
        await call
    assert (caught.value.status, caught.value.code) == (status, f"ModelArts.{code:04d}")


def over(dataset_id: str, **given: Any) -> dict[str, Any]:
    """A dataset as the source of a task."""
    return {"type": "DATASET", "source": dataset_id, **given}


class TestTasks:
    async def test_life(self, client: ModelArts, make: Any) -> None:
        tasks, task_id = client.processing_tasks, await new_task(client, description="Old")
        assert await make.states(lambda: tasks.get(task_id)) == [0, 1, 2]
        await tasks.update(task_id, description="New")
        shown = await tasks.get(task_id)
        assert (shown.description, shown.duration_seconds, shown.error_msg) == ("New", 20, None)
        assert (shown.template.name, shown.data_source.source) == ("Cleaning", "/garden/photos/")
        assert [row.to_dict() async for row in tasks.list()] == [shown.to_dict()]
        await tasks.delete(task_id)
        for call in (tasks.get, tasks.update, tasks.delete, client.processing_task_versions.list):
            await refused(call(task_id), NotFound, 4700)
        await new_task(client)

    async def test_planned_failure(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("processing_tasks", "FAILED")
        with pytest.raises(WaitFailed, match="could not be read"):
            await done_task(client)
        await done_task(client, "another")

    async def test_deleted_once_it_runs(self, fake: FakeModelArts, client: ModelArts) -> None:
        task_id = await new_task(client)
        await refused(client.processing_tasks.delete(task_id), ModelArtsError, 4850, 403)
        fake.clock.advance(5)
        await client.processing_tasks.delete(task_id)

    @pytest.mark.parametrize(
        ("given", "kind", "code"),
        [
            ({"name": "taken"}, Conflict, 4709),
            ({"template": {"name": "Cleaning"}}, BadRequest, 104),
            ({"data_source": FOLDER, "inputs": [FOLDER]}, BadRequest, 104),
            ({"inputs": []}, BadRequest, 104),
            ({"data_source": over("no-dataset")}, NotFound, 4352),
            ({"data_source": {"type": "TASK", "source": "no-task"}}, NotFound, 4700),
            ({"work_path": {"type": "DATASET", "path": "no-dataset"}}, NotFound, 4352),
            ({"template": {"id": "sys_data_analyse"}}, BadRequest, 4701),
        ],
    )
    async def test_refused(self, given: Any, kind: Any, code: int, client: ModelArts) -> None:
        await new_task(client, "taken")
        await refused(new_task(client, **{"name": "new", **given}), kind, code)
        assert (await client.processing_tasks.list()).count == 1

    async def test_analysis(self, client: ModelArts) -> None:
        dataset_id, other = await ready_dataset(client), await empty_dataset(client, "table")
        bare = await ready_dataset(client, "bare", import_annotations=False)
        await refused(new_task(client, kind="analyse", data_source=over(other)), BadRequest, 4701)
        await refused(new_task(client, kind="analyse", data_source=over(bare)), BadRequest, 4703)
        await refused(new_task(client, data_source=over(dataset_id, version_id="none")), NotFound, 4353)
        task_id = await new_task(client, kind="analyse", data_source=over(dataset_id), create_version=True)
        assert (await client.processing_tasks.get(task_id)).result is None
        shown = await client.processing_tasks.wait(task_id)
        assert (shown.result, shown.version_count) == ({"sample_count": 6}, 0)
        assert [row.result async for row in client.processing_tasks.list(return_result=False)] == [None]

    async def test_filters(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        version_id = await published(client, dataset_id)
        await done_task(client, "old", data_source=over(dataset_id), version_id=version_id)
        await new_task(client, "newer", inputs=[over(dataset_id, version_id=version_id)])
        await new_task(client, "checks", "validation")
        await new_task(client, "elsewhere", workspace_id="7")

        async def names(**given: Any) -> set[str]:
            return {row.name async for row in client.processing_tasks.list(**given)}

        assert await names() == {"old", "newer", "checks"}
        assert await names(query_current=True) == {"newer", "checks"}
        assert await names(source=dataset_id) == await names(source_type="DATASET") == {"old", "newer"}
        assert await names(source="/garden/photos/") == await names(task_type="sys_data_validation") == {"checks"}
        assert await names(source=dataset_id, source_type="OBS") == set()
        assert await names(status=2) == await names(task_name="OL") == {"old"}
        assert await names(version_id=["another", version_id]) == {"old", "newer"}
        assert await names(version_id=["another"]) == set()
        assert await names(workspace_id="7") == {"elsewhere"}
        shown = (await client.processing_tasks.list(task_name="old")).tasks[0]
        assert (shown.version_id, shown.version_name, shown.is_current) == (version_id, "spring", False)

    async def test_sorted(self, fake: FakeModelArts, client: ModelArts) -> None:
        for name, seconds in (("beta", 10), ("gamma", 5), ("alpha", 5)):
            await new_task(client, name)
            fake.clock.advance(seconds)

        async def names(**given: Any) -> list[str]:
            return [row.name async for row in client.processing_tasks.list(**given)]

        assert await names() == ["alpha", "gamma", "beta"]
        assert await names(order="asc") == ["beta", "gamma", "alpha"]
        assert await names(sort_by="name", order="asc") == ["alpha", "beta", "gamma"]
        assert await names(sort_by="duration_seconds", order="asc") == ["alpha", "gamma", "beta"]


class TestVersions:
    async def test_life(self, client: ModelArts, make: Any) -> None:
        versions, task_id = client.processing_task_versions, await new_task(client, create_version=True)
        [first] = (await versions.list(task_id)).versions
        assert await make.states(lambda: versions.get(task_id, first.task_version_id)) == [0, 1, 2]
        second = await new_version(client, task_id, description="Second run")
        shown = await versions.get(task_id, second)
        assert (shown.version_name, shown.description, shown.task_id) == ("V002", "Second run", task_id)
        assert (shown.inputs[0].source, shown.template.id) == ("/garden/photos/", "sys_data_cleaning")
        assert shown.origin_sample_count is None
        assert [row.version_name async for row in versions.list(task_id, sort_by="version_name", order="asc")] == [
            "V001",
            "V002",
        ]
        await versions.delete(task_id, first.task_version_id)
        for call in (versions.get, versions.delete, versions.stop, versions.list_results):
            await refused(call(task_id, first.task_version_id), NotFound, 4851)
        assert (await client.processing_tasks.get(task_id)).version_count == 1
        assert await new_version(client, task_id) in [row.task_version_id async for row in versions.list(task_id)]
        assert {row.version_name async for row in versions.list(task_id)} == {"V002", "V003"}

    async def test_task_goes_along_with_its_latest_version(self, fake: FakeModelArts, client: ModelArts) -> None:
        task_id = await done_task(client)
        fake.plan_outcome("processing_task_versions", "FAILED")
        version_id = await new_version(client, task_id)
        assert (await client.processing_tasks.get(task_id)).status == 0
        with pytest.raises(WaitFailed):
            await client.processing_task_versions.wait(task_id, version_id)
        with pytest.raises(WaitFailed, match="could not be read"):
            await client.processing_tasks.wait(task_id)
        await done_version(client, task_id)
        assert (await client.processing_tasks.get(task_id)).status == 2

    async def test_stopped(self, fake: FakeModelArts, client: ModelArts) -> None:
        versions, task_id = client.processing_task_versions, await new_task(client)
        version_id = await new_version(client, task_id)
        fake.clock.advance(10)
        await versions.stop(task_id, version_id)
        shown = await versions.wait(task_id, version_id, until="STOPPED")
        assert (shown.status, shown.duration_seconds, shown.origin_sample_count) == (4, 9, None)
        assert (await client.processing_tasks.get(task_id)).status == 4
        assert (await versions.list_results(task_id, version_id)).count == 0
        await refused(versions.stop(task_id, version_id), Conflict, 4393)

    async def test_task_goes_on_when_an_older_version_is_stopped(self, fake: FakeModelArts, client: ModelArts) -> None:
        task_id = await new_task(client)
        older, latest = await new_version(client, task_id), await new_version(client, task_id)
        await client.processing_task_versions.stop(task_id, older)
        fake.clock.advance(60)
        assert (await client.processing_task_versions.get(task_id, older)).status == 4
        assert (await client.processing_task_versions.get(task_id, latest)).status == 2
        assert (await client.processing_tasks.get(task_id)).status == 2

    async def test_one_that_runs_is_stopped_when_it_is_deleted(self, fake: FakeModelArts, client: ModelArts) -> None:
        task_id = await new_task(client)
        version_id = await new_version(client, task_id)
        await refused(client.processing_task_versions.delete(task_id, version_id), ModelArtsError, 4850, 403)
        fake.clock.advance(10)
        await client.processing_task_versions.delete(task_id, version_id)
        assert (await client.processing_tasks.get(task_id)).status == 4

    @pytest.mark.parametrize(
        ("kind", "counts"),
        [
            ("cleaning", (0, 0, 2, 4)),
            ("augmentation", (6, 0, 0, 6)),
            ("validation", (0, 3, 0, 3)),
            ("analyse", (0, 0, 0, 6)),
        ],
    )
    async def test_counts_are_those_of_the_results(self, kind: str, counts: Any, client: ModelArts) -> None:
        task_id, dataset_id = await new_task(client), await ready_dataset(client)
        template = {"id": f"sys_data_{kind}"}
        version_id = await done_version(client, task_id, template=template, data_source=over(dataset_id))
        shown = await client.processing_task_versions.get(task_id, version_id)
        names = ("add", "modified", "deleted", "unmodified")
        assert tuple(getattr(shown, f"{name}_sample_count") for name in names) == counts
        assert shown.origin_sample_count == 6
        for effect, number in {1: counts[1], 2: counts[2], 3: counts[0], -1: sum(counts[:3])}.items():
            found = client.processing_task_versions.list_results(task_id, version_id, result_property=effect)
            assert len([row async for row in found]) == number == (await found).count

    async def test_results_name_the_files(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        work_path = {"type": "DATASET", "path": dataset_id}
        task_id = await done_task(client, data_source=over(dataset_id), work_path=work_path)
        version_id = await done_version(client, task_id)
        shown = await client.processing_task_versions.get(task_id, version_id)
        assert (shown.inputs[0].name, shown.work_path.name) == ("flowers", "flowers")
        page = await client.processing_task_versions.list_results(task_id, version_id, limit=1)
        assert (page.results[0].origin_source, page.results[0].new_source, page.has_more) == (
            "obs://garden/photos/photos-1.jpg",
            None,
            True,
        )
        added = await done_version(client, task_id, template={"id": "sys_data_augmentation"})
        output = (await client.processing_task_versions.get(task_id, added)).work_path.output_path
        last = await client.processing_task_versions.list_results(task_id, added, process_parameter="image/info")
        assert last.results[0].new_source == f"obs:/{output}Data/photos-1.jpg"
        assert last.results[0].signed_new_source.endswith("&x-image-process=image/info")
        assert last.has_more is False
