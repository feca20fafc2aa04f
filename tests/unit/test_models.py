"""Tests of models through the names that users use: reading, changing, copying and displaying them."""

import copy
import io
import json
import pickle
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from aiomodelarts import UNSET, DecodeError, MissingField, ModelArtsError, models
from aiomodelarts.core.codec.model import Model
from aiomodelarts.core.codec.page import Page
from tests.cases import for_each

MESSAGE: dict[str, Any] = {
    "zone": {"a": [1]},
    "id": "n-1",
    "name": "flowers",
    "status": "HIBERNATING",
    "lease": {"duration": 5, "to_dict": True},
    "endpoints": [{"service": "SSH", "uri": "ssh://flowers"}, None],
    "token": "hush",
    "description": None,
    "volume": {"capacity": 5, "category": "EVS"},
}
DIGITS: dict[str, Any] = {"job_total_count": "2", "jobs": [{"job_id": "10", "status": "8", "create_time": 15}]}


def notebook() -> models.Notebook:
    return models.Notebook.from_dict(MESSAGE)


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301


class TestReading:
    def test_message_is_written_as_it_came(self) -> None:
        assert notebook().to_dict() == MESSAGE
        assert json.dumps(notebook().to_dict()) == json.dumps(MESSAGE)

    def test_message_belongs_to_the_caller(self) -> None:
        message = copy.deepcopy(MESSAGE)
        read = models.Notebook.from_dict(message)
        message["lease"]["duration"] = 7
        message["zone"]["a"].append(2)
        written = read.to_dict()
        written["zone"]["a"].append(3)
        written["endpoints"].clear()

        assert read.to_dict() == MESSAGE

    @pytest.mark.parametrize("missing", [{}, {"id": None}])
    def test_dependable_field_that_is_missing(self, missing: dict[str, Any]) -> None:
        read = models.Notebook.from_dict(missing)
        with pytest.raises(MissingField, match=f"'id' of Notebook is {'null' if missing else 'missing'}") as caught:
            _ = read.id

        assert isinstance(caught.value, AttributeError)
        assert isinstance(caught.value, ModelArtsError)
        assert (caught.value.model, caught.value.field, caught.value.is_null) == ("Notebook", "id", bool(missing))
        assert str(pickled(caught.value)) == str(caught.value)
        assert not hasattr(read, "id")
        assert read.to_dict() == missing

    async def test_missing_field_names_the_operation(self, connect: Any) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={"data": [{"name": "flowers"}], "total": 1})

        async with connect(answer) as client:
            page = await client.notebooks.list()
            with pytest.raises(MissingField, match=r"^ListNotebooks: the field 'id' of Notebook is missing"):
                _ = page[0].id

    def test_missing_and_null_read_as_none(self) -> None:
        read = notebook()

        assert (read.description, read.url, read.pool) == (None, None, None)
        assert ("description" in read, "url" in read, "zone" in read, "id" in read) == (True, False, True, True)
        assert (read.is_null("description"), read.is_null("url"), read.is_null("id")) == (True, False, False)

    def test_keys_named_like_methods_do_not_hide_them(self) -> None:
        names = (
            "to_dict",
            "is_null",
            "__dict__",
            "__class__",
            "__state__",
            "__deepcopy__",
            "__reduce_ex__",
            "_repr_html_",
        )
        read = models.NotebookLease.from_dict(dict.fromkeys(names, "x"))

        assert read.to_dict() == dict.fromkeys(names, "x")
        assert pickled(read) == copy.deepcopy(read) == read
        assert read.additional_properties == dict.fromkeys(names, "x")

    def test_digits_are_integers_and_written_as_they_came(self) -> None:
        page = models.VisualizationJobPage.from_dict(DIGITS)
        job = page[0]

        assert (job.job_id, job.status, job.create_time) == (10, models.JobStatus(8), 15)
        assert page.to_dict() == DIGITS
        job.job_id = 11
        assert page.to_dict()["jobs"][0] == {"job_id": 11, "status": "8", "create_time": 15}

    def test_nested_models_are_read_once(self) -> None:
        read = notebook()

        assert read.lease is read.lease
        assert read.endpoints is read.endpoints
        assert read.endpoints is not None
        assert read.endpoints[1] is None

    def test_misspelt_name(self) -> None:
        with pytest.raises(AttributeError, match="no field 'statsu'; did you mean 'status'"):
            _ = notebook().statsu  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType]


