"""A hyperparameter sweep: train each combination in a job of its own, a few at a time, and print the best."""

import asyncio
import itertools
import re
import sys
from dataclasses import dataclass
from datetime import timedelta

from aiomodelarts import ModelArts, Progress, WaitFailed, WaitTimeout
from aiomodelarts.models import TrainingJob, TrainingJobMetricName, TrainingJobPhase

LEARNING_RATES = [0.1, 0.01, 0.001]
BATCH_SIZES = [32, 64]
AT_ONCE = 3


@dataclass(order=True)
class Result:
    seconds: float
    name: str
    job_id: str
    state: TrainingJobPhase
    gpu: float
    lines: int


async def pick_flavor(client: ModelArts) -> str:
    """Return the GPU flavor with the fewest cores."""
    flavors = await client.training_jobs.list_flavors(flavor_type="GPU")
    smallest = min(flavors, key=lambda flavor: flavor.flavor_info.cpu.core_num)
    print(f"{len(flavors)} flavors, taking {smallest.flavor_name}")
    return smallest.flavor_id


async def submit(client: ModelArts, flavor: str, name: str, parameters: dict[str, float]) -> TrainingJob:
    old = await client.training_jobs.find(name)
    if old is not None:
        print(f"{name} was submitted by an earlier run as {old.metadata.id}")
        return old
    return await client.training_jobs.create(
        metadata={"name": name, "description": f"sweep over {', '.join(parameters)}"},
        algorithm={
            "code_dir": "/sweep/code/",
            "boot_file": "/sweep/code/train.py",
            "parameters": [{"name": key, "value": str(value)} for key, value in parameters.items()],
            "outputs": [{"name": "train_url", "remote": {"obs": {"obs_url": f"/sweep/output/{name}/"}}}],
        },
        spec={"resource": {"flavor_id": flavor, "node_count": 1}},
    )


async def run_trial(client: ModelArts, flavor: str, name: str, parameters: dict[str, float]) -> Result:
    job = await submit(client, flavor, name, parameters)

    def show(progress: Progress) -> None:
        print(f"{name}: {progress.state} after {progress.elapsed:.0f} s")

    try:
        job = await client.training_jobs.wait(
            job.metadata.id, timeout=timedelta(hours=6).total_seconds(), on_progress=show
        )
    except WaitFailed as error:
        print(f"{name} failed: {error}")
        job = await client.training_jobs.get(job.metadata.id)
    except WaitTimeout:
        job = await client.training_jobs.stop(job.metadata.id)
    task = job.status.tasks[0]
    lines = 0
    async for line in client.training_jobs.follow_logs(job.metadata.id, task):
        lines += 1
        if match := re.search(r"accuracy[=: ]+([\d.]+)", line):
            print(f"{name}: {match[1]}")
    gpu = 0.0
    for metric in await client.training_jobs.list_metrics(job.metadata.id, task):
        if metric.metric == TrainingJobMetricName.GPU_UTIL and metric.value:
            gpu = max(metric.value)
    return Result(job.status.duration / 1000, job.metadata.name, job.metadata.id, job.status.phase, gpu, lines)


async def sweep(client: ModelArts, prefix: str = "sweep") -> list[Result]:
    flavor = await pick_flavor(client)
    slots = asyncio.Semaphore(AT_ONCE)

    async def trial(number: int, learning_rate: float, batch_size: int) -> Result:
        async with slots:
            parameters = {"learning_rate": learning_rate, "batch_size": batch_size}
            return await run_trial(client, flavor, f"{prefix}-{number:03}", parameters)

    combinations = itertools.product(LEARNING_RATES, BATCH_SIZES)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(trial(number, *values)) for number, values in enumerate(combinations)]
    results = sorted(task.result() for task in tasks)
    for result in results:
        print(f"{result.name:<12} {result.state.value:<10} {result.seconds:>8.0f} s  {result.gpu:.0f} % GPU")
    return results


async def main(prefix: str) -> None:
    async with ModelArts(max_concurrency=10) as client:
        completed = [one for one in await sweep(client, prefix) if one.state is TrainingJobPhase.COMPLETED]
        if not completed:
            sys.exit("all trials failed")
        best = completed[0]
        events = await client.training_jobs.list_events(best.job_id, limit=50)
        print(f"best: {best.name}, {events.total} events, the last one: {events[-1].message}")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
