"""Requests that the fake refuses after it has begun to check them, and what they would have changed."""

import pytest

from aiomodelarts import BatchError, Conflict, ModelArts, ModelArtsError, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.datasets import new_dataset, ready_dataset
from tests.contract.scenarios.notebooks import running_notebook

TWICE = [{"name": "season"}, {"name": "season"}]


class TestLabels:
    async def test_refused_change_stores_nothing(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        change = {"name": "tulip", "attributes": TWICE, "property": {"@modelarts:color": "#000000"}}
        for call in (
            client.labels.update_batch(dataset_id, labels=[change]),
            client.datasets.update(dataset_id, update_labels=[change], dataset_name="other"),
        ):
            with pytest.raises(ModelArtsError) as caught:
                await call
            assert getattr(caught.value, "code", None) == "ModelArts.4428"
        labels = {label.name: label async for label in client.labels.list(dataset_id)}
        assert not labels["tulip"].attributes
        assert labels["tulip"].property.modelarts_color != "#000000"
        assert (await client.datasets.get(dataset_id)).dataset_name != "other"

    async def test_batch_in_which_all_fail_stores_nothing(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        before = (await client.datasets.get(dataset_id)).to_dict()
        fake.clock.advance(60)
        with pytest.raises(ModelArtsError):
            await client.labels.delete_batch(dataset_id, labels=[{"name": "nettle"}])
        with pytest.raises(ModelArtsError):
            await client.samples.update_batch(dataset_id, samples=[{"sample_id": "unknown", "labels": []}])
        assert (await client.datasets.get(dataset_id)).to_dict() == before

    async def test_dataset_leaves_no_labels(self, fake: FakeModelArts, client: ModelArts) -> None:
        with pytest.raises(Conflict):
            await new_dataset(client, labels=[{"name": "rose"}, {"name": "rose"}])
        assert not [name for name, table in fake.state.items() if table and name.startswith("datasets")]


class TestPlannedOutcomes:
    """A refused request does not use up an outcome that a test has planned."""

    async def test_image(self, fake: FakeModelArts, client: ModelArts) -> None:
        parts = {"namespace": "gardening", "name": "tuned", "tag": "1.0"}
        taken = "swr.example.com/gardening/tuned:1.0"
        await client.images.create(swr_path=taken)
        fake.plan_outcome("images", "ERROR")
        notebook = await running_notebook(client)
        path = "swr.example.com/garden/roses:1.0"
        for call in (
            client.images.create(swr_path="roses"),
            client.images.create(swr_path=taken),
            client.notebooks.create_image(notebook.id, **parts),
        ):
            with pytest.raises(ModelArtsError):
                await call
        made = await client.images.create(swr_path=path)
        with pytest.raises(WaitFailed):
            await client.images.wait(made.id)


async def test_partly_refused_batch_changes_the_rest(client: ModelArts) -> None:
    dataset_id = await ready_dataset(client)
    with pytest.raises(BatchError):
        await client.labels.create_batch(dataset_id, labels=[{"name": "rose"}, {"name": "daisy"}])
    assert [label.name async for label in client.labels.list(dataset_id)] == ["rose", "tulip", "daisy"]
