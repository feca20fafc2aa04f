"""Tables for people, as wide as the terminal."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping, Sequence
from shutil import get_terminal_size
from typing import Any, cast

from attrs import evolve

from ..printable_text import printable
from .cells import cell, field_text, state_style, text_of
from .column_widths import fitted_widths
from .columns import Column

FILE_WIDTH = 10_000
INDENT = "  "
LONGEST_FIELD = 600
"""Characters of a list in an object. It continues on the next lines."""
LEAST_VALUE = 42
"""Columns for the values of an object beside whole paths. With fewer, nested fields are indented instead."""


def people_text(result: Any, columns: Sequence[Column], *, chosen: bool) -> str:
    """Return a table for people: rows with columns, or a line for each field of an object.

    Args:
        result: JSON value.
        columns: Columns of a row.
        chosen: Whether the user chose the columns, so that none is left out.
    """
    if result is None:
        return ""
    if isinstance(result, list):
        values = cast("list[Any]", result)
        if not values:
            return ""
        if not columns or not all(isinstance(row, Mapping) for row in values):
            return "\n".join(text_of(value) for value in values)
        return _table(values, columns, chosen=chosen)
    if isinstance(result, Mapping):
        return _fields(cast("Mapping[str, Any]", result), columns, chosen=chosen)
    return text_of(result)


def _table(rows: Sequence[Any], columns: Sequence[Column], *, chosen: bool) -> str:
    from rich.cells import cell_len  # takes a while to import
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
    texts = [[cell(column, column.value(row)) for column in columns] for row in rows]
    natural = [
        max(cell_len(text) for text in (printable(column.title), *(row[index] for row in texts)))
        for index, column in enumerate(columns)
    ]
    room = get_terminal_size().columns if sys.stdout.isatty() else FILE_WIDTH
    fitted = fitted_widths(columns, natural, room, can_drop=not chosen)
    # IDs are copied from the table, so they continue on the next line if there is no room for them.
    shown_columns = fitted if fitted or chosen else [(index, 0) for index in _identifying(columns)]
    for index, width in shown_columns or enumerate(natural):
        title = Text(printable(columns[index].title.upper()))
        if fitted and columns[index].meaning == "text":
            table.add_column(title, overflow="fold", width=width)
        elif fitted:
            table.add_column(title, no_wrap=True, overflow="ellipsis", width=width)
        else:
            table.add_column(title, overflow="fold")
    for row in texts:
        shown = [(columns[index], row[index]) for index, _ in shown_columns or enumerate(natural)]
        table.add_row(
            *(Text(text, style=state_style(text) if text and one.meaning == "state" else "") for one, text in shown)
        )
    return _printed(table)


def _identifying(columns: Sequence[Column]) -> list[int]:
    """Return the column of the ID, or the first one if there is none."""
    return [index for index, column in enumerate(columns) if column.meaning == "id"][:1] or [0]


def _fields(result: Mapping[str, Any], columns: Sequence[Column], *, chosen: bool) -> str:
    from rich.table import Table
    from rich.text import Text

    known = {column.path: column for column in columns}
    table = Table(box=None, pad_edge=False, show_header=False, show_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    pairs = [(one.path, one.value(result)) for one in columns] if chosen else _flat(result, ())
    widest = max((len(".".join(path)) for path, _ in pairs), default=0)
    nested = not chosen and sys.stdout.isatty() and widest + LEAST_VALUE > get_terminal_size().columns
    above: tuple[str, ...] = ()
    for path, value in pairs:
        for depth in range(len(path) - 1) if nested else ():
            if path[: depth + 1] != above[: depth + 1]:
                table.add_row(Text(INDENT * depth + printable(path[depth])), "")
        above = path
        column = known.get(path, Column(path, ".".join(path)))
        is_list = isinstance(value, list)
        text = field_text(value, LONGEST_FIELD) if is_list else cell(evolve(column, meaning="plain"), value)
        if column.meaning == "age" and (since := cell(column, value)):
            text = f"{text} ({since})" if since.startswith("in ") else f"{text} ({since} ago)"
        name = INDENT * (len(path) - 1) + printable(path[-1]) if nested else printable(".".join(path))
        table.add_row(Text(name), Text(text, style=state_style(text) if column.meaning == "state" else ""))
    return _printed(table)


def _flat(value: Mapping[str, object], above: tuple[str, ...]) -> list[tuple[tuple[str, ...], Any]]:
    found: list[tuple[tuple[str, ...], Any]] = []
    for name, one in value.items():
        inner = cast("Mapping[str, object]", one) if isinstance(one, Mapping) else None
        if inner:
            found += _flat(inner, (*above, name))
        else:
            found.append(((*above, name), cast("Any", one)))
    return found


def _printed(table: Any) -> str:
    """Return a table as text, in colour and as wide as the terminal if standard output is one."""
    from rich.console import Console

    stream = io.StringIO()
    terminal = sys.stdout.isatty()
    console = Console(
        file=stream,
        force_terminal=terminal,
        # Without both, rich takes 80 columns for terminals that can't move the cursor.
        width=get_terminal_size().columns if terminal else FILE_WIDTH,
        height=get_terminal_size().lines,
        color_system="auto" if terminal else None,
        highlight=False,
        legacy_windows=False,
    )
    console.print(table)
    lines = [line.rstrip() for line in stream.getvalue().splitlines()]
    return "\n".join(lines)
