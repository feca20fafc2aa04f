"""The ways to successful calls of `training_jobs_v1`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario


@scenario("CreateTrainingJobV1")
async def _(client: ModelArts, make: Any) -> Any:
    return await make.training_job()


@scenario("CreateTrainingJobVersion")
async def _(client: ModelArts, make: Any) -> Any:
    return await make.version(await make.training_job())


@scenario("ListTrainingJobsV1")
async def _(client: ModelArts, make: Any) -> Any:
    await make.training_job(workspace_id="0", job_desc="First try")
    return await client.training_jobs_v1.list()


@scenario("ListTrainingJobVersions")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    await make.version(job)
    return await client.training_jobs_v1.list_versions(job.job_id)


@scenario("ShowTrainingJobVersion")
async def _(client: ModelArts, make: Any) -> Any:
    nfs = {"id": "share-1", "src_path": "10.20.0.15:/", "dest_path": "/home/work/shared", "read_only": True}
    config = {
        "worker_server_num": 2,
        "app_url": "/bucket/code/",
        "boot_file_url": "/bucket/code/train.py",
        "parameter": [{"label": "epochs", "value": 40}],
        "data_source": [{"type": "obs", "data_url": "/bucket/data/"}],
        "spec_id": 3,
        "engine_id": 103,
        "train_url": "/bucket/output/",
        "log_url": "/bucket/logs/",
        "volumes": [{"nfs": nfs}],
    }
    job = await client.training_jobs_v1.create(job_name="job", config=config)
    return await client.training_jobs_v1.get_version(job.job_id, job.version_id)


@scenario("UpdateTrainingJobV1")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    return await client.training_jobs_v1.update(job.job_id, job_desc="New")


@scenario("DeleteTrainingJobV1")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    return await client.training_jobs_v1.delete(job.job_id)


@scenario("DeleteTrainingJobVersion")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    return await client.training_jobs_v1.delete_version(job.job_id, job.version_id)


@scenario("StopTrainingJobVersion")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    return await client.training_jobs_v1.stop_version(job.job_id, job.version_id)


@scenario("ListTrainingJobLogFiles")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job(workers=2)
    return await client.training_jobs_v1.list_log_files(job.job_id, job.version_id)


@scenario("ShowTrainingJobVersionLog")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    make.fake.clock.advance(20)
    return await client.training_jobs_v1.get_log(job.job_id, job.version_id, log_file="job.0")


@many_of("ListTrainingJobVersions")
async def _(make: Any) -> Arguments:
    job = await make.training_job()
    for _ in range(MANY - 1):
        await make.version(job)
    return {"job_id": job.job_id}


@many_of("ListTrainingJobsV1")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await make.training_job(f"job-{number}")
    return {}


@scenario("ListTrainingJobVersionStatuses")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job(job_desc="First try", workers=2)
    await client.training_jobs_v1.wait(job.job_id, job.version_id)
    await make.version(job)
    return await client.training_jobs_v1.list_all_versions(
        status="10", sort_by="job_name", order="asc", workspace_id="0"
    )


@scenario("ShowTrainingJobPodMetrics")
async def _(client: ModelArts, make: Any) -> Any:
    job = await make.training_job()
    make.fake.clock.advance(20)
    return await client.training_jobs_v1.list_pod_metrics(
        job.job_id, job.version_id, "job-worker-0", metrics="cpuUsage,gpuUtil", statistic_type="each"
    )


@many_of("ListTrainingJobVersionStatuses")
async def _(make: Any) -> Arguments:
    for number in range(MANY // 3):
        job = await make.training_job(f"job-{number}")
        await make.version(job)
        await make.version(job)
    return {}
