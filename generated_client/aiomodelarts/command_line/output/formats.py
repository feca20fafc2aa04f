"""Write results to standard output in the format that the user chose."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Mapping, Sequence
from typing import Any, cast

import click
from attrs import evolve, frozen

from ..api_document import Node
from ..printable_text import for_terminal
from .cells import cell, sort_key
from .chosen_columns import chosen_columns
from .columns import Column, columns_in, split_path
from .json_text import json_text, yaml_text
from .secrets import Secrets
from .tables import people_text

FORMATS = ("table", "wide", "json", "yaml", "csv", "ids")
TABLES = ("table", "wide", "csv")
NOTHING_SECRET = Secrets()


@frozen
class Output:
    """How to show a result.

    Args:
        format: One of `FORMATS`.
        query: JMESPath expression to apply to the result first; empty for none.
        sort: Path of the column to sort rows by, with a hyphen in front for descending order; empty for none.
        columns: Paths or titles of the columns that the user chose; empty for the usual ones.
    """

    format: str = "table"
    query: str = ""
    sort: str = ""
    columns: tuple[str, ...] = ()

    def check(self) -> None:
        """Check the query before a request is sent.

        Raises:
            click.UsageError: The query is no JMESPath expression.
        """
        if self.query:
            _compiled(self.query)


def write(
    result: Any,
    output: Output,
    columns: Sequence[Column],
    *,
    schema: Node | None = None,
    secrets: Secrets = NOTHING_SECRET,
) -> None:
    """Write a result to standard output.

    Tables hide secrets, because people show their screens. JSON and YAML contain them: a secret that the service
    returns only once would be lost otherwise.

    Args:
        result: JSON value: a list of rows, an object, another value, or None for an empty response.
        output: How to show it.
        columns: Columns of a row, narrow or wide as the format requires.
        schema: Schema of a row, or None.
        secrets: What is secret in it.
    """
    if output.format in TABLES and not output.query:
        shown = secrets.hidden_in(result)
        if _hides(result, shown, output, columns):
            print("Secrets are hidden; -o json shows them.", file=sys.stderr)  # noqa: T201
        result = shown
    text = rendered(result, output, columns, schema)
    if not text and result == [] and output.format in ("table", "wide"):
        print("nothing found", file=sys.stderr)  # noqa: T201
    if text:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        sys.stdout.flush()


def _hides(result: Any, shown: Any, output: Output, columns: Sequence[Column]) -> bool:
    """Return whether the output would show a secret that is hidden."""
    if shown == result:
        return False
    if isinstance(result, Mapping) and output.format != "csv" and not output.columns:
        return True  # all fields are shown
    visible = [Column(split_path(text), text) for text in output.columns] or columns
    pairs = zip(_rows(result), _rows(shown), strict=True)
    return not visible or any(one.value(row) != one.value(kept) for row, kept in pairs for one in visible)


def rendered(result: Any, output: Output, columns: Sequence[Column], schema: Node | None = None) -> str:
    """Return a result as text; see `write`."""
    if output.query:
        whole, result = result, _searched(output.query, result)
        if not _has_same_rows(result, whole):
            columns, schema = (), None
        elif not _rows(result):
            schema = None  # rows of the query could have any columns
    shown = columns
    if all(isinstance(row, Mapping) for row in _rows(result)):
        rows = cast("list[Mapping[str, Any]]", _rows(result))
        shown = columns or columns_in(rows)
        if output.columns:
            shown = chosen_columns(output.columns, columns, schema, rows)
        if output.sort and isinstance(result, list):
            chosen_columns([output.sort.removeprefix("-")], [*shown, *columns], schema, rows, "--sort")
            result = _sorted(rows, output.sort, [*shown, *columns])
    match output.format:
        case "json":
            return json_text(result)
        case "yaml":
            return yaml_text(result)
        case "csv":
            return _csv(result, shown)
        case "ids":
            return _ids(result, columns or shown)
        case _:
            return people_text(result, shown, chosen=bool(output.columns))


def _has_same_rows(result: Any, whole: Any) -> bool:
    """Return whether the result of a query are rows of the whole result, so that its columns apply."""
    known = {id(row) for row in _rows(whole)}
    return all(id(row) in known for row in _rows(result))


def event_text(
    event: Any, output: Output, columns: Sequence[Column], *, first: bool, schema: Node | None = None
) -> str:
    """Return one item of a stream: a line of JSON, an item of a YAML list, a row of CSV, or cells.

    Args:
        event: JSON value.
        output: How to show it.
        columns: Columns of a row.
        first: Whether it is the first item, so that CSV has a header.
        schema: Schema of an item, or None.
    """
    if output.format == "json" or output.query:
        return json_text(_searched(output.query, event) if output.query else event, indent=False)
    if output.format == "yaml":
        return rendered([event], output, columns, schema)
    if output.format == "csv":
        text = rendered([event], output, columns, schema)
        return text if first else text.partition("\n")[2]
    shown = columns or columns_in([event])
    if output.columns:
        shown = chosen_columns(output.columns, columns, schema, [event])
    return "  ".join(cell(evolve(one, meaning="plain"), one.value(event)) for one in shown)


def _compiled(expression: str) -> Any:
    import jmespath  # only for queries
    from jmespath.exceptions import JMESPathError

    try:
        return jmespath.compile(expression)
    except JMESPathError as error:
        reason = str(error).splitlines()[0].removeprefix("Invalid jmespath expression: ").rstrip(":")
        raise click.UsageError(f"--query is no JMESPath expression: {reason}") from None


def _searched(expression: str, value: Any) -> Any:
    from jmespath.exceptions import JMESPathError, JMESPathTypeError  # only for queries

    try:
        return _compiled(expression).search(value)
    except JMESPathTypeError as error:
        # Its message contains the value, which may be long and secret.
        types = " or ".join(error.expected_types)
        raise click.UsageError(f"--query: {error.function_name}() takes {types}, not {error.actual_type}") from None
    except JMESPathError as error:
        raise click.UsageError(f"--query: {str(error).splitlines()[0]}") from None


def _sorted(rows: Sequence[Mapping[str, Any]], sort: str, columns: Sequence[Column]) -> list[Mapping[str, Any]]:
    """Return the rows in the order of a column, named by its title or path; rows without a value are last."""
    name = sort.removeprefix("-")
    column = next((one for one in columns if one.title == name), None) or Column(split_path(name), name)
    filled = [row for row in rows if column.value(row) not in (None, "")]
    if not filled and rows:
        known = ", ".join(dict.fromkeys(one.title for one in columns))
        raise click.UsageError(f"--sort: no row has {name!r}; the columns are {known}")
    # Times are shown as ages, so ascending order of the column `age` is descending order of the times.
    is_descending = sort.startswith("-") != (column.meaning == "age")
    filled.sort(key=lambda row: sort_key(column, column.value(row)), reverse=is_descending)
    return [*filled, *(row for row in rows if column.value(row) in (None, ""))]


def _csv(result: Any, columns: Sequence[Column]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    rows = _rows(result)
    if columns:
        writer.writerow([for_terminal(".".join(one.path)) for one in columns])
    writer.writerows([_raw(column.value(row)) for column in columns] for row in rows)
    if not columns:
        writer.writerows([_raw(row)] for row in cast("list[Any]", result if isinstance(result, list) else [result]))
    return stream.getvalue()


def _raw(value: Any) -> str:
    """Return a value as CSV shows it: as in the JSON, with nested values as JSON."""
    if isinstance(value, str):
        return for_terminal(value)
    return "" if value is None else json_text(value, indent=False)


def _ids(result: Any, columns: Sequence[Column]) -> str:
    if not any(isinstance(row, Mapping) for row in _rows(result)):
        return "\n".join(_raw(value) for value in _rows(result))
    # A resource whose name identifies it has the name as its only ID.
    column = next((one for one in columns if one.meaning == "id"), None)
    if column is None and ((columns and columns[0].meaning == "name") or len(columns) == 1):
        column = columns[0]
    if column is None and _rows(result):
        raise click.UsageError("-o ids: these items have no ID; use --query to choose a field")
    values: list[Any] = [column.value(row) for row in _rows(result)] if column is not None else []
    return "\n".join(_raw(value) for value in values if value is not None)


def _rows(result: Any) -> list[Any]:
    if isinstance(result, list):
        return cast("list[Any]", result)
    return [] if result is None else [result]
