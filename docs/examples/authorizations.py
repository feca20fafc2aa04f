"""Examples of the operations of `authorizations`."""

from aiomodelarts import ModelArts


async def create_authorization(client: ModelArts, user_id: str) -> None:
    # Let ModelArts act for a user through an agency.
    result = await client.authorizations.create(user_id=user_id, type="agency", content="modelarts_agency")
    print(result.result)


async def create_model_arts_agency(client: ModelArts) -> None:
    agency = await client.authorizations.create_agency(agency_name_suffix="gardeners")
    print(agency.agency_name)


async def delete_authorizations(client: ModelArts, user_id: str) -> None:
    result = await client.authorizations.delete(user_id=user_id)
    print(result.success_message)


async def get_authorizations(client: ModelArts) -> None:
    async for authorization in client.authorizations.list():
        print(authorization.user_name, authorization.type, authorization.content)
