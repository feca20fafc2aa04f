"""`extra_query`, `extra_body` and `extra_headers` send what the spec does not know."""

import inspect
import io
import json
import traceback
from typing import Any

import pytest

from aiomodelarts import UNSET, BadRequest, NotFound, PermissionDenied, WaitFailed
from aiomodelarts.core.operation.extra import OWN_HEADERS
from aiomodelarts.core.redaction.secret_names import is_secret_name
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts
from tests.cases import for_each

SECRET = "hunter2-and-more"
NAMES = ("extra_query", "extra_body", "extra_headers")


@pytest.fixture
def answering(reply: Any) -> Any:
    class Answers(list[bytes]):
        async def __call__(self, _: Any, writer: Any) -> None:
            writer.write(self.pop(0) if self else reply())

    return Answers()


def shown(error: BaseException) -> str:
    """A traceback with the local variables of the library, as error reporters show it."""
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in found.stack if "aiomodelarts/" in frame.filename and frame.locals]
    return "".join(f"{frame.name} {frame.locals}" for frame in frames)


async def test_every_method_takes_them(connect: Any) -> None:
    async with connect(lambda _: None) as client:
        resources = [getattr(client, name) for name in {one.resource for one in OPERATIONS.values()}]
    methods = {
        f"{type(resource).__name__}.{name}": getattr(resource, name)
        for resource in resources
        for name in dir(resource)
        if not name.startswith("_") and name != "belongs_to"
    }
    assert len(methods) >= 239 + 60 + 78
    for place, method in methods.items():
        parameters = inspect.signature(method).parameters
        assert set(NAMES) <= parameters.keys(), place
        assert {parameters[name].kind for name in NAMES} == {inspect.Parameter.KEYWORD_ONLY}, place
        assert {parameters[name].default for name in NAMES} == {None}, place
        assert "extra_query:" in (inspect.getdoc(method) or ""), place


SECRET_NAMES = [
    "password",
    "adminPass",
    "db_pwd",
    "X-Api-Key",
    "access_key",
    "SECRETKEY",
    "private-key",
    "authToken",
    "AK",
]
SECRET_NAMES += [
    "envs",
    "signed_url",
    "kubeconfig",
    "Authorization",
    "id_token",
    "client_secret_value",
    "connectionString",
]


