"""Waiting for a state, or for a resource to go, by a clock that the tests move."""

import asyncio
import contextlib
import logging
import random
from typing import Any

import httpx
import pytest
from attrs import evolve

from aiomodelarts import (
    ApiError,
    DecodeError,
    EndpointNotFound,
    ModelArtsError,
    NotFound,
    PasswordCredentials,
    Progress,
    ServerError,
    WaitFailed,
    WaitTimeout,
    operations,
)
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.core.waiting import polling as watching
from aiomodelarts.core.waiting.wait import wait_until
from aiomodelarts.core.waiting.waiter_spec import WaiterSpec
from aiomodelarts.models import JobStatus, ServiceStatus, VisualizationJob
from aiomodelarts.testing import VirtualClock
from tests.cases import for_each

LOGGER = "aiomodelarts.waiting"


class Story:
    """What a resource answers, poll by poll; the last answer stays."""

    def __init__(self, *answers: Any, field: str = "status") -> None:
        self.answers = list(answers)
        self.field = field
        self.polls = 0

    def __call__(self, _: httpx.Request) -> httpx.Response:
        answer = self.answers[min(self.polls, len(self.answers) - 1)]
        self.polls += 1
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, content=answer.content)
        return httpx.Response(200, json=answer if isinstance(answer, dict) else {self.field: answer})


def error(status: int, number: int) -> httpx.Response:
    return httpx.Response(status, json={"error_code": f"ModelArts.{number}", "error_msg": "no such thing"})


async def test_ready_returns_the_answer_that_showed_it(connect, clock):
    story = Story(1, 2, 4, 7, {"status": 8, "service_url": "https://board.test"})
    async with connect(story, clock=clock) as client:
        job = await client.visualization_jobs.wait(7)

    assert isinstance(job, VisualizationJob)
    assert (job.status, job.service_url) == (JobStatus.RUNNING, "https://board.test")
    assert story.polls == 5
    assert len(clock.slept) == 4


async def test_what_is_ready_already_is_not_waited_for(connect, clock):
    async with connect(Story(8), clock=clock) as client:
        await client.visualization_jobs.wait(7)

    assert clock.slept == []


@pytest.mark.parametrize(
    ("state", "name"), [(3, "IMAGE_FAILED"), (5, "SUBMIT_FAILED"), (6, "DELETE_FAILED"), (11, "FAILED"), (14, "LOST")]
)
async def test_a_failed_state_raises_with_the_reason(connect, clock, state, name):
    last = {"status": state, "error_message": "no quota left", "error_code": "ModelArts.2760"}
    async with connect(Story(1, last), clock=clock) as client:
        with pytest.raises(WaitFailed) as caught:
            await client.visualization_jobs.wait(7)

    failed = caught.value
    assert str(failed) == f"visualization_jobs 7 failed with state {name}: no quota left ModelArts.2760"
    assert (failed.state, failed.reason) == (JobStatus(state), "no quota left ModelArts.2760")
    assert failed.last.to_dict() == last


async def test_a_failure_without_a_reason(connect):
    async with connect(Story("failed")) as client:
        with pytest.raises(WaitFailed) as caught:
            await client.services.wait("s-1")

    assert str(caught.value) == "services s-1 failed with state FAILED"
    assert caught.value.reason == ""


async def test_a_reason_deep_inside_is_found(connect):
    story = Story({"status": "CREATE_FAILED", "spec": {"failed_reasons": {"message": "no image"}}})
    async with connect(story) as client:
        with pytest.raises(WaitFailed, match="CREATE_FAILED: no image") as caught:
            await client.development_environments.wait("d-1")

    assert caught.value.reason == "no image"


@pytest.mark.parametrize(("state", "name"), [(10, "COMPLETED"), (12, "KILLED"), (13, "CANCELED")])
async def test_a_stopped_state_raises(connect, state, name):
    async with connect(Story(7, state)) as client:
        with pytest.raises(WaitFailed, match=f"visualization_jobs 7 was stopped with state {name}"):
            await client.visualization_jobs.wait(7)


