"""The ways to successful calls of `labeling_team_members`."""

from typing import Any

from aiomodelarts import ModelArts

from .labeling_teams import IRIS, ROSA, member_id, team
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("labeling_team_members", 400, "ModelArts.4601")


@scenario("CreateWorker")
async def _(client: ModelArts, make: Any) -> Any:
    workforce_id = await team(client)
    return await client.labeling_team_members.create(workforce_id, emails=ROSA, role=1, description="Knows orchids")


@scenario("ListWorkers")
async def _(client: ModelArts, make: Any) -> Any:
    workforce_id = await team(client, ROSA, IRIS)
    return await client.labeling_team_members.list(workforce_id, sort_by="email", order="asc", limit=20)


@scenario("ListAllWorkers")
async def _(client: ModelArts, make: Any) -> Any:
    await team(client, ROSA, IRIS)
    return await client.labeling_team_members.list_all(role=0, sort_by="email", order="asc", limit=20)


@scenario("DescWorker")
async def _(client: ModelArts, make: Any) -> Any:
    workforce_id = await team(client, ROSA)
    return await client.labeling_team_members.get(workforce_id, await member_id(client, workforce_id))


@scenario("UpdateWorker")
async def _(client: ModelArts, make: Any) -> Any:
    workforce_id = await team(client, ROSA)
    worker_id = await member_id(client, workforce_id)
    return await client.labeling_team_members.update(workforce_id, worker_id, description="Knows ferns", role=2)


@scenario("DeleteWorker")
async def _(client: ModelArts, make: Any) -> Any:
    workforce_id = await team(client, ROSA)
    return await client.labeling_team_members.delete(workforce_id, await member_id(client, workforce_id))


@scenario("BatchDeleteWorkers")
async def _(client: ModelArts, make: Any) -> Any:
    workforce_id = await team(client, ROSA, IRIS)
    workers = [await member_id(client, workforce_id, email) for email in (ROSA, IRIS)]
    return await client.labeling_team_members.delete_batch(workforce_id, workers=workers)


@many_of("ListWorkers")
async def _(make: Any) -> Arguments:
    return {"workforce_id": await team(make.client, *(f"person-{number}@example.com" for number in range(MANY)))}


@many_of("ListAllWorkers")
async def _(make: Any) -> Arguments:
    await team(make.client, *(f"person-{number}@example.com" for number in range(MANY - 1)))
    await team(make.client, ROSA, name="others")
    return {}
