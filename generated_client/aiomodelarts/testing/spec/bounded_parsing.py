"""Parsing of untrusted YAML and JSON, with limits on size, depth and number of values."""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Callable, Iterator
from os import PathLike
from pathlib import Path
from typing import Any, NoReturn, cast

import yaml

from ..garbage_collection import collection_paused
from .bounded_yaml import DEEPEST_DOCUMENT, BoundedLoader, Exceeded

MEBIBYTE = 1024 * 1024
LARGEST_YAML = 2 * MEBIBYTE
LARGEST_JSON = 256 * MEBIBYTE
SPACE = re.compile(r"[ \t\n\r]*")
DEEPEST_BODY = 64
"""Levels in a request: fewer than in documents, because the fake stores requests inside its state."""
MOST_IN_BODY = 100_000
"""Values in a request, objects and arrays included."""


def read_document(path: str | PathLike[str]) -> Any:
    """Read a YAML or JSON file.

    Args:
        path: The file; up to 2 MiB of YAML or 256 MiB of JSON.

    Returns:
        The parsed content.

    Raises:
        ValueError: The file is neither YAML nor JSON, is too large, is nested more than 200 levels deep, or contains
            more than 100,000 values as YAML, aliases included.
        OSError: The file can't be read.
    """
    with Path(path).open("rb") as file:
        # A file that grows while it is read is cut, but not read without end.
        raw = file.read(LARGEST_JSON + 1) if os.fstat(file.fileno()).st_size <= LARGEST_JSON else None
    if raw is None or len(raw) > LARGEST_JSON:
        raise ValueError(f"{path} is larger than {LARGEST_JSON // MEBIBYTE} MiB")
    try:
        return parse_document(text_of(raw))
    except ValueError as error:
        raise ValueError(f"{path} {error}") from error


def text_of(raw: bytes) -> str:
    """Return the text of a document, without a byte order mark.

    Raises:
        ValueError: It is not encoded as UTF-8. The message is a predicate to append to the name of the document.
    """
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"is not encoded as UTF-8; convert it ({error})") from error


def parse_document(text: str) -> Any:
    """Parse a YAML or JSON document.

    Raises:
        ValueError: The document is neither YAML nor JSON, or exceeds a limit. The message is a predicate to append to
            the name of the document.
    """
    first = text.lstrip()[:1]
    if first in ("{", "["):
        try:
            # A snapshot is an object. It may be large, and no one writes it by hand.
            return parse_json(text, unique_keys=first == "[")
        except NotJson:  # may be YAML in flow style
            pass
    if len(text) > LARGEST_YAML:
        raise ValueError(f"is YAML of more than {LARGEST_YAML // MEBIBYTE} MiB; write it as JSON, or as several files")
    try:
        return yaml.load(text, Loader=BoundedLoader)  # noqa: S506  # a safe loader with limits
    except Exceeded as error:
        raise ValueError(str(error)) from error
    except yaml.YAMLError as error:
        raise ValueError(f"is not YAML: {' '.join(str(error).split()):.500}") from error


class NotJson(ValueError):
    """The document is not JSON."""


def parse_json(
    text: str | bytes, deepest: int = DEEPEST_DOCUMENT, *, any_number: bool = False, unique_keys: bool = False
) -> Any:
    """Parse a JSON document.

    Args:
        text: The document.
        deepest: Maximum number of nested levels.
        any_number: Whether to accept `NaN` and infinity, which RFC 8259 does not allow.
        unique_keys: Whether to refuse objects that have a key twice. Otherwise, the last value of the key is used.

    Raises:
        ValueError: The document is not JSON, or exceeds a limit. The message is a predicate to append to the name of
            the document.
    """
    options: dict[str, Any] = {} if any_number else {"parse_constant": _refused, "parse_float": _finite}
    if unique_keys:
        options["object_pairs_hook"] = _with_unique_keys
    return _within_limits(lambda: json.loads(text, **options), deepest)


