"""Finds out which parts of stored entries calls read: changes each part, and makes the calls that read the resource.

`python -m tests.contract.entry_shapes` writes `entry_shapes.json` of the fake anew. It takes three minutes.
"""

import asyncio
import copy
import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.handlers.call import HANDLERS, Call
from aiomodelarts.testing.spec.contracts import contracts
from aiomodelarts.testing.spec.replies import Fault
from aiomodelarts.testing.state import entry_shapes
from aiomodelarts.testing.state.entry_shapes import ANY_KEY, MISSING, table_type, type_name, values_at
from tests.contract.conftest import new_maker
from tests.contract.scenarios import SCENARIOS

FILE = Path(entry_shapes.__file__).with_suffix(".json")
WRONG: dict[str, Any] = {"string": "x", "number": 7, "array": [], "object": {}, "null": None, "boolean": True}
ABSENT = "absent"
DEEPEST = 5
MOST_SAMPLES = 3
# Marks of a snapshot for values that are no JSON objects.
MARKS = {"$tuple", "$set", "$partial", "$same", "$counter", "$deque", "$operation", "$fake", "$list"}
# Other resources whose calls read the entries of a table.
READERS = {"nodes": ("pools", "node_pools"), "pools": ("nodes",)}
KEYED = {("notes", "shares"), ("versions",), ("notes", "versions")}
"""Places in entries with objects whose keys are IDs or numbers of versions."""


@define
class Sample:
    """A snapshot with an entry."""

    snapshot: dict[str, Any]
    table: str
    key: str

    @property
    def entry(self) -> Any:
        return self.snapshot["tables"][self.table][self.key]


@define
class Found:
    """What was found out about a place in the entries of a type of table."""

    broken: set[str] = field(factory=set[str])
    types: set[str] = field(factory=set[str])
    always: bool = True


def places(entry: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The places in an entry in a snapshot that can be changed."""
    if not isinstance(entry, dict) or len(path) >= DEEPEST or MARKS & set(entry):
        return
    for key, part in entry.items():
        if key.startswith("$") or (*path, key) == ("key",):
            continue
        yield (*path, key)
        if key not in ("plan", "disk"):
            yield from places(part, (*path, key))


def changed(sample: Sample, path: tuple[str, ...], how: str) -> dict[str, Any]:
    """The snapshot with another value at a place, or without one."""
    entry = copy.deepcopy(sample.entry)
    parent = entry
    for key in path[:-1]:
        parent = parent[key]
    if how == ABSENT:
        del parent[path[-1]]
    else:
        parent[path[-1]] = WRONG[how]
    tables = sample.snapshot["tables"]
    return {**sample.snapshot, "tables": {**tables, sample.table: {**tables[sample.table], sample.key: entry}}}


def generalized(path: tuple[str, ...]) -> tuple[str, ...]:
    """A place with a star in place of keys that are IDs."""
    return tuple(ANY_KEY if path[:index] in KEYED else key for index, key in enumerate(path))


def failing_calls(snapshot: dict[str, Any], sample: Sample) -> set[str]:
    """The calls that read a resource and fail unexpectedly with a snapshot."""
    fake = FakeModelArts()
    fake.restore(snapshot)
    parts = [*sample.table.split("/"), sample.key]
    ids = parts[1::2]
    resources = {name for kind in parts[::2] for name in (kind, *READERS.get(kind, ()))}
    failing = set[str]()
    for operation in OPERATIONS.values():
        names = [name for name in re.findall(r"{([^}]+)}", operation.path) if name != "project_id"]
        if operation.method != "GET" or operation.resource not in resources or len(names) > len(ids):
            continue
        needed = [one for one in contracts()[operation.id].parameters if one.where == "query" and one.required]
        query = {one.name: one.example for one in needed}
        for values in {tuple(ids[: len(names)]), tuple(ids[len(ids) - len(names) :])}:
            call = Call(fake, operation, dict(zip(names, values, strict=True)), query, {}, {}, "https://fake.example")
            try:
                if operation.id in HANDLERS:
                    HANDLERS[operation.id](call)
            except Fault:
                pass
            except Exception:
                failing.add(operation.id)
    return failing


async def samples() -> tuple[dict[str, list[Sample]], dict[str, set[str]], dict[str, list[Any]]]:
    """Samples of each type of table, the classes of all entries in the scenarios, and these entries."""
    found: dict[str, list[Sample]] = {}
    classes: dict[str, set[str]] = {}
    entries: dict[str, list[Any]] = {}
    for scenario in SCENARIOS.values():
        async with new_maker() as make:
            await scenario(make.client, make)
            saved = make.fake.snapshot()
            for name, table in make.fake.state.items():
                kind = table_type(name)
                for number, (key, entry) in enumerate(table.unchanged_items()):
                    classes.setdefault(kind, set()).add(type_name(entry))
                    entries.setdefault(kind, []).append(entry)
                    if not number and len(found.get(kind, ())) < MOST_SAMPLES:
                        found.setdefault(kind, []).append(Sample(saved, name, key))
    return found, classes, entries


def breaking(sample: Sample) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the changes of an entry after which a call fails."""
    usual = failing_calls(sample.snapshot, sample)
    for path in list(places(sample.entry)):
        for how in (ABSENT, *WRONG):
            try:
                if failing_calls(changed(sample, path, how), sample) - usual:
                    yield path, how
            except ValueError:
                continue  # refused already


def line_of(path: tuple[str, ...], broken: set[str], entries: list[Any]) -> list[str] | None:
    """A line of the file for a place, or None if all values can be used."""
    known = [value for entry in entries for _, value in values_at(entry, path)]
    seen = {type_name(value) for value in known if value is not MISSING}
    required = ABSENT in broken and MISSING not in known and path[-1] != ANY_KEY
    refused = (broken - {ABSENT}) - seen
    if not required and not refused:
        return None
    types = "any" if not refused else "|".join(sorted(seen | (set(WRONG) - broken)))
    return [*path, f"{types}{'' if required else '?'}"]


def main() -> None:
    logging.disable(logging.CRITICAL)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(entry_shapes, "shapes", dict)  # nothing is refused for its shape
        write()


def write() -> None:
    """Write the file anew."""
    found, classes, entries = asyncio.run(samples())
    lines: list[str] = []
    for kind in sorted(classes):
        broken: dict[tuple[str, ...], set[str]] = {}
        for sample in found[kind]:
            for path, how in breaking(sample):
                broken.setdefault(generalized(path), set()).add(how)
        parts = [line for path in broken if (line := line_of(path, broken[path], entries[kind])) is not None]
        shape = json.dumps({"classes": sorted(classes[kind]), "parts": parts})
        lines.append(f"{json.dumps(kind)}: {shape}")
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