async def test_a_gone_state_raises(connect):
    async with connect(Story("CREATING", "DELETED")) as client:
        with pytest.raises(WaitFailed, match="development_environments d-1 was deleted") as caught:
            await client.development_environments.wait("d-1")

    assert caught.value.state == "DELETED"


async def test_what_goes_while_it_is_waited_for_was_deleted(connect):
    async with connect(Story(1, error(400, 2775))) as client:
        with pytest.raises(WaitFailed, match="visualization_jobs 7 was deleted") as caught:
            await client.visualization_jobs.wait(7)

    assert (caught.value.state, caught.value.last) == (None, None)
    assert isinstance(caught.value.__cause__, NotFound)


async def test_what_never_was_is_not_found(connect):
    async with connect(Story(error(404, 2775))) as client:
        with pytest.raises(NotFound):
            await client.visualization_jobs.wait(7)


async def test_a_timeout_names_the_state_and_keeps_the_time(connect, clock):
    begun = clock.now()
    async with connect(Story(1, 7), clock=clock) as client:
        with pytest.raises(WaitTimeout) as caught:
            await client.visualization_jobs.wait(7, timeout=100)

    assert str(caught.value) == "visualization_jobs 7 is not RUNNING after 100 s; it is WAITING"
    assert caught.value.state is JobStatus.WAITING
    assert caught.value.last.status is JobStatus.WAITING
    assert clock.now() - begun == pytest.approx(100)


@pytest.mark.parametrize(
    ("until", "goal"),
    [(8, "RUNNING"), ("KILLED", "KILLED"), ([JobStatus.RUNNING, 12], "RUNNING or KILLED")],
)
async def test_a_timeout_names_the_goal(connect, until, goal):
    async with connect(Story(7)) as client:
        with pytest.raises(WaitTimeout, match=f"is not {goal} after 1 s"):
            await client.visualization_jobs.wait(7, until=until, timeout=1)


async def test_the_last_poll_is_at_the_end_of_the_time(connect, clock):
    begun = clock.now()
    moments: list[float] = []

    def handler(_: httpx.Request) -> httpx.Response:
        moments.append(clock.now() - begun)
        return httpx.Response(200, json={"status": 8 if clock.now() - begun >= 99.999 else 7})

    async with connect(handler, clock=clock) as client:
        job = await client.visualization_jobs.wait(7, timeout=100)

    assert job.status is JobStatus.RUNNING
    assert moments[-1] == pytest.approx(100)


async def test_without_time_there_is_one_poll(connect, clock):
    story = Story(7)
    async with connect(story, clock=clock) as client:
        with pytest.raises(WaitTimeout, match="after 0 s; it is WAITING"):
            await client.visualization_jobs.wait(7, timeout=0)

    assert (story.polls, clock.slept) == (1, [])


async def test_the_time_of_a_resource_is_documented_in_its_waiter(connect, clock):
    begun = clock.now()
    async with connect(Story(7), clock=clock) as client:
        with pytest.raises(WaitTimeout, match="after 1800 s"):
            await client.visualization_jobs.wait(7)

    assert clock.now() - begun == pytest.approx(operations.VISUALIZATION_JOBS_WAITER.timeout)


