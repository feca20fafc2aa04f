"""Restored states with values of the wrong type: the calls that need them fail with the resource and the field."""

import json
import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts import ModelArts, ServerError
from aiomodelarts.testing import FakeModelArts, serving
from tests.contract.scenarios.notebooks import running_notebook
from tests.contract.scenarios.training_jobs import job

REMEDY = "Correct the snapshot, seed or state file that contains it"
# Part and field of a notebook, the value, an operation that needs it, and what its error names.
WRONG: dict[str, tuple[str, str, Any, str, str]] = {
    "argument": ("fields", "create_at", "abc", "RenewLease", "fields.create_at (str)"),
    "variable": ("fields", "lease", 7, "CreateImage", "fields.lease (int)"),
    "nested": (
        "fields",
        "lease",
        {"enable": True, "create_at": "x", "duration": 1},
        "CreateImage",
        "fields.lease.create_at (str)",
    ),
    "null": ("fields", "lease", None, "CreateImage", "fields.lease (NoneType)"),
    "parent of a field": ("fields", "image", ["garden"], "CreateImage", "fields.image (list)"),
    "notes": ("notes", "disk", 5, "ShowNotebook", "notes.disk (int)"),
    "no JSON": ("fields", "description", {"$set": ["a"]}, "ShowNotebook", "TypeError: Object of type set"),
    "circular": (
        "fields",
        "description",
        {"$list": [{"$same": 99}], "$id": 99},
        "ShowNotebook",
        "ValueError: Circular",
    ),
}
ARGUMENTS = {"RenewLease": {"duration": 60_000}, "CreateImage": {"name": "saved", "namespace": "gardening"}}


@asynccontextmanager
async def restored(part: str, field: str, value: Any) -> AsyncIterator[tuple[FakeModelArts, str]]:
    """A fake with a notebook, one value of which is wrong, as in a state file, whose entries are not examined."""
    fake = FakeModelArts()
    async with fake.client() as client:
        key = (await running_notebook(client)).id
    snapshot = fake.snapshot()
    snapshot["tables"]["notebooks"][key][part][field] = value
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("aiomodelarts.testing.state.snapshot.check_shape", lambda *_: None)
        fake.restore(json.loads(json.dumps(snapshot)))
    yield fake, key


async def failing(client: ModelArts, operation: str, key: str) -> ServerError:
    with pytest.raises(ServerError) as caught:
        await client.call(operation, id=key, **ARGUMENTS.get(operation, {}))
    return caught.value


@pytest.mark.parametrize(("part", "field", "value", "operation", "named"), WRONG.values(), ids=WRONG)
async def test_the_error_names_the_resource_the_field_and_the_remedy(
    part: str, field: str, value: Any, operation: str, named: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with restored(part, field, value) as (fake, key), fake.client() as client:
        error = await failing(client, operation, key)
    assert (error.status, error.code) == (500, "FAKE.STATE")
    assert error.message.startswith("The fake can't execute this call: ")
    for text in (f"notebooks {key}", named, REMEDY):
        assert text in error.message
    [record] = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert (record.name, bool(record.exc_info)) == ("aiomodelarts.testing", True)
    assert error.message.removeprefix("The fake can't execute this call: ") in record.getMessage()


async def test_on_a_socket_the_error_is_json_and_the_connection_stays_open(caplog: pytest.LogCaptureFixture) -> None:
    async with (
        restored("fields", "create_at", "abc") as (fake, key),
        serving(fake) as url,
        ModelArts(credentials=fake.credentials(url), endpoint=url) as client,
    ):
        error = await failing(client, "RenewLease", key)
        assert "fields.create_at" in error.message
        assert (await client.notebooks.get(key)).id == key
    assert [record.name for record in caplog.records if record.levelno == logging.ERROR] == ["aiomodelarts.testing"]


async def test_a_state_file_keeps_its_content(tmp_path: Path) -> None:
    path = tmp_path / "fake.db"
    fake = FakeModelArts(state=path)
    async with fake.client() as client:
        key = (await running_notebook(client)).id
    with closing(sqlite3.connect(path)) as connection:
        given = "SELECT data FROM entries WHERE place = 'notebooks' AND key = ?"
        saved = json.loads(connection.execute(given, (key,)).fetchone()[0])
        saved["fields"]["create_at"] = "abc"
        changed = "UPDATE entries SET data = ? WHERE place = 'notebooks' AND key = ?"
        connection.execute(changed, (json.dumps(saved), key))
        connection.execute("UPDATE state SET version = 1")
        connection.commit()
    before = fake.snapshot()
    async with fake.client() as client:
        error = await failing(client, "RenewLease", key)
        assert f"notebooks {key}" in error.message
        assert fake.snapshot()["tables"] == before["tables"]


async def test_an_entry_of_another_class_in_a_state_file(tmp_path: Path) -> None:
    path = tmp_path / "fake.db"
    fake = FakeModelArts(state=path)
    async with fake.client() as client:
        key = (await running_notebook(client)).id
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE entries SET data = '{\"name\": \"lab\"}' WHERE place = 'notebooks'")
        connection.commit()
    content = path.read_bytes()
    with pytest.raises(
        ValueError, match=f"tables.notebooks: the entry '{key}' is an object instead of a StoredResource"
    ):
        FakeModelArts(state=path)
    assert path.read_bytes() == content


async def test_a_list_names_the_resource_that_it_can_not_show() -> None:
    async with restored("notes", "disk", "none") as (fake, key), fake.client() as client:
        with pytest.raises(ServerError, match=rf"notebooks {key}: notes\.disk \(str\)"):
            await client.notebooks.list()


async def test_a_missing_field_is_shown_in_the_code_that_needs_it() -> None:
    async with restored("fields", "image", {}) as (fake, key), fake.client() as client:
        del fake.table("notebooks")[key].fields["image"]
        error = await failing(client, "CreateImage", key)
    assert f'notebooks {key}: a value in `notebook.fields["image"]` is missing' in error.message
    assert "KeyError: 'image'" in error.message


async def test_the_content_of_a_link() -> None:
    fake = FakeModelArts()
    async with fake.client() as client:
        made = await job(client)
        await client.training_jobs.wait(made.metadata.id, until="Running")
        url = (await client.training_jobs.get_log_url(made.metadata.id, "worker-0")).obs_url
    snapshot = fake.snapshot()
    [(place, read)] = snapshot["tables"]["objects"].items()
    read["$partial"][1] = []
    fake.restore(snapshot)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(fake.app)) as http:
        response = await http.get(url)
    assert (response.status_code, response.json()["error_code"]) == (500, "FAKE.STATE")
    assert place in response.json()["error_msg"]


async def test_a_fake_that_was_not_restored_raises_the_error_itself() -> None:
    """It can only come from a test that changes the state directly, or from a defect of the fake."""
    fake = FakeModelArts()
    async with fake.client() as client:
        key = (await running_notebook(client)).id
        fake.table("notebooks")[key].fields["create_at"] = "abc"
        with pytest.raises(TypeError, match="unsupported operand"):
            await client.notebooks.renew_lease(key, duration=60_000)
