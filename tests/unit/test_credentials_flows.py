"""Every way to log in against the fake IAM: what is asked, how often, and what the calls carry then."""

import asyncio
import contextlib
import copy
import json
import logging
import pickle
from collections import Counter
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import evolve

from aiomodelarts import (
    AgencyCredentials,
    AkSkCredentials,
    ApiError,
    AuthenticationFailed,
    ConfigurationError,
    ConnectFailed,
    DecodeError,
    EcsMetadataCredentials,
    ModelArts,
    OidcCredentials,
    PasswordCredentials,
    PermissionDenied,
    TemporaryAkSkCredentials,
    TokenCredentials,
)
from aiomodelarts.core.auth.credentials.server_metadata import _region_of_zone
from aiomodelarts.core.http.regions import iam_in, modelarts_in
from aiomodelarts.testing import FakeIam
from aiomodelarts.testing.iam import AGENCY_DOMAIN_ID, DOMAIN_ID, USER_ID, Agency
from aiomodelarts.testing.iam.gateway import admitted_project
from aiomodelarts.testing.iam.iam_request import IamRequest
from tests.cases import for_each

IAM = "https://iam.test/v3"
DOMAIN = "OTC00000000001000000000"
PROJECT, PROJECT_ID = "eu-de_demo", "6f1c2b7a90de4c55a3f0d2e7b1849c03"
THEIRS = "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
PASSWORD = PasswordCredentials(IAM, "demo", "demo-password", user_domain_name=DOMAIN, project_name=PROJECT)
ID_TOKEN = "id-token-that-nobody-may-see"


class Cloud:
    """The fake IAM at `iam.test` and at the address of the metadata service, and a service behind the fake gateway."""

    def __init__(self, clock: Any) -> None:
        self.clock = clock
        self.fake = FakeIam(clock=clock, endpoint="https://modelarts.catalog.test")
        self.iam = self.fake.iam
        self.iam.agencies.append(Agency("operators", "their-account", {"eu-nl_theirs": THEIRS}))
        self.iam.providers["company"] = {ID_TOKEN}
        self.requests: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self.gate: asyncio.Event | None = None
        self.began = asyncio.Event()
        self.failure: Any = None
        self._app = httpx.ASGITransport(self.fake.app)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host in ("iam.test", "169.254.169.254"):
            self.requests.append(request)
            self.began.set()
            if self.gate is not None:
                await self.gate.wait()
            if isinstance(self.failure, Exception):
                raise self.failure
            if self.failure is not None:
                return self.failure
            return await self._app.handle_async_request(request)
        self.calls.append(request)
        await asyncio.sleep(0)
        headers = {name.lower(): value for name, value in request.headers.items()}
        query = request.url.query.decode()
        asked = IamRequest(
            request.method, request.url.raw_path.decode().partition("?")[0], query, headers, request.content, ""
        )
        project = request.url.path.split("/")[2]
        admitted = admitted_project(self.iam, asked, project, self.clock.now(), "number")
        if not isinstance(admitted, str):
            return httpx.Response(admitted.status or 0, json=admitted.body, headers=admitted.headers)
        assert admitted == project
        return httpx.Response(200, json={"job_id": 7})

    @property
    def counts(self) -> dict[str, int]:
        return dict(self.iam.counts)

    def bodies(self) -> list[Any]:
        return [json.loads(request.content)["auth"] for request in self.requests if request.content]


@pytest.fixture
def cloud(clock: Any) -> Cloud:
    return Cloud(clock)


@pytest.fixture
def open_client(connect: Any, cloud: Cloud) -> Any:
    """An open client that has nothing but its credentials."""

    @asynccontextmanager
    async def open_client(credentials: Any, **options: Any) -> Any:
        given = {"credentials": credentials, "project_id": None, "endpoint": None, "clock": cloud.clock}
        async with connect(cloud, **{**given, **options}) as client:
            yield client

    return open_client


async def show(client: Any) -> Any:
    return await client.visualization_jobs.get(7)


def key_of(cloud: Cloud, **more: Any) -> AkSkCredentials:
    key = cloud.iam.new_key()
    return AkSkCredentials(key.access, key.secret, **more)


def exchanged(cloud: Cloud, **more: Any) -> TokenCredentials:
    return TokenCredentials(cloud.iam.new_token("", cloud.clock.now()), auth_url=IAM, **more)


def with_passcode(cloud: Cloud) -> PasswordCredentials:
    cloud.iam.user = evolve(cloud.iam.user, passcode="123456")
    return evolve(PASSWORD, passcode="123456")


def by_agency(source: Any, **more: Any) -> AgencyCredentials:
    return AgencyCredentials(
        source, "operators", domain_name="their-account", **{"project_name": "eu-nl_theirs", **more}
    )


