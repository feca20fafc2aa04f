"""The ways to successful calls of `samples`."""

from base64 import b64encode
from typing import Any

from aiomodelarts import ModelArts

from .datasets import empty_dataset, ready_dataset
from .registry import MANY, Arguments, many_of, scenario, unknown_id

unknown_id("samples", 400, "ModelArts.4352")

CONTENT = b64encode(b"not really a photo").decode()
HARD = {"@modelarts:hard": 1, "@modelarts:hard_coefficient": 0.8, "@modelarts:hard_reasons": [1, 7]}


async def first_sample(client: ModelArts, dataset_id: str) -> str:
    """The id of the sample that arrived first."""
    return (await client.samples.list(dataset_id, order="asc")).samples[0].sample_id


async def propose(client: ModelArts, dataset_id: str, file: str = "new.jpg", **label: Any) -> str:
    """The id of a sample whose label waits to be confirmed."""
    sample = {"name": file, "data": CONTENT, "labels": [{"name": "tulip", "type": 0, "score": 0.87, **label}]}
    made = await client.samples.create_batch(dataset_id, samples=[sample], final_annotation=False)
    return made.results[0].info


@scenario("UploadSamplesJson")
async def _(client: ModelArts, make: Any) -> Any:
    photo = {
        "name": "daffodil-3.jpg",
        "data": CONTENT,
        "sample_type": 0,
        "labels": [{"name": "rose", "type": 0, "score": 0.5, "property": {"@modelarts:hard": "false"}}],
        "metadata": {"@modelarts:size": [640, 480], **HARD},
    }
    elsewhere = {"data_source": {"data_type": 0, "data_path": "/garden/more/daffodil-4.jpg"}, "encoding": "UTF-8"}
    return await client.samples.create_batch(
        await ready_dataset(client), samples=[photo, elsewhere, {"data": CONTENT}], final_annotation=True
    )


@scenario("ListSamples")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    made = await client.dataset_versions.create(dataset_id)
    return await client.samples.list(
        dataset_id,
        version_id=made.version_id,
        label_name="tulip",
        label_type=0,
        low_score="0.5",
        high_score="1",
        order="asc",
        preview=False,
        process_parameter="image/resize,m_lfit,w_160",
        sample_state="__ALL__",
        sample_type=0,
        search_conditions='{"import_origin": "0"}',
    )


@scenario("DescribeSample")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    sample_id = await first_sample(client, dataset_id)
    await client.samples.update_batch(dataset_id, samples=[{"sample_id": sample_id, "metadata": HARD}])
    return await client.samples.get(dataset_id, sample_id, locale="en-us", sample_state="__ALL__")


@scenario("ListAutoAnnotationSamples")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    await propose(client, dataset_id)
    return await client.samples.list_auto_labeled(
        dataset_id, label_name="tulip", low_score="0.8", high_score="0.9", search_conditions='{"hard": "0"}'
    )


@scenario("DescribeAutoAnnotationSample")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    return await client.samples.get_auto_labeled(dataset_id, await propose(client, dataset_id))


@scenario("UpdateSamples")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    await client.labels.create_batch(dataset_id, labels=[{"name": "rose", "type": 1}])
    place = {"@modelarts:shape": "bndbox", "@modelarts:feature": [[12, 30], [180, 210]]}
    sample = {
        "sample_id": await first_sample(client, dataset_id),
        "labels": [{"name": "rose", "type": 1, "property": place}],
        "metadata": HARD,
        "sample_usage": "TRAIN",
    }
    return await client.samples.update_batch(dataset_id, samples=[sample], email="rosa@example.com")


@scenario("DeleteSamples")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    sample_id = await first_sample(client, dataset_id)
    return await client.samples.delete_batch(dataset_id, samples=[sample_id], delete_source=True)


@scenario("ListSearch")
async def _(client: ModelArts, make: Any) -> Any:
    dataset_id = await ready_dataset(client)
    sample = {"sample_id": await first_sample(client, dataset_id), "metadata": {"season": ["spring", "summer"]}}
    await client.samples.update_batch(dataset_id, samples=[sample], email="rosa@example.com")
    return await client.samples.get_search_condition(dataset_id)


async def _many(make: Any, **given: Any) -> Arguments:
    dataset_id = await empty_dataset(make.client)
    await make.client.labels.create_batch(dataset_id, labels=[{"name": "tulip", "type": 0}])
    label = {"name": "tulip", "type": 0}
    samples = [{"name": f"photo-{number}.jpg", "data": CONTENT, "labels": [label]} for number in range(MANY)]
    await make.client.samples.create_batch(dataset_id, samples=samples, **given)
    return {"dataset_id": dataset_id}


@many_of("ListSamples")
async def _(make: Any) -> Arguments:
    return await _many(make)


@many_of("ListAutoAnnotationSamples")
async def _(make: Any) -> Arguments:
    return await _many(make, final_annotation=False)
