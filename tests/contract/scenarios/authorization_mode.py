"""The ways to successful calls of `authorization_mode`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import scenario


@scenario("ShowAuthmodeDetail")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.authorization_mode.get()


@scenario("UpdateAuthMode")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.authorization_mode.update(mode="strict")
