"""Tests of a short soak test, and of the faults that it must report."""

import asyncio
import gc
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest

from benchmarks.soak.mutants import MUTANTS
from benchmarks.soak.report import LEAST_THROUGHPUT
from benchmarks.soak.run import TIMEOUT, TOKEN_LIFE, soak, throttled
from benchmarks.soak.verdict import NAMES
from benchmarks.soak.work import KINDS

SECONDS = 3.0
FACTORS = (1, 1, 2, 2, 4, 4, 8, 8)
"""Factors of the durations of successive runs, because short runs make few calls on a busy machine."""

MEMORY = {"phases": 2, "fault_share": 0.0, "seconds": 1.5, "timeout": 2.0}
# For each fault of the client: an expression for the expected problem, and the settings that make it frequent.
EXPECTED: dict[str, tuple[str, dict[str, Any]]] = {
    "leaks two kilobytes a call": (r"memory grew by", MEMORY),
    "leaks connections": (r"connections were open, of at most", {"tasks": 8, "fault_share": 0.0}),
    "retries nothing": (r"failed although the client can get past these faults", {}),
    "retries whatever it was": (r"restart \d+ was carried out more than once", {}),
    "makes every error not found": (r"failed in another way than these faults explain: NotFound", {}),
    "always says that it may have been executed": (r"was refused, but the error says that it may", {}),
    "never says that it may have been executed": (r"restart \d+ was carried out although the error denies it", {}),
    "takes any bytes for a response": (
        r"got a wrong result|was answered and never carried out",
        {"fault_share": 0.5, "seconds": 0.7},
    ),
    "returns the response of another call": (r"got a wrong result", {"fault_share": 0.0}),
    "ends lists early": (r"^list \d+ got a wrong result", {}),
    "ends waits at the first poll": (r"^wait \d+ got a wrong result", {}),
    "has no deadline": (r"^get with a hopeless deadline \d+ got a wrong result", {}),
    # The calls that continue are kept, with their responses.
    "lets cancelled calls run on": (r"memory grew by", MEMORY),
    "swallows cancellation": (r"^cancelled \w+ \d+ was carried out more than once|cancelled calls ended before", {}),
    "logs in for each caller": (r"tokens were requested, of at most", {}),
    "does not renew refused tokens": (r"with an expired token were not retried", {"token_life": 0.3, "seconds": 1.0}),
    "cuts large bodies": (r"^large update \d+ got a wrong result", {}),
    "loses the end of downloads": (r"^download \d+ got a wrong result", {}),
}


async def short_soak(seed: int, factor: int = 1, **settings: Any) -> list[str]:
    """Return the problems that a short soak test reports."""
    # Without tracing memory, more calls end in a quarter of a second than with it in 0.4 seconds.
    usual: dict[str, Any] = {"tasks": 60, "seconds": 0.25, "phases": 1, "fault_share": 0.15, "timeout": 0.4}
    merged = {**usual, **settings}
    report = await soak(**{**merged, "seed": seed, "seconds": factor * merged["seconds"]})
    return list(report.problems())


@pytest.fixture(scope="module", autouse=True)
def _warm_up() -> None:
    """Fill the caches of the process, which would look like a leak."""
    asyncio.run(short_soak(0))


@pytest.mark.timeout(180)
async def test_two_hundred_tasks_for_some_seconds(caplog: pytest.LogCaptureFixture) -> None:
    # pytest keeps each record until the end of the test, which would look like a leak.
    caplog.set_level(logging.CRITICAL, "aiomodelarts")
    # On a busy machine, 200 responses at once may take longer than the timeout.
    for factor in (1, 2, 4):
        report = await soak(200, SECONDS, seed=5, phases=3, timeout=factor * TIMEOUT)
        problems = list(report.problems())
        if not any("no response in time" in problem for problem in problems):
            break
    assert problems == []
    assert report.ends.total() > 500
    assert len(report.faults) > len(NAMES) / 3
    assert report.kinds.keys() == {kind.name for kind in KINDS}
    # Tokens expire often.
    assert report.logins >= SECONDS / TOKEN_LIFE / 2


async def test_memory_of_a_working_client() -> None:
    """With these settings, only broken clients use more memory."""
    assert [problem for problem in await short_soak(1, **MEMORY) if "memory" in problem] == []


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
    expected, settings = EXPECTED[name]
    found: list[str] = []
    for seed, factor in enumerate(FACTORS):
        with MUTANTS[name]():
            problems = await short_soak(seed, factor, **settings)
        if any(re.search(expected, problem) for problem in problems):
            return
        found += problems
    pytest.fail(f"no run reported {expected!r}, but {found[:5]}")
