"""Plot the processor, accelerator and memory usage of a training task as a PNG. Needs matplotlib.

By default, the script runs a job on a built-in fake of the service. With `--job` it reads the metrics from your cloud.

    python examples/plot_training_metrics.py
    python examples/plot_training_metrics.py --job 7c1e94d2-58a3-4b0f-9d66-e2f0a17b3c85 --task worker-0 --to use.png
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from aiomodelarts import ModelArts, ModelArtsError
from aiomodelarts.metrics import Columns, to_columns
from aiomodelarts.testing import FakeModelArts

LABELS = {
    "cpuUsage": "CPU",
    "memUsage": "memory",
    "gpuUtil": "GPU",
    "gpuMemUsage": "GPU memory",
    "npuUtil": "NPU",
    "npuMemUsage": "NPU memory",
}


async def read(job_id: str, task: str) -> Columns:
    """Return the metrics of a task in the cloud that the environment selects."""
    async with ModelArts() as client:
        return to_columns(await client.training_jobs.list_metrics(job_id, task))


async def train_and_read(task: str) -> Columns:
    """Run a job on a fake and return its metrics. The fake's clock is virtual, so this takes no time."""
    async with FakeModelArts().client() as client:
        job = await client.training_jobs.create_and_wait(
            kind="job",
            metadata={"name": "flowers"},
            algorithm={"code_dir": "/demo/code/", "boot_file": "/demo/code/train.py"},
            spec={"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1}},
        )
        return to_columns(await client.training_jobs.list_metrics(job.metadata.id, task))


def plot(columns: Columns, title: str, path: Path) -> None:
    """Draw a line for each metric with values."""
    import matplotlib as mpl

    mpl.use("agg")  # renders to files, without a window
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 4), layout="constrained")
    for name, label in LABELS.items():
        values = [float("nan") if value is None else float(value) for value in columns.get(name, [])]
        if any(value == value for value in values):  # noqa: PLR0124  # NaN differs from itself
            axes.plot(columns["minute"], values, ".-", label=label)  # a single minute is a dot
    axes.set(title=title, xlabel="minutes since the start", ylabel="usage in percent", ylim=(0, 100))
    axes.locator_params(axis="x", integer=True)
    axes.legend(loc="lower right")
    figure.savefig(path, dpi=150)
    pyplot.close(figure)


def main() -> int:
    """Parse the command line, read the metrics and plot them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--job", help="ID of a training job in your cloud (default: run one on a fake)")
    parser.add_argument("--task", default="worker-0", help="task of the job (default: %(default)s)")
    parser.add_argument(
        "--to", type=Path, default=Path("training-metrics.png"), help="PNG file to write (default: %(default)s)"
    )
    options = parser.parse_args()
    try:
        columns = asyncio.run(read(options.job, options.task) if options.job else train_and_read(options.task))
    except ModelArtsError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    if all(value is None for name in LABELS for value in columns.get(name, [])):
        print("The task has no metrics yet.", file=sys.stderr)
        return 1
    try:
        plot(columns, f"{options.job or 'flowers'}, {options.task}", options.to)
    except OSError as error:
        print(f"Can't write {options.to}: {error.strerror}", file=sys.stderr)
        return 1
    print(f"Plotted {len(columns['minute'])} minutes to {options.to}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
