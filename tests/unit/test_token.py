"""Tokens: asked for once however many callers there are, renewed in time, and never shown."""

import asyncio
import copy
import json
import logging
import pickle
import traceback
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from aiomodelarts import (
    ApiError,
    AuthenticationFailed,
    ConfigurationError,
    ConnectFailed,
    DeadlineExceeded,
    DecodeError,
    ModelArts,
    ModelArtsError,
    PasswordCredentials,
    ServerError,
    TokenCredentials,
)
from aiomodelarts.core.auth.credentials.base import AuthContext
from aiomodelarts.core.auth.credentials.issued import Token
from aiomodelarts.core.http.transport import OutgoingRequest, ReceivedResponse, Transport
from aiomodelarts.credentials import from_environment

SECRET = "pass-word-that-nobody-may-see"
PASSCODE = "918273"
PROJECT = "0123456789abcdef0123456789abcdef"
DAY = 24 * 3600.0


def login(**changes: Any) -> PasswordCredentials:
    given = {"user_domain_name": "OTC00000000001000000000", "project_name": "eu-de_team", **changes}
    return PasswordCredentials("https://iam.test/v3", "jane", SECRET, **given)


class Cloud:
    """IAM and ModelArts behind one transport. What it takes and gives can be changed while it runs."""

    def __init__(self, clock: Any) -> None:
        self.clock = clock
        self.lifetime = DAY
        self.logins: list[httpx.Request] = []
        self.calls: list[httpx.Request] = []
        self.revoked: set[str] = set()
        self.failure: Any = None
        self.login_began = asyncio.Event()
        self.on_call: Any = None
        self.gate: asyncio.Event | None = None
        self.refuses_all = False
        self.unavailable = 0
        """How many calls end in a 503 after the second login."""
        self.token_fields: dict[str, Any] = {
            "project": {"id": PROJECT, "name": "eu-de_team"},
            "catalog": [
                {"type": "compute", "endpoints": [{"interface": "public", "url": "https://compute.test/v2"}]},
                {
                    "type": "modelartsv1",
                    "endpoints": [
                        {"interface": "admin", "url": "https://hidden.test/v1"},
                        {"interface": "public", "url": f"https://modelarts.catalog.test:8443/v1/{PROJECT}"},
                    ],
                },
            ],
        }

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "iam.test":
            return await self.log_in(request)
        self.calls.append(request)
        token = request.headers["X-Auth-Token"]
        if self.on_call is not None:
            await self.on_call(len(self.calls))
        await asyncio.sleep(0)
        if self.refuses_all or token in self.revoked:
            return httpx.Response(401, json={"error_code": "APIGW.0301", "error_msg": "token refused"})
        if self.unavailable and len(self.logins) > 1:
            self.unavailable -= 1
            return httpx.Response(503)
        return httpx.Response(200, json={"job_id": 7, "status": 8})

    async def log_in(self, request: httpx.Request) -> httpx.Response:
        self.logins.append(request)
        self.login_began.set()
        number = len(self.logins)
        if self.gate is not None:
            await self.gate.wait()
        if isinstance(self.failure, Exception):
            raise self.failure
        if self.failure is not None:
            return self.failure
        ends = datetime.fromtimestamp(self.clock.now() + self.lifetime, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        fields = {"expires_at": ends, **self.token_fields}
        return httpx.Response(201, json={"token": fields}, headers={"X-Subject-Token": f"token-{number}"})


@pytest.fixture
def cloud(clock) -> Cloud:
    return Cloud(clock)


@pytest.fixture
def logged_in(connect, cloud):
    """An open client that logs in with a password."""

    def logged_in(credentials: Any = None, **options: Any) -> Any:
        return connect(
            cloud,
            **{"credentials": credentials or login(), "project_id": None, "endpoint": None, "clock": cloud.clock}
            | options,
        )

    return logged_in


async def show(client: ModelArts) -> Any:
    return await client.visualization_jobs.get(7)


BODIES = [
    pytest.param(
        login(),
        {
            "auth": {
                "identity": {
                    "methods": ["password"],
                    "password": {
                        "user": {"name": "jane", "password": SECRET, "domain": {"name": "OTC00000000001000000000"}}
                    },
                },
                "scope": {"project": {"name": "eu-de_team"}},
            }
        },
        id="project-by-name",
    ),
    pytest.param(
        login(project_id=PROJECT, user_domain_name="other"),
        {
            "auth": {
                "identity": {
                    "methods": ["password"],
                    "password": {"user": {"name": "jane", "password": SECRET, "domain": {"name": "other"}}},
                },
                "scope": {"project": {"id": PROJECT}},
            }
        },
        id="project-by-id-goes-before-its-name",
    ),
    pytest.param(
        login(passcode=PASSCODE, user_domain_name="other"),
        {
            "auth": {
                "identity": {
                    "methods": ["password", "totp"],
                    "password": {"user": {"name": "jane", "password": SECRET, "domain": {"name": "other"}}},
                    "totp": {"user": {"name": "jane", "passcode": PASSCODE, "domain": {"name": "other"}}},
                },
                "scope": {"project": {"name": "eu-de_team"}},
            }
        },
        id="passcode",
    ),
]


@pytest.mark.parametrize(("credentials", "body"), BODIES)
async def test_the_token_request_is_what_iam_documents(cloud, logged_in, credentials, body):
    async with logged_in(credentials) as client:
        await show(client)

    [request] = cloud.logins
    assert (request.method, str(request.url)) == ("POST", "https://iam.test/v3/auth/tokens")
    assert request.headers["Content-Type"] == "application/json;charset=utf8"
    assert "X-Auth-Token" not in request.headers
    assert json.loads(request.content) == body


async def test_the_token_request_over_a_real_socket(serve, connect_to, reply):
    async def answering(seen, writer):
        if seen.target == "/v3/auth/tokens":
            token = {"token": {"project": {"id": PROJECT, "name": "eu-de"}}}
            writer.write(reply(json.dumps(token).encode(), status=201, headers={"X-Subject-Token": "token-1"}))
        else:
            writer.write(reply(b'{"job_id": 7}'))

    async with serve(answering) as wire:
        credentials = PasswordCredentials(
            f"{wire.url}/v3/", "jane", SECRET, user_domain_name="other", project_name="eu-de"
        )
        async with connect_to(wire.url, credentials=credentials, project_id=None) as client:
            await show(client)

    first, second = wire.requests
    assert json.loads(first.body)["auth"]["scope"] == {"project": {"name": "eu-de"}}
    assert second.headers["x-auth-token"] == "token-1"
    assert second.target == f"/v1/{PROJECT}/visualization-jobs/7"


@pytest.mark.parametrize(
    ("auth_url", "address"),
    [
        ("https://iam.test", "https://iam.test/v3/auth/tokens"),
        ("https://iam.test/", "https://iam.test/v3/auth/tokens"),
        ("https://iam.test/v3", "https://iam.test/v3/auth/tokens"),
        ("https://iam.test/v3/", "https://iam.test/v3/auth/tokens"),
        ("https://iam.test:443/v3", "https://iam.test/v3/auth/tokens"),
        ("https://iam.test/identity", "https://iam.test/identity/v3/auth/tokens"),
        ("iam.test/v3", "https://iam.test/v3/auth/tokens"),
        ("https://iam.test:5000", "https://iam.test:5000/v3/auth/tokens"),
    ],
)
async def test_the_address_of_iam_may_be_written_in_several_ways(cloud, logged_in, auth_url, address):
    credentials = PasswordCredentials(auth_url, "jane", SECRET, user_domain_name="other", project_name="eu-de")
    async with logged_in(credentials) as client:
        await show(client)

    assert [str(request.url) for request in cloud.logins] == [address]


async def test_the_token_of_the_header_is_what_calls_carry(cloud, logged_in):
    async with logged_in() as client:
        job = await show(client)
        await show(client)

    assert job.job_id == 7
    assert [call.headers["X-Auth-Token"] for call in cloud.calls] == ["token-1", "token-1"]
    assert len(cloud.logins) == 1


async def test_a_thousand_callers_of_a_cold_client_ask_for_one_token(cloud, logged_in):
    async with logged_in() as client:
        jobs = await asyncio.gather(*(show(client) for _ in range(1000)))

    assert {job.job_id for job in jobs} == {7}
    assert len(cloud.logins) == 1
    assert len(cloud.calls) == 1000


async def test_callers_that_are_cancelled_do_not_take_the_request_with_them(cloud, logged_in):
    cloud.gate = asyncio.Event()
    async with logged_in() as client:
        callers = [asyncio.create_task(show(client)) for _ in range(1000)]
        await cloud.login_began.wait()
        for caller in callers[:3]:
            caller.cancel()
        await asyncio.wait(callers[:3])
        cloud.gate.set()
        jobs = await asyncio.gather(*callers[3:])

    assert all(caller.cancelled() for caller in callers[:3])
    assert {job.job_id for job in jobs} == {7}
    assert len(cloud.logins) == 1


async def test_a_request_for_a_token_that_fails_with_nobody_waiting_is_no_noise(cloud, logged_in, caplog):
    cloud.gate = asyncio.Event()
    cloud.failure = httpx.Response(500)
    async with logged_in() as client:
        caller = asyncio.create_task(show(client))
        await cloud.login_began.wait()
        caller.cancel()
        await asyncio.wait([caller])
        cloud.gate.set()
        for _ in range(10):
            await asyncio.sleep(0)

        cloud.failure = None
        assert (await show(client)).job_id == 7

    assert len(cloud.logins) == 2
    assert not caplog.records


async def test_a_thousand_callers_of_an_expired_token_ask_for_one(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        cloud.clock.advance(DAY)
        cloud.gate = asyncio.Event()
        cloud.login_began.clear()
        callers = [asyncio.create_task(show(client)) for _ in range(1000)]
        await cloud.login_began.wait()
        for caller in callers[:3]:
            caller.cancel()
        await asyncio.wait(callers[:3])
        cloud.gate.set()
        await asyncio.gather(*callers[3:])

    assert all(caller.cancelled() for caller in callers[:3])
    assert len(cloud.logins) == 2
    assert [call.headers["X-Auth-Token"] for call in cloud.calls] == ["token-1"] + ["token-2"] * 997


# Where the two windows begin by how long a token lives, with the least and the most jitter.
WINDOWS = [
    (DAY, DAY - 600, DAY - 900, DAY - 120),
    (DAY / 2, DAY / 2 - 600, DAY / 2 - 900, DAY / 2 - 120),
    (2400, 2000, 1800, 2280),
    (1200, 1000, 900, 1100),
    (60, 50, 45, 55),
]


async def idle() -> None:
    """Let background tasks come to their end."""
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.mark.parametrize(("lifetime", "latest", "earliest", "_waits"), WINDOWS)
@pytest.mark.parametrize("most", [False, True])
async def test_a_token_is_renewed_ahead_of_its_end_while_calls_go_on(
    cloud, logged_in, monkeypatch, lifetime, latest, earliest, _waits, most
):
    monkeypatch.setattr("random.uniform", lambda low, high: high if most else low)
    cloud.lifetime = lifetime
    cloud.gate = asyncio.Event()
    cloud.gate.set()
    async with logged_in() as client:
        await show(client)
        cloud.clock.advance((earliest if most else latest) - 1)
        await show(client)
        assert len(cloud.logins) == 1

        cloud.clock.advance(1)
        cloud.gate.clear()
        await asyncio.gather(*(show(client) for _ in range(50)))
        # IAM has not answered, and nobody waited for it.
        assert len(cloud.logins) == 2
        assert {call.headers["X-Auth-Token"] for call in cloud.calls} == {"token-1"}

        cloud.gate.set()
        await idle()
        await show(client)
        assert len(cloud.logins) == 2
        assert cloud.calls[-1].headers["X-Auth-Token"] == "token-2"


async def test_workers_that_started_together_do_not_renew_together(cloud, logged_in):
    begun = 0
    for _ in range(20):
        async with logged_in() as client:
            await show(client)
            before = len(cloud.logins)
            cloud.clock.advance(DAY - 750)
            await show(client)
            await idle()
            begun += len(cloud.logins) - before

    # Half of them on average. The clock chooses the same in each run.
    assert 0 < begun < 20


@pytest.mark.parametrize(("lifetime", "_latest", "_earliest", "waits"), WINDOWS)
async def test_close_to_the_end_calls_wait_for_the_next_token(cloud, logged_in, lifetime, _latest, _earliest, waits):
    cloud.lifetime = lifetime
    async with logged_in() as client:
        await show(client)
        cloud.clock.advance(waits)
        await asyncio.gather(*(show(client) for _ in range(50)))

    assert len(cloud.logins) == 2
    assert {call.headers["X-Auth-Token"] for call in cloud.calls[1:]} == {"token-2"}


async def test_calls_close_to_the_end_join_the_request_that_is_under_way(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        cloud.gate = asyncio.Event()
        cloud.clock.advance(DAY - 600)
        await show(client)
        cloud.clock.advance(500)
        callers = [asyncio.create_task(show(client)) for _ in range(20)]
        await idle()
        assert not any(caller.done() for caller in callers)
        cloud.gate.set()
        await asyncio.gather(*callers)

    assert len(cloud.logins) == 2
    assert {call.headers["X-Auth-Token"] for call in cloud.calls[1:]} == {"token-1", "token-2"}


async def test_a_call_that_comes_late_does_not_ask_for_a_token_after_the_end(cloud, logged_in):
    """Such as one that paused between two attempts while the client was closed."""
    async with logged_in() as client:
        await client.aclose()
        with pytest.raises(ConfigurationError, match="the client was closed during the call"):
            await client._session.authenticator.authorize(OutgoingRequest("GET", "https://a.test", {}))

    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert not cloud.logins


async def test_closing_ends_a_renewal_in_the_background(cloud, logged_in, caplog):
    async with logged_in() as client:
        await show(client)
        cloud.gate = asyncio.Event()
        cloud.clock.advance(DAY - 600)
        await show(client)
        assert len(asyncio.all_tasks()) == 2

    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert not caplog.records


@pytest.mark.parametrize("expires_at", [None, "soon", 17, ""])
async def test_a_token_without_a_known_end_is_used_until_it_is_refused(cloud, logged_in, expires_at):
    cloud.token_fields["expires_at"] = expires_at
    async with logged_in() as client:
        await show(client)
        cloud.clock.advance(10 * DAY)
        await show(client)
        assert len(cloud.logins) == 1

        cloud.revoked.add("token-1")
        await show(client)
        assert len(cloud.logins) == 2


async def test_a_clock_that_is_ahead_does_not_ask_for_a_token_with_every_call(cloud, logged_in):
    cloud.token_fields["expires_at"] = "2020-01-01T00:00:00.000000Z"
    async with logged_in() as client:
        for _ in range(5):
            await show(client)

    assert len(cloud.logins) == 1


@pytest.mark.parametrize("ahead", [500, 100])
async def test_a_renewal_ahead_of_time_that_fails_leaves_the_old_token_in_use(cloud, logged_in, caplog, ahead):
    """Both while calls go on and while they wait for it: it is still good."""
    async with logged_in() as client:
        await show(client)
        cloud.clock.advance(DAY - ahead)
        cloud.failure = httpx.Response(503)
        await asyncio.gather(*(show(client) for _ in range(20)))
        await idle()
        # One failure is enough for a while: calls must not wait for IAM each time.
        cloud.clock.advance(30)
        await show(client)
        await idle()
        assert len(cloud.logins) == 2
        assert {call.headers["X-Auth-Token"] for call in cloud.calls} == {"token-1"}
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        assert "503" in caplog.text

        cloud.clock.advance(31)
        cloud.failure = None
        await show(client)
        await idle()
        await show(client)
        assert len(cloud.logins) == 3
        assert cloud.calls[-1].headers["X-Auth-Token"] == "token-3"


async def test_a_refused_token_is_not_used_again_when_it_cannot_be_renewed(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        cloud.revoked.add("token-1")
        cloud.failure = httpx.Response(503)
        for _ in range(2):
            with pytest.raises(ServerError):
                await show(client)

    assert (len(cloud.calls), len(cloud.logins)) == (2, 1 + 5 + 5)


async def test_a_token_that_is_over_is_not_used_when_it_cannot_be_renewed(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        cloud.clock.advance(DAY)
        cloud.failure = httpx.Response(503)
        with pytest.raises(ServerError):
            await show(client)

    assert len(cloud.calls) == 1


async def test_a_401_renews_once_and_repeats_once(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        cloud.revoked.add("token-1")
        job = await show(client)

    assert job.job_id == 7
    assert [call.headers["X-Auth-Token"] for call in cloud.calls] == ["token-1", "token-1", "token-2"]
    assert len(cloud.logins) == 2


async def test_a_second_401_raises(cloud, logged_in):
    cloud.refuses_all = True
    async with logged_in(retries=4) as client:
        with pytest.raises(AuthenticationFailed) as caught:
            await show(client)

    assert (caught.value.status, caught.value.code) == (401, "APIGW.0301")
    assert caught.value.operation == "ShowVisualizationJob"
    assert (len(cloud.calls), len(cloud.logins)) == (2, 2)
    assert not cloud.clock.slept


async def test_a_renewal_takes_no_retry_from_a_call(cloud, logged_in):
    async with logged_in(retries=1) as client:
        await show(client)
        cloud.revoked.add("token-1")
        cloud.unavailable = 1
        assert (await show(client)).job_id == 7

    assert len(cloud.calls) == 4


async def test_a_deadline_shows_no_fault_of_a_login_before(cloud, logged_in, monkeypatch, jump):
    sleep = cloud.clock.sleep

    async def mend(seconds: float) -> None:
        cloud.failure = None
        await sleep(seconds)

    monkeypatch.setattr(cloud.clock, "sleep", mend)
    cloud.failure = httpx.Response(503)
    async with logged_in() as client:
        await show(client)
        cloud.clock.advance(DAY)
        cloud.gate = asyncio.Event()
        cloud.login_began.clear()
        late = asyncio.create_task(show(client.with_options(deadline=5.0)))
        await cloud.login_began.wait()
        await jump(6.0)
        with pytest.raises(DeadlineExceeded) as caught:
            await late

    assert len(cloud.logins) == 3
    assert "503" not in "".join(traceback.format_exception(caught.value))


async def test_the_project_of_the_client_takes_precedence_over_that_of_the_token(cloud, logged_in):
    async with logged_in(project_id="e" * 32) as client:
        await show(client)
        assert await client.project_id() == "e" * 32

    assert f"/v1/{'e' * 32}/" in cloud.calls[0].url.path


async def failures(client: ModelArts, count: int) -> set[type]:
    ends = []
    for _ in range(count):
        ends += await asyncio.gather(show(client), return_exceptions=True)
    return {type(end) for end in ends}


@pytest.mark.parametrize("together", [1, 30])
async def test_lasting_401s_do_not_cost_a_login_a_call(cloud, logged_in, together):
    cloud.refuses_all = True
    async with logged_in() as client:
        for _ in range(20):
            ends = await asyncio.gather(*(show(client) for _ in range(together)), return_exceptions=True)
            assert {type(end) for end in ends} == {AuthenticationFailed}
        assert len(cloud.logins) == 2

        # One further login after 10, 20, 40 and each 60 seconds.
        for seconds, logins in ((9.9, 2), (0.2, 3), (19.9, 3), (0.2, 4), (39.9, 4), (0.2, 5), (59.9, 5), (0.2, 6)):
            cloud.clock.advance(seconds)
            assert await failures(client, 5) == {AuthenticationFailed}
            assert len(cloud.logins) == logins
        cloud.clock.advance(3600.0)
        cloud.refuses_all = False
        assert (await show(client)).job_id == 7


async def test_a_user_whose_rights_are_mended_need_not_wait(cloud, logged_in):
    cloud.refuses_all = True
    async with logged_in() as client:
        assert await failures(client, 3) == {AuthenticationFailed}
        cloud.refuses_all = False
        assert (await show(client)).job_id == 7
        assert len(cloud.logins) == 2

        # Even if the token has ended meanwhile, it is renewed within the longest pause.
        cloud.revoked = {"token-1", "token-2"}
        cloud.clock.advance(60.1)
        assert (await show(client)).job_id == 7
        assert len(cloud.logins) == 3


async def test_a_late_401_for_an_old_token_is_repeated_with_a_newer_one_during_the_pause(cloud, logged_in):
    cloud.refuses_all, cloud.lifetime = True, 6.0
    late, go_on = asyncio.Event(), asyncio.Event()

    async def on_call(number: int) -> None:
        if number == 3:
            late.set()
            await go_on.wait()

    async with logged_in() as client:
        assert await failures(client, 1) == {AuthenticationFailed}
        cloud.refuses_all, cloud.on_call = False, on_call
        call = asyncio.create_task(show(client))
        await late.wait()
        cloud.clock.advance(7.0)
        assert (await show(client)).job_id == 7
        cloud.revoked.add("token-2")
        go_on.set()
        assert (await call).job_id == 7

    assert len(cloud.logins) == 3


async def test_a_renewal_that_failed_is_tried_again_after_a_minute_whatever_the_time_of_day(
    cloud, logged_in, monkeypatch
):
    now = cloud.clock.now
    monkeypatch.setattr(cloud.clock, "now", lambda: now() + 1000)
    async with logged_in(retries=0) as client:
        await show(client)
        cloud.clock.advance(DAY - 500)
        cloud.failure = httpx.Response(503)
        await show(client)
        await idle()
        assert len(cloud.logins) == 2
        cloud.failure = None
        monkeypatch.setattr(cloud.clock, "now", lambda: now() + 1100)
        await show(client)
        assert len(cloud.logins) == 2
        cloud.clock.advance(61.0)
        await show(client)
        await idle()

    assert len(cloud.logins) == 3


async def test_tokens_that_are_revoked_one_after_the_other_are_all_renewed(cloud, logged_in):
    """Each new one was accepted, so nothing speaks against another login."""
    async with logged_in() as client:
        for number in range(1, 9):
            assert (await show(client)).job_id == 7
            cloud.revoked.add(f"token-{number}")
        assert (await show(client)).job_id == 7

    assert len(cloud.logins) == 9


async def test_a_new_token_that_ends_before_it_is_looked_at_is_renewed_by_the_next_call(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        cloud.revoked.add("token-1")

        async def on_call(number: int) -> None:
            if number == 3:
                cloud.revoked.add("token-2")
                cloud.clock.advance(2 * DAY)

        cloud.on_call = on_call
        with pytest.raises(AuthenticationFailed):
            await show(client)
        assert (await show(client)).job_id == 7

    assert len(cloud.logins) == 3


async def test_a_password_that_iam_refuses_again_and_again_is_not_sent_with_each_call(cloud, logged_in):
    """Five refusals in a row may lock the user."""
    cloud.failure = httpx.Response(401, json={"error": {"code": 401, "message": "wrong password"}})
    async with logged_in() as client:
        assert await failures(client, 20) == {AuthenticationFailed}
        assert len(cloud.logins) == 2
        cloud.clock.advance(9.9)
        assert await failures(client, 2) == {AuthenticationFailed}
        assert len(cloud.logins) == 2

        cloud.failure = None
        cloud.clock.advance(0.2)
        assert (await show(client)).job_id == 7
        assert len(cloud.logins) == 3

        # What was accepted is trusted again.
        cloud.failure = httpx.Response(401, json={"error": {"code": 401, "message": "wrong password"}})
        cloud.clock.advance(2 * DAY)
        assert await failures(client, 5) == {AuthenticationFailed}
        assert len(cloud.logins) == 5
    assert not cloud.clock.slept


async def test_each_refusal_is_an_error_of_its_own(cloud, logged_in):
    cloud.failure = httpx.Response(401, json={"error": {"code": 401, "message": "wrong password"}})
    errors, depths = [], set()
    async with logged_in() as client:
        for number in range(9):
            with pytest.raises(AuthenticationFailed, match=r"^CreateToken: HTTP 401 401: wrong password$") as caught:
                await show(client)
            errors.append(caught.value)
            if number >= 2:
                kept = client._session.authenticator._tokens._refusal
                depths.add(len(traceback.extract_tb(kept.__traceback__)))

    assert len({id(error) for error in [*errors, kept]}) == 10
    # One error that is raised again and again would keep more and more frames.
    assert len(depths) == 1


async def test_a_post_is_repeated_after_a_401_too(cloud, logged_in):
    """Who was refused at the door has executed nothing."""
    async with logged_in() as client:
        await show(client)
        cloud.revoked.add("token-1")
        await client.visualization_jobs.create(job_name="board", train_url="/bucket/logs/")

    assert [call.method for call in cloud.calls] == ["GET", "POST", "POST"]
    assert cloud.calls[1].content == cloud.calls[2].content


async def test_fifty_callers_with_a_401_renew_once(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        cloud.revoked.add("token-1")
        await asyncio.gather(*(show(client) for _ in range(50)))

    assert len(cloud.logins) == 2
    assert [call.headers["X-Auth-Token"] for call in cloud.calls[1:]].count("token-2") == 50


async def test_a_late_401_for_an_old_token_does_not_renew_again(cloud, logged_in):
    """Whose refusal comes after another caller renewed finds a newer token at hand."""
    held = asyncio.Event()

    async def on_call(number: int) -> None:
        if number == 2:
            await held.wait()

    async with logged_in() as client:
        await show(client)
        cloud.revoked.add("token-1")
        cloud.calls.clear()
        cloud.on_call = on_call
        quick, late = (asyncio.create_task(show(client)) for _ in range(2))
        await quick
        assert not late.done()
        held.set()
        await late

    assert [call.headers["X-Auth-Token"] for call in cloud.calls] == ["token-1", "token-1", "token-2", "token-2"]
    assert len(cloud.logins) == 2


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.Response(401, json={"error": {"code": 401, "message": "wrong password"}}), AuthenticationFailed),
        (httpx.Response(503), ServerError),
        (httpx.Response(200, text="<html>sign in</html>"), DecodeError),
        (httpx.Response(201, json={"token": {}}), DecodeError),
        (httpx.Response(201, json=[], headers={"X-Subject-Token": "t"}), DecodeError),
        (httpx.ConnectError("refused"), ConnectFailed),
    ],
)
async def test_a_login_that_fails_frees_all_callers_with_the_cause_and_the_next_call_tries_again(
    cloud, logged_in, failure, kind
):
    cloud.gate = asyncio.Event()
    cloud.failure = failure
    async with logged_in(retries=0) as client:
        callers = [asyncio.create_task(show(client)) for _ in range(20)]
        await cloud.login_began.wait()
        cloud.gate.set()
        results = await asyncio.gather(*callers, return_exceptions=True)
        assert {type(result) for result in results} == {kind}
        assert len(cloud.logins) == 1
        assert not cloud.calls

        cloud.failure = None
        assert (await show(client)).job_id == 7
        assert len(cloud.logins) == 2


async def test_a_renewal_after_a_401_that_fails_raises_its_cause(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        cloud.revoked.add("token-1")
        cloud.failure = httpx.Response(401, json={"error": {"code": 401, "message": "wrong password"}})
        results = await asyncio.gather(*(show(client) for _ in range(10)), return_exceptions=True)
        assert {str(result) for result in results} == {"CreateToken: HTTP 401 401: wrong password"}
        assert len(cloud.logins) == 2

        cloud.failure = None
        await show(client)
        assert len(cloud.logins) == 3


async def test_closing_while_a_token_is_asked_for_tells_those_who_wait(cloud, logged_in):
    cloud.gate = asyncio.Event()
    async with logged_in() as client:
        callers = [asyncio.create_task(show(client)) for _ in range(3)]
        await cloud.login_began.wait()
        await client.aclose()
        results = await asyncio.gather(*callers, return_exceptions=True)

    assert {type(result) for result in results} == {ConfigurationError}
    assert {str(result) for result in results} == {"the client was closed while it requested a token"}


async def test_a_passcode_is_sent_once(cloud, logged_in):
    async with logged_in(login(passcode=PASSCODE)) as client:
        await show(client)
        cloud.revoked.add("token-1")
        with pytest.raises(AuthenticationFailed, match="passcode was already used"):
            await show(client)

    assert len(cloud.logins) == 1


async def test_a_token_by_passcode_is_used_until_its_end(cloud, logged_in):
    async with logged_in(login(passcode=PASSCODE)) as client:
        await show(client)
        cloud.clock.advance(DAY - 1)
        await show(client)
        cloud.clock.advance(1)
        with pytest.raises(AuthenticationFailed, match="passcode"):
            await show(client)

    assert len(cloud.calls) == 2


async def test_a_call_is_repeated_while_iam_can_not_be_reached(cloud, logged_in):
    class Reviving(type(cloud.clock)):
        async def sleep(self, seconds: float) -> None:
            await super().sleep(seconds)
            if len(self.slept) == 2:
                cloud.failure = None

    clock = Reviving()
    cloud.failure = httpx.ConnectError("refused")
    async with logged_in(clock=clock) as client:
        await client.visualization_jobs.stop(7)

    assert [call.method for call in cloud.calls] == ["POST"]
    assert len(cloud.logins) == 3
    assert len(clock.slept) == 2


async def test_a_call_gives_up_when_iam_stays_away(cloud, logged_in):
    cloud.failure = httpx.ConnectError("refused")
    async with logged_in(retries=2) as client:
        with pytest.raises(ConnectFailed, match=r"POST https://iam\.test/v3/auth/tokens"):
            await client.visualization_jobs.stop(7)

    assert cloud.calls == []
    assert len(cloud.logins) == 3


async def test_a_passcode_that_was_not_sent_can_be_sent_again(cloud, logged_in):
    cloud.failure = httpx.ConnectError("refused")
    async with logged_in(login(passcode=PASSCODE), retries=0) as client:
        with pytest.raises(ConnectFailed):
            await show(client)
        cloud.failure = None
        await show(client)

    assert len(cloud.logins) == 2


async def test_the_catalog_tells_scheme_and_host(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        assert await client.project_id() == PROJECT

    assert str(cloud.calls[0].url) == f"https://modelarts.catalog.test:8443/v1/{PROJECT}/visualization-jobs/7"


@pytest.mark.parametrize(
    ("catalog", "name", "options", "host"),
    [
        ([], "eu-de_team", {}, "modelarts.eu-de.otc.t-systems.com"),
        ([], "eu-nl", {}, "modelarts.eu-nl.otc.t-systems.com"),
        (None, "eu-de_a_b", {}, "modelarts.eu-de.otc.t-systems.com"),
        ([{"type": "compute", "endpoints": None}], "eu-de", {}, "modelarts.eu-de.otc.t-systems.com"),
        ([{"type": "modelarts", "endpoints": [{"url": ""}]}], "eu-de", {}, "modelarts.eu-de.otc.t-systems.com"),
        ([{"type": "modelarts", "endpoints": [{"url": 5}]}], "eu-de", {}, "modelarts.eu-de.otc.t-systems.com"),
        ([{"type": "modelarts", "endpoints": [{"url": "https://a.test/v1"}]}], "eu-de", {}, "a.test"),
        ([], "eu-de_team", {"region": "eu-nl"}, "modelarts.eu-nl.otc.t-systems.com"),
        ([], "cn-north-4", {}, "modelarts.cn-north-4.myhuaweicloud.com"),
        ([], "eu-de", {"region": "ap-southeast-3"}, "modelarts.ap-southeast-3.myhuaweicloud.com"),
        (
            [{"type": "modelarts", "endpoints": [{"url": "https://catalog.test/v1"}]}],
            "cn-north-4",
            {"region": "cn-north-4", "project_id": PROJECT},
            "catalog.test",
        ),
        ([], "eu-de_team", {"endpoint": "https://own.test/ignored/path?and=query"}, "own.test"),
        (
            [{"type": "modelartsv2", "endpoints": [{"url": "https://catalog.test/v2"}]}],
            "eu-de",
            {"endpoint": "https://own.test"},
            "own.test",
        ),
    ],
)
async def test_the_endpoint_comes_from_the_argument_the_catalog_or_the_name_of_the_project(
    cloud, logged_in, catalog, name, options, host
):
    cloud.token_fields |= {"catalog": catalog, "project": {"id": PROJECT, "name": name}}
    async with logged_in(**options) as client:
        await show(client)

    assert cloud.calls[0].url.host == host
    assert cloud.calls[0].url.path == f"/v1/{PROJECT}/visualization-jobs/7"


@pytest.mark.parametrize("url", ["https://[::1/", "https://[modelarts/v1", "https://modelarts.test]/v1"])
async def test_an_endpoint_in_the_catalog_that_is_no_address_is_told_to_who_needs_it(cloud, logged_in, url):
    cloud.token_fields["catalog"] = [{"type": "modelarts", "endpoints": [{"url": url}]}]
    async with logged_in() as client:
        with pytest.raises(ConfigurationError) as caught:
            await show(client)
    async with logged_in(endpoint="https://own.test") as client:
        await show(client)

    told = f"the endpoint in the service catalog {url!r} is not a valid URL; pass one such as https://modelarts.example.com"
    assert str(caught.value) == told
    assert cloud.calls[0].url.host == "own.test"


@pytest.mark.parametrize("auth_url", ["https://[::1/", "[::1/v3"])
def test_an_address_of_iam_that_is_none_is_told(auth_url):
    credentials = PasswordCredentials(auth_url, "jane", SECRET, user_domain_name="other", project_name="eu-de")
    with pytest.raises(ConfigurationError, match=r"auth_url 'https://\[::1/.*' is not a valid URL"):
        ModelArts(credentials)


async def test_the_project_and_the_region_may_come_from_the_environment(cloud, logged_in, monkeypatch):
    monkeypatch.setenv("OS_REGION_NAME", "eu-nl")
    cloud.token_fields = {}
    monkeypatch.setenv("OS_PROJECT_ID", "from-environment")
    async with logged_in() as client:
        await show(client)

    assert str(cloud.calls[0].url) == (
        "https://modelarts.eu-nl.otc.t-systems.com/v1/from-environment/visualization-jobs/7"
    )


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "the project ID is unknown; pass project_id= or set OS_PROJECT_ID"),
        (
            {"project": {"id": PROJECT, "name": "eu-ch2"}},
            "the endpoint of ModelArts in eu-ch2 is not documented; pass endpoint=",
        ),
        ({"project": {"id": PROJECT}}, "the endpoint is not known; pass region= or endpoint=, or set OS_REGION_NAME"),
    ],
)
async def test_what_nobody_knows_is_named(cloud, logged_in, fields, message):
    cloud.token_fields = fields
    async with logged_in() as client:
        with pytest.raises(ConfigurationError) as caught:
            await show(client)

    assert str(caught.value) == message
    assert not cloud.calls


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"auth_url": ""}, "auth_url is empty"),
        ({"username": ""}, "username is empty"),
        ({"password": ""}, "password is empty"),
        ({"user_domain_name": ""}, "user_domain_name is empty"),
        ({"project_name": None}, "pass project_name or project_id"),
        ({"project_name": ""}, "pass project_name or project_id"),
        ({"project_name": "MOS"}, "project MOS belongs to object storage"),
    ],
)
def test_a_login_that_cannot_work_is_refused_at_once(change, message):
    given = {
        "auth_url": "https://iam.test",
        "username": "jane",
        "password": SECRET,
        "user_domain_name": "other",
        "project_name": "eu-de",
    }
    with pytest.raises(ConfigurationError, match=message) as caught:
        PasswordCredentials(**{**given, **change})

    assert SECRET not in str(caught.value)


