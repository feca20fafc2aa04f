"""Examples of the operations of `inference_services`."""

from aiomodelarts import ModelArts


async def batch_delete_infer_services(client: ModelArts, service_id: str) -> None:
    result = await client.inference_services.delete_batch(service_ids=[service_id])
    for service in result.service_responses:
        print(service.name, service.status)


async def create_infer_service(client: ModelArts, pool_id: str) -> None:
    service = await client.inference_services.create_and_wait(
        name="flowers",
        type="REAL_TIME",
        group_configs=[
            {
                "name": "blue",
                "count": 2,
                "weight": 100,
                "pool_id": pool_id,
                "unit_configs": [
                    {
                        "image": {"source": "SWR", "swr_path": "swr.example.com/gardening/flowers:1.2"},
                        "role": "COMMON",
                        "port": 8080,
                    }
                ],
            }
        ],
        runtime_config={"service_invoke": {"port": 8080, "protocol": "HTTPS"}},
    )
    print(service.name, service.status)


async def interrupt_infer_service(client: ModelArts, service_id: str) -> None:
    # Interrupt a deployment or a change that is in progress.
    service = await client.inference_services.cancel_and_wait(service_id)
    print(service.name, service.status)


async def list_infer_cluster_flavors(client: ModelArts) -> None:
    async for flavor in client.inference_services.list_flavors(flavor_type="CPU"):
        print(flavor.id, flavor.vcpus, flavor.memory)


async def list_infer_service_events(client: ModelArts, service_id: str) -> None:
    async for event in client.inference_services.list_events(service_id, event_type="NORMAL"):
        print(event.create_at, event.event_info)


async def list_infer_service_versions(client: ModelArts, service_id: str) -> None:
    async for version in client.inference_services.list_versions(service_id):
        print(version.id, version.version)


async def list_infer_services(client: ModelArts) -> None:
    async for service in client.inference_services.list(status="RUNNING"):
        print(service.name, service.status)


async def show_infer_service(client: ModelArts, service_id: str) -> None:
    service = await client.inference_services.get(service_id)
    print(service.name, service.status)


async def show_infer_service_cluster(client: ModelArts, cluster_id: str) -> None:
    cluster = await client.inference_services.get_cluster(cluster_id)
    print(cluster.status, cluster.resource_categories)


async def start_infer_service(client: ModelArts, service_id: str) -> None:
    service = await client.inference_services.start_and_wait(service_id)
    print(service.name, service.status)


async def stop_infer_service(client: ModelArts, service_id: str) -> None:
    service = await client.inference_services.stop_and_wait(service_id)
    print(service.name, service.status)


async def switch_infer_service_version(client: ModelArts, service_id: str, target_version_id: str) -> None:
    service = await client.inference_services.switch_version_and_wait(
        service_id, id=service_id, target_version_id=target_version_id
    )
    print(service.name, service.status)


async def update_infer_service(client: ModelArts, service_id: str) -> None:
    service = await client.inference_services.update_and_wait(
        service_id, version="1.0.1", runtime_config={"service_invoke": {"port": 8080, "protocol": "HTTPS"}}
    )
    print(service.name, service.status)
