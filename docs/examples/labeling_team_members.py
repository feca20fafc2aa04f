"""Examples of the operations of `labeling_team_members`."""

from aiomodelarts import ModelArts


async def batch_delete_workers(client: ModelArts, workforce_id: str) -> None:
    # Remove all members of a team.
    members = [member.worker_id async for member in client.labeling_team_members.list(workforce_id)]
    result = await client.labeling_team_members.delete_batch(workforce_id, workers=members)
    print(result.success)


async def create_worker(client: ModelArts, workforce_id: str) -> None:
    from aiomodelarts.models import NewLabelingTeamMemberRole

    await client.labeling_team_members.create(
        workforce_id, emails="rosa@example.com", role=NewLabelingTeamMemberRole.REVIEWER, description="Knows orchids"
    )


async def delete_worker(client: ModelArts, workforce_id: str, worker_id: str) -> None:
    await client.labeling_team_members.delete(workforce_id, worker_id)


async def desc_worker(client: ModelArts, workforce_id: str, worker_id: str) -> None:
    member = await client.labeling_team_members.get(workforce_id, worker_id)
    print(member.email, member.status)


async def list_all_workers(client: ModelArts) -> None:
    async for member in client.labeling_team_members.list_all():
        print(member.email, member.status)


async def list_workers(client: ModelArts, workforce_id: str) -> None:
    async for member in client.labeling_team_members.list(workforce_id):
        print(member.email, member.role)


async def update_worker(client: ModelArts, workforce_id: str, worker_id: str) -> None:
    await client.labeling_team_members.update(workforce_id, worker_id, description="Knows ferns")
