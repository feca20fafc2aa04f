"""Examples of the operations of `team_labeling_tasks`."""

from aiomodelarts import ModelArts


async def create_workforce_task(client: ModelArts, dataset_id: str, workforce_id: str) -> None:
    task = await client.team_labeling_tasks.create_and_wait(
        dataset_id,
        task_name="tulips-in-may",
        workforces_config={"workforces": [{"workforce_id": workforce_id, "workers": [{"email": "rosa@example.com"}]}]},
    )
    print(task.task_name, task.status)


async def delete_workforce_task(client: ModelArts, dataset_id: str, workforce_task_id: str) -> None:
    await client.team_labeling_tasks.delete_and_wait(dataset_id, workforce_task_id)


async def desc_workforce_task(client: ModelArts, dataset_id: str, workforce_task_id: str) -> None:
    task = await client.team_labeling_tasks.get(dataset_id, workforce_task_id)
    print(task.task_name, task.status)


async def describe_workforce_task_sample(
    client: ModelArts, dataset_id: str, workforce_task_id: str, sample_id: str, worker_id: str
) -> None:
    sample = await client.team_labeling_tasks.get_sample(dataset_id, workforce_task_id, sample_id, worker_id=worker_id)
    print(sample.sample_name, sample.sample_status)


async def get_workforce_task_metrics(client: ModelArts, dataset_id: str, workforce_task_id: str) -> None:
    metrics = await client.team_labeling_tasks.get_metrics(dataset_id, workforce_task_id)
    for email, counts in metrics.sample_stats.items():
        print(email, counts)


async def list_worker_tasks(client: ModelArts) -> None:
    # Tasks that are assigned to you.
    async for task in client.team_labeling_tasks.list_by_member(search_content="tulip"):
        print(task.workforce_task_name, task.task_status)


async def list_workforce_task_samples(client: ModelArts, dataset_id: str, workforce_task_id: str) -> None:
    async for sample in client.team_labeling_tasks.list_samples(dataset_id, workforce_task_id, label_name="tulip"):
        print(sample.sample_name, sample.sample_status)


async def list_workforce_task_stats(client: ModelArts, dataset_id: str, workforce_task_id: str) -> None:
    statistics = await client.team_labeling_tasks.get_statistics(
        dataset_id, workforce_task_id, sample_state="__UNREVIEWED__"
    )
    for label in statistics.label_stats:
        print(label.name, label.sample_count)


async def list_workforce_tasks(client: ModelArts, dataset_id: str) -> None:
    async for task in client.team_labeling_tasks.list(dataset_id):
        print(task.task_name, task.status)


async def review_samples(
    client: ModelArts, dataset_id: str, workforce_task_id: str, sample_id: str, worker_id: str
) -> None:
    await client.team_labeling_tasks.review_samples(
        dataset_id, workforce_task_id, comments=[{"sample_id": sample_id, "worker_id": worker_id, "accept": False}]
    )


async def send_emails(client: ModelArts, dataset_id: str, workforce_task_id: str) -> None:
    result = await client.team_labeling_tasks.send_emails(
        dataset_id, workforce_task_id, emails=["rosa@example.com", "iris@example.com"]
    )
    print(result.success)


async def start_workforce_task(client: ModelArts, dataset_id: str, workforce_task_id: str, workforce_id: str) -> None:
    task = await client.team_labeling_tasks.start_and_wait(
        dataset_id,
        workforce_task_id,
        workforces_config={"workforces": [{"workforce_id": workforce_id, "workers": [{"email": "rosa@example.com"}]}]},
    )
    print(task.task_name, task.status)


async def update_workforce_task(client: ModelArts, dataset_id: str, workforce_task_id: str) -> None:
    await client.team_labeling_tasks.update(
        dataset_id, workforce_task_id, task_name="tulips-in-june", description="The late ones"
    )


async def update_workforce_task_samples(
    client: ModelArts, dataset_id: str, workforce_task_id: str, sample_id: str, worker_id: str
) -> None:
    result = await client.team_labeling_tasks.update_samples(
        dataset_id,
        workforce_task_id,
        samples=[{"sample_id": sample_id, "worker_id": worker_id, "labels": [{"name": "tulip"}]}],
    )
    print(result.success)
