"""`make mutations`: change a valid spec at random, one change at a time, and print what became of the changes.

Each change must be refused with file and line, or give code that differs only as `changelog` says. The command exits
with status 1 if one is not.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from .mutations import Mutator
from .verdicts import FAULTS, Judge, Outcome, Verdict

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "tests" / "generator" / "small_spec"


def main() -> int:
    """Run the command and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.spec_mutations", description=__doc__)
    parser.add_argument("--number", type=int, default=2000, help="number of changes (default: %(default)s)")
    parser.add_argument("--first", type=int, default=0, help="number of the first change (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the random numbers (default: %(default)s)")
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the valid spec (default: %(default)s)")
    parser.add_argument("--verbose", action="store_true", help="print each change with its verdict")
    options = parser.parse_args()
    mutator, judge = Mutator(options.spec, options.seed), Judge(options.spec)
    verdicts: list[Verdict] = []
    for number in range(options.first, options.first + options.number):
        verdict = judge.judge(mutator.mutation(number))
        verdicts.append(verdict)
        if verdict.outcome in FAULTS or options.verbose:
            mutation = verdict.mutation
            print(f"{number}: {verdict.outcome}: {mutation.file}:{mutation.line}: {mutation.kind}: {mutation.what}")
            print(
                "".join(f"    {line}\n" for part in verdict.details for line in part.splitlines()), end="", flush=True
            )
    judge.close()
    print(table(verdicts))
    return int(any(verdict.outcome in FAULTS for verdict in verdicts))


def table(verdicts: Iterable[Verdict]) -> str:
    """Return the number of each outcome by kind of change, as Markdown."""
    counts: dict[str, Counter[str]] = {}
    for verdict in verdicts:
        kind = "file damaged" if verdict.mutation.kind.startswith("file") else verdict.mutation.kind
        for row in (kind, "all"):
            counts.setdefault(row, Counter())[verdict.outcome] += 1
            counts[row]["near"] += bool(verdict.is_near)
    head = ["change", "number", *Outcome, "named within 3 lines"]
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for kind in sorted(counts, key=lambda kind: (kind == "all", kind)):
        found = counts[kind]
        number = sum(found[outcome] for outcome in Outcome)
        near = f"{100 * found['near'] / max(1, found[Outcome.REFUSED]):.0f} % of the refused"
        row = [kind, number, *(found[outcome] for outcome in Outcome), near]
        lines.append(f"| {' | '.join(map(str, row))} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
