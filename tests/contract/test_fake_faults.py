"""The fake refuses what is wrong, in the shape that each API family has for it."""

import copy
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from aiomodelarts import (
    ApiError,
    AuthenticationFailed,
    BadRequest,
    Conflict,
    ModelArts,
    NotFound,
    PasswordCredentials,
    PermissionDenied,
    RateLimited,
    ServerError,
    TokenCredentials,
)
from aiomodelarts.core.operation.operation import Operation
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import PROJECT_ID, PROJECT_NAME, FakeModelArts
from aiomodelarts.testing.iam import Issued
from aiomodelarts.testing.spec.contracts import contracts, resolve
from tests.cases import for_each, resource_of
from tests.contract.conformance_garden import operation_at

ADDRESS = "https://modelarts.fake"
INVALID = "ModelArts.0104"
ENVELOPE = {
    "built_in_algorithms",
    "job_specifications",
    "training_job_configurations",
    "training_jobs_v1",
    "visualization_jobs",
}
# Values of every type, so that there is one that does not fit.
VALUES: dict[str, Any] = {"string": "text", "integer": 1, "number": 1.5, "boolean": True, "array": [[]], "object": {}}


def path_of(operation: Operation) -> str:
    ids = {parameter.name: "4711" for parameter in contracts()[operation.id].parameters if parameter.where == "path"}
    return operation.path.format(**{**ids, "project_id": PROJECT_ID})


def check_fault(operation: Operation, answer: httpx.Response, *, status: int = 400, code: str = INVALID) -> str:
    """The message of a refusal, after its shape was found to be that of the operation's family."""
    body = answer.json()
    if operation.resource in ENVELOPE and operation.id != "ShowVisualizationJob":
        assert answer.status_code == 200
        assert set(body) == {"is_success", "error_code", "error_message"}
        assert body["is_success"] is False
    else:
        assert answer.status_code == status
        older = operation.resource == "development_environments" or operation.id == "ShowVisualizationJob"
        assert set(body) == {"error_code", "error_message" if older else "error_msg"}
    assert body["error_code"] == code
    return body["error_message"] if "error_message" in body else body["error_msg"]


@pytest.fixture
async def caller(http: httpx.AsyncClient, token: str) -> httpx.AsyncClient:
    """Sends what the client would not, with a token."""
    http.headers["X-Auth-Token"] = token
    return http


# Operations on the account have no project in their path.
IN_A_PROJECT = {name: operation for name, operation in OPERATIONS.items() if "{project_id}" in operation.path}


