"""The ways to successful calls of `job_specifications`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import scenario


@scenario("ListJobEngines")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.job_specifications.list_engines()


@scenario("ListJobResourceSpecs")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.job_specifications.list_resource_specs()
