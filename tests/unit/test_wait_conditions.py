"""Conditions besides the state: parts that are busy or broken, links that have to come and go, readings in a row."""

from typing import Any

import httpx
import pytest
from attrs import evolve

from aiomodelarts import BadRequest, Conflict, NotFound, WaitFailed, WaitTimeout, operations
from aiomodelarts.core.waiting.conditions import Parts
from aiomodelarts.core.waiting.waiter_spec import ActionSpec
from tests.cases import for_each

NOTEBOOK: dict[str, Any] = {
    "name": "lab", "flavor": "f", "image_id": "i", "volume": {"category": "EVS", "ownership": "MANAGED"},
}  # fmt: skip


class Story:
    """An action that is accepted, and what the polls after it answer; the last answer stays."""

    def __init__(self, *answers: Any, accepted: Any = None) -> None:
        self.answers = list(answers)
        self.accepted = {"id": "n-1"} if accepted is None else accepted
        self.polls = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            return httpx.Response(200, json=self.accepted)
        answer = self.answers[min(self.polls, len(self.answers) - 1)]
        self.polls += 1
        if isinstance(answer, tuple):
            status, code = answer
            return httpx.Response(status, json={"error_code": code, "error_msg": "no"})
        return httpx.Response(200, json=answer)


def pool(phase: str = "Running", **status: Any) -> dict[str, Any]:
    return {"metadata": {"name": "p"}, "status": {"phase": phase, **status}}


def driver(state: str, kind: str = "npu") -> dict[str, Any]:
    return pool(driver={kind: {"state": state}})


def scope(*states: str) -> dict[str, Any]:
    kinds = ("Train", "Infer", "Notebook")
    return pool(scope=[{"scopeType": kind, "state": state} for kind, state in zip(kinds, states, strict=False)])


BUSY = [
    pytest.param(pool(resources={"creating": [{"flavor": "f", "count": 1}]}), "status.resources.creating", id="nodes"),
    pytest.param(pool(resources={"deleting": [{"count": 1}]}), "status.resources.deleting", id="nodes that go"),
    pytest.param(scope("Enabled", "Enabling"), "status.scope.state is ENABLING", id="job type"),
    pytest.param(scope("Disabling"), "status.scope.state is DISABLING", id="job type that goes"),
    pytest.param(driver("Creating"), "status.driver.npu.state is CREATING", id="driver"),
    pytest.param(driver("Upgrading", "gpu"), "status.driver.gpu.state is UPGRADING", id="upgrade"),
]


async def create(client: Any) -> Any:
    labels = {"os.modelarts/name": "pool-flowers"}
    spec = {"type": "Dedicate", "resources": []}
    return await client.pools.create_and_wait(api_version="v2", kind="Pool", metadata={"labels": labels}, spec=spec)


POOL_WAITS = {
    "wait": lambda client: client.pools.wait("p"),
    "wait until=update": lambda client: client.pools.wait("p", until="update"),
    "create_and_wait": create,
    "update_and_wait": lambda client: client.pools.update_and_wait("p", spec={}),
    "retry_scope_and_wait": lambda client: client.pools.retry_scope_and_wait("p", scope="Infer"),
}


