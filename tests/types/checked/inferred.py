"""The types that checkers infer for what programs read most. Nothing here is narrowed."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from typing import Any, assert_type

import attrs

from aiomodelarts import (
    AgencyCredentials,
    AkSkCredentials,
    ApiError,
    CachedCredentials,
    EcsMetadataCredentials,
    ModelArts,
    NotFound,
    OidcCredentials,
    Pager,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
    WaitFailed,
    models,
    to_datetime,
)
from aiomodelarts.testing import FakeModelArts, serving


async def training(client: ModelArts) -> None:
    pager = client.training_jobs.list(limit=10)
    assert_type(pager, Pager[models.TrainingJobPage, models.TrainingJob])
    page = await pager
    assert_type(page, models.TrainingJobPage)
    assert_type(page[0], models.TrainingJob)
    assert_type(page[:2], list[models.TrainingJob])
    assert_type(page.total, int)
    assert_type(page.items, list[models.TrainingJob])
    assert_type(len(page), int)
    assert_type([job.metadata.id for job in page], list[str])
    assert_type([job async for job in pager], list[models.TrainingJob])
    assert_type([one async for one in pager.pages()], list[models.TrainingJobPage])
    assert_type([job async for job in pager.prefetch(4)], list[models.TrainingJob])
    assert_type(await pager.first(), models.TrainingJob | None)
    assert_type(await pager.collect(limit=5), list[models.TrainingJob])
    assert_type(await pager.total(), int | None)
    job = await client.training_jobs.get("id")
    assert_type(job, models.TrainingJob)
    assert_type(job.metadata.id, str)
    assert_type(job.metadata.name, str)
    assert_type(job.metadata.create_time, int)
    assert_type(job.metadata.description, str | None)
    assert_type(job.kind, models.TrainingJobKind)
    assert_type(job.status.phase, models.TrainingJobPhase)
    assert_type([job.status.phase.name, *page[0].status.tasks], list[str])
    assert_type(job.status.phase.is_known, bool)
    assert_type(job.status.duration, int)
    assert_type(job.status.tasks, list[str])
    assert_type(job.spec.resource.node_count, int)
    assert_type(job.algorithm.id, str | None)
    assert_type(await client.training_jobs.find("name"), models.TrainingJob | None)
    assert_type(await client.training_jobs.wait("id"), models.TrainingJob)
    assert_type(await client.training_jobs.stop("id"), models.TrainingJob)
    assert_type(await client.training_jobs.stop_and_wait("id"), models.TrainingJob)
    assert_type(await client.training_jobs.create_and_wait(metadata={"name": "name"}), models.TrainingJob)
    assert_type(await client.training_jobs.copy("id", name="name"), models.TrainingJob)
    assert_type(client.training_jobs.follow_logs("id"), AsyncGenerator[str, None])
    assert_type(await client.training_jobs.download_log("id", "worker-0", "file"), int)
    assert_type((await client.training_jobs.get_log_preview("id", "worker-0")).content, str)
    event = (await client.training_jobs.list_events("id"))[0]
    assert_type(event.message, str)
    assert_type((await client.training_jobs.list_metrics("id", "worker-0"))[0].value, list[float])
    flavor = (await client.training_jobs.list_flavors())[0]
    assert_type(flavor.flavor_id, str)
    assert_type(flavor.flavor_info.cpu.core_num, int)


async def development(client: ModelArts) -> None:
    notebook = await client.notebooks.get("id")
    assert_type(notebook.id, str)
    assert_type(notebook.name, str)
    assert_type(notebook.status, models.NotebookStatus)
    assert_type(notebook.image.id, str)
    assert_type(notebook.url, str | None)
    assert_type(notebook.create_at, int | None)
    assert_type(notebook.to_json(), str)
    assert_type(notebook.to_dict(), dict[str, Any])
    assert_type(attrs.evolve(notebook, name="roses"), models.Notebook)
    assert_type(attrs.asdict(notebook), dict[str, Any])
    assert_type(len(attrs.fields(models.Notebook)), int)
    assert_type("url" in notebook, bool)
    assert_type(notebook.is_null("url"), bool)
    assert_type(models.Notebook.from_dict({}), models.Notebook)
    assert_type(await client.notebooks.start_and_wait("id"), models.Notebook)
    assert_type((await client.notebooks.list())[0].name, str)
    assert_type((await client.notebooks.list_flavors())[0].vcpus, int)
    image = await client.images.get("id")
    assert_type(image.swr_path, str)
    assert_type(image.status, models.ImageStatus)


async def serving_models(client: ModelArts) -> None:
    service = await client.services.get("id")
    assert_type(service.service_id, str)
    assert_type(service.status, models.ServiceStatus)
    assert_type(service.publish_at, int)
    assert_type([config.model_id for config in service.config], list[str])
    assert_type(service.access_address, str | None)
    assert_type((await client.services.list())[0].service_name, str)
    created = await client.services.create(service_name="name", infer_type="real-time", config=[])
    assert_type(created.service_id, str)
    model = await client.models.get("id")
    assert_type(model.model_name, str)
    assert_type(model.model_status, models.ModelStatus)
    assert_type([one.create_at async for one in client.models.list()], list[int])


async def data_and_pools(client: ModelArts) -> None:
    dataset = await client.datasets.get("id")
    assert_type(dataset.dataset_id, str)
    assert_type(dataset.status, models.DatasetStatus)
    assert_type(dataset.dataset_type, models.DatasetType)
    assert_type(dataset.total_sample_count, int)
    version = (await client.dataset_versions.list("id"))[0]
    assert_type(version.version_id, str)
    assert_type(version.version_name, str)
    assert_type([label.name for label in await client.labels.list("id")], list[str])
    pool = (await client.pools.list())[0]
    assert_type(pool.metadata.name, str)
    assert_type(pool.status.phase, models.PoolPhase)
    assert_type((await client.networks.list())[0].metadata.name, str)
    assert_type((await client.workspaces.list())[0].name, str)
    assert_type((await client.algorithms.list())[0].metadata.id, str)


async def errors(client: ModelArts) -> None:
    try:
        await client.notebooks.wait("id")
    except NotFound as error:
        assert_type(error.status, int)
        assert_type(error.message, str)
        assert_type(error.request_id, str | None)
    except WaitFailed as failed:
        assert_type(str(failed), str)
    except ApiError as other:
        assert_type(other.code, str)


async def testing() -> None:
    fake = FakeModelArts()
    async with serving(fake) as url, fake.client() as client, ModelArts() as own:
        assert_type(url, str)
        assert_type(client, ModelArts)
        assert_type(own, ModelArts)


def constructors() -> None:
    assert_type(models.NotebookVolumeInput(category="EVS", ownership="MANAGED", capacity=5), models.NotebookVolumeInput)
    assert_type(models.NotebookStatus("RUNNING"), models.NotebookStatus)


def credentials() -> None:
    url = "https://iam.example.com/v3"
    password = PasswordCredentials(url, "user", "password", user_domain_name="domain", project_name="eu-de")
    assert_type(password, PasswordCredentials)
    assert_type(PasswordCredentials(url, "user", "password", passcode="123456"), PasswordCredentials)
    assert_type(TokenCredentials("token", project_id="id"), TokenCredentials)
    assert_type(AkSkCredentials("key", "secret", security_token="token"), AkSkCredentials)
    assert_type(TemporaryAkSkCredentials(password, duration=900), TemporaryAkSkCredentials)
    assert_type(OidcCredentials(url, "provider", "token"), OidcCredentials)
    assert_type(AgencyCredentials(password, "agency", domain_name="domain"), AgencyCredentials)
    assert_type(CachedCredentials(password), CachedCredentials)
    assert_type(EcsMetadataCredentials(), EcsMetadataCredentials)
    assert_type(ModelArts(password, region="eu-de", timeout=5, retries=1, verify=False), ModelArts)


async def times(client: ModelArts) -> None:
    job = await client.training_jobs.get("id")
    assert_type(to_datetime(None), None)
    text: str = to_datetime(job.metadata.create_time).isoformat()
    age: timedelta = datetime.now(UTC) - to_datetime(job.metadata.create_time)
    started: datetime | None = to_datetime(job.status.start_time)
    lease = models.NotebookLeaseInput(duration=timedelta(hours=1))
    await client.notebooks.start("id", duration=timedelta(hours=1))
    await client.notebooks.create(
        name="n", flavor="f", image_id="i", volume={"category": "EVS", "ownership": "MANAGED"}, lease=lease
    )
    await client.orders.list(since=datetime.now(UTC) - age)
    await client.training_jobs.list_events("id", start_time=started or datetime.now(UTC), end_time=text)
