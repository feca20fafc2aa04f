"""Copies of a fake's state at one moment, made while calls change it."""

import json
import math
from typing import Any

import pytest

from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.handlers.call import HANDLERS
from aiomodelarts.testing.spec.contracts import contracts
from aiomodelarts.testing.state.state_copy import StateCopy
from benchmarks.fake_resources import call_of, create_examples, execute, multiply, placeholders


@pytest.fixture(scope="module")
def filled() -> dict[str, Any]:
    """A snapshot with some resources of each type."""
    fake = FakeModelArts()
    create_examples(fake)
    multiply(fake, 3)
    return fake.snapshot()


@pytest.fixture
def fake(filled: dict[str, Any]) -> FakeModelArts:
    fake = FakeModelArts()
    fake.restore(filled)
    return fake


def write_everything(fake: FakeModelArts, copy: StateCopy | None = None) -> int:
    """Execute each operation that writes, on the first resource of its type; return how many succeed."""
    done = 0
    for contract in contracts().values():
        names, keys = placeholders(contract), list(fake.table(contract.operation.resource))
        if contract.operation.id in HANDLERS and contract.operation.method != "GET" and len(names) <= bool(keys):
            done += not isinstance(
                execute(call_of(fake, contract, dict.fromkeys(names, keys[0] if keys else ""))), Exception
            )
            fake.clock.advance(1)
            if copy is not None:
                with fake.transaction():
                    copy.copy_for(0)
    return done


@pytest.mark.parametrize("in_steps", [False, True])
def test_a_copy_is_the_state_of_its_beginning(fake: FakeModelArts, *, in_steps: bool) -> None:
    before = fake.snapshot()
    with fake.transaction():
        copy = StateCopy(fake)
    assert write_everything(fake, copy if in_steps else None) > 50
    with fake.transaction():
        assert not copy.copy_for(math.inf)
    assert fake.snapshot() != before
    assert copy.snapshot() == before
    assert not any(table.watchers for table in fake.state.values())


def test_two_copies_at_the_same_time(fake: FakeModelArts) -> None:
    with fake.transaction():
        first, one = StateCopy(fake), fake.snapshot()
    assert write_everything(fake) > 50
    with fake.transaction():
        second, two = StateCopy(fake), fake.snapshot()
        first.copy_for(0)
        fake.restore(one)
        first.copy_for(math.inf)
        second.copy_for(math.inf)
    assert (first.snapshot(), second.snapshot()) == (one, two)


def test_a_failed_block_changes_nothing(fake: FakeModelArts) -> None:
    before = json.dumps(fake.snapshot())
    fake.clock.advance(5)
    moment = fake.clock.now()

    def fail() -> None:
        with fake.all_or_nothing():
            assert write_everything(fake) > 50
            fake.plan_outcome("notebooks", "ERROR")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert fake.clock.now() == moment
    fake.clock.turn(json.loads(before)["now"])
    assert json.dumps(fake.snapshot()) == before
    assert write_everything(fake) > 50
    with fake.all_or_nothing():
        fake.plan_outcome("notebooks", "ERROR")
    assert fake.outcomes


def test_values_are_found_within_a_long_transaction() -> None:
    fake = FakeModelArts()
    with fake.transaction():
        table = fake.table("notebooks")
        for number in range(3):
            with fake.transaction():
                table[f"key-{number}"] = {"fields": {"name": f"name-{number}"}}
                assert table.with_value("fields.name", f"name-{number}") == [f"key-{number}"]
        with fake.transaction():
            table["key-0"]["fields"]["name"] = "other"
            del table["key-1"]
        assert [table.with_value("fields.name", name) for name in ("name-0", "other", "name-1")] == [[], ["key-0"], []]
        held = table["key-2"]
        with fake.transaction():
            fake.outcomes.clear()
        held["fields"]["name"] = "held"
    assert table.with_value("fields.name", "held") == ["key-2"]