class TestPools:
    @for_each("wait", POOL_WAITS.values(), ids=POOL_WAITS)
    @for_each(("busy", "path"), BUSY)
    async def test_parts_are_waited_for(self, connect, busy, path, wait):
        if "scope" in path and busy == scope("Disabling"):
            busy = scope("Enabled", "Disabling")
        story = Story(busy, busy, pool("Running"), accepted=pool())
        async with connect(story) as client:
            await wait(client)
        assert story.polls >= 3

    @pytest.mark.parametrize(("busy", "path"), BUSY)
    async def test_condition_is_named_when_the_time_is_over(self, connect, busy, path):
        async with connect(Story(busy)) as client:
            with pytest.raises(WaitTimeout) as caught:
                await client.pools.wait("p", timeout=60)
        message = str(caught.value)
        assert message.startswith("pools p is not settled after 60 s; it is RUNNING, but status.")
        assert path in message
        assert "(wanted: " in message
        assert caught.value.state == "Running"

    @pytest.mark.parametrize("until", ["Running", ["Running"], "RUNNING"])
    async def test_state_that_is_named_is_taken_as_it_is(self, connect, until):
        story = Story(scope("Enabling"))
        async with connect(story) as client:
            await client.pools.wait("p", until=until)
        assert story.polls == 1

    @pytest.mark.parametrize("accepted", [driver("Abnormal"), {}, pool(), {"status": None}])
    async def test_driver_that_was_broken_before_an_update(self, connect, accepted):
        story = Story(driver("Abnormal"), accepted=accepted)
        async with connect(story) as client:
            assert (await client.pools.update_and_wait("p", spec={})).status.driver.npu.state == "Abnormal"

    @pytest.mark.parametrize("kind", ["gpu", "npu"])
    async def test_driver_that_an_update_breaks(self, connect, kind):
        story = Story(driver("Upgrading", kind), driver("Abnormal", kind), accepted=driver("Running", kind))
        async with connect(story) as client:
            with pytest.raises(WaitFailed, match=rf"failed: status\.driver\.{kind}\.state is ABNORMAL"):
                await client.pools.update_and_wait("p", spec={})

    async def test_driver_that_breaks_before_the_first_poll(self, connect):
        story = Story(driver("Abnormal"), accepted=driver("Running"))
        async with connect(story) as client:
            with pytest.raises(WaitFailed, match="ABNORMAL"):
                await client.pools.update_and_wait("p", spec={})

    async def test_job_type_that_was_broken_before_hides_no_other(self, connect):
        before = scope("EnableFailed", "Enabled")
        story = Story(scope("EnableFailed", "Enabling"), scope("EnableFailed", "EnableFailed"), accepted=before)
        async with connect(story) as client:
            with pytest.raises(WaitFailed, match="ENABLE_FAILED"):
                await client.pools.update_and_wait("p", spec={})
        story = Story(scope("EnableFailed", "Enabling"), scope("EnableFailed", "Enabled"), accepted=before)
        async with connect(story) as client:
            await client.pools.update_and_wait("p", spec={})

    async def test_job_type_that_is_mended_and_breaks_again(self, connect):
        story = Story(scope("Enabling"), scope("EnableFailed"), accepted=scope("EnableFailed"))
        async with connect(story) as client:
            with pytest.raises(WaitFailed, match="ENABLE_FAILED"):
                await client.pools.update_and_wait("p", spec={})

    async def test_retry_looks_at_its_own_job_type(self, connect):
        story = Story(scope("Enabling", "EnableFailed"), scope("Enabled", "EnableFailed"), accepted={})
        async with connect(story) as client:
            await client.pools.retry_scope_and_wait("p", scope="Train")
        story = Story(scope("EnableFailed", "Enabling"), accepted={})
        async with connect(story) as client:
            with pytest.raises(WaitFailed, match="ENABLE_FAILED"):
                await client.pools.retry_scope_and_wait("p", scope="Train")

    async def test_new_pool_whose_driver_breaks(self, connect):
        story = Story(driver("Creating"), driver("Abnormal"), accepted=pool())
        async with connect(story) as client:
            with pytest.raises(WaitFailed, match="ABNORMAL"):
                await create(client)

    async def test_pool_that_may_recover_is_no_broken_part(self, connect):
        failed = {"scope": [{"scopeType": "Train", "state": "EnableFailed"}]}
        story = Story(pool("Abnormal", **failed), pool("Abnormal", **failed), pool(), accepted=pool())
        async with connect(story) as client:
            await create(client)

    @pytest.mark.parametrize(("method", "seconds"), [("wait", 5400), ("wait_gone", 5400), ("delete_and_wait", 5400)])
    async def test_ninety_minutes(self, connect, clock, method, seconds):
        async with connect(Story(pool("Deleting"), accepted=pool()), clock=clock) as client:
            with pytest.raises(WaitTimeout, match=f"after {seconds} s"):
                await getattr(client.pools, method)("p")