async def test_a_ready_token_is_sent_as_it_is(cloud, connect):
    async with connect(cloud, credentials=TokenCredentials("mine")) as client:
        await show(client)

    assert cloud.calls[0].headers["X-Auth-Token"] == "mine"
    assert not cloud.logins


@pytest.mark.parametrize("as_datetime", [False, True])
async def test_a_ready_token_that_is_over_is_not_sent(cloud, clock, connect, as_datetime):
    ends = clock.now() + 60
    expires_at = datetime.fromtimestamp(ends, UTC) if as_datetime else ends
    async with connect(cloud, credentials=TokenCredentials("mine", expires_at=expires_at), clock=clock) as client:
        await show(client)
        clock.advance(59)
        await show(client)
        clock.advance(1)
        with pytest.raises(AuthenticationFailed, match="has expired"):
            await show(client)

    assert len(cloud.calls) == 2


def test_an_empty_token_is_refused():
    with pytest.raises(ConfigurationError, match="the token is empty"):
        TokenCredentials("")


async def test_a_ready_token_that_is_refused_raises_without_a_second_try(cloud, connect):
    cloud.refuses_all = True
    async with connect(cloud, credentials=TokenCredentials("mine")) as client:
        with pytest.raises(AuthenticationFailed, match="token refused"):
            await show(client)

    assert len(cloud.calls) == 1
    assert not cloud.clock.slept


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"project_id": None, "endpoint": "https://own.test"}, "the project ID is unknown"),
        ({"project_id": PROJECT, "endpoint": None}, "the endpoint is not known"),
    ],
)
async def test_a_ready_token_needs_project_and_endpoint(cloud, connect, options, message):
    async with connect(cloud, credentials=TokenCredentials("mine"), **options) as client:
        with pytest.raises(ConfigurationError, match=message):
            await show(client)