@pytest.mark.parametrize("name", SECRET_NAMES)
def test_names_of_secrets(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize(
    "name",
    ["name", "flavor", "author", "passage", "design", "desk", "description", "key", "spin", "skip", "pattern", ""],
)
def test_other_names(name: str) -> None:
    assert not is_secret_name(name)


async def test_what_is_sent(serve: Any, connect_to: Any, answering: Any) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        await client.notebooks.get(
            "n-1", extra_query={"view": "full", "on": [True, 2], "no": None, "unset": UNSET}, extra_headers={"X-A": 7}
        )
        await client.notebooks.update("n-1", name="a", extra_body={"gone": UNSET, "null": None, "color": "green"})
        await client.notebooks.delete("n-1", extra_body={"force": True})
        await client.notebooks.delete("n-1", extra_query={}, extra_body={}, extra_headers=UNSET)
        await client.call("DeleteNotebook", id="n-1", extra_query={"force": True})
        await client.with_raw_response(client.notebooks.delete, "n-1", extra_query={"force": "raw"})
    get, update, delete, plain, called, raw = wire.requests
    assert get.target.endswith("/notebooks/n-1?view=full&on=true&on=2")
    assert get.headers["x-a"] == "7"
    assert json.loads(update.body) == {"name": "a", "null": None, "color": "green"}
    assert (json.loads(delete.body), delete.headers["content-type"]) == ({"force": True}, "application/json")
    assert (plain.body, plain.target.partition("?")[2]) == (b"", "")
    assert called.target.endswith("n-1?force=true")
    assert raw.target.endswith("n-1?force=raw")


async def test_an_action_with_a_fixed_body(serve: Any, connect_to: Any, answering: Any) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        await client.services.start("s-1", extra_body={"priority": 1})
        with pytest.raises(ValueError, match="the field status is passed both"):
            await client.services.start("s-1", extra_body={"status": "stopped"})
    assert [json.loads(one.body) for one in wire.requests] == [{"status": "running", "priority": 1}]


async def test_fields_inside_objects(serve: Any, connect_to: Any, answering: Any) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        spec = {"resource": {"flavor_id": "small", "node_count": 1}}
        await client.training_jobs.create(
            metadata={"name": "job"},
            algorithm={"code_dir": "/a/"},
            spec=spec,
            extra_body={"spec": {"resource": {"pool": "p"}, "new": {"deep": [1]}}, "top": 1},
        )
    assert spec == {"resource": {"flavor_id": "small", "node_count": 1}}
    sent = json.loads(wire.requests[0].body)
    assert sent["spec"] == {"resource": {"flavor_id": "small", "node_count": 1, "pool": "p"}, "new": {"deep": [1]}}
    assert sent["top"] == 1


async def test_headers_that_the_client_only_suggests(serve: Any, connect_to: Any, answering: Any) -> None:
    headers = {"user-agent": "shop/1", "ACCEPT": "text/plain", "Content-type": "application/x"}
    async with serve(answering) as wire, connect_to(wire.url) as client:
        await client.notebooks.update("n-1", name="a", extra_headers=headers)
    sent = wire.requests[0].headers
    assert (sent["user-agent"], sent["accept"], sent["content-type"]) == ("shop/1", "text/plain", "application/x")


CLASHES: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"name": "a", "extra_body": {"name": SECRET}}, ValueError, "the field name is passed both as an argument and in"),
    ({"name": None, "extra_body": {"name": SECRET}}, ValueError, "the field name is passed both"),
    ({"extra_body": [1]}, TypeError, "extra_body is of type list; pass a dict"),
    ({"extra_body": SECRET}, TypeError, "extra_body is of type str; pass a dict"),
    ({"extra_body": {7: SECRET}}, TypeError, "extra_body has a key of type int; pass names as str"),
    ({"extra_query": [("a", SECRET)]}, TypeError, "extra_query is of type list; pass a dict"),
    ({"extra_query": {"": SECRET}}, TypeError, "extra_query has a key"),
    ({"extra_query": {"token": {SECRET}}}, TypeError, "the parameter 'token' can't be sent"),
    ({"extra_headers": SECRET}, TypeError, "extra_headers is of type str; pass a dict"),
    ({"extra_headers": {"X-A": "1", "x-A": "2"}}, ValueError, "a name twice"),
    ({"extra_headers": {"X-A": "1\r\nX-B: 2"}}, ValueError, "the header X-A is .*; use printable ASCII"),
    ({"extra_headers": {"X-A\r\nX-B": "1"}}, ValueError, "not a header name"),
    ({"extra_headers": {"X A": "1"}}, ValueError, "not a header name"),
    ({"extra_headers": {"Ü": "1"}}, ValueError, "not a header name"),
    ({"extra_headers": {"X-A": "ü"}}, ValueError, "use printable ASCII"),
    ({"extra_headers": {"X-A": ["1"]}}, TypeError, "a list as X-A"),
    *(({"extra_headers": {one.title(): SECRET}}, ValueError, "which the client sets itself") for one in OWN_HEADERS),
]


@for_each(("arguments", "kind", "says"), CLASHES)
async def test_what_is_refused(
    serve: Any, connect_to: Any, answering: Any, arguments: Any, kind: type[Exception], says: str
) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(kind, match=f"UpdateNotebook: .*{says}") as caught:
            await client.notebooks.update("n-1", **arguments)
        assert client.notebooks  # it can be used afterwards
    assert wire.requests == []
    assert SECRET not in str(caught.value)


