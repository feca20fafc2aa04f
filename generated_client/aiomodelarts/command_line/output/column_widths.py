"""Choose the columns of a table, and their widths, so that it fits into a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from .columns import Column

GAP = 2
NARROWEST = 10
"""Width down to which names and plain values are shortened."""
NARROWEST_TEXT = 30
"""Width down to which texts are wrapped before other columns are shortened or left out."""
DROPPED = ("id", "text", "name", "state", "age", "plain")
"""Meanings of columns. The last ones are left out first."""
READABLE = 24
"""Width of names for which plain columns are left out."""


def fitted_widths(
    columns: Sequence[Column], natural: Sequence[int], room: int, *, can_drop: bool = True
) -> list[tuple[int, int]] | None:
    """Return the index and the width of each column to show, or None if the table is too wide in any case.

    Texts get fewer columns first. Then long plain values are shortened. If names don't have at least 24 characters
    then, plain columns are left out from the right. Then names are shortened, and ages, states and names left out. What
    identifies an item is always whole: its ID, or its name if there is no ID.

    Args:
        columns: The columns.
        natural: Widths of their longest cells.
        room: Width of the terminal.
        can_drop: Whether columns may be left out.
    """
    kept = list(range(len(columns)))
    has_id = any(column.meaning == "id" for column in columns)
    can_shorten_names = not can_drop or has_id
    while True:
        widths = {index: natural[index] for index in kept}
        plain = [index for index in kept if columns[index].meaning == "plain"]
        names = [index for index in kept if columns[index].meaning == "name" and can_shorten_names]
        excess = sum(widths.values()) + GAP * (len(kept) - 1) - room
        texts = [index for index in kept if columns[index].meaning == "text"]
        excess = _shorten(widths, texts, excess, NARROWEST_TEXT)
        excess = _shorten(widths, plain, excess, NARROWEST)
        excess = _shorten(widths, names, excess, READABLE if plain and can_drop else NARROWEST)
        if excess <= 0:
            return [(index, widths[index]) for index in kept]
        rest = [
            index
            for index in kept
            if columns[index].meaning not in ("id", "text") and (index not in kept[:1] or has_id)
        ]
        first = (
            max(rest, key=lambda index: (DROPPED.index(columns[index].meaning), index)) if can_drop and rest else None
        )
        if first is None or columns[first].meaning != "plain":
            excess = _shorten(widths, texts, excess, NARROWEST)
            if excess <= 0:
                return [(index, widths[index]) for index in kept]
        if first is None:
            return None
        kept.remove(first)


def _shorten(widths: dict[int, int], indexes: Sequence[int], excess: int, narrowest: int) -> int:
    """Shorten columns, the widest first, until the table fits. Return the characters that are still too many."""
    while excess > 0:
        widest = max(indexes, key=widths.__getitem__, default=None)
        if widest is None or widths[widest] <= narrowest:
            break
        widths[widest] -= 1
        excess -= 1
    return excess
