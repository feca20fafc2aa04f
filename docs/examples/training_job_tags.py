"""Examples of the operations of `training_job_tags`."""

from aiomodelarts import ModelArts


async def count_training_jobs_by_tags(client: ModelArts) -> None:
    count = await client.training_job_tags.count_training_jobs(tags=[{"key": "garden", "values": ["roses"]}])
    print(count.total_count)


async def create_train_job_tags(client: ModelArts, training_job_id: str) -> None:
    tags = await client.training_job_tags.create_batch(
        training_job_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]
    )
    for tag in tags.tags or []:
        print(tag.key, tag.value)


async def delete_train_job_tags(client: ModelArts, training_job_id: str) -> None:
    # Without a value, the tag is deleted whatever its value.
    await client.training_job_tags.delete_batch(
        training_job_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team"}]
    )


async def list_training_job_tags(client: ModelArts) -> None:
    async for tag in client.training_job_tags.list():
        print(tag.key, tag.values)


async def list_training_jobs_by_tags(client: ModelArts) -> None:
    async for job in client.training_job_tags.list_training_jobs(
        tags=[{"key": "garden", "values": ["roses", "tulips"]}]
    ):
        print(job.resource_name, job.resource_id)


async def show_train_job_tags(client: ModelArts, training_job_id: str) -> None:
    tags = await client.training_job_tags.get(training_job_id)
    for tag in tags.tags or []:
        print(tag.key, tag.value)
