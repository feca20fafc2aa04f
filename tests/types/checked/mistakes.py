# pyright: standard
"""Mistakes that all type checkers refuse, each in a line that ends with `# wrong`."""

from datetime import UTC, datetime, timedelta

import aiomodelarts
import aiomodelarts.testing
from aiomodelarts import ModelArts, credentials, models, operations, params, to_datetime
from aiomodelarts import NotFoundError  # wrong
from aiomodelarts import Modelarts  # wrong
from aiomodelarts.models import Notebok  # wrong
from aiomodelarts.models import TrainingJobs  # wrong
from aiomodelarts.params import NotebookVolumes  # wrong
from aiomodelarts.testing import FakeModelArt  # wrong
from aiomodelarts.credentials import Password  # wrong
from aiomodelarts.operations import OPERATION  # wrong
from aiomodelarts.progress import rich_progres  # wrong
from aiomodelarts.metrics import to_column  # wrong


def names_of_modules() -> None:
    print(aiomodelarts.NotFoundError)  # wrong
    print(aiomodelarts.testing.Fake)  # wrong
    print(models.Notebok)  # wrong
    print(params.Notebok)  # wrong
    print(operations.Operations)  # wrong
    print(credentials.Password)  # wrong
    print(models.NotebookStatus.RUNING)  # wrong


async def names_of_attributes(client: ModelArts) -> None:
    print(client.notebook)  # wrong
    await client.notebooks.lists()  # wrong
    job = await client.training_jobs.get("id")
    print(job.id)  # wrong
    print(job.metadata.nam)  # wrong
    print(job.status.phase.values)  # wrong
    print((await client.training_jobs.list()).data)  # wrong
    print((await client.notebooks.list()).items)  # wrong
    try:
        await client.notebooks.list()
    except aiomodelarts.NotFound as error:
        print(error.status_code)  # wrong


async def await_is_missing(client: ModelArts) -> None:
    client.training_jobs.get("id")  # wrong
    client.notebooks.delete_and_wait("id")  # wrong
    print(client.training_jobs.get("id").metadata)  # wrong
    job = client.training_jobs.create(metadata={"name": "name"})
    print(job.metadata.id)  # wrong
    for number in client.training_jobs.list():  # wrong
        print(number)
    print([one for one in client.notebooks.list()])  # wrong
    print([one async for one in client.training_jobs.wait("id")])  # wrong
    print(client.notebooks.list().data)  # wrong
    print(client.notebooks.list()[0])  # wrong
    print(len(client.notebooks.list()))  # wrong
    print("id" in client.notebooks.list())  # wrong
    page = await client.notebooks.list()
    async for notebook in page:  # wrong
        print(notebook)
    for line in client.training_jobs.follow_logs("id"):  # wrong
        print(line)
    async for line in await client.training_jobs.follow_logs("id"):  # wrong
        print(line)
    with ModelArts() as other:  # wrong
        print(other)


async def arguments(client: ModelArts) -> None:
    await client.training_jobs.get()  # wrong
    await client.training_jobs.create()  # wrong
    await client.training_jobs.list(10)  # wrong
    await client.training_jobs.list(limit="10")  # wrong
    await client.training_jobs.list(limits=10)  # wrong
    await client.training_jobs.create(metadata={"nam": "name"})  # wrong
    await client.training_jobs.create(metadata={"name": 5})  # wrong
    await client.training_jobs.create(metadata="name")  # wrong
    await client.training_jobs.wait("id", untill="Running")  # wrong
    await client.training_jobs.wait("id", timeout="60")  # wrong
    await client.training_jobs.get(None)  # wrong
    client.notebooks.list(sort_dir="DOWN")  # wrong
    client.training_jobs.list(order="down")  # wrong
    client.notebooks.list(status=5)  # wrong
    await client.training_jobs.find(None)  # wrong
    await client.notebooks.create(name="n", flavor="f", image_id="i", volume={"category": "EVS"})  # wrong
    await client.services.create(service_name="name", infer_type="real-time")  # wrong
    await client.workspaces.create(name=None)  # wrong
    client.with_options(dead_line=5)  # wrong
    client.with_options(deadline="5")  # wrong
    ModelArts(timeouts=5)  # wrong
    ModelArts(region=5)  # wrong
    models.NotebookVolumeInput(category="EVS", ownership="MANAGED", capacity="5")  # wrong
    models.NotebookVolumeInput(categories="EVS")  # wrong
    models.Notebook(nam="name")  # wrong


async def values(client: ModelArts) -> None:
    job = await client.training_jobs.get("id")
    job.metadata.id = None  # wrong
    job.metadata.create_time = "now"  # wrong
    job.status = "Running"  # wrong
    number: int = job.metadata.id  # wrong
    text: str = job.metadata.description  # wrong
    print((await client.training_jobs.find("name")).metadata)  # wrong
    print((await client.training_jobs.list().first()).metadata)  # wrong
    print((await client.services.get("id")).access_address.lower())  # wrong
    print(job.metadata.create_time + "s")  # wrong
    page = await client.training_jobs.list()
    print(page["id"])  # wrong
    print(page[0]["id"])  # wrong
    async for line in client.training_jobs.follow_logs("id"):
        print(line.decode())  # wrong
    print(number, text)


async def times(client: ModelArts) -> None:
    await client.notebooks.start("id", duration="1 h")  # wrong
    await client.notebooks.start("id", duration=datetime.now(UTC))  # wrong
    await client.orders.list(since=timedelta(days=1))  # wrong
    models.NotebookLeaseInput(duration=datetime.now(UTC))  # wrong
    to_datetime(datetime.now(UTC))  # wrong
    to_datetime(client)  # wrong
    to_datetime(None).isoformat()  # wrong
