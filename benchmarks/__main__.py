"""`python -m benchmarks`: run the benchmarks and print tables of ratios and goals.

With `fake_scale`, `fake_lists`, `fake_waits` or `fake_soak`, measure the fake instead.
"""

import sys
from collections.abc import Iterable, Iterator

from . import calls, decoding, fake_lists, fake_scale, fake_soak, fake_waits, imports, paging
from .messages import detail, flat_list, nested_list
from .table import HEADER, SHORT_HEADER, Row


def rows() -> Iterator[Row]:
    """Run all benchmarks, and yield each result when it is known."""
    yield from calls.rows()
    yield from decoding.rows()
    yield from imports.rows()
    yield from paging.rows()


def main() -> None:
    """Print all results, and then those for the README."""
    print(f"messages: list {len(flat_list())} B, nested list {len(nested_list())} B, detail {len(detail())} B\n")
    print(HEADER)
    found = list(_printed(rows()))
    print(f"\nfor the README:\n\n{SHORT_HEADER}")
    for row in found:
        if row.is_main:
            print(row.short_markdown())


def _printed(found: Iterable[Row]) -> Iterator[Row]:
    for row in found:
        print(row.markdown(), flush=True)
        yield row


if __name__ == "__main__":
    if sys.argv[1:] == ["fake_scale"]:
        fake_scale.main()
    elif sys.argv[1:] == ["fake_lists"]:
        fake_lists.main()
    elif sys.argv[1:2] == ["fake_waits"]:
        fake_waits.main(sys.argv[2:])
    elif sys.argv[1:2] == ["fake_soak"]:
        fake_soak.main(sys.argv[2:])
    else:
        main()
