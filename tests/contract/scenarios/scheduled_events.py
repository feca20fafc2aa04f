"""The ways to successful calls of `scheduled_events`."""

from typing import Any

from aiomodelarts import ModelArts

from .pools import running_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("scheduled_events", 404, "ModelArts.50004001")


async def events(client: ModelArts, count: int = 1) -> list[str]:
    """The ids of the events of a new pool."""
    await running_pool(client, count=count)
    return [event.id async for event in client.scheduled_events.list()]


@scenario("ListScheduledEvents")
async def _(client: ModelArts, make: Any) -> Any:
    await events(client, 2)
    return await client.scheduled_events.list(state=["inquiring", "scheduled"], type=["system-maintenance"])


@scenario("AcceptScheduledEvent")
async def _(client: ModelArts, make: Any) -> Any:
    (event,) = await events(client)
    return await client.scheduled_events.accept(event, redeploy_config={"type": "SOFT", "autoFlow": "true"})


@many_of("ListScheduledEvents")
async def _(make: Any) -> Arguments:
    await running_pool(make.client, count=MANY)
    return {}
