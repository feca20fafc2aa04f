"""`make mutants`: mutation testing of `core/`.

mutmut creates the mutants; `python -m benchmarks.mutants` takes a seeded sample of them and runs the tests of the
mutated module against each. Mutants that no test should detect are left out: the wording of messages, the values of
tuning constants, type annotations, and those listed in `equivalent_mutants.txt`.
"""

from __future__ import annotations

import argparse
import difflib
import fnmatch
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import libcst as cst
from mutmut.mutation.file_mutation import Mutation, create_mutations

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "generated_client/aiomodelarts/core"
EQUIVALENT = Path(__file__).with_name("equivalent_mutants.txt")
SAMPLE, JOBS = 60, 2
LONGEST_TESTS = 150.0
"""Timeout in seconds for the tests of one mutant; a mutant that exceeds it counts as killed."""

# Tests by the pattern of the module; the first matching row applies.
TESTS: list[tuple[str, list[str]]] = [
    ("pagination/*", ["tests/unit/test_pagination*.py", "tests/contract/test_all_pagers.py"]),
    ("logs/*", ["tests/unit/test_following*.py", "tests/contract/test_fake_logs.py"]),
    ("waiting/*", ["tests/unit/test_wait*.py", "tests/contract/test_all_waiters.py"]),
    ("*", ["tests/unit", "tests/reliability"]),
]


@dataclass(frozen=True)
class Mutant:
    """A mutant: one change of one module.

    Args:
        module: Path of the module below `core/`.
        line: Number of the first changed line, from 1.
        before: The original line.
        after: The changed line; empty if it is removed.
        code: Source code of the mutated module.
    """

    module: str
    line: int
    before: str
    after: str
    code: str

    @property
    def key(self) -> str:
        """Name of the mutant in `equivalent_mutants.txt`, which doesn't depend on line numbers."""
        return f"{self.module}: {self.before} -> {self.after}"


def is_wording(mutation: Mutation) -> bool:
    """Return whether a mutation only changes the wording of a message."""
    node = mutation.original_node
    if isinstance(node, cst.SimpleString | cst.ConcatenatedString | cst.FormattedString):
        return " " in cst.Module(body=[]).code_for_node(node)
    return False


def tuning_constants(module: cst.Module) -> set[int]:
    """Return the identities of the nodes that assign a number to a constant of the module."""
    lines = (line for line in module.body if isinstance(line, cst.SimpleStatementLine))
    found = set[int]()
    for part in (part for line in lines for part in line.body):
        if isinstance(part, cst.Assign | cst.AnnAssign) and isinstance(part.value, cst.BaseNumber):
            found |= {id(part), id(part.value)}
    return found


def mutations_of(path: Path) -> tuple[cst.Module, list[Mutation]]:
    """Parse a module and return it with the mutations that a test should detect."""
    module, mutations, _, _ = create_mutations(str(path), path.read_text())
    constants = tuning_constants(module)
    return module, [one for one in mutations if not is_wording(one) and id(one.original_node) not in constants]


def mutant(path: Path, module: cst.Module, mutation: Mutation) -> Mutant:
    """Apply a mutation to a module."""
    changed = module.deep_replace(mutation.original_node, mutation.mutated_node)
    code = cst.ensure_type(changed, cst.Module).code
    rows = list(difflib.unified_diff(module.code.splitlines(), code.splitlines(), n=0, lineterm=""))[2:]
    line = int(rows[0].split()[1][1:].partition(",")[0])
    before, after = (" ".join(row[1:].strip() for row in rows if row.startswith(sign)) for sign in "-+")
    return Mutant(path.relative_to(CORE).as_posix(), line, before, after, code)


def equivalents() -> set[str]:
    """Return the keys of the mutants that are known to behave like the original, from `equivalent_mutants.txt`."""
    lines = EQUIVALENT.read_text().splitlines() if EQUIVALENT.is_file() else []
    return {line for line in lines if line and not line.startswith("#")}


def sample(size: int, seed: int, pattern: str) -> list[Mutant]:
    """Return a seeded sample of the mutants of all modules that match a pattern."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    left_out = equivalents()
    modules = [
        path for path in sorted(CORE.rglob("*.py")) if fnmatch.fnmatch(path.relative_to(CORE).as_posix(), pattern)
    ]
    found = [(path, module, one) for path in modules for module, rows in [mutations_of(path)] for one in rows]
    chance.shuffle(found)
    chosen: list[Mutant] = []
    while found and len(chosen) < size:
        one = mutant(*found.pop())
        if one.key not in left_out:
            chosen.append(one)
    return chosen


def tests_of(module: str) -> list[str]:
    """Return the paths of the test files for a module."""
    patterns = next(tests for pattern, tests in TESTS if fnmatch.fnmatch(module, pattern))
    return [str(path.relative_to(ROOT)) for pattern in patterns for path in sorted(ROOT.glob(pattern))]


class Copy:
    """A copy of the package that the tests import instead of the original."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "generated_client", folder, ignore=shutil.ignore_patterns("__pycache__"))

    def outcome(self, mutant: Mutant) -> str:
        """Run the tests against a mutant and return `killed`, `survived` or `hung`."""
        path = self.folder / "aiomodelarts/core" / mutant.module
        original = path.read_text()
        path.write_text(mutant.code)
        try:
            return self._run(tests_of(mutant.module))
        finally:
            path.write_text(original)

    def _run(self, tests: list[str]) -> str:
        # Python detects stale byte code by time and size, which may be the same for two mutants.
        environment = {**os.environ, "PYTHONPATH": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
        try:
            done = subprocess.run(
                command, check=False, cwd=ROOT, env=environment, capture_output=True, timeout=LONGEST_TESTS
            )
        except subprocess.TimeoutExpired:
            return "hung"
        return "survived" if done.returncode == 0 else "killed"


def main() -> None:
    """Run the sample, print the score by module and each survivor; exit 1 if the score is below the goal."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=SAMPLE, help="number of mutants to test (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the sample (default: %(default)s)")
    parser.add_argument("--module", default="*", metavar="PATTERN", help="modules below core/, such as 'auth/*'")
    parser.add_argument("--jobs", type=int, default=JOBS, help="number of parallel test runs (default: %(default)s)")
    parser.add_argument("--goal", type=float, default=95.0, help="required percentage killed (default: %(default)s)")
    given = parser.parse_args()
    started = time.monotonic()
    chosen = sample(given.sample, given.seed, given.module)
    totals, killed = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(given.jobs) as pool:
        copies: SimpleQueue[Copy] = SimpleQueue()
        for number in range(given.jobs):
            copies.put(Copy(Path(folder) / str(number)))

        def run(one: Mutant) -> str:
            copy = copies.get()
            try:
                return copy.outcome(one)
            finally:
                copies.put(copy)

        for one, outcome in zip(chosen, pool.map(run, chosen), strict=True):
            totals[one.module] += 1
            killed[one.module] += outcome != "survived"
            print(f"{outcome:8} {one.module}:{one.line}", flush=True)
            if outcome == "survived":
                print(f"    - {one.before}\n    + {one.after}", flush=True)
    for module in sorted(totals):
        print(f"{killed[module]:3} of {totals[module]:3} killed  {module}")
    score = 100 * killed.total() / max(totals.total(), 1)
    print(f"{killed.total()} of {totals.total()} killed, {score:.1f} %, in {time.monotonic() - started:.0f} s")
    raise SystemExit(0 if score >= given.goal else 1)


if __name__ == "__main__":
    main()
