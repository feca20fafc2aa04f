"""Examples of the operations of `deployments`."""

from aiomodelarts import ModelArts


async def cancel_infer_deployment(client: ModelArts, service_id: str, deployment_id: str) -> None:
    deployment = await client.deployments.cancel_and_wait(service_id, deployment_id)
    print(deployment.name, deployment.status)


async def create_infer_deployment(client: ModelArts, service_id: str, pool_id: str) -> None:
    deployment = await client.deployments.create_and_wait(
        service_id,
        name="green",
        count=2,
        unit_configs=[
            {
                "image": {"source": "SWR", "swr_path": "swr.example.com/gardening/flowers:1.2"},
                "role": "COMMON",
                "port": 8080,
            }
        ],
        pool_id=pool_id,
        weight=50,
    )
    print(deployment.name, deployment.status)


async def delete_infer_deployment(client: ModelArts, service_id: str, deployment_id: str) -> None:
    await client.deployments.delete_and_wait(service_id, deployment_id)


async def delete_infer_deployment_instance(
    client: ModelArts, service_id: str, deployment_name: str, instance_name: str
) -> None:
    instance = await client.deployments.delete_instance(service_id, deployment_name, instance_name)
    print(instance.instance_name)


async def delete_infer_deployment_pod(
    client: ModelArts, service_id: str, deployment_name: str, instance_name: str, pod_name: str
) -> None:
    pod = await client.deployments.delete_pod(service_id, deployment_name, instance_name, pod_name)
    print(pod.pod_name)


async def list_infer_deployment_instances(client: ModelArts, service_id: str) -> None:
    # "all" stands for all deployments of the service.
    async for instance in client.deployments.list_instances(service_id, "all", status=["RUNNING", "PENDING"]):
        print(instance.instance_name, instance.status, instance.pod_count)


async def list_infer_deployment_pod_events(
    client: ModelArts, service_id: str, deployment_name: str, instance_name: str, pod_name: str
) -> None:
    async for event in client.deployments.list_pod_events(service_id, deployment_name, instance_name, pod_name):
        print(event.type, event.reason, event.message)


async def list_infer_deployment_pods(client: ModelArts, service_id: str, deployment_name: str) -> None:
    # "all" stands for all instances of the deployment.
    async for pod in client.deployments.list_pods(service_id, deployment_name, "all", status=["RUNNING"]):
        print(pod.pod_name, pod.status, pod.pod_node_name)


async def list_infer_deployments(client: ModelArts, service_id: str) -> None:
    async for deployment in client.deployments.list(service_id, status="all"):
        print(deployment.name, deployment.status, deployment.traffic_ratio)


async def show_infer_deployment(client: ModelArts, service_id: str, deployment_id: str) -> None:
    deployment = await client.deployments.get(service_id, deployment_id)
    print(deployment.name, deployment.status)


async def start_infer_deployment(client: ModelArts, service_id: str, deployment_id: str) -> None:
    deployment = await client.deployments.start_and_wait(service_id, deployment_id)
    print(deployment.name, deployment.status)


async def stop_infer_deployment(client: ModelArts, service_id: str, deployment_id: str) -> None:
    deployment = await client.deployments.stop_and_wait(service_id, deployment_id)
    print(deployment.name, deployment.status)


async def update_infer_deployment(client: ModelArts, service_id: str, deployment_id: str) -> None:
    deployment = await client.deployments.update_and_wait(
        service_id, deployment_id, weight=10, description="Second version"
    )
    print(deployment.name, deployment.status)


async def update_infer_deployment_scale(client: ModelArts, service_id: str, deployment_name: str) -> None:
    deployment = await client.deployments.scale_and_wait(service_id, deployment_name, count=3)
    print(deployment.name, deployment.status)