def oidc(id_token: Any, **more: Any) -> OidcCredentials:
    return OidcCredentials(IAM, "company", id_token, **{"project_name": PROJECT, **more})


def id_token_now() -> str:
    return ID_TOKEN


async def id_token_later() -> str:
    await asyncio.sleep(0)
    return f"{ID_TOKEN}\n"


def ecs(_cloud: Cloud) -> EcsMetadataCredentials:
    return EcsMetadataCredentials()


ONE_TOKEN = {"tokens": 1}
FLOWS: dict[str, tuple[Any, dict[str, int], dict[str, Any]]] = {
    "password": (lambda _: PASSWORD, ONE_TOKEN, {}),
    "password-project-id": (lambda _: evolve(PASSWORD, project_name=None, project_id=PROJECT_ID), ONE_TOKEN, {}),
    "password-user-id": (lambda _: evolve(PASSWORD, username="", user_domain_name="", user_id=USER_ID), ONE_TOKEN, {}),
    "password-domain-id": (lambda _: evolve(PASSWORD, user_domain_name="", user_domain_id=DOMAIN_ID), ONE_TOKEN, {}),
    "passcode": (with_passcode, ONE_TOKEN, {}),
    "passcode-user-id": (
        lambda cloud: evolve(with_passcode(cloud), username="", user_domain_name="", user_id=USER_ID),
        ONE_TOKEN,
        {},
    ),
    "ready-token": (
        lambda cloud: TokenCredentials(cloud.iam.new_token(PROJECT_ID, cloud.clock.now())),
        {},
        {"project_id": PROJECT_ID, "region": "eu-de"},
    ),
    "token-exchanged-by-id": (lambda cloud: exchanged(cloud, project_id=PROJECT_ID), ONE_TOKEN, {}),
    "token-exchanged-by-name": (
        lambda cloud: exchanged(cloud, project_name=PROJECT, domain_name=DOMAIN),
        ONE_TOKEN,
        {},
    ),
    "aksk-project-id": (lambda cloud: key_of(cloud, project_id=PROJECT_ID), {}, {"region": "eu-de"}),
    "aksk-region-of-its-own": (lambda cloud: key_of(cloud, project_id=PROJECT_ID, region="eu-de"), {}, {}),
    "aksk-client-project-id": (key_of, {}, {"project_id": PROJECT_ID, "region": "eu-de"}),
    "aksk-project-name": (lambda cloud: key_of(cloud, project_name=PROJECT, auth_url=IAM), {"projects": 1}, {}),
    "aksk-scoped": (
        lambda cloud: key_of(cloud, project_name=PROJECT, auth_url=IAM, signature="credential", service="ec2"),
        {"projects": 1},
        {},
    ),
    "temporary": (lambda _: TemporaryAkSkCredentials(PASSWORD), {"tokens": 1, "temporary keys": 1}, {}),
    "temporary-scoped": (
        lambda _: TemporaryAkSkCredentials(PASSWORD, signature="credential"),
        {"tokens": 1, "temporary keys": 1},
        {},
    ),
    "temporary-of-agency": (
        lambda _: TemporaryAkSkCredentials(by_agency(PASSWORD)),
        # The agency's token tells the project, the key is asked for with that of its source.
        {"tokens": 2, "temporary keys": 1},
        {},
    ),
    "agency": (lambda _: by_agency(PASSWORD), {"tokens": 2}, {}),
    "agency-project-id": (lambda _: by_agency(PASSWORD, project_name=None, project_id=THEIRS), {"tokens": 2}, {}),
    "agency-of-aksk": (lambda cloud: by_agency(key_of(cloud, auth_url=IAM, domain_id=DOMAIN_ID)), ONE_TOKEN, {}),
    "agency-of-oidc": (lambda _: by_agency(oidc(ID_TOKEN)), {"id tokens": 1, "tokens": 1}, {}),
    "oidc": (lambda _: oidc(ID_TOKEN), {"id tokens": 1}, {}),
    "oidc-project-id": (lambda _: oidc(ID_TOKEN, project_name=None, project_id=PROJECT_ID), {"id tokens": 1}, {}),
    "oidc-function": (lambda _: oidc(id_token_now), {"id tokens": 1}, {}),
    "oidc-coroutine": (lambda _: oidc(id_token_later), {"id tokens": 1}, {}),
    "ecs": (ecs, {"server keys": 1, "server descriptions": 1}, {}),
}


@pytest.mark.parametrize(("make", "counts", "options"), FLOWS.values(), ids=FLOWS)
async def test_each_way_to_log_in_asks_as_often_as_it_must(cloud, open_client, make, counts, options):
    async with open_client(make(cloud), **options) as client:
        jobs = await asyncio.gather(*(show(client) for _ in range(20)))
        await show(client)

    assert {job.job_id for job in jobs} == {7}
    assert cloud.counts == counts
    assert {request.url.host for request in cloud.calls} <= {
        "modelarts.catalog.test",
        "modelarts.eu-de.otc.t-systems.com",
    }