async def test_fields_of_the_wire_and_of_headers_clash_too(serve: Any, connect_to: Any, answering: Any) -> None:
    async with serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(ValueError, match=r"the field spec\.resource\.node_count is passed both"):
            await client.training_jobs.create(
                metadata={"name": "job"},
                spec={"resource": {"node_count": 1}},
                extra_body={"spec": {"resource": {"node_count": 2}}},
            )
        with pytest.raises(ValueError, match="the parameter 'workspaceId' is passed both"):
            client.notebooks.list(workspace_id="1", extra_query={"workspaceId": "2"})
        with pytest.raises(ValueError, match="the header Request-Type is passed both"):
            await client.call(
                "CreatePool",
                request_type="a",
                api_version="v2",
                kind="Pool",
                metadata={},
                spec={},
                extra_headers={"Request-Type": "b"},
            )
        await client.notebooks.list(extra_query={"workspaceId": "2"})
    assert [one.target.partition("?")[2] for one in wire.requests] == ["limit=10&offset=0&workspaceId=2"]


async def test_all_pages_carry_them(serve: Any, connect_to: Any, reply: Any, answering: Any) -> None:
    pages = [[{"id": f"n-{number}{of}"} for of in range(10)] for number in range(3)]
    answering += [reply(json.dumps({"data": page, "total": 30}).encode()) for page in pages]
    async with serve(answering) as wire, connect_to(wire.url) as client:
        pager = client.notebooks.list(limit=10, extra_query={"view": "full"}, extra_headers={"X-A": "b"})
        assert len([one async for one in pager]) == 30
    assert len(wire.requests) >= 3
    assert all("view=full" in one.target and one.headers["x-a"] == "b" for one in wire.requests)


@pytest.mark.parametrize("name", ["offset", "limit"])
async def test_the_place_in_a_list_is_an_argument(connect: Any, name: str) -> None:
    async with connect(lambda _: None) as client:
        with pytest.raises(
            ValueError, match=f"ListNotebooks: extra_query has {name}; pass the argument {name}= instead"
        ):
            client.notebooks.list(extra_query={name: 10})


async def test_positions_are_of_the_same_extra_arguments(
    serve: Any, connect_to: Any, reply: Any, answering: Any
) -> None:
    answering += [reply(json.dumps({"data": [{"id": "n-1"}], "total": 1}).encode())]
    async with serve(answering) as wire, connect_to(wire.url) as client:
        pager = client.notebooks.list(extra_query={"view": "full"})
        await pager
        position = pager.position
        assert position is not None
        client.notebooks.list(extra_query={"view": "full"}).start(position)
        for other in ({}, {"extra_query": {"view": "short"}}):
            with pytest.raises(ValueError, match="other arguments"):
                client.notebooks.list(**other).start(position)
    assert len(wire.requests) == 1


async def test_actions_that_wait_carry_them_in_the_call() -> None:
    fake = FakeModelArts()
    async with fake.client() as client:
        image = await client.images.list(type="BUILD_IN").first()
        assert image is not None
        notebook = await client.notebooks.create_and_wait(
            name="flowers",
            flavor="modelarts.vm.cpu.2u",
            image_id=image.id,
            volume={"category": "EVS", "ownership": "MANAGED", "capacity": 5},
            extra_headers={"X-Language": "en-us"},
        )
        await client.notebooks.stop_and_wait(notebook.id, extra_headers={"X-Language": "en-us"})
    fake.assert_called("CreateNotebook", times=1)
    fake.assert_called("StopNotebook", times=1)


