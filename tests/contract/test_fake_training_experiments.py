"""Training experiments of the fake group the jobs that refer to them."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.training_experiments import experiment
from tests.contract.scenarios.training_jobs import job


async def join(client: ModelArts, job_name: str, **reference: str) -> Any:
    return await job(client, metadata={"name": job_name, "training_experiment_reference": reference})


async def count(client: ModelArts, experiment_id: str) -> int | None:
    found = await client.training_experiments.get(experiment_id)
    assert found.statistic
    return found.statistic.job_count


async def test_jobs_are_counted_and_numbered(client: ModelArts, fake: FakeModelArts) -> None:
    experiment_id = await experiment(client)
    made = [await join(client, f"job-{number}", id=experiment_id) for number in range(3)]
    references = [one.metadata.training_experiment_reference for one in made]
    assert [(one.id, one.name, one.serial_number) for one in references if one] == [
        (experiment_id, "flowers", str(number)) for number in range(3)
    ]
    assert await count(client, experiment_id) == 3
    await client.training_jobs.delete(made[0].metadata.id)
    fake.clock.advance(60)
    assert await count(client, experiment_id) == 2


async def test_a_job_with_only_a_name_creates_the_experiment(client: ModelArts) -> None:
    made = await join(client, "job", name="trees", description="Other plants")
    reference = made.metadata.training_experiment_reference
    found = await client.training_experiments.find("trees")
    assert found
    assert reference
    assert (reference.id, found.metadata.description) == (found.metadata.id, "Other plants")
    with pytest.raises(BadRequest, match="trees already exists"):
        await join(client, "other", name="trees")


async def test_a_job_of_an_unknown_experiment_is_refused(client: ModelArts) -> None:
    with pytest.raises(NotFound, match="4711"):
        await join(client, "job", id="4711")
    with pytest.raises(BadRequest, match="needs the ID or the name"):
        await join(client, "job", description="Neither")
    assert [one async for one in client.training_jobs.list()] == []


async def test_a_copy_of_a_job_is_in_the_same_experiment(client: ModelArts) -> None:
    experiment_id = await experiment(client)
    made = await join(client, "job", id=experiment_id)
    copy = await client.training_jobs.copy(made.metadata.id, name="again")
    assert copy.metadata.training_experiment_reference
    assert copy.metadata.training_experiment_reference.id == experiment_id
    assert await count(client, experiment_id) == 2


async def test_names_are_unique_in_a_workspace(client: ModelArts) -> None:
    experiment_id = await experiment(client)
    other = await experiment(client, "trees", workspace_id="garden")
    with pytest.raises(BadRequest, match="flowers already exists"):
        await experiment(client)
    await experiment(client, workspace_id="garden")
    for name, workspace, taken in (("flowers", "0", True), ("trees", "0", False), ("trees", "garden", True)):
        check = await client.training_experiments.check_name(experiment_name=name, workspace_id=workspace)
        assert check.is_duplicate is taken
    await client.training_experiments.update(experiment_id, name="flowers", description="The same name")
    with pytest.raises(BadRequest, match="flowers already exists"):
        await client.training_experiments.update(other, name="flowers")


async def test_the_list_is_filtered_and_sorted(client: ModelArts, fake: FakeModelArts) -> None:
    for name, workspace in (("b", "0"), ("a", "garden"), ("c", "0")):
        await experiment(client, name, workspace_id=workspace)
        fake.clock.advance(1)

    async def names(**arguments: Any) -> list[str]:
        return [one.metadata.name async for one in client.training_experiments.list(**arguments)]

    assert await names() == ["c", "a", "b"]
    assert await names(sort_by="name", order="asc") == ["a", "b", "c"]
    assert await names(workspace_id="0") == ["c", "b"]


async def test_the_order_needs_a_field(client: ModelArts, fake: FakeModelArts) -> None:
    for name in ("roses", "tulips"):
        await experiment(client, name)
        fake.clock.advance(1)
    cases: Any = (
        ({}, ["tulips", "roses"]),
        ({"order": "asc"}, ["tulips", "roses"]),
        ({"order": "asc", "sort_by": "create_time"}, ["roses", "tulips"]),
    )
    for given, names in cases:
        found = [one.metadata.name async for one in client.training_experiments.list(**given)]
        assert found == names, given
