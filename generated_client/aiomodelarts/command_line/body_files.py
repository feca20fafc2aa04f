"""Bodies of requests from files, with changes on the command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import click

from .api_document import operations
from .body_shapes import check_path, check_required, warn_of_body, wrong_shapes
from .values import option_pair, read_file, structured

Change = Callable[[dict[str, Any], str, str], None]


def body_from_file(
    operation_id: str, file: str, changes: tuple[str, ...], plain: Change | None = None
) -> dict[str, Any]:
    """Return the body of an operation from a file, with changes.

    Args:
        operation_id: Documented name of the operation.
        file: Path of a file in YAML or JSON, or `-`.
        changes: Changes as `NAME=VALUE`. A name with dots is the path of a field.
        plain: Applies a change whose name has no dot; None if such a name is a field too.

    Raises:
        click.UsageError: The file is no object, or a change is invalid.
    """
    try:
        found = structured(read_file(file), file)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    if not isinstance(found, dict):
        raise click.UsageError(f"{file}: it must be an object with the fields of {operation_id}")
    body = cast("dict[str, Any]", found)
    for change in changes:
        left, value = option_pair("--set", change)
        if "." in left or plain is None:
            check_path(operations()[operation_id], left)
            set_field(body, left, value)
        else:
            plain(body, left, value)
    warn_of_body(operations()[operation_id], body)
    return body


def check_body(operation_id: str, file: str, body: dict[str, Any]) -> None:
    """Check that a body has all required fields.

    Raises:
        click.UsageError: A field is missing, or has a value where an object or a list must be.
    """
    schema = operations()[operation_id].body
    missing = check_required(schema, body) if schema is not None else []
    if missing:
        raise click.UsageError(f"{file}: missing {', '.join('.'.join(path) for path in missing)}")
    for path, kind in wrong_shapes(schema or {}, body):
        raise click.UsageError(f"{file}: {'.'.join(path)} must be {kind}")


def set_field(body: dict[str, Any], path: str, text: str) -> None:
    """Set a field by its path; a number in the path is an index of a list.

    Args:
        body: The body.
        path: Names with dots between them.
        text: JSON, or another text, which is a string.

    Raises:
        click.UsageError: The path leads through a value that is no object.
    """
    try:
        value: Any = structured(text)
    except ValueError:
        value = text
    place: Any = body
    *above, last = path.split(".")
    if not last or not all(above):
        raise click.UsageError(f"--set {path}: a name in the path is empty")
    for name in above:
        place = _inside(cast("dict[str, Any] | list[Any]", place), name, path)
        if not isinstance(place, dict | list):
            raise click.UsageError(f"--set {path}: {name} is no object")
    if isinstance(place, list):
        place[_index(cast("list[Any]", place), last, path)] = value
    else:
        place[last] = value


def _inside(place: dict[str, Any] | list[Any], name: str, path: str) -> Any:
    if isinstance(place, list):
        return place[_index(place, name, path)]
    return object_in(place, name)


def object_in(place: dict[str, Any], name: str) -> Any:
    """Return the value of a field; if it is missing or null, a new object that becomes its value."""
    if place.get(name) is None:
        place[name] = {}
    return place[name]


def _index(items: list[Any], name: str, path: str) -> int:
    if not name.isdecimal() or int(name) >= len(items):
        raise click.UsageError(f"--set {path}: {name} is no index of a list with {len(items)} items")
    return int(name)
