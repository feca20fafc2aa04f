"""The ways to successful calls of `authorizations`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario


@scenario("CreateAuthorization")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.authorizations.create(user_id="gardener", type="agency", content="modelarts_agency")


@scenario("CreateModelArtsAgency")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.authorizations.create_agency(agency_name_suffix="gardeners")


@scenario("DeleteAuthorizations")
async def _(client: ModelArts, make: Any) -> Any:
    await make.authorization("gardener")
    return await client.authorizations.delete(user_id="gardener")


@scenario("GetAuthorizations")
async def _(client: ModelArts, make: Any) -> Any:
    await make.authorization("gardener", user_name="Gardener")
    await make.authorization("caller", type="credential", content="access-key", secret_key="secret")
    return await client.authorizations.list()


@many_of("GetAuthorizations", mark="user_id")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await make.authorization(f"user-{number}")
    return {}