LINK = {"sfsId": "s-1", "name": "share"}
PEER = {"peerVpcId": "v-1", "peerSubnetId": "n-1"}


def network(shares: Any = (), peers: Any = (), **spec: Any) -> dict[str, Any]:
    status = {"sfsTurboStatus": list(shares), "peerConnectionStatus": list(peers)}
    return {
        "metadata": {"name": "n"},
        "spec": spec,
        "status": {"phase": "Active", "connectionStatus": {key: value for key, value in status.items() if value}},
    }


def share(status: str, **link: Any) -> dict[str, Any]:
    return {**LINK, **link, "status": status}


ASKED: dict[str, Any] = {"connection": {"sfsTurboConnectionList": [LINK]}}
NONE: dict[str, Any] = {"connection": {"sfsTurboConnectionList": []}}


class TestNetworks:
    @pytest.mark.parametrize("spec", [{}, ASKED])
    async def test_new_link_is_there_and_active(self, connect, spec):
        story = Story(network(**spec), network(**spec), network([share("Creating")], **spec),
                      network([share("Active")], **spec), accepted=network(**spec))  # fmt: skip
        async with connect(story) as client:
            found = await client.networks.update_and_wait("n", spec=ASKED)
        assert [one.status for one in found.status.connection_status.sfs_turbo_status] == ["Active"]
        assert story.polls == 5

    @pytest.mark.parametrize("asked", [NONE, {"connection": {"sfsTurboConnectionList": None}}, {"connection": None}])
    async def test_removed_link_is_gone(self, connect, asked):
        story = Story(network([share("Active")]), network([share("Deleting")]), network(), accepted=network())
        async with connect(story) as client:
            assert (await client.networks.update_and_wait("n", spec=asked)).status.connection_status is not None
        assert story.polls == 4

    async def test_new_link_that_breaks(self, connect):
        story = Story(network(), network([share("Creating")]), network([share("Abnormal")]), accepted=network())
        async with connect(story) as client:
            with pytest.raises(WaitFailed, match=r"sfsTurboStatus\.status is ABNORMAL"):
                await client.networks.update_and_wait("n", spec=ASKED)

    async def test_link_that_was_broken_before(self, connect):
        old = network([share("Abnormal")], **ASKED)
        async with connect(Story(old, accepted=old)) as client:
            await client.networks.update_and_wait("n", metadata={"annotations": {}})

    async def test_peering(self, connect):
        asked: dict[str, Any] = {"connection": {"peerConnectionList": [PEER]}}
        story = Story(network(), network((), [{**PEER, "phase": "Connecting"}]),
                      network((), [{**PEER, "phase": "Active"}]), accepted=network())  # fmt: skip
        async with connect(story) as client:
            found = await client.networks.update_and_wait("n", spec=asked)
        assert found.status.connection_status.peer_connection_status[0].phase == "Active"

    async def test_plain_wait_compares_with_the_settings(self, connect):
        story = Story(network(**ASKED), network([share("Creating")], **ASKED), network([share("Active")], **ASKED))
        async with connect(story) as client:
            await client.networks.wait("n")
        assert story.polls == 3

    async def test_links_without_their_ids_are_counted(self, connect):
        nameless = {"status": "Active"}
        two: dict[str, Any] = {"connection": {"sfsTurboConnectionList": [LINK, {**LINK, "sfsId": "s-2"}]}}
        story = Story(network(**two), network([nameless], **two), network([nameless] * 2, **two))
        async with connect(story) as client:
            await client.networks.wait("n")
        assert story.polls == 3

    async def test_missing_and_surplus_links_are_named(self, connect):
        async with connect(Story(network(**ASKED))) as client:
            with pytest.raises(WaitTimeout, match=r"sfsTurboStatus\.sfsId is nothing \(wanted: s-1\)"):
                await client.networks.wait("n", timeout=60)
        async with connect(Story(network([share("Active"), share("Active", sfsId="s-2")], **ASKED))) as client:
            with pytest.raises(WaitTimeout, match=r"sfsTurboStatus\.sfsId is s-1, s-2 \(wanted: s-1\)"):
                await client.networks.wait("n", timeout=60)


