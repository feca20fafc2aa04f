"""The ways to successful calls of `inference_services`, and the service that those of its parts need."""

from typing import Any

from aiomodelarts import ModelArts

from .pools import new_pool
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("inference_services", 404, "ModelArts.3502")

IMAGE: dict[str, Any] = {"source": "SWR", "swr_path": "swr.example.com/gardening/flowers:1.2"}
GROUP: dict[str, Any] = {
    "name": "blue",
    "count": 2,
    "weight": 100,
    "pool_id": "pool-flowers",
    "unit_configs": [{"image": IMAGE, "role": "COMMON", "port": 8080}],
}
RUNTIME: Any = {"service_invoke": {"port": 8080, "protocol": "HTTPS", "auth_type": "TOKEN"}}
SERVICE: dict[str, Any] = {
    "name": "flowers",
    "type": "REAL_TIME",
    "group_configs": [GROUP],
    "runtime_config": RUNTIME,
    "tags": [{"key": "garden", "value": "north"}],
}


async def service(client: ModelArts, **given: Any) -> str:
    """The id of a new service."""
    return (await client.inference_services.create(**{**SERVICE, **given})).id


async def running(client: ModelArts, **given: Any) -> str:
    """The id of a running service."""
    return (await client.inference_services.create_and_wait(**{**SERVICE, **given})).id


@scenario("CreateInferService")
async def _(client: ModelArts, make: Any) -> Any:
    schedule: Any = [{"duration": 2, "time_unit": "HOURS", "type": "STOP"}]
    return await client.inference_services.create(**SERVICE, schedule=schedule, description="First version")


@scenario("ListInferServices")
async def _(client: ModelArts, make: Any) -> Any:
    await running(client)
    return await client.inference_services.list(
        status="RUNNING", tags="garden|north", pool_id="pool-flowers", sort_key="create_at", sort_dir="ASC"
    )


@scenario("ShowInferService")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_services.get(await running(client))


@scenario("UpdateInferService")
async def _(client: ModelArts, make: Any) -> Any:
    service_id = await running(client)
    return await client.inference_services.update(service_id, version="1.0.1", runtime_config=RUNTIME)


@scenario("BatchDeleteInferServices")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_services.delete_batch(service_ids=[await service(client)])


@scenario("StartInferService")
async def _(client: ModelArts, make: Any) -> Any:
    service_id = await running(client)
    await client.inference_services.stop_and_wait(service_id)
    return await client.inference_services.start(service_id)


@scenario("StopInferService")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_services.stop(await running(client))


@scenario("InterruptInferService")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_services.cancel(await service(client))


@scenario("ListInferServiceVersions")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_services.list_versions(await running(client))


@scenario("SwitchInferServiceVersion")
async def _(client: ModelArts, make: Any) -> Any:
    service_id = await running(client)
    first = (await client.inference_services.list_versions(service_id)).data[0]
    await client.inference_services.update_and_wait(service_id, version="1.0.1", runtime_config=RUNTIME)
    return await client.inference_services.switch_version(service_id, id=service_id, target_version_id=first.id)


@scenario("ListInferServiceEvents")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_services.list_events(await running(client), event_type="NORMAL", sort_dir="ASC")


@scenario("ListInferClusterFlavors")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_services.list_flavors(flavor_type="CPU")


@scenario("ShowInferServiceCluster")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.inference_services.get_cluster(await new_pool(client))


@many_of("ListInferServices")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await service(make.client, name=f"flowers-{number}")
    return {}


@many_of("ListInferServiceVersions")
async def _(make: Any) -> Arguments:
    service_id = await service(make.client, group_configs=[])
    for number in range(1, MANY):
        await make.client.inference_services.update(service_id, version=f"1.0.{number}", task_type="RERANK")
    return {"service_id": service_id}


@many_of("ListInferServiceEvents")
async def _(make: Any) -> Arguments:
    service_id = await service(make.client, group_configs=[])
    events = make.fake.table("inference_services")[service_id].notes["events"]
    while len(events) < MANY:
        events.append({**events[0], "id": f"event-{len(events)}"})
    return {"service_id": service_id}


@many_of("ListInferClusterFlavors", total=4)
async def _(make: Any) -> Arguments:
    return {}
