"""The ways to successful calls of `dev_server_jobs`."""

from typing import Any

from aiomodelarts import ModelArts, models

from .registry import scenario, unknown_id

unknown_id("dev_server_jobs", 404, "ModelArts.6404")


async def server_job(client: ModelArts, name: str = "check-cards", **given: Any) -> models.DevServerJob:
    """A new job, which is still running."""
    item: Any = {"type": "COMMON", "spec": {"cmd": "npu-smi info"}}
    needed: dict[str, Any] = {"server_ids": ["server-1", "server-2"], "type": "COMMON", "items": [item]}
    return await client.dev_server_jobs.create(name=name, **{**needed, **given})


@scenario("CreateDevServerJob")
async def _(client: ModelArts, make: Any) -> Any:
    return await server_job(client, description="all-cards", is_reboot=True)


@scenario("ListDevServerJobs")
async def _(client: ModelArts, make: Any) -> Any:
    await server_job(client)
    return await client.dev_server_jobs.list(name="check-cards", type="COMMON", status="PROCESSING", visible=True)


@scenario("GetDevServerJob")
async def _(client: ModelArts, make: Any) -> Any:
    made = await server_job(client)
    await client.dev_server_jobs.wait(made.id)
    return await client.dev_server_jobs.get(made.id)


@scenario("DeleteDevServerJobs")
async def _(client: ModelArts, make: Any) -> Any:
    made = await server_job(client)
    return await client.dev_server_jobs.delete_batch(job_ids=[made.id])


@scenario("ListDevServerJobTemplates")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_server_jobs.list_templates(type="LOG_COLLECT")


@scenario("GetDevServerJobTemplate")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.dev_server_jobs.get_template("deploy-service")


@scenario("GetDevServerJobService")
async def _(client: ModelArts, make: Any) -> Any:
    model: Any = {"model_url": "obs://garden/roses/", "quant_type": "w8A8"}
    made = await server_job(client, type="SERVICE_DEPLOY", items=[{"type": "SERVICE_DEPLOY", "spec": model}])
    await client.dev_server_jobs.wait(made.id)
    return await client.dev_server_jobs.get_service(made.id)
