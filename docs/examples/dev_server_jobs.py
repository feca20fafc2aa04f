"""Examples of the operations of `dev_server_jobs`."""

from aiomodelarts import ModelArts


async def create_dev_server_job(client: ModelArts, server_id: str) -> None:
    job = await client.dev_server_jobs.create_and_wait(
        name="check-cards",
        type="COMMON",
        server_ids=[server_id],
        items=[{"type": "COMMON", "spec": {"cmd": "npu-smi info"}}],
    )
    print(job.name, job.status)


async def delete_dev_server_jobs(client: ModelArts, job_id: str) -> None:
    deleted = await client.dev_server_jobs.delete_batch(job_ids=[job_id])
    for job in deleted.data:
        print(job.name, job.status)


async def get_dev_server_job(client: ModelArts, job_id: str) -> None:
    job = await client.dev_server_jobs.get(job_id)
    print(job.name, job.status)


async def get_dev_server_job_service(client: ModelArts, job_id: str) -> None:
    service = await client.dev_server_jobs.get_service(job_id)
    for instance in service.instances or []:
        print(instance.endpoints, instance.status)


async def get_dev_server_job_template(client: ModelArts) -> None:
    template = await client.dev_server_jobs.get_template("deploy-service")
    for parameter in template.params or []:
        print(parameter.name, parameter.description)


async def list_dev_server_job_templates(client: ModelArts) -> None:
    async for template in client.dev_server_jobs.list_templates(type="LOG_COLLECT"):
        print(template.id, template.name)


async def list_dev_server_jobs(client: ModelArts) -> None:
    async for job in client.dev_server_jobs.list(status="PROCESSING"):
        print(job.name, job.type, job.user_name)
