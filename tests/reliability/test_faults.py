"""What becomes of each kind of call after each fault: which error, how many attempts, how often it is carried out."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from aiomodelarts import (
    ApiError,
    BadRequest,
    Conflict,
    ConnectFailed,
    ConnectionLost,
    DeadlineExceeded,
    DecodeError,
    ModelArts,
    ModelArtsError,
    NotFound,
    PermissionDenied,
    RateLimited,
    RequestTimeout,
    ResponseTooLarge,
    ServerError,
    TransportError,
)

from .fault_server import FaultServer, Plan, always, first
from .faults import FAULTS, endless_drip
from .worlds import World, world

Call = Callable[[ModelArts], Any]
JOB = "/v1/" + "0" * 32 + "/visualization-jobs/7"

CALLS: dict[str, tuple[str, Call]] = {
    "get": (f"GET {JOB}", lambda client: client.visualization_jobs.get(7)),
    "update": (f"PUT {JOB}", lambda client: client.visualization_jobs.update(7, job_desc="new")),
    "delete": (f"DELETE {JOB}", lambda client: client.visualization_jobs.delete(7)),
    "restart": (f"POST {JOB}/restart", lambda client: client.visualization_jobs.restart(7)),
}
OPERATIONS = {
    "get": "ShowVisualizationJob",
    "update": "UpdateVisualizationJob",
    "delete": "DeleteVisualizationJob",
    "restart": "RestartVisualizationJob",
}
ANSWER = type(None)
NEVER, IF_HARMLESS, ALWAYS = "never repeated", "repeated if harmless", "always repeated"

# How a call ends when the fault stays, and whether there are further attempts.
OUTCOMES: dict[str, tuple[type[ModelArtsError] | type[None], str]] = {
    "reset before reading": (ConnectionLost, IF_HARMLESS),
    "close before reading": (ConnectionLost, IF_HARMLESS),
    "reset after reading": (ConnectionLost, IF_HARMLESS),
    "close after reading": (ConnectionLost, IF_HARMLESS),
    "half close": (ConnectionLost, IF_HARMLESS),
    "half close in the body": (ConnectionLost, IF_HARMLESS),
    "reset in the body": (ConnectionLost, IF_HARMLESS),
    "truncated head": (ConnectionLost, IF_HARMLESS),
    "truncated body": (ConnectionLost, IF_HARMLESS),
    "length too long": (ConnectionLost, IF_HARMLESS),
    "chunks of garbage": (ConnectionLost, IF_HARMLESS),
    "garbage": (ConnectionLost, IF_HARMLESS),
    "headers too large": (ConnectionLost, IF_HARMLESS),
    "endless early hints": (ConnectionLost, IF_HARMLESS),
    "silence": (RequestTimeout, IF_HARMLESS),
    "silence in the body": (RequestTimeout, IF_HARMLESS),
    "length too short": (ConnectionLost, IF_HARMLESS),
    "broken gzip": (DecodeError, NEVER),
    "truncated gzip": (DecodeError, NEVER),
    "html": (DecodeError, NEVER),
    "empty body": (DecodeError, NEVER),
    "invalid utf 8": (ANSWER, NEVER),
    "a list": (DecodeError, NEVER),
    "slow drip": (ANSWER, NEVER),
    "huge body": (ANSWER, NEVER),
    "duplicate keys": (ANSWER, NEVER),
    "early hints": (ANSWER, NEVER),
    "closed after the answer": (ANSWER, NEVER),
    "unasked response": (ANSWER, NEVER),
    "unasked response at once": (ANSWER, NEVER),
    "unasked half response": (ANSWER, NEVER),
    "unasked half response at once": (ANSWER, NEVER),
    "unasked half head": (ANSWER, NEVER),
    "unasked half head at once": (ANSWER, NEVER),
    "unasked early hints": (ANSWER, NEVER),
    "unasked early hints at once": (ANSWER, NEVER),
    "bomb": (ResponseTooLarge, NEVER),
    "endless body": (ResponseTooLarge, NEVER),
    "429": (RateLimited, ALWAYS),
    "429 in a 400": (RateLimited, IF_HARMLESS),
    "404 in a 400": (NotFound, NEVER),
    "failure in a 200": (ApiError, NEVER),
    "400": (BadRequest, NEVER),
    "403": (PermissionDenied, NEVER),
    "409": (Conflict, NEVER),
    "500": (ServerError, NEVER),
    "502": (ServerError, IF_HARMLESS),
    "503": (ServerError, IF_HARMLESS),
    "504": (ServerError, IF_HARMLESS),
    "599": (ServerError, NEVER),
    "redirect loop": (ApiError, NEVER),
    "endless redirects": (ApiError, NEVER),
    "redirect elsewhere": (ApiError, NEVER),
}
RETRIES = 2


def test_the_table_has_every_fault() -> None:
    assert OUTCOMES.keys() == FAULTS.keys()


def plan(server: FaultServer, name: str, planned: Callable[[Any], Plan]) -> None:
    named = FAULTS[name]
    if named.greets:
        server.greeting = planned(named.do)
    else:
        server.plan = planned(named.do)


def options(name: str) -> dict[str, Any]:
    timeout = 0.1 if name.startswith("silence") else 10.0
    return {"retries": RETRIES, "max_concurrency": 1, "timeout": timeout, "max_response_size": 4_000_000}


def attempts(call: str, repeated: str) -> int:
    again = repeated == ALWAYS or (repeated == IF_HARMLESS and call != "restart")
    return 1 + RETRIES if again else 1


async def next_call_works(at: World) -> None:
    """Whatever the fault left in the connections does not reach the next call."""
    at.server.plan = at.server.greeting = None
    assert (await at.client.visualization_jobs.get(9)).job_name == "job-9"
    assert await at.server.settled(1) <= 1


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("name", OUTCOMES)
async def test_a_fault_that_stays(name: str, call: str) -> None:
    kind, repeated = OUTCOMES[name]
    key, make = CALLS[call]
    expected = attempts(call, repeated)
    async with world(**options(name)) as at:
        plan(at.server, name, always)
        if kind is ANSWER:
            await make(at.client)
        else:
            with pytest.raises(ModelArtsError) as caught:
                await make(at.client)
            assert type(caught.value) is kind
            assert (caught.value.operation, caught.value.attempts) == (OPERATIONS[call], expected)
            if call == "restart":
                says_so = "check its effect before you send it again" in str(caught.value)
                assert caught.value.may_have_been_executed == says_so
            # Who is told that nothing was done may do it again.
            if isinstance(caught.value, TransportError) and not caught.value.may_have_been_executed:
                assert at.server.executed[key] == 0
        assert at.server.executed[key] == (expected if FAULTS[name].acts else 0)
        if not FAULTS[name].greets and "redirect" not in name:
            assert at.server.received[key] == expected
        if call == "restart":
            assert at.server.executed[key] <= 1
        await next_call_works(at)
    assert await at.server.settled(0) == 0


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("name", [name for name in OUTCOMES if name != "endless redirects"])
async def test_a_fault_that_passes(name: str, call: str) -> None:
    kind, repeated = OUTCOMES[name]
    key, make = CALLS[call]
    again = attempts(call, repeated) > 1
    async with world(**options(name)) as at:
        plan(at.server, name, lambda fault: first(1, fault))
        if kind is ANSWER or again:
            await make(at.client)
        else:
            with pytest.raises(kind):
                await make(at.client)
        assert at.server.executed[key] == FAULTS[name].acts + again
        if call == "restart":
            assert at.server.executed[key] <= 1
        await next_call_works(at)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("passes", [True, False])
async def test_a_refused_connection(call: str, passes: bool) -> None:
    """Nothing was sent, so that every call is tried again."""
    key, make = CALLS[call]
    async with world(retries=RETRIES, max_concurrency=1) as at:
        await at.server.refuse()
        if passes:
            at.clock.on_sleep = at.server.listen
            await make(at.client)
        else:
            with pytest.raises(ConnectFailed) as caught:
                await make(at.client)
            assert not caught.value.may_have_been_executed
            await at.server.listen()
        assert len(at.clock.slept) == (1 if passes else RETRIES)
        assert at.server.executed[key] == int(passes)
        await next_call_works(at)


@pytest.mark.parametrize("call", CALLS)
async def test_a_kept_connection_that_is_closed_between_calls(call: str) -> None:
    """Its end was seen before the call, so that not even a POST is lost."""
    key, make = CALLS[call]
    async with world(retries=0, max_concurrency=1) as at:
        at.server.plan = first(1, FAULTS["closed after the answer"].do)
        await at.client.visualization_jobs.get(8)
        assert await at.server.settled(0) == 0
        for _ in range(5):
            await asyncio.sleep(0)
        await make(at.client)
        assert at.server.executed[key] == 1
        assert at.server.connections == 2


@pytest.mark.parametrize("call", CALLS)
async def test_a_drip_without_end_is_ended_by_the_deadline(call: str, jump: Any) -> None:
    _, make = CALLS[call]
    async with world(retries=RETRIES, max_concurrency=1, deadline=5.0) as at:
        at.server.plan = always(endless_drip)
        late = asyncio.ensure_future(make(at.client))
        await at.server.busy(1)
        while not at.server.received:  # noqa: ASYNC110  # the server has no event for requests
            await asyncio.sleep(0)
        await jump(6.0)
        with pytest.raises(DeadlineExceeded) as caught:
            await late
        assert caught.value.may_have_been_executed
        await next_call_works(at)


# What is no fault of a call, but for a login is no answer either.
LOGINS = [name for name, (kind, _) in OUTCOMES.items() if kind is not ANSWER and name != "endless redirects"]


@pytest.mark.parametrize("name", LOGINS)
async def test_a_login_outlasts_faults_that_may_pass(name: str) -> None:
    """The others are raised at once, and the next call logs in anew."""
    kind, repeated = OUTCOMES[name]
    login = "POST /v3/auth/tokens"
    async with world(login=True, server={"token_life": 3600.0}, **options(name)) as at:
        named = FAULTS[name]
        if named.greets:
            at.server.greeting = first(RETRIES, named.do)
        else:
            at.server.login_plan = first(RETRIES, named.do)
        if repeated == NEVER:
            at.server.login_plan = first(1, named.do)
            with pytest.raises(kind) as caught:
                await at.client.visualization_jobs.get(7)
            assert (caught.value.operation, caught.value.attempts) == ("CreateToken", 1)
            assert at.server.logins == 0
        await asyncio.gather(*(at.client.visualization_jobs.get(7) for _ in range(20)))
        assert at.server.logins == 1
        assert len(at.clock.slept) == (0 if repeated == NEVER else RETRIES)
        if not named.greets and "redirect" not in name:
            assert at.server.received[login] == (2 if repeated == NEVER else 1 + RETRIES)
        await next_call_works(at)


@pytest.mark.parametrize("passes", [True, False])
async def test_a_login_outlasts_a_refused_connection(passes: bool) -> None:
    async with world(login=True, retries=RETRIES, max_concurrency=1) as at:
        await at.server.refuse()
        if passes:
            at.clock.on_sleep = at.server.listen
            await at.client.visualization_jobs.get(7)
        else:
            with pytest.raises(ConnectFailed) as caught:
                await at.client.visualization_jobs.get(7)
            assert (caught.value.operation, caught.value.attempts) == ("CreateToken", 1 + RETRIES)
            await at.server.listen()
        assert len(at.clock.slept) == (1 if passes else RETRIES)
        await next_call_works(at)
