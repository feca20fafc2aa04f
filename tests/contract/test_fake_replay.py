"""Recordings of `conform --record` as fakes: programs get the recorded responses."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts import ApiError, ConnectionLost, ModelArts, NotFound, ServerError, WaitFailed
from aiomodelarts.testing import PROJECT_ID, FakeModelArts, serving
from aiomodelarts.testing.__main__ import main
from aiomodelarts.testing.conformance.recordings import read
from tests.contract.recorded_calls import changed, record, replaced, row

ONLY = ("notebooks", "visualization_jobs", "ListModels")
NOTEBOOK = {"image_id": "i", "flavor": "modelarts.vm.cpu.2u", "volume": {"category": "EVS", "ownership": "MANAGED"}}
VOLUME = NOTEBOOK["volume"]


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return record(tmp_path_factory.mktemp("recordings") / "calls.jsonl", *ONLY)


async def test_every_recorded_call_is_answered_as_it_was(recording: Path) -> None:
    """A client repeats the whole run, in order."""
    settings, exchanges = read(recording)
    fake = FakeModelArts.replay(recording)
    assert fake.clock.now() == settings["now"]
    faults: list[str] = []
    headers = {"X-Auth-Token": fake.iam.new_token(PROJECT_ID, fake.clock.now())}
    transport = httpx.ASGITransport(fake.app)
    async with httpx.AsyncClient(transport=transport, base_url="https://modelarts.fake", headers=headers) as http:
        for exchange in exchanges:
            path, asks, query = exchange.target.replace("0" * 32, PROJECT_ID).partition("?")
            target = f"{path}{asks}{'&'.join(reversed(query.split('&')))}"
            content = json.dumps(exchange.sent) if exchange.sent is not None else None
            got = await http.request(exchange.method, target, content=content)
            if (got.status_code, got.content) != (exchange.status, exchange.content):
                faults.append(f"{exchange.method} {exchange.target}: {got.text}")
    assert faults == []
    assert len(exchanges) > 50
    assert len(fake.calls) == len(exchanges)


async def test_a_client_waits_through_the_recorded_states(recording: Path) -> None:
    created = next(one for one in read(recording)[1] if one.target.endswith("/notebooks") and one.method == "POST")
    fake = FakeModelArts.replay(recording)
    states: list[str] = []
    async with fake.client() as client:
        notebook = await client.call("CreateNotebook", **created.sent)
        assert notebook.id == created.json["id"]
        ready = await client.notebooks.wait(notebook.id, on_progress=lambda one: states.append(str(one.state)))
        assert ready.status == "RUNNING"
        assert (await client.notebooks.get(notebook.id)).id == notebook.id
    assert states[0] != "RUNNING"
    fake.assert_called("CreateNotebook", times=1)


ROWS = [
    row("POST", "/notebooks", 201, {"id": "n-1", "status": "CREATING"}, sent={**NOTEBOOK, "name": "***"}),
    row("GET", "/notebooks/n-1", 200, {"id": "n-1", "status": "CREATING"}),
    row("GET", "/notebooks/n-1", 503, {"error_code": "ModelArts.0503", "error_msg": "Later."}),
    row("GET", "/notebooks/n-1", 0),
    row("GET", "/notebooks/n-1", 200, {"id": "n-1", "status": "CREATE_FAILED", "fail_reason": "No roses."}),
    row("GET", "/notebooks?limit=10&name=lab&offset=0", 200, {"data": [], "total": 7}),
    row("GET", "/models/m-1", 502, text="<html>busy</html>", content_type="text/html"),
    row("DELETE", "/notebooks/n-2", 404, {"error_code": "ModelArts.6404", "error_msg": "Not there."}),
    row("POST", "/workspaces", 200, {"id": "w-1"}, sent={"name": "garden", "grants": [{"user_id": "0" * 32}]}),
    row("GET", "/unknown/path", 200, {}),
]


@pytest.fixture
def replayed(recording: Path, tmp_path: Path) -> FakeModelArts:
    return FakeModelArts.replay(changed(recording, tmp_path / "few.jsonl", replaced(ROWS)))


async def test_failures_resets_and_repetition(replayed: FakeModelArts) -> None:
    async with replayed.client() as client:
        notebook = await client.notebooks.create(name="hidden in the recording", **NOTEBOOK)
        with pytest.raises(WaitFailed, match="No roses"):
            await client.notebooks.wait(notebook.id)
        assert [call.status for call in replayed.calls_of("ShowNotebook")] == [200, 503, 0, 200]
        assert (await client.notebooks.get("n-1")).status == "CREATE_FAILED"
        assert (await client.notebooks.get("n-1")).status == "CREATE_FAILED"
        assert (await client.notebooks.list(name="lab", limit=10)).total == 7
        with pytest.raises(NotFound, match=r"ModelArts\.6404"):
            await client.notebooks.delete("n-2")
        with pytest.raises(ServerError) as caught:
            await client.with_options(retries=0).models.get("m-1")
        assert caught.value.status == 502
        replayed.fail("ShowNotebook", status=500)
        with pytest.raises(ServerError):
            await client.with_options(retries=0).notebooks.get("n-1")
        grant = {"user_id": "4fd20b9a7c1e94d258a34b0f9d66e2f0"}
        assert (await client.workspaces.create(name="garden", grants=[grant])).id == "w-1"
    assert replayed.state == {}


async def test_on_a_socket(replayed: FakeModelArts) -> None:
    async with serving(replayed) as url, ModelArts(replayed.credentials(url), endpoint=url, retries=0) as client:
        assert (await client.notebooks.get("n-1")).status == "CREATING"
        with pytest.raises(ServerError):
            await client.notebooks.get("n-1")
        with pytest.raises(ConnectionLost):
            await client.notebooks.get("n-1")
        assert (await client.notebooks.get("n-1")).status == "CREATE_FAILED"


async def test_documented_defaults_make_no_difference(recording: Path, tmp_path: Path) -> None:
    """`conform` leaves the size and the position of the first page to the service; clients send them."""
    rows = [
        row("GET", "/notebooks", 200, {"data": [{"id": "n-1"}], "total": 1}),
        row("GET", "/workspaces?limit=1000", 200, {"workspaces": [], "total_count": 0}),
        row("GET", "/models?limit=1000&offset=0", 200, {"models": [], "total_count": 0, "count": 0}),
        row("POST", "/workspaces", 200, {"id": "w-1"}, sent={"name": "garden"}),
        row("DELETE", "/images/i-1", 200, {}, sent={"is_force": False}),
    ]
    fake = FakeModelArts.replay(changed(recording, tmp_path / "few.jsonl", replaced(rows)))
    async with fake.client() as client:
        assert [notebook.id async for notebook in client.notebooks.list()] == ["n-1"]
        assert len(await client.notebooks.list(limit=10)) == 1
        assert await client.workspaces.list().collect() == []
        assert await client.models.list().total() == 0
        assert (await client.workspaces.create(name="garden", enterprise_project_id="0")).id == "w-1"
        await client.request("DELETE", "/v1/{project_id}/images/{id}", path_values={"id": "i-1"})
        assert len(await client.notebooks.list(limit=20)) == 1
        for wrong in (client.notebooks.list(status="RUNNING"), client.services.list(), client.images.list()):
            with pytest.raises(ServerError, match="does not contain this request"):
                await wrong


async def test_pages_of_recorded_lists(recording: Path, tmp_path: Path) -> None:
    """A pager chooses other page sizes than `conform`, and asks for the page behind the last item."""
    labs = [{"id": f"n-{number}"} for number in range(12)]
    jobs = [{"job_id": number} for number in range(5)]
    rows = [
        row("GET", "/notebooks?limit=2&offset=0", 200, {"data": labs[:2], "total": 12}),
        row("GET", "/notebooks?limit=100&offset=0", 200, {"data": labs, "total": 12, "size": 100}),
        row("GET", "/notebooks?status=RUNNING&limit=11", 200, {"data": labs[:11], "total": 12}),
        row("GET", "/visualization-jobs?per_page=100", 200, {"jobs": jobs, "job_total_count": 5, "count": 5}),
        row("GET", "/images?limit=100&offset=0", 500, {"error_code": "ModelArts.0101", "error_msg": "No."}),
    ]
    fake = FakeModelArts.replay(changed(recording, tmp_path / "few.jsonl", replaced(rows)))
    async with fake.client() as client:
        for limit in (10, 20, 50):
            found = [lab.id async for lab in client.notebooks.list(limit=limit)]
            assert found == [lab["id"] for lab in labs], limit
        assert [job.job_id async for job in client.visualization_jobs.list(per_page=2)] == [0, 1, 2, 3, 4]
        page = await client.visualization_jobs.list(per_page=2, page=3)
        assert page.to_dict() == {"jobs": [jobs[4]], "job_total_count": 5, "count": 1}
        assert len(await client.notebooks.list(status="RUNNING")) == 10
        for wrong in (
            client.notebooks.list(status="RUNNING", limit=20),
            client.notebooks.list(status="STOPPED"),
            client.images.list(limit=10),
        ):
            with pytest.raises(ServerError, match="does not contain this request"):
                await wrong


NOT_RECORDED: list[tuple[str, dict[str, Any], str]] = [
    ("ListNotebooks", {"limit": 20, "name": "lab"}, "name=lab&offset=0 in line 7: its query has limit=10."),
    ("ListNotebooks", {"limit": 10, "name": "lab", "offset": 1}, "in line 7: its query has offset=0."),
    ("ShowNotebook", {"id": "n-3"}, "/notebooks/n-1 in line 3: its path has id=n-1."),
    ("CreateNotebook", {**NOTEBOOK, "name": "a", "flavor": "x"}, "its body has flavor='modelarts.vm.cpu.2u'."),
    ("CreateNotebook", {**NOTEBOOK, "name": "a", "description": "b"}, "its body has no description."),
    (
        "CreateNotebook",
        {**NOTEBOOK, "name": "a", "volume": {"category": "EFS", "ownership": "DEDICATED", "size": 5}},
        "its body has volume.category='EVS', its body has volume.ownership='MANAGED', its body has no volume.size.",
    ),
    ("ListServices", {}, "It contains no call of ListServices. It contains calls of "),
    ("ListVisualizationJobs", {}, "It contains no call of ListVisualizationJobs."),
]


async def test_requests_that_were_not_recorded(replayed: FakeModelArts) -> None:
    faults: list[str] = []
    async with replayed.client() as client:
        for operation, arguments, expected in NOT_RECORDED:
            number = len(replayed.calls)
            with pytest.raises(ApiError) as caught:
                await client.call(operation, **arguments)
            error, calls = caught.value, len(replayed.calls) - number
            if (error.status, error.code, calls) != (501, "FAKE.0501", 1):
                faults.append(f"{operation}: {error!r}, {calls} calls")
            if "few.jsonl does not contain this request. " not in error.message or expected not in error.message:
                faults.append(f"{operation}: {error.message}")
    assert faults == []


UNSENDABLE: list[tuple[dict[str, Any], str]] = [
    ({"status": 101}, "the status 101"),
    ({"content_type": "text/html\r\nX-Injected: yes"}, "the content type 'text/html"),
    ({"content_type": "text/€"}, "the content type 'text/€'"),
    ({"content_type": "a" * 1001}, "the content type 'aaa"),
    ({"json": None, "text": "\ud800"}, "a lone surrogate in the text"),
]


def test_states_can_not_be_planned(replayed: FakeModelArts) -> None:
    for plan in (
        lambda: replayed.plan_outcome("notebooks", "ERROR"),
        lambda: replayed.plan_slow_start("pools", 15),
    ):
        with pytest.raises(ValueError, match="a replayed recording has no states that can be planned"):
            plan()


def test_responses_that_can_not_be_sent(tmp_path: Path, recording: Path) -> None:
    for more, part in UNSENDABLE:
        rows = [ROWS[0], row("GET", "/notebooks/n-1", **{"json": {}, **more})]
        path = changed(recording, tmp_path / "calls.jsonl", replaced(rows))
        with pytest.raises(
            ValueError, match=r"calls\.jsonl, line 3: .* of the response can't be sent over HTTP"
        ) as caught:
            FakeModelArts.replay(path)
        assert part in str(caught.value)


async def test_responses_without_a_body(tmp_path: Path, recording: Path) -> None:
    rows = [row("DELETE", f"/notebooks/n-{status}", status, {"id": "n"}) for status in (204, 304)]
    fake = FakeModelArts.replay(changed(recording, tmp_path / "calls.jsonl", replaced(rows)))
    async with serving(fake) as url, ModelArts(fake.credentials(url), endpoint=url, retries=0) as client:
        await client.notebooks.delete("n-204")
        with pytest.raises(ApiError) as caught:
            await client.notebooks.delete("n-304")
        assert caught.value.status == 304


def test_no_recording(tmp_path: Path, recording: Path) -> None:
    with pytest.raises(OSError, match=r"missing\.jsonl"):
        FakeModelArts.replay(tmp_path / "missing.jsonl")
    (tmp_path / "no.jsonl").write_text("{}")
    with pytest.raises(ValueError, match=r"no\.jsonl is not a recording"):
        FakeModelArts.replay(tmp_path / "no.jsonl")
    for option in ("--seed", "--state"):
        assert main(["serve", "--replay", str(recording), option, str(tmp_path / "x.db")]) == 2
