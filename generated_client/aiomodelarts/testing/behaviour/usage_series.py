"""Utilization of a machine during training: one average per minute, deterministic for a machine and minute."""

from __future__ import annotations

MISSING = -1.0
HIGHEST = {"cpuUsage": 64.0, "memUsage": 41.0, "gpuUtil": 97.0, "gpuMemUsage": 72.0}


def usage(metric: str, minutes: int, machine: int = 0) -> list[float]:
    """Return the averages of a number of minutes: the first has no measurement, then the load rises to its maximum.

    Args:
        metric: Name of the metric.
        minutes: Number of minutes that have begun.
        machine: Index of the machine in the job.
    """
    highest = HIGHEST[metric] - machine % 7
    return [round(highest * (1 - 0.5**minute), 1) if minute else MISSING for minute in range(minutes)]
