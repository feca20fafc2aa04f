"""The ways to successful calls of `workspaces`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("workspaces", 400, "ModelArts.7005")

DURATION = "exemlProject.gpu_duration"


@scenario("CreateWorkspace")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workspaces.create(
        name="greenhouse",
        description="All about flowers",
        enterprise_project_id="project-1",
        auth_type="internal",
        grants=[{"user_name": "gardener"}],
    )


@scenario("ListWorkspaces")
async def _(client: ModelArts, make: Any) -> Any:
    await client.workspaces.create(name="greenhouse", auth_type="INTERNAL", grants=[{"user_name": "gardener"}])
    return await client.workspaces.list(sort_by="update_time", order="desc", filter_accessible=True)


@scenario("ShowWorkspaceInfo")
async def _(client: ModelArts, make: Any) -> Any:
    make.fake.plan_outcome("workspaces", "CREATE_FAILED")
    return await client.workspaces.get((await client.workspaces.create(name="greenhouse")).id)


@scenario("UpdateWorkspace")
async def _(client: ModelArts, make: Any) -> Any:
    made = await client.workspaces.create(name="greenhouse")
    text = {"name": "greenhouse-north", "description": "Northern part"}
    return await client.workspaces.update(made.id, **text, auth_type="INTERNAL", grants=[{"user_id": "some-user"}])


@scenario("DeleteWorkspace")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workspaces.delete((await client.workspaces.create(name="greenhouse")).id)


@scenario("ListWorkspaceQuotas")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workspaces.list_quotas((await client.workspaces.create(name="greenhouse")).id)


@scenario("UpdateWorkspaceQuotas")
async def _(client: ModelArts, make: Any) -> Any:
    made = await client.workspaces.create(name="greenhouse")
    return await client.workspaces.update_quotas(made.id, quotas=[{"resource": DURATION, "quota": 600}])


@many_of("ListWorkspaces")
async def _(make: Any) -> Arguments:
    """The default one is there already."""
    for number in range(MANY - 1):
        await make.client.workspaces.create(name=f"greenhouse-{number}")
    return {}


@scenario("ListUsers")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.workspaces.list_users()


@scenario("ValidateAuthorization")
async def _(client: ModelArts, make: Any) -> Any:
    requests: Any = [{"action_id": "check-1", "action": "modelarts:notebook:create", "resource": "notebook"}]
    return await client.workspaces.check_authorization("0", requests=requests)
