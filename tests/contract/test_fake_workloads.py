"""Workloads of the fake's pools, and how much of the machines they take; what there is to choose from."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.nodes import pool_with_nodes
from tests.contract.scenarios.notebooks import notebook
from tests.contract.scenarios.pools import new_pool, running_pool


async def training_job(client: ModelArts, name: str, pool: str, count: int = 1) -> str:
    """The id of a new training job."""
    made = await client.training_jobs.create(
        kind="job",
        metadata={"name": name},
        algorithm={"code_dir": "/bucket/code/", "command": "python train.py", "engine": {"image_url": "flowers/train"}},
        spec={"resource": {"pool_id": pool, "flavor_id": "modelarts.pool.visual.xlarge", "node_count": count}},
    )
    return made.metadata.id


class TestWorkloads:
    async def test_are_what_was_started_in_the_pool(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        pool, other = await running_pool(client), await running_pool(client, "pool-fruits")
        service = await make.service("flowers", pool_name=pool)
        fake.clock.advance(1)
        job = await training_job(client, "train-flowers", pool, 2)
        fake.clock.advance(1)
        lab = (await notebook(client, "lab", pool_id=pool)).id
        elsewhere = await make.service("fruits", pool_name=other)
        rows = (await client.workloads.list(pool)).items
        found = [(row.type, row.job_uuid, row.job_name, row.namespace) for row in rows]
        assert found == [
            ("notebook", lab, "lab", pool),
            ("train", job, "train-flowers", pool),
            ("infer", service, "flowers", pool),
        ]
        assert [row.status for row in rows if row.type == "infer"] == ["Creating"]
        assert [row.job_uuid async for row in client.workloads.list(other)] == [elsewhere]
        await client.services.wait(service)
        await client.training_jobs.wait(job, until="Running")
        rows = {row.type: row async for row in client.workloads.list(pool, type=["infer", "train"])}
        assert {kind: row.status for kind, row in rows.items()} == {"infer": "Running", "train": "Running"}
        assert len(rows["train"].host_ips.split(",")) == 2
        assert rows["train"].resource_requirement.cpu == "4 Cores"
        before = rows["infer"].running_duration
        fake.clock.advance(5)
        [row] = (await client.workloads.list(pool, type=["infer"])).items
        assert row.running_duration == before + 5
        await client.services.delete(service)
        fake.clock.advance(60)
        assert [row async for row in client.workloads.list(pool, type=["infer"])] == []

    async def test_filters_order_and_counts(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        pool = await running_pool(client)
        for name in ("first", "second", "third"):
            await make.running_service(name, pool_name=pool)
            fake.clock.advance(1)
        services = {service.service_name: service.service_id async for service in client.services.list()}
        await client.services.update(services["second"], status="stopped")
        await client.services.wait(services["second"], until="stopped")

        async def listed(**query: Any) -> list[Any]:
            return [row.job_name async for row in client.workloads.list(pool, **query)]

        assert await listed() == ["third", "second", "first"]
        assert await listed(sort="create_time", ascend=True) == ["first", "second", "third"]
        assert await listed(status="Running") == ["third", "first"]
        assert await listed(type=["infer", "notebook"]) == ["third", "second", "first"]
        assert await listed(type=["train"]) == []
        counted = (await client.workloads.get_statistics(pool)).statistics
        [item] = counted.items
        assert (counted.total, item.type, item.status.to_dict()) == (3, "infer", {"Running": 2, "Terminated": 1})
        with pytest.raises(NotFound):
            await client.workloads.get_statistics("no-such-pool")


class TestMetrics:
    async def test_of_pools(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        begin = int(fake.clock.now() * 1000)
        pool = await running_pool(client)
        await make.running_service(pool_name=pool)
        fake.clock.advance(300)
        [cpu, memory] = (
            await client.pools.list_metrics(pool, time_range="-1.-1.6", statistics="average", period="60")
        ).metrics
        assert (cpu.metric.metric_name, memory.metric.metric_name) == ("cpuUsage", "memUsedRate")
        points = {point.timestamp: point.statistics[0] for point in cpu.data_points}
        assert [*points] == [int(fake.clock.now() * 1000) - 60_000 * number for number in range(6, 0, -1)]
        assert {value.statistic for value in points.values()} == {"average"}
        assert [value.value for value in points.values()][-3:] == [12.5] * 3
        assert memory.data_points[-1].statistics[0].value == 6.25
        [cpu, _] = (await client.pools.list_metrics(pool, time_range=f"{begin}.-1.1")).metrics
        assert [point.statistics[0].value for point in cpu.data_points] == [-1]
        with pytest.raises(BadRequest):
            await client.pools.list_metrics(pool, time_range="-1.-1.1441")

        await new_pool(client, "pool-fruits")
        [used, unused] = (await client.pools.list_runtime_metrics()).items
        assert (used.metadata.name, used.table.capacity.value.cpu, used.table.allocated.value.cpu) == (pool, 16, 2)
        assert (unused.table.capacity.value.cpu, unused.table.allocated.value.cpu) == (0, 0)

    async def test_of_nodes(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        pool, _ = await pool_with_nodes(client)
        await make.running_service(pool_name=pool)
        fake.clock.advance(180)
        first, second = [node.status.private_ip async for node in client.nodes.list(pool)]

        async def measured(address: str, **query: Any) -> dict[str, list[str]]:
            answer = await client.nodes.list_metrics(pool, address, **query)
            return {series.metric: series.value for series in answer.metrics}

        assert [*await measured(first, metrics="CpuUsage,GpuUtil")] == ["CpuUsage", "GpuUtil"]
        assert len(await measured(first)) == 8
        assert ((await measured(first))["CpuUsage"][-1], (await measured(second))["CpuUsage"][-1]) == ("25", "0")
        with pytest.raises(NotFound):
            await measured("10.0.0.1")
        with pytest.raises(BadRequest):
            await measured(first, metrics="Fragrance")

    async def test_of_each_gpu(self, client: ModelArts) -> None:
        pool = await running_pool(client, resources=[{"flavor": "modelarts.bm.gpu.8v100", "count": 1}])
        [node] = (await client.nodes.list(pool)).items
        each = await client.nodes.list_metrics(pool, node.status.private_ip, metrics="GpuUtil", statistic_type="each")
        both = await client.nodes.list_metrics(pool, node.status.private_ip, metrics="GpuUtil", statistic_type="all")
        assert (len(each.metrics), len(both.metrics)) == (8, 1)


class TestCatalogs:
    async def test_flavors(self, client: ModelArts) -> None:
        selector = "os.modelarts/scope=Train,os.modelarts.flavor/baremetal=false"
        names = [flavor.metadata.name async for flavor in client.resource_flavors.list(label_selector=selector)]
        assert names == ["modelarts.vm.gpu.t4u8", "modelarts.vm.gpu.v100"]
        page = await client.resource_flavors.list(limit=3)
        assert (len(page.items), page.metadata.remaining_item_count) == (3, 2)

    async def test_template(self, client: ModelArts) -> None:
        [flavor] = (await client.virtual_flavors.list()).items
        template = await client.virtual_flavors.get_template(flavor.spec.virtual_resource_template_name)
        assert flavor.spec.npu.type in [part.name for part in template.virtual_resources]
        with pytest.raises(NotFound) as caught:
            await client.virtual_flavors.get_template("no-such-template")
        assert caught.value.code == "ModelArts.50005101"
