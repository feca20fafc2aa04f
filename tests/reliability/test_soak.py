"""The soak for some seconds, and the faults that it must report; `python -m benchmarks.soak` runs it for longer."""

import gc
import logging
from collections.abc import Iterator

import pytest

from benchmarks.soak.mutants import MUTANTS
from benchmarks.soak.run import TOKEN_LIFE, soak
from benchmarks.soak.verdict import NAMES
from benchmarks.soak.work import KINDS

SECONDS = 8.0
SEEDS = 4
"""A mutant that does harm only now and then may come through one short run, but not through so many."""


async def test_two_hundred_tasks_for_some_seconds() -> None:
    report = await soak(200, SECONDS, seed=5, spells=3)
    assert list(report.problems()) == []
    assert report.ends.total() > 500
    assert len(report.faults) > len(NAMES) / 3
    assert report.kinds.keys() == {kind.name for kind in KINDS}
    # A token has to be asked for again and again.
    assert report.logins >= SECONDS / TOKEN_LIFE / 2


@pytest.fixture
def silent_asyncio() -> Iterator[None]:
    """asyncio complains about what a broken client leaves behind."""
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
    for seed in range(SEEDS):
        with MUTANTS[name]():
            report = await soak(60, 1.5, seed=seed, spells=2, fault_share=0.15)
        if list(report.problems()):
            return
    pytest.fail(f"no run of {SEEDS} reported anything")