def lab(status: str, disk: str | None = None) -> dict[str, Any]:
    return {"id": "n-1", "status": status, "volume": {"category": "EVS", "status": disk} if disk else None}


NOTEBOOK_WAITS = {
    "create": lambda client: client.notebooks.create_and_wait(**NOTEBOOK),
    "start": lambda client: client.notebooks.start_and_wait("n-1"),
    "update": lambda client: client.notebooks.update_and_wait("n-1", storage_new_size=40),
    "wait": lambda client: client.notebooks.wait("n-1"),
}


class TestNotebooks:
    @pytest.mark.parametrize("wait", NOTEBOOK_WAITS.values(), ids=NOTEBOOK_WAITS)
    @pytest.mark.parametrize("disk", ["INITIALIZING", "RESIZING", "DELETING"])
    async def test_disk_is_waited_for(self, connect, wait, disk):
        story = Story(lab("RUNNING", disk), lab("RUNNING", disk), lab("RUNNING", "AVAILABLE"))
        async with connect(story) as client:
            assert (await wait(client)).volume.status == "AVAILABLE"
        assert story.polls >= 3

    async def test_disk_is_named_when_the_time_is_over(self, connect):
        async with connect(Story(lab("RUNNING", "RESIZING"))) as client:
            with pytest.raises(WaitTimeout) as caught:
                await client.notebooks.wait("n-1", timeout=60)
        assert str(caught.value) == (
            "notebooks n-1 is not settled after 60 s; it is RUNNING, but volume.status is 'RESIZING' "
            "(wanted: not INITIALIZING, RESIZING or DELETING)"
        )

    async def test_disk_of_a_stopped_instance_does_not_matter(self, connect):
        async with connect(Story(lab("STOPPED", "RESIZING"))) as client:
            await client.notebooks.stop_and_wait("n-1")

    async def test_change_that_begins_late(self, connect):
        story = Story(lab("STOPPED"), lab("STOPPED", "RESIZING"), lab("STOPPED"), lab("STOPPED"))
        async with connect(story) as client:
            await client.notebooks.update_and_wait("n-1", storage_new_size=40)
        assert story.polls == 4

    @pytest.mark.parametrize("conflicts", [1, 200])
    async def test_conflict_while_it_is_deleted_is_tolerated(self, connect, conflicts):
        story = Story(lab("DELETING"), *[(400, "ModelArts.6357")] * conflicts, (400, "ModelArts.6309"))
        async with connect(story) as client:
            await client.notebooks.wait_gone("n-1", interval=1)
        story.polls = 0
        async with connect(story) as client:
            await client.notebooks.delete_and_wait("n-1", interval=1)

    async def test_conflict_that_stays_is_no_end(self, connect):
        async with connect(Story((400, "ModelArts.6357"))) as client:
            with pytest.raises(WaitTimeout, match=r"is not gone after 60 s; .* the last poll failed: .*6357") as caught:
                await client.notebooks.wait_gone("n-1", timeout=60)
        assert isinstance(caught.value.__cause__, Conflict | BadRequest)

    async def test_conflict_of_a_wait_for_a_state_is_raised(self, connect):
        async with connect(Story((400, "ModelArts.6357"))) as client:
            with pytest.raises((Conflict, BadRequest), match="6357"):
                await client.notebooks.wait("n-1")


