"""Examples of the operations of `notebook_storage`."""

from aiomodelarts import ModelArts


async def attach_obs(client: ModelArts, instance_id: str) -> None:
    storage = await client.notebook_storage.mount_and_wait(
        instance_id, category="OBS", uri="obs://gardening/flowers/", mount_path="/data/flowers/"
    )
    print(storage.mount_path, storage.status)


async def cancel_obs(client: ModelArts, instance_id: str, storage_id: str) -> None:
    await client.notebook_storage.unmount_and_wait(instance_id, storage_id)


async def list_attachable_ob_ss(client: ModelArts, instance_id: str) -> None:
    async for storage in client.notebook_storage.list(instance_id):
        print(storage.uri, storage.mount_path, storage.status)


async def show_attachable_obs(client: ModelArts, instance_id: str, storage_id: str) -> None:
    storage = await client.notebook_storage.get(instance_id, storage_id)
    print(storage.mount_path, storage.status)
