"""The fake IAM as keystoneauth, OpenStack's command line and signing programs use it, also when the fake is sped up."""

import asyncio
import os
from collections.abc import AsyncGenerator
from typing import Any

import httpx
import pytest
from attrs import evolve

from aiomodelarts import AkSkCredentials, AuthenticationFailed, ModelArts, TemporaryAkSkCredentials
from aiomodelarts.testing import PROJECT_ID, PROJECT_NAME, Failure, FakeModelArts, ScaledClock, VirtualClock, served
from aiomodelarts.testing.iam import AGENCY_DOMAIN_ID, DOMAIN_ID, Agency

ADDRESS = "https://modelarts.fake"
DOMAIN = "OTC00000000001000000000"
USER = {"name": "demo", "password": "demo-password", "domain": {"name": DOMAIN}}
PASSWORD = {"methods": ["password"], "password": {"user": USER}}
REGION_PROJECT_ID = "0b9d4e6f2a7c4d18b5e3f6a1c8d20e74"
HOURS = 3600.0


@pytest.fixture
def fake() -> FakeModelArts:
    return FakeModelArts()


@pytest.fixture
async def http(fake: FakeModelArts) -> AsyncGenerator[httpx.AsyncClient, None]:
    async with httpx.AsyncClient(base_url=ADDRESS, transport=httpx.ASGITransport(fake.app)) as opened:
        yield opened


async def login(http: httpx.AsyncClient, scope: Any = None, identity: Any = PASSWORD) -> tuple[str, dict[str, Any]]:
    """Log in and act with the token from now on."""
    auth = {"identity": identity} if scope is None else {"identity": identity, "scope": scope}
    answer = await http.post("/v3/auth/tokens", json={"auth": auth})
    assert answer.status_code == 201, answer.text
    token = answer.headers["X-Subject-Token"]
    http.headers["X-Auth-Token"] = token
    return token, answer.json()["token"]


