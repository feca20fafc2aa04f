"""Examples of the operations of `intranet_connections`."""

from aiomodelarts import ModelArts


async def batch_delete_infer_intranet_connections(client: ModelArts, intranet_connection_id: str) -> None:
    await client.intranet_connections.delete_batch(intranet_connection_ids=[intranet_connection_id])


async def create_infer_intranet_connection(client: ModelArts, vpc_id: str, subnet_id: str) -> None:
    connection = await client.intranet_connections.create(
        type="GLOBAL",
        scene="VPC",
        vpc_id=vpc_id,
        subnet_id=subnet_id,
        custom_urls=["https://flowers.example.com/classify"],
    )
    print(connection.id, connection.status)


async def list_infer_intranet_connection_applications(client: ModelArts) -> None:
    async for connection in client.intranet_connections.list(scene="VPC", status="CONNECTED"):
        print(connection.vpc_id, connection.status)


async def list_infer_intranet_connection_reviews(client: ModelArts) -> None:
    async for connection in client.intranet_connections.list_reviews(status="APPROVING"):
        print(connection.applicant_user_name, connection.vpc_id)


async def modify_infer_intranet_connections(client: ModelArts, intranet_connection_id: str) -> None:
    connection = await client.intranet_connections.update(
        intranet_connection_id, custom_urls=["https://flowers.example.com/classify"]
    )
    print(connection.status, connection.custom_url_list)


async def update_infer_intranet_connection(client: ModelArts, intranet_connection_id: str) -> None:
    await client.intranet_connections.act(intranet_connection_id, action="REJECT", reason="The service is retired.")