class TestGateway:
    """What is in front of the service looks at tokens and addresses."""

    @staticmethod
    def check(answer: httpx.Response, status: int = 401, code: str = "APIGW.0301") -> None:
        assert answer.status_code == status
        assert set(answer.json()) == {"error_code", "error_msg", "request_id"}
        assert answer.json()["error_code"] == code
        assert answer.json()["request_id"] == answer.headers["X-Request-Id"]

    @for_each("operation", OPERATIONS.values(), ids=OPERATIONS, by=resource_of)
    async def test_no_token(self, operation: Operation, http: httpx.AsyncClient) -> None:
        self.check(await http.request(operation.method, path_of(operation)))

    async def test_unknown_token(self, http: httpx.AsyncClient) -> None:
        path = path_of(OPERATIONS["ListModels"])
        self.check(await http.get(path, headers={"X-Auth-Token": "no-such-token"}))

    @pytest.mark.parametrize("fake", [{"token_lifetime": 100.0}], ids=[""], indirect=True)
    async def test_expired_token(self, fake: FakeModelArts, caller: httpx.AsyncClient) -> None:
        path = path_of(OPERATIONS["ListModels"])
        fake.clock.advance(99)
        assert (await caller.get(path)).status_code == 200
        fake.clock.advance(1)
        self.check(await caller.get(path))

    async def test_revoked_token(self, fake: FakeModelArts, caller: httpx.AsyncClient, login: Any) -> None:
        path = path_of(OPERATIONS["ListModels"])
        assert (await caller.get(path)).status_code == 200
        fake.iam.revoke_all()
        self.check(await caller.get(path))
        renewed = await caller.post("/v3/auth/tokens", json=login)
        answer = await caller.get(path, headers={"X-Auth-Token": renewed.headers["X-Subject-Token"]})
        assert answer.status_code == 200

    @for_each(("method", "path"), [("GET", "/v1/{}/nothing"), ("PATCH", "/v1/{}/models"), ("GET", "/")])
    async def test_unknown_address(self, method: str, path: str, caller: httpx.AsyncClient) -> None:
        self.check(await caller.request(method, path.format(PROJECT_ID)), 404, "APIGW.0101")

    @for_each("path", sorted({operation.path for operation in OPERATIONS.values()}))
    async def test_undocumented_method(self, path: str, fake: FakeModelArts, caller: httpx.AsyncClient) -> None:
        """HEAD is one too, also where there is a GET; its answer has no body."""
        address = path_of(next(operation for operation in OPERATIONS.values() if operation.path == path))
        methods = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
        for method in [one for one in methods if not operation_at(one, address)]:
            self.check(await caller.request(method, address), 404, "APIGW.0101")
        head = await caller.head(address)
        assert (head.status_code, head.content) == (404, b"")
        assert fake.calls == []

    async def test_request_ids_differ(self, http: httpx.AsyncClient) -> None:
        path = path_of(OPERATIONS["ListModels"])
        assert len({(await http.get(path)).headers["X-Request-Id"] for _ in range(3)}) == 3

    async def test_client_tells_that_the_token_was_refused(self, fake: FakeModelArts) -> None:
        options: dict[str, Any] = {"credentials": TokenCredentials("no-such-token"), "endpoint": ADDRESS}
        async with fake.client(**options, project_id=PROJECT_ID, retries=0) as client:
            with pytest.raises(AuthenticationFailed) as caught:
                await client.models.list()
        assert (caught.value.status, caught.value.code) == (401, "APIGW.0301")
        assert caught.value.request_id == fake.calls[-1].response["request_id"]

    async def test_client_gets_another_token(self, fake: FakeModelArts, client: ModelArts) -> None:
        await client.models.list()
        fake.iam.revoke_all()
        await client.models.list()
        assert [call.status for call in fake.calls] == [200, 401, 200]
        assert fake.iam.requests == 2

    @pytest.mark.parametrize("fake", [{"token_lifetime": 3600.0}], ids=[""], indirect=True)
    async def test_client_gets_another_token_before_the_end(self, fake: FakeModelArts, client: ModelArts) -> None:
        for _ in range(5):
            await client.models.list()
            fake.clock.advance(1000)
        assert {call.status for call in fake.calls} == {200}
        assert fake.iam.requests == 2

    async def test_refused_call_changes_nothing(self, fake: FakeModelArts, http: httpx.AsyncClient, make: Any) -> None:
        board = await make.board()
        path = f"/v1/{PROJECT_ID}/visualization-jobs/{board.job_id}"
        assert (await http.delete(path)).status_code == 401
        fake.clock.advance(60)
        assert (await make.client.visualization_jobs.get(board.job_id)).status == 8

    @for_each("operation", IN_A_PROJECT.values(), ids=IN_A_PROJECT, by=resource_of)
    async def test_other_project(self, operation: Operation, caller: httpx.AsyncClient) -> None:
        path = path_of(operation).replace(PROJECT_ID, "0" * 32)
        answer = await caller.request(operation.method, path)
        assert answer.status_code == 403
        assert set(answer.json()) == {"error_code", "error_msg"}
        assert answer.json()["error_code"] == "ModelArts.0210"

    async def test_client_of_another_project(self, fake: FakeModelArts) -> None:
        async with fake.client(project_id="0" * 32, retries=0) as client:
            with pytest.raises(AuthenticationFailed) as caught:
                await client.models.list()
        assert (caught.value.status, caught.value.code) == (403, "ModelArts.0210")


WITH_BODY = {name: OPERATIONS[name] for name, contract in contracts().items() if contract.body_schema is not None}
NEEDING_BODY = {name: operation for name, operation in WITH_BODY.items() if contracts()[name].body_required}


