"""The garbage collector during calls that create many objects."""

import asyncio
import gc
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.garbage_collection import MANY, collection_paused, exempt_present_objects, free_in_steps
from aiomodelarts.testing.handlers.call import HANDLERS, Call
from aiomodelarts.testing.spec.replies import Reply


@pytest.fixture(autouse=True)
def enabled() -> Iterator[None]:
    before = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if before else gc.disable)()


def test_nested_blocks_and_errors_restore_the_setting() -> None:
    with pytest.raises(KeyError), collection_paused():  # noqa: PT012  # the state inside the blocks is checked too
        with collection_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
        raise KeyError
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with collection_paused():
        pass
    assert not gc.isenabled()


def test_a_block_of_another_thread_that_ends_later() -> None:
    began, end, seen = threading.Event(), threading.Event(), list[bool]()

    def other() -> None:
        with collection_paused():
            began.set()
            end.wait(10)

    thread = threading.Thread(target=other)
    with collection_paused():
        thread.start()
        assert began.wait(10)
    seen.append(gc.isenabled())
    end.set()
    thread.join()
    assert [*seen, gc.isenabled()] == [False, True]


def test_calls_and_snapshots_pause_it(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    show = HANDLERS["ListVisualizationJobs"]

    def handler(call: Call) -> Reply:
        seen.append(gc.isenabled())
        return show(call)

    monkeypatch.setitem(HANDLERS, "ListVisualizationJobs", handler)
    fake = FakeModelArts()

    async def call() -> None:
        async with fake.client() as client:
            await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
            await client.visualization_jobs.list()

    def counted(_phase: str, _info: dict[str, Any]) -> None:
        seen.append(True)

    asyncio.run(call())
    thresholds = gc.get_threshold()
    gc.set_threshold(1)  # a collection at almost every object, except in a pause
    gc.callbacks.append(counted)
    try:
        saved = fake.snapshot()
        during_snapshot = len(seen)
        fake.restore(saved)
    finally:
        gc.callbacks.remove(counted)
        gc.set_threshold(*thresholds)
    assert seen[0] is False
    assert (during_snapshot < 40, len(seen) < 80, gc.isenabled()) == (True, True, True)


def test_only_a_large_state_is_exempt_from_collection() -> None:
    before = gc.get_freeze_count()
    exempt_present_objects(MANY - 1)
    assert gc.get_freeze_count() == before
    exempt_present_objects(MANY)
    try:
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()


def test_tables_are_emptied() -> None:
    tables: dict[str, Any] = {"a": {"x": 1, "y": 2}, "b": [1], "c": {}}
    free_in_steps(tables)
    assert tables == {"a": {}, "b": [1], "c": {}}