class TestStopped:
    @pytest.mark.parametrize(
        "wait",
        [
            lambda client: client.services.wait("s-1"),
            lambda client: client.services.start_and_wait("s-1"),
            lambda client: client.services.wait("s-1", until="start"),
        ],
    )
    async def test_service(self, connect, wait):
        async with connect(Story({"status": "deploying"}, {"status": "stopped"})) as client:
            with pytest.raises(WaitFailed, match="services s-1 was stopped with state STOPPED"):
                await wait(client)

    async def test_development_environment(self, connect):
        async with connect(Story({"status": "STARTING"}, {"status": "STOPPED"})) as client:
            with pytest.raises(WaitFailed, match="development_environments d-1 was stopped with state STOPPED"):
                await client.development_environments.wait("d-1")

    async def test_wanted(self, connect):
        async with connect(Story({"status": "stopping"}, {"status": "stopped"})) as client:
            assert (await client.services.stop_and_wait("s-1")).status == "stopped"
            assert (await client.services.wait("s-1", until="stopped")).status == "stopped"

    async def test_service_that_was_finished_before_it_was_started(self, connect):
        story = Story({"status": "finished"}, {"status": "deploying"}, {"status": "finished"})
        async with connect(story) as client:
            await client.services.start_and_wait("s-1")
        assert story.polls == 4


class TestWorkAndEnds:
    async def test_work_before_is_named_when_the_time_is_over(self, connect):
        async with connect(Story({"status": "COMPLETED", "task_id": "t-1"})) as client:
            with pytest.raises(WaitTimeout, match="task_id is still 't-1', the work before the action"):
                await client.synchronization_tasks.create_and_wait("d-1", timeout=60)

    async def test_what_is_left_is_named_when_the_time_is_over(self, connect):
        versions = {"is_success": True, "versions": [{"version_id": 1, "status": 10}]}
        async with connect(Story(versions)) as client:
            with pytest.raises(WaitTimeout, match=r"versions\.version_id is 1 \(wanted: nothing\)"):
                await client.training_jobs_v1.delete_and_wait(7, timeout=60)

    async def test_state_that_is_not_reached_is_named_alone(self, connect):
        async with connect(Story({"status": "CREATING"})) as client:
            with pytest.raises(WaitTimeout) as caught:
                await client.notebooks.wait("n-1", timeout=60)
        assert str(caught.value) == "notebooks n-1 is not RUNNING after 60 s; it is CREATING"

    async def test_readings_are_named_when_the_time_is_over(self, connect):
        async with connect(Story(pool(), accepted=pool())) as client:
            with pytest.raises(WaitTimeout, match="it is RUNNING, but only 1 of 2 consecutive polls showed this state"):
                await client.pools.update_and_wait("p", spec={}, timeout=10)


def test_secrets_of_the_body_are_not_kept() -> None:
    body = {"spec": {"user_login": {"password": "geheim-7"}}}
    for action in operations.POOLS_WAITER.actions.values():
        assert "geheim-7" not in repr(Parts(action, body, {"status": {}}))
        assert Parts(action, body, {}).asked is None


@pytest.mark.parametrize("last", [None, {}, [], "text", 5, {"a": None}, {"a": "text"}, {"a": [[], [None]]}])
def test_odd_responses_meet_no_condition(last: object) -> None:
    goal = ActionSpec(busy=((("a", "b"), ()),), broken=((("a", "b"), ("x",)),), matches=((("a", "b"), ("c", "d")),))
    assert Parts(goal).broken(last) == ""
    assert Parts(goal).busy(last) == ""
    assert Parts(evolve(goal, may_stay_broken=True), before=last).broken(last) == ""
    assert Parts(goal, asked={"c": last}).held_up_by({}) == "" or last


async def test_gone_is_not_found(connect):
    async with connect(Story((404, "ModelArts.50015001"))) as client:
        with pytest.raises(NotFound):
            await client.pools.wait("p")
