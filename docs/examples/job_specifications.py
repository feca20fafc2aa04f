"""Examples of the operations of `job_specifications`."""

from aiomodelarts import ModelArts


async def list_job_engines(client: ModelArts) -> None:
    async for engine in client.job_specifications.list_engines():
        print(engine.engine_id, engine.engine_name, engine.engine_version)


async def list_job_resource_specs(client: ModelArts) -> None:
    async for spec in client.job_specifications.list_resource_specs():
        print(spec.spec_id, spec.core, spec.gpu_num)
