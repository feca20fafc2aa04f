"""Reading YAML and JSON that somebody else may have written, within bounds of size, depth and number of values."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import Any, NoReturn, cast

import yaml

MEBIBYTE = 1024 * 1024
LARGEST_YAML = 2 * MEBIBYTE
LARGEST_JSON = 64 * MEBIBYTE
MOST_VALUES = 100_000  # of YAML, counting what an alias refers to each time
INTEGER = "tag:yaml.org,2002:int"
LONGEST_NUMBER = 400
DEEPEST_DOCUMENT = 200
DEEPEST_BODY = 64
"""Levels in a request: less than in documents, as the fake wraps what it keeps."""


def read_document(path: str | PathLike[str]) -> Any:
    """The content of a file of YAML or JSON.

    Args:
        path: The file; up to 2 MiB of YAML or 64 MiB of JSON.

    Raises:
        ValueError: It is neither, is too large, is nested more than 200 levels deep, or its aliases stand for more
            than 100,000 values.
        OSError: It can't be read.
    """
    with Path(path).open("rb") as file:
        raw = file.read(LARGEST_JSON + 1)
    if len(raw) > LARGEST_JSON:
        raise ValueError(f"{path} is larger than {LARGEST_JSON // MEBIBYTE} MiB")
    try:
        return parse_document(raw.decode("utf-8-sig"))
    except ValueError as error:  # also what `decode` raises
        raise ValueError(f"{path} {error}") from error


def parse_document(text: str) -> Any:
    """The value of a text of YAML or JSON.

    Raises:
        ValueError: It is neither or exceeds a bound; the message continues the name of the document.
    """
    if text.lstrip()[:1] in ("{", "["):
        try:
            return parse_json(text)
        except _NoJson:  # may be YAML in its flow style
            pass
    if len(text) > LARGEST_YAML:
        raise ValueError(f"is YAML of more than {LARGEST_YAML // MEBIBYTE} MiB; write it as JSON, or as several files")
    try:
        return yaml.load(text, Loader=BoundedLoader)  # noqa: S506  # a safe loader with bounds
    except _Exceeded as error:
        raise ValueError(str(error)) from error
    except yaml.YAMLError as error:
        raise ValueError(f"is no YAML: {' '.join(str(error).split()):.500}") from error


class _NoJson(ValueError):
    """A text is no JSON."""


def parse_json(text: str | bytes, deepest: int = DEEPEST_DOCUMENT, *, any_number: bool = False) -> Any:
    """The value of a text of JSON.

    Args:
        text: JSON of RFC 8259, so without `NaN`.
        deepest: How many levels it may have.
        any_number: Whether to take `NaN` and infinity, which responses of a service may hold.

    Raises:
        ValueError: It is no JSON or exceeds a bound; the message continues the name of the document.
    """
    try:
        value = json.loads(text) if any_number else json.loads(text, parse_constant=_refused, parse_float=_finite)
    except RecursionError:
        raise ValueError(f"is nested more than {deepest} levels deep") from None
    except ValueError as error:
        raise _NoJson(f"is no JSON: {error}") from error
    if is_deeper(value, deepest):
        raise ValueError(f"is nested more than {deepest} levels deep")
    return value


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON, though Python's parser takes it")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text:.40} is too large for a number")
    return number


def is_deeper(value: Any, deepest: int) -> bool:
    """Whether objects and arrays are nested more levels deep than that."""
    level: list[Any] = [value]
    for _ in range(deepest + 1):
        # By identity, as values that were not read here may share parts or be circular.
        level = list({id(part): part for container in level for part in _containers(container)}.values())
        if not level:
            return False
    return True


def _containers(value: Any) -> Iterator[Any]:
    """The objects and arrays right within a value."""
    if isinstance(value, dict | list):
        parts = cast("dict[str, Any]", value).values() if isinstance(value, dict) else cast("list[Any]", value)
        for part in parts:
            if isinstance(part, dict | list):
                yield part


class _Exceeded(yaml.MarkedYAMLError):
    """A document exceeds a bound."""

    def __str__(self) -> str:
        mark = self.problem_mark
        return f"{self.problem} (line {mark.line + 1})" if mark is not None else str(self.problem)


class BoundedLoader(yaml.SafeLoader):
    """Loads plain values from YAML. It stops where they are too deep or too many.

    An alias counts as often as what it refers to, so that a few lines can't stand for billions of values.
    """

    def __init__(self, stream: Any) -> None:
        super().__init__(stream)
        self._depth = 0
        self._values = 0
        self._values_of: dict[int, int] = {}

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Compose a node and what is in it."""
        event = cast("yaml.NodeEvent", self.peek_event())  # pyright: ignore[reportUnknownMemberType]
        if isinstance(event, yaml.AliasEvent):
            self._count_alias(event)
            return super().compose_node(parent, index)
        self._depth += 1
        if self._depth > DEEPEST_DOCUMENT:
            raise _Exceeded(None, None, f"is nested more than {DEEPEST_DOCUMENT} levels deep", event.start_mark)
        before = self._values
        self._add(1, event)
        node: Any = super().compose_node(parent, index)
        self._values_of[id(node)] = self._values - before
        self._depth -= 1
        return node

    def construct_object(self, node: Any, deep: bool = False) -> Any:
        """Make the value of a node."""
        try:
            if node.tag == INTEGER and len(node.value) > LONGEST_NUMBER:
                raise ValueError(f"an integer has more than {LONGEST_NUMBER} characters")
            return cast("Any", super().construct_object(node, deep))  # pyright: ignore[reportUnknownMemberType]
        except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as error:
            # What the constructors of the library raise for wrong dates, numbers and the like.
            reason = f"{node.value!s:.40} can't be read as {node.tag}: {error}"
            raise yaml.constructor.ConstructorError(None, None, reason, node.start_mark) from error

    def _count_alias(self, event: yaml.AliasEvent) -> None:
        node: Any = self.anchors.get(event.anchor)
        if node is not None and id(node) not in self._values_of:
            raise _Exceeded(None, None, f"has an alias *{event.anchor} within what it refers to", event.start_mark)
        self._add(self._values_of.get(id(node), 0), event)

    def _add(self, number: int, event: yaml.Event) -> None:
        self._values += number
        if self._values > MOST_VALUES:
            raise _Exceeded(None, None, f"has more than {MOST_VALUES:,} values, aliases included", event.start_mark)