@pytest.mark.parametrize(("make", "counts", "options"), FLOWS.values(), ids=FLOWS)
async def test_credentials_pickle_compare_and_show_no_secret(cloud, open_client, caplog, make, counts, options):
    caplog.set_level(logging.DEBUG)
    credentials = make(cloud)
    for twin in (pickle.loads(pickle.dumps(credentials)), copy.deepcopy(credentials)):  # noqa: S301  # made here
        assert (twin, hash(twin), repr(twin)) == (credentials, hash(credentials), repr(credentials))
    async with open_client(credentials, **options) as client:
        await show(client)
        shown = repr(credentials) + str(credentials) + repr(client) + caplog.text + repr(vars(client._session))

    secrets = [PASSWORD.password, ID_TOKEN, "123456", *cloud.iam.tokens]
    secrets += [value for key in cloud.iam.keys.values() for value in (key.secret, key.security_token) if value]
    assert [secret for secret in secrets if secret in shown] == []


@pytest.mark.parametrize(("make", "counts", "options"), FLOWS.values(), ids=FLOWS)
async def test_a_client_leaves_no_task_behind(cloud, open_client, make, counts, options):
    cloud.gate = asyncio.Event()
    async with open_client(make(cloud), **options) as client:
        call = asyncio.create_task(show(client))
        for _ in range(5):
            await asyncio.sleep(0)
        if counts:
            await cloud.began.wait()
        await client.aclose()
        if counts:
            with pytest.raises(ConfigurationError, match="the client was closed"):
                await call
        else:
            await call

    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_an_id_token_is_read_from_its_file_each_time(cloud, open_client, tmp_path):
    file = tmp_path / "token"
    file.write_text(f"{ID_TOKEN}\n", encoding="utf-8")
    async with open_client(oidc(file)) as client:
        await show(client)
        cloud.iam.providers["company"] = {"the-next"}
        file.write_text("the-next", encoding="utf-8")
        cloud.iam.revoke_all()
        await show(client)

    assert [body["id_token"]["id"] for body in cloud.bodies()] == [ID_TOKEN, "the-next"]
    assert {request.headers["X-Idp-Id"] for request in cloud.requests} == {"company"}
    assert str(file) in repr(oidc(file))


def nothing() -> str:
    return " \n"


@pytest.mark.parametrize(
    ("id_token", "kind", "says"),
    [
        (Path("/no/such/file"), ConfigurationError, "the file /no/such/file with the ID token can't be read"),
        (nothing, ConfigurationError, "the ID token is empty"),
        (lambda: None, ConfigurationError, "the function for the ID token returned a NoneType"),
        (lambda: b"id", ConfigurationError, "the function for the ID token returned a bytes"),
        ("another", AuthenticationFailed, "The ID token is invalid"),
    ],
)
async def test_an_id_token_that_is_not_there_is_told(cloud, open_client, id_token, kind, says):
    async with open_client(oidc(id_token)) as client:
        with pytest.raises(kind, match=says):
            await show(client)
    assert cloud.calls == []


async def test_a_line_break_at_the_end_is_no_part_of_an_id_token(cloud, open_client):
    async with open_client(oidc(f"{ID_TOKEN}\n")) as client:
        await show(client)


async def test_an_agency_is_assumed_with_the_token_of_its_source(cloud, open_client):
    async with open_client(by_agency(PASSWORD)) as client:
        await show(client)
        assert await client.project_id() == THEIRS

    login, assume = cloud.requests
    assert "x-auth-token" not in login.headers
    assert assume.headers["X-Auth-Token"] in cloud.iam.tokens
    assert cloud.bodies()[1] == {
        "identity": {
            "methods": ["assume_role"],
            "assume_role": {"domain_name": "their-account", "xrole_name": "operators"},
        },
        "scope": {"project": {"name": "eu-nl_theirs", "domain": {"name": "their-account"}}},
    }
    assert cloud.calls[0].headers["X-Auth-Token"] != assume.headers["X-Auth-Token"]


async def test_the_account_of_an_agency_may_be_told_by_its_id(cloud, open_client):
    named = evolve(by_agency(PASSWORD), domain_name="", domain_id=AGENCY_DOMAIN_ID)
    for credentials in (named, TemporaryAkSkCredentials(named)):
        async with open_client(credentials) as client:
            await show(client)

    role = {"domain_id": AGENCY_DOMAIN_ID, "xrole_name": "operators"}
    assert cloud.bodies()[1] == {
        "identity": {"methods": ["assume_role"], "assume_role": role},
        "scope": {"project": {"name": "eu-nl_theirs", "domain": {"id": AGENCY_DOMAIN_ID}}},
    }
    assert cloud.bodies()[-1]["identity"]["assume_role"] == {**role, "duration_seconds": 3600}


