"""Resource pools of the fake: created, scaled and deleted in the background, as their events and orders tell."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, Conflict, ModelArts, NotFound, WaitFailed
from aiomodelarts.models import EventType, PoolPhase, PoolScopeState
from aiomodelarts.testing import PROJECT_ID, FakeModelArts
from aiomodelarts.testing.spec.timestamps import timestamp
from tests.contract.scenarios.networks import network
from tests.contract.scenarios.pools import FLAVOR, everything, machines, new_pool, running_pool


def numbers(pool: Any) -> dict[str, int]:
    """How many machines of a pool are in which state."""
    found = pool.status.resources.to_dict()
    return {state: sum(entry["count"] for entry in entries) for state, entries in found.items()}


def scopes(pool: Any) -> dict[str, str]:
    return {entry.scope_type.value: entry.state.value for entry in pool.status.scope}


class TestLifeCycle:
    async def test_created_in_the_background(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await client.pools.create(
            api_version="v2",
            kind="Pool",
            metadata={"labels": {"os.modelarts/name": "pool-flowers"}},
            spec={"type": "Dedicate", **everything()},
        )
        name = made.metadata.name
        assert (name, made.status.phase) == (f"pool-flowers-{PROJECT_ID}", None)
        begun = await client.pools.get(name)
        assert (begun.status.phase, numbers(begun)) == (PoolPhase.CREATING, {"creating": 2})
        assert scopes(begun) == dict.fromkeys(["Train", "Infer", "Notebook"], "Enabling")
        assert begun.status.driver.gpu.state == "Creating"
        ready = await client.pools.wait(name)
        assert (ready.status.phase, numbers(ready)) == (PoolPhase.RUNNING, {"available": 2})
        [available] = ready.status.resources.available
        assert (available.flavor, [zone.az for zone in available.azs]) == (FLAVOR, ["eu-de-01", "eu-de-02"])
        assert ready.status.driver.gpu.to_dict() == {"version": "470.57.02", "state": "Running"}
        fake.clock.advance(60)
        ready = await client.pools.get(name)
        assert scopes(ready) == dict.fromkeys(["Train", "Infer", "Notebook"], "Enabled")
        assert [plugin.phase for plugin in ready.status.scope[0].plugins] == ["Running"]
        assert ready.spec == made.spec
        assert (await client.pools.list()).items == [ready]

    @pytest.mark.parametrize(
        ("planned", "found", "words"),
        [
            (PoolPhase.CREATION_FAILED, {}, "could not be created"),
            ("ABNORMAL", {"abnormal": 2}, "faulty"),
            ("Error", {"abnormal": 2}, "faulty"),
        ],
    )
    async def test_fails_as_planned(
        self, planned: Any, found: dict[str, int], words: str, fake: FakeModelArts, client: ModelArts
    ) -> None:
        fake.plan_outcome("pools", planned)
        bad = await new_pool(client, "bad-pool", scope=["Train"], driver={"npuVersion": "23.0"})
        await running_pool(client, "good-pool")
        with pytest.raises(WaitFailed, match=words) as caught:
            await client.pools.wait(bad)
        assert caught.value.reason
        fake.clock.advance(60)
        pool = await client.pools.get(bad)
        assert (numbers(pool), scopes(pool)) == (found, {"Train": "EnableFailed"})
        assert pool.status.scope[0].message == f"The pool is {pool.status.phase.value}."
        assert pool.status.driver.npu.state == "Abnormal"
        warnings = [event.message async for event in client.events.list(resource="pools", name=bad, type="Warning")]
        assert f"The pool went from Creating to {pool.status.phase.value}." in warnings

    async def test_waits_for_payment(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("pools", "Waiting")
        name = await new_pool(client, request_type="console")
        fake.clock.advance(86400)
        pool = await client.pools.get(name)
        assert (pool.status.phase, numbers(pool)) == (PoolPhase.WAITING, {})
        assert [order.phase async for order in client.orders.list(phase="pending")] == ["pending"]
        with pytest.raises(BadRequest):
            await client.pools.update(name, spec={"resources": machines(3)})

    async def test_name_is_taken_until_the_pool_is_gone(self, client: ModelArts) -> None:
        name = await running_pool(client)
        with pytest.raises(Conflict) as caught:
            await new_pool(client)
        assert (caught.value.status, caught.value.code) == (409, "ModelArts.50015000")
        await client.pools.delete(name)
        with pytest.raises(Conflict):
            await new_pool(client)
        await client.pools.wait_gone(name)
        assert await new_pool(client) == name
        assert (await client.pools.get(name)).status.phase == PoolPhase.CREATING

    async def test_deleted_in_the_background(self, fake: FakeModelArts, client: ModelArts) -> None:
        name, other = await running_pool(client), await running_pool(client, "pool-fruits")
        inside = await running_pool(client, "pool-inside", parent=name)
        shown = await client.pools.delete(name)
        assert (shown.status.phase, numbers(shown)) == (PoolPhase.RUNNING, {"available": 2})
        assert shown.metadata.deletion_timestamp == timestamp(fake.clock.now())
        later = await client.pools.get(name)
        assert (later.status.phase, numbers(later)) == (PoolPhase.DELETING, {"deleting": 2})
        with pytest.raises(BadRequest, match="is being deleted"):
            await client.pools.update(name, spec={"scope": ["Train"]})
        await client.pools.wait_gone(name)
        for call in (
            lambda: client.pools.get(name),
            lambda: client.pools.get(inside),
            lambda: client.pools.delete(name),
            lambda: client.pools.update(name, spec={"scope": ["Train"]}),
            lambda: client.pools.retry_scope(name, scope="Train"),
            lambda: client.pools.list_metrics(name),
            lambda: client.nodes.list(name),
            lambda: client.events.list(resource="pools", name=name),
            lambda: client.pool_tags.get(name),
            lambda: client.workloads.list(name),
        ):
            with pytest.raises(NotFound) as caught:
                await call()
            assert caught.value.code == "ModelArts.50015001"
        assert [pool.metadata.name async for pool in client.pools.list()] == [other]

    @pytest.mark.parametrize(
        "given",
        [
            {"kind": "Puddle"},
            {"api_version": "v1"},
            {"spec": {"type": "Dedicate", "resources": machines(2, azs=[{"az": "eu-de-01", "count": 1}])}},
            {"spec": {"type": "Dedicate", "resources": [], "parent": "no-such-pool"}},
        ],
    )
    async def test_what_makes_no_pool(self, given: dict[str, Any], client: ModelArts) -> None:
        needed = {"api_version": "v2", "kind": "Pool", "metadata": {"labels": {"os.modelarts/name": "pool-flowers"}}}
        with pytest.raises(BadRequest) as caught:
            await client.pools.create(**{**needed, **given})
        assert caught.value.code == "ModelArts.50004000"
        await client.pools.create(**needed)


class TestChanges:
    async def test_scaled_up_and_down(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await running_pool(client)
        bigger = await client.pools.update(name, spec={"resources": machines(3)})
        assert (bigger.status.phase, numbers(bigger)) == (PoolPhase.RUNNING, {"available": 2, "creating": 1})
        fake.clock.advance(100)
        assert numbers(await client.pools.get(name)) == {"available": 3}
        mixed = [*machines(1), {"flavor": "modelarts.vm.cpu.4u", "count": 2}]
        smaller = await client.pools.update(name, spec={"resources": mixed})
        assert numbers(smaller) == {"available": 1, "deleting": 2, "creating": 2}
        fake.clock.advance(100)
        pool = await client.pools.get(name)
        found = {entry.flavor: entry.count for entry in pool.status.resources.available}
        assert found == {FLAVOR: 1, "modelarts.vm.cpu.4u": 2}
        assert [entry.to_dict() for entry in pool.spec.resources] == mixed
        told = [event.message async for event in client.events.list(resource="pools", name=name, ascend=True)]
        assert told == [
            "The pool went from nothing to Creating.",
            "The numbers of available/abnormal/creating/deleting machines changed from 0/0/0/0 to 0/0/2/0.",
            "The pool went from Creating to Running.",
            "The numbers of available/abnormal/creating/deleting machines changed from 0/0/2/0 to 2/0/0/0.",
            "The numbers of available/abnormal/creating/deleting machines changed from 2/0/0/0 to 2/0/1/0.",
            "The numbers of available/abnormal/creating/deleting machines changed from 2/0/1/0 to 3/0/0/0.",
            "The numbers of available/abnormal/creating/deleting machines changed from 3/0/0/0 to 1/0/2/2.",
            "The numbers of available/abnormal/creating/deleting machines changed from 1/0/2/2 to 1/0/2/0.",
            "The numbers of available/abnormal/creating/deleting machines changed from 1/0/2/0 to 3/0/0/0.",
        ]

    async def test_the_same_size_starts_nothing(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await running_pool(client)
        fake.plan_outcome("pools", "ScalingFailed")
        same = await client.pools.update(name, spec={"resources": machines(2)})
        assert numbers(same) == {"available": 2}
        await client.pools.update(name, spec={"resources": machines(4)})
        fake.clock.advance(100)
        with pytest.raises(WaitFailed, match="could not be added"):
            await client.pools.wait(name)
        failed = await client.pools.get(name)
        assert (numbers(failed), failed.spec.resources[0].count) == ({"available": 2}, 4)
        await client.pools.update(name, spec={"resources": machines(4)})
        await client.pools.wait(name)
        fake.clock.advance(100)
        assert numbers(await client.pools.get(name)) == {"available": 4}

    async def test_what_was_planned_gives_way_to_a_new_change(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await running_pool(client)
        fake.plan_outcome("pools", "ScalingFailed")
        await client.pools.update(name, spec={"resources": machines(3)})
        fake.clock.advance(30)
        await client.pools.update(name, spec={"resources": machines(4)})
        fake.clock.advance(200)
        pool = await client.pools.get(name)
        assert (pool.status.phase, numbers(pool)) == (PoolPhase.RUNNING, {"available": 4})
        assert [event async for event in client.events.list(resource="pools", name=name, type="Warning")] == []

    async def test_size_of_an_unfinished_pool(self, client: ModelArts) -> None:
        name = await new_pool(client)
        with pytest.raises(BadRequest, match="is in state Creating"):
            await client.pools.update(name, spec={"resources": machines(3)})
        assert (await client.pools.wait(name)).spec.resources[0].count == 2

    async def test_job_types_and_driver(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await running_pool(client, scope=["Train", "Infer"], driver={"gpuVersion": "470.57.02"})
        fake.clock.advance(100)
        driver = {"gpuVersion": "535.54.03"}
        changed = await client.pools.update(name, spec={"scope": ["Train", "Notebook"], "driver": driver})
        assert scopes(changed) == {"Train": "Enabled", "Infer": "Disabling", "Notebook": "Enabling"}
        assert changed.status.driver.gpu.to_dict() == {"version": "535.54.03", "state": "Upgrading"}
        assert numbers(changed) == {"available": 2}
        fake.clock.advance(100)
        later = await client.pools.get(name)
        assert scopes(later) == {"Train": "Enabled", "Infer": "Disabled", "Notebook": "Enabled"}
        assert (later.status.driver.gpu.state, later.spec.scope) == ("Running", ["Train", "Notebook"])

    async def test_labels_and_notes(self, client: ModelArts) -> None:
        name = await running_pool(client, annotations={"os.modelarts/description": "First"})
        before = await client.pools.get(name)
        annotations = {"os.modelarts/description": "Second"}
        moved = {"os.modelarts/workspace.id": "ws-1"}
        with pytest.raises(BadRequest, match="anything else"):
            await client.pools.update(name, metadata={"labels": moved, "annotations": annotations})
        await client.pools.update(
            name, metadata={"labels": {"os.modelarts/sharing": "shared"}, "annotations": annotations}
        )
        await client.pools.update(name, metadata={"labels": moved})
        after = (await client.pools.get(name)).to_dict()
        expected = before.to_dict()
        expected["metadata"]["annotations"]["os.modelarts/description"] = "Second"
        expected["metadata"]["labels"] |= {"os.modelarts/sharing": "shared", "os.modelarts/workspace.id": "ws-1"}
        assert after == expected
        assert (await client.pools.list()).items == []
        assert len((await client.pools.list(workspace_id="ws-1")).items) == 1

    async def test_pool_recovers_and_its_job_types_are_tried_again(
        self, fake: FakeModelArts, client: ModelArts
    ) -> None:
        fake.plan_outcome("pools", "Abnormal")
        name = await new_pool(client, scope=["Train"])
        fake.clock.advance(100)
        await client.pools.retry_scope(name, scope="Train")
        assert scopes(await client.pools.get(name)) == {"Train": "Enabling"}
        fake.clock.advance(100)
        assert scopes(await client.pools.get(name)) == {"Train": "EnableFailed"}
        await client.pools.update(name, spec={"resources": machines(2)})
        fake.clock.advance(100)
        repaired = await client.pools.get(name)
        assert (repaired.status.phase, numbers(repaired)) == (PoolPhase.RUNNING, {"available": 2})
        await client.pools.retry_scope(name, scope="Train")
        fake.clock.advance(100)
        assert scopes(await client.pools.get(name)) == {"Train": "Enabled"}
        for scope in ("Train", "Infer"):
            with pytest.raises(BadRequest) as caught:
                await client.pools.retry_scope(name, scope=scope)
            assert caught.value.code == "ModelArts.50004000"

    async def test_network_out_of_order_keeps_inference_from_being_enabled(
        self, fake: FakeModelArts, client: ModelArts
    ) -> None:
        fake.plan_outcome("networks", "Abnormal")
        broken = await network(client)
        name = await running_pool(client, scope=["Train", "Infer"], network={"name": broken})
        fake.clock.advance(100)
        pool = await client.pools.get(name)
        assert scopes(pool) == {"Train": "Enabled", "Infer": "EnableFailed"}
        assert [entry.message for entry in pool.status.scope] == [None, "The network is not reachable."]


class TestLists:
    async def test_filters(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("pools", "CreationFailed")
        failed = await new_pool(client, "failed-pool")
        parent = await new_pool(client, "parent-pool", labels={"os.modelarts/sharing": "shared"})
        fake.clock.advance(100)
        other = await running_pool(client, "other-pool", labels={"os.modelarts/workspace.id": "ws-1"})
        child = await new_pool(client, "child-pool", parent=parent)

        async def listed(**query: Any) -> list[Any]:
            return [pool.metadata.name async for pool in client.pools.list(**query)]

        assert await listed() == [failed, parent, child]
        assert await listed(workspace_id="ws-1") == [other]
        assert await listed(status="created") == [parent]
        assert await listed(status="creating") == [child]
        assert await listed(status="failed") == [failed]
        assert await listed(parent=parent) == [child]
        assert await listed(label_selector="os.modelarts/sharing=shared") == [parent]
        inside = await client.pools.get(child)
        assert (inside.status.parent, inside.status.root) == (parent, parent)
        above = await client.pools.get(parent)
        assert above.metadata.annotations.to_dict()["os.modelarts.pool/subpools.count"] == "1"
        counted = (await client.pools.get_statistics()).statistics.status.to_dict()
        assert counted == {"created": 1, "creating": 1, "deleting": 0, "failed": 1, "pending": 0}
        [quota, _] = (await client.quotas.list()).quotas.resources
        assert (quota.type, quota.used) == ("pool", 4)

    async def test_events(self, fake: FakeModelArts, client: ModelArts) -> None:
        begin = int(fake.clock.now() * 1000)
        fake.plan_outcome("pools", "Running", "Running", "ScalingFailed")
        name, _ = await running_pool(client), await new_pool(client, "pool-fruits")

        async def told(**query: Any) -> list[Any]:
            return [event async for event in client.events.list(resource="pools", name=name, **query)]

        newest_first = await told()
        assert newest_first == [*reversed(await told(ascend=True))]
        assert [event.first_timestamp for event in await told(until=begin)] == [timestamp(begin / 1000)] * 2
        assert await told(since=begin + 1) == newest_first[:2]
        assert await told(offset=1, limit=2) == newest_first[1:]
        assert await told(type="Warning") == []
        fake.clock.advance(100)
        await client.pools.update(name, spec={"resources": machines(3)})
        assert len(await told()) == 5
        fake.clock.advance(100)
        [warning] = await told(type="Warning")
        assert (warning.type, warning.reason) == (EventType.WARNING, "PoolStatusChange")
        assert warning.message == "The pool went from Running to ScalingFailed."
        with pytest.raises(BadRequest):
            await client.events.list(resource="networks", name=name)


class TestOrders:
    async def test_tell_what_was_done_to_a_pool(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("pools", "Running", "ScalingFailed")
        begin = int(fake.clock.now() * 1000)
        name = await new_pool(client, request_type="console")

        async def newest() -> Any:
            return (await client.orders.list(involved_name="pool-flowers")).items[0]

        order = await newest()
        assert (order.phase, order.begin_timestamp, order.end_timestamp) == ("pending", 0, 0)
        fake.clock.advance(10)
        order = await newest()
        assert (order.phase, order.begin_timestamp, order.end_timestamp) == ("processing", begin + 5000, 0)
        await client.pools.wait(name)
        order = await newest()
        assert (order.phase, order.operation, order.result) == ("completed", "apply", "successed")
        assert (order.resource_name, order.end_timestamp) == (name, begin + 60_000)
        assert ([*order.init_count], [entry.count for entry in order.result_count]) == ([], [2])

        await client.pools.update(name, spec={"resources": machines(5)})
        fake.clock.advance(100)
        order = await newest()
        assert (order.operation, order.result, order.fail_reason) == ("modify", "failed", "The pool is ScalingFailed.")
        counted = [order.init_count[0].count, order.spec_count[0].count, order.result_count[0].count]
        assert counted == [2, 5, 2]

        await client.pools.update(name, spec={"resources": machines(6)})
        await client.pools.delete(name, request_type="console")
        await client.pools.wait_gone(name)
        given_up, last = [order async for order in client.orders.list(until=order.creation_timestamp)], await newest()
        assert len(given_up) == 2
        assert (last.operation, last.result, [*last.result_count]) == ("delete", "successed", [])
        [_, replaced, *_] = (await client.orders.list()).items
        assert (replaced.operation, replaced.phase, replaced.result) == ("modify", "completed", "failed")

    async def test_responses_name_them(self, client: ModelArts) -> None:
        name = await running_pool(client)
        answers = [await client.pools.get(name), await client.pools.update(name, spec={"resources": machines(3)})]
        answers += [await client.pools.update(name, metadata={"labels": {"os.modelarts/sharing": "shared"}})]
        answers += [await client.pools.delete(name)]
        names = [answer.metadata.labels.os_modelarts_order_name for answer in answers]
        listed = {order.order_name: order.operation.value async for order in client.orders.list()}
        assert [listed[name] for name in names] == ["apply", "modify", "modify", "delete"]
        assert names[1] == names[2]
        assert len(listed) == 3

    async def test_filters(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("pools", "CreationFailed", "Running", "Waiting")
        for name in ("failed-pool", "good-pool", "unpaid-pool"):
            await new_pool(client, name, request_type="console")
        fake.clock.advance(100)
        begin = int(fake.clock.now() * 1000)
        labels = {"os.modelarts/workspace.id": "ws-1"}
        await new_pool(client, "other-pool", request_type="console", labels=labels)
        await new_pool(client, "new-pool", request_type="console")
        fake.clock.advance(10)

        async def listed(**query: Any) -> list[Any]:
            return [order.resource_display_name async for order in client.orders.list(**query)]

        assert await listed() == ["new-pool", "unpaid-pool", "good-pool", "failed-pool"]
        assert await listed(workspace_id="ws-1") == ["other-pool"]
        assert await listed(involved_name="good-pool") == ["good-pool"]
        assert await listed(since=begin) == ["new-pool"]
        assert await listed(until=begin - 1) == ["unpaid-pool", "good-pool", "failed-pool"]
        for phase, found in (("successed", "good"), ("failed", "failed"), ("pending", "unpaid"), ("running", "new")):
            assert await listed(phase=phase) == [f"{found}-pool"]
        assert await listed(result="failed") == ["failed-pool"]
        fake.clock.advance(31 * 86400)
        assert await listed() == []
        with pytest.raises(BadRequest):
            await client.orders.list(resource="networks")


async def test_disabled_job_type_is_enabled_again(fake: FakeModelArts, client: ModelArts) -> None:
    name = await running_pool(client, scope=["Train"])
    fake.clock.advance(100)
    await client.pools.update(name, spec={"scope": []})
    fake.clock.advance(100)
    again = await client.pools.update(name, spec={"scope": ["Train"]})
    assert scopes(again) == {"Train": PoolScopeState.ENABLING}


async def test_what_was_in_a_pool_is_not_in_its_successor(client: ModelArts) -> None:
    name = await running_pool(client)
    template = {"name": (await client.plugin_templates.list()).items[0].metadata.name}
    await client.plugins.create(name, api_version="v2", kind="Plugin", spec={"template": template})
    assert len((await client.plugins.list(name)).items) == 1
    await client.pool_tags.update(name, action="create", tags=[{"key": "team", "value": "botany"}])
    await client.pools.delete(name)
    await client.pools.wait_gone(name)
    assert await running_pool(client) == name
    assert (await client.plugins.list(name)).items == []
    assert (await client.pool_tags.get(name)).tags is None
