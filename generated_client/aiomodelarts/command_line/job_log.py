"""Find a training job by name, and follow its log."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..core.errors.exceptions import NotFound
from .continuing import following
from .exit_codes import PROGRAM
from .named_resource import UUID

if TYPE_CHECKING:
    from ..modelarts import ModelArts

INTERVAL = 10.0
"""Seconds between polls of a log."""


async def job_id_of(client: ModelArts, name_or_id: str) -> str:
    """Return the ID of a job that the user named by ID or name.

    Raises:
        NotFound: There is no such job.
        AmbiguousName: Several jobs have this name.
    """
    if UUID.fullmatch(name_or_id):
        return name_or_id
    job = await client.training_jobs.find(name_or_id)
    if job is None:
        raise NotFound(404, "", f"there is no training job {name_or_id!r}", operation="ListTrainingJobs")
    return job.metadata.id


async def first_task(client: ModelArts, job_id: str) -> str:
    """Return the name of the first task of a job; `worker-0` before the job has tasks."""
    job = await client.training_jobs.get(job_id)
    return next(iter(job.status.tasks), "worker-0")


async def existing_lines(client: ModelArts, job_id: str, task: str) -> list[str]:
    """Return the lines of the log of a task, of which the service keeps the newest 5 MB."""
    preview = await client.training_jobs.get_log_preview(job_id, task)
    return (preview.content or "").splitlines()


async def follow(client: ModelArts, job_id: str, task: str, interval: float = INTERVAL, tail: int | None = None) -> int:
    """Print the log of a task line by line until the job has ended; Ctrl-C leaves a line that says how to go on.

    Args:
        client: The client.
        job_id: ID of the job.
        task: Name of the task.
        interval: Time between polls, in seconds.
        tail: Number of lines to print of those that exist already; None for all.
    """

    def missed(count: int) -> None:
        print(f"{PROGRAM}: {count} bytes of the log are missing, because the service keeps only 5 MB", file=sys.stderr)  # noqa: T201

    left_out = 0
    named = [] if task == "worker-0" else ["--task", task]
    with following("The job continues", ["jobs", "logs", "-f", job_id, *named]):
        if tail is not None:
            left_out = max(len(await existing_lines(client, job_id, task)) - tail, 0)
        async for line in client.training_jobs.follow_logs(job_id, task, interval=interval, on_gap=missed):
            if left_out:
                left_out -= 1
            else:
                print(line, flush=True)  # noqa: T201
    return 0
