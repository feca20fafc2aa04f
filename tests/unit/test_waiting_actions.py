"""Actions that wait, old states that still show, faults on the way, states that may pass; by a clock that is moved."""

import asyncio
import pickle
from typing import ClassVar

import httpx
import pytest
from attrs import evolve

from aiomodelarts import (
    ApiError,
    AuthenticationFailed,
    BadRequest,
    Conflict,
    ConnectFailed,
    ConnectionLost,
    DeadlineExceeded,
    DecodeError,
    PermissionDenied,
    RateLimited,
    RequestTimeout,
    ServerError,
    WaitFailed,
    WaitTimeout,
    operations,
)
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.core.waiting.wait import act_and_wait, wait_until
from aiomodelarts.core.waiting.waiter_spec import ActionSpec
from tests.unit.untrusted_server import untrusted

NOTEBOOK = {"name": "lab", "flavor": "f", "image_id": "i", "volume": {"category": "EVS", "ownership": "MANAGED"}}


class Story:
    """An action that is accepted, and what the polls after it answer; the last answer stays."""

    def __init__(self, *answers, accepted=None):
        self.answers = list(answers)
        self.accepted = {"id": "n-1"} if accepted is None else accepted
        self.actions: list[str] = []
        self.polls: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            self.actions.append(f"{request.method} {request.url.path}")
            return httpx.Response(200, json=self.accepted)
        answer = self.answers[min(len(self.polls), len(self.answers) - 1)]
        self.polls.append(request.url.path)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        if isinstance(answer, int):
            return httpx.Response(answer, json={"error_code": "ModelArts.1", "error_msg": "a fault"})
        return httpx.Response(200, json=answer if isinstance(answer, dict) else {"status": answer})


async def test_the_id_comes_from_the_answer(connect, clock):
    story = Story("CREATING", "RUNNING")
    async with connect(story, clock=clock) as client:
        notebook = await client.notebooks.create_and_wait(**NOTEBOOK)

    assert notebook.status == "RUNNING"
    assert len(story.actions) == 1
    assert all(path.endswith("/notebooks/n-1") for path in story.polls)
    assert clock.slept[0] == operations.NOTEBOOKS_WAITER.first_delay


async def test_the_ids_come_from_the_path(connect):
    story = Story("UNMOUNTING", 404)
    async with connect(story) as client:
        await client.notebook_storage.unmount_and_wait("n-1", "s-1")

    assert story.actions[0].endswith("/notebooks/n-1/storage/s-1")
    assert story.polls[0].endswith("/notebooks/n-1/storage/s-1")


async def test_a_placeholder_may_be_called_otherwise(connect):
    story = Story("RUNNING", "FAILED", accepted={"task_id": "t-1"})
    async with connect(story) as client:
        with pytest.raises(WaitFailed) as caught:
            await client.export_tasks.create_and_wait("d-1", path="/a/", export_type=0, export_format=2)

    assert story.polls[0].endswith("/datasets/d-1/export-tasks/t-1")
    assert caught.value.ids == {"dataset_id": "d-1", "task_id": "t-1"}


@pytest.mark.parametrize("accepted", [{}, {"id": None}, {"id": ""}, {"id": {}}])
async def test_an_answer_without_an_id_is_an_error(connect, accepted):
    story = Story("RUNNING", accepted=accepted)
    async with connect(story) as client:
        with pytest.raises(DecodeError, match="CreateNotebook: the response has no id"):
            await client.notebooks.create_and_wait(**NOTEBOOK)
    assert story.polls == []


async def test_what_is_refused_is_not_waited_for(connect):
    async with connect(lambda _: httpx.Response(403, json={"error_msg": "no"})) as client:
        with pytest.raises(Exception, match="403") as caught:
            await client.notebooks.start_and_wait("n-1")
    assert not hasattr(caught.value, "__notes__")


async def test_an_error_says_what_was_carried_out_and_pickles(connect):
    async with connect(Story(401)) as client:
        with pytest.raises(AuthenticationFailed) as caught:
            await client.notebooks.create_and_wait(**NOTEBOOK)

    note = "CreateNotebook was already executed, for notebooks n-1"
    assert caught.value.__notes__ == [note]
    assert pickle.loads(pickle.dumps(caught.value)).__notes__ == [note]  # noqa: S301  # our own bytes


async def test_the_wait_goes_on_by_the_ids_of_the_error(connect):
    story = Story("CREATING")
    async with connect(story) as client:
        with pytest.raises(WaitTimeout) as caught:
            await client.notebooks.create_and_wait(**NOTEBOOK, timeout=60)
        again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # our own bytes
        story.answers = ["RUNNING"]
        notebook = await client.notebooks.wait(**again.ids)

    assert (again.ids, notebook.status) == ({"id": "n-1"}, "RUNNING")