class TestKeystone:
    @pytest.mark.parametrize("path", ["/v3", "/v3/"])
    async def test_the_version_is_shown_before_a_login(self, path: str, http: httpx.AsyncClient) -> None:
        answer = await http.get(path)
        version = answer.json()["version"]
        assert (answer.status_code, version["status"]) == (200, "stable")
        assert version["id"].startswith("v3")
        assert version["links"] == [{"rel": "self", "href": f"{ADDRESS}/v3/"}]

    async def test_links_lead_to_the_host_that_was_called(self, http: httpx.AsyncClient) -> None:
        usual = httpx.URL(ADDRESS)
        for host, shown in (("one.example:8443", "one.example:8443"), ("[::1]:7", "[::1]:7"), ("", usual.host)):
            answer = await http.get("/v3", headers={"Host": host})
            assert answer.json()["version"]["links"][0]["href"] == f"{usual.scheme}://{shown}/v3/", host

    @pytest.mark.parametrize("scope", [{"domain": {"id": DOMAIN_ID}}, {"domain": {"name": DOMAIN}}])
    async def test_a_token_for_the_account(self, scope: Any, http: httpx.AsyncClient) -> None:
        _, shown = await login(http, scope)
        assert shown["domain"] == {"id": DOMAIN_ID, "name": DOMAIN}
        assert "project" not in shown
        assert [entry["type"] for entry in shown["catalog"]] == ["identity"]
        assert (await http.get(f"/v1/{PROJECT_ID}/models")).status_code == 403

    @pytest.mark.parametrize("scope", [None, "unscoped"])
    async def test_a_token_without_a_scope_gets_one_later(self, scope: Any, http: httpx.AsyncClient) -> None:
        token, shown = await login(http, scope)
        assert not {"project", "domain"} & set(shown)
        assert shown["catalog"] == []
        projects = (await http.get("/v3/auth/projects")).json()["projects"]
        assert {PROJECT_NAME, "eu-de"} <= {row["name"] for row in projects}
        by_token = {"methods": ["token"], "token": {"id": token}}
        _, scoped = await login(http, {"project": {"id": REGION_PROJECT_ID}}, by_token)
        assert (scoped["project"]["name"], scoped["methods"]) == ("eu-de", ["token"])
        assert (await http.get(f"/v1/{REGION_PROJECT_ID}/models")).status_code == 200

    @pytest.mark.parametrize(
        ("scope", "status"),
        [
            ({"domain": {"id": "another"}}, 401),
            ({"domain": {"name": "another"}}, 401),
            ({"domain": {}}, 400),
            ({"domain": {"id": DOMAIN_ID}, "project": {"id": PROJECT_ID}}, 400),
            ({"system": {"all": True}}, 400),
            ({}, 400),
            ("project", 400),
        ],
    )
    async def test_other_scopes_are_refused(self, scope: Any, status: int, http: httpx.AsyncClient) -> None:
        answer = await http.post("/v3/auth/tokens", json={"auth": {"identity": PASSWORD, "scope": scope}})
        assert answer.status_code == status

    async def test_a_token_is_shown_checked_and_revoked(self, http: httpx.AsyncClient) -> None:
        token, shown = await login(http, {"project": {"name": PROJECT_NAME}})
        subject = {"X-Subject-Token": token}
        answer = await http.get("/v3/auth/tokens", headers=subject)
        assert (answer.status_code, answer.json()["token"]) == (200, shown)
        assert answer.headers["X-Subject-Token"] == token
        without = await http.get("/v3/auth/tokens?nocatalog", headers=subject)
        assert "catalog" not in without.json()["token"]
        assert (await http.head("/v3/auth/tokens", headers=subject)).status_code == 200
        assert (await http.get("/v3/auth/catalog")).json()["catalog"] == shown["catalog"]
        assert (await http.delete("/v3/auth/tokens", headers=subject)).status_code == 204
        assert (await http.get(f"/v1/{PROJECT_ID}/models")).status_code == 401
        assert (await http.get("/v3/auth/tokens", headers=subject)).status_code == 401

    @pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE"])
    async def test_a_token_that_is_not_there(self, method: str, http: httpx.AsyncClient) -> None:
        await login(http, {"project": {"id": PROJECT_ID}})
        unknown = await http.request(method, "/v3/auth/tokens", headers={"X-Subject-Token": "unknown"})
        assert (unknown.status_code, (await http.request(method, "/v3/auth/tokens")).status_code) == (404, 400)

    async def test_the_token_of_an_agency_is_shown(self, fake: FakeModelArts, http: httpx.AsyncClient) -> None:
        fake.iam.agencies.append(Agency("operators", "their-account", {"eu-nl_theirs": "a" * 32}))
        await login(http, {"project": {"id": PROJECT_ID}})
        role = {"methods": ["assume_role"], "assume_role": {"domain_name": "their-account", "xrole_name": "operators"}}
        token, shown = await login(http, {"project": {"id": "a" * 32}}, role)
        assert (await http.get("/v3/auth/tokens", headers={"X-Subject-Token": token})).json()["token"] == shown
        assert shown["project"]["domain"] == {"id": AGENCY_DOMAIN_ID, "name": "their-account"}
        assert {entry["endpoints"][0]["region"] for entry in shown["catalog"]} == {"eu-nl"}

    async def test_projects_and_accounts(self, http: httpx.AsyncClient) -> None:
        await login(http, {"domain": {"id": DOMAIN_ID}})
        assert (await http.get(f"/v3/projects/{PROJECT_ID}")).json()["project"]["name"] == PROJECT_NAME
        found = (await http.get("/v3/projects?name=eu-de")).json()["projects"]
        assert [(row["id"], row["domain_id"]) for row in found] == [(REGION_PROJECT_ID, DOMAIN_ID)]
        for path in ("/v3/auth/domains", "/v3/domains"):
            assert [row["id"] for row in (await http.get(path)).json()["domains"]] == [DOMAIN_ID]
        assert (await http.get(f"/v3/domains/{DOMAIN_ID}")).json()["domain"]["name"] == DOMAIN
        for path in ("/v3/projects/unknown", "/v3/domains/unknown"):
            assert (await http.get(path)).status_code == 404

    @pytest.mark.parametrize(
        "path", ["/v3/auth/tokens", "/v3/auth/catalog", "/v3/auth/projects", "/v3/auth/domains", "/v3/projects/x"]
    )
    async def test_strangers_are_refused(self, path: str, http: httpx.AsyncClient) -> None:
        assert (await http.get(path, headers={"X-Subject-Token": "x"})).status_code == 401


def ahead(seconds: float, speed: float = 60.0) -> ScaledClock:
    """A clock that has run for so long that it is seconds ahead of the wall."""
    clock = ScaledClock(speed)
    clock.turn(clock.now() + seconds)
    return clock


CLOCKS: dict[str, Any] = {
    "still": VirtualClock,
    "sped up": lambda: ahead(5 * HOURS),
    "much": lambda: ahead(100 * 24 * HOURS, 1000.0),
}