async def test_a_poll_that_hangs_does_not_outlast_the_time(connect, monkeypatch):
    monkeypatch.setattr(watching, "SHORTEST_POLL", 0.05)

    async def handler(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    async with connect(handler) as client:
        with pytest.raises(WaitTimeout, match="is not RUNNING after 0 s; its state could not be read"):
            await client.visualization_jobs.wait(7, timeout=0)
        with pytest.raises(WaitTimeout, match="is not gone after 0 s; its state could not be read"):
            await client.visualization_jobs.wait_gone(7, timeout=0)


async def test_a_timeout_of_the_caller_stays_the_callers(connect):
    async def handler(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    async with connect(handler) as client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.02):
                await client.visualization_jobs.wait(7)


async def test_intervals_grow_to_half_a_minute(connect, clock):
    async with connect(Story(7), clock=clock) as client:
        with pytest.raises(WaitTimeout):
            await client.visualization_jobs.wait(7, timeout=600)

    wanted = [2, 3, 4.5, 6.75, 10.125, 15.1875, 22.78125, *[30.0] * 100]
    pauses = clock.slept[:-1]
    assert len(pauses) > 15
    for pause, interval in zip(pauses, wanted, strict=False):
        assert 0.9 * interval <= pause <= 1.1 * interval
    assert len(set(pauses)) == len(pauses)
    assert clock.slept[-1] <= 33


async def test_a_virtual_clock_chooses_the_same_pauses_in_each_run(connect):
    busy = [httpx.Response(503) for _ in range(3)]
    runs: list[list[float]] = []
    for seed in (1, 2):
        random.seed(seed)
        following, clock = random.Random(seed).random(), VirtualClock()  # noqa: S311
        async with connect(Story(*busy, *[7] * 9, 8), clock=clock) as client:
            await client.visualization_jobs.wait(7)
        runs.append(clock.slept)
        assert random.random() == following  # noqa: S311  # the numbers of the program itself are left alone
    assert runs[0] == runs[1]
    assert len(runs[0]) == len(set(runs[0])) > 5


async def test_jobs_that_run_for_days_are_waited_for(connect, clock):
    begun = clock.now()

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"status": 10 if clock.now() - begun > 30 * 3600 else 8})

    async with connect(handler, clock=clock) as client:
        job = await client.training_jobs_v1.wait(7, 1, timeout=3 * 24 * 3600)

    assert job.status is JobStatus.COMPLETED
    assert len(clock.slept) > 1500


async def test_an_unknown_state_is_waited_on_and_logged_once(connect, caplog):
    story = Story("brewing", "brewing", "deploying", "brewing", "resting", "brewing", "running")
    with caplog.at_level(logging.WARNING, LOGGER):
        async with connect(story) as client:
            service = await client.services.wait("s-1")

    assert service.status is ServiceStatus.RUNNING
    assert [record.getMessage() for record in caplog.records] == [
        "services has the unknown state 'brewing'; still waiting",
        "services has the unknown state 'resting'; still waiting",
    ]


async def test_an_unknown_number_is_waited_on_and_logged_once(connect, caplog):
    async with connect(Story(99, 99, "98", 8)) as client:
        await client.visualization_jobs.wait(7)

    assert [record.args[1] for record in caplog.records if record.levelname == "WARNING"] == [99, 98]


@pytest.mark.parametrize("answer", [{}, {"status": None}, {"status": ""}, {"status": {"phase": "odd"}}, {"status": []}])
async def test_a_missing_or_odd_state_is_waited_on(connect, clock, answer):
    async with connect(Story(answer, answer, 8), clock=clock) as client:
        job = await client.visualization_jobs.wait(7)

    assert job.status is JobStatus.RUNNING
    assert len(clock.slept) == 2


async def test_a_timeout_without_any_state_says_so(connect):
    async with connect(Story({})) as client:
        with pytest.raises(WaitTimeout, match="it is without a state"):
            await client.visualization_jobs.wait(7, timeout=5)


@pytest.mark.parametrize(
    ("until", "ends_with"),
    [
        (None, JobStatus.RUNNING),
        (2, JobStatus.IMAGE_CREATING),
        (JobStatus.WAITING, JobStatus.WAITING),
        ("WAITING", JobStatus.WAITING),
        ([7], JobStatus.WAITING),
        (["COMPLETED", "IMAGE_CREATING"], JobStatus.IMAGE_CREATING),
        ((JobStatus.RUNNING, "WAITING"), JobStatus.WAITING),
        ({JobStatus.INIT}, JobStatus.INIT),
        (iter([8]), JobStatus.RUNNING),
    ],
)
async def test_until_may_be_values_names_or_several(connect, until, ends_with):
    async with connect(Story(1, "2", 7, 8)) as client:
        assert (await client.visualization_jobs.wait(7, until=until)).status is ends_with


@pytest.mark.parametrize("until", ["stopped", "STOPPED", ServiceStatus.STOPPED, ["failed", "stopped"]])
async def test_until_of_states_that_are_texts(connect, until):
    async with connect(Story("running", "stopping", "stopped")) as client:
        assert (await client.services.wait("s-1", until=until)).status is ServiceStatus.STOPPED


