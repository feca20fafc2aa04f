"""Actions whose wait is particular: with a body of their own, or done when parts of the resource are."""

from typing import Any

import pytest

from aiomodelarts import ModelArts, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.pools import machines, new_pool, running_pool


class TestServices:
    async def test_started_and_stopped(self, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        assert (await client.services.stop_and_wait(service_id)).status == "stopped"
        assert (await client.services.start_and_wait(service_id)).status == "running"

    async def test_started_and_stopped_without_waiting(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        assert await client.services.stop(service_id) is None  # type: ignore[func-returns-value]
        assert fake.calls[-1].body == {"status": "stopped"}
        assert (await client.services.wait(service_id, until="stop")).status == "stopped"
        await client.services.start(service_id)
        assert fake.calls[-1].body == {"status": "running"}
        assert (await client.services.wait(service_id, until="start")).status == "running"

    async def test_start_that_fails(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        await client.services.stop_and_wait(service_id)
        fake.plan_outcome("services", "failed")
        with pytest.raises(WaitFailed, match="did not become healthy"):
            await client.services.start_and_wait(service_id)

    async def test_several_are_not_waited_for_as_one(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        ids = [await make.running_service("one"), await make.running_service("two")]
        calls = len(fake.calls)
        with pytest.raises(ValueError, match="one by one"):
            await client.services.delete_and_wait(",".join(ids))
        assert len(fake.calls) == calls


class TestEnvironments:
    async def test_started_and_stopped(self, client: ModelArts, make: Any) -> None:
        made = await make.running_environment()
        assert (await client.development_environments.stop_and_wait(made.id)).status == "STOPPED"
        assert (await client.development_environments.start_and_wait(made.id)).status == "RUNNING"

    async def test_started_and_stopped_without_waiting(self, client: ModelArts, make: Any) -> None:
        made = await make.running_environment()
        await client.development_environments.stop(made.id)
        assert (await client.development_environments.wait(made.id, until="STOPPED")).status == "STOPPED"
        await client.development_environments.start(made.id)
        assert (await client.development_environments.wait(made.id)).status == "RUNNING"


async def test_goal_of_a_wait_is_an_action(client: ModelArts, make: Any) -> None:
    service_id = await make.running_service()
    await client.services.update(service_id, status="stopped")
    assert (await client.services.wait(service_id, until="stop")).status == "stopped"
    with pytest.raises(ValueError, match="wait_gone"):
        await client.services.wait(service_id, until="delete")


class TestPools:
    async def test_scaling_ends_when_the_machines_are_there(self, client: ModelArts) -> None:
        pool = await running_pool(client)
        seen: list[Any] = []
        answer = await client.pools.update_and_wait(
            pool, spec={"resources": machines(5)}, on_progress=lambda progress: seen.append(progress.state)
        )
        assert sum(one.count for one in answer.status.resources.available) == 5
        assert not answer.status.resources.creating
        assert set(seen) == {"Running"}
        assert len(seen) > 2

    async def test_type_of_jobs_that_can_not_be_enabled(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("pools", "Abnormal")
        pool = await new_pool(client, scope=["Train"])
        fake.clock.advance(200)
        await client.pools.update(pool, spec={"resources": machines(3)})
        await client.pools.wait(pool)
        with pytest.raises(WaitFailed, match=r"status\.scope\.state is ENABLE_FAILED"):
            await client.pools.wait(pool, until="retry_scope")
        answer = await client.pools.retry_scope_and_wait(pool, scope="Train")
        assert [one.state for one in answer.status.scope] == ["Enabled"]
