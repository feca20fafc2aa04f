"""Log in, create a training job, wait for it, page through all jobs, print its log.

Runs against an embedded fake of the service on a loopback socket, or against a cloud when credentials are in the
environment (OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, ...): then name your own code, flavor and folders.

    python examples/quickstart.py
    python examples/quickstart.py --app-url /bucket/code/ --boot-file-url /bucket/code/train.py --train-url /bucket/out/
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from aiomodelarts import ModelArts, ModelArtsError, Progress
from aiomodelarts.models import JobStatus
from aiomodelarts.testing import FakeModelArts, ScaledClock, serving

if TYPE_CHECKING:
    from aiomodelarts.params import TrainingJobV1Config

FAKE_SPEED = 20.0
STAGES = {JobStatus.INIT: 1, JobStatus.WAITING: 2, JobStatus.RUNNING: 3, JobStatus.COMPLETED: 4}
LOGIN_VARIABLES = ("OS_TOKEN", "OS_AUTH_TOKEN", "OS_USERNAME", "OS_PASSWORD")

console = Console()


@asynccontextmanager
async def connect(use_fake: bool) -> AsyncGenerator[ModelArts, None]:
    """Open a client for the cloud of the environment, or for an embedded fake whose time runs faster."""
    if not use_fake:
        async with ModelArts() as client:
            yield client
        return
    fake = FakeModelArts(clock=ScaledClock(FAKE_SPEED))
    async with serving(fake) as url:
        console.print(f"no cloud in sight: a fake serves ModelArts and IAM at {url}, {FAKE_SPEED:g} times as fast")
        async with ModelArts(fake.credentials(url), clock=fake.clock) as client:
            await make_history(client)
            yield client


async def make_history(client: ModelArts) -> None:
    """Create a few jobs in the fake, so that there are pages to walk through."""
    config: TrainingJobV1Config = {"worker_server_num": 1, "model_id": 1, "spec_id": 3}
    for number in range(1, 13):
        await client.training_jobs_v1.create(job_name=f"earlier-{number:02}", config=config)


async def train(client: ModelArts, options: argparse.Namespace) -> tuple[int | str, int | str]:
    """Create a job and wait for its end with a progress bar; returns the ids of job and version."""
    job = await client.training_jobs_v1.create(
        job_name=options.job_name,
        job_desc="made by the quickstart",
        config={
            "worker_server_num": 1,
            "app_url": options.app_url,
            "boot_file_url": options.boot_file_url,
            "engine_id": options.engine_id,
            "spec_id": options.spec_id,
            "train_url": options.train_url,
            "parameter": [{"label": "epochs", "value": "30"}],
        },
    )
    if not job.job_id or not job.version_id:
        raise SystemExit(f"the service accepted the job without telling its ids: {job}")
    console.print(f"created job {job.job_id} ({job.job_name}), version {job.version_id}")
    columns = (TextColumn("{task.description:>10}"), BarColumn(), TimeElapsedColumn())
    with Bar(*columns, console=console) as bar:
        task = bar.add_task("INIT", total=len(STAGES))

        def show(progress: Progress) -> None:
            state = progress.state
            name = state.name if isinstance(state, JobStatus) else str(state)
            done = STAGES.get(state) if isinstance(state, JobStatus) else None
            bar.update(task, description=name, completed=done)

        version = await client.training_jobs_v1.wait(job.job_id, job.version_id, on_progress=show)
    console.print(f"it took {(version.duration or 0) / 1000:.0f} s")
    return job.job_id, job.version_id


async def look_around(client: ModelArts) -> None:
    """Page through all jobs."""
    number = 0
    async for job in client.training_jobs_v1.list(per_page=10, sort_by="create_time", order="desc"):
        number += 1
        state = job.status.name if isinstance(job.status, JobStatus) else job.status
        console.print(f"  {number:>3}. {job.job_name}: {state}")


async def print_log(client: ModelArts, job_id: int | str, version_id: int | str) -> None:
    """Print the newest lines of each log file."""
    async for name in client.training_jobs_v1.list_log_files(job_id, version_id):
        log = await client.training_jobs_v1.get_log(job_id, version_id, log_file=name, lines=10)
        console.print(f"the last lines of {name}:")
        for line in str(log.content or "").splitlines():
            console.print(f"  {line}", markup=False, highlight=False)


async def main(options: argparse.Namespace) -> None:
    """The whole job."""
    async with connect(options.fake) as client:
        console.print(f"logged in to project {await client.project_id()}")
        job_id, version_id = await train(client, options)
        console.print("all jobs of the project:")
        await look_around(client)
        await print_log(client, job_id, version_id)


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fake", action="store_true", help="use the embedded fake even when credentials are there")
    parser.add_argument("--job-name", default=f"quickstart-{int(time.time())}", help="default: %(default)s")
    parser.add_argument("--app-url", help="OBS folder with the code")
    parser.add_argument("--boot-file-url", help="file in it to start")
    parser.add_argument("--train-url", help="OBS folder for the results")
    parser.add_argument("--engine-id", type=int, default=1, help="default: %(default)s")
    parser.add_argument("--spec-id", type=int, default=3, help="machine flavor, default: %(default)s")
    options = parser.parse_args()
    options.fake = options.fake or not any(os.environ.get(name) for name in LOGIN_VARIABLES)
    paths = {"app_url": "/demo/code/", "boot_file_url": "/demo/code/train.py", "train_url": "/demo/output/"}
    for name, usual in paths.items():
        if getattr(options, name) is None:
            if not options.fake:
                parser.error(f"--{name.replace('_', '-')} is needed for a real cloud")
            setattr(options, name, usual)
    return options


if __name__ == "__main__":
    try:
        asyncio.run(main(parse()))
    except ModelArtsError as error:
        sys.exit(f"{type(error).__name__}: {error}")
