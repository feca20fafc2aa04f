"""`python -m benchmarks fake_lists`: CPU time of the first page of each list of the fake, with 1,000 and 10,000 items.

The items are copies of those with which the tests fill each list.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from inspect import signature
from statistics import median
from typing import Any

from aiomodelarts.core.operation.operation import Operation
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, behaviour
from tests.contract.conftest import Maker
from tests.contract.scenarios import MANY, MANY_OF

from .fake_resources import INTERNAL, multiply

SIZES = (1_000, 10_000)
PAGE = 10
REPEATED = 5
NEEDED: dict[str, dict[str, Any]] = {"ListDevelopmentEnvironments": {"de_type": "Notebook"}}
"""Arguments of lists that the tests add to those of the scenario."""


def main() -> None:
    """Print a table of all lists, the slowest first, and the lists whose items are not stored."""
    behaviour.load()
    found = asyncio.run(measured(SIZES))
    stored = {name: times for name, times in found.items() if times}
    print(f"| first page, CPU ms | {' | '.join(f'{size:,}' for size in SIZES)} | growth |\n|---|---|---|---|")
    for name, times in sorted(stored.items(), key=lambda item: -item[1][-1]):
        print(f"| `{name}` | {' | '.join(f'{each:.1f}' for each in times)} | {times[-1] / times[0]:.1f} |")
    print(f"\nnot in tables of their own: {', '.join(sorted(found.keys() - stored.keys()))}")


async def measured(sizes: tuple[int, ...]) -> dict[str, list[float]]:
    """Return the CPU times of each list with a number of items, in milliseconds; none if its items are not stored."""
    return {operation.id: [time async for time in _times(operation, sizes)] for operation in paged()}


def paged() -> Iterator[Operation]:
    """Yield the lists with pages."""
    for operation in OPERATIONS.values():
        if operation.pagination is not None and operation.id in MANY_OF:
            yield operation


async def _times(operation: Operation, sizes: tuple[int, ...]) -> AsyncIterator[float]:
    many = MANY_OF[operation.id]
    fake = FakeModelArts()
    async with fake.client(retries=0) as client:
        arguments = {**NEEDED.get(operation.id, {}), **await many.populate(Maker(fake, client))}
        filled = frozenset(name for name, table in fake.state.items() if _has_items(name, len(table)))
        tables = filled & {operation.resource} or filled  # without the parts of the items, if they have a table
        if many.total != MANY or not tables:
            return
        method = getattr(getattr(client, operation.resource), operation.name)
        taken = signature(method).parameters
        given = {name: value for name, value in arguments.items() if name in taken} | _limit(operation)
        for size in sizes:
            multiply(fake, size, only=tables)
            gc.collect()
            await method(**given)
            yield median([await _milliseconds(method, given) for _ in range(REPEATED)])


async def _milliseconds(method: Callable[..., Awaitable[object]], given: dict[str, Any]) -> float:
    began = time.process_time()
    await method(**given)
    return 1000 * (time.process_time() - began)


def _limit(operation: Operation) -> dict[str, int]:
    pagination = operation.pagination
    return {} if pagination is None else {pagination.size: min(pagination.allowed_limits, default=PAGE)}


def _has_items(name: str, number: int) -> bool:
    return name not in INTERNAL and number >= MANY - 1
