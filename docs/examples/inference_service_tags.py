"""Examples of the operations of `inference_service_tags`."""

from aiomodelarts import ModelArts


async def count_infer_services_by_tags(client: ModelArts) -> None:
    count = await client.inference_service_tags.count_services(tags=[{"key": "garden", "values": ["roses"]}])
    print(count.total_count)


async def create_infer_service_tag(client: ModelArts, resource_id: str) -> None:
    await client.inference_service_tags.create_batch(
        resource_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team", "value": "botany"}]
    )


async def delete_infer_service_tag(client: ModelArts, resource_id: str) -> None:
    # Without a value, the tag is deleted whatever its value.
    await client.inference_service_tags.delete_batch(
        resource_id, tags=[{"key": "garden", "value": "roses"}, {"key": "team"}]
    )


async def list_infer_service_tags(client: ModelArts) -> None:
    async for tag in client.inference_service_tags.list():
        print(tag.key, tag.values)


async def list_infer_services_by_tags(client: ModelArts) -> None:
    async for service in client.inference_service_tags.list_services(
        tags=[{"key": "garden", "values": ["roses", "tulips"]}]
    ):
        print(service.resource_name, service.resource_id)


async def show_infer_service_tags(client: ModelArts, resource_id: str) -> None:
    tags = await client.inference_service_tags.get(resource_id)
    for tag in tags.tags or []:
        print(tag.key, tag.value)
