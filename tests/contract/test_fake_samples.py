"""Samples and labels of the fake: what is put on samples, searched, proposed, confirmed and deleted again."""

import json
from typing import Any

import pytest

from aiomodelarts import BadRequest, BatchError, Conflict, ModelArts, NotFound
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.datasets import ready_dataset
from tests.contract.scenarios.samples import CONTENT, propose

ROSE, TULIP = {"name": "rose", "type": 0}, {"name": "tulip", "type": 0}


async def upload(client: ModelArts, dataset_id: str, name: str, *labels: Any, **metadata: Any) -> str:
    """The id of a new sample."""
    sample = {"name": name, "data": CONTENT, "labels": list(labels), "metadata": metadata}
    return (await client.samples.create_batch(dataset_id, samples=[sample])).results[0].info


async def names_of(client: ModelArts, dataset_id: str, **given: Any) -> set[str]:
    """The names of the samples that a list gives."""
    return {sample.sample_name async for sample in client.samples.list(dataset_id, limit=100, **given)}


def codes(error: BatchError) -> list[Any]:
    return [result.get("error_code") for result in error.results]


class TestUpload:
    async def test_shown_as_given(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        size = {"@modelarts:size": [640, 480], "@modelarts:hard": 1, "@modelarts:hard_reasons": [1, 7]}
        sample_id = await upload(client, dataset_id, "lily.jpg", ROSE, **size)
        sample = await client.samples.get(dataset_id, sample_id)
        assert (sample.sample_name, sample.sample_dir, sample.sample_size) == ("lily.jpg", "/garden/photos/", 18)
        assert (sample.sample_status, sample.sample_time) == ("MANUAL_ANNOTATION", int(fake.clock.now() * 1000))
        assert [label.to_dict() for label in sample.labels] == [ROSE]
        assert sample.metadata.to_dict() == {**size, "@modelarts:hard": True, "@modelarts:import_origin": 0}
        assert set(sample.hard_details) == {"1", "7"}
        assert "/photos/lily.jpg?" in sample.source
        assert (await client.datasets.get(dataset_id)).total_sample_count == 7

    async def test_link_expires(self, fake: FakeModelArts, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        sample_id = await upload(client, dataset_id, "lily.jpg")
        first = (await client.samples.get(dataset_id, sample_id)).source
        fake.clock.advance(60)
        assert (await client.samples.get(dataset_id, sample_id)).source != first
        assert f"Expires={int(fake.clock.now()) - 60 + 3600}" in first

    async def test_some_are_refused(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        samples = [
            {"name": "new.jpg", "data": CONTENT},
            {"name": "new.jpg", "data": CONTENT},
            {"name": "text.jpg", "data": "not base 64"},
            {"name": "empty.jpg"},
            {"name": "daisy.jpg", "data": CONTENT, "labels": [{"name": "daisy"}]},
            {"name": "last.jpg", "data": CONTENT},
        ]
        with pytest.raises(BatchError) as caught:
            await client.samples.create_batch(dataset_id, samples=samples)
        refused = ["ModelArts.4422", "ModelArts.4421", "ModelArts.4421", "ModelArts.4417"]
        assert codes(caught.value) == [None, *refused, None]
        assert (caught.value.status, caught.value.code) == (200, "ModelArts.4422")
        assert {"new.jpg", "last.jpg"} < await names_of(client, dataset_id)
        assert (await client.datasets.get(dataset_id)).total_sample_count == 8

    async def test_text_is_shown_as_such(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client, dataset_type=100, labels=[])
        sample = await client.samples.get(dataset_id, await upload(client, dataset_id, "one.txt"))
        assert (sample.sample_type, sample.sample_data) == (1, ["not really a photo"])


class TestUpdateAndDelete:
    async def test_labels_replace_and_attributes_add(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        sample_id = await upload(client, dataset_id, "lily.jpg", ROSE, season="spring")
        change = {"sample_id": sample_id, "labels": [TULIP], "metadata": {"place": "greenhouse"}}
        await client.samples.update_batch(dataset_id, samples=[change])
        sample = await client.samples.get(dataset_id, sample_id)
        assert [label.name for label in sample.labels] == ["tulip"]
        attributes = {"season": "spring", "place": "greenhouse", "@modelarts:import_origin": 0}
        assert sample.metadata.to_dict() == attributes
        await client.samples.update_batch(dataset_id, samples=[{"sample_id": sample_id, "labels": []}])
        emptied = await client.samples.get(dataset_id, sample_id)
        assert (emptied.labels, emptied.sample_status) == ([], "UN_ANNOTATION")
        assert emptied.metadata.to_dict() == attributes

    async def test_some_are_refused(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        await client.labels.create_batch(dataset_id, labels=[{"name": "rose", "type": 1}])
        first, second = [await upload(client, dataset_id, name) for name in ("one.jpg", "two.jpg")]
        samples = [
            {"sample_id": "4711", "labels": [ROSE]},
            {"sample_id": first, "labels": [{"name": "daisy"}]},
            {"sample_id": first, "labels": [{"name": "rose", "type": 1}]},
            {"sample_id": second, "labels": [ROSE]},
        ]
        with pytest.raises(BatchError) as caught:
            await client.samples.update_batch(dataset_id, samples=samples)
        assert codes(caught.value) == ["ModelArts.4420", "ModelArts.4410", "ModelArts.4423", None]
        assert (await client.samples.get(dataset_id, first)).labels == []
        assert (await client.samples.get(dataset_id, second)).labels[0].name == "rose"

    async def test_deleted(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        gone, kept = [await upload(client, dataset_id, name) for name in ("one.jpg", "two.jpg")]
        with pytest.raises(BatchError) as caught:
            await client.samples.delete_batch(dataset_id, samples=[gone, "4711"])
        assert codes(caught.value) == [None, "ModelArts.4420"]
        with pytest.raises(NotFound) as missing:
            await client.samples.get(dataset_id, gone)
        assert (missing.value.status, missing.value.code) == (400, "ModelArts.4420")
        assert (await client.samples.get(dataset_id, kept)).sample_name == "two.jpg"
        dataset = await client.datasets.get(dataset_id)
        assert (dataset.total_sample_count, dataset.deleted_sample_count) == (7, 1)


class TestProposals:
    async def test_wait_to_be_confirmed(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        sample_id = await propose(client, dataset_id)
        proposed = (await client.samples.list_auto_labeled(dataset_id)).samples
        assert [(one.sample_id, one.labels[0].name, one.labels[0].score) for one in proposed] == [
            (sample_id, "tulip", 0.87)
        ]
        sample = await client.samples.get(dataset_id, sample_id)
        assert (sample.labels, sample.sample_status) == ([], "UN_ANNOTATION")
        assert (await client.datasets.get(dataset_id)).unconfirmed_sample_count == 1
        assert await names_of(client, dataset_id, sample_state="__AUTO_ANNOTATION__") == {"new.jpg"}
        await client.samples.update_batch(dataset_id, samples=[{"sample_id": sample_id, "labels": [ROSE]}])
        assert (await client.samples.list_auto_labeled(dataset_id)).sample_count == 0
        assert (await client.datasets.get(dataset_id)).unconfirmed_sample_count == 0
        with pytest.raises(NotFound):
            await client.samples.get_auto_labeled(dataset_id, sample_id)

    @pytest.mark.parametrize(
        ("given", "left"),
        [
            ({"low_score": "0.5"}, {"sure.jpg"}),
            ({"high_score": "0.5"}, {"unsure.jpg"}),
            ({"low_score": "0.95"}, set()),
            ({"label_name": "rose"}, {"unsure.jpg"}),
            ({"label_type": 1}, set()),
            ({"search_conditions": '{"sample_name": "sure.jpg"}'}, {"sure.jpg"}),
        ],
    )
    async def test_filter(self, given: Any, left: set[str], client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        await propose(client, dataset_id, "sure.jpg", score=0.9)
        await propose(client, dataset_id, "unsure.jpg", score=0.2, **ROSE)
        found = client.samples.list_auto_labeled(dataset_id, **given)
        assert {one.sample_name async for one in found} == left


SEARCHED = {"spring.jpg", "summer.jpg"}


class TestList:
    @pytest.mark.parametrize(
        ("given", "left"),
        [
            ({"label_name": "tulip"}, {"spring.jpg"}),
            ({"label_type": 1}, {"summer.jpg"}),
            ({"label_name": "tulip", "label_type": 1}, set()),
            ({"low_score": "0.5"}, {"summer.jpg"}),
            ({"high_score": "0.5"}, {"spring.jpg"}),
            ({"sample_state": "__ALL__"}, SEARCHED),
            ({"sample_state": "__NONE__"}, {"bare.txt"}),
            ({"sample_state": "__ACCEPTED__"}, set()),
            ({"sample_type": 1}, {"bare.txt"}),
            ({"email": "rosa@example.com"}, set()),
            ({"search_conditions": {"sample_name": "spring.jpg"}}, {"spring.jpg"}),
            ({"search_conditions": [{"hard": "1"}, {"sample_name": "spring.jpg"}]}, set()),
            ({"search_conditions": {"hard": "1"}}, {"summer.jpg"}),
            ({"search_conditions": {"coefficient": "0.8"}}, {"summer.jpg"}),
            ({"search_conditions": {"score": "0.4"}}, {"spring.jpg"}),
            ({"search_conditions": {"sample_dir": "garden/photos/"}}, {*SEARCHED, "bare.txt"}),
            ({"search_conditions": {"sample_dir": "garden/"}}, set()),
            ({"search_conditions": {"sample_time": "day"}}, {*SEARCHED, "bare.txt"}),
            ({"search_conditions": {"sample_time": "20000101-20000130"}}, set()),
            ({"search_conditions": {"import_origin": "0"}}, {*SEARCHED, "bare.txt"}),
            ({"search_conditions": {"kvp": "120"}}, set()),
            ({"search_conditions": {"label_list": {"labels": [{"name": "rose"}, TULIP], "op": "OR"}}}, SEARCHED),
            ({"search_conditions": {"label_list": {"labels": [{"name": "rose"}, TULIP], "op": "AND"}}}, set()),
            (
                {"search_conditions": {"label_list": {"labels": [{"property": {"@modelarts:shape": ["circle"]}}]}}},
                {"summer.jpg"},
            ),
            ({"search_conditions": {"label_list": {"labels": [{"property": {"@modelarts:hard": None}}]}}}, set()),
            ({"search_conditions": {"metadata": {"props": {"season": ["spring", "fall"]}}}}, {"spring.jpg"}),
            (
                {"search_conditions": {"metadata": {"props": {"season": ["spring"], "place": ["field"]}, "op": "AND"}}},
                set(),
            ),
        ],
    )
    async def test_filter(self, given: Any, left: set[str], client: ModelArts) -> None:
        dataset_id = await ready_dataset(client, import_annotations=False)
        old = [sample.sample_id async for sample in client.samples.list(dataset_id)]
        await client.samples.delete_batch(dataset_id, samples=old)
        await client.labels.create_batch(dataset_id, labels=[{"name": "rose", "type": 1}])
        hard = {"@modelarts:size": [9, 9], "@modelarts:hard": True, "@modelarts:hard_coefficient": 0.8}
        circle = {"name": "rose", "type": 1, "property": {"@modelarts:shape": "circle"}}
        await upload(client, dataset_id, "spring.jpg", {**TULIP, "score": 0.4}, season="spring", place="greenhouse")
        await upload(client, dataset_id, "summer.jpg", circle, season="summer", **hard)
        await client.samples.create_batch(dataset_id, samples=[{"name": "bare.txt", "data": CONTENT, "sample_type": 1}])
        if "search_conditions" in given:
            given = {"search_conditions": json.dumps(given["search_conditions"])}
        assert await names_of(client, dataset_id, **given) == left

    @pytest.mark.parametrize("given", [{"search_conditions": "rose"}, {"search_conditions": "[1]"}, {"low_score": "x"}])
    async def test_filter_that_can_not_be_read(self, given: Any, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        with pytest.raises(BadRequest) as caught:
            await client.samples.list(dataset_id, **given)
        assert caught.value.code == "ModelArts.4396"

    async def test_latest_first_unless_asked_otherwise(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        times = [sample.sample_time async for sample in client.samples.list(dataset_id)]
        assert times == sorted(times, reverse=True)
        up = [sample.sample_time async for sample in client.samples.list(dataset_id, order="asc")]
        assert up == times[::-1] != times

    async def test_state_of_one_sample(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        sample_id = await upload(client, dataset_id, "lily.jpg", ROSE)
        assert (await client.samples.get(dataset_id, sample_id, sample_state="__ALL__")).sample_id == sample_id
        with pytest.raises(NotFound):
            await client.samples.get(dataset_id, sample_id, sample_state="__NONE__")

    async def test_terms_to_search_by(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        sample_id = await upload(client, dataset_id, "one.jpg", ROSE, season=["summer", "spring"])
        await upload(client, dataset_id, "two.jpg", season="fall")
        sample = {"sample_id": sample_id, "labels": [TULIP]}
        await client.samples.update_batch(dataset_id, samples=[sample], email="rosa@example.com")
        terms = await client.samples.get_search_condition(dataset_id)
        assert [label.name for label in terms.labels] == ["rose", "tulip"]
        assert terms.metadata == {"season": ["fall", "spring", "summer"]}
        assert terms.labelers == ["human/rosa@example.com"]


class TestLabels:
    async def test_some_are_refused(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        labels = [
            {"name": "rose"},
            {"name": "rose", "type": 1},
            {"name": "reed", "property": {"@modelarts:shortcut": "R"}},
            {"name": "lily", "attributes": [{"name": "season"}, {"name": "season"}]},
            {"type": 0},
            {"name": "daisy"},
        ]
        with pytest.raises(BatchError) as caught:
            await client.labels.create_batch(dataset_id, labels=labels)
        refused = ["ModelArts.4412", "ModelArts.4428", "ModelArts.0104"]
        assert codes(caught.value) == ["ModelArts.4411", None, *refused, None]
        found = [(label.name, label.type) async for label in client.labels.list(dataset_id)]
        assert found == [("rose", 0), ("tulip", 0), ("rose", 1), ("daisy", 0)]

    async def test_renamed_on_samples_too(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        await propose(client, dataset_id)
        change = {"name": "tulip", "property": {"@modelarts:rename_to": "garden tulip", "@modelarts:color": "#000000"}}
        with pytest.raises(BatchError) as caught:
            await client.labels.update_batch(dataset_id, labels=[change, {"name": "daisy"}])
        assert codes(caught.value) == [None, "ModelArts.4410"]
        labels = {label.name: label.property async for label in client.labels.list(dataset_id)}
        assert list(labels) == ["rose", "garden tulip"]
        assert labels["garden tulip"].modelarts_color == "#000000"
        assert labels["garden tulip"].modelarts_rename_to is None
        assert len(await names_of(client, dataset_id, label_name="garden tulip")) == 2
        assert (await client.samples.list_auto_labeled(dataset_id, label_name="garden tulip")).sample_count == 1

    async def test_renamed_to_a_taken_name(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        with pytest.raises(Conflict) as caught:
            await client.labels.update(dataset_id, "tulip", modelarts_rename_to="rose")
        assert caught.value.code == "ModelArts.4411"

    @pytest.mark.parametrize("policy", [None, 0, 1, 2])
    async def test_deleted_with_samples_and_files_as_asked(self, policy: int | None, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        both = await upload(client, dataset_id, "both.jpg", ROSE, TULIP)
        given = {} if policy is None else {"delete_policy": policy}
        await client.labels.delete_batch(dataset_id, labels=[{"name": "rose"}], **given)
        assert [label.name async for label in client.labels.list(dataset_id)] == ["tulip"]
        dataset = await client.datasets.get(dataset_id)
        assert dataset.total_sample_count == (5 if policy else 7)
        assert dataset.annotated_sample_count == 3
        assert [one.name for one in (await client.samples.get(dataset_id, both)).labels] == ["tulip"]
        await client.synchronization_tasks.create(dataset_id)
        await client.datasets.wait(dataset_id)
        assert (await client.datasets.get(dataset_id)).total_sample_count == (5 if policy == 2 else 7)

    async def test_one_is_changed_and_deleted(self, client: ModelArts) -> None:
        dataset_id = await ready_dataset(client)
        await client.labels.update(dataset_id, "tulip", modelarts_shortcut="T")
        label = (await client.labels.list(dataset_id)).labels[1]
        assert (label.property.modelarts_shortcut, label.property.modelarts_color) == ("T", "#fbc02d")
        proposed = await propose(client, dataset_id)
        await client.labels.delete(dataset_id, "tulip")
        assert (await client.datasets.get(dataset_id)).total_sample_count == 5
        assert (await client.samples.list_auto_labeled(dataset_id)).sample_count == 0
        assert (await client.samples.get(dataset_id, proposed)).labels == []
        for call in (
            client.labels.delete(dataset_id, "tulip"),
            client.labels.update(dataset_id, "rose", label_type=1, modelarts_shortcut="X"),
        ):
            with pytest.raises(NotFound) as caught:
                await call
            assert (caught.value.status, caught.value.code) == (400, "ModelArts.4410")

    async def test_relations_need_their_entities(self, client: ModelArts) -> None:
        entities = [{"name": "plant", "type": 103}, {"name": "soil", "type": 103}]
        dataset_id = await ready_dataset(client, dataset_type=102, labels=entities)
        ends = {"@modelarts:from_type": "plant", "@modelarts:to_type": "soil"}
        grows = {"name": "grows in", "type": 102, "property": ends}
        lost = {"name": "lost", "type": 102, "property": {**ends, "@modelarts:to_type": "air"}}
        with pytest.raises(BatchError) as caught:
            await client.labels.create_batch(dataset_id, labels=[grows, lost])
        assert codes(caught.value) == [None, "ModelArts.4414"]
        with pytest.raises(BatchError) as caught:
            await client.labels.delete_batch(dataset_id, labels=[{"name": "soil"}, {"name": "grows in"}])
        assert codes(caught.value) == ["ModelArts.4415", None]
        await client.labels.delete_batch(dataset_id, labels=[{"name": "soil"}])
