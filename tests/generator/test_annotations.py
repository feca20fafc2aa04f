"""Tests of the annotations of arguments, and that times in them are those that the client converts."""

from __future__ import annotations

from typing import Any

import pytest

from generator.render.annotations import ARGUMENT, JOINED, READ, TYPED_DICT, Annotations
from generator.render.time_forms import times_row
from generator.spec.schema import read_schema
from generator.spec.value_types import type_of

TIME = {"type": "integer", "x-time": "milliseconds"}
TIMES = {"type": "array", "items": TIME}
SHELF = {"type": "object", "properties": {"made": TIME, "opened": TIMES, "by_name": {"additionalProperties": TIME}}}
DOCUMENT: Any = {"paths": {}, "components": {"schemas": {"Shelf": SHELF}}}


def operation(body: Any, *parameters: Any) -> Any:
    content = {"application/json": {"schema": body}}
    return {"requestBody": {"content": content}, "parameters": list(parameters)}


@pytest.mark.parametrize(
    ("node", "read", "argument", "typed_dict"),
    [
        (TIME, "int", "int | datetime", "int | datetime"),
        (TIMES, "list[int]", "Sequence[int | datetime]", "list[int | datetime]"),
        (
            {"anyOf": [TIMES, {"type": "null"}]},
            "list[int]",
            "Sequence[int | datetime] | None",
            "list[int | datetime] | None",
        ),
        (
            {"type": "object", "additionalProperties": TIMES},
            "dict[str, list[int]]",
            "Mapping[str, Sequence[int]]",
            "dict[str, list[int]]",
        ),
        (
            {"type": "array", "items": {"type": ["string", "null"]}},
            "list[str | None]",
            "Sequence[str | None]",
            "list[str | None]",
        ),
        (
            {"oneOf": [{"$ref": "#/components/schemas/Shelf"}, {"type": "null"}, {"type": "string"}]},
            "Shelf | str",
            "models.Shelf | params.Shelf | str | None",
            "Shelf | str | None",
        ),
        ({}, "Any", "Any", "Any"),
    ],
)
def test_annotation(node: Any, read: str, argument: str, typed_dict: str) -> None:
    annotations, type_ = Annotations(DOCUMENT), type_of(read_schema(DOCUMENT, node))

    assert [annotations.write(type_, notation) for notation in (READ, ARGUMENT, TYPED_DICT)] == [
        read, argument, typed_dict,
    ]  # fmt: skip


def test_times_are_not_joined() -> None:
    assert Annotations(DOCUMENT).write(type_of(read_schema(DOCUMENT, TIMES)), JOINED) == "Sequence[int]"


def test_times_in_lists_are_converted() -> None:
    query = [{"name": name, "in": "query", "schema": schema} for name, schema in (("at", TIME), ("moments", TIMES))]

    row = times_row(DOCUMENT, {}, operation({"$ref": "#/components/schemas/Shelf"}, *query))

    assert row["times"] == dict.fromkeys(["body.made", "body.opened", "query.at", "query.moments"], "milliseconds")  # type: ignore[index]