CREDENTIALS = [
    pytest.param(login(), [SECRET], id="password"),
    pytest.param(login(passcode=PASSCODE, project_id=PROJECT), [SECRET, PASSCODE], id="passcode"),
    pytest.param(TokenCredentials("mine-alone", expires_at=1.5), ["mine-alone"], id="token"),
    pytest.param(
        TokenCredentials("mine-alone", expires_at=datetime(2026, 1, 1, tzinfo=UTC)), ["mine-alone"], id="date"
    ),
]


@pytest.mark.parametrize(("credentials", "secrets"), CREDENTIALS)
def test_credentials_pickle_copy_and_compare(credentials, secrets):
    for twin in (
        pickle.loads(pickle.dumps(credentials)),  # noqa: S301  # made here
        copy.copy(credentials),
        copy.deepcopy(credentials),
    ):
        assert twin == credentials
        assert hash(twin) == hash(credentials)
        assert repr(twin) == repr(credentials)
        assert all(secret not in repr(twin) for secret in secrets)
    assert credentials != TokenCredentials("other")
    assert credentials != login(project_name="other")


@pytest.mark.parametrize(("credentials", "secrets"), CREDENTIALS)
def test_credentials_and_clients_do_not_show_secrets(credentials, secrets):
    client = ModelArts(credentials, project_id=PROJECT, region="eu-de")

    for shown in (repr(credentials), str(credentials), f"{credentials}", repr(client), str(client), repr([client])):
        assert all(secret not in shown for secret in secrets)
    assert "'***'" in repr(credentials)


