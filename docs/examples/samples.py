"""Examples of the operations of `samples`."""

from aiomodelarts import ModelArts


async def delete_samples(client: ModelArts, dataset_id: str, sample_id: str) -> None:
    result = await client.samples.delete_batch(dataset_id, samples=[sample_id], delete_source=True)
    print(result.success)


async def describe_auto_annotation_sample(client: ModelArts, dataset_id: str, sample_id: str) -> None:
    sample = await client.samples.get_auto_labeled(dataset_id, sample_id)
    print(sample.sample_name, sample.sample_status)


async def describe_sample(client: ModelArts, dataset_id: str, sample_id: str) -> None:
    sample = await client.samples.get(dataset_id, sample_id)
    for label in sample.labels or []:
        print(sample.sample_name, label.name)


async def list_auto_annotation_samples(client: ModelArts, dataset_id: str) -> None:
    # Proposed labels with a low confidence, to check by hand.
    async for sample in client.samples.list_auto_labeled(dataset_id, label_name="tulip", high_score="0.9"):
        print(sample.sample_name, sample.sample_status)


async def list_samples(client: ModelArts, dataset_id: str) -> None:
    async for sample in client.samples.list(dataset_id, label_name="tulip"):
        print(sample.sample_name, sample.sample_status)


async def list_search(client: ModelArts, dataset_id: str) -> None:
    terms = await client.samples.get_search_condition(dataset_id)
    for label in terms.labels or []:
        print(label.name)


async def update_samples(client: ModelArts, dataset_id: str, sample_id: str) -> None:
    result = await client.samples.update_batch(
        dataset_id, samples=[{"sample_id": sample_id, "labels": [{"name": "rose"}]}]
    )
    print(result.success)


async def upload_samples_json(client: ModelArts, dataset_id: str) -> None:
    from base64 import b64encode

    from aiomodelarts.models import DataSourceType

    # Send the first photo with the request. The second one is in object storage.
    photo = b64encode(b"bytes of the file").decode()
    upload = await client.samples.create_batch(
        dataset_id,
        samples=[
            {"name": "daffodil-3.jpg", "data": photo},
            {"data_source": {"data_type": DataSourceType.OBS, "data_path": "/garden/more/daffodil-4.jpg"}},
        ],
    )
    for result in upload.results:
        print(result.name, result.success)
