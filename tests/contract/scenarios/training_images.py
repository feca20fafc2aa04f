"""The ways to successful calls of `training_images`."""

from typing import Any

from aiomodelarts import ModelArts

from .registry import scenario, unknown_id
from .training_jobs import running_job

unknown_id("training_images", 400, "ModelArts.2775")

IMAGE = {"name": "flowers-trained", "namespace": "garden", "tag": "v1"}


@scenario("CreateSaveImageJob")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_job(make)
    return await client.training_images.create(made.metadata.id, "worker-0", **IMAGE)


@scenario("ShowSaveImageJob")
async def _(client: ModelArts, make: Any) -> Any:
    made = await running_job(make)
    await client.training_images.create(made.metadata.id, "worker-0", **IMAGE, description="Packages")
    return await client.training_images.get(made.metadata.id, "worker-0")
