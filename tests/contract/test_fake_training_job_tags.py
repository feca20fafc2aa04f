"""Tags of training jobs are changed one by one and find the jobs again."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts
from tests.contract.scenarios.training_job_tags import tagged_job
from tests.contract.scenarios.training_jobs import job


async def tags_of(client: ModelArts, job_id: str) -> dict[str, str]:
    found = (await client.training_job_tags.get(job_id)).tags
    return {tag.key: tag.value for tag in found or []}


async def names(client: ModelArts, **conditions: Any) -> list[str | None]:
    found = [one.resource_name async for one in client.training_job_tags.list_training_jobs(**conditions)]
    assert (await client.training_job_tags.count_training_jobs(**conditions)).total_count == len(found)
    return found


async def test_an_existing_key_gets_the_new_value(client: ModelArts) -> None:
    job_id = await tagged_job(client, garden="roses", team="botany")
    await client.training_job_tags.create_batch(job_id, tags=[{"key": "garden", "value": "tulips"}])
    assert await tags_of(client, job_id) == {"garden": "tulips", "team": "botany"}
    await client.training_job_tags.delete_batch(job_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team"}])
    assert await tags_of(client, job_id) == {"garden": "tulips"}
    with pytest.raises(BadRequest, match="empty"):
        await client.training_job_tags.create_batch(job_id, tags=[])


async def test_jobs_are_found_by_tags_and_names(client: ModelArts) -> None:
    await tagged_job(client, "flowers-1", garden="roses", team="botany")
    await tagged_job(client, "flowers-2", garden="tulips")
    await job(client, "trees")
    await job(client, metadata={"name": "elsewhere", "workspace_id": "garden"})
    assert await names(client) == ["flowers-1", "flowers-2", "trees"]
    assert await names(client, tags=[{"key": "garden", "values": ["roses", "tulips"]}]) == ["flowers-1", "flowers-2"]
    both = [{"key": "garden", "values": ["roses"]}, {"key": "team", "values": ["botany"]}]
    assert await names(client, tags=both) == ["flowers-1"]
    assert await names(client, tags=both, without_any_tag=True) == ["trees"]
    assert await names(client, matches=[{"key": "resource_name", "value": "FLOWERS"}]) == ["flowers-1", "flowers-2"]
    assert await names(client, workspace_id="garden") == ["elsewhere"]
    listed = [(tag.key, tag.values) async for tag in client.training_job_tags.list()]
    assert listed == [("garden", ["roses", "tulips"]), ("team", ["botany"])]
