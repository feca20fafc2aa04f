"""The HTTP interface of a served fake, below `/_fake/api/`."""

import asyncio
import json
import shutil
import subprocess
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import jsonschema_rs
import pytest
import yaml
from attrs import define
from openapi_spec_validator import OpenAPIV31SpecValidator

from aiomodelarts import ModelArts, ModelArtsError, RateLimited
from aiomodelarts.testing import PROJECT_ID, FakeInterface, FakeModelArts, ScaledClock, VirtualClock, served, serving
from aiomodelarts.testing.handlers.collection import StoredResource
from aiomodelarts.testing.http.limits import Limits
from aiomodelarts.testing.interface import changes
from aiomodelarts.testing.interface.access import is_loopback
from aiomodelarts.testing.interface.api.documents import document
from aiomodelarts.testing.interface.application import API
from aiomodelarts.testing.state.state_plan import Plan
from tests.contract.running_code import JOB

SHELL = "/bin/sh"
SCRIPT = Path(__file__).parent / "fake_interface.sh"
HOSTILE = '"><script>alert(1)</script>{{7*7}}'
VOLUME = {"category": "EVS", "ownership": "MANAGED", "capacity": 5}


@define
class Control:
    """A client of the interface that validates each response against its OpenAPI document."""

    http: httpx.Client
    checked: set[tuple[str, str, str]]

    def __call__(self, method: str, path: str, body: Any = None, *, status: int = 200, **options: Any) -> Any:
        if body is not None:
            options["json"] = body
        response = self.http.request(method, f"/_fake/api{path}", **options)
        assert response.status_code == status, response.text
        self.validate(method, path.partition("?")[0], response)
        json_type = response.headers["content-type"] == "application/json"
        return response.json() if json_type else response.text

    def validate(self, method: str, path: str, response: httpx.Response) -> None:
        for name, item in document()["paths"].items():
            parts, given = name.split("/"), path.split("/")
            fits = len(parts) == len(given) and all(
                a == b or a.startswith("{") for a, b in zip(parts, given, strict=True)
            )
            if not fits or (name == "/state/{kind}/{id}" and method.lower() not in item) or method.lower() not in item:
                continue
            found = item[method.lower()]["responses"]
            node = found.get(str(response.status_code), found["default"])
            node = document()["components"]["responses"][node["$ref"].rpartition("/")[2]] if "$ref" in node else node
            media, content = next(iter(node["content"].items()))
            assert response.headers["content-type"].partition(";")[0] == media
            if media == "application/json":
                schema = {**content["schema"], "components": document()["components"]}
                errors = [
                    error.message for error in jsonschema_rs.Draft202012Validator(schema).iter_errors(response.json())
                ]
                assert not errors, (method, path, errors)
            self.checked.add((method, name, str(response.status_code)))
            return
        assert response.status_code in (404, 405), (method, path)


@pytest.fixture
def fake() -> FakeModelArts:
    return FakeModelArts(clock=VirtualClock())


@pytest.fixture
def url(fake: FakeModelArts) -> Generator[str]:
    with served(FakeInterface(fake)) as address:
        yield address


@pytest.fixture
def control(url: str) -> Generator[Control]:
    with httpx.Client(base_url=url, timeout=10) as http:
        yield Control(http, set())


@asynccontextmanager
async def client_of(fake: FakeModelArts, url: str) -> AsyncGenerator[ModelArts]:
    async with ModelArts(fake.credentials(url), retries=0, clock=fake.clock) as client:
        yield client


def run(fake: FakeModelArts, url: str, calls: Callable[[ModelArts], Any]) -> Any:
    """Make calls with a client over the socket."""

    async def main() -> Any:
        async with client_of(fake, url) as client:
            return await calls(client)

    return asyncio.run(main())


async def create_notebook(client: ModelArts, name: str = "flowers") -> Any:
    images = await client.images.list(type="BUILD_IN")
    return await client.notebooks.create(
        name=name, flavor="modelarts.vm.cpu.2u", image_id=images.data[0].id, volume=VOLUME
    )


def test_document_is_valid_and_complete() -> None:
    OpenAPIV31SpecValidator(document()).validate()
    described = {(path, method.upper()) for path, item in document()["paths"].items() for method in item}
    interface = FakeInterface(FakeModelArts())
    routes = {
        (route.path.removeprefix("/_fake/api").replace(":path", "").replace(":int", ""), method)
        for route in interface.routes()
        if route.path.startswith(API)
        for method in (route.methods or set()) - {"HEAD"}
    }
    assert routes == described
    operations = [one for item in document()["paths"].values() for one in item.values()]
    assert len({one["operationId"] for one in operations}) == len(operations)
    assert all(one["summary"].endswith(".") for one in operations)