async def test_until_a_state_that_ends_the_wait_otherwise(connect):
    """Who stops a job wants to see it stopped, and that is no failure."""
    async with connect(Story(8, 9, 12)) as client:
        assert (await client.visualization_jobs.wait(7, until=["KILLED", "CANCELED"])).status is JobStatus.KILLED
    async with connect(Story(8, 11)) as client:
        assert (await client.visualization_jobs.wait(7, until="FAILED")).status is JobStatus.FAILED


async def test_until_a_state_that_is_not_the_usual_goal(connect):
    """With another goal the usual one is only a station on the way."""
    async with connect(Story(8, 8, 9, 12)) as client:
        with pytest.raises(WaitFailed, match="was stopped with state KILLED"):
            await client.visualization_jobs.wait(7, until="COMPLETED")


@pytest.mark.parametrize("until", ["RUNING", "running", "8", ["RUNNING", "DONE"]])
async def test_a_name_that_no_state_has_is_an_error(connect, clock, until):
    async with connect(Story(1), clock=clock) as client:
        with pytest.raises(ValueError, match="isn't a state; choose from UNKNOWN, INIT") as caught:
            await client.visualization_jobs.wait(7, until=until)

    assert "RUNNING" in str(caught.value)
    assert clock.slept == []


@pytest.mark.parametrize("until", ["Stopped", "STOPED", "", ["running", "halted"]])
async def test_a_text_that_no_state_has_is_an_error(connect, clock, until):
    async with connect(Story("deploying", "running"), clock=clock) as client:
        with pytest.raises(ValueError, match="isn't a state; choose from RUNNING, "):
            await client.services.wait("s-1", until=until)

    assert clock.slept == []


@pytest.mark.parametrize("until", [[], (), iter([])], ids=["list", "tuple", "iterator"])
async def test_no_state_at_all_is_an_error(connect, until):
    story = Story(1)
    async with connect(story) as client:
        with pytest.raises(ValueError, match="until contains no state"):
            await client.visualization_jobs.wait(7, until=until)

    assert story.polls == 0


@pytest.mark.parametrize("until", ["RUNNING", 12, ["INIT", "KILLED"]])
async def test_what_is_done_reaches_no_other_state(connect, clock, until):
    """Who waits for a job to run, and comes too late, learns so at once."""
    async with connect(Story(1 if until == "RUNNING" else 8, 10), clock=clock) as client:
        with pytest.raises(WaitFailed, match="training_jobs_v1 7/1 has ended with state COMPLETED") as caught:
            await client.training_jobs_v1.wait(7, 1, until=until)

    assert caught.value.state is JobStatus.COMPLETED
    assert len(clock.slept) == 1


@pytest.mark.parametrize("state", [10, "10"])
async def test_states_of_the_older_jobs_are_numbers_or_digits(connect, state):
    async with connect(Story("1", 8, state)) as client:
        job = await client.training_jobs_v1.wait(7, 1)

    assert job.status is JobStatus.COMPLETED


V1_CODES = {
    **dict.fromkeys((0, 1, 2, 4, 7, 8, 9, 15, 18, 19, 20), "pass"),
    10: "ready",
    **dict.fromkeys((3, 5, 6, 11, 14, 16, 17, 21), "fail"),
    **dict.fromkeys((12, 13), "stop"),
}


@for_each(("code", "ends"), V1_CODES.items())
async def test_every_number_of_a_training_job_means_what_is_documented(connect, code, ends):
    assert set(V1_CODES) == {status.value for status in JobStatus}
    async with connect(Story(code)) as client:
        if ends == "ready":
            assert (await client.training_jobs_v1.wait(7, 1)).status == code
            return
        kind, words = {
            "pass": (WaitTimeout, "is not"),
            "fail": (WaitFailed, "failed with state"),
            "stop": (WaitFailed, "was stopped"),
        }[ends]
        with pytest.raises(kind, match=words):
            await client.training_jobs_v1.wait(7, 1, timeout=1)


