"""What Huawei Cloud's SDK, Terraform's provider and otcextensions send and read beyond the reference."""

from typing import Any, cast

import pytest

from aiomodelarts import BadRequest, models
from aiomodelarts.testing import FakeModelArts

VOLUME: Any = {"category": "EVS", "ownership": "MANAGED"}
NOTICE: Any = {"topic_urn": "urn:smn:eu-de:x:y", "events": [1, 3]}
SERVICE: Any = {
    "service_name": "flowers",
    "infer_type": "real-time",
    "config": [{"model_id": "m", "specification": "modelarts.vm.cpu.2u", "instance_count": 1, "weight": 100}],
}


@pytest.fixture
def fake() -> FakeModelArts:
    return FakeModelArts()


async def notebook(client: Any, **changes: Any) -> Any:
    image = await anext(aiter(client.images.list()))
    given = {"flavor": "modelarts.vm.cpu.2u", "image_id": image.id, "name": "nb", "volume": VOLUME, **changes}
    return await client.notebooks.create(**{name: value for name, value in given.items() if value is not None})


@pytest.mark.parametrize(
    "settings",
    [
        {"smn_notification": NOTICE, "log_report_channels": [{"type": "LTS"}]},
        {"log_report_channels": [{"type": "LTS"}]},
        models.ServiceAdditionalSettings(smn_notification=models.ServiceSmnNotification(**NOTICE)),
    ],
)
async def test_settings_of_a_service_are_sent_as_they_are(settings: Any, fake: FakeModelArts) -> None:
    async with fake.client() as client:
        made: Any = await client.services.create(**SERVICE, additional_properties_=settings)
        shown: Any = await client.services.get(made.service_id)
    sent = cast("Any", settings if isinstance(settings, dict) else settings.to_dict())
    fake.assert_called("CreateService", body={"additional_properties": sent})
    assert shown.additional_properties_ == sent


@pytest.mark.parametrize("call", ["list", "list_all"])
async def test_the_workspace_of_notebooks_is_sent_under_both_names(call: str, fake: FakeModelArts) -> None:
    async with fake.client() as client:
        workspace = await client.workspaces.create(name="own")
        made = await notebook(client, workspace_id=workspace.id)
        found = [one.id async for one in getattr(client.notebooks, call)(workspace_id=workspace.id)]
        assert found == [made.id]
        assert [one async for one in getattr(client.notebooks, call)()] == []
    operation = "ListNotebooks" if call == "list" else "ListAllNotebooks"
    fake.assert_called(operation, query={"workspace_id": workspace.id, "workspaceId": workspace.id})


async def test_training_jobs_of_a_workspace(fake: FakeModelArts) -> None:
    async with fake.client() as client:
        for workspace in ("0", "ws"):
            metadata: Any = {"name": f"job-{workspace}", "workspace_id": workspace}
            spec: Any = {"resource": {"flavor_id": "modelarts.vm.cpu.8u", "node_count": 1}}
            code: Any = {"code_dir": "/a/", "boot_file": "/a/b.py", "engine": {"image_url": "a/b:1"}}
            await client.training_jobs.create(kind="job", metadata=metadata, spec=spec, algorithm=code)
        jobs: Any = client.training_jobs
        assert [job.metadata.name async for job in jobs.list(workspace_id="ws")] == ["job-ws"]
        assert [job.metadata.name async for job in jobs.list()] == ["job-0"]
        more: Any = {"tags": [{"key": "k", "values": ["v"]}], "host_ips": ["192.0.2.1"], "unified_jobs": True}
        assert [job async for job in jobs.list(train_type="ftjob", **more)] == []
    fake.assert_called("ListTrainingJobs", body={"train_type": "ftjob", **more})


@pytest.mark.parametrize("kind", ["federated_pool_job", "edge_job", "hetero_job", "mrs_job", "diag_job"])
async def test_kinds_of_training_jobs(kind: str, fake: FakeModelArts) -> None:
    assert kind in list(models.TrainingJobKind)


async def test_a_notebook_without_a_time_limit(fake: FakeModelArts) -> None:
    async with fake.client() as client:
        made = await notebook(client, duration=-1)
        await client.notebooks.wait(made.id)
        fake.clock.advance(30 * 86_400)
        assert (await client.notebooks.get(made.id)).status == "RUNNING"
        await client.notebooks.stop_and_wait(made.id)
        await client.notebooks.start(made.id, duration=-1)
        await client.notebooks.wait(made.id)
        lease: Any = (await client.notebooks.get(made.id)).lease
        assert (lease.enable, lease.duration >= 0) == (False, True)
        with pytest.raises(BadRequest):
            await notebook(client, duration=-2)


@pytest.mark.parametrize("category", ["OBSFS", "OBS", "EFS", "efs"])
async def test_disks_of_notebooks(category: str, fake: FakeModelArts) -> None:
    async with fake.client() as client:
        made = await notebook(client, volume={"category": category, "ownership": "MANAGED"})
        shown: Any = await client.notebooks.wait(made.id)
    assert shown.volume.category == category.upper()


async def test_a_notebook_of_resources_instead_of_a_flavor(fake: FakeModelArts) -> None:
    spec: Any = {"cpu": 2, "memory": 8192, "arch": "X86_64", "category": "CPU"}
    async with fake.client() as client:
        made = await notebook(client, flavor=None, custom_spec=spec)
        shown: Any = await client.notebooks.wait(made.id)
        assert shown.custom_spec.to_dict() == spec
        assert "flavor" not in shown.to_dict()
        assert [one.id async for one in client.notebooks.list_switchable_flavors(made.id)]
        with pytest.raises(BadRequest, match="flavor is missing"):
            await notebook(client, flavor=None)


@pytest.mark.parametrize(("category", "shown"), [("OBS", "OBSFS"), ("OBSFS", "OBSFS"), ("EFS", "EFS")])
async def test_storage_that_is_mounted(category: str, shown: str, fake: FakeModelArts) -> None:
    uri = "efs.example.com:/share" if category == "EFS" else "obs://bucket/folder/"
    async with fake.client() as client:
        made = await notebook(client)
        await client.notebooks.wait(made.id)
        storage = await client.notebook_storage.mount(made.id, category=category, mount_path="/data/a/", uri=uri)
    assert storage.category == shown


async def test_ascend(fake: FakeModelArts) -> None:
    async with fake.client() as client:
        found = [one.id async for one in client.notebooks.list_flavors(category="ASCEND")]
        assert found == ["modelarts.kat1.xlarge"]
        image = await client.images.create(swr_path="swr.eu-de.otc.t-systems.com/a/b:1", resource_category=["ASCEND"])
    assert image.resource_categories == ["ASCEND"]


async def test_clusters_show_their_services(fake: FakeModelArts) -> None:
    async with fake.client() as client:
        cluster: Any = await anext(aiter(client.clusters.list()))
    assert cluster.services_count.to_dict() == {"realtime_count": 2, "batch_count": 0}
    assert (cluster.charging_mode, cluster.max_node_count) == ("postpaid", 50)


def test_nodes_of_a_workload_are_a_list() -> None:
    workload: Any = models.Workload.from_dict({"nodes": [{"hostIp": "192.0.2.1"}, {"hostIp": "192.0.2.2"}]})
    assert [node.host_ip for node in workload.nodes] == ["192.0.2.1", "192.0.2.2"]