def test_state_clock_calls_and_snapshots(fake: FakeModelArts, url: str, control: Control) -> None:
    assert control("GET", "/state")["kinds"] == []
    notebook = run(fake, url, create_notebook)
    kinds = {one["kind"]: one for one in control("GET", "/state")["kinds"]}
    assert kinds["notebooks"] == {"kind": "notebooks", "count": 1, "states": {"CREATING": 1}}
    [found] = control("GET", "/state/notebooks")["resources"]
    assert (found["id"], found["name"], found["category"]) == (notebook.id, "flowers", "transient")
    assert [step["phase"] for step in found["timeline"]][:2] == ["current", "future"]
    change = control("GET", "/clock")["next_change"]
    assert (change["kind"], change["name"], change["state"]) == ("notebooks", "flowers", "RUNNING")
    after = control("POST", "/clock/advance", {"to": "next_change"})
    assert after["now"] == pytest.approx(change["at"], abs=1e-3)
    shown = control("GET", f"/state/notebooks/{notebook.id}")
    assert (shown["state_name"], shown["category"], shown["fields"]["name"]) == ("RUNNING", "ready", "flowers")
    for state, total in (("RUNNING", 1), ("running", 1), ("ready", 1), ("CREATING", 0)):
        assert control("GET", f"/state/notebooks?state={state}")["total"] == total
    run(fake, url, lambda client: client.training_jobs.create(metadata={"name": "flowers"}, **JOB))
    for state in ("Creating", "CREATING", "transient"):  # the value, its name, and its category
        assert control("GET", f"/state/training_jobs?state={state}")["total"] == 1
    assert control("GET", "/state/notebooks?offset=1")["resources"] == []

    saved = control("GET", "/snapshot")
    run(fake, url, lambda client: client.notebooks.delete(notebook.id))
    assert control("GET", f"/state/notebooks/{notebook.id}")["timeline"][-1]["name"] == "deleted"
    control("POST", "/clock/advance", {"seconds": 3600})
    assert control("GET", "/state/notebooks")["total"] == 0
    control("GET", f"/state/notebooks/{notebook.id}", status=404)
    control("PUT", "/snapshot", saved)
    assert control("GET", "/clock")["now"] == saved["now"]
    assert control("GET", "/state/notebooks")["total"] == 1
    assert run(fake, url, lambda client: client.notebooks.get(notebook.id)).name == "flowers"

    assert control("GET", "/calls?limit=1")["calls"][0]["operation"] == "ShowNotebook"
    control("POST", "/reset")
    assert control("GET", "/state")["kinds"] == []
    assert control("GET", "/calls")["kept"] == 0
    run(fake, url, create_notebook)
    control("POST", "/reset", {"to": "empty"})
    assert control("GET", "/state")["kinds"] == []
    assert not fake.restored


def test_calls_are_filtered_paged_and_validated(fake: FakeModelArts, url: str, control: Control) -> None:
    async def calls(client: ModelArts) -> None:
        for number in range(5):
            await client.notebooks.list(offset=number)
        await create_notebook(client)
        body = {"name": "x" * 300, "colour": "red", "image_id": "i", "volume": VOLUME}
        with pytest.raises(Exception, match="not valid"):
            await client.request("POST", "/v1/{project_id}/notebooks", json=body, query={"shape": "round"})

    run(fake, url, calls)
    listed = control("GET", "/calls?limit=3")
    assert [call["number"] for call in listed["calls"]] == [8, 7, 6]
    older = control("GET", f"/calls?limit=3&before={listed['next']}")
    assert [call["number"] for call in older["calls"]] == [5, 4, 3]
    assert [call["number"] for call in control("GET", "/calls?after=6")["calls"]] == [7, 8]
    assert control("GET", "/calls?after=0&limit=2")["next"] == 2
    for query, numbers in {
        "operation=ListNotebooks": [5, 4, 3, 2, 1],
        "method=post": [8, 7],
        "status=failed": [8],
        "status=4xx": [8],
        "status=400": [8],
        "status=ok&text=IMAGES": [6],
        "text=offset%3D2": [3],
    }.items():
        assert [call["number"] for call in control("GET", f"/calls?{query}")["calls"]] == numbers, query
    findings = control("GET", "/calls/8")["findings"]
    assert {(one["part"], one["place"], one["kind"]) for one in findings} >= {
        ("query", "shape", "undocumented"),
        ("body", "colour", "undocumented"),
        ("body", "name", "invalid"),
    }
    assert control("GET", "/calls/7")["findings"] == []
    assert control("DELETE", "/calls") == {"removed": 8}
    run(fake, url, lambda client: client.notebooks.list())
    assert [call["number"] for call in control("GET", "/calls")["calls"]] == [9]
    control("GET", "/calls/8", status=404)


