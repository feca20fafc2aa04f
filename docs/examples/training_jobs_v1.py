"""Examples of the operations of `training_jobs_v1`."""

from aiomodelarts import ModelArts


async def create_training_job_v1(client: ModelArts) -> None:
    version = await client.training_jobs_v1.create_and_wait(
        job_name="flowers",
        config={
            "worker_server_num": 1,
            "model_id": 1,
            "spec_id": 3,
            "train_url": "/flowers/output/",
            "parameter": [{"label": "epochs", "value": "40"}],
        },
    )
    print(version.version_name, version.status)


async def create_training_job_version(client: ModelArts, job_id: int, pre_version_id: int) -> None:
    version = await client.training_jobs_v1.create_version_and_wait(
        job_id,
        config={
            "worker_server_num": 1,
            "model_id": 1,
            "spec_id": 3,
            "train_url": "/flowers/output/",
            "pre_version_id": pre_version_id,
        },
    )
    print(version.version_name, version.status)


async def delete_training_job_v1(client: ModelArts, job_id: int) -> None:
    await client.training_jobs_v1.delete_and_wait(job_id)


async def delete_training_job_version(client: ModelArts, job_id: int, version_id: int) -> None:
    await client.training_jobs_v1.delete_version_and_wait(job_id, version_id)


async def list_training_job_log_files(client: ModelArts, job_id: int, version_id: int) -> None:
    async for file_name in client.training_jobs_v1.list_log_files(job_id, version_id):
        print(file_name)


async def list_training_job_version_statuses(client: ModelArts) -> None:
    # 10 stands for completed.
    async for version in client.training_jobs_v1.list_all_versions(status="10"):
        print(version.version_id, version.version_name)


async def list_training_job_versions(client: ModelArts, job_id: int) -> None:
    async for version in client.training_jobs_v1.list_versions(job_id):
        print(version.version_name, version.status)


async def list_training_jobs_v1(client: ModelArts) -> None:
    async for job in client.training_jobs_v1.list():
        print(job.job_name, job.status)


async def show_training_job_pod_metrics(client: ModelArts, job_id: int, version_id: int, pod_name: str) -> None:
    async for series in client.training_jobs_v1.list_pod_metrics(
        job_id, version_id, pod_name, metrics="cpuUsage,gpuUtil"
    ):
        print(series.metric, series.value)


async def show_training_job_version(client: ModelArts, job_id: int, version_id: int) -> None:
    version = await client.training_jobs_v1.get_version(job_id, version_id)
    print(version.version_name, version.status)


async def show_training_job_version_log(client: ModelArts, job_id: int, version_id: int) -> None:
    files = client.training_jobs_v1.list_log_files(job_id, version_id)
    log_file = await files.first()
    if log_file is not None:
        log = await client.training_jobs_v1.get_log(job_id, version_id, log_file=log_file)
        print(log.content)


async def stop_training_job_version(client: ModelArts, job_id: int, version_id: int) -> None:
    version = await client.training_jobs_v1.stop_version_and_wait(job_id, version_id)
    print(version.version_name, version.status)


async def update_training_job_v1(client: ModelArts, job_id: int) -> None:
    result = await client.training_jobs_v1.update(job_id, job_desc="Best learning rate so far")
    print(result.is_success)