class TestUnions:
    @pytest.mark.parametrize(
        ("value", "read"),
        [
            ("steady", "steady"),
            ({"duration": 5}, models.NotebookLease.from_dict({"duration": 5})),
            ([{"duration": 5}], [models.NotebookLease.from_dict({"duration": 5})]),
            ("RUNNING", models.NotebookStatus.RUNNING),
            ("odd", models.NotebookStatus("odd")),
        ],
    )
    def test_each_alternative_is_read(self, value: Any, read: Any) -> None:
        class Plan(Model):
            entry: str | list[models.NotebookLease] | models.NotebookStatus | models.NotebookLease | None = None

        plan = Plan.from_dict({"entry": value})

        assert plan.entry == read
        assert type(plan.entry) is type(read) or isinstance(plan.entry, models.NotebookStatus)
        assert plan.to_dict() == {"entry": value}


class TestChanging:
    def test_set_null_and_delete(self) -> None:
        read = notebook()
        read.name = "roses"
        read.url = None
        del read.token

        assert read.to_dict() == {key: value for key, value in MESSAGE.items() if key != "token"} | {
            "name": "roses",
            "url": None,
        }
        assert read.is_null("url")
        assert read.token is None
        with pytest.raises(AttributeError, match="'token'"):
            del read.token

    def test_deleted_dependable_field(self) -> None:
        read = notebook()
        del read.id

        assert not hasattr(read, "id")
        assert "id" not in read
        read.id = "n-2"
        assert read.to_dict()["id"] == "n-2"

    def test_null_in_a_dependable_field_can_be_replaced_and_deleted(self) -> None:
        read = models.Notebook.from_dict({"name": None, "id": None})
        read.id = "n-2"
        assert read.to_dict() == {"name": None, "id": "n-2"}
        del read.name
        assert read.to_dict() == {"id": "n-2"}

    def test_nested_changes_are_written(self) -> None:
        read = notebook()
        assert read.lease is not None
        assert read.endpoints is not None
        read.lease.duration = 9
        read.endpoints.append(models.NotebookEndpoint(service="web"))
        read.additional_properties["more"] = 1
        del read.additional_properties["zone"]

        written = read.to_dict()

        assert written["lease"] == {"duration": 9, "to_dict": True}
        assert written["endpoints"] == [*MESSAGE["endpoints"], {"service": "web"}]
        assert list(written) == [key for key in MESSAGE if key != "zone"] + ["more"]

    def test_replaced_nested_values(self) -> None:
        read = notebook()
        assert read.lease is not None
        read.lease = models.NotebookLease.from_dict({"duration": 1})
        assert read.lease.duration == 1
        read.lease = None
        assert read.to_dict()["lease"] is None

    def test_unknown_names_are_refused(self) -> None:
        with pytest.raises(AttributeError, match="did you mean 'name'"):
            setattr(notebook(), "nmae", 1)  # noqa: B010
        with pytest.raises(TypeError, match="unexpected keyword argument 'nmae'; did you mean 'name'"):
            models.Notebook(nmae=1)  # type: ignore[call-arg]

    def test_unset_leaves_out_and_removes(self) -> None:
        request = models.NotebookLeaseInput(duration=UNSET)
        assert (request.to_dict(), request.duration) == ({}, UNSET)
        request.duration = 5
        assert request.to_dict() == {"duration": 5}
        request.duration = UNSET
        assert request.to_dict() == {}

    def test_required_arguments(self) -> None:
        with pytest.raises(TypeError, match=r"Notebook\(\) missing required keyword arguments: 'id', .* and '\w+'"):
            models.Notebook()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


