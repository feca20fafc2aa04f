"""Log in, submit a training job, wait for it with a progress bar, follow its log, and list the newest jobs.

Without credentials in the environment, the job runs on a built-in fake of the service, on a loopback socket. With
credentials (OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, ...) it runs in your cloud: pass your own code, output folder and
machine flavor.

    python examples/quickstart.py
    python examples/quickstart.py --code-dir /bucket/code/ --boot-file /bucket/code/train.py --output /bucket/output/
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from aiomodelarts import ModelArts, ModelArtsError, Progress
from aiomodelarts.models import TrainingJob
from aiomodelarts.testing import FakeModelArts, ScaledClock, serving

FAKE_SPEED = 100.0
PHASES = ["Creating", "Pending", "Running", "Completed"]
LOGIN_VARIABLES = ("OS_TOKEN", "OS_AUTH_TOKEN", "OS_USERNAME", "OS_PASSWORD")

console = Console()


@asynccontextmanager
async def connect(use_fake: bool) -> AsyncGenerator[ModelArts, None]:
    """Open a client for the cloud in the environment, or for a built-in fake with a fast clock."""
    if not use_fake:
        async with ModelArts() as client:
            yield client
        return
    fake = FakeModelArts(clock=ScaledClock(FAKE_SPEED))
    async with serving(fake) as url:
        console.print(f"Using the built-in fake at {url}. Its clock runs {FAKE_SPEED:g} times as fast.", soft_wrap=True)
        async with ModelArts(fake.credentials(url), clock=fake.clock) as client:
            await create_history(client)
            yield client


async def create_history(client: ModelArts) -> None:
    """Create a few jobs in the fake, so that the list has more than one page."""
    for number in range(1, 13):
        await client.training_jobs.create(
            metadata={"name": f"earlier-{number:02}"},
            algorithm={"code_dir": "/demo/code/", "boot_file": "/demo/code/train.py"},
            spec={"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1}},
        )


async def submit(client: ModelArts, options: argparse.Namespace) -> str:
    """Submit a training job and return its ID."""
    job = await client.training_jobs.create(
        metadata={"name": options.job_name, "description": "Submitted by the quickstart"},
        algorithm={
            "code_dir": options.code_dir,
            "boot_file": options.boot_file,
            "engine": {"engine_id": options.engine_id},
            "parameters": [{"name": "epochs", "value": "30"}],
            "outputs": [{"name": "train_url", "remote": {"obs": {"obs_url": options.output}}}],
        },
        spec={"resource": {"flavor_id": options.flavor_id, "node_count": 1}},
    )
    console.print(f"Submitted {job.metadata.name} with the ID {job.metadata.id}.", soft_wrap=True)
    return job.metadata.id


async def watch(client: ModelArts, job_id: str) -> TrainingJob:
    """Wait for the job with a progress bar, and print its log above the bar while it runs."""
    with Bar(TextColumn("{task.description:>10}"), BarColumn(), TimeElapsedColumn(), console=console) as bar:
        line = bar.add_task(PHASES[0], total=len(PHASES))

        def show(progress: Progress) -> None:
            phase = str(getattr(progress.state, "value", progress.state) or PHASES[0])
            reached = PHASES.index(phase) + 1 if phase in PHASES else None
            bar.update(line, description=phase, completed=reached)

        job, _ = await asyncio.gather(client.training_jobs.wait(job_id, on_progress=show), print_log(client, job_id))
    return job


async def print_log(client: ModelArts, job_id: str) -> None:
    """Print each line of the log as it arrives, until the job has ended."""
    async for line in client.training_jobs.follow_logs(job_id):
        console.print(f"  {line}", markup=False, highlight=False)


async def list_newest(client: ModelArts) -> None:
    """List the newest jobs; the pager requests further pages by itself."""
    console.print("Newest jobs of the project:")
    jobs = await client.training_jobs.list(limit=10, sort_by="create_time", order="desc").collect(limit=20)
    for number, job in enumerate(jobs, start=1):
        console.print(f"  {number:>3}. {job.metadata.name}: {job.status.phase.value}")


def suggest() -> None:
    """Print what to try next."""
    python = "python" if os.environ.get("VIRTUAL_ENV") else os.path.relpath(sys.executable)
    console.print("\nTry next:", style="bold")
    for purpose, command in (
        ("Run the same job in your cloud:", f"{python} examples/quickstart.py --help"),
        ("Keep a fake running for your own programs:", f"{python} -m aiomodelarts.testing serve"),
        ("Read the guides, from credentials to testing:", "docs/README.md"),
    ):
        console.print(f"  {purpose:<46} {command}", markup=False, highlight=False, soft_wrap=True)


async def main(options: argparse.Namespace) -> None:
    """Run the whole quickstart."""
    async with connect(options.fake) as client:
        console.print(f"Logged in to project {await client.project_id()}.")
        job_id = await submit(client, options)
        job = await watch(client, job_id)
        console.print(f"The job ran for {job.status.duration / 1000:.0f} s.")
        await list_newest(client)
    suggest()


def parse() -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fake", action="store_true", help="use the built-in fake even if credentials are set")
    parser.add_argument("--job-name", default=f"quickstart-{int(time.time())}", help="default: %(default)s")
    parser.add_argument("--code-dir", help="OBS folder with the training code")
    parser.add_argument("--boot-file", help="file in that folder to run")
    parser.add_argument("--output", help="OBS folder for the results")
    parser.add_argument(
        "--engine-id", default="pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64", help="default: %(default)s"
    )
    parser.add_argument("--flavor-id", default="modelarts.p3.large.public", help="machine flavor, default: %(default)s")
    options = parser.parse_args()
    options.fake = options.fake or not any(os.environ.get(name) for name in LOGIN_VARIABLES)
    paths = {"code_dir": "/demo/code/", "boot_file": "/demo/code/train.py", "output": "/demo/output/"}
    for name, default in paths.items():
        if getattr(options, name) is None:
            if not options.fake:
                parser.error(f"--{name.replace('_', '-')} is required to run the job in a cloud")
            setattr(options, name, default)
    return options


if __name__ == "__main__":
    try:
        asyncio.run(main(parse()))
    except ModelArtsError as error:
        sys.exit(f"{type(error).__name__}: {error}")
