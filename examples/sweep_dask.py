"""Run a hyperparameter sweep: 200 training jobs, submitted by the workers of a Dask cluster on this machine.

The workers share one login through the token cache on disk. Each worker has an equal share of the rate limit, so the
workers need not communicate. The sweep runs against a built-in fake of the service on a loopback socket. It needs the
packages of the dependency group `examples`.

    python examples/sweep_dask.py --workers 4 --rate 50
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any, cast

from attrs import frozen
from distributed import Client, LocalCluster, get_worker

from aiomodelarts import Attempt, ModelArts, PasswordCredentials
from aiomodelarts.credentials import CachedCredentials
from aiomodelarts.testing import FakeModelArts, ScaledClock, serving

LEARNING_RATES = [0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001]
BATCH_SIZES = [16, 32, 64, 128, 256]
OPTIMIZERS = ["sgd", "momentum", "rmsprop", "adam", "adamw"]
JOBS_PER_TASK = 10
ENGINE = "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"
FLAVOR = "modelarts.p3.large.public"


@frozen
class RateLimit:
    """Hook that limits the rate of one worker. Its state is an attribute of the worker, so it outlives a task.

    Args:
        seconds: Seconds between the starts of two attempts.
    """

    seconds: float

    async def before(self, _attempt: Attempt) -> None:
        """Wait until the next attempt of this worker may start."""
        state = vars(get_worker())
        now = time.monotonic()
        start = max(now, state.get("next_attempt", now))
        state["next_attempt"] = start + self.seconds
        await asyncio.sleep(start - now)

    def after(self, _attempt: Attempt) -> None:
        """Do nothing: only the start of an attempt matters."""

    def on_retry(self, _attempt: Attempt) -> None:
        """Do nothing: the next attempt waits in `before`."""


@frozen
class Trial:
    """One point of the sweep.

    Args:
        number: Number of the trial.
        learning_rate: Learning rate.
        batch_size: Samples per step.
        optimizer: Name of the optimizer.
    """

    number: int
    learning_rate: float
    batch_size: int
    optimizer: str

    @property
    def name(self) -> str:
        """Name of the job."""
        return f"sweep-{self.number:03}"


def submit(unopened: ModelArts, trials: list[Trial]) -> tuple[str, list[str]]:
    """Open the pickled client in a worker and create jobs.

    Args:
        unopened: Client that is not open yet. It is pickled with its arguments; the token comes from the cache.
        trials: Trials to create jobs for.

    Returns:
        Address of the worker and IDs of the jobs.
    """

    async def create() -> list[str]:
        async with unopened as client:
            return await asyncio.gather(*(create_one(client, trial) for trial in trials))

    return get_worker().address, asyncio.run(create())


async def create_one(client: ModelArts, trial: Trial) -> str:
    """Create the job of a trial and return its ID."""
    job = await client.training_jobs.create(
        metadata={"name": trial.name},
        algorithm={
            "code_dir": "/sweep/code/",
            "boot_file": "/sweep/code/train.py",
            "engine": {"engine_id": ENGINE},
            "parameters": [
                {"name": "learning_rate", "value": str(trial.learning_rate)},
                {"name": "batch_size", "value": str(trial.batch_size)},
                {"name": "optimizer", "value": trial.optimizer},
            ],
            "outputs": [{"name": "train_url", "remote": {"obs": {"obs_url": f"/sweep/output/{trial.name}/"}}}],
        },
        spec={"resource": {"flavor_id": FLAVOR, "node_count": 1}},
    )
    return job.metadata.id


def sweep(login: PasswordCredentials, endpoint: str, options: argparse.Namespace) -> None:
    """Start the cluster, submit all jobs, print a summary and stop the cluster."""
    points = itertools.product(LEARNING_RATES, BATCH_SIZES, OPTIMIZERS)
    trials = [Trial(number, *point) for number, point in enumerate(points, start=1)]
    random.Random(7).shuffle(trials)  # noqa: S311  # not a secret; the order need not be unpredictable
    tasks = [trials[start : start + JOBS_PER_TASK] for start in range(0, len(trials), JOBS_PER_TASK)]
    with tempfile.TemporaryDirectory(prefix="sweep-") as folder:
        unopened = ModelArts(
            CachedCredentials(login, folder=Path(folder) / "tokens"),
            endpoint=endpoint,
            hooks=[RateLimit(options.workers / options.rate)],
        )
        settings: dict[str, Any] = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0", "local_directory": folder}
        with (
            LocalCluster(n_workers=options.workers, threads_per_worker=1, **settings) as cluster,  # type: ignore[no-untyped-call]
            Client(cluster) as dask,  # type: ignore[no-untyped-call]  # distributed has few annotations
        ):
            started = time.monotonic()
            futures: Any = dask.map(submit, [unopened] * len(tasks), tasks, pure=False)
            done = cast("list[tuple[str, list[str]]]", dask.gather(futures))
            seconds = time.monotonic() - started
    jobs = {job_id for _, ids in done for job_id in ids}
    by_worker = Counter({worker: 0 for worker, _ in done})
    for worker, ids in done:
        by_worker[worker] += len(ids)
    print(f"{len(jobs)} jobs by {len(by_worker)} workers in {seconds:.1f} s, {len(jobs) / seconds:.0f} a second")
    for number, worker in enumerate(sorted(by_worker), start=1):
        print(f"  worker {number}: {by_worker[worker]} jobs")


async def main(options: argparse.Namespace) -> None:
    """Serve the fake while the sweep runs in a thread."""
    fake = FakeModelArts(clock=ScaledClock(1.0))
    if options.url:
        await asyncio.to_thread(sweep, fake.credentials(options.url), options.url, options)
        return
    async with serving(fake) as url:
        print(f"Using the built-in fake at {url}.")
        await asyncio.to_thread(sweep, fake.credentials(url), url, options)
    print(f"The fake received {len(fake.calls)} calls and issued {fake.iam.counts['tokens']} token.")


def parse() -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workers", type=int, default=4, help="number of worker processes, default: %(default)s")
    parser.add_argument(
        "--rate", type=float, default=50.0, help="calls per second of all workers together, default: %(default)s"
    )
    parser.add_argument("--url", help="URL of a running fake (default: start one)")
    options = parser.parse_args()
    if options.workers < 1 or options.rate <= 0:
        parser.error("--workers must be at least 1, and --rate above 0")
    return options


if __name__ == "__main__":
    asyncio.run(main(parse()))