class TestPartsOfWhatGoes:
    VERSIONS: ClassVar = {
        "is_success": True,
        "versions": [{"version_id": 1, "status": 10}, {"version_id": 2, "status": 8}],
    }

    @pytest.mark.parametrize("end", [404, {"is_success": True, "versions": []}, {"is_success": True}])
    async def test_it_is_gone_with_the_last_of_them(self, connect, end):
        story, seen = Story(self.VERSIONS, self.VERSIONS, end), []
        async with connect(story) as client:
            assert await client.training_jobs_v1.delete_and_wait(7, on_progress=seen.append) is None
        assert story.actions[0].endswith("/training-jobs/7")
        assert {path.rsplit("/", 2)[1:] == ["7", "versions"] for path in story.polls} == {True}
        assert len(story.polls) == 4
        assert (seen[-1].state, seen[-1].done) == ("gone", True)

    async def test_one_that_stays_is_a_failure(self, connect, clock):
        stays = {"is_success": True, "versions": [{"version_id": 2, "status": "6"}]}
        async with connect(Story(self.VERSIONS, stays), clock=clock) as client:
            with pytest.raises(WaitFailed, match=r"could not be deleted: versions\.status is DELETE_FAILED") as caught:
                await client.training_jobs_v1.delete_and_wait(7)
        assert caught.value.ids == {"job_id": 7}
        assert sum(clock.slept) >= 15

    async def test_time_ends(self, connect):
        async with connect(Story(self.VERSIONS)) as client:
            with pytest.raises(WaitTimeout, match="training_jobs_v1 7 is not gone after 60 s"):
                await client.training_jobs_v1.delete_and_wait(7, timeout=60)


class TestWorkBefore:
    async def test_is_not_taken_for_the_new_one(self, connect):
        before, begun = {"status": "COMPLETED", "task_id": "t-1"}, {"status": "RUNNING", "task_id": "t-2"}
        ended = {"status": "COMPLETED", "task_id": "t-2"}
        story, seen = Story(before, before, before, begun, ended), []
        async with connect(story) as client:
            task = await client.synchronization_tasks.create_and_wait("d-1", on_progress=seen.append)

        assert task.task_id == "t-2"
        assert [progress.state for progress in seen] == [None, None, "RUNNING", "COMPLETED"]
        assert len(story.actions) == 1
        assert len(story.polls) == 5

    async def test_may_have_failed(self, connect):
        failed = {"status": "FAILED", "task_id": "t-1"}
        story = Story(*[failed] * 9, {"status": "COMPLETED", "task_id": "t-2"})
        async with connect(story) as client:
            assert (await client.synchronization_tasks.create_and_wait("d-1")).task_id == "t-2"

    async def test_that_stays_ends_with_the_time(self, connect):
        async with connect(Story({"status": "COMPLETED", "task_id": "t-1"})) as client:
            with pytest.raises(WaitTimeout, match="it is without a state"):
                await client.synchronization_tasks.create_and_wait("d-1", timeout=60)

    @pytest.mark.parametrize("first", [404, {"status": "NOT_EXIST"}, {"status": "COMPLETED"}])
    async def test_none_that_can_be_told_apart(self, connect, first):
        story = Story(first, {"status": "RUNNING"}, {"status": "COMPLETED"})
        async with connect(story) as client:
            assert (await client.synchronization_tasks.create_and_wait("d-1")).status == "COMPLETED"
        assert len(story.polls) == 3

    async def test_faults_after_it_was_read_are_borne(self, connect):
        story = Story({"status": "NOT_EXIST"}, *[503] * 4, {"status": "COMPLETED", "task_id": "t-1"})
        async with connect(story, retries=0) as client:
            assert (await client.synchronization_tasks.create_and_wait("d-1")).task_id == "t-1"
        assert len(story.polls) == 6

    async def test_that_can_not_be_read_leaves_all_as_it_is(self, connect):
        story = Story(403)
        async with connect(story) as client:
            with pytest.raises(ApiError) as caught:
                await client.synchronization_tasks.create_and_wait("d-1")
        assert story.actions == []
        assert not hasattr(caught.value, "__notes__")


