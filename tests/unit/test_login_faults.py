"""Logins while IAM fails: one request for all callers is repeated, within bounds, and never one that was refused."""

import asyncio
import logging
import pickle
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from attrs import evolve

from aiomodelarts import (
    AgencyCredentials,
    AkSkCredentials,
    ApiError,
    AuthenticationFailed,
    BadRequest,
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    DeadlineExceeded,
    DecodeError,
    EcsMetadataCredentials,
    ModelArtsError,
    NotFound,
    OidcCredentials,
    PasswordCredentials,
    PermissionDenied,
    RateLimited,
    RequestTimeout,
    ServerError,
    TemporaryAkSkCredentials,
    TokenCredentials,
)
from aiomodelarts.testing import PROJECT_ID, PROJECT_NAME, FakeIam, VirtualClock
from aiomodelarts.testing.iam import Agency
from tests.unit.untrusted_server import untrusted

IAM = "https://iam.test/v3"
METADATA = "http://169.254.169.254"
DAY = 24 * 3600.0
PASSCODE = "918273"
Fault = Callable[[], httpx.Response | Exception]


def status(number: int, **headers: str) -> Fault:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda: httpx.Response(number, headers=named, json={"error": {"code": number, "message": "no"}})


def raised(kind: type[httpx.TransportError]) -> Fault:
    return lambda: kind("fault")


REFUSED, LOST, SLOW = raised(httpx.ConnectError), raised(httpx.ReadError), raised(httpx.ReadTimeout)


