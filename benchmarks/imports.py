"""Import time in fresh processes, beside the libraries that have to be imported anyway."""

import subprocess
import sys
from statistics import median

ROUNDS = 15
PROGRAM = "import time; started = time.perf_counter(); import {}; print(time.perf_counter() - started)"


def seconds(modules: str) -> float:
    """Seconds for an import in a fresh process."""
    done = subprocess.run([sys.executable, "-c", PROGRAM.format(modules)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def run() -> dict[str, float]:
    """Milliseconds by what is imported; the two take turns."""
    found: dict[str, list[float]] = {"httpx, attrs": [], "aiomodelarts": []}
    for number in range(ROUNDS + 1):
        for modules, figures in found.items():
            figure = seconds(modules)
            if number:  # the first round writes the byte code
                figures.append(figure)
    return {modules: median(figures) * 1000 for modules, figures in found.items()}
