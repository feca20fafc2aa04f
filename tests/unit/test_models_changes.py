"""Tests of models that are changed in unusual orders, shared by threads, or given unusual values."""

import copy
import sys
import threading
from typing import Any, ClassVar

import attrs
import pytest

from aiomodelarts import MissingField
from aiomodelarts.core.codec.declarations import json_field
from aiomodelarts.core.codec.model import Model
from aiomodelarts.models import Notebook, NotebookLease, NotebookPage

MESSAGE: dict[str, Any] = {"id": "n-1", "name": "flowers", "lease": {"duration": 5}, "zone": 1}


@pytest.fixture
def notebook() -> Notebook:
    return Notebook.from_dict(MESSAGE)


class TestNullInRequiredFields:
    def test_set_null_reads_like_received_null(self, notebook: Notebook) -> None:
        notebook.id = None  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]

        for read in (notebook, Notebook.from_dict(notebook.to_dict()), attrs.evolve(notebook), copy.copy(notebook)):
            assert read.is_null("id")
            assert next(iter(read.to_dict().items())) == ("id", None)
            with pytest.raises(MissingField, match="'id' of Notebook is null"):
                _ = read.id

    def test_null_can_be_set_again_and_deleted(self, notebook: Notebook) -> None:
        setattr(notebook, "id", None)  # noqa: B010
        notebook.id = "n-2"
        assert (notebook.id, notebook.to_dict()) == ("n-2", MESSAGE | {"id": "n-2"})
        setattr(notebook, "id", None)  # noqa: B010
        del notebook.id
        assert "id" not in notebook

    def test_null_in_the_constructor(self) -> None:
        values: dict[str, Any] = dict.fromkeys(Notebook.__fields__)
        read = Notebook(**values)

        assert read.to_dict() == {field.key: None for field in Notebook.__fields__.values()}
        assert not hasattr(read, "id")


class TestOrderOfKeys:
    def test_added_keys_come_last(self) -> None:
        read = Notebook.from_dict({"id": "n-1"})
        read.additional_properties["zone"] = 1
        read.url = "https://flowers"

        assert list(read.to_dict()) == ["id", "zone", "url"]

    @pytest.mark.parametrize("more", [{}, {"zone": 1}])
    def test_deleted_keys_come_last_if_they_are_set_again(self, more: dict[str, Any]) -> None:
        read = Notebook.from_dict(more | {"id": "n-1", "name": "flowers"})
        del read.id
        read.id = "n-2"

        assert list(read.to_dict()) == [*more, "name", "id"]


class TestAdditionalProperties:
    def test_keys_of_fields_are_refused(self, notebook: Notebook) -> None:
        found = notebook.additional_properties
        for change in (
            lambda: found.update(flavor="f"),
            lambda: found.setdefault("flavor", "f"),
            lambda: found.__setitem__("flavor", "f"),
            lambda: found.__ior__({"flavor": "f"}),
            lambda: setattr(notebook, "additional_properties", {"flavor": "f"}),
        ):
            with pytest.raises(ValueError, match="Notebook declares the key 'flavor': set the attribute 'flavor'"):
                change()
        assert notebook.to_dict() == MESSAGE

    def test_changes_in_place_are_kept(self, notebook: Notebook) -> None:
        notebook.additional_properties |= {"more": 1}
        notebook.additional_properties.update([("most", 2)], other=3)
        assert notebook.additional_properties.setdefault("zone", 9) == 1

        assert notebook.to_dict() == MESSAGE | {"more": 1, "most": 2, "other": 3}

    def test_attrs_can_make_tuples_and_keep_types(self, notebook: Notebook) -> None:
        kept = attrs.astuple(notebook)[-1]
        assert kept == {"zone": 1}
        kept["id"] = "belongs to no model"
        assert notebook.to_dict() == MESSAGE

    def test_hundred_thousand_unknown_keys(self) -> None:
        message = {f"key {number}": number for number in range(100_000)}
        read = Notebook.from_dict(message)
        read.url = "https://flowers"

        assert read.to_dict() == message | {"url": "https://flowers"}
        assert len(repr(read)) <= 300


class TestCopies:
    @pytest.mark.parametrize("zone", [{}, {"zone": [1]}])
    @pytest.mark.parametrize("touched", [True, False])
    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, attrs.evolve])
    def test_copies_share_nothing(self, duplicate: Any, touched: bool, zone: dict[str, Any]) -> None:
        message = {"id": "n-1", "lease": {"duration": 5, **zone}, "endpoints": [{"uri": "ssh"}], "image": {"id": "i"}}
        read = Notebook.from_dict(message)
        if touched:
            _ = read.lease, read.endpoints, read.image
        found = duplicate(read)
        found.lease.duration = 9
        found.image.id = "other"
        found.endpoints[0].uri = "other"
        found.endpoints.clear()

        assert read.to_dict() == message


