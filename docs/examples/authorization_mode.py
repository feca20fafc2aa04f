"""Examples of the operations of `authorization_mode`."""

from aiomodelarts import ModelArts


async def show_authmode_detail(client: ModelArts) -> None:
    setting = await client.authorization_mode.get()
    print(setting.mode)


async def update_auth_mode(client: ModelArts) -> None:
    setting = await client.authorization_mode.update(mode="strict")
    print(setting.mode)
