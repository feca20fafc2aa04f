"""Values that the specification doesn't list are members of their own."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import sys
import tracemalloc
from collections.abc import Callable
from enum import Enum
from typing import Any

import httpx
import orjson
import pytest

from aiomodelarts.models import (
    DatasetTaskType,
    DatasetType,
    DataSourceType,
    Notebook,
    NotebookStatus,
    NotebookVolumeCategory,
    NotebookVolumeInput,
    PoolMetricPeriod,
    UpperSortOrder,
)
from tests.cases import for_each

STRINGS = ["HIBERNATING", "", " RUNNING", "running", "\N{SNOWMAN}", "\ud800", "a\nb\0c", "x" * 1_000_000, "SECONDS_60"]
INTEGERS = [7, -5, 2**63, -(2**64), 10**4000, 10**5000]


class PlainEnum(str, Enum):  # noqa: UP042
    """Enumeration of a user, whose `str` is the name of the member."""

    LISTED = "RUNNING"
    OTHER = "HIBERNATING"


class Disguised(str):
    """String whose methods return something else than its characters."""

    __slots__ = ()

    def __str__(self) -> str:
        return "disguise"

    def __hash__(self) -> int:
        return 1

    def __eq__(self, other: object) -> bool:
        return other is self


class Count(int):
    """Subclass of int."""


class Index:
    """Object that is an integer for Python, like the scalars of numpy."""

    def __index__(self) -> int:
        return 7


@pytest.fixture(params=STRINGS, ids=lambda text: repr(text[:20]))
def text(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=INTEGERS, ids=lambda number: f"{number:#x}"[:20])
def number(request: pytest.FixtureRequest) -> int:
    return request.param


class TestStrings:
    def test_member_of_its_own(self, text: str) -> None:
        member = NotebookStatus(text)

        assert type(member) is NotebookStatus
        assert isinstance(member, str)
        assert (member.value, member.name, member.is_known) == (text, text, False)
        assert type(member.value) is str
        assert member == text
        assert text == member
        assert member == NotebookStatus(text)
        assert member != NotebookStatus.RUNNING
        assert hash(member) == hash(text)
        assert {member: 1}[text] == 1
        assert {text, member, NotebookStatus(text)} == {member}
        assert NotebookStatus(member) is member
        assert member not in list(NotebookStatus)
        assert member not in NotebookStatus.__members__.values()

    def test_strings_made_of_it(self, text: str) -> None:
        member = NotebookStatus(text)

        assert (str(member), f"{member}", "%s" % member, format(member, ">12")) == (text, text, text, f"{text:>12}")  # noqa: UP031
        assert type(str(member)) is str
        name = f".{text}" if text.isprintable() else ""
        assert repr(member) == f"<NotebookStatus{name}: {text!r}>"
        assert f"{member!r:}" == repr(member)

    @for_each("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_pickles(self, text: str, protocol: int) -> None:
        found = pickle.loads(pickle.dumps(NotebookStatus(text), protocol))  # noqa: S301

        assert type(found) is NotebookStatus
        assert (found.value, found.name, found.is_known) == (text, text, False)

    def test_copies(self, text: str) -> None:
        member = NotebookStatus(text)

        for found in (copy.copy(member), copy.deepcopy(member), copy.deepcopy([member])[0]):
            assert type(found) is NotebookStatus
            assert (found.value, found.is_known) == (text, False)

    def test_json(self, text: str) -> None:
        member = NotebookStatus(text)

        assert json.loads(json.dumps({"a": member, member: 1})) == {"a": text, text: 1}
        if text != "\ud800":
            assert orjson.loads(orjson.dumps({"a": [member]})) == {"a": [text]}
            assert orjson.dumps({member: 1}, option=orjson.OPT_NON_STR_KEYS) == orjson.dumps({text: 1})

    def test_order(self) -> None:
        members = [NotebookStatus("Z"), NotebookStatus.RUNNING, NotebookStatus("A"), NotebookStatus("")]

        assert sorted(members) == ["", "A", "RUNNING", "Z"]
        assert NotebookStatus("A") < NotebookStatus.RUNNING < "Z"

    def test_match(self) -> None:
        def kind(status: NotebookStatus) -> str:
            match status:
                case NotebookStatus.RUNNING:
                    return "listed"
                case "HIBERNATING":
                    return "unlisted"
                case NotebookStatus(value=value):
                    return value

        assert [kind(NotebookStatus(text)) for text in ("RUNNING", "HIBERNATING", "NEW")] == [
            "listed",
            "unlisted",
            "NEW",
        ]

    def test_class_contains_what_it_yields(self) -> None:
        assert all(member in NotebookStatus for member in NotebookStatus)
        assert "RUNNING" in NotebookStatus
        assert "HIBERNATING" not in NotebookStatus
        assert NotebookStatus("HIBERNATING") not in NotebookStatus
        assert PoolMetricPeriod("SECONDS_60") not in PoolMetricPeriod  # the name of a member
        assert [] not in NotebookStatus
        assert None not in NotebookStatus
        before = list(NotebookStatus)
        NotebookStatus("HIBERNATING")
        assert list(NotebookStatus) == before
        assert len(NotebookStatus) == len(before)

    def test_look_up_by_name_finds_listed_members_alone(self) -> None:
        NotebookStatus("HIBERNATING")

        assert NotebookStatus["RUNNING"] is NotebookStatus.RUNNING
        with pytest.raises(KeyError, match="HIBERNATING"):
            NotebookStatus["HIBERNATING"]
        assert not hasattr(NotebookStatus, "HIBERNATING")

    def test_name_of_a_listed_member_is_a_value_of_its_own(self) -> None:
        member = PoolMetricPeriod("SECONDS_60")

        assert member != PoolMetricPeriod.SECONDS_60
        assert not member.is_known
        assert pickle.loads(pickle.dumps(member)).value == "SECONDS_60"  # noqa: S301

    def test_subclasses_of_str(self) -> None:
        assert NotebookStatus(PlainEnum.LISTED) is NotebookStatus.RUNNING
        assert NotebookStatus(PlainEnum.OTHER).value == "HIBERNATING"
        assert NotebookStatus(Disguised("RUNNING")) is NotebookStatus.RUNNING
        member = NotebookStatus(Disguised("HIBERNATING"))
        assert (member.value, str(member), member.name) == ("HIBERNATING",) * 3
        assert type(member.value) is str

    @pytest.mark.parametrize("value", [None, 5, True, b"RUNNING", ["RUNNING"], object()])
    def test_other_values_are_refused(self, value: object) -> None:
        with pytest.raises(ValueError, match="is not a valid NotebookStatus"):
            NotebookStatus(value)

    def test_name_and_value_cannot_be_set(self) -> None:
        member = NotebookStatus("HIBERNATING")

        for name in ("name", "value", "is_known"):
            with pytest.raises(AttributeError):
                setattr(member, name, "x")


class TestIntegers:
    def test_member_of_its_own(self, number: int) -> None:
        member = DatasetType(number)

        assert type(member) is DatasetType
        assert isinstance(member, int)
        assert (member.value, member.is_known) == (number, False)
        assert type(member.value) is int
        assert member == number
        assert number == member
        assert member != DatasetType(number + 1)
        assert hash(member) == hash(number)
        assert {number: 1}[member] == 1
        assert member + 1 == number + 1
        assert member not in DatasetType
        assert number not in DatasetType
        assert DatasetType(member) is member
        assert int(member.name, 0) == number if number > 10**4300 else member.name == str(number)
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            if number < 10**4300 or protocol > 1:  # earlier protocols write decimal digits, which Python limits
                found = pickle.loads(pickle.dumps(member, protocol))  # noqa: S301
                assert (type(found), found.value) == (DatasetType, number)
        assert type(copy.deepcopy(member)) is type(copy.copy(member)) is DatasetType

    def test_strings_made_of_it(self) -> None:
        member = DatasetType(-5)

        assert (str(member), f"{member}", "%d" % member, f"{member:+04d}", f"{DatasetType(31):#x}") == (  # noqa: UP031
            "-5", "-5", "-5", "-005", "0x1f",
        )  # fmt: skip
        assert repr(member) == "<DatasetType.-5: -5>"

    def test_json(self) -> None:
        assert (
            json.dumps({"a": DatasetType(7), DatasetType(7): DatasetType.TEXT_CLASSIFICATION}) == '{"a": 7, "7": 100}'
        )
        assert orjson.dumps({"a": [DatasetType(-7), DatasetType.TEXT_CLASSIFICATION]}) == b'{"a":[-7,100]}'
        assert orjson.dumps({DatasetType(7): 1}, option=orjson.OPT_NON_STR_KEYS) == b'{"7":1}'

    def test_order(self) -> None:
        assert sorted([DatasetType(1000), DatasetType.TEXT_CLASSIFICATION, DatasetType(-1)]) == [-1, 100, 1000]

    def test_integer_types(self) -> None:
        for value in (Count(7), Index()):
            member = DatasetType(value)
            assert (type(member), member.value, type(member.value)) == (DatasetType, 7, int)
        assert DatasetType(Count(100)) is DatasetType.TEXT_CLASSIFICATION

    @pytest.mark.parametrize("value", [None, "7", "100", 7.0, 7.5, b"7", [7]])
    def test_other_values_are_refused(self, value: object) -> None:
        with pytest.raises(ValueError, match="is not a valid DatasetType"):
            DatasetType(value)

    def test_booleans_are_no_new_values(self) -> None:
        """As in every `IntEnum`, a boolean finds the member that it equals."""
        assert DatasetType.of(True) is True
        assert DatasetType(True) is DatasetType(1)
        assert DatasetTaskType.of(False) is False


class TestMemory:
    @pytest.mark.parametrize("enumeration", [NotebookStatus, DatasetType])
    def test_new_values_are_not_cached(self, enumeration: type[Enum]) -> None:
        def make(count: int) -> None:
            for index in range(1000, 1000 + count):
                assert enumeration(str(index) if enumeration is NotebookStatus else index).value

        make(1000)
        gc.collect()
        gc.freeze()  # the second collection searches only what is new
        tracemalloc.start()
        try:
            make(20_000)
            gc.collect()
            held, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

        assert held < 20_000  # one byte for each

    def test_a_long_string_is_stored_at_most_twice(self) -> None:
        text = "x" * 1_000_000

        assert NotebookStatus(text).name is NotebookStatus(text).value is text
        assert sys.getsizeof(NotebookStatus(text)) < 1_100_000


class TestInModels:
    @pytest.mark.parametrize("value", [True, 5, 1.5, ["RUNNING"], {"a": 1}, None])
    def test_values_of_other_types_stay(self, value: object) -> None:
        notebook = Notebook.from_dict({"status": value})

        assert notebook.to_dict() == {"status": value}

    def test_new_values_stay(self, text: str) -> None:
        notebook = Notebook.from_dict({"status": text})

        assert type(notebook.status) is NotebookStatus
        assert notebook.status == text
        assert notebook.to_dict() == {"status": text}
        assert pickle.loads(pickle.dumps(notebook)) == notebook  # noqa: S301
        assert len(repr(notebook)) < 400


class TestAsArguments:
    @pytest.mark.parametrize("value", ["HIBERNATING", NotebookStatus("HIBERNATING"), NotebookStatus.RUNNING, "RUNNING"])
    async def test_query(self, connect: Any, value: NotebookStatus | str) -> None:
        sent: list[httpx.Request] = []

        async with connect(answering(sent)) as client:
            await client.notebooks.list(status=value, sort_dir=UpperSortOrder("RANDOM"))

        assert dict(sent[0].url.params)["status"] == str(value)
        assert dict(sent[0].url.params)["sort_dir"] == "RANDOM"

    @pytest.mark.parametrize("value", [7, DatasetType(7), DatasetType.TEXT_CLASSIFICATION])
    async def test_body(self, connect: Any, value: DatasetType | int) -> None:
        sent: list[httpx.Request] = []
        category = NotebookVolumeCategory("TAPE")

        async with connect(answering(sent)) as client:
            await client.datasets.create(
                dataset_name="flowers",
                dataset_type=value,
                data_sources=[{"data_path": "/in/", "data_type": DataSourceType(99)}],
                work_path="/out/",
                work_path_type=0,
            )
            await client.notebooks.create(
                name="flowers",
                image_id="i",
                flavor="f",
                volume=NotebookVolumeInput(category=category, ownership="MANAGED"),
            )

        body, notebook = (json.loads(request.content) for request in sent)
        assert body["dataset_type"] == int(value)
        assert body["data_sources"] == [{"data_path": "/in/", "data_type": 99}]
        assert notebook["volume"] == {"category": "TAPE", "ownership": "MANAGED"}

    @pytest.mark.parametrize("value", [object(), b"RUNNING", float("nan")])
    async def test_other_types_are_refused(self, connect: Any, value: Any) -> None:
        sent: list[httpx.Request] = []

        async with connect(answering(sent)) as client:
            with pytest.raises((TypeError, ValueError), match="status"):
                await client.notebooks.list(status=value)

        assert sent == []


def answering(sent: list[httpx.Request]) -> Callable[[httpx.Request], httpx.Response]:
    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"id": "n-1", "dataset_id": "d-1", "data": [], "total": 0})

    return handle