async def test_progress_is_reported_after_each_poll(connect, clock):
    seen: list[Progress] = []
    async with connect(Story(1, 7, 8), clock=clock) as client:
        await client.visualization_jobs.wait(7, on_progress=seen.append)

    assert [(progress.state, progress.step) for progress in seen] == [
        (JobStatus.INIT, 1),
        (JobStatus.WAITING, 2),
        (JobStatus.RUNNING, 3),
    ]
    assert [progress.elapsed for progress in seen] == pytest.approx(
        [0, clock.slept[0], clock.slept[0] + clock.slept[1]]
    )
    assert [progress.last.status for progress in seen] == [1, 7, 8]
    assert [progress.done for progress in seen] == [False, False, True]


@pytest.mark.parametrize(
    ("answers", "call", "reports"),
    [
        ([1, 8], {}, [("INIT", False), ("RUNNING", True)]),
        ([1, 11], {}, [("INIT", False), ("FAILED", True)]),
        ([1, error(404, 2775)], {}, [("INIT", False), (None, True)]),
        ([1, error(403, 1)], {}, [("INIT", False), ("INIT", True)]),
        ([1], {"timeout": 3}, [("INIT", False), ("INIT", False), ("INIT", True)]),
        ([error(404, 2775)], {}, []),
        ([8, error(404, 2775)], {"gone": True}, [("RUNNING", False), ("gone", True)]),
        ([error(404, 2775)], {"gone": True}, [("gone", True)]),
        ([9, 6], {"gone": True}, [("KILLING", False), ("DELETE_FAILED", True)]),
    ],
)
async def test_the_last_report_says_so(connect, clock, answers, call, reports):
    seen: list[Progress] = []
    timeout = call.get("timeout", 60)
    async with connect(Story(*answers), clock=clock) as client:
        wait = client.visualization_jobs.wait_gone if call.get("gone") else client.visualization_jobs.wait
        with contextlib.suppress(ModelArtsError):
            await wait(7, timeout=timeout, on_progress=seen.append)

    assert [(getattr(one.state, "name", one.state), one.done) for one in seen] == reports


async def test_progress_may_be_a_coroutine_function(connect):
    seen: list[object] = []

    async def on_progress(progress: Progress) -> None:
        await asyncio.sleep(0)
        seen.append(progress.state)

    async with connect(Story(1, 8)) as client:
        await client.visualization_jobs.wait(7, on_progress=on_progress)
    async with connect(Story(8, error(404, 2775))) as client:
        await client.visualization_jobs.wait_gone(7, on_progress=on_progress)

    assert seen == [JobStatus.INIT, JobStatus.RUNNING, JobStatus.RUNNING, "gone"]


async def test_an_error_in_progress_ends_the_wait(connect):
    def on_progress(_: Progress) -> None:
        raise KeyError("mine")

    story = Story(1, 8)
    async with connect(story) as client:
        with pytest.raises(KeyError, match="mine"):
            await client.visualization_jobs.wait(7, on_progress=on_progress)

    assert story.polls == 1


async def test_a_token_that_ends_during_the_wait_is_invisible(connect, clock):
    begun = clock.now()
    logins: list[float] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.host == "iam.test":
            logins.append(clock.now())
            token = {"token": {"expires_at": None}}
            return httpx.Response(201, json=token, headers={"X-Subject-Token": f"token-{len(logins)}"})
        number = int(request.headers["X-Auth-Token"].removeprefix("token-"))
        if clock.now() - logins[number - 1] > 3600:
            return httpx.Response(401, json={"error_code": "ModelArts.6608", "error_msg": "token expired"})
        return httpx.Response(200, json={"status": 10 if clock.now() - begun > 4.5 * 3600 else 8})

    seen: list[object] = []
    credentials = PasswordCredentials("https://iam.test", "j", "p", user_domain_name="d", project_name="n")
    async with connect(handler, credentials=credentials, clock=clock) as client:
        job = await client.training_jobs_v1.wait(7, 1, on_progress=lambda progress: seen.append(progress.state))

    assert job.status is JobStatus.COMPLETED
    assert len(logins) == 5
    assert set(seen) == {JobStatus.RUNNING, JobStatus.COMPLETED}


async def test_faults_that_pass_do_not_end_the_wait(connect):
    busy, throttled = httpx.Response(503), httpx.Response(429)
    async with connect(Story(1, busy, busy, 7, throttled, 8)) as client:
        assert (await client.visualization_jobs.wait(7)).status is JobStatus.RUNNING


