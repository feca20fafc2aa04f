"""The fake IAM on a loopback socket: every flow end to end, and that it is strict enough for that to mean something."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from datetime import datetime
from typing import Any

import httpx
import pytest
from attrs import evolve

from aiomodelarts import (
    AgencyCredentials,
    AkSkCredentials,
    AuthenticationFailed,
    EcsMetadataCredentials,
    ModelArts,
    OidcCredentials,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
)
from aiomodelarts.testing import PROJECT_ID, PROJECT_NAME, FakeIam, FakeModelArts, VirtualClock, serving
from aiomodelarts.testing.iam import AGENCY_DOMAIN_ID, DOMAIN_ID, USER_ID, Agency

IN_PROCESS = "https://modelarts.fake"
THEIRS = "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
THEIR_PROJECT = "eu-de_theirs"
Made = tuple[Any, dict[str, Any]]


@pytest.fixture
def fake() -> FakeModelArts:
    """A fake with one of everything to log in with."""
    made = FakeModelArts()
    made.iam.agencies.append(Agency("operators", "their-account", {THEIR_PROJECT: THEIRS}))
    made.iam.providers["company"] = {"the-id-token"}
    return made


@pytest.fixture
async def url(fake: FakeModelArts) -> AsyncGenerator[str, None]:
    async with serving(fake) as address:
        yield address


def keys(fake: FakeModelArts, url: str, **more: Any) -> AkSkCredentials:
    key = fake.iam.new_key()
    return AkSkCredentials(key.access, key.secret, auth_url=url, **more)


def agency(source: Any) -> AgencyCredentials:
    return AgencyCredentials(source, "operators", domain_name="their-account", project_name=THEIR_PROJECT)


def passcode(fake: FakeModelArts, url: str) -> PasswordCredentials:
    fake.iam.user = evolve(fake.iam.user, passcode="123456")
    return evolve(fake.credentials(url), passcode="123456")


WAYS: dict[str, Callable[[FakeModelArts, str], Any]] = {
    "password": lambda fake, url: fake.credentials(url),
    "passcode": passcode,
    "token": lambda fake, _: TokenCredentials(fake.iam.new_token(PROJECT_ID, fake.clock.now())),
    "token-exchanged": lambda fake, url: TokenCredentials(
        fake.iam.new_token("", fake.clock.now()), auth_url=url, project_id=PROJECT_ID
    ),
    "aksk": lambda fake, url: keys(fake, url, project_name=PROJECT_NAME),
    "aksk-scoped": lambda fake, url: keys(fake, url, project_id=PROJECT_ID, signature="credential", service="ec2"),
    "temporary": lambda fake, url: TemporaryAkSkCredentials(fake.credentials(url)),
    "temporary-of-agency": lambda fake, url: TemporaryAkSkCredentials(agency(fake.credentials(url))),
    "agency": lambda fake, url: agency(fake.credentials(url)),
    "agency-of-aksk": lambda fake, url: agency(keys(fake, url, domain_id=DOMAIN_ID)),
    "ecs": lambda _, url: EcsMetadataCredentials(base_url=url),
    "oidc": lambda _, url: OidcCredentials(url, "company", "the-id-token", project_name=PROJECT_NAME),
}


def client_of(fake: FakeModelArts, url: str, credentials: Any, **options: Any) -> ModelArts:
    bare = isinstance(credentials, TokenCredentials) and credentials.auth_url is None
    given = {"endpoint": url, "clock": fake.clock, "project_id": PROJECT_ID if bare else None}
    if url == IN_PROCESS:
        given["http_client"] = httpx.AsyncClient(transport=httpx.ASGITransport(fake.app))
    return ModelArts(credentials, **{**given, **options})


@pytest.mark.parametrize("way", WAYS)
async def test_every_way_to_log_in_works_over_a_socket(way: str, fake: FakeModelArts, url: str) -> None:
    async with client_of(fake, url, WAYS[way](fake, url)) as client:
        assert await client.project_id() == (THEIRS if "agency" in way else PROJECT_ID)
        await client.visualization_jobs.create(job_name="board", train_url="/bucket/ü b/")
        found = [job.job_name async for job in client.visualization_jobs.list(search_content="bo ard+&=%ü", per_page=1)]
        await asyncio.gather(*(client.visualization_jobs.list() for _ in range(20)))

    assert found == []
    assert {call.status for call in fake.calls} == {200}
    assert fake.iam.counts["refused signatures"] == 0
    secret = {"authorization", "x-auth-token", "x-security-token"}
    assert all(not secret & set(call.headers) for call in fake.calls)


@pytest.mark.parametrize("way", [way for way in WAYS if way not in ("token", "passcode")])
async def test_every_way_that_can_be_renewed_lasts_for_days(way: str, fake: FakeModelArts, url: str) -> None:
    async with client_of(fake, url, WAYS[way](fake, url)) as client:
        for _ in range(30):
            if way == "token-exchanged":
                for issued in fake.iam.tokens.values():
                    issued.expires_at = max(issued.expires_at, fake.clock.now() + 2)
            await client.visualization_jobs.list()
            fake.clock.advance(3600)

    assert {call.status for call in fake.calls} == {200}


@pytest.mark.parametrize(("expired", "cancelled"), [(False, 0), (True, 3)], ids=["cold", "expired-and-cancelled"])
async def test_a_thousand_callers_on_a_socket_ask_for_one_token(
    expired: bool, cancelled: int, fake: FakeModelArts, url: str
) -> None:
    async with client_of(fake, url, fake.credentials(url), max_concurrency=1000) as client:
        if expired:
            await client.visualization_jobs.list()
            fake.clock.advance(86400)
        before = fake.iam.requests
        callers = [asyncio.ensure_future(client.visualization_jobs.list()) for _ in range(1000)]
        await asyncio.sleep(0)
        for caller in callers[:cancelled]:
            caller.cancel()
        results = await asyncio.gather(*callers, return_exceptions=True)

    assert [result for result in results if isinstance(result, Exception)] == []
    assert sum(isinstance(result, asyncio.CancelledError) for result in results) == cancelled
    assert fake.iam.requests == before + 1


async def test_a_thousand_callers_with_a_wrong_password_ask_once(fake: FakeModelArts, url: str) -> None:
    """Those who wait for their turn behind the limit of calls as well; five refusals would lock the account."""
    wrong = evolve(fake.credentials(url), password="wrong-pass")
    async with client_of(fake, url, wrong) as client:
        calls = (client.visualization_jobs.list() for _ in range(1000))
        results = await asyncio.gather(*calls, return_exceptions=True)

        assert {type(result) for result in results} == {AuthenticationFailed}
        assert fake.iam.counts["tokens"] == 1
        with pytest.raises(AuthenticationFailed):
            await client.visualization_jobs.list()
        assert fake.iam.counts["tokens"] == 2


@pytest.mark.parametrize("way", ["password", "agency", "oidc", "token-exchanged"])
async def test_fifty_callers_with_a_401_make_one_refresh(way: str, fake: FakeModelArts, url: str) -> None:
    async with client_of(fake, url, WAYS[way](fake, url)) as client:
        await client.visualization_jobs.list()
        flow = "id tokens" if way == "oidc" else "tokens"
        before = fake.iam.counts[flow]
        last = list(fake.iam.tokens)[-1]
        fake.iam.tokens[last].revoked = True
        await asyncio.gather(*(client.visualization_jobs.list() for _ in range(50)))

    assert fake.iam.counts[flow] == before + 1
    assert [call.status for call in fake.calls].count(401) == 50


class TestGateway:
    """What the fake in front of the service refuses."""

    @pytest.fixture
    def url(self) -> str:
        return IN_PROCESS

    async def test_five_wrong_signatures_lock_the_key(self, fake: FakeModelArts, url: str) -> None:
        right = keys(fake, url, project_id=PROJECT_ID)
        async with (
            client_of(fake, url, right) as client,
            client_of(fake, url, evolve(right, secret_key="wrong")) as wrong,
        ):
            for _ in range(4):
                with pytest.raises(AuthenticationFailed, match="verify aksk signature fail"):
                    await wrong.visualization_jobs.list()
            await client.visualization_jobs.list()
            for _ in range(5):
                with pytest.raises(AuthenticationFailed, match="verify aksk signature fail"):
                    await wrong.visualization_jobs.list()
            with pytest.raises(AuthenticationFailed, match="reach the limit"):
                await client.visualization_jobs.list()
            fake.clock.advance(300)
            await client.visualization_jobs.list()

    @pytest.mark.parametrize(("ahead", "accepted"), [(900, True), (-900, True), (901, False), (-901, False)])
    async def test_a_clock_may_be_15_minutes_off(
        self, ahead: int, accepted: bool, fake: FakeModelArts, url: str
    ) -> None:
        clock = VirtualClock(fake.clock.now() + ahead)
        async with client_of(fake, url, keys(fake, url, project_id=PROJECT_ID), clock=clock) as client:
            if accepted:
                await client.visualization_jobs.list()
                return
            with pytest.raises(AuthenticationFailed, match="set the clock of this machine") as caught:
                await client.visualization_jobs.list()
        assert caught.value.clock_offset == -ahead
        assert len(fake.calls) == 1

    async def test_a_project_that_is_not_the_keys_is_refused(self, fake: FakeModelArts, url: str) -> None:
        async with client_of(fake, url, keys(fake, url, project_id="f" * 32)) as client:
            with pytest.raises(AuthenticationFailed) as caught:
                await client.visualization_jobs.list()
        assert (caught.value.status, caught.value.code, caught.value.solution) == (403, "ModelArts.0210", None)

    @pytest.mark.parametrize("change", ["security_token", "expired", "unknown"])
    async def test_a_temporary_key_needs_its_token_and_its_time(
        self, change: str, fake: FakeModelArts, url: str
    ) -> None:
        made = fake.iam.new_temporary_key(900, fake.clock.now())
        token = "another" if change == "security_token" else made.security_token
        access = "unknown" if change == "unknown" else made.access
        credentials = AkSkCredentials(access, made.secret, security_token=token, project_id=PROJECT_ID)
        fake.clock.advance(900 if change == "expired" else 899)
        async with client_of(fake, url, credentials) as client:
            with pytest.raises(AuthenticationFailed):
                await client.visualization_jobs.list()
        assert len(fake.calls) == 1

    @pytest.mark.parametrize(
        "header",
        [
            "SDK-HMAC-SHA256",
            "SDK-HMAC-SHA256 Access=a, SignedHeaders=host;x-sdk-date, Signature=0",
            "SDK-HMAC-SHA256 Access={key}, SignedHeaders=x-sdk-date;host, Signature=" + "0" * 64,
            "SDK-HMAC-SHA256 Access={key}, SignedHeaders=host, Signature=" + "0" * 64,
            "SDK-HMAC-SHA256 Access={key}, SignedHeaders=absent;host;x-sdk-date, Signature=" + "0" * 64,
            "SDK-HMAC-SHA256 Credential={key}/20260101///sdk_request, SignedHeaders=host;x-sdk-date, Signature="
            + "0" * 64,
            "Basic abc",
        ],
    )
    async def test_a_signature_in_another_form(self, header: str, fake: FakeModelArts, url: str) -> None:
        headers = {"Authorization": header.format(key=fake.iam.new_key().access), "X-Sdk-Date": "20260101T000000Z"}
        transport = httpx.ASGITransport(fake.app)
        async with httpx.AsyncClient(base_url=url, headers=headers, transport=transport) as http:
            for path in (f"/v1/{PROJECT_ID}/models", "/v3/projects"):
                answer = await http.get(path)
                assert (answer.status_code, answer.json()["error_code"]) == (401, "APIGW.0301")


USER = {"name": "demo", "password": "demo-password", "domain": {"name": "OTC00000000001000000000"}}
SCOPE = {"project": {"id": PROJECT_ID}}
ROLE = {"methods": ["assume_role"], "assume_role": {"domain_name": "their-account", "xrole_name": "operators"}}
BY_ID = {"methods": ["assume_role"], "assume_role": {"domain_id": AGENCY_DOMAIN_ID, "xrole_name": "operators"}}
THEIR_DOMAIN = {"id": AGENCY_DOMAIN_ID}
TOKENS, ID_TOKENS = "/v3/auth/tokens", "/v3.0/OS-AUTH/id-token/tokens"
SECURITY = "/v3.0/OS-CREDENTIAL/securitytokens"


class TestAlone:
    """IAM without the service, and what it refuses."""

    @pytest.fixture
    async def iam(self) -> AsyncGenerator[tuple[FakeIam, httpx.AsyncClient], None]:
        fake = FakeIam(endpoint="https://modelarts.test")
        fake.iam.agencies.append(Agency("operators", "their-account", {THEIR_PROJECT: THEIRS}))
        fake.iam.providers["company"] = {"the-id-token"}
        transport = httpx.ASGITransport(fake.app)
        async with httpx.AsyncClient(base_url=IN_PROCESS, transport=transport) as http:
            yield fake, http

    async def test_it_is_served_on_a_socket(self) -> None:
        fake = FakeIam(endpoint="https://modelarts.test")
        user = fake.iam.user
        async with serving(fake) as url:
            credentials = PasswordCredentials(
                url, user.name, user.password, user_domain_name=user.domain, project_name=PROJECT_NAME
            )
            async with ModelArts(credentials, clock=fake.clock) as client:
                assert await client.project_id() == PROJECT_ID
                assert (await client._session.destination()).origin == "https://modelarts.test"
        assert dict(fake.iam.counts) == {"tokens": 1}

    @pytest.mark.parametrize(
        ("path", "auth", "status"),
        [
            (TOKENS, {"identity": {"methods": ["password"], "password": {"user": USER}}, "scope": SCOPE}, 201),
            (TOKENS, {"identity": {"methods": ["password"], "password": {"user": USER}}, "scope": SCOPE, "x": 1}, 400),
            (
                TOKENS,
                {"identity": {"methods": ["password"], "password": {"user": {**USER, "x": 1}}}, "scope": SCOPE},
                400,
            ),
            (
                TOKENS,
                {
                    "identity": {"methods": ["password"], "password": {"user": {"id": USER_ID, "password": "no"}}},
                    "scope": SCOPE,
                },
                401,
            ),
            (TOKENS, {"identity": {"methods": ["password", "totp"], "password": {"user": USER}}, "scope": SCOPE}, 400),
            (TOKENS, {"identity": {"methods": ["totp"], "totp": {"user": USER}}, "scope": SCOPE}, 400),
            (TOKENS, {"identity": {"methods": ["token"], "token": {"id": "unknown"}}, "scope": SCOPE}, 401),
            (TOKENS, {"identity": ROLE, "scope": {"project": {"id": THEIRS}}}, 201),
            (TOKENS, {"identity": ROLE, "scope": SCOPE}, 401),
            (TOKENS, {"identity": ROLE}, 400),
            (TOKENS, {"identity": BY_ID, "scope": {"project": {"name": THEIR_PROJECT, "domain": THEIR_DOMAIN}}}, 201),
            (TOKENS, {"identity": BY_ID, "scope": {"project": {"name": THEIR_PROJECT, "domain": {"id": "x"}}}}, 401),
            (SECURITY, {"identity": BY_ID}, 201),
            (
                TOKENS,
                {
                    "identity": {
                        "methods": ["assume_role"],
                        "assume_role": {"domain_name": "their-account", "agency_name": "operators"},
                    },
                    "scope": {"project": {"id": THEIRS}},
                },
                400,
            ),
            (ID_TOKENS, {"id_token": {"id": "the-id-token"}, "scope": SCOPE}, 201),
            (ID_TOKENS, {"id_token": {"id": "the-id-token"}}, 201),
            (ID_TOKENS, {"id_token": {"id": "another"}, "scope": SCOPE}, 401),
            (ID_TOKENS, {"id_token": {}, "scope": SCOPE}, 400),
            (SECURITY, {"identity": {"methods": ["token"]}}, 201),
            (SECURITY, {"identity": {"methods": ["token"], "token": {"duration_seconds": 900}}}, 201),
            (SECURITY, {"identity": {"methods": ["token"], "token": {"duration_seconds": 899}}}, 400),
            (SECURITY, {"identity": {"methods": ["token"], "token": {"duration_seconds": "900"}}}, 400),
            (SECURITY, {"identity": {"methods": ["token"], "token": {"duration-secods": 900}}}, 400),
            (SECURITY, {"identity": {"methods": ["password"]}}, 400),
            (SECURITY, {"identity": ROLE}, 201),
            (SECURITY, {"identity": {"methods": ["assume_role"], "assume_role": {"xrole_name": "operators"}}}, 400),
        ],
    )
    async def test_it_takes_what_is_documented_and_no_more(
        self, path: str, auth: Any, status: int, iam: tuple[FakeIam, httpx.AsyncClient]
    ) -> None:
        fake, http = iam
        headers = {"X-Auth-Token": fake.iam.new_token(PROJECT_ID, fake.clock.now()), "X-Idp-Id": "company"}
        answer = await http.post(path, json={"auth": auth}, headers=headers)

        assert answer.status_code == status
        if status != 201:
            assert answer.json()["error"]["code"] == status
            assert set(answer.json()["error"]) == {"code", "title", "message"}

    @pytest.mark.parametrize(
        ("path", "auth", "status"),
        [
            (TOKENS, {"identity": ROLE, "scope": {"project": {"id": THEIRS}}}, 401),
            (SECURITY, {"identity": {"methods": ["token"]}}, 401),
            (SECURITY, {"identity": ROLE}, 401),
            (ID_TOKENS, {"id_token": {"id": "the-id-token"}, "scope": SCOPE}, 400),
        ],
    )
    @pytest.mark.parametrize("token", [None, "unknown", "expired"])
    async def test_it_wants_to_know_who_asks(
        self, path: str, auth: Any, status: int, token: str | None, iam: tuple[FakeIam, httpx.AsyncClient]
    ) -> None:
        fake, http = iam
        headers = {"X-Auth-Token": token} if token else {}
        if token == "expired":
            headers["X-Auth-Token"] = fake.iam.new_token(PROJECT_ID, fake.clock.now())
            fake.clock.advance(86400)
        assert (await http.post(path, json={"auth": auth}, headers=headers)).status_code == status
        assert (await http.get("/v3/projects", headers=headers)).status_code == 401

    async def test_it_wants_json(self, iam: tuple[FakeIam, httpx.AsyncClient]) -> None:
        _, http = iam
        answer = await http.post(TOKENS, content=b"{}", headers={"Content-Type": "text/plain"})
        assert (answer.status_code, "Content-Type" in answer.json()["error"]["message"]) == (400, True)

    async def test_it_lists_projects_by_page_only_when_both_numbers_are_given(
        self, iam: tuple[FakeIam, httpx.AsyncClient]
    ) -> None:
        fake, http = iam
        fake.iam.more_projects += [{"id": str(number), "name": f"eu-de_{number}"} for number in range(10)]
        http.headers["X-Auth-Token"] = fake.iam.new_token(PROJECT_ID, fake.clock.now())

        async def names(query: str) -> list[str]:
            return [row["name"] for row in (await http.get(f"/v3/projects?{query}")).json()["projects"]]

        assert await names("") == [PROJECT_NAME, "MOS", *(f"eu-de_{number}" for number in range(10))]
        assert len(await names("per_page=2")) == 12
        assert await names("page=2&per_page=5") == [f"eu-de_{number}" for number in range(3, 8)]
        assert await names("name=eu-de_3") == ["eu-de_3"]
        long = "9" * 5000
        for wrong in ("page=0&per_page=5", "page=1&per_page=x", "page=1&per_page=5001", f"page={long}&per_page=1"):
            assert (await http.get(f"/v3/projects?{wrong}")).status_code == 400

    async def test_it_tells_its_time_and_that_of_its_keys(self, iam: tuple[FakeIam, httpx.AsyncClient]) -> None:
        fake, http = iam
        answer = await http.get("/openstack/latest/securitykey")
        assert answer.headers.get_list("Date") == ["Thu, 01 Jan 2026 00:00:00 GMT"]
        credential = answer.json()["credential"]
        assert set(credential) == {"access", "secret", "securitytoken", "expires_at"}
        assert datetime.fromisoformat(credential["expires_at"]).timestamp() == fake.clock.now() + 3600
        described = (await http.get("/openstack/latest/meta_data.json")).json()
        assert (described["project_id"], described["availability_zone"]) == (PROJECT_ID, "eu-de-01")
