"""Examples of the operations of `acceptance_tasks`."""

from aiomodelarts import ModelArts


async def accept_samples(client: ModelArts, dataset_id: str, workforce_task_id: str, sample_id: str) -> None:
    await client.acceptance_tasks.review_samples(
        dataset_id,
        workforce_task_id,
        comments=[{"sample_id": sample_id, "accept": True, "score": "A"}],
    )


async def get_workforce_sampling_task(
    client: ModelArts, dataset_id: str, workforce_task_id: str, checking_task_id: str
) -> None:
    report = await client.acceptance_tasks.get_report(dataset_id, workforce_task_id, checking_task_id=checking_task_id)
    print(report.total_stats.pass_rate, report.total_stats.unchecked_sample_count)


async def start_workforce_sampling_task(client: ModelArts, dataset_id: str, workforce_task_id: str) -> None:
    task = await client.acceptance_tasks.create(dataset_id, workforce_task_id, sampling_rate=0.5)
    print(task.task_id)


async def update_workforce_sampling_task(client: ModelArts, dataset_id: str, workforce_task_id: str) -> None:
    from aiomodelarts.models import AcceptanceAction

    result = await client.acceptance_tasks.update(
        dataset_id, workforce_task_id, locale="en-us", action=AcceptanceAction.PASS_ALL, overwrite_last_result=True
    )
    print(result.sample_count)