async def test_an_agency_of_access_keys_is_assumed_with_a_signature(cloud, open_client):
    async with open_client(by_agency(key_of(cloud, auth_url=IAM, domain_id=DOMAIN_ID))) as client:
        await show(client)

    [assume] = cloud.requests
    assert assume.headers["Authorization"].startswith("SDK-HMAC-SHA256 Access=")
    assert assume.headers["X-Domain-Id"] == DOMAIN_ID
    assert "x-project-id" not in assume.headers


async def test_when_both_tokens_of_an_agency_are_taken_back_each_is_renewed_once(cloud, open_client):
    async with open_client(by_agency(PASSWORD)) as client:
        await show(client)
        cloud.iam.revoke_all()
        await asyncio.gather(*(show(client) for _ in range(50)))

    # source, agency, then: agency with the dead token of the source, source, agency
    assert cloud.counts == {"tokens": 5}
    assert len(cloud.calls) == 1 + 50 + 50


async def test_a_refusal_that_another_token_does_not_cure_is_tried_twice(cloud, open_client):
    """IAM answers 401 also for a project that is not open to the agency."""
    async with open_client(by_agency(PASSWORD, project_name="eu-nl_other")) as client:
        with pytest.raises(AuthenticationFailed, match="The project does not exist"):
            await show(client)

    assert cloud.counts == {"tokens": 4}


async def test_an_agency_that_stays_refused_does_not_cost_logins_with_each_call(cloud, open_client):
    async with open_client(by_agency(PASSWORD, project_name="eu-nl_other")) as client:
        for _ in range(20):
            with pytest.raises(AuthenticationFailed, match="The project does not exist"):
                await show(client)
        # IAM is asked for the agency twice with each of two tokens of the source: no more than that.
        assert len(cloud.requests) <= 6
        cloud.clock.advance(3600.0)
        with pytest.raises(AuthenticationFailed, match="The project does not exist"):
            await show(client)

    assert len(cloud.requests) <= 9


async def test_temporary_keys_of_an_agency_are_asked_for_by_who_assumes_it(cloud, open_client):
    async with open_client(TemporaryAkSkCredentials(by_agency(PASSWORD))) as client:
        await show(client)

    login, assume, ask = cloud.requests
    assert login.url.path == assume.url.path == "/v3/auth/tokens"
    assert ask.url.path == "/v3.0/OS-CREDENTIAL/securitytokens"
    assert ask.headers["X-Auth-Token"] == assume.headers["X-Auth-Token"]
    role = {"domain_name": "their-account", "xrole_name": "operators", "duration_seconds": 3600}
    assert cloud.bodies()[2] == {"identity": {"methods": ["assume_role"], "assume_role": role}}


async def test_an_agency_that_does_not_exist_is_refused(cloud, open_client):
    async with open_client(evolve(by_agency(PASSWORD), agency_name="nobody")) as client:
        with pytest.raises(PermissionDenied, match="not authorized to assume"):
            await show(client)


@pytest.mark.parametrize("duration", [900, 3600, 86400])
async def test_a_temporary_key_lives_as_long_as_asked(cloud, open_client, duration):
    async with open_client(TemporaryAkSkCredentials(PASSWORD, duration=duration)) as client:
        await show(client)

    assert cloud.bodies()[1] == {"identity": {"methods": ["token"], "token": {"duration_seconds": duration}}}
    [key] = cloud.iam.keys.values()
    assert key.expires_at == cloud.clock.now() + duration
    assert cloud.calls[0].headers["X-Security-Token"] == key.security_token


