"""The ways to successful calls of `labeling_teams`, and what other resources need of teams."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("labeling_teams", 400, "ModelArts.4601")

ROSA, IRIS = "rosa@example.com", "iris@example.com"


async def team(client: ModelArts, *emails: str, name: str = "botanists", **given: Any) -> str:
    """The id of a new team with people who label."""
    made = await client.labeling_teams.create(workforce_name=name, **given)
    for email in emails:
        await client.labeling_team_members.create(made.workforce_id, emails=email, role=0)
    return made.workforce_id


async def member_id(client: ModelArts, workforce_id: str, email: str = ROSA) -> str:
    """The id of the member with an address."""
    members = {member.email: member.worker_id async for member in client.labeling_team_members.list(workforce_id)}
    return members[email]


@scenario("CreateWorkforce")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.labeling_teams.create(workforce_name="botanists", description="Who know tulips from roses")


@scenario("ListWorkforces")
async def _(client: ModelArts, make: Any) -> Any:
    await team(client, ROSA, description="Who know tulips from roses")
    return await client.labeling_teams.list(search_content="botan", sort_by="workforce_name", order="asc", limit=20)


@scenario("DescWorkforce")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.labeling_teams.get(await team(client, ROSA, IRIS))


@scenario("UpdateWorkforce")
async def _(client: ModelArts, make: Any) -> Any:
    workforce_id = await team(client)
    return await client.labeling_teams.update(workforce_id, workforce_name="gardeners", description="Who know it all")


@scenario("DeleteWorkforce")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.labeling_teams.delete(await team(client, ROSA))


@many_of("ListWorkforces")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await team(make.client, name=f"team-{number}")
    return {}
