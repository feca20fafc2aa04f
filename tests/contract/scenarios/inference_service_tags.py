"""The ways to successful calls of `inference_service_tags`."""

from typing import Any

from aiomodelarts import ModelArts

from .inference_services import service
from .registry import MANY, Arguments, many_of, scenario, unknown_id
from .training_job_tags import TAGS

unknown_id("inference_service_tags", 404, "ModelArts.3502")


async def tagged_service(client: ModelArts, name: str = "flowers", **tags: str) -> str:
    """The id of a service with some tags."""
    service_id = await service(client, name=name, tags=[])
    given: Any = [{"key": key, "value": value} for key, value in tags.items()] or TAGS
    await client.inference_service_tags.create_batch(service_id, tags=given)
    return service_id


@scenario("CreateInferServiceTag")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_service_tags.create_batch(await service(client), tags=TAGS)


@scenario("ShowInferServiceTags")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_service_tags.get(await tagged_service(client))


@scenario("DeleteInferServiceTag")
async def _(client: ModelArts, make: Any) -> Any:
    service_id = await tagged_service(client)
    return await client.inference_service_tags.delete_batch(service_id, tags=[TAGS[0], {"key": "team"}])


@scenario("ListInferServiceTags")
async def _(client: ModelArts, make: Any) -> Any:
    await tagged_service(client)
    return await client.inference_service_tags.list(workspace_id="0")


@scenario("ListInferServicesByTags")
async def _(client: ModelArts, make: Any) -> Any:
    await tagged_service(client)
    wanted: Any = [{"key": "garden", "values": ["roses", "tulips"]}]
    return await client.inference_service_tags.list_services(
        tags=wanted, matches=[{"key": "resource_name", "value": "FLOW"}]
    )


@scenario("CountInferServicesByTags")
async def _(client: ModelArts, make: Any) -> Any:
    await tagged_service(client)
    return await client.inference_service_tags.count_services(without_any_tag=False)


@many_of("ListInferServicesByTags")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await service(make.client, name=f"flowers-{number}")
    return {}
