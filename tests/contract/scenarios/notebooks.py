"""The ways to successful calls of `notebooks`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("notebooks", 400, "ModelArts.6309")


async def notebook(client: ModelArts, name: str = "lab", **given: Any) -> Any:
    """A new instance, which is still being set up."""
    image = (await client.images.list(type="BUILD_IN", name="garden-py310", name_fuzzy_match=False)).data[0]
    disk = {"category": "EVS", "ownership": "MANAGED"}
    needed = {"flavor": "modelarts.vm.cpu.2u", "image_id": image.id, "volume": disk}
    return await client.notebooks.create(name=name, **{**needed, **given})


async def running_notebook(client: ModelArts, name: str = "lab", **given: Any) -> Any:
    made = await notebook(client, name, **given)
    return await client.notebooks.wait(made.id)


async def stopped_notebook(client: ModelArts, name: str = "lab", **given: Any) -> Any:
    made = await running_notebook(client, name, **given)
    await client.notebooks.stop(made.id)
    return await client.notebooks.wait(made.id, until="STOPPED")


@scenario("CreateNotebook")
async def _(client: ModelArts, make: Any) -> Any:
    script = {"type": "SCRIPT", "script": "/home/ma-user/work/setup.sh"}
    return await notebook(
        client,
        description="Trying things out",
        feature="NOTEBOOK",
        pool_id="pool-1",
        workspace_id="0",
        volume={"category": "SFS", "ownership": "DEDICATED", "uri": "192.0.2.9:/share", "id": "share-1"},
        lease={"duration": 7_200_000, "type": "idle"},
        endpoints=[{"service": "SSH", "key_pair_names": ["key"], "allowed_access_ips": ["192.0.2.17"]}],
        hooks={"container_hooks": {"post_start": script}},
    )


@scenario("ListNotebooks")
async def _(client: ModelArts, make: Any) -> Any:
    make.fake.plan_outcome("notebooks", "CREATE_FAILED")
    await notebook(client, pool_id="pool-1")
    make.fake.clock.advance(60)
    return await client.notebooks.list(limit=20, sort_key="name", sort_dir="ASC")


@scenario("ListAllNotebooks")
async def _(client: ModelArts, make: Any) -> Any:
    await running_notebook(client)
    return await client.notebooks.list_all(limit=20, sort_key="updateTime,name")


@scenario("ShowNotebook")
async def _(client: ModelArts, make: Any) -> Any:
    made = await notebook(client, endpoints=[{"service": "SSH"}])
    return await client.notebooks.get(made.id)


@scenario("UpdateNotebook")
async def _(client: ModelArts, make: Any) -> Any:
    made = await stopped_notebook(client)
    return await client.notebooks.update(
        made.id,
        name="lab-2",
        description="New",
        flavor="modelarts.vm.cpu.8u",
        image_id=made.image.id,
        storage_new_size=40,
        endpoints=[{"service": "SSH", "allowed_access_ips": ["192.0.2.18"]}],
        hooks={"container_hooks": {"pre_start": {"type": "COMMAND", "script": "bHM="}}},
    )


@scenario("DeleteNotebook")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.notebooks.delete((await stopped_notebook(client)).id)


@scenario("StartNotebook")
async def _(client: ModelArts, make: Any) -> Any:
    made = await stopped_notebook(client)
    return await client.notebooks.start(made.id, duration=7_200_000, type="timing")


@scenario("StopNotebook")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.notebooks.stop((await running_notebook(client)).id)


@scenario("ShowLease")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.notebooks.get_lease((await running_notebook(client)).id)


@scenario("RenewLease")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_notebook(client)
    return await client.notebooks.renew_lease(made.id, duration=7_200_000, type="idle")


@scenario("CreateImage")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_notebook(client)
    place = {"name": "tuned", "namespace": "gardening", "tag": "1.0"}
    return await client.notebooks.create_image(made.id, description="With more", workspace_id="0", **place)


@scenario("RunCodeLab")
async def _(client: ModelArts, make: Any) -> Any:
    image = (await client.images.list(type="BUILD_IN")).data[0]
    return await client.notebooks.open(image_id=image.id, share_url="https://notebooks.example.com/shared/a.ipynb")


@scenario("ListFlavors")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.notebooks.list_flavors(category="GPU", sort_key="memory", sort_dir="ASC")


@scenario("ShowSwitchableFlavors")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.notebooks.list_switchable_flavors((await notebook(client)).id)


@many_of("ListNotebooks")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await notebook(make.client, f"lab-{number}")
    return {}


@many_of("ListAllNotebooks")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await notebook(make.client, f"lab-{number}")
    return {}


@many_of("ListFlavors", total=8)
async def _(make: Any) -> Arguments:
    return {}


@many_of("ShowSwitchableFlavors", total=4)
async def _(make: Any) -> Arguments:
    return {"id": (await notebook(make.client)).id}
