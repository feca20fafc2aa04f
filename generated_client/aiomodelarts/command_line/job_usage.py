"""Command `modelarts jobs top`: the usage of CPU, accelerators and memory by a training job."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..metrics import to_columns
from .intent import intent_command
from .job_log import job_id_of
from .output.formats import write
from .printable_text import clear_screen, printable
from .resource_argument import ResourceArgument
from .settings import DURATION, Settings

if TYPE_CHECKING:
    from ..modelarts import ModelArts

NAMES = {
    "cpuUsage": "CPU",
    "memUsage": "memory",
    "gpuUtil": "GPU",
    "gpuMemUsage": "GPU memory",
    "npuUtil": "NPU",
    "npuMemUsage": "NPU memory",
}
"""Metrics that are shown, in percent."""
WIDTH, FULL = 30, 100.0
WARM, HOT = 50.0, 90.0
PLOT_EXTRA = "--plot needs matplotlib; install it with `pip install matplotlib`"


def top_command() -> click.Command:
    """Return the command `top`."""
    params: list[click.Parameter] = [
        ResourceArgument("job", "training_jobs", by_name=True),
        click.Option(["--task"], metavar="NAME", help="Task, such as worker-1 [all]."),
        click.Option(
            ["--watch"], type=DURATION, is_flag=False, flag_value=30.0, help="Show the usage again every 30 s."
        ),
        click.Option(["--plot"], type=click.Path(dir_okay=False), help="Write a picture of the usage over time."),
    ]
    return intent_command("top", "Show the usage of CPU, accelerators and memory by a training job.", params, _top)


async def _top(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    if given["plot"]:
        _check_plot(given["plot"])
    job_id = await job_id_of(client, given["job"])
    while True:
        job = await client.training_jobs.get(job_id)
        tasks = [given["task"]] if given["task"] else job.status.tasks
        usage = {task: to_columns(await client.training_jobs.list_metrics(job_id, task)) for task in tasks}
        if given["watch"] is not None:
            clear_screen()
        if settings.output.format in ("table", "wide") and not settings.query:
            print(usage_text(f"{job.metadata.name}: {job.status.phase}", usage))  # noqa: T201
        else:
            write(_rows(usage), settings.output, ())
        if given["plot"]:
            plot(job.metadata.name, usage, Path(given["plot"]))
        if given["watch"] is None or job.status.phase in ("Completed", "Failed", "Terminated", "Abnormal"):
            return 0
        await client.clock.sleep(max(given["watch"], 1.0))


def _rows(usage: Mapping[str, Mapping[str, list[Any]]]) -> list[dict[str, Any]]:
    """Return a row for each minute of each task."""
    rows: list[dict[str, Any]] = []
    for task, columns in usage.items():
        for number in range(len(columns.get("minute", ()))):
            rows.append({"task": task, **{name: values[number] for name, values in columns.items()}})
    return rows


def usage_text(title: str, usage: Mapping[str, Mapping[str, list[Any]]]) -> str:
    """Return the newest usage of each task as bars.

    Args:
        title: First line.
        usage: Columns of metrics by task, as `to_columns` returns them.
    """
    from rich.text import Text

    lines = [Text(printable(title), style="bold")]
    for task, columns in usage.items():
        lines.append(Text(printable(task)))
        shown = {name: _newest(columns[name]) for name in NAMES if name in columns}
        measured = {name: value for name, value in shown.items() if value is not None}
        if not measured:
            lines.append(Text("  nothing was measured yet"))
        for name, value in measured.items():
            filled = round(min(max(value, 0.0), FULL) / FULL * WIDTH)
            style = "red" if value >= HOT else "yellow" if value >= WARM else "green"
            full, empty = _marks()
            bar = Text(full * filled, style=style) + Text(empty * (WIDTH - filled), style="dim")
            lines.append(Text(f"  {NAMES[name]:<10} ") + bar + Text(f" {value:5.1f} %"))
    return _printed(lines)


def _marks() -> tuple[str, str]:
    """Return the marks of full and empty parts of a bar that the terminal can show."""
    try:
        "█░".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return "#", "."
    return "█", "░"


def _newest(values: list[Any]) -> float | None:
    return next((float(value) for value in reversed(values) if value is not None), None)


def _printed(lines: list[Any]) -> str:
    import io

    from rich.console import Console

    stream = io.StringIO()
    terminal = sys.stdout.isatty()
    console = Console(file=stream, force_terminal=terminal, color_system="auto" if terminal else None, highlight=False)
    for line in lines:
        console.print(line, soft_wrap=True)
    return stream.getvalue().rstrip("\n")


def _check_plot(path: str) -> None:
    """Check that a picture can be written, before anything is requested.

    Raises:
        click.UsageError: matplotlib is not installed, or the folder does not exist.
    """
    from importlib.util import find_spec

    if find_spec("matplotlib") is None:
        raise click.UsageError(PLOT_EXTRA)
    if not Path(path).resolve().parent.is_dir():
        raise click.UsageError(f"--plot: the folder of {path} does not exist")


def plot(title: str, usage: Mapping[str, Mapping[str, list[Any]]], path: Path) -> None:
    """Write a picture of the usage over time: a panel for each metric, a line for each task.

    Args:
        title: Title of the picture.
        usage: Columns of metrics by task.
        path: File to write; the suffix chooses the format, such as `.png` or `.svg`.
    """
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as untyped

    pyplot: Any = untyped  # its types are incomplete

    names = [name for name in NAMES if any(_newest(columns.get(name, [])) is not None for columns in usage.values())]
    figure, panels = pyplot.subplots(
        max(len(names), 1), 1, sharex=True, squeeze=False, figsize=(8, 2 + 1.6 * len(names))
    )
    for name, panel in zip(names, panels[:, 0], strict=True) if names else ():
        for task, columns in usage.items():
            values = [float("nan") if value is None else value for value in columns.get(name, [])]
            panel.plot(columns["minute"][: len(values)], values, label=task)
        panel.set_ylabel(f"{NAMES[name]} in %")
        panel.set_ylim(0, 105)
    panels[-1, 0].set_xlabel("minutes since the start")
    if len(usage) > 1 and names:
        panels[0, 0].legend(loc="lower right")
    figure.suptitle(title)
    figure.tight_layout()
    figure.savefig(path)
    pyplot.close(figure)
    print(f"{printable(str(path))} written", file=sys.stderr)  # noqa: T201
