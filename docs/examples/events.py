"""Examples of the operations of `events`."""

from aiomodelarts import ModelArts


async def list_events(client: ModelArts, pool_name: str) -> None:
    async for event in client.events.list(resource="pools", name=pool_name, type="Normal"):
        print(event.last_timestamp, event.reason, event.message)
