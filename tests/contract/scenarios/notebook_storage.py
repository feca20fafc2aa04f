"""The ways to successful calls of `notebook_storage`."""

from typing import Any

from aiomodelarts import ModelArts

from .notebooks import running_notebook
from .registry import scenario, unknown_id

unknown_id("notebook_storage", 400, "ModelArts.6309")


async def mounted(client: ModelArts, name: str = "flowers", *, notebook_id: str = "", **given: Any) -> tuple[str, Any]:
    """The id of an instance and a folder that is mounted in it."""
    instance_id = notebook_id or (await running_notebook(client)).id
    needed = {"category": "OBS", "mount_path": f"/data/{name}/", "uri": f"obs://gardening/{name}/"}
    folder = await client.notebook_storage.mount(instance_id, **{**needed, **given})
    return instance_id, await client.notebook_storage.wait(instance_id, folder.id)


@scenario("AttachObs")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_notebook(client)
    place = {"mount_path": "/data/flowers/", "uri": "obs://gardening/flowers/"}
    return await client.notebook_storage.mount(made.id, category="OBS", **place)


@scenario("ListAttachableObSs")
async def _(client: ModelArts, make: Any) -> Any:
    instance_id, _ = await mounted(client)
    return await client.notebook_storage.list(instance_id)


@scenario("ShowAttachableObs")
async def _(client: ModelArts, make: Any) -> Any:
    instance_id, folder = await mounted(client)
    return await client.notebook_storage.get(instance_id, folder.id)


@scenario("CancelObs")
async def _(client: ModelArts, make: Any) -> Any:
    instance_id, folder = await mounted(client)
    return await client.notebook_storage.unmount(instance_id, folder.id)
