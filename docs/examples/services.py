"""Examples of the operations of `services`."""

from aiomodelarts import ModelArts


async def create_service(client: ModelArts, model_id: str) -> None:
    service = await client.services.create_and_wait(
        service_name="flowers",
        infer_type="real-time",
        config=[{"model_id": model_id, "specification": "modelarts.vm.cpu.2u", "instance_count": 1, "weight": 100}],
    )
    print(service.status, service.access_address)


async def delete_service(client: ModelArts, service_id: str) -> None:
    await client.services.delete_and_wait(service_id)


async def list_services(client: ModelArts) -> None:
    async for service in client.services.list():
        print(service.service_name, service.status)


async def show_service(client: ModelArts, service_id: str) -> None:
    service = await client.services.get(service_id)
    print(service.status, service.access_address)


async def show_service_events(client: ModelArts, service_id: str) -> None:
    async for event in client.services.list_events(service_id):
        print(event.occur_time, event.event_info)


async def show_service_monitor_info(client: ModelArts, service_id: str) -> None:
    async for monitor in client.services.list_monitors(service_id):
        print(monitor.model_name, monitor.invocation_times, monitor.failed_times)


async def show_service_specifications(client: ModelArts) -> None:
    async for specification in client.services.list_specifications():
        print(specification.specification, specification.display_en)


async def show_service_update_logs(client: ModelArts, service_id: str) -> None:
    async for log in client.services.list_update_logs(service_id):
        print(log.update_time, log.result)


async def update_service(client: ModelArts, service_id: str) -> None:
    service = await client.services.update_and_wait(service_id, status="stopped")
    print(service.service_name, service.status)