def everything_said_by(error: BaseException) -> str:
    """All that logs and tools for errors would show of an exception and of those behind it."""
    said = ["".join(traceback.format_exception(error))]
    behind: BaseException | None = error
    while behind is not None:
        said += [repr(behind), str(behind), repr(behind.args), repr(vars(behind))]
        behind = behind.__cause__ or behind.__context__
    return "\n".join(said)


GARBAGE = {
    "reset": b"",
    "no-http": b"garbage\r\n\r\n",
    "broken-header": b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
    "truncated": b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}",
    "no-gzip": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Encoding: gzip\r\n\r\n{}",
    "refused": b"HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\n{}",
    "broken": b"HTTP/1.1 500 No\r\nContent-Length: 2\r\n\r\n{}",
}


@pytest.mark.parametrize("answer", GARBAGE.values(), ids=GARBAGE)
@pytest.mark.parametrize("broken", ["iam", "service"])
async def test_secrets_are_in_no_log_and_no_exception(serve, connect_to, reply, caplog, answer, broken):
    async def answering(seen, writer):
        to_iam = seen.target == "/v3/auth/tokens"
        if to_iam == (broken == "iam"):
            writer.write(answer)
            writer.close()
        elif to_iam:
            body = json.dumps({"token": {"project": {"id": PROJECT}}}).encode()
            writer.write(reply(body, status=201, headers={"X-Subject-Token": "token-that-is-secret"}))
        else:
            writer.write(reply())

    caplog.set_level(logging.DEBUG)
    async with serve(answering) as wire:
        credentials = PasswordCredentials(
            wire.url, "jane", SECRET, user_domain_name="other", project_name="eu-de", passcode=None
        )
        async with connect_to(wire.url, credentials=credentials, project_id=None, retries=1) as client:
            with pytest.raises(ModelArtsError) as caught:
                await show(client)

    said = everything_said_by(caught.value) + caplog.text + repr([vars(record) for record in caplog.records])
    assert SECRET not in said
    assert "token-that-is-secret" not in said
    assert SECRET.encode() not in pickle.dumps(caught.value)
    assert b"token-that-is-secret" not in pickle.dumps(caught.value)


