"""Whatever a test leaves behind shows up in that test, not in one that runs later."""

import gc
import logging
from collections.abc import Iterator
from itertools import count

import pytest

FREEZES = (1, 2, 3, 100, 200, 300, 400)
"""Tests whose end leaves many objects for the rest of the module: modules that the first ones import, and reports."""


class Kept(logging.Handler):
    """Keeps what asyncio has to complain about: lost exceptions, tasks that were destroyed, callbacks that failed."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(self.format(record))


@pytest.fixture(scope="module", autouse=True)
def _tests() -> Iterator[int]:
    """Count the tests of a module. Objects that exist before them are not searched after each one."""
    gc.collect()
    gc.freeze()
    return count(1)


@pytest.fixture(autouse=True)
def _nothing_is_left(_tests: Iterator[int]) -> Iterator[None]:
    """Unclosed things and coroutines that were never awaited are warnings, and so errors, when they are collected."""
    kept = Kept()
    logger = logging.getLogger("asyncio")
    logger.addHandler(kept)
    try:
        yield
        gc.collect()
        if next(_tests) in FREEZES:
            gc.freeze()
    finally:
        logger.removeHandler(kept)
    assert kept.texts == []
