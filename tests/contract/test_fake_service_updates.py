"""Update logs of services whose update was interrupted."""

from typing import Any

import pytest

from aiomodelarts import ModelArts
from aiomodelarts.testing import FakeModelArts

ENTRY = {"model_id": "other-model", "specification": "modelarts.vm.cpu.8u", "instance_count": 3}


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
