"""Columns that the user chose with `--columns`, by path or by the title in the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, cast

import click
from attrs import evolve

from ..api_document import Node, resolved
from ..fields import json_type
from .columns import Column, leaves_of, split_path

MOST_NAMED = 15
"""Columns that an error names."""
ANY_COLUMN: Node = {}
"""Schema of a result whose columns were checked before the request was sent."""


def chosen_columns(
    texts: Sequence[str],
    known: Sequence[Column],
    schema: Node | None,
    rows: Sequence[Mapping[str, Any]],
    option: str = "--columns",
) -> list[Column]:
    """Return the columns that the user chose.

    A column is known if it is in the table, in the schema, or in any of the rows.

    Args:
        texts: Paths such as `metadata.name`, or titles such as `age`.
        known: Columns of the table.
        schema: Schema of a row, or None.
        rows: The rows.
        option: Option that has the columns, for errors.

    Raises:
        click.UsageError: A column is unknown. Without a schema and without rows, every column is accepted.
    """
    found = [_chosen(text, known, schema) for text in texts]
    if schema is not None or rows:
        for column, text in zip(found, texts, strict=True):
            if column not in known and not _is_in(schema, column.path) and not any(map(column.is_in, rows)):
                raise click.UsageError(f"{option}: there is no column {text!r}{_names(text, known, schema, rows)}")
    return found


def check_columns(texts: Sequence[str], known: Sequence[Column], schemas: Sequence[Node]) -> None:
    """Check the columns before a request is sent: each must be in the table or in one of the schemas.

    Args:
        texts: Paths or titles.
        known: Columns of the table.
        schemas: Schemas of a row. Without one, every column is accepted.

    Raises:
        click.UsageError: A column is unknown.
    """
    for text in texts if schemas else ():
        column = _chosen(text, known, None)
        if column not in known and not any(_is_in(schema, column.path) for schema in schemas):
            raise click.UsageError(f"--columns: there is no column {text!r}{_names(text, known, schemas[0], ())}")


def _chosen(text: str, known: Sequence[Column], schema: Node | None) -> Column:
    path = split_path(text)
    for column in known:
        if column.path == path:
            return evolve(column, title=".".join(path), meaning="plain" if column.meaning == "age" else column.meaning)
    for column in known:
        if column.title == text.lower():
            return column
    leaves = dict(leaves_of(schema)) if schema is not None else {}
    form = str(leaves[path].get("x-time", "")) if path in leaves else ""
    return Column(path, ".".join(path), "plain", form)


def _is_in(schema: Node | None, path: Sequence[str]) -> bool:
    """Return whether a schema allows a value at a path. An object without properties may have any names."""
    if schema is None:
        return False
    if not path:
        return True
    node = resolved(schema)
    if choices := [*node.get("anyOf", ()), *node.get("oneOf", ())]:
        return any(_is_in(one, path) for one in choices)
    properties = cast("Mapping[str, Node]", node.get("properties", {}))
    if path[0] in properties:
        return _is_in(properties[path[0]], path[1:])
    return json_type(node) in ("object", "any") and (not properties or bool(node.get("additionalProperties")))


def _names(text: str, known: Sequence[Column], schema: Node | None, rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the end of an error: the name that was probably meant, and the known ones."""
    paths = [".".join(path) for path, _ in leaves_of(schema)] if schema is not None else []
    paths += [name for row in rows for name in row]
    titles = list(dict.fromkeys([*(one.title for one in known), *paths]))
    near = get_close_matches(text, titles, 1)
    meant = f"; did you mean {near[0]!r}?" if near else "."
    more = len(titles) - MOST_NAMED
    rest = f" and {more} more, which -o json shows" if more > 0 else ""
    return f"{meant} The columns are {', '.join(titles[:MOST_NAMED])}{rest}"