def body_properties(operation: str) -> tuple[dict[str, Any], set[str]]:
    """Schemas of the fields of a body, and which of them are required."""
    schema = resolve(contracts()[operation].body_schema or {})
    parts = [schema, *(resolve(part) for part in schema.get("allOf", []))]
    properties = {name: resolve(entry) for part in parts for name, entry in part.get("properties", {}).items()}
    return properties, {name for part in parts for name in part.get("required", [])}


def bad_bodies() -> Iterator[Any]:
    """A body for each way in which a field can be wrong, made from the spec's example."""
    for operation in WITH_BODY:
        example = contracts()[operation].body_example
        properties, required = body_properties(operation)
        for name, schema in properties.items():
            wrong: dict[str, Any] = {}
            types = schema.get("type", "string")
            fitting = {types} if isinstance(types, str) else set(types)
            fitting |= {"integer"} if "number" in fitting else set()
            wrong["type"] = next(value for kind, value in VALUES.items() if kind not in fitting)
            if "enum" in schema:
                wrong["enum"] = "no-such-value"
            if "pattern" in schema:
                wrong["pattern"] = "<'&'>="
            if "maxLength" in schema:
                wrong["maxLength"] = "a" * (schema["maxLength"] + 1)
            if schema.get("minLength"):
                wrong["minLength"] = ""
            if "minimum" in schema:
                wrong["minimum"] = schema["minimum"] - 1
            if "maximum" in schema:
                wrong["maximum"] = schema["maximum"] + 1
            for rule, value in wrong.items():
                yield pytest.param(operation, {**example, name: value}, name, id=f"{operation}-{name}-{rule}")
            if name in required:
                without = {key: value for key, value in example.items() if key != name}
                yield pytest.param(operation, without, name, id=f"{operation}-{name}-required")


def query_parameters() -> Iterator[tuple[str, Any]]:
    for operation, contract in contracts().items():
        for parameter in contract.parameters:
            if parameter.where == "query":
                yield operation, parameter


def bad_queries() -> Iterator[Any]:
    """A value for each way in which a query parameter can be wrong."""
    for operation, parameter in query_parameters():
        schema, wrong = parameter.schema, dict[str, Any]()
        if schema["type"] in ("integer", "boolean"):
            wrong["type"] = "many"
        if "enum" in schema:
            wrong["enum"] = "no-such-value"
        if "pattern" in schema:
            wrong["pattern"] = "<?>"
        if "maxLength" in schema:
            wrong["maxLength"] = "a" * (schema["maxLength"] + 1)
        if "minimum" in schema:
            wrong["minimum"] = schema["minimum"] - 1
        if "maximum" in schema:
            wrong["maximum"] = schema["maximum"] + 1
        for rule, value in wrong.items():
            yield pytest.param(operation, parameter.name, value, id=f"{operation}-{parameter.name}-{rule}")


def required_query(operation: str) -> dict[str, Any]:
    """What has to be in the query."""
    parameters = contracts()[operation].parameters
    return {one.name: one.example for one in parameters if one.where == "query" and one.required}