class Cloud:
    """The fake IAM, which fails as it is told, and a service that takes whatever it gave out."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        fake = FakeIam(clock=clock, endpoint="https://modelarts.test")
        self.iam = fake.iam
        self.iam.agencies.append(Agency("operators", "their-account", {PROJECT_NAME: "a" * 32}))
        self.iam.providers["company"] = {"the-id-token"}
        self.faults: list[Fault | None] = []
        self.stays: Fault | None = None
        self.requests: list[str] = []
        self.calls = 0
        self.revoked: set[str] = set()
        self.fails = False
        self._app = httpx.ASGITransport(fake.app)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "modelarts.test":
            await asyncio.sleep(0)
            self.calls += 1
            if request.headers.get("X-Auth-Token") in self.revoked:
                return httpx.Response(401, json={"error_code": "APIGW.0301", "error_msg": "refused"})
            return httpx.Response(400 if self.fails else 200, json={"job_id": 7})
        self.requests.append(request.url.path)
        await asyncio.sleep(0)
        fault = self.faults.pop(0) if self.faults else self.stays
        if fault is not None:
            failure = fault()
            if isinstance(failure, Exception):
                raise failure
            return failure
        return await self._app.handle_async_request(request)


def login(**changes: Any) -> PasswordCredentials:
    given = {"user_domain_name": "OTC00000000001000000000", "project_name": PROJECT_NAME, **changes}
    return PasswordCredentials(IAM, "demo", "demo-password", **given)


def with_passcode(cloud: Cloud) -> PasswordCredentials:
    cloud.iam.user = evolve(cloud.iam.user, passcode=PASSCODE)
    return login(passcode=PASSCODE)


@pytest.fixture
def cloud(clock: VirtualClock) -> Cloud:
    return Cloud(clock)


@pytest.fixture
def logged_in(connect: Any, cloud: Cloud) -> Any:
    """An open client that logs in with a password, or as it is told."""

    @asynccontextmanager
    async def logged_in(credentials: Any = None, **options: Any) -> AsyncIterator[Any]:
        given = {"credentials": credentials or login(), "project_id": None, "endpoint": None, "clock": cloud.clock}
        async with connect(cloud, **{**given, **options}) as client:
            yield client

    return logged_in


async def show(client: Any) -> Any:
    return (await client.visualization_jobs.get(7)).job_id


# --- what is repeated ---


@pytest.mark.parametrize("callers", [1, 1000])
@pytest.mark.parametrize("before", ["cold", "expired", "refused"])
async def test_callers_outlast_two_faults_of_iam_with_three_requests(cloud, logged_in, callers, before):
    async with logged_in() as client:
        if before != "cold":
            await show(client)
            cloud.requests.clear()
        if before == "expired":
            cloud.clock.advance(DAY)
        if before == "refused":
            cloud.revoked = set(cloud.iam.tokens)
        cloud.faults = [status(503), status(503)]
        jobs = await asyncio.gather(*(show(client) for _ in range(callers)))

    assert set(jobs) == {7}
    assert len(cloud.requests) == 3
    assert len(cloud.clock.slept) == 2


FAULTS: dict[str, tuple[Fault, type[ModelArtsError], bool, bool]] = {
    # the fault, its error, whether a login is repeated, whether one with a passcode is
    "refused connection": (REFUSED, ConnectFailed, True, True),
    "429": (status(429), RateLimited, True, True),
    "503": (status(503), ServerError, True, True),
    "lost": (LOST, ConnectionLost, True, False),
    "timeout": (SLOW, RequestTimeout, True, False),
    "502": (status(502), ServerError, True, False),
    "504": (status(504), ServerError, True, False),
    "408": (status(408), ApiError, True, False),
    "untrusted certificate": (untrusted, ConnectFailed, False, False),
    "500": (status(500), ServerError, False, False),
    "400": (status(400), BadRequest, False, False),
    "401": (status(401), AuthenticationFailed, False, False),
    "403": (status(403), PermissionDenied, False, False),
    "404": (status(404), NotFound, False, False),
    "html": (lambda: httpx.Response(200, text="<html>sign in</html>"), DecodeError, False, False),
}


@pytest.mark.parametrize("passcode", [False, True], ids=["password", "passcode"])
@pytest.mark.parametrize(("fault", "kind", "usual", "once"), FAULTS.values(), ids=FAULTS)
async def test_which_faults_are_borne(cloud, logged_in, fault, kind, usual, once, passcode):
    repeated = once if passcode else usual
    cloud.faults = [fault]
    async with logged_in(with_passcode(cloud) if passcode else login()) as client:
        if repeated:
            assert await show(client) == 7
        else:
            with pytest.raises(kind) as caught:
                await show(client)
            assert (caught.value.operation, caught.value.attempts) == ("CreateToken", 1)

    assert len(cloud.requests) == len(cloud.clock.slept) + 1 == (2 if repeated else 1)


@pytest.mark.parametrize("passcode", [False, True], ids=["password", "passcode"])
@pytest.mark.parametrize(("fault", "kind", "usual", "once"), FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("retries", [0, 2])
async def test_how_often_a_fault_that_stays_is_borne(cloud, logged_in, fault, kind, usual, once, passcode, retries):
    cloud.stays = fault
    async with logged_in(with_passcode(cloud) if passcode else login(), retries=retries) as client:
        results = await asyncio.gather(*(show(client) for _ in range(50)), return_exceptions=True)

    attempts = 1 + retries if (once if passcode else usual) else 1
    assert all(isinstance(result, kind) for result in results)
    assert len(cloud.requests) == attempts
    assert {(one.operation, one.attempts) for one in results if isinstance(one, ModelArtsError)} == {
        ("CreateToken", attempts)
    }
    assert cloud.calls == 0


async def test_a_passcode_that_may_have_been_used_is_not_sent_again_by_the_next_call(cloud, logged_in):
    cloud.faults = [LOST]
    async with logged_in(with_passcode(cloud)) as client:
        with pytest.raises(ConnectionLost):
            await show(client)
        with pytest.raises(AuthenticationFailed, match="the passcode was already used"):
            await show(client)

    assert len(cloud.requests) == 1


async def test_a_passcode_that_was_not_looked_at_is_sent_again_by_the_next_call(cloud, logged_in):
    cloud.faults = [status(503)] * 3
    async with logged_in(with_passcode(cloud), retries=2) as client:
        with pytest.raises(ServerError):
            await show(client)
        assert await show(client) == 7

    assert len(cloud.requests) == 4


async def test_a_refused_login_is_not_repeated_after_a_fault(cloud, logged_in):
    """Five refusals lock the account, so the first one ends it."""
    cloud.faults = [status(503), status(401)]
    async with logged_in() as client:
        with pytest.raises(AuthenticationFailed):
            await show(client)

    assert len(cloud.requests) == 2


class DroppingIam:
    """The fake IAM on a socket, which looks at each login and hangs up in place of the first few answers."""

    def __init__(self, lost: int) -> None:
        self.fake = FakeIam()
        self.lost = lost
        self._app = httpx.ASGITransport(self.fake.app)

    async def __call__(self, seen: Any, writer: asyncio.StreamWriter) -> None:
        headers = {"Content-Type": seen.headers.get("content-type", "")}
        request = httpx.Request(seen.method, f"http://iam.test{seen.target}", headers=headers, content=seen.body)
        answer = await self._app.handle_async_request(request)
        content = await answer.aread()
        if self.fake.iam.requests <= self.lost:
            writer.close()
            return
        head = "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
        writer.write(f"HTTP/1.1 {answer.status_code} Said\r\n{head}\r\n".encode() + content)


def at(url: str, password: str, **changes: Any) -> PasswordCredentials:
    return evolve(login(**changes), auth_url=f"{url}/v3", password=password)


async def test_a_wrong_password_whose_refusals_are_lost_is_not_sent_until_the_user_is_locked(serve, connect_to):
    iam = DroppingIam(lost=99)
    async with (
        serve(iam) as wire,
        connect_to(wire.url, credentials=at(wire.url, "wrong-password"), retries=9) as client,
    ):
        with pytest.raises(ConnectionLost, match=r"after 3 attempts .* IAM may lock the user after") as caught:
            await show(client)
        assert (caught.value.operation, iam.fake.iam.requests) == ("CreateToken", 3)
        with pytest.raises(ConnectionLost):
            await show(client)

    assert iam.fake.iam.requests == 4


async def test_a_right_password_outlasts_two_lost_answers(serve, connect_to):
    iam = DroppingIam(lost=2)
    async with (
        serve(iam) as wire,
        connect_to(wire.url, credentials=at(wire.url, "demo-password"), project_id=None) as client,
    ):
        assert await client.project_id() == PROJECT_ID

    assert iam.fake.iam.requests == 3


async def test_a_refusal_among_lost_answers_is_final(serve, connect_to):
    iam = DroppingIam(lost=2)
    async with serve(iam) as wire, connect_to(wire.url, credentials=at(wire.url, "wrong-password")) as client:
        with pytest.raises(AuthenticationFailed):
            await show(client)

    assert iam.fake.iam.requests == 3


async def test_what_never_reached_iam_is_repeated_as_often_as_the_client_allows(connect_to, unused_tcp_port):
    url = f"http://127.0.0.1:{unused_tcp_port}"
    async with connect_to(url, credentials=at(url, "demo-password"), project_id=None, retries=6) as client:
        with pytest.raises(ConnectFailed, match="after 7 attempts"):
            await show(client)


@pytest.mark.parametrize(
    ("faults", "sent"),
    [
        ([LOST, SLOW, status(504)], 3),
        ([status(502), status(408), LOST], 3),
        ([status(503)] * 6, 7),
        ([status(429)] * 6, 7),
        ([REFUSED] * 6, 7),
        ([LOST, status(503), REFUSED, LOST, status(429)], 6),
        ([LOST, status(503), LOST, status(503), LOST], 5),
    ],
    ids=["lost", "gateways", "503", "429", "no connection", "two lost between others", "three lost between others"],
)
async def test_only_what_iam_may_have_looked_at_counts(cloud, logged_in, faults, sent):
    cloud.faults = list(faults)
    async with logged_in(retries=9) as client:
        if sent == len(faults):
            with pytest.raises(ModelArtsError, match="may lock the user"):
                await show(client)
        else:
            assert await show(client) == 7

    assert len(cloud.requests) == sent


async def test_a_password_that_was_accepted_is_trusted_again(cloud, logged_in):
    async with logged_in(retries=9) as client:
        for _ in range(4):
            cloud.faults = [LOST, LOST]
            assert await show(client) == 7
            cloud.clock.advance(2 * DAY)

    assert len(cloud.requests) == 12


# --- when ---


async def test_pauses_grow_and_are_as_long_as_iam_asks(cloud, logged_in, monkeypatch):
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    cloud.faults = [status(503), LOST, status(429, Retry_After="12"), status(503, Retry_After="108")]
    async with logged_in() as client:
        assert await show(client) == 7

    assert cloud.clock.slept == [0.5, 1.0, 12.0, 108.0]


@pytest.mark.parametrize("faults", [["14400"], ["60", "61"]])
async def test_a_login_does_not_sleep_through_hours(cloud, logged_in, faults):
    cloud.faults = [status(429, Retry_After=seconds) for seconds in faults]
    async with logged_in() as client:
        results = await asyncio.gather(*(show(client) for _ in range(5)), return_exceptions=True)
        assert await show(client) == 7

    arguments = f"CreateToken: HTTP 429 429: no; the service asks to retry after {faults[-1]} s"
    assert all(isinstance(result, RateLimited) and str(result).startswith(arguments) for result in results)
    assert sum(cloud.clock.slept) == sum(map(int, faults[:-1]))


async def test_the_error_says_that_it_was_the_login_and_how_often(cloud, logged_in, monkeypatch):
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    cloud.stays = status(503, X_Request_Id="req-9")
    async with logged_in(retries=2) as client:
        with pytest.raises(ServerError) as caught:
            await client.visualization_jobs.stop(7)
        cloud.stays = REFUSED
        with pytest.raises(ConnectFailed) as unreached:
            await show(client)

    error = caught.value
    assert str(error) == "CreateToken: HTTP 503 503: no [request req-9] (after 3 attempts in 1.5 s)"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301  # made here
    assert not error.may_have_been_executed
    assert str(unreached.value).startswith("CreateToken: POST https://iam.test/v3/auth/tokens: no connection")
    assert "(after 3 attempts in 1.5 s)" in str(unreached.value)


async def test_each_further_attempt_is_logged_for_information(cloud, logged_in, monkeypatch, caplog):
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    caplog.set_level(logging.INFO, "aiomodelarts")
    cloud.faults = [lambda: httpx.Response(503, text="no demo-password here")]
    async with logged_in() as client:
        await show(client)

    assert [(record.name, record.levelname, record.getMessage()) for record in caplog.records] == [
        (
            "aiomodelarts",
            "INFO",
            "attempt 1 to get a token failed, next in 0.5 s: CreateToken: HTTP 503: no *** here",
        )
    ]


async def test_the_error_of_a_call_counts_its_own_attempts(cloud, logged_in):
    """However many the login took."""
    cloud.faults = [status(503), status(503)]
    async with logged_in() as client:
        cloud.fails = True
        with pytest.raises(BadRequest) as caught:
            await show(client)

    assert (caught.value.operation, caught.value.attempts) == ("ShowVisualizationJob", 1)


# --- every kind of login ---


def keys(cloud: Cloud, **more: Any) -> AkSkCredentials:
    key = cloud.iam.new_key()
    return AkSkCredentials(key.access, key.secret, auth_url=IAM, **more)


def agency(source: Any) -> AgencyCredentials:
    return AgencyCredentials(source, "operators", domain_name="their-account", project_name=PROJECT_NAME)


TOKENS, PROJECTS = "/v3/auth/tokens", "/v3/projects"
SECURITY = "/v3.0/OS-CREDENTIAL/securitytokens"
KINDS: dict[str, tuple[Callable[[Cloud], Any], list[str]]] = {
    "token, exchanged": (
        lambda cloud: TokenCredentials(cloud.iam.new_token("", cloud.clock.now()), auth_url=IAM, project_id=PROJECT_ID),
        [TOKENS],
    ),
    "OIDC": (
        lambda _: OidcCredentials(IAM, "company", "the-id-token", project_name=PROJECT_NAME),
        ["/v3.0/OS-AUTH/id-token/tokens"],
    ),
    "AK/SK": (lambda cloud: keys(cloud, project_name=PROJECT_NAME), [PROJECTS]),
    "temporary AK/SK": (lambda _: TemporaryAkSkCredentials(login()), [TOKENS, SECURITY]),
    "agency": (lambda _: agency(login()), [TOKENS, TOKENS]),
    "temporary AK/SK of an agency": (lambda _: TemporaryAkSkCredentials(agency(login())), [TOKENS, TOKENS, SECURITY]),
    "agency of the server": (
        lambda _: EcsMetadataCredentials(),
        ["/openstack/latest/meta_data.json", "/openstack/latest/securitykey"],
    ),
}


@pytest.mark.parametrize(("make", "requests"), KINDS.values(), ids=KINDS)
async def test_each_request_of_a_login_is_repeated(cloud, logged_in, make, requests):
    """Each of its own, so that two faults a request are borne where the client allows two."""
    cloud.faults = [status(503), status(503), None] * len(requests)
    async with logged_in(make(cloud), retries=2, endpoint="https://modelarts.test") as client:
        jobs = await asyncio.gather(*(show(client) for _ in range(50)))

    assert set(jobs) == {7}
    assert cloud.requests == [path for path in requests for _ in range(3)]


@pytest.mark.parametrize(("make", "requests"), KINDS.values(), ids=KINDS)
async def test_retries_of_logins_that_need_each_other_are_not_multiplied(cloud, logged_in, make, requests):
    cloud.stays = status(503)
    async with logged_in(make(cloud), retries=2, endpoint="https://modelarts.test") as client:
        results = await asyncio.gather(*(show(client) for _ in range(50)), return_exceptions=True)

    assert {type(result) for result in results} == {ServerError}
    assert cloud.requests == requests[:1] * 3
    assert {result.attempts for result in results if isinstance(result, ModelArtsError)} == {3}


OPERATIONS = {
    TOKENS: "CreateToken",
    PROJECTS: "ListProjects",
    SECURITY: "CreateTemporaryAccessKey",
    "/v3.0/OS-AUTH/id-token/tokens": "CreateTokenWithIdToken",
    "/openstack/latest/meta_data.json": "ReadMetadata",
    "/openstack/latest/securitykey": "ReadMetadata",
}


@pytest.mark.parametrize(("make", "requests"), KINDS.values(), ids=KINDS)
async def test_the_error_names_the_request_of_the_login_that_failed(cloud, logged_in, make, requests):
    for number, path in enumerate(requests):
        cloud.requests.clear()
        cloud.faults = [*[None] * number, status(503)]
        async with logged_in(make(cloud), retries=0, endpoint="https://modelarts.test") as client:
            with pytest.raises(ServerError) as caught:
                await show(client)
        assert caught.value.operation == OPERATIONS[path]
        assert cloud.requests == requests[: number + 1]


async def test_a_metadata_service_that_is_only_tried_is_asked_once(cloud, connect):
    cloud.stays = SLOW
    async with connect(
        cloud, credentials=None, project_id=PROJECT_ID, region="eu-de", endpoint=None, clock=cloud.clock
    ) as client:
        with pytest.raises(ConfigurationError, match="no metadata service provides keys for this machine"):
            await show(client)

    assert len(cloud.requests) == 1
    assert cloud.clock.slept == []


# --- who waits ---


class HeldClock(VirtualClock):
    """Pauses last until they are let go."""

    def __init__(self) -> None:
        super().__init__()
        self.pausing, self.go_on = asyncio.Event(), asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.pausing.set()
        await self.go_on.wait()


@pytest.fixture
def held(cloud: Cloud) -> HeldClock:
    clock = HeldClock()
    cloud.clock = clock
    return clock


def strangers() -> list[asyncio.Task[Any]]:
    return [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


async def test_the_deadline_of_one_caller_does_not_end_the_login_of_the_others(cloud, held, logged_in, jump):
    cloud.faults = [status(503)]
    async with logged_in() as client:
        patient = asyncio.create_task(show(client))
        await held.pausing.wait()
        late = asyncio.create_task(show(client.with_options(deadline=5.0)))
        await jump(6.0)
        with pytest.raises(DeadlineExceeded, match="the call was waiting for a token") as caught:
            await late
        assert not patient.done()
        held.go_on.set()
        assert await patient == 7

    assert not caught.value.may_have_been_executed
    assert len(cloud.requests) == 2


@pytest.mark.parametrize("credentials", [login(), agency(login())], ids=["password", "agency"])
@pytest.mark.parametrize("how", ["cancelled", "deadline"])
async def test_a_pause_that_nobody_waits_for_ends_at_once(cloud, held, logged_in, how, credentials, caplog, jump):
    cloud.faults = [status(503, Retry_After="110")]
    async with logged_in(credentials, deadline=5.0 if how == "deadline" else None) as client:
        callers = [asyncio.create_task(show(client)) for _ in range(20)]
        await held.pausing.wait()
        if how == "cancelled":
            for caller in callers:
                caller.cancel()
        else:
            await jump(6.0)
        results = await asyncio.gather(*callers, return_exceptions=True)
        expected = DeadlineExceeded if how == "deadline" else asyncio.CancelledError
        assert {type(result) for result in results} == {expected}
        for _ in range(10):
            await asyncio.sleep(0)
        assert strangers() == []
        assert len(cloud.requests) == 1

        assert await show(client) == 7

    assert not caplog.records


@pytest.mark.parametrize("credentials", [login(), agency(login())], ids=["password", "agency"])
async def test_a_deadline_that_is_over_shows_the_fault_of_iam(cloud, held, logged_in, credentials, jump):
    cloud.faults = [status(503)]
    async with logged_in(credentials, deadline=5.0) as client:
        late = asyncio.create_task(show(client))
        await held.pausing.wait()
        await jump(6.0)
        with pytest.raises(DeadlineExceeded) as caught:
            await late

    assert "ServerError: CreateToken: HTTP 503" in "".join(traceback.format_exception(caught.value))


async def test_a_pause_goes_on_for_those_who_come_later(cloud, held, logged_in):
    cloud.faults = [status(503)]
    async with logged_in() as client:
        first = asyncio.create_task(show(client))
        await held.pausing.wait()
        second = asyncio.create_task(show(client))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.wait([first])
        held.go_on.set()
        assert await second == 7

    assert len(cloud.requests) == 2


@pytest.mark.parametrize("credentials", [login(), agency(login())], ids=["password", "agency"])
async def test_closing_ends_a_pause(cloud, held, logged_in, credentials):
    cloud.faults = [status(503)]
    async with logged_in(credentials) as client:
        callers = [asyncio.create_task(show(client)) for _ in range(3)]
        await held.pausing.wait()
        await client.aclose()
        results = await asyncio.gather(*callers, return_exceptions=True)
        assert strangers() == []

    assert {type(result) for result in results} == {ConfigurationError}
    assert all("the client was closed" in str(result) for result in results)
    assert len(cloud.requests) == 1


@pytest.mark.parametrize("ahead", [500, 100], ids=["calls go on", "calls wait"])
@pytest.mark.parametrize(("credentials", "requests"), [(login(), 1), (agency(login()), 2)], ids=["password", "agency"])
async def test_nobody_waits_for_another_attempt_while_the_old_token_is_good(
    cloud, held, logged_in, ahead, credentials, requests, caplog
):
    async with logged_in(credentials) as client:
        await show(client)
        sent = len(cloud.requests)
        held.advance(DAY - ahead)
        cloud.stays = status(503, Retry_After="3600")
        assert await asyncio.gather(*(show(client) for _ in range(20))) == [7] * 20
        for _ in range(20):
            await asyncio.sleep(0)

    assert len(cloud.requests) == sent + requests
    assert held.slept == []
    assert "stays in use" in caplog.text


async def test_nobody_waits_for_a_source_that_has_ended_while_the_token_of_the_agency_is_good(cloud, logged_in, caplog):
    cloud.faults = [None, status(503, Retry_After="90")]
    async with logged_in(agency(login())) as client:
        await show(client)
        cloud.clock.advance(DAY - 80)
        cloud.requests.clear()
        cloud.stays = status(503, Retry_After="3600")
        assert await show(client) == 7
        assert len(cloud.requests) == 1

        cloud.stays = None
        cloud.clock.advance(80)
        assert await show(client) == 7

    assert cloud.clock.slept == [90.0]
    assert "stays in use" in caplog.text


async def test_a_login_that_is_renewed_in_vain_is_borne_once_the_old_token_has_ended(cloud, logged_in):
    async with logged_in() as client:
        await show(client)
        cloud.clock.advance(DAY - 100)
        cloud.faults = [status(503)] * 3
        await show(client)
        cloud.clock.advance(100)
        assert await show(client) == 7

    assert len(cloud.requests) == 1 + 1 + 3
