"""`make mutants`: change `core/` in one small place at a time and see whether the tests notice.

mutmut makes the mutants; `python -m benchmarks.mutants` takes a seeded sample of them and runs the tests of the mutated
module against each. Left out are mutants that no test should notice: the wording of messages, the size of tuning
constants, type annotations, and those listed in `equivalent_mutants.txt`.
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
"""Seconds that the tests of one mutant may take; a mutant that takes longer hangs, and counts as killed."""

# Which tests are about a module, the most specific first; the last row holds for all.
TESTS: list[tuple[str, list[str]]] = [
    ("pagination/*", ["tests/unit/test_pagination*.py", "tests/contract/test_all_pagers.py"]),
    ("logs/*", ["tests/unit/test_following*.py", "tests/contract/test_fake_logs.py"]),
    ("waiting/*", ["tests/unit/test_wait*.py", "tests/contract/test_all_waiters.py"]),
    ("*", ["tests/unit", "tests/reliability"]),
]


@dataclass(frozen=True)
class Mutant:
    """One change of one module.

    Args:
        module: Path of the module below `core/`.
        line: Number of the first line that differs, from 1.
        before: The line as it is.
        after: The line as the mutant has it; empty if it is removed.
        code: The whole text of the mutated module.
    """

    module: str
    line: int
    before: str
    after: str
    code: str

    @property
    def key(self) -> str:
        """What names the mutant in `equivalent_mutants.txt`: it survives changes elsewhere in the file."""
        return f"{self.module}: {self.before} -> {self.after}"


def is_wording(mutation: Mutation) -> bool:
    """Whether a mutation only changes the words of a message."""
    node = mutation.original_node
    if isinstance(node, cst.SimpleString | cst.ConcatenatedString | cst.FormattedString):
        return " " in cst.Module(body=[]).code_for_node(node)
    return False


def tuning_constants(module: cst.Module) -> set[int]:
    """The identities of the nodes that set a constant of the module to a number."""
    lines = (line for line in module.body if isinstance(line, cst.SimpleStatementLine))
    found = set[int]()
    for part in (part for line in lines for part in line.body):
        if isinstance(part, cst.Assign | cst.AnnAssign) and isinstance(part.value, cst.BaseNumber):
            found |= {id(part), id(part.value)}
    return found


def mutations_of(path: Path) -> tuple[cst.Module, list[Mutation]]:
    """A module and the mutations of it that a test should notice."""
    module, mutations, _, _ = create_mutations(str(path), path.read_text())
    constants = tuning_constants(module)
    return module, [one for one in mutations if not is_wording(one) and id(one.original_node) not in constants]


def mutant(path: Path, module: cst.Module, mutation: Mutation) -> Mutant:
    """A mutation carried out."""
    changed = module.deep_replace(mutation.original_node, mutation.mutated_node)
    code = cst.ensure_type(changed, cst.Module).code
    rows = list(difflib.unified_diff(module.code.splitlines(), code.splitlines(), n=0, lineterm=""))[2:]
    line = int(rows[0].split()[1][1:].partition(",")[0])
    before, after = (" ".join(row[1:].strip() for row in rows if row.startswith(sign)) for sign in "-+")
    return Mutant(path.relative_to(CORE).as_posix(), line, before, after, code)


def equivalents() -> set[str]:
    """Mutants that behave as the original does, as somebody has decided; each stands below its reason."""
    lines = EQUIVALENT.read_text().splitlines() if EQUIVALENT.is_file() else []
    return {line for line in lines if line and not line.startswith("#")}


def sample(size: int, seed: int, pattern: str) -> list[Mutant]:
    """A seeded sample of the mutants of all modules that fit a pattern."""
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
    """The test files that are about a module."""
    patterns = next(tests for pattern, tests in TESTS if fnmatch.fnmatch(module, pattern))
    return [str(path.relative_to(ROOT)) for pattern in patterns for path in sorted(ROOT.glob(pattern))]


class Copy:
    """A copy of the package that the tests import instead of the original."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "generated_client", folder, ignore=shutil.ignore_patterns("__pycache__"))

    def outcome(self, mutant: Mutant) -> str:
        """`killed`, `survived` or `hung`: what the tests say of a mutant."""
        path = self.folder / "aiomodelarts/core" / mutant.module
        original = path.read_text()
        path.write_text(mutant.code)
        try:
            return self._run(tests_of(mutant.module))
        finally:
            path.write_text(original)

    def _run(self, tests: list[str]) -> str:
        # Byte code is told apart by seconds and size, which two mutants may share.
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
    parser.add_argument("--sample", type=int, default=SAMPLE, help="how many mutants to try (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="decides which ones (default: %(default)s)")
    parser.add_argument("--module", default="*", metavar="PATTERN", help="modules below core/, such as 'auth/*'")
    parser.add_argument("--jobs", type=int, default=JOBS, help="how many at a time (default: %(default)s)")
    parser.add_argument("--goal", type=float, default=95.0, help="percentage to be killed (default: %(default)s)")
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
