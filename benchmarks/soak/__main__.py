"""`python -m benchmarks.soak`: run many tasks with injected faults of all kinds and a token that expires often.

Each task has to end with the right result or with an error that its faults explain. The client has to recover from
faults that it can retry. No POST may be executed twice, and an error may not deny an execution. The memory and the
number of connections have to stay constant. The exit status is 1 if any of that fails.
"""

import argparse
import asyncio

from .run import soak, throttled

TASKS, SECONDS = 200, 60.0


def main() -> None:
    """Run the soak test, print its report, and exit with status 1 if there are problems."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--tasks", type=int, default=TASKS, help="number of concurrent tasks (default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="duration (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="seed of tasks and faults (default: %(default)s)")
    given = parser.parse_args()
    report = asyncio.run(soak(given.tasks, given.seconds, given.seed))
    report.throughput = asyncio.run(throttled(max(2.0, given.seconds / 10), given.seed))
    print(*report.lines(), sep="\n")
    problems = list(report.problems())
    print(*problems, sep="\n")
    raise SystemExit(1 if problems else 0)


if __name__ == "__main__":
    main()