class TestOldStates:
    async def test_may_show_for_a_moment(self, connect):
        story = Story("STOPPED", "STOPPED", "STARTING", "RUNNING")
        async with connect(story) as client:
            assert (await client.notebooks.start_and_wait("n-1")).status == "RUNNING"

    async def test_count_when_they_last(self, connect, clock):
        async with connect(Story("STOPPED"), clock=clock) as client:
            with pytest.raises(WaitFailed, match="was stopped"):
                await client.notebooks.start_and_wait("n-1")
        assert 15 <= sum(clock.slept) < 30

    async def test_count_when_another_was_seen(self, connect, clock):
        async with connect(Story("STOPPED", "STARTING", "STOPPED"), clock=clock) as client:
            with pytest.raises(WaitFailed, match="was stopped"):
                await client.notebooks.start_and_wait("n-1")
        assert len(clock.slept) == 3

    async def test_what_is_new_has_none(self, connect, clock):
        async with connect(Story("CREATE_FAILED"), clock=clock) as client:
            with pytest.raises(WaitFailed, match="CREATE_FAILED"):
                await client.notebooks.create_and_wait(**NOTEBOOK)
        assert len(clock.slept) == 1

    async def test_deletion_that_failed_before(self, connect):
        async with connect(Story("DELETE_FAILED", "DELETING", 404)) as client:
            await client.notebooks.delete_and_wait("n-1")

    async def test_what_is_new_may_not_be_found_yet(self, connect):
        async with connect(Story(404, "CREATING", "RUNNING")) as client:
            assert (await client.notebooks.create_and_wait(**NOTEBOOK)).status == "RUNNING"

    async def test_plain_wait_knows_of_no_action(self, connect):
        async with connect(Story("STOPPED")) as client:
            with pytest.raises(WaitFailed, match="was stopped"):
                await client.notebooks.wait("n-1")


def coded(status: int, number: int) -> httpx.Response:
    return httpx.Response(status, json={"error_code": f"ModelArts.{number}", "error_msg": "no"})


MET = {
    # the fault, its error, what becomes of a wait that meets it at its first poll, and later
    "429": (lambda: 429, RateLimited, "passes", "passes"),
    "throttled 400": (lambda: coded(400, 4206), RateLimited, "passes", "passes"),
    "throttled 403": (lambda: coded(403, 2799), RateLimited, "passes", "passes"),
    "408": (lambda: 408, ApiError, "passes", "passes"),
    "502": (lambda: 502, ServerError, "passes", "passes"),
    "503": (lambda: 503, ServerError, "passes", "passes"),
    "504": (lambda: 504, ServerError, "passes", "passes"),
    "lost": (lambda: httpx.ReadError("gone"), ConnectionLost, "passes", "passes"),
    "slow": (lambda: httpx.ReadTimeout("slow"), RequestTimeout, "passes", "passes"),
    "refused connection": (lambda: httpx.ConnectError("away"), ConnectFailed, "raised", "passes"),
    "untrusted certificate": (untrusted, ConnectFailed, "raised", "doubtful"),
    "500": (lambda: 500, ServerError, "doubtful", "doubtful"),
    "501": (lambda: 501, ServerError, "doubtful", "doubtful"),
    "html": (lambda: httpx.Response(200, text="<html>"), DecodeError, "raised", "doubtful"),
    "400": (lambda: 400, BadRequest, "raised", "raised"),
    "401": (lambda: 401, AuthenticationFailed, "raised", "raised"),
    "403": (lambda: 403, PermissionDenied, "raised", "raised"),
    "409": (lambda: 409, Conflict, "raised", "raised"),
}