class TestInput:
    """Input that does not fit the spec is refused before anything happens."""

    @for_each(("operation", "body", "name"), list(bad_bodies()), by=resource_of)
    async def test_wrong_field(
        self, operation: str, body: dict[str, Any], name: str, caller: httpx.AsyncClient
    ) -> None:
        entry = OPERATIONS[operation]
        answer = await caller.request(entry.method, path_of(entry), params=required_query(operation), json=body)
        assert name in check_fault(entry, answer)

    @for_each(("operation", "name", "value"), list(bad_queries()), by=resource_of)
    async def test_wrong_parameter(self, operation: str, name: str, value: Any, caller: httpx.AsyncClient) -> None:
        entry = OPERATIONS[operation]
        query = {**required_query(operation), name: value}
        answer = await caller.request(entry.method, path_of(entry), params=query)
        assert name in check_fault(entry, answer)

    @for_each(
        ("operation", "name"),
        [(name, entry.name) for name, entry in query_parameters() if entry.required],
        by=resource_of,
    )
    async def test_missing_parameter(self, operation: str, name: str, caller: httpx.AsyncClient) -> None:
        entry = OPERATIONS[operation]
        others = {key: value for key, value in required_query(operation).items() if key != name}
        assert name in check_fault(entry, await caller.request(entry.method, path_of(entry), params=others))

    @for_each("content", [b"{", b"<html>", b"\xff\xfe", b"{'a': 1}"])
    @for_each("operation", WITH_BODY.values(), ids=WITH_BODY, by=resource_of)
    async def test_body_that_is_no_json(self, operation: Operation, content: bytes, caller: httpx.AsyncClient) -> None:
        query = required_query(operation.id)
        answer = await caller.request(operation.method, path_of(operation), params=query, content=content)
        assert "not JSON" in check_fault(operation, answer)

    @for_each("content", [b"", b"[]", b'"text"', b"null", b"1"])
    @for_each("operation", NEEDING_BODY.values(), ids=NEEDING_BODY, by=resource_of)
    async def test_body_that_is_no_object(
        self, operation: Operation, content: bytes, caller: httpx.AsyncClient
    ) -> None:
        query = required_query(operation.id)
        answer = await caller.request(operation.method, path_of(operation), params=query, content=content)
        assert "object" in check_fault(operation, answer)

    async def test_body_that_may_be_left_out(self, caller: httpx.AsyncClient) -> None:
        answer = await caller.post(path_of(OPERATIONS["CreateModelArtsAgency"]))
        assert (answer.status_code, answer.json()) == (200, {"agency_name": "modelarts_agency"})

    @for_each(
        ("place", "change"),
        [
            ("config/worker_server_num", {"worker_server_num": "many"}),
            ("config/spec_id", {"spec_id": "three"}),
            ("config/data_source/0/type", {"data_source": [{"type": "disk"}]}),
            ("config/volumes/0/nfs", {"volumes": [{"nfs": {"id": "share-1"}}]}),
        ],
    )
    async def test_place_of_the_fault_is_told(self, place: str, change: Any, client: ModelArts) -> None:
        config = {"worker_server_num": 1, "model_id": 1, "spec_id": 3, **change}
        with pytest.raises(BadRequest, match=place) as caught:
            await client.training_jobs_v1.create(job_name="job", config=config)
        assert (caught.value.status, caught.value.code) == (200, INVALID)

    @for_each(
        "config",
        [
            {"spec_id": 3},
            {"spec_id": 3, "app_url": "/bucket/code/"},
            {"model_id": 1},
            {"model_id": 1, "spec_id": 3, "pool_id": "pool-1"},
        ],
        ids=["no code", "no boot file", "no machine", "two kinds of machine"],
    )
    async def test_settings_that_do_not_go_together(self, config: Any, client: ModelArts) -> None:
        with pytest.raises(BadRequest) as caught:
            await client.training_jobs_v1.create(job_name="job", config={"worker_server_num": 1, **config})
        assert caught.value.code == INVALID
        assert (await client.training_jobs_v1.list()).jobs == []

    @pytest.mark.parametrize(("path", "code"), [(None, "ModelArts.6317"), ("/bucket/lab", "ModelArts.6318")])
    async def test_environment_needs_a_folder(self, path: str | None, code: str, make: Any) -> None:
        location = {"location": {"path": path}} if path else {}
        with pytest.raises(BadRequest) as caught:
            await make.environment(spec={"storage": {"type": "obs", **location}})
        assert (caught.value.status, caught.value.code) == (400, code)

    async def test_samples_are_not_sorted_by_time(self, client: ModelArts) -> None:
        with pytest.raises(BadRequest, match="create_time"):
            await client.training_job_configurations.list(config_type="sample", sort_by="create_time")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def places(value: Any, where: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Paths to everything in a JSON value."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, entry in entries:
        yield (*where, key)
        yield from places(entry, (*where, key))


async def answer_of(operation: Operation, **request: Any) -> httpx.Response:
    """What a new fake answers; it does not answer when it breaks, but raises here."""
    fake = FakeModelArts()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(fake.app), base_url=ADDRESS) as http:
        fake.iam.tokens["known"] = Issued(PROJECT_ID, fake.clock.now() + 1)
        headers = {"X-Auth-Token": "known"}
        return await http.request(operation.method, path_of(operation), headers=headers, **request)


