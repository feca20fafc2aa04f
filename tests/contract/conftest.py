"""What the tests of the fake share: a fake whose answers are all held against the spec, a client, a maker of things."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from aiohttp import web

from aiomodelarts import ModelArts, models
from aiomodelarts.core.codec.model import Model
from aiomodelarts.testing import PROJECT_NAME, FakeModelArts, Recorded
from aiomodelarts.testing.spec.contracts import contracts, faults_of
from tests.contract.unchanged_state import refusals_watched

ADDRESS = "https://modelarts.fake"
ERROR_SCHEMA = {"$ref": "#/components/schemas/ErrorBody"}
# Objects in which callers keep attributes of their own.
OPEN_OBJECTS = (models.SampleMetadata, models.SampleLabelProperty)


def undocumented_keys(value: Any, where: str = "") -> list[str]:
    """Keys that the models do not know, at any depth."""
    if isinstance(value, Model):
        unknown = {} if isinstance(value, OPEN_OBJECTS) else value.additional_properties
        found = [f"{where}/{key}" for key in unknown]
        for wire, name in value.__wire_names__.items():
            found += undocumented_keys(getattr(value, name, None), f"{where}/{wire}")
        return found
    if isinstance(value, list):
        return [key for entry in value for key in undocumented_keys(entry, f"{where}[]")]
    return []


def answer_faults(call: Recorded) -> list[Any]:
    """How an answer differs from what the spec says."""
    contract = contracts()[call.operation]
    if call.status == 0:  # the connection was reset, as planned
        return []
    failed = call.status >= 300 or (isinstance(call.response, dict) and call.response.get("is_success") is False)
    if failed:
        undocumented = undocumented_keys(models.ErrorBody.from_dict(call.response))
        return [*faults_of(ERROR_SCHEMA, call.response), *undocumented]
    if call.status not in contract.responses:
        return [f"the status is {call.status} instead of {' or '.join(map(str, contract.responses))}"]
    schema, model = contract.responses[call.status], contract.operation.response_model
    if schema is None:
        return [] if call.response in (None, {}) else [f"no answer is documented, but {call.response} came"]
    parts = call.response if contract.operation.answers_list else [call.response]
    undocumented = [key for part in parts for key in undocumented_keys(model.from_dict(part))] if model else []
    return [*faults_of(schema, call.response), *undocumented]


@pytest.fixture(scope="module", autouse=True)
def _no_certificates(one_tls_context: None) -> None:
    """The services here have none, so what clients trust does not matter."""


@pytest.fixture(scope="module", autouse=True)
def _refusals_change_nothing() -> Iterator[None]:
    """A request that the fake refuses leaves the state as it was."""
    with refusals_watched():
        yield


@pytest.fixture
def faults_in_answer() -> Callable[[Recorded], list[Any]]:
    return answer_faults


def check_answers(fake: FakeModelArts) -> None:
    """All answers of a fake fit the spec."""
    faults = [(call.operation, call.path, answer_faults(call)) for call in fake.calls]
    assert [fault for fault in faults if fault[2]] == []


@pytest.fixture
def fake(request: pytest.FixtureRequest) -> Generator[FakeModelArts, None, None]:
    """A fake, made with the arguments of an indirect parameter; all answers that it gave have to fit the spec."""
    made = FakeModelArts(**getattr(request, "param", {}))
    yield made
    check_answers(made)


@pytest.fixture
async def client(fake: FakeModelArts) -> AsyncGenerator[ModelArts, None]:
    async with fake.client(retries=0) as opened:
        yield opened


@pytest.fixture
async def http(fake: FakeModelArts) -> AsyncGenerator[httpx.AsyncClient, None]:
    """Sends what the client would not, without a token."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(fake.app), base_url=ADDRESS) as opened:
        yield opened


@pytest.fixture
def login(fake: FakeModelArts) -> dict[str, Any]:
    """A body for IAM's token endpoint that the fake accepts."""
    user = {"name": fake.iam.user.name, "password": fake.iam.user.password, "domain": {"name": fake.iam.user.domain}}
    identity = {"methods": ["password"], "password": {"user": user}}
    return {"auth": {"identity": identity, "scope": {"project": {"name": PROJECT_NAME}}}}


@pytest.fixture
async def token(http: httpx.AsyncClient, login: dict[str, Any]) -> str:
    answer = await http.post("/v3/auth/tokens", json=login)
    return answer.headers["X-Subject-Token"]