class TestFaults:
    @pytest.mark.parametrize("fault", [503, 502, 504, 429, 500, httpx.ReadError("gone"), httpx.ReadTimeout("slow")])
    async def test_pass(self, connect, fault, caplog):
        story = Story("CREATING", *[fault] * 9, "CREATING", fault, "RUNNING")
        async with connect(story, retries=0) as client:
            assert (await client.notebooks.wait("n-1")).status == "RUNNING"
        assert [record.name for record in caplog.records].count("aiomodelarts.waiting") == 2

    @pytest.mark.parametrize("fault", [503, httpx.ReadError("gone"), httpx.ConnectError("away")])
    async def test_last_until_the_time_ends(self, connect, clock, fault):
        async with connect(Story("CREATING", fault), retries=0, clock=clock) as client:
            with pytest.raises(WaitTimeout, match="it is CREATING; the last poll failed: ") as caught:
                await client.notebooks.wait("n-1", timeout=5000)
        assert sum(clock.slept) == pytest.approx(5000)
        assert isinstance(caught.value.__cause__, ServerError if fault == 503 else ConnectFailed | ConnectionLost)

    async def test_that_may_stay_end_the_wait_after_a_while(self, connect, clock):
        async with connect(Story("CREATING", 500), retries=0, clock=clock) as client:
            with pytest.raises(ServerError):
                await client.notebooks.wait("n-1", timeout=5000)
        assert 300 <= sum(clock.slept) < 400

    async def test_before_anything_was_read_a_wrong_address_is_likely(self, connect, clock):
        async with connect(Story(httpx.ConnectError("no such host")), retries=0, clock=clock) as client:
            with pytest.raises(ConnectFailed):
                await client.notebooks.wait("n-1")
        assert clock.slept == []

    @pytest.mark.parametrize("begun", [True, False], ids=["later", "at the first poll"])
    @pytest.mark.parametrize(("fault", "kind", "first", "later"), MET.values(), ids=MET)
    async def test_met_by_a_wait(self, connect, clock, fault, kind, first, later, begun):
        polls = ["CREATING"] if begun else []
        async with connect(Story(*polls, fault()), retries=0, clock=clock) as client:
            with pytest.raises((kind, WaitTimeout)) as caught:
                await client.notebooks.wait("n-1", timeout=5000)
        waited = sum(clock.slept)
        match later if begun else first:
            case "passes":
                assert isinstance(caught.value, WaitTimeout)
                assert isinstance(caught.value.__cause__, kind)
                assert waited == pytest.approx(5000, abs=5)
            case "doubtful":
                assert isinstance(caught.value, kind)
                assert 300 <= waited < 400
            case _:
                assert isinstance(caught.value, kind)
                assert waited < 5

    async def test_each_deadline_is_for_one_poll(self, connect, clock):
        """A call that can't be done in its time is as a service that does not answer, unless it met something else."""
        busy = httpx.Response(503, headers={"Retry-After": "20"})
        story = Story("CREATING", busy, busy, "RUNNING")
        async with connect(story, deadline=10, clock=clock) as client:
            assert (await client.notebooks.wait("n-1")).status == "RUNNING"
        assert len(story.polls) == 4

    async def test_a_poll_that_hangs_until_its_deadline_is_borne(self, connect, jump):
        story, silent, hanging = Story("CREATING", "RUNNING"), iter([False, True, True]), asyncio.Event()

        async def handler(request):
            if next(silent, False):
                hanging.set()
                await asyncio.Event().wait()
            return story(request)

        async with connect(handler, deadline=5.0) as client:
            waiting = asyncio.create_task(client.notebooks.wait("n-1"))
            for _ in range(2):
                await hanging.wait()
                hanging.clear()
                await jump(6.0)
            assert (await waiting).status == "RUNNING"
        assert len(story.polls) == 2

    async def test_a_deadline_does_not_hide_that_there_is_no_such_host(self, connect, clock, monkeypatch):
        monkeypatch.setattr("random.uniform", lambda low, high: high)
        story = Story(httpx.ConnectError("no such host"))
        async with connect(story, deadline=2, clock=clock) as client:
            with pytest.raises(DeadlineExceeded) as caught:
                await client.notebooks.wait("n-1")
        assert isinstance(caught.value.__cause__, ConnectFailed)
        assert sum(clock.slept) < 5

    async def test_doubt_begins_when_the_faults_that_pass_are_over(self, connect, clock):
        story = Story("CREATING", *[503] * 40, 500, "CREATING", "RUNNING")
        async with connect(story, retries=0, clock=clock) as client:
            assert (await client.notebooks.wait("n-1")).status == "RUNNING"
        assert sum(clock.slept) > 600

    async def test_refusals_end_the_wait(self, connect, clock):
        async with connect(Story("CREATING", 403), clock=clock) as client:
            with pytest.raises(Exception, match="403"):
                await client.notebooks.wait("n-1")

    async def test_the_service_may_ask_for_a_longer_pause(self, connect, clock):
        busy = iter([httpx.Response(200, json={"status": "CREATING"})])
        end = iter(
            [httpx.Response(429, headers={"Retry-After": "77"}), httpx.Response(200, json={"status": "RUNNING"})]
        )
        async with connect(lambda _: next(busy, None) or next(end), retries=0, clock=clock) as client:
            await client.notebooks.wait("n-1")
        assert clock.slept[-1] == 77


class TestStatesThatMayPass:
    @pytest.mark.parametrize("times", [1, 5])
    async def test_recovers(self, connect, times):
        story = Story({"status": {"phase": "Creating"}}, *[{"status": {"phase": "Abnormal"}}] * times,
                      {"status": {"phase": "Running"}})  # fmt: skip
        async with connect(story) as client:
            assert (await client.pools.wait("p")).status.phase == "Running"

    async def test_lasts(self, connect, clock):
        story = Story({"status": {"phase": "Creating"}}, {"status": {"phase": "Abnormal", "message": "no power"}})
        async with connect(story, clock=clock) as client:
            with pytest.raises(WaitFailed, match="ABNORMAL: no power"):
                await client.pools.wait("p")
        assert 600 <= sum(clock.slept) < 700

    async def test_flaps_for_ever(self, connect, clock):
        flapping = [{"status": {"phase": phase}} for phase in ("Abnormal", "Creating")] * 500
        async with connect(Story(*flapping), clock=clock) as client:
            with pytest.raises(WaitTimeout):
                await client.pools.wait("p", timeout=7200)


