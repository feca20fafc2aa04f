"""`make mutants`: mutation testing of `core/`.

mutmut creates the mutants; `python -m benchmarks.mutants` takes a seeded sample of them and runs tests against each:
first the test files of the mutated module, then the others in `tests/unit` and `tests/reliability`, up to the first
failure. Mutants that no test should detect are left out: the wording of messages, the values of tuning constants, type
annotations, and those listed in `equivalent_mutants.txt`.
"""

from __future__ import annotations

import argparse
import difflib
import fnmatch
import hashlib
import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import libcst as cst
from mutmut.mutation.file_mutation import Mutation, create_mutations

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "generated_client/aiomodelarts/core"
EQUIVALENT = Path(__file__).with_name("equivalent_mutants.txt")
SAMPLE, JOBS = 60, 2
LONGEST_TESTS = 1200.0
"""Timeout in seconds for all tests of one mutant; a mutant that exceeds it counts as killed."""

TRIALS = 3
"""Number of times that tests are repeated if one fails by chance, for example on a busy machine."""

MORE_TESTS = ["tests/unit/test_*.py", "tests/reliability/test_*.py"]
# These take two thirds of the time. They run only for modules that have them in a row below.
SLOW_TESTS = {
    "tests/reliability/test_soak.py",
    "tests/reliability/test_storm.py",
    "tests/unit/test_own_response.py",
    "tests/unit/test_pagination_caps.py",
    "tests/unit/test_pagination_changing.py",
    "tests/unit/test_redaction_cost.py",
    "tests/unit/test_throttling.py",
    "tests/unit/test_wait_meetings.py",
}
# Tests that run first, by the pattern of the module; the first matching row applies.
FIRST_TESTS: list[tuple[str, list[str]]] = [
    ("auth/discovery/*", ["tests/unit/test_sources*.py", "tests/unit/test_regions.py"]),
    ("auth/renewal/*", ["tests/unit/test_token*.py", "tests/unit/test_login_faults.py"]),
    ("auth/signing/*", ["tests/unit/test_signing.py", "tests/unit/test_login_faults.py"]),
    ("auth/iam/*", ["tests/unit/test_iam_*.py", "tests/unit/test_regions.py", "tests/unit/test_login_faults.py"]),
    ("auth/*", ["tests/unit/test_credentials_flows.py", "tests/unit/test_iam_*.py", "tests/unit/test_login_faults.py"]),
    ("calls/*", ["tests/unit/test_client.py", "tests/unit/test_[hr]*.py", "tests/reliability/test_use.py"]),
    ("codec/*", ["tests/unit/test_json_text.py", "tests/unit/test_display.py", "tests/unit/test_client.py"]),
    ("copying/*", ["tests/contract/test_copy.py"]),
    ("finding/*", ["tests/contract/test_find.py"]),
    ("http/*prox*", ["tests/unit/test_proxy.py", "tests/unit/test_tls.py"]),
    ("http/redirects.py", ["tests/unit/test_redirects.py", "tests/unit/test_response_size.py"]),
    ("http/link_hosts.py", ["tests/unit/test_following_links.py"]),
    ("http/t*.py", ["tests/unit/test_transport.py", "tests/unit/test_tls.py", "tests/unit/test_client.py"]),
    ("http/*", ["tests/unit/test_transport.py", "tests/unit/test_client.py", "tests/unit/test_own_response.py"]),
    ("logs/*", ["tests/unit/test_following*.py", "tests/contract/test_fake_logs.py"]),
    ("messages/*", ["tests/unit/test_sent_secrets.py", "tests/unit/test_secrets.py", "tests/unit/test_redaction*.py"]),
    ("operation/*", ["tests/unit/test_argument_values.py", "tests/unit/test_times_*.py", "tests/unit/test_errors.py"]),
    ("pagination/*", ["tests/unit/test_pagination*.py", "tests/contract/test_all_pagers.py"]),
    ("redaction/*", ["tests/unit/test_secrets.py", "tests/unit/test_sent_secrets.py", "tests/unit/test_redaction*.py"]),
    ("retry/*", ["tests/unit/test_throttling.py", "tests/unit/test_pacing.py", "tests/unit/test_retry_policy.py"]),
    ("waiting/*", ["tests/unit/test_wait*.py", "tests/contract/test_all_waiters.py"]),
    ("*", ["tests/unit/test_errors.py", "tests/unit/test_client.py", "tests/unit/test_hooks.py"]),
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


def numbers(value: cst.BaseExpression | None) -> list[cst.CSTNode]:
    """Return the nodes of an expression that consists only of numbers, such as `64 * 1024`; otherwise an empty list."""
    if isinstance(value, cst.BaseNumber):
        return [value]
    parts: list[cst.BaseExpression] = []
    if isinstance(value, cst.BinaryOperation):
        parts = [value.left, value.right]
    elif isinstance(value, cst.Tuple):
        parts = [element.value for element in value.elements]
    found = [numbers(part) for part in parts]
    return [value, *(node for nodes in found for node in nodes)] if value and found and all(found) else []


def tuning_constants(module: cst.Module) -> set[int]:
    """Return the identities of the nodes that assign numbers to constants of the module."""
    lines = (line for line in module.body if isinstance(line, cst.SimpleStatementLine))
    found = set[int]()
    for part in (part for line in lines for part in line.body):
        if isinstance(part, cst.Assign | cst.AnnAssign) and (nodes := numbers(part.value)):
            found |= {id(node) for node in (part, *nodes)}
    return found


class TypeNames(cst.CSTVisitor):
    """Collects the identities of the strings in a module that only type checkers read."""

    def __init__(self) -> None:
        self.found = set[int]()

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802  # named by libcst
        """Collect the first argument of `cast` and `TypeVar`."""
        if isinstance(node.func, cst.Name) and node.func.value in {"cast", "TypeVar"}:
            self.found.add(id(node.args[0].value))


def mutations_of(path: Path) -> tuple[cst.Module, list[Mutation]]:
    """Parse a module and return it with the mutations that a test should detect."""
    module, mutations, _, _ = create_mutations(str(path), path.read_text())
    names = TypeNames()
    module.visit(names)
    left_out = tuning_constants(module) | names.found
    return module, [one for one in mutations if not is_wording(one) and id(one.original_node) not in left_out]


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


def in_random_order(paths: list[Path], seed: int) -> list[tuple[Path, cst.Module, Mutation]]:
    """Return the mutations of modules in an order that depends on each and on the seed, not on code elsewhere."""
    text, seen = cst.Module(body=[]).code_for_node, Counter[str]()
    ranked: dict[str, tuple[Path, cst.Module, Mutation]] = {}
    for path in paths:
        module, mutations = mutations_of(path)
        for one in mutations:
            change = f"{path.relative_to(CORE).as_posix()}: {text(one.original_node)} -> {text(one.mutated_node)}"
            seen[change] += 1
            ranked[hashlib.sha256(f"{seed} {change} {seen[change]}".encode()).hexdigest()] = path, module, one
    return [ranked[key] for key in sorted(ranked)]


def sample(size: int, seed: int, pattern: str) -> list[Mutant]:
    """Return a seeded sample of the mutants of all modules that match a pattern."""
    left_out = equivalents()
    paths = [path for path in sorted(CORE.rglob("*.py")) if fnmatch.fnmatch(path.relative_to(CORE).as_posix(), pattern)]
    mutants = (mutant(*one) for one in in_random_order(paths, seed))
    return list(itertools.islice((one for one in mutants if one.key not in left_out), size))


def files(patterns: list[str]) -> list[str]:
    """Return the paths of the test files that match the patterns."""
    return [str(path.relative_to(ROOT)) for pattern in patterns for path in sorted(ROOT.glob(pattern))]


def tests_of(module: str) -> list[list[str]]:
    """Return the paths of the test files for a module, then those of the other tests."""
    first = files(next(tests for pattern, tests in FIRST_TESTS if fnmatch.fnmatch(module, pattern)))
    return [first, [path for path in files(MORE_TESTS) if path not in {*first, *SLOW_TESTS}]]


def all_tests() -> list[str]:
    """Return the paths of all test files that run against mutants."""
    return sorted({path for module, _ in FIRST_TESTS for tests in tests_of(module) for path in tests})


class Copy:
    """A copy of the package that the tests import instead of the original."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "generated_client", folder, ignore=shutil.ignore_patterns("__pycache__"))

    def outcome(self, mutant: Mutant) -> str:
        """Run the tests against a mutant and return the name of the test that detects it, or an empty string."""
        path = self.folder / "aiomodelarts/core" / mutant.module
        original = path.read_text()
        path.write_text(mutant.code)
        try:
            return next((found for tests in tests_of(mutant.module) if (found := self.failure(tests))), "")
        finally:
            path.write_text(original)

    def failure(self, tests: list[str]) -> str:
        """Run tests and return the name of the first that fails twice, or an empty string if all pass."""
        for _ in range(TRIALS):
            found = self._first_failure(tests)
            if not found or self._first_failure([found]):
                return found
        return ""

    def _first_failure(self, tests: list[str]) -> str:
        # Python detects stale byte code by time and size, which may be the same for two mutants.
        environment = {**os.environ, "PYTHONPATH": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1"}
        options = ["-q", "-x", "-p", "no:cacheprovider"]
        command = [sys.executable, "-m", "pytest", *options, *tests]
        try:
            done = subprocess.run(
                command, check=False, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=LONGEST_TESTS
            )
        except subprocess.TimeoutExpired:
            return "timeout"
        if done.returncode == 0:
            return ""
        named = re.search(r"^(?:FAILED|ERROR) (.+?)(?: - |$)", done.stdout, re.MULTILINE)
        return named[1] if named else "import"


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

        def run(one: Mutant | None) -> str:
            copy = copies.get()
            try:
                return copy.outcome(one) if one else copy.failure(all_tests())
            finally:
                copies.put(copy)

        runs = {pool.submit(run, one): one for one in (None, *chosen)}
        for done in as_completed(runs):
            one, killer = runs[done], done.result()
            if one is None:
                if killer:
                    pool.shutdown(cancel_futures=True)
                    raise SystemExit(f"the tests must pass without a mutation, but {killer} fails")
                continue
            totals[one.module] += 1
            killed[one.module] += bool(killer)
            print(f"{'killed' if killer else 'survived':8} {one.module}:{one.line} {killer}", flush=True)
            if not killer:
                print(f"    - {one.before}\n    + {one.after}", flush=True)
    for module in sorted(totals):
        print(f"{killed[module]:3} of {totals[module]:3} killed  {module}")
    score = 100 * killed.total() / max(totals.total(), 1)
    print(f"{killed.total()} of {totals.total()} killed, {score:.1f} %, in {time.monotonic() - started:.0f} s")
    raise SystemExit(0 if score >= given.goal else 1)


if __name__ == "__main__":
    main()
