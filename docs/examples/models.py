"""Examples of the operations of `models`."""

from aiomodelarts import ModelArts


async def create_model(client: ModelArts) -> None:
    model = await client.models.create_and_wait(
        model_name="flowers",
        model_version="1.0.0",
        model_type="PyTorch",
        source_location="https://flowers.obs.eu-de.otc.t-systems.com/model",
    )
    print(model.model_id, model.model_status)


async def delete_model(client: ModelArts, model_id: str) -> None:
    await client.models.delete_and_wait(model_id)


async def list_model_templates(client: ModelArts) -> None:
    async for template in client.models.list_templates(engine="PyTorch", keyword="flower"):
        print(template.template_id, template.template_name_en)


async def list_models(client: ModelArts) -> None:
    async for model in client.models.list():
        print(model.model_name, model.model_version, model.model_status)


async def show_model(client: ModelArts, model_id: str) -> None:
    model = await client.models.get(model_id)
    print(model.model_name, model.model_version, model.model_status)


async def show_model_engine_and_runtime(client: ModelArts) -> None:
    async for engine in client.models.list_runtimes():
        print(engine.ai_engine, engine.runtimes)
