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
    # Samples that the model takes for tulips, but is not sure about.
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
        dataset_id, samples=[{"sample_id": sample_id, "labels": [{"name": "rose", "type": 0}]}]
    )
    print(result.success)


async def upload_samples_json(client: ModelArts, dataset_id: str) -> None:
    # One photo is sent with the request, the other one is in object storage.
    from base64 import b64encode

    photo = b64encode(b"bytes of the file").decode()
    upload = await client.samples.create_batch(
        dataset_id,
        samples=[
            {"name": "daffodil-3.jpg", "data": photo},
            {"data_source": {"data_type": 0, "data_path": "/garden/more/daffodil-4.jpg"}},
        ],
    )
    for result in upload.results:
        print(result.name, result.success)
