"""Import time in fresh processes, beside the libraries that have to be imported anyway, and with more models."""

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
    """Seconds for an import in a fresh process.

    Args:
        modules: What to import.
        folder: Where to look first.
    """
    environment = {**os.environ, **({"PYTHONPATH": str(folder)} if folder else {})}
    command = [sys.executable, "-c", PROGRAM.format(modules)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return float(done.stdout)


def run() -> dict[str, float]:
    """Milliseconds by what is imported; the two take turns."""
    return _medians({"httpx, attrs": ("httpx, attrs", None), "aiomodelarts": ("aiomodelarts", None)})


def run_enlarged(times: int) -> dict[str, float]:
    """Milliseconds for the package, its tables of models and of operations, with the spec once and `times` over."""
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
