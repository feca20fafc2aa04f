"""Choose the columns of a table, and their widths, so that it fits into a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from .columns import Column

GAP = 2
NARROWEST = 10
"""Width down to which names and plain values are shortened. IDs, states and ages are always shown whole."""
SHORTENED = ("name", "plain")


def fitted_widths(
    columns: Sequence[Column], natural: Sequence[int], room: int, *, can_drop: bool = True
) -> list[tuple[int, int]] | None:
    """Return the index and the width of each column to show, or None if even the narrowest table is too wide.

    Long names and plain values are shortened first. If that is not enough, plain columns are left out from the right.

    Args:
        columns: The columns.
        natural: Widths of their longest cells.
        room: Width of the terminal.
        can_drop: Whether columns may be left out.
    """
    kept = list(range(len(columns)))
    while True:
        widths = {index: natural[index] for index in kept}
        excess = sum(widths.values()) + GAP * (len(kept) - 1) - room
        for _ in range(max(excess, 0)):
            long = [index for index in kept if columns[index].meaning in SHORTENED and widths[index] > NARROWEST]
            if not long:
                break
            widths[max(long, key=widths.__getitem__)] -= 1
            excess -= 1
        if excess <= 0:
            return [(index, widths[index]) for index in kept]
        plain = [index for index in kept if columns[index].meaning == "plain"]
        if not plain or not can_drop:
            return None
        kept.remove(plain[-1])
