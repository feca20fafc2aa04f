"""The ways to successful calls of `development_environments`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario


@scenario("CreateDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    return await make.environment(
        description="Trying things out",
        pool={"id": "pool-1", "type": "USER_DEFINED"},
        ai_project={"id": "project-1"},
        workspace={"id": "0"},
        spec={
            "storage": {"type": "obs", "location": {"path": "/bucket/lab/"}},
            "extend_storage": [{"type": "obs", "location": {"path": "/bucket/more/"}}],
            "auto_stop": {"enable": True, "duration": 3600, "prompt": True},
            "annotations": {"team": "botany"},
        },
    )


@scenario("ShowDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    make.fake.plan_outcome("development_environments", "CREATE_FAILED")
    made = await make.environment()
    make.fake.clock.advance(60)
    return await client.development_environments.get(made.id)


@scenario("ListDevelopmentEnvironments")
async def _(client: ModelArts, make: Any) -> Any:
    await make.environment()
    return await client.development_environments.list(de_type="Notebook")


@scenario("UpdateDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    made = await make.environment()
    return await client.development_environments.update(
        made.id, description="New", spec={"auto_stop": {"enable": False}}
    )


@scenario("ManageDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    made = await make.running_environment()
    return await client.development_environments.run_action(made.id, action="stop")


@scenario("DeleteDevelopmentEnvironment")
async def _(client: ModelArts, make: Any) -> Any:
    made = await make.stopped_environment()
    return await client.development_environments.delete(made.id)


@many_of("ListDevelopmentEnvironments")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await make.environment(f"lab-{number}")
    return {"de_type": "Notebook"}


@scenario("ShowDevelopmentEnvironmentToken")
async def _(client: ModelArts, make: Any) -> Any:
    made = await make.running_environment()
    return await client.development_environments.get_token(made.id)
