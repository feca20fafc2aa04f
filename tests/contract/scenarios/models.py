"""The ways to successful calls of `models`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import MANY, Arguments, many_of, scenario


@scenario("CreateModel")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.models.create(model_name="flowers", model_version="1.0.0", model_type="PyTorch")


@scenario("ShowModel")
async def _(client: ModelArts, make: Any) -> Any:
    parameter: Any = {
        "url": "/",
        "protocol": "https",
        "method": "post",
        "param_name": "image",
        "param_type": "file",
        "param_desc": "Picture",
    }
    package: Any = {"package_name": "pillow", "package_version": "9.5.0", "restraint": "ATLEAST"}
    made = await client.models.create(
        model_name="flowers",
        model_version="1.0.0",
        model_type="PyTorch",
        runtime="pytorch_1.8.0",
        source_copy="true",
        source_type="auto",
        source_job_id="12",
        source_job_version="V0001",
        initial_config='{"model_type": "PyTorch"}',
        model_algorithm="image_classification",
        model_metrics='{"f1": 0.9}',
        install_type=["real-time", "batch"],
        apis=[{"url": "/", "protocol": "https", "method": "post", "input_params": {"type": "object"}}],
        input_params=[parameter],
        output_params=[parameter],
        dependencies=[{"installer": "pip", "packages": [package]}],
        model_docs=[{"doc_name": "Guide", "doc_url": "https://docs.example.com/flowers"}],
    )
    return await client.models.get(made.model_id)


@scenario("ListModels")
async def _(client: ModelArts, make: Any) -> Any:
    await make.model(description="Names flowers", source_copy="false")
    return await client.models.list()


@scenario("DeleteModel")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.models.delete(await make.model())


@scenario("ShowModelEngineAndRuntime")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.models.list_runtimes()


@many_of("ListModels")
async def _(make: Any) -> Arguments:
    for number in range(MANY):
        await make.model(version=f"1.0.{number}")
    return {}


@many_of("ShowModelEngineAndRuntime", total=5)
async def _(make: Any) -> Arguments:
    return {}


@scenario("ListModelTemplates")
async def _(client: ModelArts, make: Any) -> Any:
    return await client.models.list_templates(
        theme="Classification", engine="PyTorch", env="python3.7", keyword="flower"
    )


@many_of("ListModelTemplates", total=56)
async def _(make: Any) -> Arguments:
    return {}
