"""Whatever a test leaves behind shows up in that test, not in one that runs later."""

import gc
import logging
from collections.abc import Iterator

import pytest


class Kept(logging.Handler):
    """Keeps what asyncio has to complain about: lost exceptions, tasks that were destroyed, callbacks that failed."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(self.format(record))


@pytest.fixture(scope="module", autouse=True)
def _little_to_collect() -> None:
    """What is there already need not be looked through after each test; that would take longer than the tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    """Unclosed things and coroutines that were never awaited are warnings, and so errors, when they are collected."""
    kept = Kept()
    logger = logging.getLogger("asyncio")
    logger.addHandler(kept)
    try:
        yield
        gc.collect()
    finally:
        logger.removeHandler(kept)
    assert kept.texts == []