class TestAttrs:
    def test_evolve_keeps_everything_else(self) -> None:
        read = notebook()
        changed = attrs.evolve(read, name="roses")

        assert changed.to_dict() == MESSAGE | {"name": "roses"}
        assert list(changed.to_dict()) == list(MESSAGE)
        assert read.to_dict() == MESSAGE

    def test_evolve_of_an_incomplete_response(self) -> None:
        message = {"id": None, "endpoints": None, "odd": 1}

        assert attrs.evolve(models.Notebook.from_dict(message), name="a").to_dict() == message | {"name": "a"}

    def test_evolve_replaces_additional_properties(self) -> None:
        changed = attrs.evolve(notebook(), additional_properties={"more": 1})  # type: ignore[call-arg]

        assert changed.additional_properties == {"more": 1}
        assert "zone" not in changed

    def test_asdict_uses_the_names_of_attributes(self) -> None:
        found = attrs.asdict(models.VisualizationJobPage.from_dict(DIGITS))

        assert [job["job_id"] for job in found["jobs"]] == [10]
        assert found["additional_properties"] == {}
        assert [field.name for field in attrs.fields(models.NotebookLease)][-1] == "additional_properties"

    def test_asdict_of_an_incomplete_response(self) -> None:
        assert attrs.asdict(models.Notebook.from_dict({}))["id"] is None


class TestCopies:
    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickled])
    def test_copies_are_equal(self, duplicate: Any) -> None:
        read = notebook()
        _ = read.lease, read.endpoints
        found = duplicate(read)
        found.name = "roses"

        assert read.to_dict() == MESSAGE
        assert found.to_dict() == MESSAGE | {"name": "roses"}
        assert found != read
        assert list(found.to_dict()) == list(MESSAGE)

    def test_equality_is_that_of_the_json_objects(self) -> None:
        assert notebook() == models.Notebook.from_dict(dict(reversed(MESSAGE.items())))
        assert notebook() != models.Notebook.from_dict(MESSAGE | {"url": None})
        assert models.NotebookLease.from_dict({}) != models.NotebookVolume.from_dict({})
        with pytest.raises(TypeError, match="unhashable"):
            hash(notebook())


class TestPages:
    def test_length_iteration_indexing_and_total(self) -> None:
        page = models.VisualizationJobPage.from_dict(DIGITS)

        assert (len(page), page.total, page[0].job_id, page[-1].job_id) == (1, 2, 10, 10)
        assert [job.job_id for job in page] == [job.job_id for job in page[:]] == [job.job_id for job in reversed(page)]
        assert page[0] in page
        assert "jobs" in page
        with pytest.raises(IndexError):
            _ = page[1]

    def test_total_is_the_number_of_matches(self) -> None:
        for name in (name for name in models.__all__ if issubclass(getattr(models, name), Page)):
            kind = getattr(models, name)
            message: Any = 7
            for key in reversed(kind.__total_path__):
                message = {key: message}
            if kind.__total_path__:
                assert kind.from_dict(message).total == 7, name
        page = models.WorkflowPage.from_dict({"total": 9, "count": 2, "items": []})
        assert (page.total, page.unfiltered_total) == (2, 9)
        assert models.ServicePage.from_dict({"total_count": True}).total is None

    @pytest.mark.parametrize("message", [{"jobs": None}, {"jobs": []}, {"jobs": {}}])
    def test_page_without_items(self, message: dict[str, Any]) -> None:
        page = models.VisualizationJobPage.from_dict(message)

        assert (list(page), len(page), page.total, bool(page)) == ([], 0, None, False)

    @for_each(
        ("message", "error"),
        [
            ({}, "the field 'jobs' of VisualizationJobPage is missing"),
            ({"job_total_count": 2}, "the field 'jobs' of VisualizationJobPage is missing"),
            ({"job_total_count": "2", "jobs": None}, "the field 'jobs' of VisualizationJobPage is null"),
            ({"jobs": "none"}, "jobs of VisualizationJobPage is a str instead of a list"),
        ],
    )
    def test_page_that_lacks_its_items(self, message: dict[str, Any], error: str) -> None:
        page = models.VisualizationJobPage.from_dict(message)

        for use in (list, len, bool, lambda page: page[0], lambda page: page[:], lambda page: 7 in page, reversed):
            with pytest.raises((MissingField, DecodeError), match=error):
                use(page)
        assert page.to_dict() == message
        assert "VisualizationJobPage" in repr(page) + page._repr_html_()

    def test_nested_array(self) -> None:
        page = models.ResourceQuotaPage.from_dict({"quotas": {"resources": [{"type": "pool", "used": 1}]}})

        assert [quota.type for quota in page] == ["pool"]