class Maker:
    """Creates things with no more than they need."""

    def __init__(self, fake: FakeModelArts, client: ModelArts) -> None:
        self.fake = fake
        self.client = client

    async def training_job(self, name: str = "job", *, workers: int = 1, **given: Any) -> Any:
        config = {"worker_server_num": workers, "model_id": 1, "spec_id": 3}
        return await self.client.training_jobs_v1.create(job_name=name, config=config, **given)

    async def version(self, job: Any) -> Any:
        config = {
            "worker_server_num": 1,
            "model_id": 1,
            "spec_id": 3,
            "train_url": "/bucket/output/",
            "pre_version_id": job.version_id,
        }
        return await self.client.training_jobs_v1.create_version(job.job_id, config=config)

    async def board(self, name: str = "board", **given: Any) -> Any:
        return await self.client.visualization_jobs.create(job_name=name, train_url="/bucket/output/", **given)

    async def environment(self, name: str = "lab", **given: Any) -> Any:
        needed = {
            "profile_id": "Multi-Engine 1.0 (python3)-cpu",
            "flavor": "modelarts.vm.cpu.2u",
            "spec": {"storage": {"type": "obs", "location": {"path": "/bucket/lab/"}}},
        }
        return await self.client.development_environments.create(name=name, **{**needed, **given})

    async def running_environment(self, name: str = "lab", **given: Any) -> Any:
        made = await self.environment(name, **given)
        return await self.client.development_environments.wait(made.id)

    async def stopped_environment(self, name: str = "lab", **given: Any) -> Any:
        made = await self.running_environment(name, **given)
        await self.client.development_environments.run_action(made.id, action="stop")
        return await self.client.development_environments.wait(made.id, until="STOPPED")

    async def model(self, name: str = "flowers", version: str = "1.0.0", **given: Any) -> str:
        """The id of a new model, which is still being published."""
        needed = {"model_type": "PyTorch", "source_location": "https://bucket.example.com/model"}
        made = await self.client.models.create(model_name=name, model_version=version, **{**needed, **given})
        return made.model_id

    async def published_model(self, name: str = "flowers", version: str = "1.0.0", **given: Any) -> str:
        model_id = await self.model(name, version, **given)
        await self.client.models.wait(model_id)
        return model_id

    async def service(self, name: str = "flowers", *, model_id: str = "some-model", **given: Any) -> str:
        """The id of a new service, which is still being deployed."""
        entry = {"model_id": model_id, "specification": "modelarts.vm.cpu.2u", "instance_count": 1}
        needed: dict[str, Any] = {"infer_type": "real-time", "config": [entry]}
        made = await self.client.services.create(service_name=name, **{**needed, **given})
        return made.service_id

    async def running_service(self, name: str = "flowers", **given: Any) -> str:
        service_id = await self.service(name, **given)
        await self.client.services.wait(service_id)
        return service_id

    async def configuration(self, name: str = "saved", **given: Any) -> None:
        needed = {"worker_server_num": 1, "spec_id": 3, "engine_id": 103}
        await self.client.training_job_configurations.create(config_name=name, **{**needed, **given})

    async def authorization(self, user: str = "gardener", **given: Any) -> None:
        await self.client.authorizations.create(user_id=user, **{"content": "modelarts_agency", **given})

    async def states(self, read: Callable[[], Awaitable[Any]], field: str = "status", seconds: int = 60) -> list[Any]:
        """The states that a thing goes through, read every second."""
        seen: list[Any] = []
        for _ in range(seconds):
            state = getattr(await read(), field)
            if not seen or seen[-1] != state:
                seen.append(state)
            self.fake.clock.advance(1)
        return seen


@pytest.fixture
def make(fake: FakeModelArts, client: ModelArts) -> Maker:
    return Maker(fake, client)


@asynccontextmanager
async def new_maker() -> AsyncIterator[Maker]:
    """A maker with a client and a fake of its own, for cases that share a test."""
    fake = FakeModelArts()
    async with fake.client(retries=0) as client:
        yield Maker(fake, client)
    check_answers(fake)


@pytest.fixture(scope="session")
def serve() -> Callable[..., Any]:
    """`async with serve(handler) as url`: a server on a loopback socket whose requests an aiohttp handler answers."""

    @asynccontextmanager
    async def serve(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
        application = web.Application()
        application.router.add_route("*", "/{anything:.*}", handler)
        runner = web.AppRunner(application)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()

    return serve
