"""Convert the values of options to JSON values, as the schema of the field requires."""

from __future__ import annotations

import math
import re
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import click
import orjson

from ..core.codec.time_forms import DURATIONS, MOMENTS
from .api_document import Node
from .fields import Field, json_type

LARGEST_FILE = 16 * 1024 * 1024
LONGEST_SHOWN = 200
UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0, "w": 604800.0}
LONGEST_DURATION = 100 * 366 * 86400.0
MOST_DIGITS = 19
INTEGER = re.compile(rf"[+-]?\d{{1,{MOST_DIGITS}}}")
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d|w)")


def duration_seconds(text: str) -> float:
    """Return the seconds of a duration such as `90s`, `1h30m` or `2d`; a plain number is seconds.

    Raises:
        ValueError: The text is no duration.
    """
    parts = [(text, "s")] if re.fullmatch(r"\d+(\.\d+)?", text) else DURATION.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) not in (text, f"{text}s"):
        raise ValueError(f"{text!r} is no duration; write it like 90s, 30m, 2h or 1d")
    seconds = sum(float(number) * UNITS[unit] for number, unit in parts)
    if seconds > LONGEST_DURATION:
        raise ValueError("the duration is longer than 100 years")
    return seconds


def read_argument(text: str) -> str:
    """Return the text of an option: the content of the file for `@FILE`, standard input for `@-`.

    `@@` at the beginning stands for one `@`.

    Raises:
        ValueError: The file can't be read, or is too large.
    """
    if text.startswith("@@"):
        return text[1:]
    if not text.startswith("@"):
        return text
    return read_file(text[1:])


def read_file(name: str) -> str:
    """Return the text of a file, or standard input for `-`.

    Raises:
        ValueError: The file can't be read, is too large, or is not UTF-8.
    """
    try:
        if name == "-":
            content = sys.stdin.buffer.read(LARGEST_FILE + 1)
        else:
            with Path(name).expanduser().open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ValueError(f"can't read {name}: {error.strerror or error}") from None
    if len(content) > LARGEST_FILE:
        raise ValueError(f"{name} is larger than {LARGEST_FILE // 1024 // 1024} MiB")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(f"{name} is not UTF-8 text") from None


def structured(text: str, name: str = "") -> Any:
    """Return the value in JSON or YAML.

    Args:
        text: JSON, or YAML if it comes from a file.
        name: Name of the file; empty for a value on the command line.

    Raises:
        ValueError: The text is neither.
    """
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        if not name:
            raise ValueError(f"it is not JSON ({error})") from None
    from .yaml_text import yaml_value  # only for files that are not JSON

    return yaml_value(text, name)


def structured_argument(text: str) -> Any:
    """Return the value of an option with JSON, or with `@FILE` for a file with JSON or YAML.

    Raises:
        ValueError: The file can't be read, or the value is neither.
    """
    return structured(read_argument(text), text[1:] if text.startswith("@") else "")


def json_value(field: Field, texts: tuple[str, ...]) -> Any:
    """Return the JSON value of an option.

    Args:
        field: The field of the option.
        texts: The values that were passed: one, or several for an array or a map.

    Raises:
        click.UsageError: A value does not fit the field.
    """
    try:
        if field.is_list_of_values:
            return [item for text in texts for item in _items(field, text)]
        if field.kind == "array":
            return [item for text in texts for item in _objects(text)]
        if field.is_map:
            return _map(texts)
        return one_value(field, texts[-1])
    except (ValueError, OverflowError) as error:
        # Objects may contain secrets, and of several values it is not known which one is wrong.
        is_shown = len(texts) == 1 and field.kind not in ("object", "array", "any") and len(texts[0]) <= LONGEST_SHOWN
        shown = f" {texts[0]!r}" if is_shown and not field.node.get("x-sensitive") else ""
        raise click.UsageError(f"--{field.option}{shown}: {error}") from None


def one_value(field: Field, text: str) -> Any:
    """Return the JSON value of one text.

    Raises:
        ValueError: The value does not fit the field.
    """
    if field.time_format and (found := _time(field.time_format, text)) is not None:
        return found
    return _scalar(field.node, text, field)