@pytest.mark.parametrize(
    ("make", "flow", "life"),
    [
        (lambda: TemporaryAkSkCredentials(PASSWORD), "temporary keys", 3600),
        (EcsMetadataCredentials, "server keys", 3600),
    ],
    ids=["temporary", "ecs"],
)
class TestTemporaryKeys:
    """Both kinds of keys that end are renewed by the machinery of tokens."""

    async def test_a_thousand_cold_callers_ask_for_one(self, cloud, open_client, make, flow, life):
        async with open_client(make()) as client:
            await asyncio.gather(*(show(client) for _ in range(1000)))
        assert cloud.counts[flow] == 1

    async def test_a_thousand_callers_with_an_expired_one_ask_for_one(self, cloud, open_client, make, flow, life):
        async with open_client(make(), max_concurrency=1000) as client:
            await show(client)
            cloud.clock.advance(life)
            cloud.gate = asyncio.Event()
            cloud.began.clear()
            callers = [asyncio.create_task(show(client)) for _ in range(1000)]
            await cloud.began.wait()
            for caller in callers[:3]:
                caller.cancel()
            await asyncio.wait(callers[:3])
            cloud.gate.set()
            await asyncio.gather(*callers[3:])
        assert cloud.counts[flow] == 2
        assert all(caller.cancelled() for caller in callers[:3])

    async def test_it_is_renewed_ahead_of_its_end_while_calls_go_on(self, cloud, open_client, make, flow, life):
        async with open_client(make()) as client:
            await show(client)
            cloud.clock.advance(life - 1.5 * 600 - 1)
            await show(client)
            assert cloud.counts[flow] == 1
            cloud.clock.advance(301)
            cloud.gate = asyncio.Event()
            await asyncio.gather(*(show(client) for _ in range(20)))
            cloud.gate.set()
            for _ in range(50):
                await asyncio.sleep(0)
            await show(client)
        assert cloud.counts[flow] == 2
        used = [call.headers["X-Security-Token"] for call in cloud.calls]
        assert len(set(used[:-1])) == 1
        assert used[-1] != used[0]

    async def test_a_refused_one_is_not_tried_again_but_the_next_call_has_another(
        self, cloud, open_client, make, flow, life
    ):
        async with open_client(make()) as client:
            await show(client)
            for key in cloud.iam.keys.values():
                key.revoked = True
            with pytest.raises(AuthenticationFailed, match="AK not exist"):
                await show(client)
            assert (len(cloud.calls), cloud.counts[flow]) == (2, 1)
            await show(client)
        assert (len(cloud.calls), cloud.counts[flow]) == (3, 2)

    async def test_refusals_that_another_one_does_not_cure_cost_no_key_a_call(
        self, cloud, open_client, make, flow, life
    ):
        async with open_client(make()) as client:
            await show(client)
            for seconds, keys in ((0.0, 2), (10.1, 3), (20.1, 4), (40.1, 5), (60.1, 6), (3000.0, 7)):
                cloud.clock.advance(seconds)
                for _ in range(5):
                    for key in cloud.iam.keys.values():
                        key.revoked = True
                    with contextlib.suppress(AuthenticationFailed):
                        await show(client)
                assert cloud.counts[flow] <= keys
            cloud.clock.advance(60.1)
            with contextlib.suppress(AuthenticationFailed):
                await show(client)
            await show(client)

    async def test_one_that_can_not_be_had_frees_all_callers(self, cloud, open_client, make, flow, life):
        cloud.failure = httpx.ConnectError("refused")
        async with open_client(make(), retries=0) as client:
            results = await asyncio.gather(*(show(client) for _ in range(20)), return_exceptions=True)
            assert {type(result) for result in results} == {ConnectFailed}
            cloud.failure = None
            await show(client)

    @pytest.mark.parametrize(
        "credential", [None, {}, [], {"access": "a"}, {"access": "", "secret": "", "securitytoken": ""}]
    )
    async def test_an_answer_without_one_is_told(self, cloud, open_client, make, flow, life, credential):
        async with open_client(make(), project_id=PROJECT_ID, region="eu-de") as client:
            if flow == "temporary keys":
                await client._session.authenticator.scope()
            cloud.failure = httpx.Response(200, json={"credential": credential})
            with pytest.raises(DecodeError, match="does not contain a temporary key"):
                await show(client)


async def test_a_server_without_an_agency_says_so(cloud, open_client):
    async with open_client(EcsMetadataCredentials(), project_id=PROJECT_ID, region="eu-de") as client:
        cloud.failure = httpx.Response(404)
        with pytest.raises(
            ConfigurationError, match=r"no securitykey \(HTTP 404\); assign an agency to the cloud server"
        ):
            await show(client)


async def test_a_server_tells_project_and_region_unless_they_are_given(cloud, open_client):
    cloud.iam.server_zone = "eu-nl-02"
    async with open_client(EcsMetadataCredentials(base_url="http://169.254.169.254/")) as client:
        await show(client)
    async with open_client(EcsMetadataCredentials(project_id=THEIRS), region="eu-de") as client:
        assert await client.project_id() == THEIRS

    assert cloud.calls[0].url.host == "modelarts.eu-nl.otc.t-systems.com"
    assert cloud.requests[0].extensions["timeout"]["read"] == 5.0


@pytest.mark.parametrize(
    ("options", "region", "project_id", "asked"),
    [
        ({"project_id": THEIRS}, "eu-nl", THEIRS, True),
        ({"region": "eu-de"}, "eu-de", PROJECT_ID, True),
        ({"project_id": THEIRS, "region": "eu-de"}, "eu-de", THEIRS, False),
    ],
)
async def test_a_server_tells_only_what_is_not_given(cloud, open_client, options, region, project_id, asked):
    cloud.iam.server_zone = "eu-nl-02"
    async with open_client(EcsMetadataCredentials(), **options) as client:
        await show(client)
        assert await client.project_id() == project_id

    assert cloud.calls[0].url.host == f"modelarts.{region}.otc.t-systems.com"
    assert ("/openstack/latest/meta_data.json" in [request.url.path for request in cloud.requests]) is asked


