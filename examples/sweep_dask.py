"""A hyperparameter sweep: 200 training jobs, submitted by the workers of a Dask cluster on this machine.

All workers together log in once, by the token cache on disk, and make at most so many calls a second: each has an equal
share of the rate, so they need not talk to each other. Runs against an embedded fake of the service on a loopback
socket. Needs the packages of the dependency group `examples`.

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

from attrs import field, frozen
from distributed import Client, LocalCluster, get_worker

from aiomodelarts import Attempt, ModelArts, PasswordCredentials
from aiomodelarts.credentials import CachedCredentials
from aiomodelarts.testing import FakeModelArts, ScaledClock, serving

LEARNING_RATES = [0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001]
BATCH_SIZES = [16, 32, 64, 128, 256]
OPTIMIZERS = ["sgd", "momentum", "rmsprop", "adam", "adamw"]
JOBS_PER_TASK = 10


@frozen
class Pace:
    """A hook that keeps the attempts of one worker apart; it lives as long as the worker.

    Args:
        seconds: Between two attempts.
    """

    seconds: float

    async def before(self, _attempt: Attempt) -> None:
        """Wait for this worker's next turn."""
        worker = get_worker()
        now = time.monotonic()
        turn = max(now, getattr(worker, "next_turn", now))
        worker.next_turn = turn + self.seconds
        await asyncio.sleep(turn - now)

    def after(self, _attempt: Attempt) -> None:
        """Nothing: only the beginnings count."""

    def on_retry(self, _attempt: Attempt) -> None:
        """Nothing: the next attempt waits for its turn again."""


@frozen
class Trial:
    """One point of the sweep.

    Args:
        number: Its number.
        learning_rate: How far a step goes.
        batch_size: Samples a step.
        optimizer: How a step is chosen.
    """

    number: int
    learning_rate: float
    batch_size: int
    optimizer: str
    name: str = field(init=False)

    @name.default
    def _name(self) -> str:
        return f"sweep-{self.number:03}"


def submit(unopened: ModelArts, trials: list[Trial]) -> tuple[str, list[int | str]]:
    """What a worker does: open the client that was pickled, and create some jobs.

    Args:
        unopened: Comes over as its arguments; tokens come from the cache.
        trials: The jobs.

    Returns:
        The worker and the ids of the jobs.
    """

    async def create() -> list[int | str]:
        async with unopened as client:
            made = await asyncio.gather(*(create_one(client, trial) for trial in trials))
        return [job_id for job_id in made if job_id]

    return get_worker().address, asyncio.run(create())


async def create_one(client: ModelArts, trial: Trial) -> int | str | None:
    """Create the job of one trial; returns its id."""
    job = await client.training_jobs_v1.create(
        job_name=trial.name,
        config={
            "worker_server_num": 1,
            "app_url": "/sweep/code/",
            "boot_file_url": "/sweep/code/train.py",
            "engine_id": 1,
            "spec_id": 3,
            "train_url": f"/sweep/output/{trial.name}/",
            "parameter": [
                {"label": "learning_rate", "value": str(trial.learning_rate)},
                {"label": "batch_size", "value": str(trial.batch_size)},
                {"label": "optimizer", "value": trial.optimizer},
            ],
        },
    )
    return job.job_id or None


def sweep(login: PasswordCredentials, endpoint: str, options: argparse.Namespace) -> None:
    """Start the cluster, submit all jobs, print what came of it, stop the cluster."""
    points = itertools.product(LEARNING_RATES, BATCH_SIZES, OPTIMIZERS)
    trials = [Trial(number, *point) for number, point in enumerate(points, start=1)]
    random.Random(7).shuffle(trials)  # noqa: S311  # no secret: good points shall not all come last
    tasks = [trials[start : start + JOBS_PER_TASK] for start in range(0, len(trials), JOBS_PER_TASK)]
    with tempfile.TemporaryDirectory(prefix="sweep-") as folder:
        unopened = ModelArts(
            CachedCredentials(login, folder=Path(folder) / "tokens"),
            endpoint=endpoint,
            hooks=[Pace(options.workers / options.rate)],
        )
        with (
            LocalCluster(
                n_workers=options.workers,
                threads_per_worker=1,
                host="127.0.0.1",
                dashboard_address=None,
                local_directory=folder,
            ) as cluster,
            Client(cluster) as dask,
        ):
            started = time.monotonic()
            done = dask.gather(dask.map(submit, [unopened] * len(tasks), tasks, pure=False))
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
        print(f"a fake serves ModelArts and IAM at {url}")
        await asyncio.to_thread(sweep, fake.credentials(url), url, options)
    print(f"{fake.iam.requests} token request, {len(fake.calls)} calls")


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workers", type=int, default=4, help="processes, default: %(default)s")
    parser.add_argument("--rate", type=float, default=50.0, help="calls a second by all, default: %(default)s")
    parser.add_argument("--url", help="address of a fake that is served already; by default one is started")
    options = parser.parse_args()
    if options.workers < 1 or options.rate <= 0:
        parser.error("--workers is 1 or more and --rate above 0")
    return options


if __name__ == "__main__":
    asyncio.run(main(parse()))
