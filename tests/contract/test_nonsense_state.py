"""Saved states whose parts have the right classes and impossible values are refused, and nothing changes."""

import copy
import json
import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from typing import Any

import pytest

from aiomodelarts import ModelArts
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.state.entry_shapes import shapes, table_type
from tests.cases import for_each
from tests.contract.conftest import new_maker
from tests.contract.entry_shapes import ABSENT, Sample, changed, failing_calls, places
from tests.contract.entry_shapes import WRONG as VALUES
from tests.contract.scenarios import SCENARIOS
from tests.contract.scenarios.notebooks import running_notebook

PLAN = {"$type": "states:Plan", "steps": [{"$tuple": [0.0, "RUNNING"]}], "ends": None}
LAB = {"$type": "collection:Thing", "key": "lab", "fields": {}, "plan": PLAN, "notes": {}}
FIELDS = {"job_id": 1, "job_name": "a", "job_desc": ""}
RUN = {"$type": "behaviour.jobs:Run", "fields": {}, "plan": PLAN}
FAILURE = {"$type": "scripting:Failure", "status": 500}
EMPTY = FakeModelArts().snapshot()
CHANCE = {"$type": "scripting:Chance", "share": 0.5, "failures": {"$tuple": [FAILURE]}, "seed": 0}
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


def refused_in_memory(snapshot: dict[str, Any], reason: str) -> None:
    """Restore a snapshot and use it as a seed; both are refused and leave the fake as it was."""
    fake = FakeModelArts()
    fake.fail("ListModels", status=500)
    before = fake.snapshot()
    for use in (fake.restore, fake.seed):
        with pytest.raises(ValueError, match=re.escape(reason)):
            use(snapshot)
    assert fake.snapshot() == before


def refused(fake: FakeModelArts, snapshot: dict[str, Any], reason: str, path: Path) -> None:
    """Restore, seed and share a snapshot; each is refused with its place and leaves the fake as it was."""
    before = fake.snapshot()
    with pytest.raises(ValueError, match=reason):
        fake.restore(snapshot)
    file = path / "seed.json"
    file.write_text(json.dumps(snapshot))
    with pytest.raises(ValueError, match=f"{re.escape(str(file))}: the snapshot is invalid: .*{reason}"):
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


# Names of tables, and entries that no call can read.
UNREADABLE: dict[str, tuple[str, Any, str]] = {
    "dict instead of an object": ("notebooks", {"name": "lab"}, "is an object instead of a StoredResource; correct it"),
    "object of another class": ("pools", {"$type": "states:Plan", "steps": []}, "steps of states:Plan is empty"),
    "string": ("workspaces", "lab", "is a string instead of a StoredResource"),
    "null": ("images", None, "is null instead of a StoredResource"),
    "object of a class instead of a dict": ("services", {**LAB}, "is a StoredResource instead of an object"),
    "no fields": ("notebooks", {**LAB}, "lacks fields.feature; correct it, or leave the entry out"),
    "no plan": ("models", {"fields": {"model_name": "x"}}, "lacks plan"),
    "plan of another type": (
        "models",
        {"fields": {"model_name": "x"}, "plan": {}},
        "plan is an object instead of a Plan",
    ),
    "name of another type": ("models", {"fields": {"model_name": 5}, "plan": PLAN}, "is a number instead of a string"),
    "nested": ("datasets/1/samples", {**LAB}, "tables.datasets/1/samples: the entry 'lab' lacks fields.sample_id"),
    "a star in a place": (
        "training_jobs_v1",
        {"$type": "behaviour.training_jobs_v1:Job", "fields": FIELDS, "versions": {"3": RUN}},
        "lacks versions.3.fields.version_id",
    ),
    "a class that is not registered": (
        "pools",
        {"$type": "os:system"},
        "tables.pools.lab: 'os:system' is not a regist",
    ),
    "a wrong field of a class": (
        "pools",
        {**LAB, "fields": 5},
        "tables.pools.lab: fields of collection:Thing has the wr",
    ),
    "a login": ("iam/tokens", {}, "tables.iam/tokens is not a table; logins are in the section iam"),
}
QUEUED = ("failures", "outcomes")
# Sections of a snapshot and values whose use would fail later.
UNUSABLE: dict[str, tuple[str, Any, str]] = {
    "status": (
        "failures",
        {"ListPools": [{**FAILURE, "status": 700}]},
        "failures.ListPools: status is 700; pass an integ",
    ),
    "type": (
        "failures",
        {"ListPools": [{**FAILURE, "status": "x"}]},
        "failures.ListPools: status of scripting:Failure",
    ),
    "operation": ("failures", {"ListPool": [FAILURE]}, "failures.ListPool: there is no operation 'ListPool'"),
    "code": ("failures", {"*": [{**FAILURE, "code": "\ud800"}]}, "code has a lone surrogate"),
    "line in a header": ("failures", {"*": [{**FAILURE, "headers": {"A": "b\r\nC: d"}}]}, "headers has 'b"),
    "name of a header": ("failures", {"*": [{**FAILURE, "headers": {"A B": "c"}}]}, "is not the name of a header"),
    "latency": ("failures", {"*": [{**FAILURE, "latency": 1e300}]}, "latency is 1e"),
    "state": ("outcomes", {"pools": ["Odd"]}, "outcomes.pools: 'Odd' is not the value of a state"),
    "resource": ("outcomes", {"pool": ["Error"]}, "outcomes.pool: 'Error' is not the value of a state"),
    "delay": ("outcomes", {"pools/slow start": [0]}, "outcomes.pools/slow start: seconds is 0"),
    "delay of other resources": ("outcomes", {"models/slow start": [5]}, "changes of 'models' can't be delayed"),
    "state of another type": ("outcomes", {"pools": ["Error", 1.5]}, "outcomes.pools.1 has the wrong type"),
    "share": ("chances", [{**CHANCE, "share": 2}], "chances.0: share is 2"),
    "another type of share": ("chances", [CHANCE, 5], "chances.1 has the wrong type"),
    "no table": ("tables", {"notebooks": [1]}, "tables.notebooks has the wrong type"),
    "no projects": ("iam", {"projects": {"eu-de": 5}}, "iam.projects.eu-de has the wrong type"),
    "no failures": ("chances", [{**CHANCE, "failures": {"$tuple": []}}], "chances.0: failures is empty"),
}


