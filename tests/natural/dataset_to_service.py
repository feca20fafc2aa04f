"""From a folder of photos to a web service: dataset, labels, version, training job, model, service."""

import asyncio
import json
import sys
from pathlib import Path
from urllib.parse import urlsplit

from aiomodelarts import ModelArts, NotFound, Progress, WaitFailed
from aiomodelarts.models import Dataset, DatasetVersion, Model, Service, ServiceStatus, TrainingJob

LABELS = ["rose", "tulip", "daisy"]
FLAVOR = "modelarts.p3.large.public"


def show(progress: Progress) -> None:
    print(f"  {progress.state} ({progress.elapsed:.0f} s)")


async def import_photos(client: ModelArts, name: str, folder: str) -> Dataset:
    dataset = await client.datasets.find(name)
    if dataset is None:
        dataset = await client.datasets.create_and_wait(
            dataset_name=name,
            dataset_type=0,
            data_sources=[{"data_type": 0, "data_path": folder}],
            work_path=f"/shop/work/{name}/",
            labels=[{"name": label} for label in LABELS],
            on_progress=show,
        )
    labels = [label.name async for label in client.labels.list(dataset.dataset_id)]
    print(f"{dataset.dataset_name}: {dataset.total_sample_count} samples, labels {', '.join(sorted(labels))}")
    return dataset


async def publish_version(client: ModelArts, dataset: Dataset) -> DatasetVersion:
    versions = await client.dataset_versions.list(dataset.dataset_id)
    names = [version.version_name for version in versions]
    version = await client.dataset_versions.create_and_wait(
        dataset.dataset_id, version_name=f"v{len(names) + 1}", train_evaluate_sample_ratio="0.8"
    )
    print(f"published {version.version_name} ({version.status.name.lower()})")
    return version


async def train(client: ModelArts, name: str, dataset: Dataset, version: DatasetVersion, log: Path) -> TrainingJob:
    job = await client.training_jobs.create(
        metadata={"name": name},
        algorithm={
            "code_dir": "/shop/code/",
            "boot_file": "/shop/code/train.py",
            "inputs": [
                {"name": "photos", "remote": {"dataset": {"id": dataset.dataset_id, "version_id": version.version_id}}}
            ],
            "outputs": [{"name": "train_url", "remote": {"obs": {"obs_url": f"/shop/{name}/"}}}],
        },
        spec={"resource": {"flavor_id": FLAVOR, "node_count": 1}},
    )
    with log.open("w") as file:
        async for line in client.training_jobs.follow_logs(job.metadata.id):
            file.write(line + "\n")
    return await client.training_jobs.wait(job.metadata.id)


async def register(client: ModelArts, name: str, job: TrainingJob) -> Model:
    earlier = [model.model_version async for model in client.models.list(model_name=name, exact_match=True)]
    model = await client.models.create_and_wait(
        model_name=name,
        model_version=f"1.0.{len(earlier)}",
        model_type="PyTorch",
        source_location=f"https://shop.obs.example.com/{job.metadata.name}/",
        source_job_id=job.metadata.id,
    )
    print(f"model {model.model_name} {model.model_version}: {model.model_status.value}")
    return model


async def deploy(client: ModelArts, name: str, model: Model) -> Service:
    service = await client.services.find(name)
    if service is not None and service.status is ServiceStatus.RUNNING:
        return await client.services.update_and_wait(
            service.service_id,
            config=[
                {"model_id": model.model_id, "weight": 100, "specification": "modelarts.vm.cpu.2u", "instance_count": 1}
            ],
        )
    return await client.services.create_and_wait(
        service_name=name,
        infer_type="real-time",
        config=[
            {
                "model_id": model.model_id,
                "weight": 100,
                "specification": "modelarts.vm.cpu.2u",
                "instance_count": 1,
            }
        ],
        on_progress=show,
    )


async def dataset_to_service(client: ModelArts, name: str, folder: str, log: Path) -> str:
    """Return the address of the service."""
    dataset = await import_photos(client, name, folder)
    version = await publish_version(client, dataset)
    job = await train(client, f"{name}-{version.version_name}", dataset, version, log)
    print(f"{job.metadata.name} took {job.status.duration / 60_000:.1f} minutes")
    model = await register(client, name, job)
    service = await deploy(client, name, model)
    print(json.dumps({"service": service.service_id, "models": [config.model_id for config in service.config]}))
    if service.access_address is None:
        raise RuntimeError(f"{service.service_name} is {service.status.value} and has no address")
    return service.access_address


async def main(name: str, folder: str) -> None:
    async with ModelArts(deadline=120) as client:
        try:
            address = await dataset_to_service(client, name, folder, Path(f"{name}.log"))
        except WaitFailed as error:
            sys.exit(f"failed: {error}")
        except NotFound as error:
            sys.exit(f"{error.operation}: {error.message}")
        print(f"https://{urlsplit(address).netloc} is ready")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
