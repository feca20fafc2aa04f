"""The ways to successful calls of `deployments` and `deployment_versions`."""

from typing import Any

from aiomodelarts import ModelArts

from .inference_services import GROUP, running, service
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("deployments", 404, "ModelArts.3502")
unknown_id("deployment_versions", 404, "ModelArts.3502")

GREEN: dict[str, Any] = {**GROUP, "name": "green", "weight": 50}


async def deployment(client: ModelArts, **given: Any) -> tuple[str, str]:
    """The ids of a running service and of a running deployment of it."""
    service_id = await service(client, group_configs=[])
    made = await client.deployments.create_and_wait(service_id, **{**GREEN, **given})
    return service_id, made.id


async def versions(client: ModelArts) -> tuple[str, str]:
    """The ids of a service and of a running deployment with the versions 1.0.0 and 1.0.1."""
    ids = await deployment(client)
    await client.deployments.update_and_wait(*ids, description="Second version")
    return ids


async def first_instance(client: ModelArts, service_id: str) -> str:
    """The name of the first instance of the deployment `blue`."""
    return (await client.deployments.list_instances(service_id, "blue")).data[0].instance_name


async def first_pod(client: ModelArts, service_id: str) -> tuple[str, str]:
    """The names of the first instance of the deployment `blue` and of its first pod."""
    name = await first_instance(client, service_id)
    return name, (await client.deployments.list_pods(service_id, "blue", name)).data[0].pod_name


@scenario("ListInferDeployments")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployments.list(await running(client), sort_key="create_at", sort_dir="ASC", status="all")


@scenario("CreateInferDeployment")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployments.create(await running(client), **GREEN)


@scenario("ShowInferDeployment")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployments.get(*await deployment(client))


@scenario("UpdateInferDeployment")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployments.update(*await deployment(client), weight=10, description="Second version")


@scenario("DeleteInferDeployment")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployments.delete(*await deployment(client))


@scenario("CancelInferDeployment")
async def _(client: ModelArts, make: Any) -> Any:
    ids = await deployment(client)
    await client.deployments.update(*ids, description="Second version")
    return await client.deployments.cancel(*ids)


@scenario("StartInferDeployment")
async def _(client: ModelArts, make: Any) -> Any:
    ids = await deployment(client)
    await client.deployments.stop_and_wait(*ids)
    return await client.deployments.start(*ids)


@scenario("StopInferDeployment")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployments.stop(*await deployment(client))


@scenario("UpdateInferDeploymentScale")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployments.scale(await running(client), "blue", count=3)


@scenario("ListInferDeploymentInstances")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployments.list_instances(await running(client), "all", status=["RUNNING", "PENDING"])


@scenario("DeleteInferDeploymentInstance")
async def _(client: ModelArts, make: Any) -> Any:
    service_id = await running(client)
    return await client.deployments.delete_instance(service_id, "blue", await first_instance(client, service_id))


@scenario("ListInferDeploymentPods")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployments.list_pods(await running(client), "blue", "all", status=["RUNNING"])


@scenario("DeleteInferDeploymentPod")
async def _(client: ModelArts, make: Any) -> Any:
    service_id = await running(client)
    return await client.deployments.delete_pod(service_id, "blue", *await first_pod(client, service_id))


@scenario("ListInferDeploymentPodEvents")
async def _(client: ModelArts, make: Any) -> Any:
    service_id = await running(client)
    return await client.deployments.list_pod_events(service_id, "blue", *await first_pod(client, service_id))


@scenario("ListInferDeploymentVersions")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployment_versions.list(*await versions(client), sort_key="create_at")


@scenario("ShowInferDeploymentVersion")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployment_versions.get(*await versions(client), "1.0.0")


@scenario("DeleteInferDeploymentVersion")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployment_versions.delete(*await versions(client), "1.0.0")


@scenario("SwitchInferDeploymentVersion")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.deployment_versions.switch(*await versions(client), "1.0.0")


@many_of("ListInferDeployments")
async def _(make: Any) -> Arguments:
    service_id = await service(make.client, group_configs=[])
    for number in range(MANY):
        await make.client.deployments.create(service_id, **{**GREEN, "name": f"green-{number}", "count": 1})
    return {"service_id": service_id}


@many_of("ListInferDeploymentInstances")
async def _(make: Any) -> Arguments:
    service_id = await service(make.client, group_configs=[{**GROUP, "count": MANY}])
    return {"service_id": service_id, "deployment_name": "blue"}


@many_of("ListInferDeploymentPods")
async def _(make: Any) -> Arguments:
    service_id = await service(make.client, group_configs=[{**GROUP, "count": MANY}])
    return {"service_id": service_id, "deployment_name": "blue", "instance_name": "all"}


@many_of("ListInferDeploymentVersions")
async def _(make: Any) -> Arguments:
    service_id, deployment_id = await deployment(make.client)
    for number in range(MANY - 1):
        await make.client.deployments.stop_and_wait(service_id, deployment_id) if not number else None
        await make.client.deployments.update(service_id, deployment_id, description=f"Version {number}")
    return {"service_id": service_id, "deployment_id": deployment_id}
