"""Six seconds of the cancellation storm in all, on each kind of event loop: `make storm` runs it for twenty."""

import asyncio
from collections.abc import Callable

import pytest

from .loops import AVAILABLE, LOOPS
from .storm import storm

TASKS = 1000
SECONDS = 6.0 / AVAILABLE


@pytest.mark.parametrize("make", LOOPS)
def test_a_thousand_tasks_are_cancelled_at_any_moment(make: Callable[[], asyncio.AbstractEventLoop]) -> None:
    with asyncio.Runner(loop_factory=make) as runner:
        report = runner.run(storm(TASKS, SECONDS, seed=7))

    assert report.wrong == []
    assert report.logins == 1
    assert report.connections[1] == 0
    assert report.ends["cancelled"] > TASKS
    assert report.ends["answer"] > 0
