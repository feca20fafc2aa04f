"""The ways to successful calls of `images`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("images", 400, "ModelArts.6797")

BUILT_IN = 2


async def registered(client: ModelArts, path: str = "gardening/tuned:1.0", **given: Any) -> Any:
    return await client.images.create(swr_path=f"swr.example.com/{path}", **given)


@scenario("RegisterImage")
async def _(client: ModelArts, make: Any) -> Any:
    return await registered(
        client,
        description="With more",
        arch="AARCH64",
        origin="CUSTOMIZE",
        resource_category=["CPU"],
        service_type="TRAIN",
        services=["SSH"],
        visibility="PUBLIC",
        workspace_id="0",
    )


@scenario("ListImage")
async def _(client: ModelArts, make: Any) -> Any:
    make.fake.plan_outcome("images", "CREATE_FAILED")
    await registered(client)
    make.fake.clock.advance(60)
    return await client.images.list(sort_key="updateTime,name", sort_dir="ASC")


@scenario("ListImageGroup")
async def _(client: ModelArts, make: Any) -> Any:
    await registered(client)
    return await client.images.list_groups(name="tuned", name_fuzzy_match=True)


@scenario("ShowImage")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.images.get((await registered(client, description="With more")).id)


@scenario("DeleteImage")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.images.delete((await registered(client)).id, force=True)


@many_of("ListImage")
async def _(make: Any) -> Arguments:
    for number in range(MANY - BUILT_IN):
        await registered(make.client, f"gardening/tuned:{number}")
    return {}


@many_of("ListImageGroup", mark="name")
async def _(make: Any) -> Arguments:
    for number in range(MANY - BUILT_IN):
        await registered(make.client, f"gardening/tuned-{number}:1.0")
    return {}


async def registered_group(client: ModelArts) -> str:
    """The id of the group of a registered image."""
    await registered(client)
    return (await client.images.list_groups(name="tuned")).data[0].id


@scenario("UpdateImageGroup")
async def _(client: ModelArts, make: Any) -> Any:
    tags: Any = [{"key": "garden", "value": "roses"}]
    return await client.images.update_group(await registered_group(client), read_me="Start here.", tags=tags)


@scenario("DeleteImageGroup")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.images.delete_group(await registered_group(client), is_force=True)


@scenario("SyncImage")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.images.synchronize((await registered(client)).id)
