"""Examples of the operations of `scheduled_events`."""

from aiomodelarts import ModelArts


async def accept_scheduled_event(client: ModelArts, event_id: str) -> None:
    event = await client.scheduled_events.accept(event_id, redeploy_config={"type": "SOFT", "autoFlow": "true"})
    print(event.node_name, event.state)


async def list_scheduled_events(client: ModelArts) -> None:
    async for event in client.scheduled_events.list(state=["inquiring", "scheduled"]):
        print(event.node_name, event.type, event.not_before)