@for_each(("table", "entry", "reason"), UNREADABLE.values(), ids=UNREADABLE)
def test_entries_that_calls_can_not_read(table: str, entry: Any, reason: str) -> None:
    refused_in_memory({**EMPTY, "tables": {table: {"lab": entry}}}, reason)


@for_each(("section", "value", "reason"), UNUSABLE.values(), ids=UNUSABLE)
def test_plans_that_can_not_be_used(section: str, value: Any, reason: str) -> None:
    queued = {name: {"$deque": part} for name, part in value.items()} if section in QUEUED else value
    refused_in_memory({**EMPTY, section: queued}, reason)


async def test_changed_entries_are_refused_or_can_be_read() -> None:
    """A sample of the changes from which `entry_shapes.json` is made."""
    random = Random(7)  # noqa: S311  # not for secrets
    seen = 0
    for operation in ("ListWorkspaceQuotas", "ListAllNotebooks", "CreateTask", "ShowPool", "ShowNetwork"):
        async with new_maker() as make:
            await SCENARIOS[operation](make.client, make)
            saved, tables = make.fake.snapshot(), make.fake.state
        table = max(tables, key=lambda name: len(shapes()[table_type(name)].parts))
        sample = Sample(saved, table, next(iter(tables[table])))
        usual = failing_calls(saved, sample)
        for path in random.sample(list(places(sample.entry)), 8):
            how = random.choice([ABSENT, *VALUES])
            seen += 1
            with suppress(ValueError):
                assert failing_calls(changed(sample, path, how), sample) <= usual, (table, path, how)
    assert seen == 40


@pytest.mark.parametrize("entry", ["a string", 5, ["a list"], {"name": "lab"}, None])
async def test_entries_of_another_type(entry: Any, fake: FakeModelArts, client: ModelArts, tmp_path: Path) -> None:
    snapshot, _ = await saved(fake, client)
    snapshot["tables"]["notebooks"]["lab"] = entry
    refused(fake, snapshot, "tables.notebooks has entries of different types", tmp_path)


async def test_resource_under_another_key(fake: FakeModelArts, client: ModelArts, tmp_path: Path) -> None:
    snapshot, key = await saved(fake, client)
    snapshot["tables"]["notebooks"]["lab"] = copy.deepcopy(snapshot["tables"]["notebooks"].pop(key))
    refused(fake, snapshot, "tables.notebooks: the resource under 'lab' has the key", tmp_path)
