"""Saved states whose parts have the right classes and impossible values are refused, and nothing changes."""

import copy
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts import ModelArts
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.notebooks import running_notebook

WRONG: dict[str, tuple[str, Any, str]] = {
    "no states": ("steps", [], "steps of states:Plan is empty"),
    "time beyond all calendars": ("steps", [{"$tuple": [1e300, "RUNNING"]}], "states:Plan has the time 1e\\+300"),
    "negative time": ("steps", [{"$tuple": [-5.0, "RUNNING"]}], "states:Plan has the time -5.0"),
    "time as a string": ("steps", [{"$tuple": ["5", "RUNNING"]}], "steps of states:Plan has the wrong type"),
    "end beyond all calendars": ("ends", 1e300, "states:Plan has the time 1e\\+300"),
    "end as a string": ("ends", "soon", "ends of states:Plan has the wrong type"),
}


async def saved(fake: FakeModelArts, client: ModelArts) -> tuple[dict[str, Any], str]:
    made = await running_notebook(client)
    return fake.snapshot(), made.id


def refused(fake: FakeModelArts, snapshot: dict[str, Any], reason: str, path: Path) -> None:
    """Restore, seed and share a snapshot; each is refused with its place and leaves the fake as it was."""
    before = fake.snapshot()
    with pytest.raises(ValueError, match=reason):
        fake.restore(snapshot)
    file = path / "seed.json"
    file.write_text(json.dumps(snapshot))
    with pytest.raises(ValueError, match=reason):
        fake.seed(file)
    assert fake.snapshot() == before
    database = path / "fake.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE state (id INTEGER PRIMARY KEY, version INTEGER, data TEXT)")
        connection.execute("INSERT INTO state VALUES (1, 1, ?)", (json.dumps(snapshot),))
        connection.commit()
    with pytest.raises(ValueError, match=reason) as caught:
        FakeModelArts(state=database)
    assert str(database) in str(caught.value)


@pytest.mark.parametrize(("field", "value", "reason"), WRONG.values(), ids=WRONG)
async def test_plans(
    field: str, value: Any, reason: str, fake: FakeModelArts, client: ModelArts, tmp_path: Path
) -> None:
    snapshot, key = await saved(fake, client)
    snapshot["tables"]["notebooks"][key]["plan"][field] = value
    refused(fake, snapshot, reason, tmp_path)


@pytest.mark.parametrize("entry", ["a string", 5, ["a list"], {"name": "lab"}, None])
async def test_entries_of_another_type(entry: Any, fake: FakeModelArts, client: ModelArts, tmp_path: Path) -> None:
    snapshot, _ = await saved(fake, client)
    snapshot["tables"]["notebooks"]["lab"] = entry
    refused(fake, snapshot, "tables.notebooks has entries of different types", tmp_path)


async def test_resource_under_another_key(fake: FakeModelArts, client: ModelArts, tmp_path: Path) -> None:
    snapshot, key = await saved(fake, client)
    snapshot["tables"]["notebooks"]["lab"] = copy.deepcopy(snapshot["tables"]["notebooks"].pop(key))
    refused(fake, snapshot, "tables.notebooks: the resource under 'lab' has the key", tmp_path)
