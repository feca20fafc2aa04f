"""The ways to successful calls of `intranet_connections`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("intranet_connections", 404, "ModelArts.50004001")

VPC: Any = {"scene": "VPC", "type": "GLOBAL", "vpc_id": "vpc-greenhouse", "subnet_id": "subnet-greenhouse"}
URL = "https://flowers.example.com/classify"


async def connection(client: ModelArts, **given: Any) -> str:
    """The id of a new connection, which waits for its approval."""
    return (await client.intranet_connections.create(**{**VPC, **given})).id


async def connected(client: ModelArts, **given: Any) -> str:
    """The id of a connection that is made."""
    connection_id = await connection(client, **given)
    await client.intranet_connections.act(connection_id, action="APPROVE")
    await client.intranet_connections.wait(connection_id)
    return connection_id


@scenario("CreateInferIntranetConnection")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.intranet_connections.create(**VPC, custom_urls=[URL])


@scenario("ListInferIntranetConnectionApplications")
async def _(client: ModelArts, make: Any) -> Any:
    await connected(client)
    return await client.intranet_connections.list(scene="VPC", status="CONNECTED", sort_key="create_at", sort_dir="ASC")


@scenario("ListInferIntranetConnectionReviews")
async def _(client: ModelArts, make: Any) -> Any:
    await connection(client)
    return await client.intranet_connections.list_reviews(status="APPROVING", type="GLOBAL")


@scenario("UpdateInferIntranetConnection")
async def _(client: ModelArts, make: Any) -> Any:
    connection_id = await connection(client)
    return await client.intranet_connections.act(connection_id, action="REJECT", reason="The service is retired")


@scenario("ModifyInferIntranetConnections")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.intranet_connections.update(await connection(client), custom_urls=[URL])


@scenario("BatchDeleteInferIntranetConnections")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.intranet_connections.delete_batch(intranet_connection_ids=[await connection(client)])


@many_of("ListInferIntranetConnectionApplications")
async def _(make: Any) -> Arguments:
    for _ in range(MANY):
        await connection(make.client)
    return {}


@many_of("ListInferIntranetConnectionReviews")
async def _(make: Any) -> Arguments:
    for _ in range(MANY):
        await connection(make.client)
    return {}