class TestLooking:
    LARGE = MESSAGE | {
        "description": "d" * 5000,
        "endpoints": [{"service": "SSH", "uri": "u" * 300}] * 50,
        "url": "https://flowers",
    }

    def test_line_is_short_and_begins_with_what_identifies(self) -> None:
        text = repr(models.Notebook.from_dict(self.LARGE))

        assert text.startswith(
            "Notebook(id='n-1', name='flowers', status=<NotebookStatus.HIBERNATING: 'HIBERNATING'>, "
        )
        assert text.endswith("...)")
        assert len(text) <= 300
        assert len(repr(models.NotebookPage.from_dict({"data": [self.LARGE] * 20, "total": 20}))) <= 330

    def test_rich_shows_all_fields(self) -> None:
        console = Console(file=io.StringIO(), width=120)
        console.print(models.Notebook.from_dict(MESSAGE | {"url": "https://flowers"}))
        text = console.file.getvalue()  # type: ignore[attr-defined]  # pyright: ignore

        assert "NotebookEndpoint(service=" in text
        assert "https://flowers" in text
        assert len(text.splitlines()) > 5

    def test_jupyter_shows_a_page_as_a_table(self) -> None:
        page = models.NotebookPage.from_dict({"data": [MESSAGE, MESSAGE | {"name": "<roses>"}], "total": 9})
        html = page._repr_html_()

        assert html.count("<tr>") == 3
        assert "<th>id</th><th>name</th><th>status</th>" in html
        assert "NotebookPage: 2 items of 9" in html
        assert "<td>&lt;roses&gt;</td>" in html
        assert "<td>HIBERNATING</td>" in html

    def test_json_without_secrets(self) -> None:
        found = json.loads(notebook().to_json())

        assert found["token"] == "***"
        assert found["zone"] == "***"
        assert found["volume"] == MESSAGE["volume"]
        assert json.loads(notebook().to_json(secrets=True)) == MESSAGE
        assert notebook().to_json(indent=2).count("\n") > len(MESSAGE)

    def test_nothing_shows_a_secret(self) -> None:
        page = models.NotebookPage.from_dict({"data": [MESSAGE], "total": 1})

        for text in (repr(page), page._repr_html_(), page.to_json(), str(vars(page)), str(vars(page[0]))):
            assert "hush" not in text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*MESSAGE, "a"]), inner, max_size=4),
    max_leaves=12,
)
NAMES = (
    "Notebook",
    "NotebookPage",
    "TrainingJob",
    "Pool",
    "DatasetSample",
    "CreateNotebookRequest",
    "VisualizationJobPage",
)
KEYS = sorted({key for name in NAMES for key in getattr(models, name).__wire_names__} | {"to_dict", "__class__", "é"})


@settings(max_examples=150, deadline=None)
@given(message=st.dictionaries(st.sampled_from(KEYS), JSON, max_size=8), name=st.sampled_from(NAMES))
def test_any_object_is_decoded_and_written_unchanged(message: dict[str, Any], name: str) -> None:
    read = getattr(models, name).from_dict(message)
    for field in attrs.fields(type(read)):
        try:
            getattr(read, str(field.name))
        except MissingField:
            assert read.to_dict().get(field.metadata["key"]) is None

    assert read.to_dict() == message
    assert list(read.to_dict()) == list(message)
    assert attrs.evolve(read) == copy.copy(read) == copy.deepcopy(read) == pickled(read) == read
    assert read.to_json(secrets=True) == json.dumps(message, ensure_ascii=False)
    assert len(repr(read)) < 700
    assert read._repr_html_().startswith("<table>")
