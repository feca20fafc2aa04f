"""Tests of a short soak test, and of the faults that it must report."""

import gc
import logging
from collections.abc import Iterator

import pytest

from benchmarks.soak.mutants import MUTANTS
from benchmarks.soak.report import LEAST_THROUGHPUT
from benchmarks.soak.run import TOKEN_LIFE, soak, throttled
from benchmarks.soak.verdict import NAMES
from benchmarks.soak.work import KINDS

SECONDS = 8.0
SHORT = (1.5, 3.0, 6.0, 12.0)
"""Durations in seconds. On a busy machine, a short run may not detect a fault that has an effect only sometimes."""


async def test_two_hundred_tasks_for_some_seconds(caplog: pytest.LogCaptureFixture) -> None:
    # pytest keeps each record until the end of the test, which would look like a leak.
    caplog.set_level(logging.CRITICAL, "aiomodelarts")
    report = await soak(200, SECONDS, seed=5, phases=3)
    assert list(report.problems()) == []
    assert report.ends.total() > 500
    assert len(report.faults) > len(NAMES) / 3
    assert report.kinds.keys() == {kind.name for kind in KINDS}
    # Tokens expire often.
    assert report.logins >= SECONDS / TOKEN_LIFE / 2


async def test_throughput_while_a_few_calls_are_refused() -> None:
    assert await throttled(1.5, seed=1) > LEAST_THROUGHPUT


@pytest.fixture
def silent_asyncio() -> Iterator[None]:
    """Silence asyncio, which logs tasks and connections that a broken client leaves open."""
    logger = logging.getLogger("asyncio")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    yield
    gc.collect()
    logger.setLevel(before)


# What a broken client leaves open is reported when it is collected.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.timeout(180)
@pytest.mark.parametrize("name", MUTANTS)
async def test_the_soak_reports_a_client_that(name: str, silent_asyncio: None) -> None:
    for seed, seconds in enumerate(SHORT):
        with MUTANTS[name]():
            report = await soak(60, seconds, seed=seed, phases=2, fault_share=0.15)
        if list(report.problems()):
            return
    pytest.fail("no run reported anything")