def parse_json_in_parts(text: str, levels: int, deepest: int = DEEPEST_DOCUMENT) -> Any:
    """Parse a JSON document like `parse_json`, but without holding the lock of the interpreter for all of it.

    Args:
        text: The document.
        levels: Number of levels of objects whose values are parsed one by one.
        deepest: Maximum number of nested levels.

    Raises:
        ValueError: As for `parse_json`.
    """

    def parsed() -> Any:
        value, end = _value_at(text, _after_space(text, 0), levels)
        if _after_space(text, end) != len(text):
            raise json.JSONDecodeError("Extra data", text, end)
        return value

    return _within_limits(parsed, deepest)


def _within_limits(parse: Callable[[], Any], deepest: int) -> Any:
    try:
        with collection_paused():  # values in JSON never form the cycles that it looks for
            value = parse()
    except RecursionError:
        raise ValueError(f"is nested more than {deepest} levels deep") from None
    except _KeyTwice as error:
        raise ValueError(f"has the key {str(error)[:50]!r} twice in an object; keep one") from error
    except ValueError as error:
        raise NotJson(f"is not JSON: {error}") from error
    if is_deeper(value, deepest):
        raise ValueError(f"is nested more than {deepest} levels deep")
    return value


def _value_at(text: str, start: int, levels: int) -> tuple[Any, int]:
    """Return the value at a position, and the position after it."""
    if not levels or text[start : start + 1] != "{":
        return _DECODER.raw_decode(text, start)
    found: dict[str, Any] = {}
    position = _after_space(text, start + 1)
    if text[position : position + 1] == "}":
        return found, position + 1
    while True:
        if text[position : position + 1] != '"':
            raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, position)
        name, position = _DECODER.raw_decode(text, position)
        position = _after_space(text, position)
        if text[position : position + 1] != ":":
            raise json.JSONDecodeError("Expecting ':' delimiter", text, position)
        found[name], position = _value_at(text, _after_space(text, position + 1), levels - 1)
        position = _after_space(text, position)
        sign = text[position : position + 1]
        if sign == "}":
            return found, position + 1
        if sign != ",":
            raise json.JSONDecodeError("Expecting ',' delimiter", text, position)
        position = _after_space(text, position + 1)


def _after_space(text: str, position: int) -> int:
    found = SPACE.match(text, position)
    return position if found is None else found.end()


def parse_body(raw: bytes) -> Any:
    """Parse the JSON of a request body.

    Raises:
        ValueError: The body is not JSON, or exceeds a limit. The message is a predicate to append to "The body".
    """
    value = parse_json(raw, DEEPEST_BODY)
    level, number = [value], 1
    while level:
        number += sum(len(cast("list[Any]", part)) for part in level if isinstance(part, dict | list))
        if number > MOST_IN_BODY:
            raise ValueError(f"has more than {MOST_IN_BODY:,} values")
        level = [part for container in level for part in _containers(container)]
    return value


class _KeyTwice(Exception):
    """An object has a key twice. Not a ValueError, because such a document is JSON."""


def _with_unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise _KeyTwice(next(name for name in names if names.count(name) > 1))
    return found


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not valid in JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"the number {text:.40} is too large")
    return number


def is_deeper(value: Any, deepest: int) -> bool:
    """Return whether objects and arrays are nested in more than `deepest` levels."""
    level: list[Any] = [value]
    for _ in range(deepest):
        # By identity, because values that were not parsed here may share parts or be circular.
        level = list({id(part): part for container in level for part in _containers(container)}.values())
        if not level:
            return False
    return True


_DECODER = json.JSONDecoder(parse_constant=_refused, parse_float=_finite)


def _containers(value: Any) -> Iterator[Any]:
    """Yield the objects and arrays directly inside a value."""
    if isinstance(value, dict | list):
        parts = cast("dict[str, Any]", value).values() if isinstance(value, dict) else cast("list[Any]", value)
        for part in parts:
            if isinstance(part, dict | list):
                yield part