async def test_secrets_are_in_no_log_of_calls_that_work(cloud, logged_in, caplog):
    caplog.set_level(logging.DEBUG)
    async with logged_in() as client:
        await show(client)
        cloud.revoked.add("token-1")
        await show(client)

    said = caplog.text + repr([vars(record) for record in caplog.records])
    assert SECRET not in said
    assert "token-1" not in said
    assert "token-2" not in said


def test_what_travels_inside_does_not_show_secrets_either():
    request = OutgoingRequest("GET", "https://a.test/v1", {"X-Auth-Token": "hidden"}, b"hidden")
    answer = ReceivedResponse(201, {"X-Subject-Token": "hidden"}, b"hidden")

    assert "hidden" not in repr(request) + repr(answer)
    assert "https://a.test/v1" in repr(request)
    assert "201" in repr(answer)


async def test_the_live_side_does_not_show_secrets(clock):
    token = Token(value="hidden", expires_at=None, issued_at=clock.now())
    context = AuthContext(Transport(), clock, 60.0)

    shown = repr(token) + repr(context) + repr(login().authenticator(context)) + repr(TokenCredentials("hidden"))

    assert token.value == "hidden"
    assert "hidden" not in shown
    assert SECRET not in shown


COMPLETE = {
    "OS_AUTH_URL": "https://iam.test/v3",
    "OS_USERNAME": "jane",
    "OS_PASSWORD": SECRET,
    "OS_USER_DOMAIN_NAME": "other",
    "OS_PROJECT_NAME": "eu-de",
}


