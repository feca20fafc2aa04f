"""Examples of the operations of `visualization_jobs`."""

from aiomodelarts import ModelArts


async def create_visualization_job(client: ModelArts) -> None:
    job = await client.visualization_jobs.create_and_wait(
        job_name="board", train_url="/flowers/output/", job_desc="Loss curves"
    )
    print(job.job_name, job.service_url)


async def delete_visualization_job(client: ModelArts, job_id: int) -> None:
    await client.visualization_jobs.delete_and_wait(job_id)


async def list_visualization_jobs(client: ModelArts) -> None:
    async for job in client.visualization_jobs.list():
        print(job.job_name, job.status)


async def restart_visualization_job(client: ModelArts, job_id: int) -> None:
    job = await client.visualization_jobs.restart_and_wait(job_id)
    print(job.job_name, job.status)


async def show_visualization_job(client: ModelArts, job_id: int) -> None:
    job = await client.visualization_jobs.get(job_id)
    print(job.job_name, job.status)


async def stop_visualization_job(client: ModelArts, job_id: int) -> None:
    job = await client.visualization_jobs.stop_and_wait(job_id)
    print(job.job_name, job.status)


async def update_visualization_job(client: ModelArts, job_id: int) -> None:
    result = await client.visualization_jobs.update(job_id, job_desc="Loss curves of May")
    print(result.is_success)