@pytest.mark.parametrize(
    ("zone", "region"),
    [
        ("eu-de-01", "eu-de"),
        ("eu-nl-03", "eu-nl"),
        ("eu-ch2a", "eu-ch2"),
        ("cn-north-4a", "cn-north-4"),
        ("ap-southeast-3b", "ap-southeast-3"),
        ("la-north-2c", "la-north-2"),
        ("nova", None),
        ("", None),
        (None, None),
        (7, None),
    ],
)
def test_the_region_of_a_zone(zone, region):
    assert _region_of_zone(zone) == region


class TestProjects:
    """The id of a project by its name, for those who have no token that tells it."""

    @staticmethod
    def found(client: Any) -> Any:
        return client.project_id()

    async def test_it_is_found_on_a_later_page(self, cloud, open_client):
        cloud.iam.more_projects += [
            {"id": f"{number:032x}", "name": PROJECT, "enabled": False} for number in range(250)
        ]
        cloud.iam.projects = {}
        cloud.iam.more_projects.append({"id": THEIRS, "name": PROJECT})
        async with open_client(key_of(cloud, project_name=PROJECT, auth_url=IAM)) as client:
            assert await self.found(client) == THEIRS
        pages = [request.url.params for request in cloud.requests]
        assert [page["page"] for page in pages] == ["1", "2", "3"]
        assert {(page["name"], page["per_page"]) for page in pages} == {(PROJECT, "100")}

    async def test_a_thousand_callers_look_once(self, cloud, open_client):
        async with open_client(key_of(cloud, project_name=PROJECT, auth_url=IAM)) as client:
            await asyncio.gather(*(show(client) for _ in range(1000)))
        assert cloud.counts == {"projects": 1}
        assert {call.headers["X-Project-Id"] for call in cloud.calls} == {PROJECT_ID}

    async def test_several_are_named(self, cloud, open_client):
        cloud.iam.more_projects.append({"id": THEIRS, "name": PROJECT})
        async with open_client(key_of(cloud, project_name=PROJECT, auth_url=IAM)) as client:
            with pytest.raises(ConfigurationError) as caught:
                await show(client)
        said = f"2 projects match project '{PROJECT}': {PROJECT} ({PROJECT_ID}), {PROJECT} ({THEIRS}); pass project_id="
        assert str(caught.value) == said
        assert cloud.calls == []

    async def test_a_great_many_are_named_in_part(self, cloud, open_client):
        cloud.iam.more_projects += [{"id": f"{number:032x}", "name": f"eu-de_{number}"} for number in range(30)]
        async with open_client(key_of(cloud, auth_url=IAM)) as client:
            with pytest.raises(ConfigurationError, match=r"31 projects match project: .*eu-de_8 \(.*\) and 21 more"):
                await show(client)

    async def test_without_a_name_and_a_region_the_only_one_is_meant(self, cloud, open_client):
        """`MOS` is always there and never counts."""
        async with open_client(key_of(cloud, auth_url=IAM)) as client:
            await show(client)
        assert [str(request.url) for request in cloud.requests] == [f"{IAM}/projects?page=1&per_page=100"]
        assert cloud.calls[0].url.host == "modelarts.eu-de.otc.t-systems.com"

    @pytest.mark.parametrize("options", [{"region": "eu-de"}, {}])
    async def test_the_region_names_the_project_by_default(self, cloud, open_client, options, monkeypatch):
        if not options:
            monkeypatch.setenv("OS_REGION_NAME", "eu-de")
        cloud.iam.projects = {"eu-de": PROJECT_ID, "eu-nl": THEIRS}
        async with open_client(key_of(cloud, auth_url=IAM), **options) as client:
            assert await self.found(client) == PROJECT_ID

    async def test_the_environment_names_the_project(self, cloud, open_client, monkeypatch):
        monkeypatch.setenv("OS_PROJECT_ID", PROJECT_ID)
        async with open_client(key_of(cloud), region="eu-de") as client:
            await show(client)
        assert cloud.requests == []

    async def test_the_given_one_goes_before_the_environment(self, cloud, open_client, monkeypatch):
        monkeypatch.setenv("OS_PROJECT_ID", "other")
        async with open_client(key_of(cloud, project_name=PROJECT, auth_url=IAM)) as client:
            assert await self.found(client) == PROJECT_ID

    @pytest.mark.parametrize("name", ["eu-de_none", "eu-de"])
    async def test_an_unknown_one_is_told(self, cloud, open_client, name):
        async with open_client(key_of(cloud, project_name=name, auth_url=IAM)) as client:
            with pytest.raises(ConfigurationError, match=f"IAM found no project '{name}' for this key"):
                await show(client)

    async def test_only_the_very_name_counts(self, cloud, open_client):
        rows = [{"id": THEIRS, "name": f"{PROJECT}_more"}, {"id": PROJECT_ID, "name": PROJECT}]
        cloud.failure = httpx.Response(200, json={"projects": rows})
        async with open_client(key_of(cloud, project_name=PROJECT, auth_url=IAM)) as client:
            assert await self.found(client) == PROJECT_ID

    @pytest.mark.parametrize("answer", [{}, [], {"projects": None}, {"projects": {}}])
    async def test_an_answer_that_lists_none_is_told(self, cloud, open_client, answer):
        cloud.failure = httpx.Response(200, json=answer)
        async with open_client(key_of(cloud, project_name=PROJECT, auth_url=IAM)) as client:
            with pytest.raises(DecodeError, match="the response of IAM does not contain projects"):
                await show(client)

    async def test_a_refused_signature_is_not_tried_again_here_either(self, cloud, open_client):
        credentials = evolve(key_of(cloud, project_name=PROJECT, auth_url=IAM), secret_key="wrong")
        async with open_client(credentials, retries=4) as client:
            with pytest.raises(AuthenticationFailed, match="lock the key"):
                await show(client)
        assert len(cloud.requests) == 1

    async def test_a_wrong_clock_is_told_here_too(self, cloud, open_client, clock):
        ahead = type(clock)(clock.now() + 1000)
        async with open_client(key_of(cloud, project_name=PROJECT, auth_url=IAM), clock=ahead) as client:
            with pytest.raises(AuthenticationFailed, match="16 min 40 s ahead of that of the service") as caught:
                await show(client)
        assert caught.value.clock_offset == -1000

    async def test_iam_is_found_by_the_region(self, cloud, open_client):
        seen: list[str] = []

        async def elsewhere(request: httpx.Request) -> httpx.Response:
            seen.append(str(request.url.copy_with(query=None)))
            return httpx.Response(403)

        cloud.__class__ = type("Elsewhere", (Cloud,), {"__call__": lambda _, request: elsewhere(request)})
        for options in ({"region": "eu-nl"}, {"region": "cn-north-4"}):
            async with open_client(key_of(cloud), **options) as client:
                with pytest.raises(ApiError):
                    await show(client)
        async with open_client(key_of(cloud, project_name="eu-de_x")) as client:
            with pytest.raises(ApiError):
                await show(client)
        assert seen == [
            "https://iam.eu-nl.otc.t-systems.com/v3/projects",
            "https://iam.cn-north-4.myhuaweicloud.com/v3/projects",
            "https://iam.eu-de.otc.t-systems.com/v3/projects",
        ]

    async def test_a_key_alone_says_what_is_missing(self, cloud, open_client):
        async with open_client(key_of(cloud)) as client:
            with pytest.raises(
                ConfigurationError, match="the address of IAM is not known; pass auth_url= to the credentials"
            ):
                await show(client)