def test_copied_code_makes_the_call_again(fake: FakeModelArts, url: str, control: Control) -> None:
    async def calls(client: ModelArts) -> None:
        await create_notebook(client)
        board = await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
        await client.visualization_jobs.update(board.job_id, job_desc="it's $HOME `x` {7*7} ü" + "long " * 20)
        await client.notebooks.list(limit=10, name="petals")

    run(fake, url, calls)
    for number in (2, 3, 4, 5):
        shown = control("GET", f"/calls/{number}")

        async def again(client: ModelArts, code: str = shown["code"]["python"]) -> None:
            source = "async def program(client):\n    " + code.replace("\n", "\n    ")
            names: dict[str, Any] = {}
            exec(source, names)  # noqa: S102  # the code under test
            await names["program"](client)

        before = fake.calls.total
        with suppress(ModelArtsError):  # a second notebook can't have the name
            run(fake, url, again)
        repeated = fake.calls[-1]
        assert fake.calls.total == before + 1
        assert (repeated.operation, repeated.query, repeated.body) == (
            shown["operation"],
            shown["query"],
            shown["body"],
        )
        token = fake.iam.new_token(PROJECT_ID, fake.clock.now())
        subprocess.run(
            [SHELL, "-c", shown["code"]["curl"]],
            env={"TOKEN": token, "PATH": "/usr/bin:/bin"},
            check=True,
            capture_output=True,
        )
        assert (fake.calls[-1].operation, fake.calls[-1].body) == (shown["operation"], shown["body"])
    control("POST", "/failures", shown["code"]["failure"])
    with pytest.raises(Exception, match="Internal error"):
        run(fake, url, lambda client: client.notebooks.list())


def test_copied_code_of_calls_that_no_method_makes(fake: FakeModelArts, url: str, control: Control) -> None:
    """Calls of other programs, with hostile values and with a host that is not the fake's."""
    token = fake.iam.new_token(PROJECT_ID, fake.clock.now())
    headers = {"X-Auth-Token": token, "Host": "evil.example'$(touch pwned)"}
    service = f"{url}/v1/{PROJECT_ID}/notebooks"
    sent: list[tuple[str, str, Any]] = [
        ("POST", service, {HOSTILE: "'; touch pwned; '"}),
        ("POST", service, ["`touch pwned`"]),
        ("POST", service, "\n$(touch pwned)\n"),
        ("GET", f"{service}?limit=x&name=%27%3Btouch+pwned", None),
        ("GET", f"{service}/%27%29%3Bopen%28%27pwned%27%2C%27w%27%29%23?a=1&a=2&colour=%22", None),
        ("GET", service, {"a": 1}),
    ]
    for number, (method, address, body) in enumerate(sent, 1):
        control.http.request(method, address, headers=headers, json=body)
        shown = control("GET", f"/calls/{number}")
        assert "evil.example" not in shown["code"]["curl"]
    calls = [control("GET", f"/calls/{number}") for number in range(1, len(sent) + 1)]

    async def again(client: ModelArts) -> None:
        for shown in calls:
            source = "async def program(client):\n    " + shown["code"]["python"].replace("\n", "\n    ")
            names: dict[str, Any] = {}
            exec(source, names)  # noqa: S102  # the code under test
            with suppress(ModelArtsError):
                await names["program"](client)

    run(fake, url, again)
    for shown, repeated in zip(calls, fake.calls[len(sent) :], strict=True):
        assert (repeated.operation, repeated.path, repeated.body) == (
            shown["operation"],
            shown["path"],
            shown["body"],
        ), shown["code"]["python"]
        assert sorted(parse_qsl(repeated.query)) == sorted(parse_qsl(shown["query"]))