class TestOtherClocks:
    """Programs that are not given the clock of the fake: they sign and log in by the time of their machine."""

    @pytest.mark.parametrize("clock", CLOCKS)
    async def test_a_permanent_key(self, clock: str) -> None:
        fake = FakeModelArts(clock=CLOCKS[clock]())
        with served(fake) as url:
            variables = fake.environment(url)
            key = variables["HUAWEICLOUD_SDK_AK"], variables["HUAWEICLOUD_SDK_SK"]
            credentials = AkSkCredentials(*key, auth_url=variables["OS_AUTH_URL"], project_id=PROJECT_ID)
            async with ModelArts(credentials, endpoint=url, retries=0) as client:
                await client.models.list()
                await asyncio.gather(*(client.models.list() for _ in range(5)))
        assert {call.status for call in fake.calls} == {200}
        assert fake.iam.counts["refused signatures"] == 0

    @pytest.mark.parametrize("clock", ["sped up", "much"])
    async def test_a_temporary_key_and_a_token_last_by_real_time(self, clock: str) -> None:
        fake = FakeModelArts(clock=CLOCKS[clock]())
        with served(fake) as url:
            for credentials in (TemporaryAkSkCredentials(fake.credentials(url)), fake.credentials(url)):
                async with ModelArts(credentials, endpoint=url, retries=0) as client:
                    await client.models.list()
                    fake.clock.turn(fake.clock.now() + 30 * HOURS)  # a minute at the speed of 1800
                    await client.models.list()
        assert {call.status for call in fake.calls} == {200}
        assert fake.iam.counts["tokens"] == 2
        assert fake.iam.counts["temporary keys"] == 1

    async def test_a_client_with_the_clock_of_the_fake(self) -> None:
        fake = FakeModelArts(clock=ahead(5 * HOURS))
        key = fake.iam.new_key()
        credentials = AkSkCredentials(key.access, key.secret, project_id=PROJECT_ID)
        async with fake.client(credentials=credentials, endpoint=ADDRESS) as client:
            await client.models.list()

    async def test_a_clock_that_is_wrong_by_both_is_refused(self) -> None:
        fake = FakeModelArts(clock=ahead(5 * HOURS))
        key = fake.iam.new_key()
        credentials = AkSkCredentials(key.access, key.secret, project_id=PROJECT_ID)
        wrong = VirtualClock(fake.clock.now() - 2 * HOURS)
        async with fake.client(credentials=credentials, endpoint=ADDRESS, clock=wrong) as client:
            with pytest.raises(AuthenticationFailed, match="set the clock of this machine"):
                await client.models.list()

    async def test_a_jump_of_the_clock_ends_tokens(self) -> None:
        fake = FakeModelArts(clock=ScaledClock(60))
        token = fake.iam.new_token(PROJECT_ID, fake.clock.login_time())
        headers = {"X-Auth-Token": token}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(fake.app), headers=headers) as http:
            assert (await http.get(f"{ADDRESS}/v1/{PROJECT_ID}/models")).status_code == 200
            fake.clock.advance(25 * HOURS)
            assert (await http.get(f"{ADDRESS}/v1/{PROJECT_ID}/models")).status_code == 401


class TestVariables:
    def test_they_name_keys_and_projects(self, fake: FakeModelArts) -> None:
        variables = fake.environment(ADDRESS)
        assert variables == fake.environment(ADDRESS)
        assert variables["OS_PROJECT_ID"] == variables["HUAWEICLOUD_SDK_PROJECT_ID"] == PROJECT_ID
        key = fake.iam.keys[variables["HUAWEICLOUD_SDK_AK"]]
        assert (key.secret, key.security_token) == (variables["HUAWEICLOUD_SDK_SK"], None)

    async def test_a_revoked_key_is_replaced(self, fake: FakeModelArts) -> None:
        before = fake.environment(ADDRESS)["HUAWEICLOUD_SDK_AK"]
        fake.iam.keys[before].revoked = True
        assert fake.environment(ADDRESS)["HUAWEICLOUD_SDK_AK"] != before

    @pytest.mark.parametrize("prefix", ["OS_", "HUAWEICLOUD_SDK_"])
    async def test_the_client_finds_the_fake(
        self, prefix: str, fake: FakeModelArts, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in [name for name in os.environ if name.startswith(("OS_", "HUAWEICLOUD_"))]:
            monkeypatch.delenv(name)
        with served(fake) as url:
            for name, value in fake.environment(url).items():
                if name.startswith(prefix):
                    monkeypatch.setenv(name, value)
            async with ModelArts(endpoint=url, retries=0) as client:
                assert await client.project_id() == PROJECT_ID
                await client.models.list()


class TestScripting:
    async def test_headers_of_failures_may_be_numbers(self, fake: FakeModelArts, http: httpx.AsyncClient) -> None:
        fake.fail("ListModels", status=429, headers={"Retry-After": 7, "X-Share": 0.5})
        await login(http, {"project": {"id": PROJECT_ID}})
        answer = await http.get(f"/v1/{PROJECT_ID}/models")
        assert (answer.headers["Retry-After"], answer.headers["X-Share"]) == ("7", "0.5")
        assert fake.snapshot()

    async def test_repeated_query_values(self, fake: FakeModelArts, http: httpx.AsyncClient) -> None:
        await login(http, {"project": {"id": PROJECT_ID}})
        await http.get(f"/v1/{PROJECT_ID}/models?a=1&a=2&b=x,y&c=true")
        for query in ({"a": [1, 2]}, {"a": 1}, {"a": "2"}, {"a": (2, 1)}, {"b": ["x", "y"]}, {"b": "x,y"}, {"c": True}):
            fake.assert_called("ListModels", query=query)
        wrong: tuple[dict[str, Any], ...] = (
            {"a": [1]},
            {"a": [1, 2, 3]},
            {"a": 3},
            {"a": []},
            {"b": "x"},
            {"c": [False]},
            {"d": None},
        )
        for query in wrong:
            with pytest.raises(AssertionError):
                fake.assert_called("ListModels", query=query)


def test_evolved_failures_keep_their_headers() -> None:
    assert evolve(Failure(503, headers={"Retry-After": 1}), status=500).headers == {"Retry-After": "1"}
