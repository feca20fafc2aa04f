"""Choose the columns of a table, and their widths, so that it fits into a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from .columns import Column

GAP = 2
NARROWEST = 10
"""Width down to which names and plain values are shortened. IDs, states and ages are always shown whole."""
READABLE = 24
"""Width of names for which plain columns are left out."""


def fitted_widths(
    columns: Sequence[Column], natural: Sequence[int], room: int, *, can_drop: bool = True
) -> list[tuple[int, int]] | None:
    """Return the index and the width of each column to show, or None if even the narrowest table is too wide.

    Long plain values are shortened first. If names don't have at least 24 characters then, plain columns are left out
    from the right. Names are shortened last, and not at all if the name identifies the item because there is no ID.

    Args:
        columns: The columns.
        natural: Widths of their longest cells.
        room: Width of the terminal.
        can_drop: Whether columns may be left out.
    """
    kept = list(range(len(columns)))
    can_shorten_names = not can_drop or any(column.meaning == "id" for column in columns)
    while True:
        widths = {index: natural[index] for index in kept}
        plain = [index for index in kept if columns[index].meaning == "plain"]
        names = [index for index in kept if columns[index].meaning == "name" and can_shorten_names]
        excess = sum(widths.values()) + GAP * (len(kept) - 1) - room
        excess = _shorten(widths, plain, excess, NARROWEST)
        excess = _shorten(widths, names, excess, READABLE if plain and can_drop else NARROWEST)
        if excess <= 0:
            return [(index, widths[index]) for index in kept]
        if not plain or not can_drop:
            return None
        kept.remove(plain[-1])


def _shorten(widths: dict[int, int], indexes: Sequence[int], excess: int, narrowest: int) -> int:
    """Shorten columns, the widest first, until the table fits. Return the characters that are still too many."""
    while excess > 0:
        widest = max(indexes, key=widths.__getitem__, default=None)
        if widest is None or widths[widest] <= narrowest:
            break
        widths[widest] -= 1
        excess -= 1
    return excess
