"""Tests of nested models whose JSON differs from the declaration, and of the models and lists that fields keep."""

import gc
import sys
import threading
import weakref
from collections.abc import Iterator
from typing import Any, cast

import pytest

from aiomodelarts import MissingField
from aiomodelarts.core.codec.declarations import json_field
from aiomodelarts.core.codec.model import Model
from aiomodelarts.models import JobStatus
from tests.cases import for_each


class Part(Model):
    id: str
    size: int | None = None
    inner: "Part | None" = None


class Slotted(Part):
    __slots__ = ("cache",)


class Loose(Model):
    id: str | None = None


class Whole(Model):
    parts: list[Part] | None = None
    part: Part | None = json_field(default=None, key="single_part")
    slotted: list[Slotted] | None = None
    one_slotted: Slotted | None = None
    loose: list[Loose] | None = None
    table: list[list[Part]] | None = None
    either: Part | list[Part] | None = None


GOOD = {"id": "a", "size": 1}
LISTS: dict[str, list[Any]] = {
    "empty": [],
    "only declared keys": [GOOD, {"id": "b"}],
    "an unknown key": [GOOD, GOOD | {"more": 1}],
    "a key with the name of a method": [{"id": "a", "to_dict": 1}],
    "null in a required field": [GOOD, {"id": None}],
    "no required field": [{}, {"size": 2}],
    "null": [None, GOOD],
    "strings": ["id", GOOD],
    "lists of keys": [["id"], GOOD],
    "numbers": [1, 2.5, True, GOOD],
}


def ids(items: list[Any]) -> list[Any]:
    """Return the ID of each model, and other items as they are."""
    return [getattr(item, "id", "absent") if isinstance(item, Model) else item for item in items]


def sent_ids(items: list[Any]) -> list[Any]:
    """Return the ID of each JSON object, and other items as they are."""
    return [cast("dict[str, Any]", item).get("id") or "absent" if isinstance(item, dict) else item for item in items]


class TestNestedModels:
    @for_each("items", LISTS.values(), ids=LISTS)
    def test_lists(self, items: list[Any]) -> None:
        for name in ("parts", "slotted"):
            for _ in range(2):  # what is unknown in one list doesn't count for the next one
                whole = Whole.from_dict({name: items})
                found = getattr(whole, name)
                assert ids(found) == sent_ids(items)
                assert found is getattr(whole, name)
                assert whole.to_dict() == {name: items}
            assert ids(getattr(Whole.from_dict({name: [GOOD]}), name)) == ["a"]

    @for_each("value", [item for items in LISTS.values() for item in items])
    def test_models(self, value: Any) -> None:
        for key in ("single_part", "one_slotted"):
            whole = Whole.from_dict({key: value})
            name = "part" if key == "single_part" else key
            read = getattr(whole, name)
            assert isinstance(read, Part) == isinstance(value, dict)
            assert ids([read]) == sent_ids([value])
            assert read is getattr(whole, name)
            assert whole.to_dict() == {key: value}

    def test_unknown_keys_are_no_attributes(self) -> None:
        part = Whole.from_dict({"parts": [GOOD | {"more": 1, "to_dict": 2}]}).parts
        assert part is not None
        assert part[0].additional_properties == {"more": 1, "to_dict": 2}
        assert not hasattr(part[0], "more")
        assert part[0].to_dict() == GOOD | {"more": 1, "to_dict": 2}

    def test_threads_with_different_keys(self) -> None:
        class Interruption:
            """An item that lets another thread read a list with undeclared keys."""

            def __iter__(self) -> Iterator[str]:
                assert Whole.from_dict({"loose": [{"other": 1}]}).loose
                return iter(())

        loose = Whole.from_response({"loose": [{"to_dict": 1}, Interruption()]}).loose

        assert loose is not None
        assert loose[0].additional_properties == {"to_dict": 1}

    def test_lists_of_lists(self) -> None:
        table = Whole.from_dict({"table": [[GOOD], [], [None]]}).table

        assert table is not None
        assert [ids(row) for row in table] == [["a"], [], [None]]

    def test_slots_of_subclasses(self) -> None:
        read = Whole.from_dict({"one_slotted": GOOD}).one_slotted

        assert type(read) is Slotted
        assert (read.id, read.size) == ("a", 1)
        with pytest.raises(AttributeError):
            _ = Slotted.cache.__get__(read)  # type: ignore[attr-defined]  # pyright: ignore

    def test_missing_field_of_an_item(self) -> None:
        parts = Whole.from_dict({"parts": [GOOD, {"id": None}, {}]}).parts
        assert parts is not None
        with pytest.raises(MissingField, match="'id' of Part is null"):
            _ = parts[1].id
        with pytest.raises(MissingField, match="'id' of Part is missing"):
            _ = parts[2].id


class TestEnumerationsAndIntegers:
    def test_only_strings_become_members(self) -> None:
        class Member(Model):
            role: JobStatus | int | None = json_field(default=None, digits=True)
            roles: JobStatus | int | list[Part] | None = json_field(default=None, digits=True)

        for name in ("role", "roles"):
            assert type(getattr(Member.from_dict({name: 8}), name)) is int
            assert getattr(Member.from_dict({name: "8"}), name) is JobStatus(8)


class TestKeptValues:
    def test_set_and_deleted_values_are_read_again(self) -> None:
        whole = Whole.from_dict({"parts": [GOOD], "single_part": GOOD})
        parts, part = whole.parts, whole.part
        whole.parts = [Part(id="b")]
        del whole.part

        assert whole.parts is not None
        assert (ids(whole.parts), whole.part) == (["b"], None)
        assert parts is not whole.parts
        assert part == Part.from_dict(GOOD)

    def test_one_model_keeps_nothing_of_another(self) -> None:
        first, second = (Whole.from_dict({"parts": [GOOD | {"inner": GOOD}]}).parts for _ in range(2))
        assert first is not None
        assert second is not None
        inner = first[0].inner
        assert inner is not None
        inner.size = 9
        assert second[0].to_dict() == GOOD | {"inner": GOOD}

    def test_threads_get_the_same_value(self) -> None:
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        try:
            for _ in range(30):
                whole = Whole.from_dict({"parts": [GOOD] * 3, "single_part": GOOD})
                found: list[Any] = []
                barrier = threading.Barrier(2, timeout=10)

                def read(whole: Whole = whole, found: list[Any] = found, barrier: threading.Barrier = barrier) -> None:
                    barrier.wait()
                    found.append((id(whole.parts), id(whole.part)))

                threads = [threading.Thread(target=read) for _ in range(2)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join(10)
                assert found[0] == found[1]
        finally:
            sys.setswitchinterval(interval)

    def test_an_item_does_not_keep_its_neighbours(self) -> None:
        parts = Whole.from_dict({"parts": [GOOD | {"inner": GOOD}, GOOD | {"inner": GOOD}]}).parts
        assert parts is not None
        kept, inner = parts[0], weakref.ref(parts[1].inner)
        del parts
        gc.collect()

        assert kept.inner is not None
        assert inner() is None
