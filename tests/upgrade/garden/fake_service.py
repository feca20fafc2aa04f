"""Support for the tests of the nursery."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiomodelarts import ModelArts
from aiomodelarts.core.hooks import Attempt  # breaks
from aiomodelarts.testing import FakeModelArts, Recorded


@asynccontextmanager
async def nursery() -> AsyncIterator[tuple[FakeModelArts, ModelArts]]:
    """Return a fake and a client of it."""
    fake = FakeModelArts()
    async with fake.client() as client:
        yield fake, client


async def created_names() -> list[object]:
    """Return the names in the responses of all calls that create services."""
    async with nursery() as (fake, client):
        await client.services.list()
        calls = fake.calls_of("CreateService")
        return [call.answer["service_name"] for call in calls]  # breaks


def shown(call: Recorded, attempt: Attempt) -> str:
    """Return a call with its response."""
    return f"{call.operation}: {call.answer} after {attempt}"  # breaks
