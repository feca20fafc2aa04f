"""Run jobs with bounded concurrency."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import TypeVar

from attrs import frozen

from .progress import ProgressMeter
from .s3_requests import S3Requests

T = TypeVar("T")


@frozen
class Transfers:
    """Everything that the transfers of one call share.

    Args:
        requests: Requests to object storage.
        slots: Semaphore that bounds the number of concurrent requests, and with it the memory for parts.
        workers: Maximum number of concurrent files.
        part_size: Size of a part, in bytes.
        retries: Number of times that an interrupted download continues without progress.
        meter: Progress of the call.
    """

    requests: S3Requests
    slots: asyncio.Semaphore
    workers: int
    part_size: int
    retries: int
    meter: ProgressMeter


async def run_bounded(function: Callable[[T], Awaitable[object]], items: Iterable[T], workers: int) -> None:
    """Call a function for each item, with at most `workers` calls at a time.

    The first error cancels the other calls. All calls have ended when this function returns or raises.

    Args:
        function: Function to call.
        items: Its arguments.
        workers: Maximum number of concurrent calls.
    """
    waiting: Iterator[T] = iter(items)

    async def work() -> None:
        for item in waiting:
            await function(item)

    tasks = [asyncio.create_task(work()) for _ in range(workers)]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