@pytest.mark.parametrize(
    ("answer", "kind"), [(httpx.Response(500), ServerError), (httpx.Response(200, text="<html>"), DecodeError)]
)
async def test_faults_that_stay_end_the_wait(connect, answer, kind):
    async with connect(Story(1, answer)) as client:
        with pytest.raises(kind):
            await client.visualization_jobs.wait(7)
    async with connect(Story(1, answer)) as client:
        with pytest.raises(kind):
            await client.visualization_jobs.wait_gone(7)


GONE = [
    pytest.param(error(404, 2775), id="404-code"),
    pytest.param(error(400, 2775), id="400-code"),
    pytest.param(error(400, 6404), id="400-code-that-is-not-documented"),
    pytest.param({"is_success": False, "error_code": "ModelArts.2775", "error_message": "gone"}, id="is-success-false"),
    pytest.param({"is_success": "false", "error_code": "ModelArts.6404"}, id="is-success-false-as-text"),
]


@pytest.mark.parametrize("end", GONE)
async def test_what_is_not_found_is_gone(connect, clock, end):
    story = Story(9, 9, end)
    async with connect(story, clock=clock) as client:
        await client.visualization_jobs.wait_gone(7)

    assert story.polls == 4
    assert len(clock.slept) == 3


async def test_what_was_gone_before_is_gone(connect, clock):
    story = Story(error(404, 2775))
    async with connect(story, clock=clock) as client:
        await client.visualization_jobs.wait_gone(7)

    assert story.polls == 2
    assert len(clock.slept) == 1
    assert 0 < clock.slept[0] <= 5


@pytest.mark.parametrize("timeout", [0, 0.01, 3])
async def test_absence_is_confirmed_even_if_the_time_is_short(connect, clock, timeout):
    story = Story(error(404, 2775))
    async with connect(story, clock=clock) as client:
        await client.visualization_jobs.wait_gone(7, timeout=timeout)

    assert story.polls == 2
    assert sum(clock.slept) <= timeout


@pytest.mark.parametrize("between", [9, httpx.Response(503)], ids=["state", "fault"])
async def test_only_two_polls_in_a_row_say_that_it_is_gone(connect, between):
    story = Story(9, error(404, 2775), between, error(404, 2775), between, error(404, 2775), error(404, 2775))
    async with connect(story, retries=0) as client:
        await client.visualization_jobs.wait_gone(7)

    assert story.polls == 7


async def test_one_not_found_between_two_states_does_not_end_a_wait(connect):
    async with connect(Story(1, error(404, 2775), 1, error(400, 2775), 8)) as client:
        assert (await client.visualization_jobs.wait(7)).status is JobStatus.RUNNING
    story = Story(1, error(404, 2775))
    async with connect(story) as client:
        with pytest.raises(WaitFailed, match="was deleted"):
            await client.visualization_jobs.wait(7)
    assert story.polls == 3


NOT_THE_SERVICE = [
    pytest.param(httpx.Response(404), id="empty"),
    pytest.param(httpx.Response(404, text="<html><h1>404 Not Found</h1> ModelArts.2775</html>"), id="html"),
    pytest.param(httpx.Response(404, json={"error_code": "APIGW.0101", "error_msg": "API does not exist"}), id="APIGW"),
    pytest.param(httpx.Response(404, json={"error_code": "APIG.0101", "error_msg": "API does not exist"}), id="APIG"),
    pytest.param(httpx.Response(404, json={"message": "no Route matched with those values"}), id="kong"),
    pytest.param(httpx.Response(404, json=[{"error_code": "ModelArts.2775"}]), id="array"),
    pytest.param(httpx.Response(404, json="gone"), id="string"),
    pytest.param(httpx.Response(404, json={"error": {"code": 404, "title": "Not Found", "message": "no"}}), id="IAM"),
]


@pytest.mark.parametrize("answer", NOT_THE_SERVICE)
@pytest.mark.parametrize("before", [(), (9,)], ids=["at-once", "later"])
async def test_a_404_of_something_else_is_no_proof_that_it_is_gone(connect, answer, before):
    async with connect(Story(*before, answer)) as client:
        with pytest.raises(EndpointNotFound, match="check the endpoint, the region and the project"):
            await client.visualization_jobs.wait_gone(7)
    async with connect(Story(*before, answer)) as client:
        with pytest.raises(EndpointNotFound):
            await client.visualization_jobs.wait(7)


