"""Examples of the operations of `labeling_teams`."""

from aiomodelarts import ModelArts


async def create_workforce(client: ModelArts) -> None:
    team = await client.labeling_teams.create(workforce_name="botanists", description="They know tulips from roses")
    print(team.workforce_id)


async def delete_workforce(client: ModelArts, workforce_id: str) -> None:
    result = await client.labeling_teams.delete(workforce_id)
    print(result.success)


async def desc_workforce(client: ModelArts, workforce_id: str) -> None:
    team = await client.labeling_teams.get(workforce_id)
    print(team.workforce_name, team.worker_count)


async def list_workforces(client: ModelArts) -> None:
    async for team in client.labeling_teams.list(search_content="botan"):
        print(team.workforce_id, team.workforce_name)


async def update_workforce(client: ModelArts, workforce_id: str) -> None:
    await client.labeling_teams.update(workforce_id, workforce_name="gardeners", description="They know all plants")
