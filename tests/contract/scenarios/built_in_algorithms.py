"""The ways to successful calls of `built_in_algorithms`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import Arguments, many_of, scenario


@scenario("ListBuiltInAlgorithms")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.built_in_algorithms.list()


@many_of("ListBuiltInAlgorithms", total=6)
async def _(make: Any) -> Arguments:
    return {}