def without(*names: str, **more: str) -> dict[str, str]:
    return {name: value for name, value in COMPLETE.items() if name not in names} | more


PASSWORD = PasswordCredentials("https://iam.test/v3", "jane", SECRET, user_domain_name="other", project_name="eu-de")
FOUND = [
    pytest.param(COMPLETE, PASSWORD, id="password"),
    pytest.param({"OS_TOKEN": "mine"}, TokenCredentials("mine"), id="token"),
    pytest.param({"OS_AUTH_TOKEN": "mine"}, TokenCredentials("mine"), id="auth-token"),
    pytest.param({"OS_TOKEN": "", "OS_AUTH_TOKEN": "mine"}, TokenCredentials("mine"), id="empty-is-absent"),
    pytest.param({**COMPLETE, "OS_TOKEN": "mine"}, TokenCredentials("mine"), id="token-before-password"),
    pytest.param(without("OS_USER_DOMAIN_NAME", OS_PROJECT_DOMAIN_NAME="other"), PASSWORD, id="domain-of-the-project"),
    pytest.param(without("OS_USER_DOMAIN_NAME", OS_DOMAIN_NAME="other"), PASSWORD, id="domain"),
    pytest.param(without("OS_USER_DOMAIN_NAME", OS_DEFAULT_DOMAIN="other"), PASSWORD, id="default-domain"),
    pytest.param(without("OS_PROJECT_NAME", OS_TENANT_NAME="eu-de"), PASSWORD, id="tenant"),
    pytest.param(
        without("OS_PROJECT_NAME", OS_PROJECT_ID=PROJECT),
        PasswordCredentials("https://iam.test/v3", "jane", SECRET, user_domain_name="other", project_id=PROJECT),
        id="project-id",
    ),
    pytest.param(
        without("OS_PROJECT_NAME", OS_TENANT_ID=PROJECT),
        PasswordCredentials("https://iam.test/v3", "jane", SECRET, user_domain_name="other", project_id=PROJECT),
        id="tenant-id",
    ),
    pytest.param(
        {**COMPLETE, "OS_PASSCODE": PASSCODE},
        PasswordCredentials(
            "https://iam.test/v3", "jane", SECRET, user_domain_name="other", project_name="eu-de", passcode=PASSCODE
        ),
        id="passcode",
    ),
]