def _scalar(node: Node, text: str, field: Field) -> Any:
    kind = json_type(node)
    if any(value is not None for value in node.get("enum", ())):
        return _member(node, text, field)
    match kind:
        case "integer":
            if not INTEGER.fullmatch(text):
                raise ValueError(f"it must be an integer with at most {MOST_DIGITS} digits")
            return int(text)
        case "number":
            if INTEGER.fullmatch(text):
                return int(text)
            if not NUMBER.fullmatch(text) or not math.isfinite(float(text)):
                raise ValueError("it must be a number")
            return float(text)
        case "boolean":
            if text.lower() not in ("true", "false"):
                raise ValueError("it must be true or false")
            return text.lower() == "true"
        case "string":
            return read_argument(text)
        case _:
            return structured_argument(text)


def _member(node: Node, text: str, field: Field) -> Any:
    exact = {str(value): value for value in node["enum"] if value is not None}
    known = {name.lower(): value for name, value in exact.items()}
    names = {
        str(name).lower(): value for name, value in zip(node.get("x-enum-varnames", ()), node["enum"], strict=False)
    }
    for table, typed in ((exact, text), (known, text.lower()), (names, text.lower())):
        if typed in table:
            return table[typed]
    if field.is_closed:
        raise ValueError(f"it must be one of {', '.join(exact)}")
    if json_type(node) == "integer":
        if not INTEGER.fullmatch(text):
            raise ValueError(f"it must be an integer or one of {', '.join(names) or ', '.join(exact)}")
        return int(text)
    return text  # the service may know more values than this version


def _items(field: Field, text: str) -> list[Any]:
    if text.lstrip().startswith("[") or (text.startswith("@") and not text.startswith("@@")):
        return _objects(text)
    item = field.item
    return [_scalar(item if item is not None else field.node, text, field)]


def _objects(text: str) -> list[Any]:
    found = structured_argument(text)
    return cast("list[Any]", found) if isinstance(found, list) else [found]


def name_and_value(text: str, form: str = "NAME=VALUE") -> tuple[str, str]:
    """Return the two parts of `NAME=VALUE`. The value may contain further equals signs, and may be empty.

    Args:
        text: The text.
        form: How to write it, for the error.

    Raises:
        ValueError: The text has no equals sign, or no name in front of it.
    """
    name, separator, value = text.partition("=")
    if not separator or not name:
        raise ValueError(f"it must be {form}")
    return name, value


def option_pair(option: str, text: str) -> tuple[str, str]:
    """Return the name and the value of an option with `NAME=VALUE`.

    Args:
        option: The option, for the error.
        text: Its value.

    Raises:
        click.UsageError: The value has another form.
    """
    try:
        return name_and_value(text)
    except ValueError as error:
        raise click.UsageError(f"{option} {text!r}: {error}") from None


def _map(texts: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for text in texts:
        if text.lstrip().startswith("{") or (text.startswith("@") and not text.startswith("@@")):
            value = structured_argument(text)
            if not isinstance(value, dict):
                raise ValueError("it must be a JSON object")
            found |= cast("dict[str, Any]", value)
            continue
        name, value = name_and_value(text.replace("@@", "@", text.startswith("@@")), "NAME=VALUE or a JSON object")
        found[name] = value
    return found


def _time(form: str, text: str) -> Any:
    """Return the value of a time field for an ISO time, a duration or a time ago; None to read the text as it is."""
    if form in DURATIONS and DURATION.match(text):
        return DURATIONS[form](timedelta(seconds=duration_seconds(text)))
    if form not in MOMENTS or form == "local" or re.fullmatch(r"[+-]?\d+", text):
        return None
    if text.lower() == "now":
        return MOMENTS[form](datetime.now(UTC))
    if DURATION.match(text) and not re.match(r"\d{4}-", text):
        return MOMENTS[form](datetime.now(UTC) - timedelta(seconds=duration_seconds(text)))
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("it must be a time such as 2026-05-01T08:30:00Z, or a time ago such as 2h") from None
    return MOMENTS[form](moment if moment.tzinfo else moment.astimezone())
