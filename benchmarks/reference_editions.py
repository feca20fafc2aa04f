"""Compare the spec with every edition of the API reference in a git repository.

    python -m benchmarks.reference_editions modelarts.git

Prints a line for each commit that changed the reference, oldest first: number of pages and operations, unreadable
parts, differences, and seconds. Commits with the same pages as an earlier one are named beside it. Exits with 1 if an
edition caused an error, or was called clean although a part of it could not be read.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from attrs import define

from generator.drift import reference_pages
from generator.drift.drift_report import find_drift

SPEC = Path(__file__).resolve().parent.parent / "spec"
FOLDER = "api-ref/source"


@define
class Edition:
    """Pages of a commit: the name of each page and the hash of its content."""

    commit: str
    date: str
    pages: tuple[tuple[str, str], ...]


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Compare the spec with every edition of the API reference.")
    parser.add_argument("repository", type=Path, help="clone of the reference, also a bare one")
    parser.add_argument("--since", default="2022-01-01", help="date of the first edition (default: %(default)s)")
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the spec (default: %(default)s)")
    options = parser.parse_args()
    # Most pages are the same in many editions, and reading them takes most of the time.
    reference_pages.read_page = lru_cache(maxsize=None)(reference_pages.read_page)
    seen: dict[tuple[tuple[str, str], ...], str] = {}
    failed, started = 0, time.perf_counter()
    for number, edition in enumerate(_editions(options.repository, options.since), 1):
        if edition.pages in seen:
            print(f"{number:3} {edition.commit} {edition.date}  same pages as {seen[edition.pages]}")
            continue
        seen[edition.pages] = edition.commit
        failed += _compare(number, edition, options.repository, options.spec)
    print(f"{len(seen)} different editions in {time.perf_counter() - started:.0f} s, {failed} failed")
    return 1 if failed or not seen else 0


def _compare(number: int, edition: Edition, repository: Path, spec: Path) -> bool:
    """Compare an edition, print its line, and return whether it failed."""
    started = time.perf_counter()
    name = f"{number:3} {edition.commit} {edition.date}"
    try:
        facts = reference_pages.read_pages(dict(_contents(repository, edition)))
        drift = find_drift(spec, facts)
    except Exception as error:
        print(f"{name}  {type(error).__name__}: {error}")
        return True
    unreadable = sum(difference.kind == "unreadable" for difference in drift.differences)
    kinds = [statement.first.kind for statement in drift.unexplained]
    print(
        f"{name}  {len(edition.pages)} pages, {len(facts.operations)} operations, "
        f"{len(facts.unreadable)} unreadable pages, "
        f"{kinds.count('unreadable')} unreadable parts, {len(kinds) - kinds.count('unreadable')} other differences "
        f"in {sum(len(statement.occurrences) for statement in drift.unexplained)} places, "
        f"{time.perf_counter() - started:.1f} s{', clean' if drift.is_clean else ''}",
        flush=True,
    )
    return drift.is_clean and unreadable > sum(difference.kind == "unreadable" for difference in drift.explained)


def _editions(repository: Path, since: str) -> Iterator[Edition]:
    """Yield the commits of all branches that changed the reference, oldest first."""
    log = _git(repository, "log", "--all", "--reverse", f"--since={since}", "--format=%H %cs", "--", FOLDER)
    for line in log.decode().splitlines():
        commit, date = line.split()
        listed = _git(repository, "ls-tree", "-r", "-z", commit, f"{FOLDER}/").decode().split("\0")
        entries = [(entry.partition("\t")[2], entry.split()[2]) for entry in listed if entry.endswith(".rst")]
        pages = tuple((path.removeprefix(f"{FOLDER}/"), content) for path, content in entries)
        yield Edition(commit[:7], date, pages)


def _contents(repository: Path, edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each page."""
    asked = "".join(f"{content}\n" for _, content in edition.pages)
    answer = _git(repository, "cat-file", "--batch", stdin=asked.encode())
    for name, _ in edition.pages:
        header, _, rest = answer.partition(b"\n")
        size = int(header.split()[2])
        yield name, rest[:size]
        answer = rest[size + 1 :]


def _git(repository: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    command = ["git", "-C", str(repository), *arguments]
    return subprocess.run(command, input=stdin, stdout=subprocess.PIPE, check=True).stdout


if __name__ == "__main__":
    sys.exit(main())
