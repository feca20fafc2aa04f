"""Examples of the operations of `node_jobs`."""

from aiomodelarts import ModelArts


async def list_jobs(client: ModelArts, pool_name: str) -> None:
    async for job in client.node_jobs.list(type="reboot-node", resource="pools", name=pool_name):
        print(job.job_name, job.phase)


async def show_job(client: ModelArts, job_id: str) -> None:
    job = await client.node_jobs.get(job_id)
    print(job.job_name, job.phase)
