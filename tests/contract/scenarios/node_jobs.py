"""The ways to successful calls of `node_jobs`."""

from typing import Any

from .nodes import pool_with_nodes
from .registry import MANY, Arguments, many_of, scenario, unknown_id

# The API reference documents no error code; the fake has that of a missing pool.
unknown_id("node_jobs", 404, "ModelArts.50015001")


@scenario("ListJobs")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    make.fake.plan_outcome("node_jobs", "Failed")
    await client.nodes.reboot_batch(pool, node_names=nodes)
    make.fake.clock.advance(600)
    return await client.node_jobs.list(type="reboot-node", resource="pools", name=pool, limit=10)


@scenario("ShowJob")
async def _(client: Any, make: Any) -> Any:
    pool, nodes = await pool_with_nodes(client)
    make.fake.plan_outcome("node_jobs", "Failed")
    rebooted = await client.nodes.reboot_batch(pool, node_names=nodes)
    make.fake.clock.advance(600)
    return await client.node_jobs.get(rebooted.job_id)


@many_of("ListJobs")
async def _(make: Any) -> Arguments:
    pool, nodes = await pool_with_nodes(make.client)
    for _ in range(MANY):
        await make.client.nodes.reboot_batch(pool, node_names=nodes)
        make.fake.clock.advance(300)
    return {"name": pool}