async def test_a_gone_state_is_gone(connect):
    async with connect(Story("STOPPING", "DELETING", "DELETED")) as client:
        await client.development_environments.wait_gone("d-1")


async def test_other_refusals_do_not_mean_gone(connect):
    for refusal in (error(400, 2750), {"is_success": False, "error_code": "ModelArts.0104"}, httpx.Response(403)):
        async with connect(Story(9, refusal)) as client:
            with pytest.raises(ApiError) as caught:
                await client.visualization_jobs.wait_gone(7)
        assert not isinstance(caught.value, NotFound)


async def test_a_deletion_that_fails_raises(connect):
    async with connect(Story(9, {"status": 6, "error_message": "still in use"})) as client:
        with pytest.raises(WaitFailed) as caught:
            await client.visualization_jobs.wait_gone(7)

    assert str(caught.value) == ("visualization_jobs 7 could not be deleted and has state DELETE_FAILED: still in use")
    assert caught.value.state is JobStatus.DELETE_FAILED


@pytest.mark.parametrize("state", [1, 8, 10, 11, 12, 99])
async def test_until_it_is_gone_other_states_pass(connect, clock, state):
    """Deleting answers with the old state for a while, and what failed can be deleted too."""
    begun = clock.now()
    async with connect(Story(state), clock=clock) as client:
        with pytest.raises(WaitTimeout, match="is not gone after 60 s"):
            await client.visualization_jobs.wait_gone(7, timeout=60)

    assert clock.now() - begun == pytest.approx(60)


async def test_a_reason_that_the_model_does_not_know_is_found_too(connect):
    waiter = WaiterSpec(
        poll="ShowVisualizationJob", field=("new_state",), ready=("up",), failed=("down",), stopped=(), transient=(),
        gone=(), delete_failed=(), reason=(("new_reason", "text"),), timeout=60.0,
    )  # fmt: skip
    request = Request(operations.SHOW_VISUALIZATION_JOB, {"job_id": 7})
    async with connect(Story({"new_state": "down", "new_reason": {"text": "no power"}})) as client:
        with pytest.raises(WaitFailed, match="'down': no power"):
            await wait_until(client, waiter, request, None, None, None)


@pytest.mark.parametrize("first", [{}, {"status": None}, {"status": ""}], ids=["missing", "null", "empty"])
async def test_a_state_that_is_not_there_yet_is_waited_for(connect, clock, caplog, first):
    seen: list[object] = []
    story = Story(first, {"status": "running"})
    async with connect(story, clock=clock) as client:
        await client.services.wait("s-1", on_progress=lambda progress: seen.append(progress.state))

    assert seen == [first.get("status"), ServiceStatus.RUNNING]
    assert story.polls == 2
    assert [record for record in caplog.records if record.name == LOGGER] == []


@pytest.mark.parametrize("state", [0, -1])
async def test_states_below_one_are_states(connect, clock, state):
    """Zero is not taken for nothing."""
    poll = operations.OPERATIONS["ShowVisualizationJob"]
    waiter = evolve(operations.VISUALIZATION_JOBS_WAITER, ready=(state,), transient=(1,))
    request = Request(poll, path_values={"job_id": 7})
    async with connect(Story(1, state), clock=clock) as client:
        job = await wait_until(client, waiter, request, None, None, None)

    assert job.status == state


async def test_a_state_in_a_list_is_found_by_its_number(connect, clock):
    poll = operations.OPERATIONS["ListVisualizationJobs"]
    waiter = evolve(operations.VISUALIZATION_JOBS_WAITER, field=("jobs", "0", "status"))
    story = Story({"jobs": []}, {"jobs": [{"status": 1}]}, {"jobs": [{"status": 8}, {"status": 11}]})
    async with connect(story, clock=clock) as client:
        page = await wait_until(client, waiter, Request(poll), None, None, None)

    assert page.jobs[0].status is JobStatus.RUNNING
    assert story.polls == 3
