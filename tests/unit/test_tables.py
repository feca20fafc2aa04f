"""Tables of the fake's state find what is due and what has a value without reading all resources."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.handlers.collection import StoredResource
from aiomodelarts.testing.state.state_plan import Plan
from aiomodelarts.testing.state.table import Table


def resource(key: str, name: str = "", ends: float | None = None, **notes: Any) -> StoredResource:
    return StoredResource(key, {"name": name or key, "tags": [key]}, Plan([(0.0, "")], ends), notes)


@pytest.fixture
def table() -> Table[StoredResource]:
    filled: Table[StoredResource] = Table("things", {})
    filled.update({key: resource(key) for key in "abc"})
    filled.settle()
    return filled


class TestDue:
    def test_in_the_order_of_the_ends_until_they_are_removed(self, table: Table[StoredResource]) -> None:
        table["c"].plan.end(5.0)
        table["a"].plan.end(6.0)
        assert (table.due(4.9), table.due(6.0), table.due(7.0)) == ([], ["c", "a"], ["c", "a"])
        del table["c"]
        assert table.due(7.0) == ["a"]

    def test_an_end_that_moves(self, table: Table[StoredResource]) -> None:
        table["a"].plan.end(5.0)
        table.settle()
        table["a"].plan.end(9.0)
        table.settle()
        assert (table.due(5.0), table.due(9.0)) == ([], ["a"])

    def test_an_end_that_is_planned_after_the_last_look(self, table: Table[StoredResource]) -> None:
        held = table["a"]
        assert table.due(1.0) == []
        held.plan.end(5.0)
        table.settle()
        assert table.due(5.0) == ["a"]

    @pytest.mark.parametrize("remove", ["del", "pop", "clear", "replace"])
    def test_what_was_removed_is_not_due(self, table: Table[StoredResource], remove: str) -> None:
        table["a"].plan.end(5.0)
        table.settle()
        if remove == "del":
            del table["a"]
        elif remove == "pop":
            table.pop("a")
        elif remove == "clear":
            table.clear()
        else:
            table["a"] = resource("a")
        assert table.due(5.0) == []

    def test_every_kind_of_entry(self) -> None:
        mixed: Table[Any] = Table("things", {})
        mixed.update({"plan": {"plan": Plan([(0.0, "")], 3.0)}, "pair": (2.0, "sample"), "none": {"fields": {}}})
        assert mixed.due(3.0) == ["pair", "plan"]


WAYS_TO_GET: dict[str, Any] = {
    "[]": lambda table: table["a"],
    "get": lambda table: table.get("a"),
    "values": lambda table: next(iter(table.values())),
    "items": lambda table: next(iter(table.items()))[1],
    "setdefault": lambda table: table.setdefault("a", None),
    "dict": lambda table: dict(table)["a"],
    "copy in braces": lambda table: {**table}["a"],
    "or": lambda table: ({} | table)["a"],
}


class TestValues:
    @pytest.mark.parametrize("way", WAYS_TO_GET)
    @pytest.mark.parametrize("settled", [False, True])
    def test_follows_changes_in_place(self, table: Table[StoredResource], way: str, *, settled: bool) -> None:
        assert table.with_value("fields.name", "a") == ["a"]
        WAYS_TO_GET[way](table).fields["name"] = "new"
        if settled:
            table.settle()
        assert (table.with_value("fields.name", "a"), table.with_value("fields.name", "new")) == ([], ["a"])

    def test_follows_additions_and_removals(self, table: Table[StoredResource]) -> None:
        assert table.number_with_value("fields.name", "b") == 1
        del table["b"]
        table["d"] = resource("d", "c")
        assert (table.with_value("fields.name", "b"), table.with_value("fields.name", "c")) == ([], ["c", "d"])

    def test_order_of_creation_stays_after_changes(self, table: Table[StoredResource]) -> None:
        assert table.with_value("notes.pool", None) == ["a", "b", "c"]
        for key in "cab":
            table[key].notes["pool"] = "p"
            table.settle()
        assert [one.key for one in table.unchanged_with_value("notes.pool", "p")] == ["a", "b", "c"]

    def test_values_that_are_not_hashable_and_several(self, table: Table[StoredResource]) -> None:
        def letters(one: StoredResource) -> list[str]:
            return [one.key, "all"]

        assert table.with_value("fields.tags", ["b"]) == ["b"]
        assert (table.with_value(letters, "b"), table.number_with_value(letters, "all")) == (["b"], 3)


def test_a_deep_copy_is_no_table(table: Table[StoredResource]) -> None:
    made = copy.deepcopy(table)
    assert (type(made), made == dict(table), made["a"] is table["a"]) == (dict, True, False)


def test_reading_leaves_no_tables_behind() -> None:
    fake = FakeModelArts()
    with fake.transaction():
        assert not fake.table("datasets/1/labels")
        fake.table("datasets/1/samples")["s"] = resource("s")
    assert [*fake.state] == ["datasets/1/samples"]
    with fake.transaction():
        fake.table("datasets/12/samples")["s"] = resource("s")
        fake.table("datasets/1/samples/counts")["0"] = {"total": 1}
        fake.discard_tables("datasets/1/")
    assert [*fake.state] == ["datasets/12/samples"]
