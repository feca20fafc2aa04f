"""Delete old failed training jobs, stopped notebooks and failed services whose names start with a prefix.

python clean_up.py --prefix test- --days 30 --dry-run
"""

import argparse
import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from aiomodelarts import ApiError, Conflict, ModelArts, ModelArtsError, NotFound, to_datetime
from aiomodelarts.models import NotebookStatus, ServiceStatus, TrainingJobPhase

ENDED = {TrainingJobPhase.FAILED, TrainingJobPhase.ABNORMAL, TrainingJobPhase.TERMINATED}


class Old(NamedTuple):
    kind: str
    id: str
    name: str
    state: str
    since: datetime


class CleanUp:
    def __init__(self, client: ModelArts, prefix: str, before: datetime) -> None:
        self.client = client
        self.prefix = prefix
        self.before = before

    async def jobs(self) -> list[Old]:
        found: list[Old] = []
        async for job in self.client.training_jobs.list(sort_by="create_time", order="asc"):
            created = to_datetime(job.metadata.create_time)
            if created >= self.before:
                break
            if job.status.phase in ENDED and job.metadata.name.startswith(self.prefix):
                found.append(Old("training job", job.metadata.id, job.metadata.name, job.status.phase.value, created))
        return found

    async def notebooks(self) -> list[Old]:
        found: list[Old] = []
        async for page in self.client.notebooks.list(limit=50, sort_dir="ASC").pages():
            for notebook in page:
                if notebook.status == NotebookStatus.RUNNING or not notebook.name.startswith(self.prefix):
                    continue
                created = to_datetime(notebook.create_at) or datetime.min.replace(tzinfo=UTC)  # the oldest have no time
                if created < self.before:
                    found.append(Old("notebook", notebook.id, notebook.name, notebook.status.value, created))
        return found

    async def services(self) -> list[Old]:
        return [
            Old("service", one.service_id, one.service_name, one.status.value, to_datetime(one.publish_at))
            async for one in self.client.services.list(status="failed", order="asc")
            if one.status is ServiceStatus.FAILED
            and one.service_name.startswith(self.prefix)
            and one.publish_at < self.before.timestamp() * 1000
        ]

    async def delete(self, old: Old) -> bool:
        delete: dict[str, Callable[[str], Awaitable[object]]] = {
            "training job": self.client.training_jobs.delete,
            "notebook": self.client.notebooks.delete_and_wait,
            "service": self.client.services.delete_and_wait,
        }
        try:
            await delete[old.kind](old.id)
        except NotFound:
            print(f"{old.kind} {old.name} is gone already")
        except Conflict as error:
            print(f"{old.kind} {old.name} is in use: {error.message}")
            return False
        except ApiError as error:
            print(f"{old.kind} {old.name}: {error.status} {error.code}, request {error.request_id}")
            return False
        return True


async def clean_up(client: ModelArts, prefix: str, age: timedelta, *, dry_run: bool = False) -> list[Old]:
    """Delete what is older than `age`, and return what was deleted (or would be)."""
    cleaner = CleanUp(client, prefix, datetime.fromtimestamp(time.time(), UTC) - age)
    lists = await asyncio.gather(cleaner.jobs(), cleaner.notebooks(), cleaner.services())
    everything = sorted((old for found in lists for old in found), key=lambda old: old.since)
    for old in everything:
        print(f"{old.since:%Y-%m-%d}  {old.kind:<12}  {old.state:<10}  {old.name}")
    if dry_run:
        return everything
    results = await asyncio.gather(*(cleaner.delete(old) for old in everything))
    return [old for old, deleted in zip(everything, results, strict=True) if deleted]


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--prefix", required=True)
    parser.add_argument("--days", type=float, default=30)
    parser.add_argument("--dry-run", action="store_true")
    options = parser.parse_args()
    async with ModelArts(deadline=60) as client:
        deleted = await clean_up(client, options.prefix, timedelta(days=options.days), dry_run=options.dry_run)
        total = await client.training_jobs.list().total()
        print(f"{len(deleted)} deleted; {total} training jobs are left")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except ModelArtsError as error:
        sys.exit(str(error))
