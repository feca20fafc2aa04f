"""The ways to successful calls of `inference_api_keys`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("inference_api_keys", 404, "ModelArts.50004001")


async def key(client: ModelArts, name: str = "herbarium", scope: Any = "SERVICE") -> str:
    """The id of a new key."""
    return (await client.inference_api_keys.create(name=name, scope=scope)).key_id


@scenario("CreateInferApiKey")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_api_keys.create(name="herbarium", scope="USER", description="For the kiosk")


@scenario("CreateInferTempApiKey")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_api_keys.create_temporary(expire_time=8)


@scenario("ListInferApiKeys")
async def _(client: ModelArts, make: Any) -> Any:
    await key(client)
    await key(client, "of-user", "USER")
    return await client.inference_api_keys.list(scope="USER")


@scenario("DeleteInferApiKey")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_api_keys.delete(await key(client))


@many_of("ListInferApiKeys")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await key(make.client, f"herbarium-{number}")
    return {}
