"""The ways to successful calls of `services`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario


@scenario("CreateService")
async def _(client: ModelArts, make: Any) -> Any:
    entry = {"model_id": "some-model", "specification": "modelarts.vm.cpu.2u", "instance_count": 1}
    return await client.services.create(service_name="flowers", infer_type="real-time", config=[entry])


@scenario("ShowService")
async def _(client: ModelArts, make: Any) -> Any:
    """Everything that can be given, so that all of it has to come back in a documented form."""
    node_affinity = {"mode": "preferred", "pool_infos": [{"pool_name": "pool-1", "nodes": [{"name": "192.168.20.14"}]}]}
    entry = {
        "model_id": await make.published_model(),
        "specification": "custom",
        "custom_spec": {"cpu": 2.5, "memory": 6144, "gpu_p4": 0.5},
        "instance_count": 2,
        "weight": 100,
        "deploy_timeout_in_seconds": 600,
        "envs": {"LOG_LEVEL": "info"},
        "pool_name": "pool-1",
        "cluster_id": "cluster-1",
        "nodes": ["node-1"],
        "affinity": {"node_affinity": node_affinity},
        "src_type": "ManifestFile",
        "src_path": "https://bucket.example.com/in/",
        "dest_path": "https://bucket.example.com/out/",
        "req_uri": "/",
        "mapping_type": "file",
        "mapping_rule": {"type": "array"},
    }
    made = await client.services.create(
        service_name="flowers",
        infer_type="real-time",
        config=[entry],
        description="Names flowers",
        workspace_id="0",
        schedule=[{"type": "stop", "time_unit": "DAYS", "duration": 7}],
        pool_name="pool-1",
        cluster_id="cluster-1",
        vpc_id="vpc-1",
        subnet_network_id="network-1",
        security_group_id="group-1",
        load_balancer_policy="LEAST_CONNECTIONS",
        priority=2,
        service_secrets=[{"secretId": "secret-1", "mouthPath": "/secret"}],
    )
    return await client.services.get(made.service_id)


@scenario("ListServices")
async def _(client: ModelArts, make: Any) -> Any:
    await make.service(schedule=[{"type": "stop", "time_unit": "HOURS", "duration": 1}])
    return await client.services.list()


@scenario("UpdateService")
async def _(client: ModelArts, make: Any) -> Any:
    await client.services.update(await make.running_service(), status="stopped")


@scenario("DeleteService")
async def _(client: ModelArts, make: Any) -> Any:
    await client.services.delete(await make.service())


@scenario("ShowServiceEvents")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.services.list_events(await make.running_service())


@scenario("ShowServiceMonitorInfo")
async def _(client: ModelArts, make: Any) -> Any:
    model_id = await make.published_model()
    return await client.services.list_monitors(await make.running_service(model_id=model_id))


@scenario("ShowServiceSpecifications")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.services.list_specifications()


@scenario("ShowServiceUpdateLogs")
async def _(client: ModelArts, make: Any) -> Any:
    service_id = await make.running_service()
    entry = {"model_id": "other-model", "specification": "modelarts.vm.cpu.2u", "instance_count": 2, "weight": 100}
    await client.services.update(service_id, config=[{**entry, "envs": {"LOG_LEVEL": "info"}}])
    return await client.services.list_update_logs(service_id)


@many_of("ListServices")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await make.service(f"service-{number}")
    return {}


@many_of("ShowServiceEvents", mark="occur_time")
async def _(make: Any) -> Arguments:
    service_id = await make.running_service()
    for status in ["stopped", "running"] * 14 + ["stopped"]:
        await make.client.services.update(service_id, status=status)
        make.fake.clock.advance(60)
    return {"service_id": service_id}


@many_of("ShowServiceSpecifications", total=3)
async def _(make: Any) -> Arguments:
    return {}
