"""Tasks of the fake's edge services: started on creation, stopped and started again, deleted in the background."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound, WaitFailed
from aiomodelarts.models import ServiceTaskScheduleStatus, ServiceTaskState
from aiomodelarts.testing import PROJECT_ID, FakeModelArts
from aiomodelarts.testing.spec.timestamps import timestamp
from tests.contract.scenarios.service_tasks import OUTPUT, SCHEDULE, STREAM, edge_service, running_task, task

FILES = {"type": "obs", "data": [{"bucket": "garden", "path": "clips/"}]}
FREQUENCY = {"interval": 60, "duration": 10, "begin_at": "06:30:00", "end_at": "21:00:00"}
UNKNOWN = "0" * 32


async def states(client: ModelArts, make: Any, ids: tuple[str, str], seconds: int = 100) -> list[Any]:
    return await make.states(lambda: client.service_tasks.get(*ids), "state", seconds)


async def names(client: ModelArts, service_id: str, **arguments: Any) -> list[str]:
    return [row.name async for row in client.service_tasks.list(service_id, **arguments)]


class TestLifeCycle:
    async def test_runs_on_over_a_stream(self, client: ModelArts, make: Any) -> None:
        service_id = await edge_service(make)
        task_id = await task(make, service_id)
        assert await states(client, make, (service_id, task_id)) == ["PENDING", "STARTING", "RUNNING"]

    async def test_ends_with_its_files(self, client: ModelArts, make: Any) -> None:
        service_id = await edge_service(make)
        task_id = await task(make, service_id, input=FILES)
        assert await states(client, make, (service_id, task_id)) == ["PENDING", "STARTING", "RUNNING", "SUCCEEDED"]

    async def test_stopped_and_started(self, client: ModelArts, make: Any) -> None:
        ids = await running_task(make)
        assert await client.service_tasks.stop(*ids) is None
        assert await states(client, make, ids) == ["STOPPING", "STOPPED"]
        with pytest.raises(WaitFailed, match="STOPPED"):
            await client.service_tasks.wait(*ids)
        assert await client.service_tasks.start(*ids) is None
        assert await states(client, make, ids) == ["STARTING", "RUNNING"]

    @pytest.mark.parametrize(
        ("planned", "passed"),
        [
            ("CREATE_FAILED", ["PENDING"]),
            ("START_FAILED", ["PENDING", "STARTING"]),
            ("ABNORMAL", ["PENDING", "STARTING"]),
            ("FROZEN", ["PENDING", "STARTING", "FREEZING"]),
        ],
    )
    async def test_fails_as_planned(
        self, planned: str, passed: list[str], fake: FakeModelArts, client: ModelArts, make: Any
    ) -> None:
        fake.plan_outcome("service_tasks", planned)
        service_id = await edge_service(make)
        failing, other = await task(make, service_id, "failing"), await task(make, service_id, "usual")
        assert await states(client, make, (service_id, failing)) == [*passed, planned]
        with pytest.raises(WaitFailed) as caught:
            await client.service_tasks.wait(service_id, failing)
        assert caught.value.state == planned
        assert caught.value.reason
        await client.service_tasks.wait(service_id, other)

    async def test_starts_again_after_a_failure(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        fake.plan_outcome("service_tasks", "START_FAILED", "FAILED")
        service_id = await edge_service(make)
        ids = service_id, await task(make, service_id)
        with pytest.raises(WaitFailed, match="source"):
            await client.service_tasks.wait(*ids)
        for expected in (ServiceTaskState.FAILED, ServiceTaskState.RUNNING):
            await client.service_tasks.start(*ids)
            shown = await client.service_tasks.wait(*ids, until=expected)
        assert shown.error is None

    async def test_deleted_in_the_background(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        ids = await running_task(make)
        other = await task(make, ids[0], "other")
        for _ in range(2):
            assert await client.service_tasks.delete(*ids) is None
            assert (await client.service_tasks.get(*ids)).state == ServiceTaskState.DELETING
            fake.clock.advance(3)
        await client.service_tasks.wait_gone(*ids, timeout=0)
        assert [row.id async for row in client.service_tasks.list(ids[0])] == [other]
        with pytest.raises(NotFound):
            await client.service_tasks.delete(*ids)

    async def test_goes_with_its_service(self, client: ModelArts, make: Any) -> None:
        ids = await running_task(make)
        await client.services.delete(ids[0])
        await client.services.wait_gone(ids[0])
        with pytest.raises(NotFound) as caught:
            await client.service_tasks.get(*ids)
        assert caught.value.code == "ModelArts.3502"

    async def test_schedule_is_in_force_until_it_is_stopped(self, client: ModelArts, make: Any) -> None:
        ids = await running_task(make, schedule=SCHEDULE)
        seen = [(await client.service_tasks.get(*ids)).schedule_status]
        await client.service_tasks.stop(*ids)
        seen.append((await client.service_tasks.wait(*ids, until="STOPPED")).schedule_status)
        await client.service_tasks.start(*ids)
        seen.append((await client.service_tasks.get(*ids)).schedule_status)
        on, off = ServiceTaskScheduleStatus.ACTIVATED, ServiceTaskScheduleStatus.INACTIVATED
        assert seen == [on, off, on]


class TestAnswers:
    async def test_all_calls_tell_the_same(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        service_id = await edge_service(make, "tulip-counter")
        created = int(fake.clock.now())
        task_id = await task(make, service_id, description="Counts", schedule=SCHEDULE, config={"interval": 5})
        fake.clock.advance(4)
        shown = await client.service_tasks.get(service_id, task_id)
        assert (await client.service_tasks.list(service_id)).tasks == [shown]
        assert (shown.service_id, shown.service_name) == (service_id, "tulip-counter")
        assert (shown.creator, shown.project_id) == ("demo", PROJECT_ID)
        assert (shown.description, shown.config) == ("Counts", {"interval": 5})
        assert (shown.input.to_dict(), shown.output.to_dict()) == (STREAM, OUTPUT)
        assert shown.schedule.to_dict() == SCHEDULE
        assert (shown.created_at, shown.updated_at) == (timestamp(created), timestamp(created + 3))

    async def test_one_task_for_each_input(self, client: ModelArts, make: Any) -> None:
        service_id = await edge_service(make)
        sources = [{"url": f"rtsp://cameras.example.com/{side}"} for side in ("south", "north")]
        made = await client.service_tasks.create(
            service_id, name="watch", input={"type": "url", "data": sources}, output=OUTPUT
        )
        shown = [await client.service_tasks.get(service_id, entry.id) for entry in made.tasks]
        assert [one.input.to_dict()["data"] for one in shown] == [[source] for source in sources]


class TestRefusals:
    async def test_other_kinds_of_services(self, client: ModelArts, make: Any) -> None:
        with pytest.raises(BadRequest, match="edge") as caught:
            await task(make, await make.service())
        assert caught.value.code == "ModelArts.0101"

    async def test_what_does_not_exist(self, client: ModelArts, make: Any) -> None:
        service_id, task_id = await running_task(make)
        other = await edge_service(make, "other")
        tasks = client.service_tasks
        for ids in ((service_id, UNKNOWN), (other, task_id)):
            for call in (tasks.get, tasks.start, tasks.stop, tasks.delete):
                with pytest.raises(NotFound) as caught:
                    await call(*ids)
                assert (caught.value.status, caught.value.code) == (400, "ModelArts.3822")
        for call in (tasks.list("nowhere"), task(make, "nowhere"), tasks.get("nowhere", task_id)):
            with pytest.raises(NotFound) as caught:
                await call
            assert (caught.value.status, caught.value.code) == (404, "ModelArts.3502")
        with pytest.raises(BadRequest, match="does not match") as refused:
            await tasks.get(service_id, "flowerbed-watch")
        assert refused.value.code == "ModelArts.0101"

    async def test_actions_that_the_state_forbids(self, client: ModelArts, make: Any) -> None:
        ids = await running_task(make)

        async def refused(action: Any, state: str) -> None:
            with pytest.raises(BadRequest, match=state) as caught:
                await action(*ids)
            assert caught.value.code == "ModelArts.0101"

        await refused(client.service_tasks.start, "RUNNING")
        await client.service_tasks.stop(*ids)
        await refused(client.service_tasks.start, "STOPPING")
        await refused(client.service_tasks.stop, "STOPPING")
        await client.service_tasks.wait(*ids, until="STOPPED")
        await refused(client.service_tasks.stop, "STOPPED")
        await client.service_tasks.delete(*ids)
        await refused(client.service_tasks.start, "DELETING")

    @pytest.mark.parametrize(
        ("given", "field"),
        [
            ({"output": {}}, "output"),
            ({"input": {"type": "url", "data": []}}, "data"),
            ({"input": {"type": "url", "data": [{"id": "camera-1"}]}}, "url"),
            ({"input": {"type": "obs", "data": [{"bucket": "garden"}]}}, "path"),
            ({"input": {"type": "vcn", "data": [{"device_id": "camera-1"}]}}, "vcn"),
            ({"input": {"type": "restful", "data": [{"url": "https://example.com"}]}}, "certificate_check"),
            ({"schedule": {**SCHEDULE, "days_of_week": []}}, "days_of_week"),
            ({"schedule": {**SCHEDULE, "type": "MONTHLY"}}, "days_of_month"),
            ({"schedule": {**SCHEDULE, "execution_mode": "frequency"}}, "frequency"),
            ({"schedule": {**SCHEDULE, "frequency": FREQUENCY}}, "periods or frequency"),
            ({"schedule": SCHEDULE, "input": FILES}, "schedule"),
        ],
    )
    async def test_what_a_task_needs(self, given: Any, field: str, client: ModelArts, make: Any) -> None:
        service_id = await edge_service(make)
        with pytest.raises(BadRequest, match=field) as caught:
            await task(make, service_id, **given)
        assert caught.value.code == "ModelArts.0101"
        assert (await client.service_tasks.list(service_id)).count == 0


class TestList:
    @pytest.fixture
    async def service_id(self, fake: FakeModelArts, client: ModelArts, make: Any) -> str:
        """A service with three tasks, one created a minute after the other; the first one was stopped last."""
        service_id = await edge_service(make)
        ids = []
        for name in ("tulips", "Roses", "tulip-bed"):
            ids.append(await task(make, service_id, name))
            fake.clock.advance(60)
        await client.service_tasks.stop(service_id, ids[0])
        await task(make, await edge_service(make, "other"), "tulips-elsewhere")
        return service_id

    async def test_filters(self, fake: FakeModelArts, client: ModelArts, service_id: str) -> None:
        assert await names(client, service_id) == ["tulips", "Roses", "tulip-bed"]
        assert await names(client, service_id, state="RUNNING") == ["Roses", "tulip-bed"]
        assert await names(client, service_id, state="STOPPING") == ["tulips"]
        assert await names(client, service_id, name_like="TULIP") == ["tulips", "tulip-bed"]
        [roses] = (await client.service_tasks.list(service_id, name_like="Roses")).tasks
        assert await names(client, service_id, id=roses.id) == ["Roses"]

    async def test_time_of_creation(self, fake: FakeModelArts, client: ModelArts, service_id: str) -> None:
        second = int((fake.clock.now() - 120) * 1000)
        assert await names(client, service_id, created_since=second) == ["Roses", "tulip-bed"]
        assert await names(client, service_id, created_since=second + 1) == ["tulip-bed"]
        assert await names(client, service_id, created_until=second) == ["tulips", "Roses"]
        assert await names(client, service_id, created_until=second - 1) == ["tulips"]

    @pytest.mark.parametrize(
        ("key", "expected"),
        [
            ("name", ["Roses", "tulip-bed", "tulips"]),
            ("created_at", ["tulips", "Roses", "tulip-bed"]),
            ("updated_at", ["Roses", "tulip-bed", "tulips"]),
        ],
    )
    async def test_order(self, key: str, expected: list[str], client: ModelArts, service_id: str) -> None:
        assert await names(client, service_id, sort_key=key) == expected
        assert await names(client, service_id, sort_key=key, sort_dir="asc") == expected
        assert await names(client, service_id, sort_key=key, sort_dir="desc") == expected[::-1]

    async def test_counts_what_matches_on_all_pages(self, client: ModelArts, service_id: str) -> None:
        page = await client.service_tasks.list(service_id, name_like="tulip", limit=1, offset=1)
        assert (page.count, [row.name for row in page.tasks]) == (2, ["tulip-bed"])

    async def test_state_that_is_none(self, client: ModelArts, service_id: str) -> None:
        with pytest.raises(BadRequest, match="state"):
            await client.service_tasks.list(service_id, state="SLEEPING")
