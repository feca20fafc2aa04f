"""Tasks of the soak test: each kind makes one or more calls and checks the result."""

from __future__ import annotations

import asyncio
import io
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiomodelarts import ModelArts

from .service import LIST_ITEMS, STATES, SoakService, log_of

LARGE = 300_000
"""Number of characters in a large body."""
LONGEST_DEADLINE, HOPELESS_DEADLINE = 0.3, 0.0001
LONGEST_UNTIL_CANCELLED = 0.05
REFUSED = "token refused"


@dataclass
class Site:
    """A service and an open client for it."""

    service: SoakService
    client: ModelArts


@dataclass
class Work:
    """A task.

    Args:
        number: Unique number of the task.
        kind: Kind of the task.
        site: Service and client to use.
        met: Names of the faults that its requests met, in order.
        refusals: Number of times that its token was rejected.
        cancelled: Whether the task was cancelled deliberately.
    """

    number: int
    kind: Kind
    site: Site
    met: list[str] = field(default_factory=list[str])
    refusals: int = 0
    cancelled: bool = False

    @property
    def executed(self) -> int:
        """Number of times that the service executed the request of the task."""
        path = f"/v1/{'0' * 32}/visualization-jobs/{self.number}"
        key = f"POST {path}/restart" if self.kind.once else f"PUT {path}"
        return self.site.service.executed[key]


@dataclass(frozen=True)
class Kind:
    """A kind of task.

    Args:
        name: Name in reports.
        share: Relative frequency.
        act: Function that executes the task.
        right: Function that checks the result.
        once: Whether the request must not be executed twice.
        bounded: Whether the task may end with `DeadlineExceeded`.
        cancelled: Whether the task is cancelled while it runs.
        streams: Whether the task downloads a file, which only faults of the connection may interrupt.
    """

    name: str
    share: float
    act: Callable[[Work, random.Random], Awaitable[Any]]
    right: Callable[[Work, Any], bool]
    once: bool = False
    bounded: bool = False
    cancelled: bool = False
    streams: bool = False


async def get(work: Work, _: random.Random) -> Any:
    """Read a job."""
    return await work.site.client.visualization_jobs.get(work.number)


async def restart(work: Work, _: random.Random) -> Any:
    """Restart a job, which must be executed only once."""
    return await work.site.client.visualization_jobs.restart(work.number)


async def update(work: Work, _: random.Random) -> Any:
    """Change the description of a job."""
    return await work.site.client.visualization_jobs.update(work.number, job_desc="new")


async def update_largely(work: Work, _: random.Random) -> Any:
    """Change the description of a job to a very long one."""
    return await work.site.client.visualization_jobs.update(work.number, job_desc="x" * LARGE)


async def delete(work: Work, _: random.Random) -> Any:
    """Delete a job."""
    return await work.site.client.visualization_jobs.delete(work.number)


async def get_in_time(work: Work, chance: random.Random) -> Any:
    """Read a job within a short deadline."""
    client = work.site.client.with_options(deadline=chance.uniform(0.001, LONGEST_DEADLINE))
    return await client.visualization_jobs.get(work.number)


async def get_too_late(work: Work, _: random.Random) -> Any:
    """Read a job within a deadline that no call can meet."""
    return await work.site.client.with_options(deadline=HOPELESS_DEADLINE).visualization_jobs.get(work.number)


async def list_all(work: Work, chance: random.Random) -> list[Any]:
    """Read a list of three pages, in half of the cases with prefetching."""
    jobs = work.site.client.visualization_jobs.list(search_content=str(work.number), per_page=10)
    return [job.job_id async for job in (jobs.prefetch(3) if chance.random() < 0.5 else jobs)]


async def wait(work: Work, _: random.Random) -> Any:
    """Wait until a job runs."""
    return await work.site.client.visualization_jobs.wait(work.number)


async def download(work: Work, _: random.Random) -> bytes:
    """Download a log."""
    to = io.BytesIO()
    await work.site.client.training_jobs.download_log(str(work.number), "worker-0", to, allow_http=True)
    return to.getvalue()


def cancelled(act: Callable[[Work, random.Random], Awaitable[Any]]) -> Callable[[Work, random.Random], Awaitable[Any]]:
    """Wrap a function to cancel it after a short time; the result is None if it was cancelled before its end."""

    async def act_until_cancelled(work: Work, chance: random.Random) -> Any:
        task = asyncio.ensure_future(act(work, chance))
        await asyncio.wait([task], timeout=chance.uniform(0.0, LONGEST_UNTIL_CANCELLED))
        work.cancelled = task.cancel()
        try:
            return await task
        except asyncio.CancelledError:
            return None

    return act_until_cancelled


def is_own_response(work: Work, result: Any) -> bool:
    """Return whether the response is that of this call."""
    return result.to_dict().get("job_id") == work.number


def is_running(work: Work, result: Any) -> bool:
    """Return whether the response is that of this call, with the job running."""
    return is_own_response(work, result) and result.to_dict().get("status") == STATES[-1]


def arrived_whole(work: Work, result: Any) -> bool:
    """Return whether the service received the complete body."""
    return is_own_response(work, result) and work.site.service.described[work.number] == LARGE


def is_complete(work: Work, result: Any) -> bool:
    """Return whether a list contains each job once and in order."""
    return result == [work.number * 1000 + one for one in range(LIST_ITEMS)]


def is_log(work: Work, result: Any) -> bool:
    """Return whether a file has the content of the log."""
    return result == log_of(work.number)


def never(_: Work, __: Any) -> bool:
    """Return False, because the task must not have a result."""
    return False


KINDS = [
    Kind("get", 40, get, is_own_response),
    Kind("restart", 20, restart, is_own_response, once=True),
    Kind("update", 8, update, is_own_response),
    Kind("delete", 8, delete, is_own_response),
    Kind("large update", 1, update_largely, arrived_whole),
    Kind("get with a deadline", 6, get_in_time, is_own_response, bounded=True),
    Kind("get with a hopeless deadline", 2, get_too_late, never, bounded=True),
    Kind("cancelled get", 6, cancelled(get), is_own_response, cancelled=True),
    Kind("cancelled restart", 4, cancelled(restart), is_own_response, once=True, cancelled=True),
    Kind("cancelled list", 2, cancelled(list_all), is_complete, cancelled=True),
    Kind("list", 6, list_all, is_complete),
    Kind("wait", 1, wait, is_running),
    Kind("download", 2, download, is_log, streams=True),
]