async def test_intervals_are_those_of_the_kind(connect, clock):
    waiter = evolve(operations.NOTEBOOKS_WAITER, interval=4.0, longest_interval=9.0)
    async with connect(Story("CREATING"), clock=clock) as client:
        with pytest.raises(WaitTimeout):
            await wait_until(client, waiter, Request(operations.SHOW_NOTEBOOK, {"id": "n"}), None, 100, None)
    for pause, wanted in zip(clock.slept[:-1], [4, 6, *[9.0] * 20], strict=False):
        assert 0.9 * wanted <= pause <= 1.1 * wanted


async def test_time_of_an_action_is_its_own(connect, clock):
    async with connect(Story({"status": {"phase": "Running"}}), clock=clock) as client:
        with pytest.raises(WaitTimeout, match="after 1800 s"):
            await client.training_jobs.stop_and_wait("j")
        with pytest.raises(WaitTimeout, match="after 5 s"):
            await client.training_jobs.stop_and_wait("j", timeout=5)


async def test_the_first_delay_is_within_the_time(connect, clock):
    async with connect(Story("CREATING"), clock=clock) as client:
        with pytest.raises(WaitTimeout, match="after 2 s"):
            await client.notebooks.create_and_wait(**NOTEBOOK, timeout=2)
    assert sum(clock.slept) == pytest.approx(2)


class TestParts:
    """A pool is settled when its parts are."""

    @staticmethod
    def pool(**status):
        return {"status": {"phase": "Running", **status}}

    async def test_are_waited_for(self, connect):
        story = Story(
            self.pool(resources={"creating": [{"flavor": "f", "count": 1}]}),
            self.pool(resources={"creating": [], "deleting": [{"flavor": "f", "count": 1}]}),
            self.pool(scope=[{"state": "Enabled"}, {"state": "Enabling"}]),
            self.pool(driver={"gpu": {"state": "Upgrading"}}),
            self.pool(scope=[{"state": "Enabled"}, {"state": "Disabled"}], driver={"gpu": {"state": "Running"}}),
        )
        async with connect(story) as client:
            pool = await client.pools.update_and_wait("p", spec={"scope": ["Train"]})
        assert len(story.polls) == 6
        assert pool.status.driver.gpu.state == "Running"

    async def test_that_break_are_failures(self, connect, clock):
        story = Story(self.pool(scope=[{"state": "Enabling"}]), self.pool(scope=[{"state": "EnableFailed"}]))
        async with connect(story, clock=clock) as client:
            with pytest.raises(WaitFailed, match=r"failed: status\.scope\.state is ENABLE_FAILED"):
                await client.pools.update_and_wait("p", spec={})

    async def test_that_were_broken_before_get_a_moment(self, connect):
        broken, enabling = self.pool(scope=[{"state": "EnableFailed"}]), self.pool(scope=[{"state": "Enabling"}])
        story = Story(broken, enabling, self.pool(scope=[{"state": "Enabled"}]))
        async with connect(story) as client:
            await client.pools.retry_scope_and_wait("p", scope="Train")
        assert len(story.polls) == 4

    async def test_are_no_matter_of_a_plain_wait(self, connect):
        async with connect(Story(self.pool(scope=[{"state": "EnableFailed"}]))) as client:
            assert (await client.pools.wait("p")).status.phase == "Running"


async def test_an_action_may_be_the_goal(connect):
    async with connect(Story("STOPPING", "STOPPED")) as client:
        assert (await client.notebooks.wait("n-1", until="stop")).status == "STOPPED"
        with pytest.raises(ValueError, match="wait_gone"):
            await client.notebooks.wait("n-1", until="delete")


async def test_what_is_gone_needs_no_state(connect):
    waiter = evolve(operations.NOTEBOOKS_WAITER, actions={"burn": ActionSpec(gone=True)}, first_delay=1.0)
    request = Request(operations.DELETE_NOTEBOOK, {"id": "n-1"})
    async with connect(Story({}, 404)) as client:
        answer = await act_and_wait(client, waiter, "burn", request, operations.SHOW_NOTEBOOK, None, None)
    assert answer is None
