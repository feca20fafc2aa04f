"""Examples of the operations of `inference_api_keys`."""

from aiomodelarts import ModelArts


async def batch_bind_infer_api_keys(client: ModelArts, service_id: str, key_id: str) -> None:
    result = await client.inference_api_keys.bind_batch(service_id, key_ids=[{"key_id": key_id}])
    print(result.success_count)


async def batch_unbind_infer_api_keys(client: ModelArts, service_id: str, key_id: str) -> None:
    result = await client.inference_api_keys.unbind_batch(service_id, key_ids=[{"key_id": key_id}])
    print(result.success_count)


async def bind_infer_api_key(client: ModelArts, service_id: str, key_id: str) -> None:
    key = await client.inference_api_keys.bind(service_id, key_id)
    print(key.name)


async def create_infer_api_key(client: ModelArts) -> None:
    key = await client.inference_api_keys.create(name="herbarium", scope="USER", description="For the kiosk")
    print(key.key_id, key.name)


async def create_infer_temp_api_key(client: ModelArts) -> None:
    key = await client.inference_api_keys.create_temporary(expire_time=8)
    print(key.expire_time)


async def delete_infer_api_key(client: ModelArts, key_id: str) -> None:
    key = await client.inference_api_keys.delete(key_id)
    print(key.name)


async def list_infer_api_keys(client: ModelArts, service_id: str) -> None:
    async for key in client.inference_api_keys.list(service_id=service_id, with_user_scope=True):
        print(key.key_id, key.name, key.scope)


async def unbind_infer_api_key(client: ModelArts, service_id: str, key_id: str) -> None:
    key = await client.inference_api_keys.unbind(service_id, key_id)
    print(key.name)
