"""Train a classifier on new photos, publish it as a model and deploy it to the web service."""

from __future__ import annotations

from collections.abc import Callable

from aiomodelarts import ModelArts, NotFound, WaitFailed
from aiomodelarts.params import ServiceConfigInput

SERVICE = "flower-shop"
CODE = {"code_dir": "/shop/code/", "boot_file": "/shop/code/train.py"}
TRAINING_FLAVOR = "modelarts.p3.large.public"
SERVING_FLAVOR = "modelarts.vm.cpu.2u"


class SeasonFailed(Exception):
    """The season failed and the shop keeps its current model. The message has the reason."""


class Season:
    """One season of the shop.

    Args:
        client: Open client.
        name: Name of the season, such as `spring`.
        report: Called with a description of each step.
        interval: Seconds between polls; by default they grow.
    """

    def __init__(
        self, client: ModelArts, name: str, report: Callable[[str], None] = print, interval: float | None = None
    ) -> None:
        self._client = client
        self._name = name
        self._report = report
        self._interval = interval

    async def begin(self, photos: str) -> str:
        """Train on a folder of photos and deploy the resulting model.

        Args:
            photos: Folder in OBS.

        Returns:
            Address of the service.

        Raises:
            SeasonFailed: Training, publishing or deployment failed.
        """
        try:
            output = await self._train(photos)
            model_id = await self._publish(output)
            return await self._deploy(model_id)
        except WaitFailed as error:
            raise SeasonFailed(f"{self._name}: {error}") from error

    async def _train(self, photos: str) -> str:
        output = f"/shop/{self._name}/output/"
        job = await self._client.training_jobs.create(
            metadata={"name": f"flowers-{self._name}"},
            algorithm={
                "code_dir": CODE["code_dir"],
                "boot_file": CODE["boot_file"],
                "inputs": [{"name": "photos", "remote": {"obs": {"obs_url": photos}}}],
                "outputs": [{"name": "model", "remote": {"obs": {"obs_url": output}}}],
            },
            spec={"resource": {"flavor_id": TRAINING_FLAVOR, "node_count": 1}},
        )
        self._report(f"training on {photos}")
        await self._client.training_jobs.wait(job.metadata.id, interval=self._interval)
        return output

    async def _publish(self, output: str) -> str:
        published = [model async for model in self._client.models.list(model_name="flowers")]
        model = await self._client.models.create(
            model_name="flowers",
            model_version=f"1.0.{len(published)}",
            model_type="PyTorch",
            source_location=f"https://shop.obs.example.com{output.removeprefix('/shop')}",
        )
        self._report(f"publishing version 1.0.{len(published)}")
        await self._client.models.wait(model.model_id, interval=self._interval)
        return model.model_id

    async def _deploy(self, model_id: str) -> str:
        config: ServiceConfigInput = {
            "model_id": model_id,
            "specification": SERVING_FLAVOR,
            "instance_count": 1,
            "weight": 100,
        }
        self._report("deploying")
        services = self._client.services
        service_id = await self._service_id()
        if service_id is None:
            service = await services.create_and_wait(
                service_name=SERVICE, infer_type="real-time", config=[config], interval=self._interval
            )
        else:
            service = await services.update_and_wait(service_id, config=[config], interval=self._interval)
        return str(service.access_address)

    async def _service_id(self) -> str | None:
        service = await self._client.services.find(SERVICE)
        return service.service_id if service is not None else None

    async def end(self) -> None:
        """Delete the service of the shop. Nothing happens if it does not exist."""
        service_id = await self._service_id()
        if service_id is None:
            return
        try:
            await self._client.services.delete(service_id)
            await self._client.services.wait_gone(service_id)
        except NotFound:  # another process has deleted it
            pass
