"""`python -m benchmarks.fake_start`: time, CPU time and memory until the fake with all operations is served.

Each measurement starts `python -m aiomodelarts.testing serve` in a new process, reads the address that it prints, lists
notebooks, and reads the memory of the process from /proc, so it needs Linux.
"""

from __future__ import annotations

import asyncio
import io
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from attrs import frozen

from aiomodelarts import ModelArts
from aiomodelarts.credentials import from_environment
from aiomodelarts.operations import OPERATIONS

STARTS = 9
SECONDS, MEBIBYTES = 0.85, 55
COMMAND = (sys.executable, "-m", "aiomodelarts.testing", "serve", "--port", "0")
TICKS = os.sysconf("SC_CLK_TCK")
KIBIBYTES = 1024


@frozen
class Start:
    """One start of the fake.

    Args:
        seconds: Time until the address was printed.
        cpu: CPU time until then, in seconds.
        idle: Resident memory of the idle process, in MiB.
        used: Resident memory after a login and a list of notebooks, in MiB.
    """

    seconds: float
    cpu: float
    idle: float
    used: float


def start() -> Start:
    """Start the fake in a new process and measure it."""
    began = time.perf_counter()
    with subprocess.Popen(COMMAND, stdout=subprocess.PIPE, text=True) as process:
        try:
            output = process.stdout or io.StringIO()
            address = output.readline().split()[-1]
            seconds, cpu, idle = time.perf_counter() - began, _cpu(process.pid), _memory(process.pid)
            variables = dict(part.split("=", 1) for part in shlex.split(output.readline())[1:])
            asyncio.run(_list_notebooks(address, variables))
            return Start(seconds, cpu, idle, _memory(process.pid))
        finally:
            process.send_signal(signal.SIGINT)


async def _list_notebooks(address: str, variables: dict[str, str]) -> None:
    async with ModelArts(from_environment(variables), endpoint=address) as client:
        await client.notebooks.list()


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _memory(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / KIBIBYTES


def rows(starts: list[Start]) -> Iterator[tuple[str, float, float | None]]:
    """Return the medians with their names and goals."""
    yield "until the address is printed, s", median(one.seconds for one in starts), SECONDS
    yield "until the address is printed, CPU s", median(one.cpu for one in starts), None
    yield "memory of the idle process, MiB", median(one.idle for one in starts), MEBIBYTES
    yield "memory after a login and a list of notebooks, MiB", median(one.used for one in starts), None


def main() -> int:
    """Print the medians and return 1 if a goal is missed, else 0."""
    start()  # writes the byte code
    starts = [start() for _ in range(STARTS)]
    print(f"| the fake with {len(OPERATIONS)} operations | median of {STARTS} starts | goal |\n|---|---|---|")
    missed = False
    for name, value, goal in rows(starts):
        missed = missed or (goal is not None and value > goal)
        print(f"| {name} | {value:.3g} | {'' if goal is None else f'at most {goal:g}'} |")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
