"""Examples of the operations of `fine_tuning`."""

from aiomodelarts import ModelArts


async def list_ft_artifacts(client: ModelArts, training_job_id: str) -> None:
    async for artifact in client.fine_tuning.list_artifacts(training_job_id, order_by_create_time_asc=True):
        print(artifact.artifact_id, artifact.epoch, artifact.loss)


async def publish_ft_artifacts(client: ModelArts, training_job_id: str) -> None:
    model = await client.fine_tuning.publish_artifacts(
        training_job_id, publish_artifacts=[{"is_ckpt": False, "asset_name": "garden-assistant"}]
    )
    print(model.model_id)


async def show_ft_detail(client: ModelArts, training_job_id: str) -> None:
    job = await client.fine_tuning.get(training_job_id)
    if job.status is not None:
        print(job.task_name, job.status.phase)


async def show_ft_metrics(client: ModelArts, training_job_id: str) -> None:
    metrics = await client.fine_tuning.get_metrics(training_job_id)
    print(metrics.train_process, metrics.loss)
