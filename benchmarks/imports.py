"""Benchmark of the import time in new processes, compared with the required libraries, and with more models."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from .enlarged import write_package

ROUNDS = 15
PROGRAM = "import time; started = time.perf_counter(); import {}; print(time.perf_counter() - started)"


def seconds(modules: str, folder: Path | None = None) -> float:
    """Return the seconds that an import takes in a new process.

    Args:
        modules: Names of the modules to import, separated by commas.
        folder: First folder of the module search path.
    """
    environment = {**os.environ, **({"PYTHONPATH": str(folder)} if folder else {})}
    command = [sys.executable, "-c", PROGRAM.format(modules)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return float(done.stdout)


def run() -> dict[str, float]:
    """Return the median milliseconds by imported modules; the two imports alternate."""
    return _medians({"httpx, attrs": ("httpx, attrs", None), "aiomodelarts": ("aiomodelarts", None)})


def run_enlarged(times: int) -> dict[str, float]:
    """Return the median milliseconds for the package and its tables, with one copy and `times` copies of the spec."""
    with tempfile.TemporaryDirectory(prefix="aiomodelarts-enlarged-") as name:
        cases: dict[str, tuple[str, Path | None]] = {}
        for count in (1, times):
            folder = Path(name, str(count))
            folder.mkdir()
            write_package(folder, count)
            cases[f"aiomodelarts x {count}"] = ("aiomodelarts", folder)
            cases[f"models x {count}"] = ("aiomodelarts, aiomodelarts.models", folder)
            cases[f"operations x {count}"] = ("aiomodelarts.operations", folder)
        return _medians(cases)


def _medians(cases: dict[str, tuple[str, Path | None]]) -> dict[str, float]:
    found: dict[str, list[float]] = {case: [] for case in cases}
    for number in range(ROUNDS + 1):
        for case, (modules, folder) in cases.items():
            figure = seconds(modules, folder)
            if number:  # the first round writes the byte code
                found[case].append(figure)
    return {case: median(figures) * 1000 for case, figures in found.items()}
