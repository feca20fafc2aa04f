"""Examples of the operations of `workspaces`."""

from aiomodelarts import ModelArts


async def create_workspace(client: ModelArts) -> None:
    workspace = await client.workspaces.create_and_wait(
        name="greenhouse", description="All about flowers", auth_type="internal", grants=[{"user_name": "gardener"}]
    )
    print(workspace.id, workspace.status)


async def delete_workspace(client: ModelArts, workspace_id: str) -> None:
    await client.workspaces.delete_and_wait(workspace_id)


async def list_users(client: ModelArts) -> None:
    async for user in client.workspaces.list_users():
        print(user.user_name)


async def list_workspace_quotas(client: ModelArts, workspace_id: str) -> None:
    async for quota in client.workspaces.list_quotas(workspace_id):
        print(quota.resource, quota.quota)


async def list_workspaces(client: ModelArts) -> None:
    async for workspace in client.workspaces.list():
        print(workspace.name, workspace.status)


async def show_workspace_info(client: ModelArts, workspace_id: str) -> None:
    workspace = await client.workspaces.get(workspace_id)
    print(workspace.name, workspace.owner, workspace.status)


async def update_workspace(client: ModelArts, workspace_id: str) -> None:
    workspace = await client.workspaces.update(
        workspace_id, name="greenhouse-north", description="Roses and tulips of the north garden"
    )
    print(workspace.workspace_id)


async def update_workspace_quotas(client: ModelArts, workspace_id: str) -> None:
    changed = await client.workspaces.update_quotas(
        workspace_id, quotas=[{"resource": "exemlProject.gpu_duration", "quota": 600}]
    )
    for quota in changed.quotas:
        print(quota.resource, quota.quota)


async def validate_authorization(client: ModelArts, workspace_id: str) -> None:
    checked = await client.workspaces.check_authorization(
        workspace_id, requests=[{"action_id": "check-1", "action": "modelarts:notebook:create", "resource": "notebook"}]
    )
    for result in checked.results:
        print(result.action, result.verdict)
