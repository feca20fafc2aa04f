"""The ways to successful calls of `pools`."""

from typing import Any

from .registry import scenario, unknown_id

unknown_id("pools", 404, "ModelArts.50015001")

FLAVOR = "modelarts.vm.gpu.v100"


def machines(count: int, **given: Any) -> list[dict[str, Any]]:
    """Machines of one flavor, as a pool's spec has them."""
    return [{"flavor": FLAVOR, "count": count, **given}]


async def new_pool(
    client: Any,
    name: str = "pool-flowers",
    *,
    count: int = 2,
    labels: dict[str, str] | None = None,
    annotations: dict[str, str] | None = None,
    request_type: str = "api",
    **spec: Any,
) -> str:
    """The generated name of a new pool, which is still being created."""
    made = await client.pools.create(
        api_version="v2",
        kind="Pool",
        request_type=request_type,
        metadata={"labels": {"os.modelarts/name": name, **(labels or {})}, "annotations": annotations or {}},
        spec={"type": "Dedicate", "resources": machines(count), **spec},
    )
    return made.metadata.name


async def running_pool(client: Any, name: str = "pool-flowers", **given: Any) -> str:
    """The generated name of a pool that can be used."""
    pool = await new_pool(client, name, **given)
    await client.pools.wait(pool)
    return pool


def everything() -> dict[str, Any]:
    """A spec with all that can be given."""
    resources = machines(
        2,
        maxCount=2,
        azs=[{"az": "eu-de-01", "count": 1}, {"az": "eu-de-02", "count": 1}],
        tags=[{"key": "team", "value": "gardening"}],
        extendParams={
            "dockerBaseSize": "50",
            "postInstall": "ZWNobyBoZWxsbwo=",
            "volumeGroup": "vgpaas",
            "runtime": "containerd",
            "labelPolicyOnExistingNodes": "refresh",
            "taintPolicyOnExistingNodes": "ignore",
            "tagPolicyOnExistingNodes": "ignore",
            "XParameterPlaneSubnet": "subnet-9",
            "nodePoolName": "nodepool-flowers",
        },
        nodePool="nodepool-flowers",
        taints=[{"key": "greenhouse", "value": "closed", "effect": "NoSchedule"}],
        labels={"garden": "roses"},
        network={"vpc": "vpc-1", "subnet": "subnet-1", "securityGroups": ["group-1"]},
        os={"name": "EulerOS 2.10", "imageId": "image-1", "imageType": "private", "autoMatch": "EulerOS 2.10"},
        driver={"version": "470.57.02"},
        creatingStep={"step": 1, "type": "rack"},
        rootVolume={"volumeType": "SSD", "size": "100"},
        dataVolumes=[{"volumeType": "SSD", "size": "500", "count": 1, "extendParams": {"volumeGroup": "vgpaas"}}],
        volumeGroupConfigs=[
            {
                "volumeGroup": "vgpaas",
                "dockerThinPool": 60,
                "lvmConfig": {"lvType": "linear", "path": "/data"},
                "types": ["volume"],
            }
        ],
    )
    return {
        "scope": ["Train", "Infer", "Notebook"],
        "resources": resources,
        "network": {"name": "network-garden"},
        "containerNetwork": {"cidr": "172.16.0.0/16"},
        "kubernetesSvcIpRange": "10.247.0.0/16",
        "masters": [{"az": "eu-de-01"}],
        "clusterFlavor": "cce.s1.small",
        "driver": {"gpuVersion": "470.57.02", "updateStrategy": "idle"},
        "ipv6enable": False,
        "jobFlavors": ["modelarts.vm.gpu.v100"],
    }


@scenario("CreatePool")
async def _(client: Any, make: Any) -> Any:
    labels = {
        "os.modelarts/name": "pool-flowers",
        "os.modelarts/workspace.id": "0",
        "os.modelarts/sharing": "unshared",
        "os.modelarts/node.prefix": "flowers",
    }
    annotations = {
        "os.modelarts/description": "Machines of the flower classifier",
        "os.modelarts/billing.mode": "0",
        "os.modelarts/order.id": "CS2407010830GRDN7",
        "os.modelarts/period.num": "2",
        "os.modelarts/period.type": "2",
        "os.modelarts/auto.renew": "1",
        "os.modelarts/auto.pay": "true",
        "os.modelarts/promotion.info": "{}",
        "os.modelarts/service.console.url": "https://console.garden.test/pools",
        "os.modelarts/scheduler.extension": "{}",
    }
    return await client.pools.create(
        api_version="v2",
        kind="Pool",
        request_type="console",
        user_id="0123456789abcdef0123456789abcdef",
        metadata={"labels": labels, "annotations": annotations},
        spec={"type": "Dedicate", **everything()},
    )


@scenario("ShowPool")
async def _(client: Any, make: Any) -> Any:
    return await client.pools.get(await running_pool(client, **everything()), user_id="user-1")


@scenario("ListPools")
async def _(client: Any, make: Any) -> Any:
    parent = await running_pool(client, **everything())
    await new_pool(client, "pool-fruits", parent=parent)
    return await client.pools.list(parent=parent, workspace_id="0", label_selector="os.modelarts/name=pool-fruits")


@scenario("PatchPool")
async def _(client: Any, make: Any) -> Any:
    pool = await running_pool(client, scope=["Train"], driver={"gpuVersion": "470.57.02"})
    return await client.pools.update(
        pool,
        user_id="user-1",
        metadata={
            "labels": {"os.modelarts/sharing": "shared"},
            "annotations": {
                "os.modelarts/description": "Machines of flowers and fruits",
                "os.modelarts/order.id": "CS2407010830GRDN7",
            },
        },
        spec={
            "scope": ["Infer", "Notebook"],
            "resources": everything()["resources"],
            "driver": {"gpuVersion": "535.54.03", "updateStrategy": "force"},
            "jobFlavors": ["modelarts.vm.gpu.v100"],
        },
    )


@scenario("DeletePool")
async def _(client: Any, make: Any) -> Any:
    return await client.pools.delete(
        await running_pool(client, **everything()), request_type="console", user_id="user-1"
    )


@scenario("CreateOrderId")
async def _(client: Any, make: Any) -> Any:
    pool = await running_pool(client)
    return await client.pools.create_order(pool, action_type="toPeriod", workspace_id="0", order_type="toPeriod")


@scenario("RetryPoolScope")
async def _(client: Any, make: Any) -> Any:
    make.fake.plan_outcome("pools", "Abnormal")
    pool = await new_pool(client, scope=["Train"])
    make.fake.clock.advance(200)
    await client.pools.update(pool, spec={"resources": machines(3)})
    await client.pools.wait(pool)
    await client.pools.retry_scope(pool, scope="Train")


@scenario("ShowPoolStatistics")
async def _(client: Any, make: Any) -> Any:
    await new_pool(client)
    return await client.pools.get_statistics(workspace_id="0")


@scenario("ShowPoolMonitor")
async def _(client: Any, make: Any) -> Any:
    pool = await running_pool(client)
    return await client.pools.list_metrics(pool, time_range="-1.-1.30", statistics="average", period="300")


@scenario("ShowPoolRuntimeMetrics")
async def _(client: Any, make: Any) -> Any:
    await running_pool(client)
    return await client.pools.list_runtime_metrics()
