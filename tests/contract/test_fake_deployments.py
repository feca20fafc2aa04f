"""Deployments of inference services that start, scale, change versions, and are interrupted."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, Conflict, ModelArts, NotFound, WaitFailed, models
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.deployments import GREEN, deployment, first_pod, versions
from tests.contract.scenarios.inference_services import GROUP, SERVICE, running, service

Status = models.DeploymentStatus


async def states(client: ModelArts, service_id: str) -> tuple[str, list[str]]:
    """The state of a service, and those of its deployments."""
    found = await client.inference_services.get(service_id)
    assert found.version
    return str(found.status), [str(group.status) for group in found.version.instance_groups or []]


async def running_count(client: ModelArts, service_id: str) -> int:
    """The number of running instances of the first deployment of a service."""
    found = await client.inference_services.get(service_id)
    assert found.version
    assert found.version.instance_groups
    return found.version.instance_groups[0].running_count or 0


class TestServices:
    async def test_instances_start_one_after_another(self, fake: FakeModelArts, client: ModelArts) -> None:
        service_id = await service(client, group_configs=[{**GROUP, "count": 3}])
        assert await states(client, service_id) == ("DEPLOYING", ["DEPLOYING"])
        counts = [await running_count(client, service_id)]
        for _ in range(3):
            fake.clock.advance(5 if counts[-1] else 20)
            counts.append(await running_count(client, service_id))

        assert counts == [0, 1, 2, 3]
        assert await states(client, service_id) == ("RUNNING", ["RUNNING"])
        found = await client.inference_services.get(service_id)
        assert found.predict_url
        assert found.predict_url[0].urls

    async def test_service_without_deployments_waits_for_one(self, client: ModelArts) -> None:
        service_id = await service(client, group_configs=[])
        assert await states(client, service_id) == ("INIT", [])
        await client.deployments.create(service_id, **GREEN)
        assert (await client.inference_services.wait(service_id)).status == "RUNNING"

    async def test_stopped_service_starts_again(self, client: ModelArts) -> None:
        service_id = await running(client)
        with pytest.raises(Conflict, match=r"RUNNING, not in STOPPED, FAILED"):
            await client.inference_services.start(service_id)
        await client.inference_services.stop_and_wait(service_id)
        assert await states(client, service_id) == ("STOPPED", ["STOPPED"])
        assert await running_count(client, service_id) == 0
        await client.inference_services.start_and_wait(service_id)
        assert await running_count(client, service_id) == 2

    async def test_failure_has_a_reason(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("inference_services", "FAILED")
        with pytest.raises(WaitFailed, match="did not become healthy"):
            await client.inference_services.create_and_wait(**SERVICE)

    async def test_one_failed_deployment_of_two_is_a_problem(self, fake: FakeModelArts, client: ModelArts) -> None:
        service_id = await running(client)
        fake.plan_outcome("deployments", "FAILED")
        with pytest.raises(WaitFailed):
            await client.deployments.create_and_wait(service_id, **GREEN)
        assert await states(client, service_id) == ("CONCERNING", ["RUNNING", "FAILED"])

    async def test_description_changes_without_a_new_version(self, client: ModelArts) -> None:
        service_id = await running(client)
        changed = await client.inference_services.update(service_id, version="1.0.0", description="Roses")
        assert changed.version
        assert (changed.status, changed.version.version, changed.version.description) == ("RUNNING", "1.0.0", "Roses")

    async def test_existing_version_is_refused(self, client: ModelArts) -> None:
        service_id = await running(client)
        runtime: Any = SERVICE["runtime_config"]
        with pytest.raises(Conflict, match=r"1\.0\.0 already exists"):
            await client.inference_services.update(service_id, version="1.0.0", runtime_config=runtime)
        changed = await client.inference_services.update_and_wait(service_id, version="1.1.0", runtime_config=runtime)
        assert changed.version
        assert changed.version.version == "1.1.0"

    async def test_service_switches_back_to_an_earlier_version(self, client: ModelArts) -> None:
        service_id = await running(client)
        first = (await client.inference_services.list_versions(service_id)).data[0]
        runtime: Any = {"service_invoke": {"port": 9090}}
        await client.inference_services.update_and_wait(service_id, version="1.1.0", runtime_config=runtime)
        switch = client.inference_services.switch_version_and_wait
        found = await switch(service_id, id=service_id, target_version_id=first.id)
        assert found.version
        assert (found.version.version, found.version.id) == ("1.0.0", first.id)
        with pytest.raises(NotFound):
            await client.inference_services.switch_version(service_id, id=service_id, target_version_id="unknown")

    async def test_interrupted_change_of_a_service_leaves_the_former_version(self, client: ModelArts) -> None:
        service_id = await running(client)
        with pytest.raises(Conflict):
            await client.inference_services.cancel(service_id)
        runtime: Any = {"service_invoke": {"port": 9090}}
        await client.inference_services.update(service_id, version="1.1.0", runtime_config=runtime)
        found = await client.inference_services.cancel_and_wait(service_id)
        assert found.version
        assert (found.status, found.version.version) == ("RUNNING", "1.0.0")

    async def test_deleted_service_is_gone(self, fake: FakeModelArts, client: ModelArts) -> None:
        service_id = await running(client)
        deleted = await client.inference_services.delete_batch(service_ids=[service_id])
        assert [one.status for one in deleted.service_responses] == ["DELETING"]
        await client.inference_services.wait_gone(service_id)
        with pytest.raises(NotFound):
            await client.inference_services.get(service_id)

    async def test_events_are_followed_until_the_service_stops(self, client: ModelArts) -> None:
        service_id = await service(client)
        found: list[str] = []
        async for event in client.inference_services.follow_events(service_id):
            found.append((event.event_info or "").removeprefix("The service is in state "))
            if found[-1] == "RUNNING.":
                await client.inference_services.stop(service_id)

        assert found == ["DEPLOYING.", "RUNNING.", "STOPPING.", "STOPPED."]

    async def test_names_are_unique(self, client: ModelArts) -> None:
        await service(client)
        with pytest.raises(Conflict):
            await service(client)

    async def test_service_stops_at_the_end_of_its_run_time(self, fake: FakeModelArts, client: ModelArts) -> None:
        schedule = [{"duration": 1, "time_unit": "HOURS", "type": "STOP"}]
        service_id = await running(client, schedule=schedule)
        fake.clock.advance(3600)
        found = await client.inference_services.get(service_id)
        assert found.schedule
        assert (found.status, found.schedule[0].processed) == ("STOPPED", True)

    async def test_events_report_the_states(self, client: ModelArts) -> None:
        service_id = await running(client)
        page = await client.inference_services.list_events(service_id, sort_dir="ASC")
        assert [event.event_info for event in page.data] == [
            "The service is in state DEPLOYING.",
            "The service is in state RUNNING.",
        ]


class TestDeployments:
    async def test_scaling_keeps_running_instances(self, client: ModelArts) -> None:
        service_id = await running(client)
        before = [one.instance_name async for one in client.deployments.list_instances(service_id, "blue")]
        await client.deployments.scale_and_wait(service_id, "blue", count=4)
        after = [one.instance_name async for one in client.deployments.list_instances(service_id, "blue")]
        assert (after[:2], len(after)) == (before, 4)
        await client.deployments.scale_and_wait(service_id, "blue", count=1)
        assert [one.instance_name async for one in client.deployments.list_instances(service_id, "blue")] == before[:1]

    async def test_stopped_deployment_does_not_scale(self, client: ModelArts) -> None:
        service_id, deployment_id = await deployment(client)
        await client.deployments.stop_and_wait(service_id, deployment_id)
        with pytest.raises(Conflict, match="is in state STOPPED"):
            await client.deployments.scale(service_id, "green", count=3)

    async def test_requests_are_shared_by_the_weights_of_running_deployments(self, client: ModelArts) -> None:
        service_id = await running(client)
        made = await client.deployments.create_and_wait(service_id, **GREEN)
        ratios = {one.name: one.traffic_ratio async for one in client.deployments.list(service_id)}
        assert ratios == {"blue": "66.67%", "green": "33.33%"}
        await client.deployments.stop_and_wait(service_id, made.id)
        ratios = {one.name: one.traffic_ratio async for one in client.deployments.list(service_id)}
        assert ratios == {"blue": "100.00%", "green": "0.00%"}

    async def test_interrupted_deployment_stops(self, client: ModelArts) -> None:
        service_id = await service(client, group_configs=[])
        made = await client.deployments.create(service_id, **GREEN)
        assert (await client.deployments.cancel_and_wait(service_id, made.id)).status == Status.STOPPED

    async def test_interrupted_change_leaves_the_former_version(self, client: ModelArts) -> None:
        ids = await deployment(client)
        await client.deployments.update(*ids, description="Second version")
        await client.deployments.cancel_and_wait(*ids)
        found = await client.deployments.get(*ids)
        assert (found.status, found.version, found.description) == (Status.RUNNING, "1.0.0", "")
        assert await running_count(client, ids[0]) == 2

    async def test_running_deployment_is_not_interrupted(self, client: ModelArts) -> None:
        ids = await deployment(client)
        with pytest.raises(Conflict, match="not in DEPLOYING, UPGRADING"):
            await client.deployments.cancel(*ids)

    async def test_lists_show_recently_deleted_deployments_on_request(
        self, fake: FakeModelArts, client: ModelArts
    ) -> None:
        service_id, deployment_id = await deployment(client)
        await client.deployments.delete_and_wait(service_id, deployment_id)
        assert [one async for one in client.deployments.list(service_id)] == []
        deleted = [one.status async for one in client.deployments.list(service_id, status="all")]
        assert deleted == [Status.DELETED]
        fake.clock.advance(8 * 86400)
        assert [one async for one in client.deployments.list(service_id, status="all")] == []

    async def test_too_many_pods_are_refused(self, client: ModelArts) -> None:
        service_id = await service(client, group_configs=[])
        large: dict[str, Any] = {**GREEN, "unit_configs": [{**GREEN["unit_configs"][0], "count": 10_000_000}]}
        with pytest.raises(BadRequest, match="more than 1000"):
            await client.deployments.create(service_id, **large)
        with pytest.raises(BadRequest, match="more than 1000"):
            await client.inference_services.update(service_id, version="1.0.1", group_configs=[large])
        assert await states(client, service_id) == ("INIT", [])


class TestVersions:
    async def test_deployment_switches_back(self, client: ModelArts) -> None:
        ids = await versions(client)
        assert (await client.deployments.get(*ids)).description == "Second version"
        await client.deployment_versions.switch_and_wait(*ids, "1.0.0")
        found = await client.deployments.get(*ids)
        assert (found.version, found.description, found.version_count) == ("1.0.0", "", 2)

    async def test_version_in_use_stays(self, client: ModelArts) -> None:
        ids = await versions(client)
        with pytest.raises(Conflict, match="is in use"):
            await client.deployment_versions.delete(*ids, "1.0.1")
        await client.deployment_versions.delete(*ids, "1.0.0")
        assert [one.version async for one in client.deployment_versions.list(*ids)] == ["1.0.1"]

    async def test_number_of_a_version_has_up_to_three_parts(self, client: ModelArts) -> None:
        service_id = await service(client, group_configs=[])
        with pytest.raises(BadRequest, match="version"):
            await client.deployments.create(service_id, **GREEN, version="latest")

    async def test_unknown_version_is_not_found(self, client: ModelArts) -> None:
        ids = await versions(client)
        with pytest.raises(NotFound):
            await client.deployment_versions.switch(*ids, "9.0.0")

    async def test_version_of_the_body_must_be_that_of_the_path(self, client: ModelArts) -> None:
        ids = await versions(client)
        with pytest.raises(BadRequest, match=r"the path 1\.0\.0"):
            await client.deployment_versions.switch(*ids, "1.0.0", target_deployment_version="1.0.1")


class TestPods:
    async def test_deleted_pod_is_replaced(self, client: ModelArts) -> None:
        service_id = await running(client)
        instance, pod = await first_pod(client, service_id)
        await client.deployments.delete_pod(service_id, "blue", instance, pod)
        assert await states(client, service_id) == ("CONCERNING", ["CONCERNING"])
        new = [one async for one in client.deployments.list_pods(service_id, "blue", instance)]
        assert [one.status for one in new] == ["PENDING"]
        assert new[0].pod_name != pod
        deleted = [one async for one in client.deployments.list_pods(service_id, "blue", "all", status=["DELETED"])]
        assert [one.pod_name for one in deleted] == [pod]

    async def test_deleted_instance_is_replaced_unless_told_otherwise(
        self, fake: FakeModelArts, client: ModelArts
    ) -> None:
        service_id = await running(client)
        names = [one.instance_name async for one in client.deployments.list_instances(service_id, "blue")]
        await client.deployments.delete_instance(service_id, "blue", names[0])
        fake.clock.advance(60)
        assert await running_count(client, service_id) == 2
        await client.deployments.delete_instance(service_id, "blue", names[1], operation="DELETE")
        fake.clock.advance(60)
        assert await running_count(client, service_id) == 1
        with pytest.raises(NotFound):
            await client.deployments.delete_instance(service_id, "blue", names[1])

    async def test_events_of_a_pod_follow_its_start(self, fake: FakeModelArts, client: ModelArts) -> None:
        service_id = await service(client)
        instance, pod = await first_pod(client, service_id)
        events = await client.deployments.list_pod_events(service_id, "blue", instance, pod)
        assert [event.reason for event in events] == ["Scheduled"]
        fake.clock.advance(60)
        events = await client.deployments.list_pod_events(service_id, "blue", instance, pod)
        assert [event.reason for event in events] == ["Scheduled", "Pulled", "Started"]

    async def test_one_time_alone_is_refused(self, client: ModelArts) -> None:
        service_id = await running(client)
        with pytest.raises(BadRequest, match="together"):
            await client.deployments.list_pod_events(
                service_id, "blue", *await first_pod(client, service_id), start_time="1796025600000"
            )