@pytest.mark.parametrize("region", ["EU-DE", "eu-de.evil.test/", "eu de", "eu-de@evil.test", "eu_de"])
def test_what_is_no_region_names_no_host(region):
    for host in (iam_in, modelarts_in):
        with pytest.raises(ConfigurationError, match=f"the region '{region}' is invalid; pass region="):
            host(region)


def test_the_hosts_of_regions():
    assert modelarts_in("eu-de") == "https://modelarts.eu-de.otc.t-systems.com"
    assert iam_in("eu-ch2") == "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3"
    assert modelarts_in("ap-southeast-3") == "https://modelarts.ap-southeast-3.myhuaweicloud.com"


WRONG = [
    (lambda: AkSkCredentials("", "b"), "access_key is empty"),
    (lambda: AkSkCredentials("a", ""), "secret_key is empty"),
    (lambda: AkSkCredentials("a", "b", signature="other"), "signature is 'other'"),  # pyright: ignore
    (lambda: AkSkCredentials("a", "b", region="x/y"), "can't contain a slash"),
    (lambda: AkSkCredentials("a", "b", project_name="MOS"), "the project MOS belongs to object storage"),
    (lambda: AgencyCredentials("secret", "a", domain_name="d"), "source is a str"),  # pyright: ignore
    (lambda: AgencyCredentials(PASSWORD, "", domain_name="d", project_id="p"), "agency_name is empty"),
    (lambda: AgencyCredentials(PASSWORD, "a", domain_name="", project_id="p"), "domain_name is empty"),
    (lambda: AgencyCredentials(PASSWORD, "a", project_id="p"), "pass domain_name or domain_id"),
    (lambda: AgencyCredentials(PASSWORD, "a", domain_name="d"), "pass project_name or project_id"),
    (lambda: AgencyCredentials(PASSWORD, "a", domain_name="d", project_name="MOS"), "project MOS"),
    (lambda: TemporaryAkSkCredentials("secret"), "source is a str"),  # pyright: ignore
    (lambda: TemporaryAkSkCredentials(AkSkCredentials("a", "b")), "IAM creates temporary keys only with a token"),
    (
        lambda: TemporaryAkSkCredentials(PASSWORD, duration=899),
        "duration is 899; pass a whole number of seconds, from 900 to 86400",
    ),
    (lambda: TemporaryAkSkCredentials(PASSWORD, duration=86401), "duration is 86401"),
    (lambda: TemporaryAkSkCredentials(PASSWORD, duration="3600"), "duration is '3600'"),  # pyright: ignore
    (lambda: TemporaryAkSkCredentials(PASSWORD, duration=3600.5), "duration is 3600.5"),  # pyright: ignore
    (lambda: AkSkCredentials("a", "b", region=None), "region can't be sent in a header"),  # pyright: ignore
    (lambda: AkSkCredentials("a", "b", project_id="p\n"), "project_id can't be sent in a header"),
    (lambda: AkSkCredentials("a", "b", domain_id="d\n"), "domain_id can't be sent in a header"),
    (lambda: OidcCredentials("u", "i\n", "t", project_id="p"), "identity_provider can't be sent in a header"),
    (lambda: OidcCredentials("u", "i", b"secret", project_id="p"), "id_token is a bytes"),  # pyright: ignore
    (lambda: TokenCredentials("t", expires_at="2026-01-01"), "expires_at is a str; pass seconds"),  # pyright: ignore
    (lambda: ModelArts(OidcCredentials(5, "i", "t", project_id="p")), "auth_url is a int"),  # pyright: ignore
    (lambda: ModelArts(OidcCredentials("ftp://a", "i", "t", project_id="p")), "^auth_url 'ftp://a' is not a valid URL"),
    (lambda: EcsMetadataCredentials(base_url=""), "base_url is empty"),
    (lambda: OidcCredentials("", "i", "t", project_id="p"), "auth_url is empty"),
    (lambda: OidcCredentials("u", "", "t", project_id="p"), "identity_provider is empty"),
    (lambda: OidcCredentials("u", "i", "", project_id="p"), "id_token is empty"),
    (lambda: OidcCredentials("u", "i", "t"), "pass project_name or project_id"),
    (lambda: TokenCredentials("t", project_id="p"), "pass auth_url"),
    (lambda: TokenCredentials("t", auth_url="u", project_name="p"), "pass domain_name"),
    (lambda: TokenCredentials("t", auth_url="u", project_name="MOS", domain_name="d"), "project MOS"),
    (lambda: PasswordCredentials("u", "", "p", user_domain_name="d", project_id="p"), "username is empty"),
]


