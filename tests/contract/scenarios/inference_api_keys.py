"""The ways to successful calls of `inference_api_keys`."""

from typing import Any

from aiomodelarts import ModelArts

from .inference_services import service
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("inference_api_keys", 404, "ModelArts.3502")


async def key(client: ModelArts, name: str = "herbarium", scope: Any = "SERVICE") -> str:
    """The id of a new key."""
    return (await client.inference_api_keys.create(name=name, scope=scope)).key_id


async def bound_key(client: ModelArts) -> tuple[str, str]:
    """A service, and a key that is bound to it."""
    service_id, key_id = await service(client), await key(client)
    await client.inference_api_keys.bind(service_id, key_id)
    return service_id, key_id


@scenario("CreateInferApiKey")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_api_keys.create(name="herbarium", scope="USER", description="For the kiosk")


@scenario("CreateInferTempApiKey")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_api_keys.create_temporary(expire_time=8)


@scenario("ListInferApiKeys")
async def _(client: ModelArts, make: Any) -> Any:
    service_id, _ = await bound_key(client)
    await key(client, "of-user", "USER")
    return await client.inference_api_keys.list(service_id=service_id, with_user_scope=True)


@scenario("DeleteInferApiKey")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_api_keys.delete(await key(client))


@scenario("BindInferApiKey")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_api_keys.bind(await service(client), await key(client))


@scenario("UnbindInferApiKey")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_api_keys.unbind(*await bound_key(client))


@scenario("BatchBindInferApiKeys")
async def _(client: ModelArts, make: Any) -> Any:
    keys: Any = [{"key_id": await key(client, name)} for name in ("herbarium", "kiosk")]
    return await client.inference_api_keys.bind_batch(await service(client), key_ids=keys)


@scenario("BatchUnbindInferApiKeys")
async def _(client: ModelArts, make: Any) -> Any:
    service_id, key_id = await bound_key(client)
    return await client.inference_api_keys.unbind_batch(service_id, key_ids=[{"key_id": key_id}])


@many_of("ListInferApiKeys")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await key(make.client, f"herbarium-{number}")
    return {}
