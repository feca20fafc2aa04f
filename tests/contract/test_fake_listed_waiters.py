"""Waits for what only a list shows, nodes, orders and workloads, driven by the fake through their states."""

from typing import Any

import pytest

from aiomodelarts import ModelArts, NotFound, Progress, WaitFailed, WaitTimeout
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.nodes import pool_with_nodes
from tests.contract.scenarios.notebooks import notebook
from tests.contract.scenarios.pools import machines, new_pool, running_pool
from tests.contract.test_all_waiters import LISTED
from tests.contract.test_fake_workloads import training_job

DAY = 86_400
TWO_NODES: Any = {"resources": machines(2)}


def test_every_one_is_here() -> None:
    assert LISTED == ["intranet_connections", "nodes", "orders", "workloads"]


class Seen:
    """The states that a wait read, each once."""

    def __init__(self) -> None:
        self.states: list[str] = []

    def __call__(self, progress: Progress) -> None:
        if progress.state not in self.states[-1:]:
            self.states.append(str(progress.state))


async def new_node(client: ModelArts) -> tuple[str, str]:
    """A pool, and a node that it gets just now."""
    pool = await running_pool(client, count=1)
    known = {node.metadata.name async for node in client.nodes.list(pool)}
    await client.pools.update(pool, spec=TWO_NODES)
    [name] = [node.metadata.name async for node in client.nodes.list(pool) if node.metadata.name not in known]
    return pool, name


