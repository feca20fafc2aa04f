"""Examples of the operations of `development_environments`."""

from aiomodelarts import ModelArts


async def create_development_environment(client: ModelArts) -> None:
    environment = await client.development_environments.create_and_wait(
        name="lab",
        profile_id="Multi-Engine 1.0 (python3)-cpu",
        flavor="modelarts.vm.cpu.2u",
        spec={
            "storage": {"type": "obs", "location": {"path": "/flowers/lab/"}},
            "auto_stop": {"enable": True, "duration": 3600},
        },
    )
    print(environment.name, environment.status)


async def delete_development_environment(client: ModelArts, instance_id: str) -> None:
    await client.development_environments.delete_and_wait(instance_id)


async def list_development_environments(client: ModelArts) -> None:
    async for environment in client.development_environments.list(de_type="Notebook"):
        print(environment.name, environment.status)


async def manage_development_environment(client: ModelArts, instance_id: str) -> None:
    result = await client.development_environments.run_action(instance_id, action="stop")
    print(result.previous_state, result.current_status)


async def show_development_environment(client: ModelArts, instance_id: str) -> None:
    environment = await client.development_environments.get(instance_id)
    print(environment.name, environment.status)


async def show_development_environment_token(client: ModelArts, instance_id: str) -> None:
    # Anyone with the token can open the environment, so keep it out of logs.
    token = await client.development_environments.get_token(instance_id)
    print(len(token.token))


async def update_development_environment(client: ModelArts, instance_id: str) -> None:
    environment = await client.development_environments.update(
        instance_id, description="Trying out roses", spec={"auto_stop": {"enable": False}}
    )
    print(environment.name, environment.description)
