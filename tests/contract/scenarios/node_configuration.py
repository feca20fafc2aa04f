"""The ways to successful calls of `node_configuration`."""

from typing import Any

from .pools import FLAVOR, new_pool
from .registry import scenario, unknown_id

# The API reference documents no error code; the fake has that of a missing pool.
unknown_id("node_configuration", 404, "ModelArts.50015001")


@scenario("ShowPoolNodeConfig")
async def _(client: Any, make: Any) -> Any:
    return await client.node_configuration.get(await new_pool(client))


@scenario("ShowPoolNodeConfigTemplate")
async def _(client: Any, make: Any) -> Any:
    return await client.node_configuration.get_pool_template(await new_pool(client))


@scenario("ShowNodeConfigTemplate")
async def _(client: Any, make: Any) -> Any:
    return await client.node_configuration.get_template(FLAVOR)