@for_each(("make", "says"), WRONG, ids=[says for _, says in WRONG])
def test_credentials_that_can_not_work_are_refused_at_once(make, says):
    with pytest.raises(ConfigurationError, match=says) as caught:
        make()
    assert "secret" not in str(caught.value).replace("secret_key", "")


@pytest.mark.parametrize("make", [lambda _: PASSWORD, key_of], ids=["token", "signature"])
async def test_a_project_with_a_line_break_is_told_before_anything_is_sent(cloud, open_client, make, monkeypatch):
    async with open_client(make(cloud), project_id=f"{PROJECT_ID}\n") as client:
        with pytest.raises(ConfigurationError, match="project_id can't be sent in a header"):
            await show(client)
    monkeypatch.setenv("OS_PROJECT_ID", f"{PROJECT_ID}\nx")
    async with open_client(key_of(cloud)) as client:
        with pytest.raises(ConfigurationError, match="project_id can't be sent in a header"):
            await show(client)
    assert cloud.calls == []


async def test_a_line_break_at_the_end_of_a_variable_is_left_out(cloud, open_client, monkeypatch):
    monkeypatch.setenv("OS_PROJECT_ID", f"{PROJECT_ID}\r\n")
    async with open_client(key_of(cloud), region="eu-de") as client:
        assert await client.project_id() == PROJECT_ID


async def test_an_empty_project_is_none(cloud, open_client):
    async with open_client(PASSWORD, project_id="") as client:
        assert await client.project_id() == PROJECT_ID


async def test_a_given_token_that_is_over_is_not_exchanged(cloud, open_client):
    credentials = evolve(exchanged(cloud, project_id=PROJECT_ID), expires_at=cloud.clock.now() + 60)
    async with open_client(credentials) as client:
        await show(client)
        cloud.iam.revoke_all()
        cloud.clock.advance(60)
        with pytest.raises(AuthenticationFailed, match="the token has expired"):
            await show(client)
    assert Counter(cloud.counts) == Counter({"tokens": 1})
