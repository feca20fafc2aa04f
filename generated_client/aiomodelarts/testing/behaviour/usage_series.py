"""How busy a machine is while it trains: one average a minute, the same for the same machine and minute."""

from __future__ import annotations

MISSING = -1.0
HIGHEST = {"cpuUsage": 64.0, "memUsage": 41.0, "gpuUtil": 97.0, "gpuMemUsage": 72.0}


def usage(metric: str, minutes: int, machine: int = 0) -> list[float]:
    """The averages of some minutes: nothing is measured in the first one, then the load grows to its highest.

    Args:
        metric: The quantity.
        minutes: How many minutes were begun.
        machine: Number of the machine among those of a job.
    """
    highest = HIGHEST[metric] - machine % 7
    return [round(highest * (1 - 0.5**minute), 1) if minute else MISSING for minute in range(minutes)]
