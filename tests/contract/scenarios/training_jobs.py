"""The ways to successful calls of `training_jobs`."""

from typing import Any

from aiomodelarts import ModelArts, models

from .pools import new_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("training_jobs", 400, "ModelArts.2775")

GPU = "modelarts.p3.large.public"
CODE = {"code_dir": "/flowers/code/", "boot_file": "/flowers/code/train.py"}


async def job(client: ModelArts, name: str = "flowers", *, nodes: int = 1, **given: Any) -> models.TrainingJob:
    """A new job, which is still being created."""
    needed: dict[str, Any] = {
        "kind": "job",
        "metadata": {"name": name},
        "algorithm": CODE,
        "spec": {"resource": {"flavor_id": GPU, "node_count": nodes}},
    }
    return await client.training_jobs.create(**{**needed, **given})


async def running_job(make: Any, name: str = "flowers", **given: Any) -> models.TrainingJob:
    made = await job(make.client, name, **given)
    return await make.client.training_jobs.wait(made.metadata.id, until="Running")


@scenario("CreateTrainingJob")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_jobs.create(
        kind="job",
        metadata={"name": "flowers", "description": "First try", "annotations": {"tensorboard/enable": "true"}},
        algorithm={
            **CODE,
            "engine": {"engine_id": "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"},
            "parameters": [{"name": "epochs", "value": "40"}],
            "inputs": [
                {"name": "data_url", "remote": {"obs": {"obs_url": "/flowers/photos/"}}},
                {"name": "garden", "remote": {"dataset": {"id": "garden", "version_id": "first"}}},
            ],
            "outputs": [{"name": "train_url", "remote": {"obs": {"obs_url": "/flowers/output/"}}}],
            "environments": {"NCCL_DEBUG": "WARN"},
            "summary": {"log_type": "tensorboard", "log_dir": {"pfs": {"pfs_path": "/flowers-pfs/summaries/"}}},
        },
        spec={
            "resource": {"flavor_id": GPU, "node_count": 2},
            "volumes": [{"nfs": {"nfs_server_path": "10.20.0.15:/garden", "local_path": "/home/garden"}}],
            "log_export_path": {"obs_url": "/flowers/logs/"},
            "auto_stop": {"time_unit": "HOURS", "duration": 12},
            "schedule_policy": {"priority": 2, "preemptible": True},
            "notification": {"topic_urn": "urn:smn:eu-de:1:flowers", "events": ["JobCompleted"]},
        },
        endpoints={"ssh": {"key_pair_names": ["gardener"]}},
    )


@scenario("ShowTrainingJobDetails")
async def _(client: ModelArts, make: Any) -> Any:
    annotations = {"jupyter-lab/enable": "true", "tensorboard/enable": "true", "mindstudio-insight/enable": "false"}
    made = await running_job(
        make,
        nodes=2,
        metadata={"name": "flowers", "annotations": annotations},
        endpoints={"ssh": {"key_pair_names": ["gardener"]}},
    )
    return await client.training_jobs.get(made.metadata.id)


@scenario("ListTrainingJobs")
async def _(client: ModelArts, make: Any) -> Any:
    make.fake.plan_outcome("training_jobs", "Failed")
    failed = await job(client, "failed", nodes=2)
    await client.training_jobs.wait(failed.metadata.id, until="Failed")
    role = {"code_dir": "/flowers/code/", "boot_file": "/flowers/code/train.py", "inputs": [], "outputs": []}
    output = {"name": "train_url", "remote": {"obs": {"obs_url": "/flowers/output/"}}}
    task = {
        "role": "master",
        "algorithm": {**role, "outputs": [output], "engine": {"engine_name": "PyTorch"}},
        "task_resource": {"flavor_id": GPU, "node_count": 1},
    }
    await client.training_jobs.create(kind="job", metadata={"name": "several"}, tasks=[task])
    return await client.training_jobs.list(
        sort_by="create_time",
        order="asc",
        group_by="phase",
        filters=[{"key": "phase", "operator": "in", "value": ["Failed", "Creating"]}],
    )


@scenario("ChangeTrainingJobDescription")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_jobs.update((await job(client)).metadata.id, description="Keep it")


@scenario("StopTrainingJob")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_jobs.stop((await running_job(make)).metadata.id, action_type="terminate")


@scenario("DeleteTrainingJob")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_jobs.delete((await job(client)).metadata.id)


@scenario("ListTrainingJobEvents")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_job(make)
    now = int(make.fake.clock.now() * 1000)
    return await client.training_jobs.list_events(
        made.metadata.id,
        order="asc",
        start_time=str(now - 60_000),
        end_time=str(now),
        level="Info",
        pattern="worker-0",
        source="Task",
        x_language="en-us",
    )


@scenario("ShowTrainingJobMetrics")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_job(make)
    make.fake.clock.advance(150)
    return await client.training_jobs.list_metrics(made.metadata.id, "worker-0")


@scenario("ShowTrainingJobLogsPreview")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_job(make)
    make.fake.clock.advance(30)
    return await client.training_jobs.get_log_preview(made.metadata.id, "worker-0")


@scenario("ShowObsUrlOfTrainingJobLogs")
async def _(client: ModelArts, make: Any) -> Any:
    made = await job(client)
    return await client.training_jobs.get_log_url(made.metadata.id, "worker-0", content_type="text/plain")


@scenario("ShowTrainingJobEngines")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_jobs.list_engines()


@scenario("ShowTrainingJobFlavors")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_jobs.list_flavors(flavor_type="GPU")


@many_of("ListTrainingJobs")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await job(make.client, f"job-{number}")
    return {}


@many_of("ListTrainingJobEvents")
async def _(make: Any) -> Arguments:
    """The job tells of three phases, and of each machine that its container and its code were started."""
    made = await running_job(make, nodes=(MANY - 3) // 2)
    return {"training_job_id": made.metadata.id}


@scenario("ValidateTrainingJobName")
async def _(client: ModelArts, make: Any) -> Any:
    await job(client)
    return await client.training_jobs.check_name(job_name="flowers")


@scenario("BatchDeleteTrainingJob")
async def _(client: ModelArts, make: Any) -> Any:
    jobs: Any = [{"kind": "job", "metadata": {"id": (await job(client, name)).metadata.id}} for name in ("a", "b")]
    return await client.training_jobs.delete_batch(jobs=jobs)


@scenario("ListTrainingJobTasks")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_job(make, nodes=2)
    return await client.training_jobs.get_tasks(made.metadata.id)


@scenario("ListTrainingJobStages")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_job(make)
    return await client.training_jobs.list_stages(made.metadata.id)


@scenario("ShowTrainingJobRoutePlan")
async def _(client: ModelArts, make: Any) -> Any:
    made = await job(client, nodes=3)
    return await client.training_jobs.get_route_plan(made.metadata.id)


@scenario("ListEventCategories")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.training_jobs.list_event_categories(flavor_type="GPU")


@scenario("NotifyTrainingJobInformation")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_job(make)
    return await client.training_jobs.report_event(made.metadata.id, "worker-0", "training-event", type="hang")


@scenario("ShowTrainingJobLogsFromAom")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_job(make)
    make.fake.clock.advance(100)
    return await client.training_jobs.get_log(made.metadata.id, "worker-0", lines=3)


@scenario("ShowTrainingFlavorMaxAvailableResource")
async def _(client: ModelArts, make: Any) -> Any:
    pool = await new_pool(client)
    return await client.training_jobs.get_available_resources(flavor_id=GPU, pool_id=pool)