async def test_polls_and_rounds_carry_them() -> None:
    fake = FakeModelArts()
    given: dict[str, Any] = {"extra_query": {"view": "full"}, "extra_headers": {"X-Language": "en-us"}}
    async with fake.client(clock=fake.clock) as client:
        job = await client.training_jobs.create(
            metadata={"name": "tulips"},
            algorithm={"code_dir": "/tulips/", "boot_file": "/tulips/train.py"},
            spec={"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1}},
        )
        await client.training_jobs.wait(job.metadata.id, **given)
        assert [line async for line in client.training_jobs.follow_logs(job.metadata.id, **given)]
        assert [event async for event in client.training_jobs.follow_events(job.metadata.id, **given)]
        await client.training_jobs.download_log(job.metadata.id, "worker-0", io.BytesIO(), **given)
        await client.training_jobs.delete(job.metadata.id)
        await client.training_jobs.wait_gone(job.metadata.id, **given)
        with pytest.raises(NotFound):
            await client.orders.wait("order", **given)
    for name in (
        *("ShowTrainingJobDetails", "ShowTrainingJobLogsPreview", "ListTrainingJobEvents"),
        *("ShowObsUrlOfTrainingJobLogs", "ListOrders"),
    ):
        assert fake.undocumented[name]["?view"] >= 1, name


async def test_secrets_are_left_out(serve: Any, connect_to: Any, reply: Any, answering: Any) -> None:
    echo = json.dumps({"error_msg": f"bad {SECRET}", "body": {"db_pwd": "plainword", "color": "green"}}).encode()
    given: list[dict[str, Any]] = [
        {"extra_body": {"settings": [{"db_pwd": SECRET}]}},
        {"extra_body": {"credentials": {"user": "jane", "value": SECRET}}},
        {"extra_query": {"apiKey": SECRET}},
        {"extra_headers": {"X-Vault-Token": SECRET}},
    ]
    answering += [reply(echo, status=400)] * len(given)
    async with serve(answering) as wire, connect_to(wire.url) as client:
        for arguments in given:
            with pytest.raises(BadRequest, match=r"bad \*\*\*") as caught:
                await client.notebooks.update("n-1", name="a", **arguments)
            assert SECRET not in f"{vars(caught.value)} {shown(caught.value)}"
            if "settings" in str(arguments):
                assert "plainword" not in str(vars(caught.value))
    assert len(wire.requests) == len(given)


async def test_secrets_are_left_out_of_failures_of_a_wait(connect: Any) -> None:
    import httpx

    def handler(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            reason = f"can't log in with {SECRET}"
            return httpx.Response(200, json={"id": "n-1", "status": "ERROR", "fail_reason": reason})
        return httpx.Response(200, json={"id": "n-1", "status": "STARTING"})

    async with connect(handler) as client:
        with pytest.raises(WaitFailed) as caught:
            await client.notebooks.start_and_wait("n-1", extra_body={"registry_token": SECRET})
        assert "can't log in with ***" in str(caught.value)
        assert SECRET not in str(caught.value)


async def test_secrets_are_left_out_of_errors_of_polls(connect: Any, tmp_path: Any) -> None:
    import httpx

    def handler(request: httpx.Request) -> httpx.Response:
        if "X-Vault-Token" in request.headers:
            return httpx.Response(403, json={"error_msg": f"bad {SECRET}"})
        return httpx.Response(200, json={"metadata": {"id": "j-1"}, "status": {"phase": "Running"}})

    async with connect(handler) as client:
        jobs, given = client.training_jobs, {"extra_headers": {"X-Vault-Token": SECRET}}
        for call in (
            jobs.wait("j-1", **given),
            jobs.wait_gone("j-1", **given),
            jobs.download_log("j-1", "worker-0", tmp_path / "log", **given),
            anext(jobs.follow_logs("j-1", "worker-0", **given)),
            anext(jobs.follow_events("j-1", **given)),
        ):
            with pytest.raises(PermissionDenied) as caught:
                await call
            assert SECRET not in f"{vars(caught.value)} {shown(caught.value)}"


def test_the_repr_of_a_request_hides_secrets() -> None:
    from aiomodelarts.core.operation.extra import extra_of
    from aiomodelarts.core.operation.operation import Request

    circle: dict[str, Any] = {"color": "green", "adminPassword": SECRET}
    circle["again"] = [circle, circle]
    extra = extra_of({"token": SECRET, "view": "full"}, circle, {"X-Auth": SECRET})
    text = repr(Request(OPERATIONS["UpdateNotebook"], {"id": "n-1"}, extra=extra))
    assert SECRET not in text
    assert "green" in text
    assert "full" in text