@pytest.mark.parametrize(("variables", "credentials"), FOUND)
def test_credentials_from_the_environment(variables, credentials, monkeypatch):
    assert from_environment(variables) == credentials

    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert from_environment() == credentials
    assert repr(credentials) in repr(ModelArts())


MISSING = [
    *((without(name), name) for name in COMPLETE if name != "OS_PROJECT_NAME"),
    (without("OS_PROJECT_NAME"), "OS_PROJECT_NAME or OS_PROJECT_ID"),
    (without("OS_PROJECT_NAME", "OS_AUTH_URL"), "OS_AUTH_URL, OS_PROJECT_NAME or OS_PROJECT_ID"),
    ({"OS_USERNAME": "jane"}, "OS_AUTH_URL, OS_PASSWORD, OS_USER_DOMAIN_NAME, OS_PROJECT_NAME or OS_PROJECT_ID"),
    ({"OS_PASSWORD": SECRET}, "OS_AUTH_URL, OS_USERNAME, OS_USER_DOMAIN_NAME, OS_PROJECT_NAME or OS_PROJECT_ID"),
    ({**COMPLETE, "OS_PASSWORD": ""}, "OS_PASSWORD"),
]


@pytest.mark.parametrize(("variables", "names"), MISSING)
def test_each_missing_variable_is_named(variables, names):
    with pytest.raises(ConfigurationError) as caught:
        from_environment(variables)

    assert str(caught.value) == f"the credentials in the environment are incomplete; set {names}"


@pytest.mark.parametrize("variables", [{}, {"OS_AUTH_URL": "https://iam.test"}, {"OS_TOKEN": ""}, {"OS_REGION": "x"}])
def test_an_environment_without_credentials_says_what_to_set(variables):
    with pytest.raises(ConfigurationError, match="no credentials in the environment; set OS_TOKEN, or OS_AUTH_URL"):
        from_environment(variables)


def test_project_mos_of_the_environment_is_refused():
    with pytest.raises(ConfigurationError, match="MOS"):
        from_environment({**COMPLETE, "OS_PROJECT_NAME": "MOS"})


def test_an_error_of_iam_is_an_api_error():
    """So that one `except` catches both."""
    assert issubclass(AuthenticationFailed, ApiError)
