"""Benchmark of the import time in new processes, compared with the required libraries, and with more models."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .enlarged import write_package
from .pairs import Comparison, Measure, compare
from .table import Row

PAIRS = 15
ENLARGED = 5
MILLISECONDS = 1000
PROGRAM = "import time; started = time.process_time(); exec({!r}); print(time.process_time() - started)"
OPENING = """
import asyncio
from aiomodelarts import ModelArts, TokenCredentials

async def main():
    async with ModelArts(TokenCredentials("token"), project_id="0", endpoint="https://modelarts.test"):
        pass

asyncio.run(main())
"""


def cpu_of(program: str, cache: str, folder: Path | None = None) -> Measure:
    """Return a measure of the CPU milliseconds of a program in a new process, without the start of the interpreter.

    Args:
        program: Python program.
        cache: Folder for the byte code, which the first measurement writes.
        folder: First folder of the module search path, or None.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "PYTHONPYCACHEPREFIX": cache, **({"PYTHONPATH": str(folder)} if folder else {})}

    async def measure() -> float:
        command = [sys.executable, "-c", PROGRAM.format(program)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: ASYNC221
        return float(done.stdout) * MILLISECONDS

    return measure


def compared(ours: Measure, beside: Measure) -> Comparison:
    """Return the comparison of two programs."""
    return asyncio.run(compare(ours, beside, pairs=PAIRS))


def rows() -> Iterator[Row]:
    """Return the results for this package, and for one with more models."""
    with tempfile.TemporaryDirectory(prefix="aiomodelarts-imports-") as name:
        cache = str(Path(name, "cache"))

        def measure(program: str, count: int | None = None) -> Measure:
            return cpu_of(program, cache, None if count is None else Path(name, str(count)))

        ours, libraries = "import aiomodelarts", "import httpx, attrs"
        found = compared(measure(ours), measure(libraries))
        yield Row("`import aiomodelarts`, CPU ms", f"`{libraries}`", found, 0.6, True)
        found = compared(measure("from aiomodelarts import ModelArts"), measure(libraries))
        yield Row("`from aiomodelarts import ModelArts`, CPU ms", f"`{libraries}`", found)
        found = compared(measure(OPENING), measure("import aiohttp"))
        yield Row("import, and open a client, CPU ms", "`import aiohttp`", found, 1.15)
        for count in (1, ENLARGED):
            folder = Path(name, str(count))
            folder.mkdir()
            write_package(folder, count)
        for program, what, goal in (
            (ours, f"import with {ENLARGED} times as many models, CPU ms", 1.05),
            (f"{ours}.models", "the same, with the names of all models, CPU ms", None),
            (f"{ours}.operations", "the same, with all operations, CPU ms", None),
        ):
            found = compared(measure(program, ENLARGED), measure(program, 1))
            yield Row(what, "unchanged", found, goal)