class TestNodes:
    async def test_comes_and_goes(self, client: ModelArts) -> None:
        pool, name = await new_node(client)
        seen, going = Seen(), Seen()
        node = await client.nodes.wait(pool, name, on_progress=seen)
        assert (node.metadata.name, seen.states) == (name, ["Creating", "Available"])
        await client.nodes.delete_batch(pool, delete_node_names=[name])
        assert (await client.nodes.wait(pool, name, until="Deleting")).metadata.name == name
        await client.nodes.wait_gone(pool, name, on_progress=going)
        assert going.states == ["Deleting", "gone"]
        with pytest.raises(NotFound, match=f"nodes {pool}/{name} is not in the list"):
            await client.nodes.wait(pool, name)

    async def test_deleted_meanwhile(self, client: ModelArts) -> None:
        pool, [name, _] = await pool_with_nodes(client)
        await client.nodes.delete_batch(pool, delete_node_names=[name])
        with pytest.raises(WaitFailed, match="was deleted") as caught:
            await client.nodes.wait(node_name=name, pool_name=pool)
        assert caught.value.ids == {"pool_name": pool, "node_name": name}
        await client.nodes.wait_gone(**caught.value.ids)

    async def test_that_could_not_be_deleted(self, fake: FakeModelArts, client: ModelArts) -> None:
        pool, [name, _] = await pool_with_nodes(client)
        fake.plan_outcome("nodes", "Abnormal", deletion=True)
        await client.nodes.delete_batch(pool, delete_node_names=[name])
        begin = fake.clock.now()
        with pytest.raises(WaitFailed, match="could not be deleted and has state ABNORMAL"):
            await client.nodes.wait_gone(pool, name)
        assert fake.clock.now() - begin >= 600
        await client.nodes.delete_batch(pool, delete_node_names=[name])
        await client.nodes.wait_gone(pool, name)

    async def test_gone_with_its_pool(self, client: ModelArts) -> None:
        pool, [name, _] = await pool_with_nodes(client)
        await client.pools.delete_and_wait(pool)
        await client.nodes.wait_gone(pool, name)

    async def test_that_stays_abnormal_has_failed(self, fake: FakeModelArts, client: ModelArts) -> None:
        pool = await running_pool(client, count=1)
        fake.plan_outcome("nodes", "Abnormal")
        await client.pools.update(pool, spec=TWO_NODES)
        *_, last = [node.metadata.name async for node in client.nodes.list(pool)]
        begin = fake.clock.now()
        with pytest.raises(WaitFailed, match="failed with state ABNORMAL"):
            await client.nodes.wait(pool, last)
        assert fake.clock.now() - begin >= 600

    async def test_that_is_stuck_ends_with_the_time(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("nodes", "Creating")
        pool = await new_pool(client, count=1)
        [name] = [node.metadata.name async for node in client.nodes.list(pool)]
        with pytest.raises(WaitTimeout, match="is not AVAILABLE after 300 s; it is CREATING"):
            await client.nodes.wait(pool, name, timeout=300)

    async def test_is_looked_for_on_all_pages(self, fake: FakeModelArts, client: ModelArts) -> None:
        pool = await new_pool(client, count=502)
        *_, last = [node.metadata.name async for node in client.nodes.list(pool)]
        fake.calls.clear()
        assert (await client.nodes.wait(pool, last, until="Creating")).metadata.name == last
        assert [call.operation for call in fake.calls] == ["ListPoolNodes"] * 2


async def newest_order(client: ModelArts, **query: Any) -> Any:
    return (await client.orders.list(**query)).items[0]


class TestOrders:
    async def test_carried_out(self, client: ModelArts) -> None:
        await new_pool(client, request_type="console")
        name, seen = (await newest_order(client)).order_name, Seen()
        order = await client.orders.wait(name, on_progress=seen)
        assert (order.order_name, order.result) == (name, "successed")
        assert seen.states == ["pending", "processing", "completed"]
        with pytest.raises(WaitFailed, match="has ended with state COMPLETED"):
            await client.orders.wait(name, until="processing")

    async def test_completed_with_a_bad_result_has_failed(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("pools", "CreationFailed")
        await new_pool(client, request_type="console")
        name = (await newest_order(client)).order_name
        with pytest.raises(WaitFailed, match="failed: result is 'failed': The pool is CreationFailed") as caught:
            await client.orders.wait(name)
        assert caught.value.reason == "The pool is CreationFailed."
        assert (await client.orders.wait(name, until="completed")).result == "failed"

    @pytest.mark.parametrize("phase", ["successed", "partialSuccessed"])
    async def test_other_good_ends(self, phase: str, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("orders", phase)
        await new_pool(client, request_type="console")
        order = await client.orders.wait((await newest_order(client)).order_name)
        assert order.phase == phase
        assert order.begin_timestamp is not None
        assert order.end_timestamp is not None
        assert 0 < order.begin_timestamp < order.end_timestamp <= fake.clock.now() * 1000

    async def test_failed(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("orders", "failed")
        await new_pool(client, request_type="console")
        name = (await newest_order(client)).order_name
        with pytest.raises(WaitFailed, match="failed with state FAILED: The order failed") as caught:
            await client.orders.wait(name)
        assert caught.value.ids == {"order_name": name}
        assert [order.order_name async for order in client.orders.list(phase="failed")] == [name]

    async def test_in_another_workspace(self, client: ModelArts) -> None:
        await new_pool(client, request_type="console", labels={"os.modelarts/workspace.id": "ws-1"})
        name = (await newest_order(client, workspace_id="ws-1")).order_name
        with pytest.raises(NotFound, match="is not in the list"):
            await client.orders.wait(name)
        with pytest.raises(WaitTimeout) as caught:
            await client.orders.wait(name, workspace_id="ws-1", timeout=3)
        assert caught.value.ids == {"order_name": name, "workspace_id": "ws-1"}
        assert (await client.orders.wait(**caught.value.ids)).order_name == name

    async def test_gone_after_a_month(self, fake: FakeModelArts, client: ModelArts) -> None:
        await new_pool(client, request_type="console")
        name = (await newest_order(client)).order_name
        fake.clock.advance(31 * DAY - 600)
        assert (await newest_order(client)).order_name == name
        await client.orders.wait_gone(name, timeout=1200)


async def uid_of(client: ModelArts, pool: str, job: str) -> str:
    [uid] = [row.uid async for row in client.workloads.list(pool) if row.job_uuid == job]
    return uid


class TestWorkloads:
    async def test_completed_and_deleted(self, client: ModelArts) -> None:
        pool = await running_pool(client)
        job, seen = await training_job(client, "flowers", pool), Seen()
        uid = await uid_of(client, pool, job)
        assert (await client.workloads.wait(pool, uid, until="Running")).job_uuid == job
        assert (await client.workloads.wait(pool, uid, on_progress=seen)).status == "Completed"
        assert seen.states == ["Running", "Completed"]
        await client.training_jobs.delete(job)
        await client.workloads.wait_gone(pool, uid)
        with pytest.raises(NotFound):
            await client.workloads.wait(pool, uid)

    @pytest.mark.parametrize("state", ["Failed", "Abnormal"])
    async def test_failed(self, state: str, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("training_jobs", state)
        pool = await running_pool(client)
        uid = await uid_of(client, pool, await training_job(client, "flowers", pool))
        with pytest.raises(WaitFailed, match=f"failed with state {state.upper()}") as caught:
            await client.workloads.wait(pool, uid)
        assert caught.value.ids == {"pool_name": pool, "uid": uid}

    async def test_stopped(self, client: ModelArts) -> None:
        pool = await running_pool(client)
        job = await training_job(client, "flowers", pool)
        uid = await uid_of(client, pool, job)
        await client.training_jobs.stop(job)
        with pytest.raises(WaitFailed, match="was stopped with state TERMINATED"):
            await client.workloads.wait(pool, uid)

    async def test_notebook_runs(self, client: ModelArts) -> None:
        pool = await running_pool(client)
        lab = (await notebook(client, "lab", pool_id=pool)).id
        row = await client.workloads.wait(pool, await uid_of(client, pool, lab), until="Running")
        assert (row.job_uuid, row.type) == (lab, "notebook")

    def test_outcomes_are_planned_where_they_were_started(self, fake: FakeModelArts) -> None:
        with pytest.raises(ValueError, match="'workloads' has no states"):
            fake.plan_outcome("workloads", "Failed")
