"""Examples of the operations of `deployment_versions`."""

from aiomodelarts import ModelArts


async def delete_infer_deployment_version(client: ModelArts, service_id: str, deployment_id: str, version: str) -> None:
    deleted = await client.deployment_versions.delete(service_id, deployment_id, version)
    print(deleted.id)


async def list_infer_deployment_versions(client: ModelArts, service_id: str, deployment_id: str) -> None:
    async for version in client.deployment_versions.list(service_id, deployment_id):
        print(version.version, version.version_status, version.description)


async def show_infer_deployment_version(client: ModelArts, service_id: str, deployment_id: str, version: str) -> None:
    deployment = await client.deployment_versions.get(service_id, deployment_id, version)
    print(deployment.name, deployment.version, deployment.count)


async def switch_infer_deployment_version(client: ModelArts, service_id: str, deployment_id: str, version: str) -> None:
    deployment = await client.deployment_versions.switch_and_wait(service_id, deployment_id, version)
    print(deployment.version, deployment.status)
