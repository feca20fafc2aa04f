"""Updates of services: waiting for them, and the logs of interrupted ones."""

from typing import Any

import pytest

from aiomodelarts import ModelArts, WaitFailed
from aiomodelarts.testing import FakeModelArts

ENTRY = {"model_id": "other-model", "specification": "modelarts.vm.cpu.8u", "instance_count": 3}


class TestWaiting:
    async def test_ends_with_the_new_models(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        service = await client.services.update_and_wait(service_id, config=[ENTRY])
        assert (service.status, service.config[0].model_id) == ("running", "other-model")
        states = [call.response["status"] for call in fake.calls_of("ShowService")]
        assert states[-3:] == ["deploying", "running", "running"]  # a single state may be the former one

    async def test_of_a_stopped_service(self, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        await client.services.stop_and_wait(service_id)
        service = await client.services.update_and_wait(service_id, description="closed in winter")
        assert (service.status, service.description) == ("stopped", "closed in winter")

    async def test_that_fails(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        fake.plan_outcome("services", "failed")
        with pytest.raises(WaitFailed):
            await client.services.update_and_wait(service_id, config=[ENTRY])


class TestInterruptedUpdates:
    async def results(self, client: ModelArts, service_id: str) -> list[str]:
        return [log.result async for log in client.services.list_update_logs(service_id)]

    @pytest.mark.parametrize("interruption", [{"status": "stopped"}, {"config": [{**ENTRY, "model_id": "third"}]}])
    async def test_have_failed(self, interruption: Any, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        await client.services.update(service_id, config=[ENTRY])
        fake.clock.advance(5)
        assert await self.results(client, service_id) == ["RUNNING"]
        await client.services.update(service_id, **interruption)
        assert (await self.results(client, service_id))[0] == "FAIL"
        fake.clock.advance(100)
        assert await self.results(client, service_id) == ["FAIL", *(["SUCCESS"] if "config" in interruption else [])]

    async def test_by_a_deletion(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        await client.services.update(service_id, config=[ENTRY])
        await client.services.delete(service_id)
        assert await self.results(client, service_id) == ["FAIL"]

    async def test_stop_after_its_end(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        await client.services.update(service_id, config=[ENTRY])
        await client.services.wait(service_id)
        await client.services.update(service_id, status="stopped")
        fake.clock.advance(100)
        assert await self.results(client, service_id) == ["SUCCESS"]

    async def test_that_never_ends(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await make.running_service()
        fake.plan_outcome("services", "deploying")
        await client.services.update(service_id, config=[ENTRY])
        fake.clock.advance(1000)
        assert await self.results(client, service_id) == ["RUNNING"]
        await client.services.update(service_id, status="stopped")
        assert await self.results(client, service_id) == ["FAIL"]
