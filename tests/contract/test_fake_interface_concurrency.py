"""Calls that a served fake answers while its interface copies or replaces the whole state."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import httpx
import pytest

from aiomodelarts.testing import PROJECT_ID, FakeInterface, FakeModelArts, VirtualClock
from aiomodelarts.testing.interface.control import saved_state
from benchmarks.fake_resources import create_examples, multiply

NOTEBOOKS, MOST_CALLS = 200, 20


class ClockThatWaits(VirtualClock):
    """A clock that waits, when it is advanced, until a test sets `others`."""

    others: threading.Event | None = None
    begun: threading.Event

    def advance(self, seconds: float) -> None:
        super().advance(seconds)
        if self.others is not None:
            self.begun.set()
            assert self.others.wait(30)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeModelArts:
    monkeypatch.setattr(saved_state, "STEP_SECONDS", 0.0)
    fake = FakeModelArts(clock=ClockThatWaits())
    create_examples(fake)
    multiply(fake, NOTEBOOKS, only=frozenset({"notebooks"}))
    return fake


@pytest.fixture
async def control(fake: FakeModelArts) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(FakeInterface(fake))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1/_fake/api", timeout=60) as client:
        yield client


def names(fake: FakeModelArts) -> set[str]:
    return {notebook.fields["name"] for notebook in fake.table("notebooks").unchanged()}


async def calls_during(fake: FakeModelArts, request: Awaitable[httpx.Response]) -> tuple[httpx.Response, int]:
    """The response of a request, and the number of calls that rename and delete notebooks meanwhile."""
    task, done = asyncio.ensure_future(request), 0
    keys: Iterator[str] = iter(reversed(list(fake.table("notebooks"))))
    async with fake.client(retries=0) as client:
        await client.notebooks.get(next(keys))  # logs in
        while not task.done() and done < MOST_CALLS:
            await client.notebooks.update(next(keys), name=f"renamed-{done}")
            await client.notebooks.delete(next(keys))
            done += 1
    return await task, done


async def test_a_snapshot_is_the_state_of_one_moment(fake: FakeModelArts, control: httpx.AsyncClient) -> None:
    before = (await control.get("/snapshot")).json()
    response, done = await calls_during(fake, control.get("/snapshot"))
    assert response.json()["tables"] == before["tables"]
    assert done >= 3  # between the steps of the copy, at least
    assert len([name for name in names(fake) if name.startswith("renamed")]) == done


@pytest.mark.parametrize("change", ["restore", "reset"])
async def test_calls_are_answered_while_the_state_is_replaced(
    fake: FakeModelArts, control: httpx.AsyncClient, change: str
) -> None:
    saved, before = (await control.get("/snapshot")).content, names(fake)
    sent: dict[str, Callable[[], Awaitable[httpx.Response]]] = {
        "restore": lambda: control.put("/snapshot", content=saved),
        "reset": lambda: control.post("/reset"),
    }
    response, done = await calls_during(fake, sent[change]())
    assert (response.status_code, done > 0) == (200, True)
    assert len(names(fake) ^ before) <= 2 * done  # without the calls before the replacement
    assert not any(table.watchers for table in fake.state.values())


@pytest.mark.parametrize("seed_fails", [False, True])
async def test_a_failing_seed_undoes_only_its_own_calls(
    fake: FakeModelArts, control: httpx.AsyncClient, login: dict[str, Any], *, seed_fails: bool
) -> None:
    clock, before = fake.clock, fake.clock.now()
    assert isinstance(clock, ClockThatWaits)
    token = (await control.post("http://127.0.0.1/v3/auth/tokens", json=login)).headers["X-Subject-Token"]
    board = {"job_name": "of-the-seed", "train_url": "/bucket/output/"}
    last = {"ShowNotebook": {"id": "unknown"}} if seed_fails else {"wait": 1}
    seed = json.dumps([{"CreateVisualizationJob": board}, {"wait": 5}, last])
    clock.begun, clock.others = threading.Event(), threading.Event()
    applied = asyncio.create_task(control.post("/seed", content=seed))
    await asyncio.to_thread(clock.begun.wait)
    other = control.post(
        f"http://127.0.0.1/v1/{PROJECT_ID}/visualization-jobs",
        json={**board, "job_name": "of-another"},
        headers={"X-Auth-Token": token},
    )
    made = asyncio.create_task(other)
    assert (await control.get("/health")).status_code == 200
    assert not applied.done()
    assert not made.done()
    clock.others.set()
    assert ((await applied).status_code, (await made).status_code) == (400 if seed_fails else 200, 200)
    found = {board.fields["job_name"] for board in fake.table("visualization_jobs").unchanged()}
    assert "of-another" in found
    assert ("of-the-seed" in found) != seed_fails
    assert (clock.now() == before) == seed_fails