class TestAnyInput:
    """Whatever comes, the fake answers."""

    @settings(max_examples=150, deadline=None)
    @given(data=st.data())
    async def test_any_body(self, data: st.DataObject) -> None:
        operation = data.draw(st.sampled_from(list(WITH_BODY.values())))
        body = copy.deepcopy(contracts()[operation.id].body_example)
        *path, last = data.draw(st.sampled_from(list(places(body))))
        part = body
        for key in path:
            part = part[key]
        part[last] = data.draw(JSON)
        expected = {*contracts()[operation.id].responses, 200, 400, 404}
        assert (await answer_of(operation, json=body)).status_code in expected

    @settings(max_examples=150, deadline=None)
    @given(data=st.data())
    async def test_any_query(self, data: st.DataObject) -> None:
        name, parameter = data.draw(st.sampled_from([(entry, found) for entry, found in query_parameters()]))
        value = data.draw(st.text(max_size=20) | st.integers().map(str) | st.sampled_from(["²", "-", "1" * 5000]))
        query = {**required_query(name), parameter.name: value}
        assert (await answer_of(OPERATIONS[name], params=query)).status_code in (200, 400, 404)

    async def test_any_cursor_of_a_log(self, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        await client.training_jobs_v1.wait(job.job_id, job.version_id)
        for cursor in ("somewhere", "²", "-", "1" * 5000):
            with pytest.raises(BadRequest, match="base_line"):
                await client.training_jobs_v1.get_log(job.job_id, job.version_id, log_file="job.0", base_line=cursor)


NOT_THERE: dict[str, dict[str, Any]] = {
    "CreateTrainingJobVersion": {
        "config": {"worker_server_num": 1, "model_id": 1, "spec_id": 3, "train_url": "/b/", "pre_version_id": 1}
    },
    "DeleteDevelopmentEnvironment": {},
    "DeleteModel": {},
    "DeleteService": {},
    "DeleteTrainingJobConfig": {},
    "DeleteTrainingJobV1": {},
    "DeleteTrainingJobVersion": {},
    "DeleteVisualizationJob": {},
    "ListTrainingJobLogFiles": {},
    "ListTrainingJobVersions": {},
    "ManageDevelopmentEnvironment": {"action": "start"},
    "RestartVisualizationJob": {},
    "ShowDevelopmentEnvironment": {},
    "ShowModel": {},
    "ShowService": {},
    "ShowServiceEvents": {},
    "ShowServiceMonitorInfo": {},
    "ShowServiceUpdateLogs": {},
    "ShowTrainingJobConfig": {},
    "ShowTrainingJobVersion": {},
    "ShowTrainingJobVersionLog": {"log_file": "job.0"},
    "ShowVisualizationJob": {},
    "StopTrainingJobVersion": {},
    "StopVisualizationJob": {},
    "UpdateDevelopmentEnvironment": {"description": "New"},
    "UpdateService": {"status": "stopped"},
    "UpdateTrainingJobConfig": {"worker_server_num": 1, "spec_id": 3},
    "UpdateTrainingJobV1": {"job_desc": "New"},
    "UpdateVisualizationJob": {"job_desc": "New"},
}
# No code is documented for a configuration that is not there.
NOT_THERE_CODES = {
    "development_environments": (400, "ModelArts.6309", NotFound),
    "models": (404, "ModelArts.3001", NotFound),
    "services": (404, "ModelArts.3502", NotFound),
    "training_job_configurations": (200, INVALID, BadRequest),
    "training_jobs_v1": (200, "ModelArts.2775", NotFound),
    "visualization_jobs": (200, "ModelArts.2775", NotFound),
}


class TestNotThere:
    @for_each("operation", NOT_THERE, by=resource_of)
    async def test_unknown_id(self, operation: str, client: ModelArts) -> None:
        entry = OPERATIONS[operation]
        ids = dict.fromkeys(("job_id", "version_id", "service_id", "model_id", "instance_id", "config_name"), "4711")
        in_path = {name: value for name, value in ids.items() if f"{{{name}}}" in entry.path}
        status, code, kind = NOT_THERE_CODES[entry.resource]
        with pytest.raises(kind) as caught:
            await client.call(operation, **in_path, **NOT_THERE[operation])
        assert caught.value.status == (400 if operation == "ShowVisualizationJob" else status)
        assert (caught.value.code, caught.value.operation) == (code, operation)
        assert "4711" in caught.value.message

    @for_each("operation", NOT_THERE, by=resource_of)
    async def test_shape(self, operation: str, caller: httpx.AsyncClient) -> None:
        entry = OPERATIONS[operation]
        status, code, _ = NOT_THERE_CODES[entry.resource]
        status = 400 if operation == "ShowVisualizationJob" else status
        body = NOT_THERE[operation] if operation in WITH_BODY else None
        answer = await caller.request(entry.method, path_of(entry), params=required_query(operation), json=body)
        check_fault(entry, answer, status=status, code=code)

    def test_every_operation_on_one_thing_is_tested(self) -> None:
        """Of the resources here; the others are in test_fake_missing."""
        here = {name: entry for name, entry in OPERATIONS.items() if entry.resource in NOT_THERE_CODES}
        withdrawn = {"ShowDevelopmentEnvironmentToken", "ShowTrainingJobPodMetrics"}
        assert {name for name, entry in here.items() if entry.path.count("{") > 1} - withdrawn == set(NOT_THERE)

    async def test_unknown_version_of_a_known_job(self, client: ModelArts, make: Any) -> None:
        job = await make.training_job()
        with pytest.raises(NotFound) as caught:
            await client.training_jobs_v1.get_version(job.job_id, "4711")
        assert caught.value.code == "ModelArts.2775"


class TestTakenNames:
    @pytest.mark.parametrize(
        ("kind", "code", "status", "expected"),
        [
            ("training_job", "ModelArts.2751", 200, Conflict),
            ("board", "ModelArts.2751", 200, Conflict),
            ("environment", "ModelArts.6301", 400, Conflict),
            ("model", "ModelArts.3002", 409, Conflict),
            ("service", "ModelArts.3503", 409, Conflict),
            ("configuration", INVALID, 200, BadRequest),
        ],
    )
    async def test_name_is_refused(
        self, kind: str, code: str, status: int, expected: type[ApiError], fake: FakeModelArts, make: Any
    ) -> None:
        create = getattr(make, kind)
        await create("taken")
        with pytest.raises(expected, match="taken") as caught:
            await create("taken")
        assert (caught.value.status, caught.value.code) == (status, code)
        await create("free")

    async def test_another_version_of_a_model_may_have_the_name(self, make: Any) -> None:
        assert await make.model("flowers", "1.0.0") != await make.model("flowers", "1.0.1")


class TestPlannedFaults:
    @pytest.mark.parametrize(
        ("status", "code", "expected"),
        [
            (400, INVALID, BadRequest),
            (400, "ModelArts.6357", Conflict),
            (403, "ModelArts.0108", PermissionDenied),
            (404, "ModelArts.3001", NotFound),
            (409, "ModelArts.3002", Conflict),
            (429, "ModelArts.6101", RateLimited),
            (500, "ModelArts.3006", ServerError),
            (503, "", ServerError),
        ],
    )
    async def test_comes_once_and_changes_nothing(
        self, status: int, code: str, expected: type[ApiError], fake: FakeModelArts, client: ModelArts, make: Any
    ) -> None:
        fake.fail("CreateModel", status=status, code=code, message="as planned")
        with pytest.raises(expected) as caught:
            await make.model()
        assert (caught.value.status, caught.value.code, caught.value.message) == (status, code, "as planned")
        assert (await client.models.list()).total_count == 0
        await make.model()
        assert [call.status for call in fake.calls] == [status, 200, 200]

    async def test_comes_as_often_as_planned_and_nowhere_else(
        self, fake: FakeModelArts, client: ModelArts, make: Any
    ) -> None:
        fake.fail("ListModels", status=500, times=2)
        fake.fail("ListModels", status=403)
        await make.model()
        for expected in (ServerError, ServerError, PermissionDenied):
            with pytest.raises(expected):
                await client.models.list()
        assert (await client.models.list()).total_count == 1

    @for_each("operation", OPERATIONS.values(), ids=OPERATIONS, by=resource_of)
    async def test_shape(self, operation: Operation, fake: FakeModelArts, caller: httpx.AsyncClient) -> None:
        fake.fail(operation.id, status=500, code="ModelArts.0109", message="as planned")
        answer = await caller.request(operation.method, path_of(operation))
        assert answer.status_code == 500
        envelope = operation.resource in ENVELOPE and operation.id != "ShowVisualizationJob"
        older = envelope or operation.resource == "development_environments" or operation.id == "ShowVisualizationJob"
        expected = {"error_code": "ModelArts.0109", "error_message" if older else "error_msg": "as planned"}
        assert answer.json() == ({"is_success": False, **expected} if envelope else expected)

    async def test_older_service_can_fail_in_a_200(self, fake: FakeModelArts, make: Any) -> None:
        fake.fail("CreateTrainingJobV1", status=200, code="ModelArts.2751")
        with pytest.raises(Conflict) as caught:
            await make.training_job()
        assert (caught.value.status, caught.value.code) == (200, "ModelArts.2751")
        assert fake.calls[-1].response["is_success"] is False

    @pytest.mark.parametrize(
        ("operation", "plan", "reason"),
        [
            ("CreateNothing", {"status": 500}, "no operation 'CreateNothing'"),
            ("createmodel", {"status": 500}, "no operation 'createmodel'"),
            ("CreateModel", {"status": 500, "times": 0}, "times is 0"),
            ("CreateModel", {"status": 200}, "status is 200"),
            ("ShowVisualizationJob", {"status": 200}, "status is 200"),
        ],
    )
    def test_plan_that_can_not_be(self, operation: str, plan: Any, reason: str, fake: FakeModelArts) -> None:
        with pytest.raises(ValueError, match=reason):
            fake.fail(operation, **plan)

    async def test_client_tries_again(self, fake: FakeModelArts) -> None:
        fake.fail("ListModels", status=429, times=2)
        async with fake.client() as client:
            await client.models.list()
        assert [call.status for call in fake.calls] == [429, 429, 200]
        assert len(fake.clock.slept) == 2

    async def test_client_logs_in_again(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.fail("ListModels", status=401, code="ModelArts.0201")
        await client.models.list()
        assert [call.status for call in fake.calls] == [401, 200]
        assert fake.iam.requests == 2


class TestIam:
    @staticmethod
    def check(answer: httpx.Response, status: int) -> None:
        assert answer.status_code == status
        assert set(answer.json()) == {"error"}
        error = answer.json()["error"]
        assert set(error) == {"code", "title", "message"}
        assert (error["code"], error["title"]) == (status, {400: "Bad Request", 401: "Unauthorized"}[status])
        assert error["message"]
        assert "X-Subject-Token" not in answer.headers

    @for_each(
        "wrong",
        [
            {"username": "nobody"},
            {"password": "not-the-password"},
            {"user_domain_name": "OTC00000000009999999999"},
            {"project_name": "eu-de_other"},
            {"project_name": None, "project_id": "0" * 32},
            {"passcode": "123456"},
        ],
        ids=lambda wrong: next(reversed(wrong)),
    )
    async def test_wrong_login(self, wrong: dict[str, Any], fake: FakeModelArts) -> None:
        credentials = evolve(fake.credentials(ADDRESS), **wrong)
        async with fake.client(credentials=credentials, retries=0) as client:
            with pytest.raises(AuthenticationFailed) as caught:
                await client.models.list()
        assert caught.value.status == 401
        assert caught.value.message
        assert (fake.calls, fake.iam.tokens) == ([], {})

    @pytest.mark.parametrize("place", ["name", "password", "domain"])
    async def test_shape_of_a_wrong_login(self, place: str, login: Any, http: httpx.AsyncClient) -> None:
        user = login["auth"]["identity"]["password"]["user"]
        user[place] = {"name": "nobody"} if place == "domain" else "nobody"
        self.check(await http.post("/v3/auth/tokens", json=login), 401)

    @for_each("project", [{"id": "0" * 32}, {"name": "other"}, {"id": PROJECT_ID, "name": "other"}])
    async def test_shape_of_a_wrong_project(self, project: Any, login: Any, http: httpx.AsyncClient) -> None:
        login["auth"]["scope"]["project"] = project
        self.check(await http.post("/v3/auth/tokens", json=login), 401)

    @for_each("content", [b"", b"{", b"[]", b"null", b"{}", b'{"auth": []}', b'{"auth": {}}', b"\xff"])
    async def test_wrong_body(self, content: bytes, http: httpx.AsyncClient) -> None:
        self.check(await http.post("/v3/auth/tokens", content=content), 400)

    @pytest.mark.parametrize(
        ("place", "value"),
        [
            (("scope",), None),
            (("scope", "project"), None),
            (("scope", "project"), {}),
            (("identity", "methods"), None),
            (("identity", "methods"), "password"),
            (("identity", "methods"), ["token"]),
            (("identity", "password"), {}),
            (("identity", "password", "user", "domain"), None),
        ],
        ids=str,
    )
    async def test_wrong_part_of_a_body(
        self, place: tuple[str, ...], value: Any, login: Any, http: httpx.AsyncClient
    ) -> None:
        part = login["auth"]
        for name in place[:-1]:
            part = part[name]
        part[place[-1]] = value
        self.check(await http.post("/v3/auth/tokens", json=login), 400)

    @pytest.mark.parametrize("project", [{"id": PROJECT_ID}, {"name": PROJECT_NAME}])
    async def test_token_tells_where_and_how_long(
        self, project: Any, fake: FakeModelArts, login: Any, http: httpx.AsyncClient
    ) -> None:
        login["auth"]["scope"]["project"] = project
        answer = await http.post("/v3/auth/tokens", json=login)
        assert answer.status_code == 201
        assert answer.headers["X-Subject-Token"]
        fields = answer.json()["token"]
        assert (fields["project"]["id"], fields["project"]["name"]) == (PROJECT_ID, PROJECT_NAME)
        issued, expires = (datetime.fromisoformat(fields[name]) for name in ("issued_at", "expires_at"))
        assert issued.timestamp() == fake.clock.now()
        assert (expires - issued).total_seconds() == 86_400
        urls = {
            "identity": f"{ADDRESS}/v3",
            "modelartsv1": f"{ADDRESS}/v1/{PROJECT_ID}",
            "modelartsv2": f"{ADDRESS}/v2/{PROJECT_ID}",
        }
        assert {entry["type"]: entry["endpoints"][0]["url"] for entry in fields["catalog"]} == urls
        for entry in fields["catalog"]:
            assert [(one["interface"], one["region"], one["region_id"]) for one in entry["endpoints"]] == [
                ("public", "eu-de", "eu-de")
            ]

    async def test_tokens_differ(self, login: Any, http: httpx.AsyncClient) -> None:
        answers = [await http.post("/v3/auth/tokens", json=login) for _ in range(2)]
        assert answers[0].headers["X-Subject-Token"] != answers[1].headers["X-Subject-Token"]

    @pytest.mark.parametrize("fake", [{"username": "ann", "password": "pw", "domain": "acme"}], ids=[""], indirect=True)
    async def test_user_of_ones_own(self, fake: FakeModelArts) -> None:
        credentials = PasswordCredentials(ADDRESS, "ann", "pw", user_domain_name="acme", project_name=PROJECT_NAME)
        async with fake.client(credentials=credentials) as client:
            assert await client.project_id() == PROJECT_ID

    async def test_passcode_is_asked_for(self, fake: FakeModelArts) -> None:
        fake.iam.user = evolve(fake.iam.user, passcode="123456")
        for passcode, fits in (("123456", True), ("654321", False), (None, False)):
            credentials = evolve(fake.credentials(ADDRESS), passcode=passcode)
            async with fake.client(credentials=credentials) as client:
                if fits:
                    assert await client.project_id() == PROJECT_ID
                    continue
                with pytest.raises(AuthenticationFailed):
                    await client.project_id()
