"""Arguments and options of the command of an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import click

from .api_document import OperationText
from .body_shapes import check_required, warn_of_body
from .fields import Field, fields_of, paging_field
from .settings import list_options
from .values import json_value, structured_argument

CLOUDS = {"huawei": "Huawei Cloud only.", "otc": "Open Telekom Cloud only."}
SHOWN_VALUES = 12
ALL_LIMITS = {"minimum": "at least {}", "maximum": "at most {}", "maxLength": "at most {} characters"}


class FieldOption(click.Option):
    """The option of a field.

    Args:
        field: The field.
    """

    def __init__(self, field: Field) -> None:
        self.field = field
        name, flag = f"--{field.option}", field.kind == "boolean"
        super().__init__(
            [f"{name}/--no-{field.option}" if flag else name, _parameter_name(field)],
            multiple=not flag,
            default=None,
            type=None if flag else click.STRING,
            metavar=None if flag else _metavar(field),
            help=_help(field),
            show_default=False,
        )

    def value(self, given: Any) -> Any:
        """Return the JSON value that was passed.

        Raises:
            click.UsageError: It does not fit the field.
        """
        return given if isinstance(given, bool) else json_value(self.field, given)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Return the known values that begin with what was typed."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(value) for value in self.field.values if value.lower().startswith(incomplete.lower())]


def _parameter_name(field: Field) -> str:
    """Return a name for the parameter that no other option has."""
    return "field_" + "".join(letter if letter.isalnum() else "_" for letter in f"{field.place}_{field.option}")


def _metavar(field: Field) -> str:
    values = list(field.values)
    if values and len(values) <= 4 and sum(map(len, values)) < 40:
        return f"[{'|'.join(values)}]"
    if field.time_format:
        return "DURATION" if field.time_format.startswith("duration") else "TIME"
    kinds = {"integer": "INTEGER", "number": "NUMBER", "string": "TEXT", "object": "JSON", "any": "JSON"}
    if field.is_map:
        return "NAME=VALUE"
    if field.kind == "array":
        return "TEXT" if field.is_list_of_values else "JSON"
    return kinds.get(field.kind, "TEXT")


def _help(field: Field) -> str:
    node = field.node
    parts = [str(node.get("description", "")).strip()]
    values = list(field.values)
    if values and not _metavar(field).startswith("["):
        more = f" and {len(values) - SHOWN_VALUES} more" if len(values) > SHOWN_VALUES else ""
        parts.append(f"One of {', '.join(values[:SHOWN_VALUES])}{more}.")
    limits = [text.format(node[key]) for key, text in ALL_LIMITS.items() if key in node]
    if limits:
        text = ", ".join(limits)
        parts.append(f"{text[0].upper()}{text[1:]}.")
    if "default" in node:
        parts.append(f"Default: {node['default']!r}." if node["default"] != "" else "")
    if field.kind == "array" or field.is_map:
        parts.append("Repeatable.")
    if len(node.get("x-clouds", ())) == 1:
        parts.append(CLOUDS[node["x-clouds"][0]])
    text = " ".join(part for part in parts if part)
    return f"{text} [required]" if field.required else text


def argument_name(wire: str) -> str:
    """Return the name of an argument in the help, such as `NOTEBOOK_ID`."""
    return "".join(letter if letter.isalnum() else "_" for letter in wire).upper()


def operation_parameters(operation: OperationText) -> list[click.Parameter]:
    """Return the arguments and options of an operation, without those that all commands share."""
    fields = fields_of(operation)
    paths = [one for one in fields if one.place == "path"]
    found: list[click.Parameter] = []
    for one in paths:
        several = len(paths) == 1
        found.append(IdArgument(one, operation, several=several))
    index, size = paging_field(operation, "index"), paging_field(operation, "size")
    for one in fields:
        if one.place == "path":
            continue
        if one == index:
            continue  # the command reads all pages
        if one == size:
            found.append(
                click.Option(["--page-size", "page_size"], type=click.IntRange(min=1), help="Items per request.")
            )
            continue
        found.append(FieldOption(one))
    if operation.body is not None:
        found.append(
            click.Option(["--body"], metavar="JSON", help="Whole body as JSON or @FILE; options take precedence.")
        )
    if operation.pagination:
        found += list_options()
    return found


class IdArgument(click.Argument):
    """The argument of an ID in the path; `-` reads IDs from standard input.

    Args:
        field: The field.
        operation: The operation.
        several: Whether several IDs can be passed.
    """

    def __init__(self, field: Field, operation: OperationText, *, several: bool) -> None:
        self.field = field
        self.operation = operation
        self.by_name = False
        super().__init__(
            [f"path_{argument_name(field.path[0]).lower()}"],
            nargs=-1 if several else 1,
            required=True,
            metavar=argument_name(field.path[0]) + ("..." if several else ""),
        )

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Return the IDs, and names if the command takes them, of existing resources that begin with what was typed."""
        from .completion import existing_ids

        return existing_ids(ctx, self.operation, incomplete, by_name=self.by_name)


def body_of(operation: OperationText, whole: str | None, options: Mapping[Field, Any]) -> Any:
    """Return the JSON body from the option `--body` and the options of fields, which take precedence.

    Raises:
        click.UsageError: The body is no JSON object, or a required field is missing.
    """
    schema = operation.body
    if schema is None:
        return None
    body: Any = {}
    if whole is not None:
        body = body_text(whole)
    if schema.get("type") == "array":
        if whole is None:
            raise click.UsageError("--body is missing: pass a JSON list or @FILE")
        warn_of_body(operation, body)
        return body
    if not isinstance(body, dict):
        raise click.UsageError("--body: it must be a JSON object")
    found = cast("dict[str, Any]", body)
    for field, value in sorted(options.items(), key=lambda one: len(one[0].path)):
        _put(found, field, value)
    missing = check_required(schema, found)
    if missing:
        raise click.UsageError(_missing(operation, missing))
    warn_of_body(operation, found)
    return found


def body_text(text: str) -> Any:
    """Return the value of `--body`.

    Raises:
        click.UsageError: It is neither JSON nor a file with JSON or YAML.
    """
    try:
        return structured_argument(text)
    except ValueError as error:
        raise click.UsageError(f"--body: {error}") from None


def _put(body: dict[str, Any], field: Field, value: Any) -> None:
    place = body
    for name in field.path[:-1]:
        inner: object = place.setdefault(name, {})
        if not isinstance(inner, dict):
            raise click.UsageError(f"--{field.option}: {name} is no object in --body")
        place = cast("dict[str, Any]", inner)
    last = field.path[-1]
    present: object = place.get(last)
    if isinstance(present, dict) and isinstance(value, dict):
        place[last] = {**cast("dict[str, Any]", present), **cast("dict[str, Any]", value)}
    else:
        place[last] = value


def _missing(operation: OperationText, paths: list[tuple[str, ...]]) -> str:
    known = {field.path: field.option for field in fields_of(operation) if field.place == "body"}
    names: list[str] = []
    for path in paths:
        # Deeper fields, and those in arrays, have no option of their own.
        names.append(f"--{known[path]}" if path in known else f"the field {'.'.join(path)} in --body")
    return f"missing {' and '.join(names)}"