class TestFromDict:
    @pytest.mark.parametrize("source", [None, [], [("id", "n-1")], 1, {"id"}])
    def test_other_types_are_refused(self, source: Any) -> None:
        with pytest.raises(TypeError, match=r"Notebook.from_dict\(\) takes a decoded JSON object, not \w+$"):
            Notebook.from_dict(source)

    @pytest.mark.parametrize("source", ['{"id": "n-1"}', b'{"id": "n-1"}'])
    def test_text_is_refused_with_a_hint(self, source: Any) -> None:
        with pytest.raises(TypeError, match=r"json\.loads"):
            Notebook.from_dict(source)

    def test_models_are_copied(self, notebook: Notebook) -> None:
        found = Notebook.from_dict(notebook)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

        assert found == notebook
        assert found is not notebook


def test_threads_read_one_model() -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(100):
            page = NotebookPage.from_dict({"data": [MESSAGE | {"endpoints": [{}], "image": {}, "volume": {}}]})
            problems: list[Exception] = []
            leases: list[NotebookLease | None] = []
            barrier = threading.Barrier(3, timeout=10)

            def read(
                page: NotebookPage = page,
                problems: list[Exception] = problems,
                leases: list[NotebookLease | None] = leases,
                barrier: threading.Barrier = barrier,
            ) -> None:
                barrier.wait()
                try:
                    leases.append(page[0].lease)
                    repr(page)
                    for name in Notebook.__fields__:
                        getattr(page[0], name, None)
                    page.to_dict()
                except Exception as error:
                    problems.append(error)

            threads = [threading.Thread(target=read) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(10)
            assert not problems
            assert len({id(lease) for lease in leases}) == 1
    finally:
        sys.setswitchinterval(interval)


class Digits(Model):
    ids: list[int] | None = json_field(default=None, digits=True)
    counts: dict[str, list[int]] | None = json_field(default=None, digits=True)


class TestStringsOfDigits:
    MESSAGE: ClassVar[dict[str, Any]] = {"ids": ["007", "8", "x", None], "counts": {"a": ["01", 2], "b": ["3"]}}

    def test_reading_changes_nothing(self) -> None:
        read = Digits.from_dict(self.MESSAGE)

        assert (read.ids, read.counts) == ([7, 8, "x", None], {"a": [1, 2], "b": [3]})
        assert read.to_dict() == self.MESSAGE

    def test_only_changed_parts_are_written_anew(self) -> None:
        read = Digits.from_dict(self.MESSAGE)
        assert read.ids is not None
        assert read.counts is not None
        read.ids[1] = 9
        read.ids.append(10)
        read.counts["a"].append(4)
        read.counts["c"] = [5]
        del read.counts["b"]

        assert read.to_dict() == {"ids": ["007", 9, "x", None, 10], "counts": {"a": ["01", 2, 4], "c": [5]}}
        read.ids.clear()
        assert read.to_dict()["ids"] == []


class TestSubclasses:
    def test_methods_and_properties(self) -> None:
        class Mine(Notebook):
            @property
            def title(self) -> str:
                return self.name.title()

            @property
            def misspelt(self) -> object:
                return self.nmae  # type: ignore[attr-defined]  # pyright: ignore

        read = Mine.from_dict(MESSAGE)

        assert (read.title, read.id, read.to_dict()) == ("Flowers", "n-1", MESSAGE)
        with pytest.raises(AttributeError, match="no field 'nmae'; did you mean 'name'"):
            _ = read.misspelt

    def test_fields_are_added(self) -> None:
        class Mine(Notebook):
            zone: int | None = None
            leases: list[NotebookLease] | None = None

        read = Mine.from_dict(MESSAGE | {"leases": [{"duration": 3}], "more": 1})

        assert (read.zone, read.id, read.additional_properties) == (1, "n-1", {"more": 1})
        assert read.lease is not None
        assert read.leases is not None
        assert (read.lease.duration, read.leases[0].duration) == (5, 3)
        assert attrs.evolve(read, zone=2).to_dict() == read.to_dict() | {"zone": 2}
        with pytest.raises(TypeError, match=r"missing required keyword arguments: .*'workspace_id'"):
            Mine(zone=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

    def test_attrs_sees_added_fields(self) -> None:
        before = [field.name for field in attrs.fields(Notebook)]

        class Mine(Notebook):
            zone: int | None = None

        assert [field.name for field in attrs.fields(Mine)] == [*before[:-1], "zone", "additional_properties"]
        assert attrs.asdict(Mine.from_dict(MESSAGE))["zone"] == 1

    def test_pages_keep_their_items(self) -> None:
        class Mine(NotebookPage):
            pass

        assert [notebook.id for notebook in Mine.from_dict({"data": [MESSAGE]})] == ["n-1"]
