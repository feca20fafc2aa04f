"""Examples of the operations of `node_configuration`."""

from aiomodelarts import ModelArts


async def show_node_config_template(client: ModelArts) -> None:
    template = await client.node_configuration.get_template("modelarts.vm.gpu.v100")
    print(template.spec.docker_base_size, template.spec.os_list)


async def show_pool_node_config(client: ModelArts, pool_name: str) -> None:
    configuration = await client.node_configuration.get(pool_name)
    print(configuration.status.phase)
    if configuration.spec.configs is not None:
        for name, setting in configuration.spec.configs.to_dict().items():
            print(name, setting)


async def show_pool_node_config_template(client: ModelArts, pool_name: str) -> None:
    template = await client.node_configuration.get_pool_template(pool_name)
    for node_template in template.spec.templates or []:
        print(node_template.configs)
