"""`python -m benchmarks.soak`: many tasks, faults of all kinds, a token that ends all the time.

Each piece of work ends in the right result or in an error that the faults which it met explain; what the client can
get past, it gets past; no POST is carried out twice; an error that says that nothing was carried out is right; memory
and connections stay flat. Exits with 1 if anything of that does not hold.
"""

import argparse
import asyncio

from .run import soak, throttled

TASKS, SECONDS = 200, 60.0


def main() -> None:
    """Run it, print the figures, fail on anything wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument(
        "--tasks", type=int, default=TASKS, help="how many work at the same time (default: %(default)s)"
    )
    parser.add_argument("--seconds", type=float, default=SECONDS, help="how long (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="decides about work and faults (default: %(default)s)")
    given = parser.parse_args()
    report = asyncio.run(soak(given.tasks, given.seconds, given.seed))
    report.throughput = asyncio.run(throttled(max(2.0, given.seconds / 10), given.seed))
    print(*report.lines(), sep="\n")
    problems = list(report.problems())
    print(*problems, sep="\n")
    raise SystemExit(1 if problems else 0)


if __name__ == "__main__":
    main()