def test_methods_and_hosts(url: str, control: Control) -> None:
    for method, path, allowed in (
        ("OPTIONS", "/_fake/api/state", "GET, HEAD"),
        ("PUT", "/_fake/api/failures", "DELETE, GET, HEAD, POST"),
        ("DELETE", "/_fake/", "GET, HEAD"),
        ("GET", "/_fake/reset", "POST"),
    ):
        response = control.http.request(method, path)
        assert (response.status_code, response.headers["allow"]) == (405, allowed)
        assert allowed in response.json()["remedy"]
    head = control.http.head("/_fake/api/events")  # ends, unlike the stream
    assert (head.status_code, head.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    port = url.rpartition(":")[2]
    for host in (f"127.0.0.1:{port}:80", "localhost#", "localhost/evil", "localhost evil", "[::1", "127.0.0.1:x"):
        assert control.http.get("/_fake/api/state", headers={"Host": host}).status_code == 403, host


def test_numbers_that_are_whole(fake: FakeModelArts, control: Control) -> None:
    """JSON Schema regards 2.0 as an integer, as programs in other languages may write it."""
    [planned] = control("POST", "/failures", {"operation": "ListNotebooks", "status": 503.0, "times": 2.0})["failures"]
    assert (planned["failures"][0]["status"], planned["times"]) == (503, 2)
    control("POST", "/failures", {"share": 0.5, "seed": 1.0})
    assert control("POST", "/outcomes", {"resource": "pools", "seconds": 15.0})["outcomes"][0]["seconds"] == 15
    assert type(fake.failures.planned["ListNotebooks"][0].status) is int


def test_failures_that_no_response_can_report(control: Control) -> None:
    rule: dict[str, Any] = {"operation": "ListNotebooks", "status": 500}
    for fields, reason in (
        ({"headers": {"Content-Length": 5}}, "headers has Content-Length, which the server sets"),
        ({"headers": {"transfer-encoding": "chunked"}}, "which the server sets"),
        ({"status": 204}, "reports failures with a status of 300 or more"),
        ({"operation": "ListNotebook"}, "did you mean ListNotebook"),
    ):
        assert reason in control("POST", "/failures", {**rule, **fields}, status=400)["error"]
    for status in (304, 599):
        control("POST", "/failures", {**rule, "status": status})
    assert len(control("GET", "/failures")["failures"]) == 2


def test_entries_of_a_test_survive_a_failed_seed_and_a_reset(fake: FakeModelArts) -> None:
    """A test may store what no call can read, such as a resource with the fields that the test needs."""
    fake.table("notebooks")["lab"] = StoredResource("lab", {"name": "lab"}, Plan([(0.0, "RUNNING")]))
    with served(FakeInterface(fake)) as url, httpx.Client(base_url=url) as http:
        control = Control(http, set())
        before = control("GET", "/state/notebooks")["resources"]
        problem = control("POST", "/seed", [{"CreateWorkspace": {"name": "garden"}}, {"Nope": {}}], status=400)
        assert "step 2 (Nope)" in problem["error"]
        assert control("GET", "/state/notebooks")["resources"] == before
        assert control("POST", "/reset")["kinds"][0]["count"] == 1
        assert "tables.notebooks" in control("PUT", "/snapshot", control("GET", "/snapshot"), status=400)["error"]


def test_large_snapshots(fake: FakeModelArts) -> None:
    """A snapshot may be larger than a request to the service, and than what a connection otherwise takes."""
    saved = {**fake.snapshot(), "tables": {"things": {"lab": "x" * 30_000}}}
    with served(FakeInterface(fake), limits=Limits(body_bytes=1024)) as url:
        assert httpx.put(f"{url}/_fake/api/snapshot", json=saved).status_code == 200
    assert fake.table("things")["lab"] == "x" * 30_000


def test_failures_and_outcomes(fake: FakeModelArts, url: str, control: Control) -> None:
    rule = {"operation": "ListNotebooks", "status": 429, "times": 2, "headers": {"Retry-After": 3}}
    [planned] = control("POST", "/failures", rule)["failures"]
    assert (planned["times"], planned["failures"][0]["headers"]) == (2, {"Retry-After": "3"})
    with pytest.raises(RateLimited):
        run(fake, url, lambda client: client.notebooks.list())
    assert control("GET", "/failures")["failures"][0]["times"] == 1
    assert control("GET", "/failures")["failures"][0]["id"] == planned["id"]
    control("POST", "/failures", {"operation": "*", "share": 0.5, "seed": 3})
    control("POST", "/failures", {"operation": "ShowNotebook", "reset": True})
    assert control("DELETE", f"/failures/{planned['id']}") == {"removed": 1}
    control("DELETE", f"/failures/{planned['id']}", status=404)
    assert control("DELETE", "/failures?operation=ShowNotebook") == {"removed": 1}
    assert [one["share"] for one in control("GET", "/failures")["failures"]] == [0.5]
    assert control("DELETE", "/failures") == {"removed": 1}
    run(fake, url, lambda client: client.notebooks.list())

    control("POST", "/outcomes", {"resource": "notebooks", "states": ["CREATE_FAILED", "CREATE_FAILED"]})
    control("POST", "/outcomes", {"resource": "pools", "states": ["Error"], "deletion": True})
    found = control("POST", "/outcomes", {"resource": "pools", "seconds": 30})["outcomes"]
    assert [(one["resource"], one["change"], one["times"]) for one in found] == [
        ("notebooks", "creation", 2),
        ("pools", "deletion", 1),
        ("pools", "slow_start", 1),
    ]
    run(fake, url, create_notebook)
    control("POST", "/clock/advance", {"seconds": 3600})
    assert control("GET", "/state/notebooks?state=failed")["total"] == 1
    assert control("DELETE", "/outcomes?resource=pools") == {"removed": 2}
    assert control("DELETE", f"/outcomes/{found[0]['id']}") == {"removed": 1}


def test_seeds(fake: FakeModelArts, url: str, control: Control) -> None:
    async def calls(client: ModelArts) -> None:
        notebook = await create_notebook(client)
        fake.clock.advance(60)
        await client.notebooks.stop(notebook.id)

    run(fake, url, calls)
    seed = control("GET", "/seed")
    steps = yaml.safe_load(seed)
    assert [next(iter(step)) for step in steps] == ["CreateNotebook", "wait", "StopNotebook"]
    assert steps[2]["StopNotebook"]["id"] == f"${{{steps[0]['as']}.id}}"
    control("POST", "/reset", {"to": "empty"})
    control("POST", "/seed", content=seed)
    assert [one["name"] for one in control("GET", "/state/notebooks")["resources"]] == ["flowers"]
    before = control("GET", "/state")
    problem = control("POST", "/seed", content="- CreateNotebook: {name: petals}\n", status=400)
    assert "CreateNotebook" in problem["error"]
    control("POST", "/seed", content="- [", status=400)
    problem = control("POST", "/seed", content="CreateNotebook: {name: petals}\n", status=400)
    assert problem["error"] == "the seed is neither a list of calls nor a snapshot"
    assert "- CreateWorkspace: {name: garden}" in problem["remedy"]
    assert control("GET", "/state") == before
    failing = "- CreateVisualizationJob: {job_name: board, train_url: /b/}\n- ShowNotebook: {id: unknown}\n"
    control("POST", "/seed", content=failing, status=400)
    assert control("GET", "/state")["kinds"] == before["kinds"]
    assert control("GET", "/calls")["kept"] == 0  # the calls of seeds are not recorded
    tokens = dict(fake.iam.tokens)
    control("POST", "/seed", fake.snapshot())
    assert fake.iam.tokens == tokens
    control("DELETE", "/calls")
    fake.clock.advance(60)
    run(fake, url, lambda client: client.notebooks.start(control("GET", "/state/notebooks")["resources"][0]["id"]))
    assert control("GET", "/seed").splitlines()[0].endswith(": StartNotebook")  # no recorded call has created it
    other = FakeModelArts()
    other.seed(control("GET", "/snapshot"))
    assert list(other.table("notebooks")) == list(fake.table("notebooks"))


def test_seeds_that_can_not_be_applied(tmp_path: Path, control: Control) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text("- CreateWorkspace: {name: garden}\n")
    (tmp_path / "private.txt").write_text("password: is: tulip")
    before = control("GET", "/state")
    surrogate = json.dumps(control("GET", "/snapshot")).replace("e", r"\ud800", 1)
    for seed in (str(file), str(tmp_path / "private.txt"), '"x"', "x", "1e999", "NaN", "7", "null", "", surrogate):
        problem = control("POST", "/seed", content=seed.encode(), status=400)
        assert "tulip" not in problem["error"], "the interface reads files"
    control("PUT", "/snapshot", content=surrogate.encode(), status=400)
    utf_16 = "- CreateWorkspace: {name: garden}".encode("utf-16")  # as PowerShell writes files
    assert "is not encoded as UTF-8" in control("POST", "/seed", content=utf_16, status=400)["error"]
    for step in (
        "wait: 1e30",
        "wait: 2.53e11",
        "wait: -1",
        "Foo: {}",
        "CreateNotebook: x",
        "{CreateNotebook: {}, as: x}",
    ):
        control("POST", "/seed", content=f"- {step}\n", status=400)
    assert control("GET", "/state") == before


def test_a_reset_turns_back_the_time_of_logins() -> None:
    clock = ScaledClock()
    fake = FakeModelArts(clock=clock)
    before = clock.login_time()
    with served(FakeInterface(fake)) as url, httpx.Client(base_url=url) as http:
        control = Control(http, set())
        for _ in range(2):
            control("POST", "/clock/advance", {"seconds": 1e10})
            control("POST", "/reset")
    assert before <= clock.login_time() < before + 3600


def test_clock_can_be_stopped_and_accelerated() -> None:
    fake = FakeModelArts(clock=ScaledClock())
    with served(FakeInterface(fake)) as url, httpx.Client(base_url=url) as http:
        control = Control(http, set())
        assert control("PATCH", "/clock", {"paused": True, "speed": 60})["paused"]
        stopped = control("GET", "/clock")
        assert control("GET", "/clock")["now"] == stopped["now"]
        assert control("POST", "/clock/advance", {"seconds": 60})["now"] == stopped["now"] + 60
        resumed = control("PATCH", "/clock", {"paused": False})
        assert (resumed["speed"], resumed["paused"]) == (60, False)
        assert stopped["now"] + 60 <= control("GET", "/clock")["now"] < stopped["now"] + 60 + 60 * 30


async def test_waits_follow_a_clock_that_is_stopped_and_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aiomodelarts.testing.clock.CHECK_SECONDS", 0.01)
    clock = ScaledClock()
    clock.stop()
    waiting = asyncio.create_task(clock.sleep(3600))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    clock.advance(3600)
    async with asyncio.timeout(30):
        await waiting
        waiting = asyncio.create_task(clock.sleep(3600))
        await asyncio.sleep(0)
        clock.speed = 1_000_000
        clock.start()
        await waiting
    before = clock.now()
    clock.speed = 1
    assert 0 <= clock.now() - before < 1_000_000
    with pytest.raises(ValueError, match="speed"):
        clock.speed = 0


def test_refusals_name_place_and_remedy(control: Control) -> None:
    table: list[tuple[str, str, Any, int, str]] = [
        ("PATCH", "/clock", {"speed": 0.5}, 400, "body: speed"),
        ("PATCH", "/clock", {}, 400, "body"),
        ("PATCH", "/clock", {"paused": True}, 409, ""),
        ("PATCH", "/clock", [], 400, "body"),
        ("POST", "/clock/advance", {"seconds": -1}, 400, "body: seconds"),
        ("POST", "/clock/advance", {"seconds": True}, 400, "body: seconds"),
        ("POST", "/clock/advance", {"seconds": 1e300}, 400, "body: seconds"),
        ("POST", "/clock/advance", {"to": "next_change"}, 409, ""),
        ("POST", "/clock/advance", {"seconds": 1, "to": "next_change"}, 400, "body"),
        ("POST", "/failures", {"operation": "ListNotebook", "status": 500}, 400, "body"),
        ("POST", "/failures", {"operation": "ListNotebooks"}, 400, "body"),
        ("POST", "/failures", {"status": 500, "reset": True}, 400, "body"),
        ("POST", "/failures", {"status": 500, "times": 0}, 400, "body: times"),
        ("POST", "/failures", {"status": 500, "times": 10**9}, 400, "body: times"),
        ("POST", "/failures", {"share": 0.1, "times": 1}, 400, "body"),
        ("POST", "/failures", {"status": 500, "headers": {"X-A": "a\r\nX-B: b"}}, 400, "body: headers.X-A"),
        ("POST", "/failures", {"status": 500, "headers": {"X A": "a"}}, 400, "body: headers"),
        ("POST", "/failures", {"state": 500}, 400, "body"),
        ("POST", "/outcomes", {"resource": "notebooks", "states": ["Fine"]}, 400, "body"),
        ("POST", "/outcomes", {"resource": "stars", "states": ["Fine"]}, 400, "body"),
        ("POST", "/outcomes", {"resource": "notebooks"}, 400, "body"),
        ("POST", "/outcomes", {"states": ["ERROR"]}, 400, "body"),
        ("POST", "/outcomes", {"resource": "images", "seconds": 5}, 400, "body"),
        ("POST", "/reset", {"to": "yesterday"}, 400, "body: to"),
        ("PUT", "/snapshot", {"format": 2}, 400, "body"),
        ("PUT", "/snapshot", [1], 400, "body"),
        ("GET", "/calls?limit=0", None, 400, "query: limit"),
        ("GET", "/calls?limit=501", None, 400, "query: limit"),
        ("GET", "/calls?before=x", None, 400, "query: before"),
        ("GET", "/calls?status=fine", None, 400, "query: status"),
        ("GET", "/calls?status=fine&colour=red", None, 400, "query: colour"),
        ("GET", "/calls?operation=ListNotebook", None, 400, "query: operation"),
        ("GET", "/calls?method=FETCH", None, 400, "query: method"),
        ("GET", "/calls/77", None, 404, "path: number"),
        ("GET", "/state?kind=notebooks", None, 400, "query: kind"),
        ("GET", "/state/stars", None, 404, "path: kind"),
        ("GET", "/state/notebooks/77", None, 404, "path: id"),
        ("GET", "/state/notebooks/77?inside=a", None, 400, "query: inside"),
        ("GET", "/state/notebooks?state=runing", None, 400, "query: state"),
        ("GET", "/state/notebooks?stat=RUNNING", None, 400, "query: stat"),
        ("DELETE", "/failures?opration=ListNotebooks", None, 400, "query: opration"),
        ("DELETE", "/failures?operation=ListNotebook", None, 400, "query: operation"),
        ("DELETE", "/outcomes?resource=notebook", None, 400, "query: resource"),
        ("DELETE", "/calls?status=failed", None, 400, "query: status"),
        ("POST", "/reset?to=empty", None, 400, "query: to"),
        ("GET", "/state/notebooks?limit=99999", None, 400, "query: limit"),
        ("DELETE", "/failures/77", None, 404, "path: id"),
        ("GET", "/stars", None, 404, "path"),
        ("PUT", "/clock", {}, 405, "method"),
    ]
    wrong: list[Any] = []
    for method, path, body, status, place in table:
        response = control.http.request(method, f"/_fake/api{path}", json=body)
        shown = response.json()
        if (response.status_code, shown.get("place")) != (status, place) or not shown["error"] or not shown["remedy"]:
            wrong.append((method, path, body, response.status_code, shown))
    for content in (b"{", b"\xff", b"[" * 1000, b"NaN", b'{"speed": "\\ud800"}', b'{"\\udfff": 2}'):
        response = control.http.patch("/_fake/api/clock", content=content)
        if (response.status_code, response.json()["place"]) != (400, "body"):
            wrong.append((content[:10], response.text))
    for known in ("/calls?method=get&operation=ListNotebooks", "/state/notebooks?state=failed", "/state/images?state="):
        if (response := control.http.get(f"/_fake/api{known}")).status_code != 200:
            wrong.append((known, response.text))
    large = control.http.post("/_fake/api/failures", content=b" " * (1024 * 1024 + 1))
    assert (large.status_code, large.json()["place"]) == (413, "body")
    assert wrong == []


def test_secrets_are_hidden_everywhere(fake: FakeModelArts, url: str, control: Control) -> None:
    secrets = ["hunter2-env", "hunter2-unknown", "hunter2-query"]

    async def calls(client: ModelArts) -> None:
        await client.training_jobs.create(
            kind="job",
            metadata={"name": "secretive"},
            algorithm={
                "code_dir": "/bucket/code/",
                "boot_file": "/bucket/code/train.py",
                "engine": {"engine_id": "pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64"},
                "environments": {"KEY": secrets[0]},
            },
            spec={"resource": {"flavor_id": "modelarts.vm.cpu.8u", "node_count": 1}},
        )

    async def tried(client: ModelArts) -> None:
        for body in ({"name": 1, "admin_pass": secrets[1]}, {"token": {"deep": [secrets[1]]}}):
            with pytest.raises(Exception, match="not valid"):
                await client.request("POST", "/v1/{project_id}/notebooks", json=body, query={"api_key": secrets[2]})

        body = {"auth_type": "TOKEN", "envs": {"NAME": secrets[1]}, "description": f"with {secrets[1]} inside"}
        with pytest.raises(Exception, match="not valid"):
            await client.request("POST", "/v1/{project_id}/notebooks", json=body)

    run(fake, url, calls)
    run(fake, url, tried)
    shown = control("GET", "/calls?limit=1")["calls"][0]["body"]
    assert shown == {"auth_type": "TOKEN", "envs": {"NAME": "***"}, "description": "with *** inside"}
    secrets += [*fake.iam.tokens, fake.iam.user.password, fake.link_key.secret]
    secrets += [fake.iam.permanent_key().secret, fake.iam.permanent_key().access]
    paths = ["/calls", "/calls/1", "/calls/2", "/calls/3", "/snapshot", "/seed", "/state", "/state/training_jobs"]
    listed = control("GET", "/state/training_jobs")["resources"]
    paths += [f"/state/training_jobs/{one['id']}" for one in listed]
    texts = {path: json.dumps(control("GET", path)) for path in paths}
    assert [(path, secret) for path, text in texts.items() for secret in secrets if secret in text] == []
    assert "***" in texts["/calls"]
    control("PUT", "/snapshot", json.loads(texts["/snapshot"]))
    stored = json.dumps(fake.snapshot()["tables"])
    assert secrets[0] in stored
    assert "***" not in stored
    run(fake, url, lambda client: client.notebooks.list())  # the login is still valid


def test_access_from_pages_of_other_sites_is_refused(url: str, control: Control) -> None:
    port = url.rpartition(":")[2]
    own = {"Origin": url, "Sec-Fetch-Site": "same-origin"}
    refused: list[tuple[str, str, dict[str, str]]] = [
        ("GET", "/state", {"Host": "evil.example"}),
        ("GET", "/state", {"Host": f"evil.example:{port}"}),
        ("GET", "/state", {"Host": "127.0.0.1.evil.example"}),
        ("GET", "/state", {"Host": "127.0.0.1@evil.example"}),
        ("GET", "/state", {"Host": "10.0.0.1"}),
        ("GET", "/state", {"Host": "0.0.0.0"}),
        ("GET", "/state", {"Host": ""}),
        ("POST", "/reset", {"Origin": "http://evil.example"}),
        ("POST", "/reset", {"Origin": "null"}),
        ("POST", "/reset", {"Origin": "http://127.0.0.1:1"}),
        ("POST", "/reset", {"Origin": f"http://localhost:{port}"}),
        ("POST", "/reset", {"Sec-Fetch-Site": "cross-site"}),
        ("POST", "/reset", {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}),
        ("GET", "/snapshot", {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}),
        ("GET", "/state", {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}),
        ("OPTIONS", "/reset", {"Origin": "http://evil.example", "Access-Control-Request-Method": "POST"}),
    ]
    for method, path, headers in refused:
        response = control.http.request(method, f"/_fake/api{path}", headers=headers)
        assert response.status_code == 403, (method, path, headers)
        assert not [name for name in response.headers if name.startswith("access-control")]
    for headers in (
        {},
        own,
        {"Host": f"localhost:{port}"},
        {"Host": f"[::1]:{port}"},
        {"Host": f"fake.localhost:{port}"},
    ):
        response = control.http.get("/_fake/api/state", headers=headers)
        assert response.status_code == 200, headers
        assert "default-src 'none'" in response.headers["content-security-policy"]
    assert control.http.post("/_fake/api/reset", headers=own).status_code == 200


def test_other_addresses_need_the_token(fake: FakeModelArts, monkeypatch: pytest.MonkeyPatch) -> None:
    interface = FakeInterface(fake, host="0.0.0.0")
    link = interface.access.link("http://0.0.0.0:1")
    token = link.partition("?token=")[2]
    assert len(token) >= 32
    assert FakeInterface(fake, host="0.0.0.0").access.link("") != interface.access.link("")
    with served(interface) as url, httpx.Client(base_url=url) as http:
        assert http.get("/_fake/api/health").status_code == 200
        for headers in (
            {},
            {"Authorization": "Bearer wrong"},
            {"Authorization": f"Basic {token}"},
            {"Cookie": f"a={token}"},
        ):
            assert http.get("/_fake/api/state", headers=headers).status_code == 401, headers
            assert http.post("/_fake/api/reset", headers=headers).status_code == 401
        assert http.get("/_fake/api/state", params={"token": token}).status_code == 401
        for host in ("fake.example", "10.1.2.3:8080"):
            headers = {"Authorization": f"Bearer {token}", "Host": host}
            assert http.get("/_fake/api/state", headers=headers).status_code == 200
        headers = {"Authorization": f"Bearer {token}", "Origin": "http://evil.example"}
        assert http.post("/_fake/api/reset", headers=headers).status_code == 403
        entered = http.get("/_fake/", params={"token": token})
        assert (entered.status_code, entered.headers["location"]) == (303, "/_fake/")
        assert "HttpOnly" in entered.headers["set-cookie"]
        assert http.get("/_fake/api/state").status_code == 200  # with the cookie
    assert is_loopback("127.0.0.1")
    assert not is_loopback("0.0.0.0")
    monkeypatch.setenv("MODELARTS_FAKE_TOKEN", "chosen-by-the-pipeline")
    chosen = FakeInterface(fake)
    assert chosen.access.needs_token
    assert "chosen" not in chosen.access.link("")
    monkeypatch.setenv("MODELARTS_FAKE_TOKEN", "short")
    with pytest.raises(ValueError, match="MODELARTS_FAKE_TOKEN"):
        FakeInterface(fake)


def test_interface_is_off_unless_asked_for(fake: FakeModelArts) -> None:
    with served(fake) as url:
        for path in ("/_fake/", "/_fake/api/state"):
            response = httpx.get(f"{url}{path}")
            assert (response.status_code, response.json()["error_code"]) == (404, "APIGW.0101")


async def test_changes_are_reported(fake: FakeModelArts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "MOST_LISTENERS", 2)
    monkeypatch.setattr(changes, "REST_SECONDS", 0.01)
    interface = FakeInterface(fake)
    async with (
        serving(interface, limits=Limits(stop_seconds=0)) as url,
        httpx.AsyncClient(base_url=url) as http,
        client_of(fake, url) as client,
    ):
        async with http.stream("GET", "/_fake/api/events") as first, http.stream("GET", "/_fake/api/events") as second:
            assert first.headers["content-type"].startswith("text/event-stream")
            assert (await http.get("/_fake/api/events")).status_code == 503
            lines = [stream.aiter_lines() for stream in (first, second)]
            for stream in lines:
                assert await anext(stream) == "retry: 1000"
            await create_notebook(client)
            async with asyncio.timeout(30):
                for stream in lines:
                    found = set[str]()
                    while not found >= {"event: calls", "event: resources", "event: clock"}:
                        found.add(await anext(stream))
                fake.fail("ListNotebooks", status=500)
                while await anext(lines[0]) != "event: plans":
                    pass
        async with asyncio.timeout(30):
            while interface.listeners:  # noqa: ASYNC110  # the server notices a closed connection on its own
                await asyncio.sleep(0.01)


async def test_streams_survive_an_unavailable_state_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "REST_SECONDS", 0.01)
    monkeypatch.setattr(changes, "LOOK_SECONDS", 0.02)
    fake = FakeModelArts(clock=VirtualClock(), state=tmp_path / "fake.db")
    with fake.transaction():
        fake.fail("ListNotebooks", status=500)
    stream = changes.Changes(fake).stream()
    assert await anext(stream) == "retry: 1000\n\n"
    async with asyncio.timeout(30):
        for before, after in (("fake.db", "away.db"), ("away.db", "fake.db")):
            await asyncio.sleep(0)
            (tmp_path / before).rename(tmp_path / after)
            while not (await anext(stream)).startswith("event: plans"):
                pass
    await stream.aclose()


def test_curl_alone(tmp_path: Path) -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")
    fake = FakeModelArts(clock=ScaledClock())
    with served(FakeInterface(fake)) as url:
        done = subprocess.run(
            [SHELL, str(SCRIPT), url, PROJECT_ID], capture_output=True, text=True, check=False, timeout=50, cwd=tmp_path
        )
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")
